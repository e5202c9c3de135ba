use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::fault::Fault;
use crate::model::Text;

/// The answer to a GraphQL document. GitHub often gives both: data with holes, and why.
#[derive(Debug)]
pub struct GraphQl {
    /// Its JSON text; `None` where there is nothing at all.
    pub data: Option<Box<RawValue>>,
    pub errors: Vec<GraphQlError>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct GraphQlError {
    #[serde(default)]
    pub message: Text,
    /// `NOT_FOUND`, `FORBIDDEN`, …; empty where the server names none.
    #[serde(default, rename = "type", deserialize_with = "or_empty")]
    pub kind: String,
    /// Names and places in lists that lead to the hole.
    #[serde(default, deserialize_with = "path")]
    pub path: Vec<String>,
}

impl GraphQl {
    /// The data as a `T`.
    ///
    /// # Errors
    ///
    /// [`Fault::Malformed`] when there is none, or it is no `T`. The first error is named.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        let Some(data) = &self.data else {
            let said = self.errors.first().map_or("no data", |it| it.message.raw());
            return Err(Fault::Malformed {
                what: format!("GraphQL gave no data: {said}"),
            });
        };
        serde_json::from_str(data.get()).map_err(|err| Fault::Malformed {
            what: format!("GraphQL data of another shape than asked for: {err}"),
        })
    }
}

impl GraphQl {
    /// Why a mutation made nothing. Refusals come with status 200; only those that are plainly one
    /// changed nothing.
    pub fn refusal(&self) -> Fault {
        self.refusal_if_any().unwrap_or_else(|| Fault::Undecided {
            what: "the answer does not show what was made".to_owned(),
        })
    }

    /// [`Self::refusal`] of a mutation whose answer may say nothing.
    pub fn refusal_if_any(&self) -> Option<Fault> {
        let error = self.errors.first()?;
        let message = error.message.clone();
        Some(match error.kind.as_str() {
            "FORBIDDEN" | "INSUFFICIENT_SCOPES" => Fault::Refused {
                status: 403,
                message,
            },
            "NOT_FOUND" => Fault::Missing {
                what: message.raw().to_owned(),
            },
            "UNPROCESSABLE" => Fault::Unprocessable {
                status: 422,
                message,
            },
            _ => Fault::Undecided {
                what: message.raw().to_owned(),
            },
        })
    }
}

/// What one GraphQL body means. A limit comes with status 200, too.
#[derive(Debug)]
pub(super) enum Meaning {
    Answer(GraphQl),
    Limit,
    Failing(String),
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    data: Option<Box<RawValue>>,
    #[serde(default)]
    errors: Option<Vec<GraphQlError>>,
}

pub(super) fn meaning(body: &str) -> Meaning {
    let body: Body = match serde_json::from_str(body) {
        Ok(body) => body,
        Err(err) => return Meaning::Failing(format!("no GraphQL answer: {err}")),
    };
    let errors = body.errors.unwrap_or_default();
    // `null` is read as a raw value as well.
    let data = body.data.filter(|it| it.get() != "null");
    if errors.iter().any(is_limit) {
        return Meaning::Limit;
    }
    let failed = errors.iter().find(|it| is_failure(it));
    if let (None, Some(error)) = (&data, failed) {
        let message: String = error.message.raw().chars().take(200).collect();
        return Meaning::Failing(message);
    }
    if data.is_none() && errors.is_empty() {
        return Meaning::Failing("a GraphQL answer without data".to_owned());
    }
    Meaning::Answer(GraphQl { data, errors })
}

fn is_limit(error: &GraphQlError) -> bool {
    let message = error.message.raw().to_lowercase();
    error.kind.starts_with("RATE_LIMIT") || message.contains("rate limit exceeded")
}

/// The server's own trouble, told in a 200: it names no type.
fn is_failure(error: &GraphQlError) -> bool {
    let words = error.message.raw();
    error.kind.is_empty() && words.starts_with("Something went wrong") || error.kind == "TIMEOUT"
}

/// Whether a document only reads. Anything that is not plainly a query is sent once.
pub(super) fn is_query(document: &str) -> bool {
    let has_word = |word: &str| {
        document
            .split(|it: char| !it.is_ascii_alphanumeric() && it != '_')
            .any(|it| it == word)
    };
    !has_word("mutation") && !has_word("subscription")
}

fn or_empty<'de, D: serde::Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(Option::<String>::deserialize(from)?.unwrap_or_default())
}

fn path<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let steps = Option::<Vec<serde_json::Value>>::deserialize(from)?.unwrap_or_default();
    let step = |it: serde_json::Value| match it {
        serde_json::Value::String(name) => name,
        other => other.to_string(),
    };
    Ok(steps.into_iter().map(step).collect())
}
