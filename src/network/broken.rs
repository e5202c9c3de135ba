//! Why a request came to nothing, as far as the layers below tell.

use std::io;

/// Why nothing, or not everything, came back.
pub(crate) struct Broken {
    pub(crate) what: String,
    /// Another try would come to the same.
    pub(crate) is_final: bool,
    /// There was no connection: the other side saw nothing of it.
    pub(crate) is_unsent: bool,
    /// Nobody listens there.
    pub(crate) is_refused: bool,
    /// There is no such host, for sure: not that nobody could be asked about it.
    pub(crate) is_unknown_host: bool,
}

/// It may go better another time.
pub(super) fn passing(what: String) -> Broken {
    Broken {
        what,
        is_final: false,
        is_unsent: false,
        is_refused: false,
        is_unknown_host: false,
    }
}

/// What octocrab says of a request without an answer.
pub(super) fn unanswered(err: &octocrab::Error) -> Broken {
    Broken {
        is_unsent: is_unconnected(err),
        is_refused: is_refused(err),
        is_unknown_host: is_unknown_host(err),
        ..passing(causes(err))
    }
}

/// octocrab hides the type of hyper's error, and its words are all that is left of it.
fn is_unconnected(err: &dyn std::error::Error) -> bool {
    let mut source = err.source();
    while let Some(err) = source {
        if err.to_string().starts_with("client error (Connect)") {
            return true;
        }
        source = err.source();
    }
    false
}

/// The resolvers of the systems have words for it and no kind: what one that cannot ask says is
/// left out.
fn is_unknown_host(err: &(dyn std::error::Error + 'static)) -> bool {
    let mut source = err.source();
    let mut words = String::new();
    while let Some(err) = source {
        words.push_str(&err.to_string());
        source = err.source();
    }
    let cannot_ask = ["emporary failure", "ry again"];
    words.contains("dns error") && !cannot_ask.iter().any(|it| words.contains(it))
}

fn is_refused(err: &(dyn std::error::Error + 'static)) -> bool {
    let mut source = Some(err);
    while let Some(err) = source {
        let error: Option<&io::Error> = err.downcast_ref();
        if error.is_some_and(|it| it.kind() == io::ErrorKind::ConnectionRefused) {
            return true;
        }
        source = err.source();
    }
    false
}

/// The innermost reason: octocrab's own words are the name of a layer.
pub(super) fn causes(err: &(dyn std::error::Error + 'static)) -> String {
    let mut innermost = err;
    let mut words = Vec::new();
    while let Some(source) = innermost.source() {
        innermost = source;
        words.push(source.to_string());
    }
    words.dedup();
    let words = words.split_off(words.len().saturating_sub(2));
    if words.is_empty() {
        return err.to_string();
    }
    words.join(": ")
}
