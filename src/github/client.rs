use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use http::Method;

use super::access::TokenKind;
use super::budget::{Budget, Waiting, Why};
use super::fault::Fault;
use super::governor::Governor;
use super::limits::Signals;
use super::pause;
use super::root::Root;
use super::token::{Token, TokenSource};
use super::usage::{Rate, Usage};
use super::verdict::{Reply, Verdict, redacted, verdict};
use crate::network::{Broken, Proxy, Received, Transport};

/// What every request says: JSON, in the version of the REST API that this module was written for.
const USUAL: &[(&str, &str)] = &[
    ("accept", "application/vnd.github+json"),
    ("x-github-api-version", "2022-11-28"),
];

/// The time that has passed since any one moment.
pub type Clock = Arc<dyn Fn() -> Duration + Send + Sync>;

/// GitHub's API, one request after the other. [`Client::beside`] makes more for the same run.
pub struct Client {
    pub(super) root: Root,
    pub(super) token: Option<Token>,
    pub(super) budget: Budget,
    pub(super) transport: Transport,
    /// Where several ask at once.
    clock: Option<Clock>,
    /// Differs from run to run.
    pub(super) seed: u64,
    pub(super) has_written: bool,
    books: Arc<Mutex<Books>>,
}

/// What all that ask in one run share.
pub(super) struct Books {
    pub(super) usage: Usage,
    governor: Governor,
    watch: Box<dyn FnMut(Waiting) + Send>,
    sleep: Option<Box<dyn FnMut(Duration) + Send>>,
    /// As an answer told them last.
    scopes: Option<Vec<String>>,
}

/// Which limit a request counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Api {
    Rest,
    GraphQl,
}

impl Client {
    /// `watch` is told of every wait before it begins.
    ///
    /// # Errors
    ///
    /// When the machine gives no sockets or has no certificates.
    pub fn new(
        root: Root,
        token: Option<Token>,
        budget: Budget,
        watch: Box<dyn FnMut(Waiting) + Send>,
        proxy: Option<&Proxy>,
    ) -> anyhow::Result<Self> {
        let transport = Transport::new(
            root.origin(),
            token.as_ref().map(Token::secret),
            &budget.timeouts,
            proxy,
        )?;
        Ok(Self {
            root,
            token,
            budget,
            transport,
            clock: None,
            seed: u64::from(std::process::id()),
            has_written: false,
            books: Arc::new(Mutex::new(Books {
                usage: Usage::default(),
                governor: Governor::default(),
                watch,
                sleep: None,
                scopes: None,
            })),
        })
    }

    /// Lets `sleep` pass the time instead, for tests.
    #[must_use]
    pub fn sleeping_by(self, sleep: Box<dyn FnMut(Duration) + Send>) -> Self {
        self.books().sleep = Some(sleep);
        self
    }

    /// Tells of every wait before it begins, instead of whoever was told before.
    pub fn tell_waits(&mut self, watch: Box<dyn FnMut(Waiting) + Send>) {
        self.books().watch = watch;
    }

    /// Lets this one and those [`Client::beside`] it ask at once, no faster all together than
    /// GitHub allows.
    pub fn govern(&mut self, clock: Clock) {
        self.clock = Some(clock);
    }

    /// Another one of the same run, for another thread: with the same token, limits and books.
    #[must_use]
    pub fn beside(&self, number: u64) -> Self {
        Self {
            root: self.root.clone(),
            token: self.token.clone(),
            budget: self.budget,
            transport: self.transport.clone(),
            clock: self.clock.clone(),
            seed: self.seed.wrapping_add(number << 32),
            has_written: false,
            books: Arc::clone(&self.books),
        }
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn root(&self) -> &Root {
        &self.root
    }

    pub fn token_source(&self) -> TokenSource {
        self.token.as_ref().map_or(TokenSource::None, Token::source)
    }

    /// What was asked so far.
    pub fn usage(&self) -> Usage {
        self.books().usage.clone()
    }

    pub(super) fn token_kind(&self) -> Option<TokenKind> {
        self.token.as_ref().map(Token::kind)
    }

    /// What a classic token may do; `None` where GitHub has not told.
    pub(super) fn scopes(&self) -> Option<Vec<String>> {
        self.books().scopes.clone()
    }

    /// Sends once. A header that holds the token is dropped: some headers end in the log.
    pub(super) fn exchange(
        &self,
        method: &Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Result<Received, Broken> {
        let headers = [USUAL, headers].concat();
        let began = self.admitted();
        let received = self.transport.send(method, address, &headers, body);
        if let (Some(clock), Some(began)) = (&self.clock, began) {
            self.books().governor.end(began, clock());
        }
        let mut received = received?;
        if let Some(token) = &self.token {
            received.drop_headers(&|it| token.is_in(it));
        }
        Ok(received)
    }

    /// Waits until one more may be under way. Returns when it began.
    fn admitted(&self) -> Option<Duration> {
        let clock = self.clock.as_ref()?;
        loop {
            let now = clock();
            let wait = self.books().governor.admit(now);
            if wait.is_zero() {
                return Some(now);
            }
            self.pass(wait);
        }
    }

    /// Keeps the books.
    pub(super) fn note(&self, api: Api, received: &Received) -> Signals {
        let signals = Signals::read(&received.headers);
        let mut books = self.books();
        books.usage.bytes += received.body.len() as u64;
        if let Some(scopes) = received.header("x-oauth-scopes") {
            let scopes = scopes.split(',').map(str::trim);
            let scopes = scopes.filter(|it| !it.is_empty()).map(str::to_owned);
            books.scopes = Some(scopes.collect());
        }
        if signals.rate.is_some() {
            *books.rate(api) = signals.rate;
        }
        signals
    }

    pub(super) fn judge(&self, received: &Received, signals: Signals, what: &str) -> Verdict {
        let reply = Reply {
            status: received.status,
            signals,
            body: &received.body,
        };
        verdict(&reply, what, self.token.as_ref())
    }

    /// Refuses to go below what is reserved for others.
    pub(super) fn within_reserve(&self, api: Api) -> Result<(), Fault> {
        let Some(rate) = *self.books().rate(api) else {
            return Ok(());
        };
        let reserve = self.budget.reserved(&rate);
        if reserve <= rate.remaining {
            return Ok(());
        }
        Err(Fault::Reserved {
            remaining: rate.remaining,
            reserve,
            resets_at: rate.resets_at,
            anonymous: self.token.is_none(),
        })
    }

    pub(super) fn limited(&self, why: Why, signals: &Signals, wait: Option<TimeDelta>) -> Fault {
        let reset = signals.rate.and_then(|it| it.resets_at);
        let named = signals.at.zip(wait);
        let named = named.and_then(|(at, wait)| at.checked_add_signed(wait));
        Fault::Limited {
            why,
            wait,
            resets_at: named.or(reset),
            anonymous: self.token.is_none(),
        }
    }

    /// Waits before a read is tried again. A limit holds up all of the run.
    pub(super) fn wait(&self, api: Api, waiting: Waiting) {
        let length = pause::length(&waiting);
        let mut books = self.books();
        (books.watch)(waiting);
        books.usage.retries += 1;
        books.usage.waits += 1;
        books.usage.waited_seconds += length.as_secs();
        if let (Some(clock), true) = (&self.clock, waiting.why != Why::Server) {
            books.governor.hold(clock() + length);
        }
        drop(books);
        self.pass(length);
        if waiting.why != Why::Server {
            // What was left before the wait says nothing about what is left after it.
            *self.books().rate(api) = None;
        }
    }

    pub(super) fn pass(&self, length: Duration) {
        let mut books = self.books();
        if let Some(sleep) = &mut books.sleep {
            return sleep(length);
        }
        drop(books);
        self.transport.sleep(length);
    }

    pub(super) fn address(&self, target: &str) -> Result<String, Fault> {
        self.root.address(&self.redacted(target))
    }

    /// A body as text, without the token should somebody have written it there: what is read ends
    /// in the log.
    pub(super) fn text(&self, body: Vec<u8>) -> Option<String> {
        let body = String::from_utf8(body).ok()?;
        match &self.token {
            Some(token) if token.is_in(&body) => Some(token.redact(&body)),
            _ => Some(body),
        }
    }

    pub(super) fn redacted(&self, text: &str) -> String {
        redacted(text, self.token.as_ref())
    }
}

impl Books {
    fn rate(&mut self, api: Api) -> &mut Option<Rate> {
        match api {
            Api::Rest => &mut self.usage.rest,
            Api::GraphQl => &mut self.usage.graphql,
        }
    }
}
