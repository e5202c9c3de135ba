use chrono::DateTime;
use serde::Deserialize;

use super::client::Client;
use super::fault::Fault;
use super::token::TokenSource;
use super::usage::Rate;
use crate::model::Text;

/// What kind of token it is, by its beginning (GitHub, "About authentication to GitHub").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// `ghp_`: a personal access token (classic); its scopes are told.
    Classic,
    /// `github_pat_`: its permissions are told to nobody.
    FineGrained,
    /// `gho_`: of an OAuth app, such as `gh` itself; its scopes are told.
    OAuth,
    /// `ghs_`, `ghu_`: of a GitHub App, such as the `GITHUB_TOKEN` of Actions.
    App,
    Unknown,
}

/// Who asks, and what GitHub lets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    pub source: TokenSource,
    /// `None` without a token.
    pub kind: Option<TokenKind>,
    /// `None` without a token, and for a token that belongs to no user.
    pub login: Option<Text>,
    /// `None` where GitHub does not tell; empty where there are none.
    pub scopes: Option<Vec<String>>,
    pub rest: Option<Rate>,
    pub graphql: Option<Rate>,
}

/// Beginnings of tokens.
const KINDS: &[(&str, TokenKind)] = &[
    ("ghp_", TokenKind::Classic),
    ("github_pat_", TokenKind::FineGrained),
    ("gho_", TokenKind::OAuth),
    ("ghs_", TokenKind::App),
    ("ghu_", TokenKind::App),
];

impl TokenKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::FineGrained => "fine-grained",
            Self::OAuth => "oauth",
            Self::App => "app",
            Self::Unknown => "unknown",
        }
    }

    pub(super) fn of(token: &str) -> Self {
        let known = KINDS.iter().find(|(start, _)| token.starts_with(start));
        known.map_or(Self::Unknown, |(_, kind)| *kind)
    }
}

#[derive(Deserialize)]
struct User {
    login: Text,
}

#[derive(Deserialize)]
struct Limits {
    resources: Resources,
}

#[derive(Deserialize)]
struct Resources {
    core: Option<Limit>,
    graphql: Option<Limit>,
}

#[derive(Deserialize)]
struct Limit {
    limit: u64,
    remaining: u64,
    reset: i64,
}

impl From<Limit> for Rate {
    fn from(limit: Limit) -> Self {
        Self {
            limit: limit.limit,
            remaining: limit.remaining,
            resets_at: DateTime::from_timestamp(limit.reset, 0),
        }
    }
}

impl Client {
    /// Asks who the token belongs to and what is left of the limits. Costs one request with a
    /// token and none without.
    ///
    /// # Errors
    ///
    /// As for [`Client::get`]; [`Fault::Unauthorized`] for a token that is not accepted.
    pub fn access(&mut self) -> Result<Access, Fault> {
        let kind = self.token_kind();
        let login = match kind {
            Some(_) => self.login()?,
            None => None,
        };
        let (rest, graphql) = self.rates()?;
        Ok(Access {
            source: self.token_source(),
            kind,
            login,
            scopes: self.scopes(),
            rest,
            graphql,
        })
    }

    /// A token of an app belongs to nobody and may not ask.
    fn login(&mut self) -> Result<Option<Text>, Fault> {
        match self.get("/user", None) {
            Ok(answer) => Ok(answer.json::<User>().ok().map(|it| it.login)),
            Err(Fault::Refused { .. } | Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Asking for the limits costs nothing. An Enterprise host may have none, and answers 404.
    fn rates(&mut self) -> Result<(Option<Rate>, Option<Rate>), Fault> {
        match self.get("/rate_limit", None) {
            Ok(answer) => {
                let limits: Limits = answer.json()?;
                let rate = |it: Option<Limit>| it.map(Rate::from);
                Ok((rate(limits.resources.core), rate(limits.resources.graphql)))
            }
            Err(Fault::Missing { .. }) => Ok((None, None)),
            Err(fault) => Err(fault),
        }
    }
}
