use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::fault::Fault;

/// What to send along to be told "nothing new" instead of everything again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validator {
    pub etag: Option<String>,
    /// As the server wrote it.
    pub last_modified: Option<String>,
}

/// An answer to a request: 2xx with well-formed JSON (or nothing), or 304 with nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub body: String,
    pub validator: Option<Validator>,
    /// The link to the next page. It may lead anywhere; [`super::Client::get`] refuses to leave
    /// the host.
    pub next: Option<String>,
    /// The link to the last page, where the list has numbers.
    pub last: Option<String>,
    /// The address that answered, if redirects led elsewhere on the same host: a renamed
    /// repository, a transferred issue.
    pub moved_to: Option<String>,
    /// The server's own moment.
    pub at: Option<DateTime<Utc>>,
}

impl Answer {
    /// True when the validator still holds and there is no body.
    pub fn is_unchanged(&self) -> bool {
        self.status == 304
    }

    /// The elements of a page, each as its JSON text: one odd element spoils no other.
    ///
    /// # Errors
    ///
    /// [`Fault::Malformed`] when the body is no list.
    pub fn items(&self) -> Result<Vec<&RawValue>, Fault> {
        serde_json::from_str(&self.body).map_err(|_| Fault::Malformed {
            what: "expected a list and got something else".to_owned(),
        })
    }

    /// The body as a `T`.
    ///
    /// # Errors
    ///
    /// [`Fault::Malformed`] when it is none.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_json::from_str(&self.body).map_err(|err| Fault::Malformed {
            what: format!("an answer of another shape than documented: {err}"),
        })
    }
}
