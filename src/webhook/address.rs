use http::Uri;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::error::UserError;
use crate::network;

/// What stands where the address, or a telling part of it, would have.
const REDACTED: &str = "[webhook]";

/// Shorter parts of an address, such as `api` or `services`, are nobody's secret.
const SHORTEST_SECRET: usize = 9;

/// Where a webhook is. Whoever knows it may post, so it is shown by nothing, `Debug` included.
#[derive(Clone, Debug)]
pub struct Address {
    secret: SecretString,
    /// Scheme, host and port.
    origin: String,
    host: String,
}

impl Address {
    /// Reads an address as somebody wrote it, without the white space around it.
    ///
    /// # Errors
    ///
    /// When it is no `https` address of a host, carries a name or password, or leads to `http` on
    /// another host than this machine. The text itself is not repeated.
    pub fn parse(text: &str) -> Result<Self, UserError> {
        let refused = |why: &str| {
            UserError::usage(format!("the address of the webhook {why}"))
                .hint("copy it from the settings of the channel: https://…")
        };
        let text = text.trim();
        let uri: Uri = text.parse().map_err(|_| refused("is none"))?;
        let Some(authority) = uri.authority() else {
            return Err(refused("names no host"));
        };
        if authority.as_str().contains('@') {
            return Err(refused("carries a name or a password"));
        }
        let host = authority.host().to_ascii_lowercase();
        let scheme = uri.scheme_str().unwrap_or_default();
        if !network::is_closed_to_others(scheme, &host) {
            return Err(refused(
                "is not https, and no secret goes over the wire in the open",
            ));
        }
        Ok(Self {
            secret: text.into(),
            origin: format!("{scheme}://{}", authority.as_str().to_ascii_lowercase()),
            host,
        })
    }

    /// All of it that may be shown.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Tells one address from another and gives neither away: the beginning of its SHA-256.
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(self.secret().as_bytes());
        hash.iter().take(8).map(|it| format!("{it:02x}")).collect()
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    pub(super) fn secret(&self) -> &str {
        self.secret.expose_secret()
    }

    /// `text` without this address and its parts, should somebody have echoed them.
    pub(super) fn redacted(&self, text: &str) -> String {
        let secret = self.secret();
        let path = secret.get(self.origin.len()..).unwrap_or_default();
        let parts = path
            .split(['/', '?', '&', '=', '#'])
            .filter(|it| SHORTEST_SECRET <= it.len());
        let mut res = text.replace(secret, REDACTED);
        // `/` alone is in every text.
        for part in Some(path)
            .filter(|it| 1 < it.len())
            .into_iter()
            .chain(parts)
        {
            res = res.replace(part, REDACTED);
        }
        res
    }
}
