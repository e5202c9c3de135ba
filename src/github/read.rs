//! Reads: repeated until they are answered, or patience ends.

use http::Method;
use serde::de::IgnoredAny;

use super::answer::{Answer, Validator};
use super::budget::Why;
use super::client::{Api, Client};
use super::fault::Fault;
use super::graphql::{self, GraphQl, Meaning};
use super::limits::Signals;
use super::links;
use super::pause::{self, MAX_REFUSED, MAX_TRIES};
use super::verdict::Verdict;
use crate::network::{Broken, Received};

/// A renamed repository or a transferred issue takes one; more than these is a loop.
const MAX_REDIRECTS: usize = 3;

/// What came of one try.
enum Tried<T> {
    Done(T),
    Limit(Why, Signals),
    Failing(String, Signals),
    /// The connection, by a machine on which nobody listens.
    Refused(String),
}

enum Got {
    Answer(Answer),
    Redirect(String),
}

impl Client {
    /// Reads a path below the root, or a link that an answer gave. With a validator, the answer
    /// may be 304. Redirects on the same host are followed and told.
    ///
    /// # Errors
    ///
    /// Any [`Fault`] but those of writes, after up to five tries.
    pub fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault> {
        self.get_and_read(target, validator, &mut |_| false)
    }

    /// The same for a page that `read` takes apart: every new answer is shown to it, those of
    /// failed tries among them. True: it made sense of the whole, so nobody has to check whether
    /// it is JSON at all, which takes a third of the time of reading it.
    ///
    /// # Errors
    ///
    /// As [`Client::get`].
    pub fn get_and_read(
        &mut self,
        target: &str,
        validator: Option<&Validator>,
        read: &mut dyn FnMut(&Answer) -> bool,
    ) -> Result<Answer, Fault> {
        let mut address = self.address(target)?;
        let mut moved_to = None;
        for _ in 0..=MAX_REDIRECTS {
            let got = self.retried(Api::Rest, |it| {
                it.try_get(&address, target, validator, &mut *read)
            })?;
            match got {
                Got::Answer(answer) => return Ok(Answer { moved_to, ..answer }),
                Got::Redirect(to) => {
                    address = self.address(&to)?;
                    moved_to = Some(address.clone());
                }
            }
        }
        Err(Fault::Malformed {
            what: format!("{target} redirects more than {MAX_REDIRECTS} times"),
        })
    }

    /// Asks a GraphQL query. Errors beside data are part of the answer. A document that changes
    /// anything goes out once, as with [`Client::send`].
    ///
    /// # Errors
    ///
    /// Any [`Fault`]; those of writes only for a mutation.
    pub fn graphql(
        &mut self,
        document: &str,
        variables: &serde_json::Value,
    ) -> Result<GraphQl, Fault> {
        let body = serde_json::json!({ "query": document, "variables": variables }).to_string();
        if graphql::is_query(document) {
            return self.retried(Api::GraphQl, |it| it.try_graphql(&body));
        }
        self.mutate(body)
    }

    /// Tries until it is done, waits as told, and gives up as the budget says.
    fn retried<T>(
        &mut self,
        api: Api,
        mut read: impl FnMut(&mut Self) -> Result<Tried<T>, Fault>,
    ) -> Result<T, Fault> {
        let mut tries = 0;
        loop {
            self.within_reserve(api)?;
            self.books().usage.requests += 1;
            tries += 1;
            let mut most = MAX_TRIES;
            let (wait, why, end) = match read(self)? {
                Tried::Done(answer) => return Ok(answer),
                Tried::Limit(why, signals) => {
                    let wait = pause::limited(&signals, tries);
                    (wait, why, self.limited(why, &signals, Some(wait)))
                }
                Tried::Failing(what, signals) => {
                    let wait = pause::failed(&self.budget, &signals, tries);
                    let what = self.redacted(&what);
                    (wait, Why::Server, Fault::Outage { what, tries })
                }
                Tried::Refused(what) => {
                    most = MAX_REFUSED;
                    let wait = pause::failed(&self.budget, &Signals::default(), 1);
                    let what = self.redacted(&what);
                    (wait, Why::Server, Fault::Outage { what, tries })
                }
            };
            if most <= tries || self.budget.max_wait < wait {
                return Err(end);
            }
            self.wait(api, pause::jittered(wait, why, self.seed, tries));
        }
    }

    fn try_get(
        &mut self,
        address: &str,
        target: &str,
        validator: Option<&Validator>,
        read: &mut dyn FnMut(&Answer) -> bool,
    ) -> Result<Tried<Got>, Fault> {
        let headers = conditions(validator);
        let received = match self.exchange(&Method::GET, address, &headers, None) {
            Ok(received) => received,
            Err(broken) => return self.broken(broken),
        };
        let signals = self.note(Api::Rest, &received);
        Ok(match self.judge(&received, signals, target) {
            Verdict::Good => match self.well_formed(received, signals, read) {
                Ok(answer) => Tried::Done(Got::Answer(answer)),
                Err(what) => Tried::Failing(what, signals),
            },
            Verdict::Unchanged => {
                self.books().usage.unchanged += 1;
                Tried::Done(Got::Answer(answer(&received, String::new(), signals)))
            }
            Verdict::Redirect => match received.header("location") {
                Some(to) => Tried::Done(Got::Redirect(to.to_owned())),
                None => Tried::Failing("a redirect to nowhere".to_owned(), signals),
            },
            Verdict::Limit(why) => Tried::Limit(why, signals),
            Verdict::Failing(what) => Tried::Failing(what, signals),
            Verdict::Fault(fault) => return Err(fault),
        })
    }

    fn try_graphql(&mut self, body: &str) -> Result<Tried<GraphQl>, Fault> {
        let address = self.root.graphql();
        let body = Some(body.to_owned());
        let received = match self.exchange(&Method::POST, &address, &[], body) {
            Ok(received) => received,
            Err(broken) => return self.broken(broken),
        };
        let signals = self.note(Api::GraphQl, &received);
        match self.judge(&received, signals, "GraphQL API") {
            Verdict::Good => {}
            Verdict::Limit(why) => return Ok(Tried::Limit(why, signals)),
            Verdict::Fault(fault) => return Err(fault),
            Verdict::Failing(what) => return Ok(Tried::Failing(what, signals)),
            Verdict::Redirect | Verdict::Unchanged => {
                let what = format!("status {} to a query", received.status.as_u16());
                return Ok(Tried::Failing(what, signals));
            }
        }
        let Some(body) = self.text(received.body) else {
            return Ok(Tried::Failing(
                "an answer that is no text".to_owned(),
                signals,
            ));
        };
        Ok(match graphql::meaning(&body) {
            Meaning::Answer(answer) => Tried::Done(answer),
            Meaning::Limit => Tried::Limit(Why::Primary, signals),
            Meaning::Failing(what) => Tried::Failing(what, signals),
        })
    }

    /// A body that is cut or no JSON is a failed try rather than an answer.
    fn well_formed(
        &self,
        mut received: Received,
        signals: Signals,
        read: &mut dyn FnMut(&Answer) -> bool,
    ) -> Result<Answer, String> {
        if let Some(encoding) = received.header("content-encoding")
            && encoding != "identity"
        {
            return Err(format!("an answer in {encoding}, which was not asked for"));
        }
        let body = std::mem::take(&mut received.body);
        let body = self.text(body).ok_or("an answer that is no text")?;
        let answer = answer(&received, body, signals);
        let may_be_empty = answer.body.is_empty() && answer.status != 200;
        if !read(&answer) && !may_be_empty {
            serde_json::from_str::<IgnoredAny>(&answer.body)
                .map_err(|err| format!("an answer that is no JSON: {err}"))?;
        }
        Ok(answer)
    }

    fn broken<T>(&self, broken: Broken) -> Result<Tried<T>, Fault> {
        if broken.is_final {
            return Err(Fault::Malformed {
                what: self.redacted(&broken.what),
            });
        }
        Ok(if broken.is_refused {
            Tried::Refused(broken.what)
        } else {
            Tried::Failing(broken.what, Signals::default())
        })
    }
}

fn conditions(validator: Option<&Validator>) -> Vec<(&str, &str)> {
    let Some(validator) = validator else {
        return Vec::new();
    };
    let etag = validator.etag.as_deref().map(|it| ("if-none-match", it));
    let modified = validator.last_modified.as_deref();
    let modified = modified.map(|it| ("if-modified-since", it));
    etag.into_iter().chain(modified).collect()
}

fn answer(received: &Received, body: String, signals: Signals) -> Answer {
    let text = |name: &str| received.header(name).map(str::to_owned);
    let (etag, last_modified) = (text("etag"), text("last-modified"));
    let has_validator = etag.is_some() || last_modified.is_some();
    Answer {
        status: received.status.as_u16(),
        body,
        validator: has_validator.then_some(Validator {
            etag,
            last_modified,
        }),
        next: received.header("link").and_then(links::next),
        last: received.header("link").and_then(links::last),
        moved_to: None,
        at: signals.at,
    }
}
