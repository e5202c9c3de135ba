use std::time::Duration;

use http::Method;
use serde::de::IgnoredAny;

use super::access::TokenKind;
use super::answer::{Answer, Validator};
use super::budget::{Budget, Waiting, Why};
use super::fault::Fault;
use super::graphql::{self, GraphQl, Meaning};
use super::limits::Signals;
use super::links;
use super::pause::{self, MAX_TRIES};
use super::root::Root;
use super::token::{Token, TokenSource};
use super::transport::{Received, Transport};
use super::usage::{Rate, Usage};
use super::verdict::{Reply, Verdict, redacted, verdict};

/// A renamed repository or a transferred issue takes one; more than these is a loop.
const MAX_REDIRECTS: usize = 3;

/// Between two writes (GitHub, "Best practices for using the REST API").
const BETWEEN_WRITES: Duration = Duration::from_secs(1);

/// GitHub's API, one request after the other.
pub struct Client {
    root: Root,
    token: Option<Token>,
    budget: Budget,
    watch: Box<dyn FnMut(Waiting)>,
    transport: Transport,
    sleep: Option<Box<dyn FnMut(Duration)>>,
    /// Differs from machine to machine and from run to run.
    seed: u64,
    has_written: bool,
    usage: Usage,
    /// As an answer told them last.
    scopes: Option<Vec<String>>,
}

/// Which limit a request counts against.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Api {
    Rest,
    GraphQl,
}

/// What came of one try of a read.
enum Tried<T> {
    Done(T),
    Limit(Why, Signals),
    Failing(String, Signals),
}

impl Client {
    /// `watch` is told of every wait before it begins.
    ///
    /// # Errors
    ///
    /// When the machine gives no sockets or no certificates.
    pub fn new(
        root: Root,
        token: Option<Token>,
        budget: Budget,
        watch: Box<dyn FnMut(Waiting)>,
    ) -> anyhow::Result<Self> {
        let transport = Transport::new(&root, token.as_ref(), &budget.timeouts)?;
        Ok(Self {
            root,
            token,
            budget,
            watch,
            transport,
            sleep: None,
            seed: u64::from(std::process::id()),
            has_written: false,
            usage: Usage::default(),
            scopes: None,
        })
    }

    /// Lets `sleep` pass the time instead, for tests.
    #[must_use]
    pub fn sleeping_by(mut self, sleep: Box<dyn FnMut(Duration)>) -> Self {
        self.sleep = Some(sleep);
        self
    }

    pub fn root(&self) -> &Root {
        &self.root
    }

    pub fn token_source(&self) -> TokenSource {
        self.token.as_ref().map_or(TokenSource::None, Token::source)
    }

    pub(super) fn token_kind(&self) -> Option<TokenKind> {
        self.token.as_ref().map(Token::kind)
    }

    /// What a classic token may do; `None` where GitHub has not told.
    pub(super) fn scopes(&self) -> Option<Vec<String>> {
        self.scopes.clone()
    }

    /// What was asked so far.
    pub fn usage(&self) -> &Usage {
        &self.usage
    }

    /// Reads a path below the root, or a link that an answer gave. With a validator, the answer
    /// may be 304.
    ///
    /// # Errors
    ///
    /// Any [`Fault`] but those of writes, after up to five tries.
    pub fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault> {
        let mut address = self.root.address(target)?;
        let mut moved_to = None;
        for _ in 0..=MAX_REDIRECTS {
            match self.retried(Api::Rest, |it| it.try_get(&address, target, validator))? {
                Got::Answer(answer) => return Ok(Answer { moved_to, ..answer }),
                Got::Redirect(to) => {
                    address = self.root.address(&to)?;
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
        self.before_write()?;
        let address = self.root.graphql();
        let (received, signals) =
            self.write(Api::GraphQl, &Method::POST, &address, Some(body), "graphql")?;
        match graphql::meaning(&text(received.body).unwrap_or_default()) {
            Meaning::Answer(answer) => Ok(answer),
            Meaning::Limit => Err(self.limited(Why::Primary, &signals, None)),
            Meaning::Failing(what) => Err(Fault::Undecided {
                what: self.redacted(&what),
            }),
        }
    }

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
        let address = self.root.address(path)?;
        self.before_write()?;
        let body = body.map(ToString::to_string);
        let (received, signals) = self.write(Api::Rest, method, &address, body, path)?;
        // A write that was accepted is done, whatever became of its answer's text.
        let body = text(received.body).unwrap_or_default();
        Ok(Answer {
            status: received.status.as_u16(),
            body,
            validator: None,
            next: None,
            moved_to: None,
            at: signals.at,
        })
    }

    fn before_write(&mut self) -> Result<(), Fault> {
        self.within_reserve(Api::Rest)?;
        if self.has_written {
            self.pass(BETWEEN_WRITES);
        } else {
            // A connection that the server closed while nobody looked must not take the request.
            self.transport.sleep(Duration::from_millis(1));
        }
        self.has_written = true;
        Ok(())
    }

    fn write(
        &mut self,
        api: Api,
        method: &Method,
        address: &str,
        body: Option<String>,
        what: &str,
    ) -> Result<(Received, Signals), Fault> {
        self.usage.requests += 1;
        let received = self
            .transport
            .send(method, address, &[], body)
            .map_err(|it| Fault::Undecided {
                what: self.redacted(&it.what),
            })?;
        let signals = self.note(api, &received);
        let judged = self.judge(&received, signals, what);
        Err(match judged {
            Verdict::Good => return Ok((received, signals)),
            Verdict::Limit(why) => self.limited(why, &signals, Some(pause::limited(&signals, 1))),
            Verdict::Failing(what) => Fault::Undecided { what },
            Verdict::Fault(fault) => fault,
            Verdict::Redirect { .. } => Fault::Moved {
                to: self.redacted(&header(&received, "location").unwrap_or_default()),
            },
            Verdict::Unchanged => Fault::Undecided {
                what: "status 304".to_owned(),
            },
        })
    }

    /// Tries a read until it is done, waits as told, and gives up as the budget says.
    fn retried<T>(
        &mut self,
        api: Api,
        mut read: impl FnMut(&mut Self) -> Result<Tried<T>, Fault>,
    ) -> Result<T, Fault> {
        for tries in 1.. {
            self.within_reserve(api)?;
            self.usage.requests += 1;
            let (wait, why, signals, fault) = match read(self)? {
                Tried::Done(answer) => return Ok(answer),
                Tried::Limit(why, signals) => {
                    let wait = pause::limited(&signals, tries);
                    (wait, why, signals, None)
                }
                Tried::Failing(what, signals) => {
                    let wait = pause::failed(&self.budget, &signals, tries);
                    let what = self.redacted(&what);
                    (
                        wait,
                        Why::Server,
                        signals,
                        Some(Fault::Outage { what, tries }),
                    )
                }
            };
            let allowed = pause::allowed(&self.budget, wait, why).filter(|_| tries < MAX_TRIES);
            let Some(mut waiting) = allowed else {
                return Err(fault.unwrap_or_else(|| self.limited(why, &signals, Some(wait))));
            };
            waiting.length = pause::jittered(wait, self.seed, tries);
            self.wait(waiting);
        }
        unreachable!("the last try ends the loop")
    }

    fn try_get(
        &mut self,
        address: &str,
        target: &str,
        validator: Option<&Validator>,
    ) -> Result<Tried<Got>, Fault> {
        let headers = conditions(validator);
        let received = match self.transport.send(&Method::GET, address, &headers, None) {
            Ok(received) => received,
            Err(broken) => return self.broken(broken),
        };
        let signals = self.note(Api::Rest, &received);
        match self.judge(&received, signals, target) {
            Verdict::Good => match well_formed(received, signals) {
                Ok(answer) => Ok(Tried::Done(Got::Answer(answer))),
                Err(what) => Ok(Tried::Failing(what, signals)),
            },
            Verdict::Unchanged => {
                self.usage.unchanged += 1;
                Ok(Tried::Done(Got::Answer(answer(
                    &received,
                    String::new(),
                    signals,
                ))))
            }
            Verdict::Redirect { .. } => match header(&received, "location") {
                Some(to) => Ok(Tried::Done(Got::Redirect(to))),
                None => Ok(Tried::Failing("a redirect to nowhere".to_owned(), signals)),
            },
            Verdict::Limit(why) => Ok(Tried::Limit(why, signals)),
            Verdict::Failing(what) => Ok(Tried::Failing(what, signals)),
            Verdict::Fault(fault) => Err(fault),
        }
    }

    fn try_graphql(&mut self, body: &str) -> Result<Tried<GraphQl>, Fault> {
        let address = self.root.graphql();
        let sent = self
            .transport
            .send(&Method::POST, &address, &[], Some(body.to_owned()));
        let received = match sent {
            Ok(received) => received,
            Err(broken) => return self.broken(broken),
        };
        let signals = self.note(Api::GraphQl, &received);
        match self.judge(&received, signals, "GraphQL API") {
            Verdict::Good => {}
            Verdict::Limit(why) => return Ok(Tried::Limit(why, signals)),
            Verdict::Fault(fault) => return Err(fault),
            Verdict::Failing(what) => return Ok(Tried::Failing(what, signals)),
            Verdict::Redirect { .. } | Verdict::Unchanged => {
                let what = format!("status {} to a query", received.status.as_u16());
                return Ok(Tried::Failing(what, signals));
            }
        }
        let Some(body) = text(received.body) else {
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

    fn broken<T>(&self, broken: super::transport::Broken) -> Result<Tried<T>, Fault> {
        if broken.is_final {
            return Err(Fault::Malformed {
                what: self.redacted(&broken.what),
            });
        }
        Ok(Tried::Failing(broken.what, Signals::default()))
    }

    fn judge(&self, received: &Received, signals: Signals, what: &str) -> Verdict {
        let reply = Reply {
            status: received.status,
            signals,
            body: &received.body,
        };
        verdict(&reply, what, self.token.as_ref())
    }

    /// Keeps the books.
    fn note(&mut self, api: Api, received: &Received) -> Signals {
        let signals = Signals::read(&received.headers);
        self.usage.bytes += received.body.len() as u64;
        if let Some(scopes) = header(received, "x-oauth-scopes") {
            let scopes = scopes.split(',').map(str::trim).filter(|it| !it.is_empty());
            self.scopes = Some(scopes.map(str::to_owned).collect());
        }
        if signals.rate.is_some() {
            *self.rate_of(api) = signals.rate;
        }
        signals
    }

    fn rate_of(&mut self, api: Api) -> &mut Option<Rate> {
        match api {
            Api::Rest => &mut self.usage.rest,
            Api::GraphQl => &mut self.usage.graphql,
        }
    }

    fn within_reserve(&mut self, api: Api) -> Result<(), Fault> {
        let Some(rate) = *self.rate_of(api) else {
            return Ok(());
        };
        let reserve = self.budget.reserved(&rate);
        // A limit that is spent altogether is waited for, as far as the budget allows.
        if rate.remaining >= reserve || rate.remaining == 0 {
            return Ok(());
        }
        Err(Fault::Reserved {
            remaining: rate.remaining,
            reserve,
            resets_at: rate.resets_at,
        })
    }

    fn limited(&self, why: Why, signals: &Signals, wait: Option<chrono::TimeDelta>) -> Fault {
        let named = signals
            .at
            .zip(wait)
            .and_then(|(at, wait)| at.checked_add_signed(wait));
        Fault::Limited {
            why,
            wait,
            resets_at: named.or(signals.rate.and_then(|it| it.resets_at)),
        }
    }

    fn wait(&mut self, waiting: Waiting) {
        (self.watch)(waiting);
        self.usage.retries += 1;
        self.usage.waits += 1;
        let length = pause::length(&waiting);
        self.usage.waited_seconds += length.as_secs();
        self.pass(length);
    }

    fn pass(&mut self, length: Duration) {
        match &mut self.sleep {
            Some(sleep) => sleep(length),
            None => self.transport.sleep(length),
        }
    }

    fn redacted(&self, text: &str) -> String {
        redacted(text, self.token.as_ref())
    }
}

enum Got {
    Answer(Answer),
    Redirect(String),
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

/// A body that is cut or no JSON is a failed try rather than an answer.
fn well_formed(mut received: Received, signals: Signals) -> Result<Answer, String> {
    if let Some(encoding) = header(&received, "content-encoding").filter(|it| it != "identity") {
        return Err(format!("an answer in {encoding}, which was not asked for"));
    }
    let body = std::mem::take(&mut received.body);
    let Some(body) = text(body) else {
        return Err("an answer that is no text".to_owned());
    };
    if !body.is_empty() || received.status.as_u16() == 200 {
        serde_json::from_str::<IgnoredAny>(&body)
            .map_err(|err| format!("an answer that is no JSON: {err}"))?;
    }
    Ok(answer(&received, body, signals))
}

fn answer(received: &Received, body: String, signals: Signals) -> Answer {
    let etag = header(received, "etag");
    let last_modified = header(received, "last-modified");
    let has_validator = etag.is_some() || last_modified.is_some();
    Answer {
        status: received.status.as_u16(),
        body,
        validator: has_validator.then_some(Validator {
            etag,
            last_modified,
        }),
        next: header(received, "link").as_deref().and_then(links::next),
        moved_to: None,
        at: signals.at,
    }
}

fn header(received: &Received, name: &str) -> Option<String> {
    Some(received.headers.get(name)?.to_str().ok()?.to_owned())
}

fn text(body: Vec<u8>) -> Option<String> {
    String::from_utf8(body).ok()
}
