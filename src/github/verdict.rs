//! What a status, its headers and its body mean.

use http::StatusCode;
use serde::Deserialize;

use super::budget::Why;
use super::fault::Fault;
use super::limits::Signals;
use super::token::Token;
use crate::model::Text;

/// Longer words of a server are cut.
const MAX_MESSAGE: usize = 300;

/// What came back, whatever it is.
#[derive(Debug)]
pub(super) struct Reply<'r> {
    pub(super) status: StatusCode,
    pub(super) signals: Signals,
    pub(super) body: &'r [u8],
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Good,
    /// 304.
    Unchanged,
    Redirect,
    Limit(Why),
    /// Failing at the moment; a read may be tried again.
    Failing(String),
    Fault(Fault),
}

/// The error body of GitHub's REST API, every part of it optional.
#[derive(Debug, Default, Deserialize)]
struct ErrorBody {
    #[serde(default)]
    message: String,
    #[serde(default)]
    documentation_url: String,
    #[serde(default)]
    errors: Vec<serde_json::Value>,
}

/// `what` names the thing asked for; the token is taken out of whatever the server echoes.
pub(super) fn verdict(reply: &Reply<'_>, what: &str, token: Option<&Token>) -> Verdict {
    let status = reply.status.as_u16();
    let said = || message(reply.body, token);
    match status {
        200..=299 => Verdict::Good,
        304 => Verdict::Unchanged,
        301 | 302 | 303 | 307 | 308 => Verdict::Redirect,
        429 => Verdict::Limit(which(reply)),
        403 if is_limit(reply) => Verdict::Limit(which(reply)),
        408 | 500..=599 => Verdict::Failing(format!("status {status}")),
        401 => Verdict::Fault(Fault::Unauthorized { message: said() }),
        403 | 451 => Verdict::Fault(Fault::Refused {
            status,
            message: said(),
        }),
        404 => Verdict::Fault(Fault::Missing {
            what: what.to_owned(),
        }),
        410 => Verdict::Fault(Fault::Gone {
            what: what.to_owned(),
        }),
        400 | 422 => Verdict::Fault(Fault::Unprocessable {
            status,
            message: said(),
        }),
        400..=499 => Verdict::Fault(Fault::Rejected {
            status,
            message: said(),
        }),
        _ => Verdict::Failing(format!("status {status}")),
    }
}

/// A refusal that a wait ends. Without headers only the words tell it from a real refusal.
fn is_limit(reply: &Reply<'_>) -> bool {
    reply.signals.retry_after.is_some() || reply.signals.is_spent() || says_limit(reply.body)
}

fn which(reply: &Reply<'_>) -> Why {
    if reply.signals.is_spent() {
        return Why::Primary;
    }
    Why::Secondary
}

fn says_limit(body: &[u8]) -> bool {
    let body = error_body(body);
    let message = body.message.to_lowercase();
    message.contains("rate limit")
        || message.contains("abuse detection")
        || body.documentation_url.contains("rate-limit")
}

fn error_body(body: &[u8]) -> ErrorBody {
    serde_json::from_slice(body).unwrap_or_default()
}

/// The server's own words, cut, and without the token.
fn message(body: &[u8], token: Option<&Token>) -> Text {
    let body = error_body(body);
    let mut words = vec![body.message];
    words.extend(body.errors.iter().filter_map(|it| {
        let field = it.get("field").and_then(serde_json::Value::as_str);
        let said = it.get("message").or_else(|| it.get("code"));
        let said = said.and_then(serde_json::Value::as_str);
        match (field, said.or_else(|| it.as_str())) {
            (Some(field), Some(said)) => Some(format!("{field}: {said}")),
            (field, said) => said.or(field).map(str::to_owned),
        }
    }));
    words.retain(|it| !it.is_empty());
    if words.is_empty() {
        return Text::from("no reason given");
    }
    let words = redacted(&words.join("; "), token);
    Text::new(words.chars().take(MAX_MESSAGE).collect::<String>())
}

pub(super) fn redacted(text: &str, token: Option<&Token>) -> String {
    token.map_or_else(|| text.to_owned(), |it| it.redact(text))
}
