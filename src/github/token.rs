use secrecy::{ExposeSecret, SecretString};

use super::access::TokenKind;
use crate::error::UserError;

/// The variable with the token that may write. Reading never uses it.
pub const WRITE_VARIABLE: &str = "MAESTRO_GITHUB_WRITE_TOKEN";

/// A token of fewer characters is a placeholder.
const SHORTEST: usize = 8;

/// The longest word, in bytes, that the standard library looks for in steps of many bytes.
const QUICKLY_FOUND: usize = 32;

/// What stands where a token would have.
const REDACTED: &str = "[token]";

/// Where a token was found. Only this is ever shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenSource {
    /// The variable `GH_TOKEN`.
    GhToken,
    /// The variable `GITHUB_TOKEN`.
    GithubToken,
    /// `gh auth token`.
    GhCli,
    /// The variable `MAESTRO_GITHUB_WRITE_TOKEN`.
    WriteToken,
    /// Nowhere: public repositories, with the low limit.
    None,
}

impl TokenSource {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GhToken => "GH_TOKEN",
            Self::GithubToken => "GITHUB_TOKEN",
            Self::GhCli => "gh auth token",
            Self::WriteToken => WRITE_VARIABLE,
            Self::None => "none",
        }
    }
}

/// A token and where it came from. Its text is shown by nothing, `Debug` included.
#[derive(Clone, Debug)]
pub struct Token {
    secret: SecretString,
    source: TokenSource,
}

impl Token {
    /// Takes a token as somebody wrote it, without the white space around it. Nothing but white
    /// space is no token.
    ///
    /// # Errors
    ///
    /// What no header can carry: control characters, or anything outside of ASCII. The text
    /// itself is not repeated.
    pub fn new(text: &str, source: TokenSource) -> Result<Option<Self>, UserError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        if !text.bytes().all(|it| it.is_ascii_graphic()) {
            let message = format!("the token from {} is not one", source.as_str());
            return Err(UserError::failed(message)
                .hint("it holds a space, a line break or another character that no token has"));
        }
        Ok(Some(Self {
            secret: text.into(),
            source,
        }))
    }

    /// The token for reading: `GH_TOKEN`, then `GITHUB_TOKEN`, then what `gh` answers. An empty
    /// variable counts as unset, and a `gh` that is missing or not signed in as no token.
    ///
    /// # Errors
    ///
    /// As for [`Token::new`].
    pub fn find(
        variable: &dyn Fn(&str) -> Option<String>,
        gh: &dyn Fn() -> Option<String>,
    ) -> Result<Option<Self>, UserError> {
        for source in [TokenSource::GhToken, TokenSource::GithubToken] {
            let found = variable(source.as_str()).unwrap_or_default();
            if let Some(token) = Self::new(&found, source)? {
                return Ok(Some(token));
            }
        }
        Self::new(&gh().unwrap_or_default(), TokenSource::GhCli)
    }

    /// The token for writing; see [`WRITE_VARIABLE`].
    ///
    /// # Errors
    ///
    /// As for [`Token::new`].
    pub fn find_for_writing(
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Option<Self>, UserError> {
        let found = variable(WRITE_VARIABLE).unwrap_or_default();
        Self::new(&found, TokenSource::WriteToken)
    }

    pub fn source(&self) -> TokenSource {
        self.source
    }

    pub(super) fn secret(&self) -> SecretString {
        self.secret.clone()
    }

    pub(super) fn is_in(&self, text: &str) -> bool {
        let secret = self.secret.expose_secret();
        // Every page is looked through. Words of this length are found many times as fast.
        let start = secret.get(..QUICKLY_FOUND).unwrap_or(secret);
        self.can_be_told() && text.contains(start) && text.contains(secret)
    }

    /// GitHub's tokens have 40 characters. A placeholder such as `x` is no secret, and is found in
    /// half of all words: taking it out would break what is read.
    fn can_be_told(&self) -> bool {
        SHORTEST <= self.secret.expose_secret().len()
    }

    /// `text` without this token, should somebody have echoed it.
    pub(super) fn redact(&self, text: &str) -> String {
        if !self.can_be_told() {
            return text.to_owned();
        }
        text.replace(self.secret.expose_secret(), REDACTED)
    }

    pub(super) fn kind(&self) -> TokenKind {
        TokenKind::of(self.secret.expose_secret())
    }
}
