use std::time::Duration;

use chrono::TimeDelta;
use http::Method;

use super::access::TokenKind;
use super::budget::{Budget, Waiting, Why};
use super::fault::Fault;
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

/// GitHub's API, one request after the other.
pub struct Client {
    pub(super) root: Root,
    pub(super) token: Option<Token>,
    pub(super) budget: Budget,
    pub(super) transport: Transport,
    watch: Box<dyn FnMut(Waiting) + Send>,
    sleep: Option<Box<dyn FnMut(Duration) + Send>>,
    /// Differs from run to run.
    pub(super) seed: u64,
    pub(super) has_written: bool,
    pub(super) usage: Usage,
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
            watch,
            sleep: None,
            seed: u64::from(std::process::id()),
            has_written: false,
            usage: Usage::default(),
            scopes: None,
        })
    }

    /// Lets `sleep` pass the time instead, for tests.
    #[must_use]
    pub fn sleeping_by(mut self, sleep: Box<dyn FnMut(Duration) + Send>) -> Self {
        self.sleep = Some(sleep);
        self
    }

    pub fn root(&self) -> &Root {
        &self.root
    }

    pub fn token_source(&self) -> TokenSource {
        self.token.as_ref().map_or(TokenSource::None, Token::source)
    }

    /// What was asked so far.
    pub fn usage(&self) -> &Usage {
        &self.usage
    }

    pub(super) fn token_kind(&self) -> Option<TokenKind> {
        self.token.as_ref().map(Token::kind)
    }

    /// What a classic token may do; `None` where GitHub has not told.
    pub(super) fn scopes(&self) -> Option<Vec<String>> {
        self.scopes.clone()
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
        let mut received = self.transport.send(method, address, &headers, body)?;
        if let Some(token) = &self.token {
            received.drop_headers(&|it| token.is_in(it));
        }
        Ok(received)
    }

    /// Keeps the books.
    pub(super) fn note(&mut self, api: Api, received: &Received) -> Signals {
        let signals = Signals::read(&received.headers);
        self.usage.bytes += received.body.len() as u64;
        if let Some(scopes) = received.header("x-oauth-scopes") {
            let scopes = scopes.split(',').map(str::trim);
            let scopes = scopes.filter(|it| !it.is_empty()).map(str::to_owned);
            self.scopes = Some(scopes.collect());
        }
        if signals.rate.is_some() {
            *self.rate(api) = signals.rate;
        }
        signals
    }

    fn rate(&mut self, api: Api) -> &mut Option<Rate> {
        match api {
            Api::Rest => &mut self.usage.rest,
            Api::GraphQl => &mut self.usage.graphql,
        }
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
    pub(super) fn within_reserve(&mut self, api: Api) -> Result<(), Fault> {
        let Some(rate) = *self.rate(api) else {
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

    /// Waits before a read is tried again.
    pub(super) fn wait(&mut self, api: Api, waiting: Waiting) {
        (self.watch)(waiting);
        let length = pause::length(&waiting);
        self.usage.retries += 1;
        self.usage.waits += 1;
        self.usage.waited_seconds += length.as_secs();
        self.pass(length);
        if waiting.why != Why::Server {
            // What was left before the wait says nothing about what is left after it.
            *self.rate(api) = None;
        }
    }

    pub(super) fn pass(&mut self, length: Duration) {
        match &mut self.sleep {
            Some(sleep) => sleep(length),
            None => self.transport.sleep(length),
        }
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
