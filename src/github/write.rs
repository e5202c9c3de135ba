//! Writes: sent once, and never again by themselves.

use std::time::Duration;

use http::Method;

use super::answer::Answer;
use super::budget::Why;
use super::client::{Api, Client};
use super::fault::Fault;
use super::graphql::{self, GraphQl, Meaning};
use super::limits::Signals;
use super::pause;
use super::verdict::Verdict;
use crate::network::{Broken, Received};

/// Between two writes (GitHub, "Best practices for using the REST API").
const BETWEEN_WRITES: Duration = Duration::from_secs(1);

impl Client {
    /// Writes exactly once: never repeated, and no redirect is followed.
    ///
    /// # Errors
    ///
    /// Any [`Fault`]; [`Fault::Undecided`] when nobody knows whether it took effect.
    pub fn send(
        &mut self,
        method: &Method,
        path: &str,
        body: Option<&serde_json::Value>,
    ) -> Result<Answer, Fault> {
        let address = self.address(path)?;
        let body = body.map(ToString::to_string);
        let (received, signals) = self.write(Api::Rest, method, &address, body, path)?;
        Ok(Answer {
            status: received.status.as_u16(),
            // What was accepted is done, whatever became of the words about it.
            body: self.text(received.body).unwrap_or_default(),
            validator: None,
            next: None,
            last: None,
            moved_to: None,
            at: signals.at,
        })
    }

    /// A GraphQL document that changes something.
    pub(super) fn mutate(&mut self, body: String) -> Result<GraphQl, Fault> {
        let address = self.root.graphql();
        let what = "GraphQL API";
        let (received, signals) =
            self.write(Api::GraphQl, &Method::POST, &address, Some(body), what)?;
        let body = self.text(received.body).unwrap_or_default();
        match graphql::meaning(&body) {
            Meaning::Answer(answer) => Ok(answer),
            Meaning::Limit => Err(self.limited(Why::Primary, &signals, None)),
            Meaning::Failing(what) => Err(Fault::Undecided {
                what: self.redacted(&what),
            }),
        }
    }

    fn write(
        &mut self,
        api: Api,
        method: &Method,
        address: &str,
        body: Option<String>,
        what: &str,
    ) -> Result<(Received, Signals), Fault> {
        self.within_reserve(api)?;
        self.keep_distance();
        self.books().usage.requests += 1;
        let received = match self.exchange(method, address, &[], body) {
            Ok(received) => received,
            Err(broken) => return Err(self.unanswered(&broken)),
        };
        let signals = self.note(api, &received);
        Err(match self.judge(&received, signals, what) {
            Verdict::Good => return Ok((received, signals)),
            Verdict::Limit(why) => {
                let wait = pause::limited(&signals, 1);
                self.limited(why, &signals, Some(wait))
            }
            Verdict::Failing(what) => Fault::Undecided { what },
            Verdict::Fault(fault) => fault,
            Verdict::Redirect => Fault::Moved {
                to: self.redacted(received.header("location").unwrap_or("nowhere")),
            },
            Verdict::Unchanged => Fault::Undecided {
                what: "status 304".to_owned(),
            },
        })
    }

    fn keep_distance(&mut self) {
        if self.has_written {
            self.pass(BETWEEN_WRITES);
        } else {
            // Time for a connection that the server closed meanwhile to be seen as closed: a
            // write that goes into it would be undecided for nothing.
            self.transport.sleep(Duration::from_millis(1));
        }
        self.has_written = true;
    }

    fn unanswered(&self, broken: &Broken) -> Fault {
        let what = self.redacted(&broken.what);
        if broken.is_unsent {
            return Fault::Outage { what, tries: 1 };
        }
        Fault::Undecided { what }
    }
}
