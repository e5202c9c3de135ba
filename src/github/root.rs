use std::fmt;

use http::Uri;

use super::fault::Fault;
use crate::error::UserError;
use crate::network;

const PUBLIC: &str = "https://api.github.com";

/// Where the API is: `https://api.github.com`, or that of a GitHub Enterprise host.
///
/// The token goes to this scheme, host and port and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// Scheme, host and port.
    origin: String,
    host: String,
    /// What every path stands below; empty or `/api/v3`, without a slash at its end.
    prefix: String,
}

impl Root {
    /// Reads an address such as `https://github.example.com/api/v3`.
    ///
    /// # Errors
    ///
    /// When it is no `https` address of a host: with a name or password in it, with a query, or
    /// with `http` to another host than this machine.
    pub fn parse(text: &str) -> Result<Self, UserError> {
        let refused = |why: &str| {
            UserError::usage(format!("the API root of GitHub {why}"))
                .hint("set MAESTRO_GITHUB_API to an address like https://github.example.com/api/v3")
        };
        let uri: Uri = text.trim().parse().map_err(|_| refused("is no address"))?;
        let Some(authority) = uri.authority() else {
            return Err(refused("names no host"));
        };
        // Never repeated in a message: what stands before the `@` is a password.
        if authority.as_str().contains('@') {
            return Err(refused("carries a name or a password"));
        }
        if uri.query().is_some() {
            return Err(refused("has a query"));
        }
        let host = authority.host().to_ascii_lowercase();
        let scheme = uri.scheme_str().unwrap_or_default();
        if !network::is_closed_to_others(scheme, &host) {
            return Err(refused(
                "is not https, and no token goes over the wire in the open",
            ));
        }
        Ok(Self {
            origin: format!("{scheme}://{}", authority.as_str().to_ascii_lowercase()),
            host,
            prefix: uri.path().trim_end_matches('/').to_owned(),
        })
    }

    pub fn host(&self) -> &str {
        &self.host
    }

    /// The host that `gh` is signed in to, if it is not github.com.
    pub fn enterprise_host(&self) -> Option<&str> {
        (*self != Self::default()).then_some(self.host.as_str())
    }

    /// True for this machine: a test, a tunnel.
    pub fn is_local(&self) -> bool {
        network::is_local(&self.host)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The address of a path below the root, or of a link that an answer gave.
    ///
    /// # Errors
    ///
    /// When the link leads to another scheme, host or port.
    pub(super) fn address(&self, target: &str) -> Result<String, Fault> {
        if target.starts_with('/') && !target.starts_with("//") {
            return Ok(format!("{}{}{target}", self.origin, self.prefix));
        }
        let same = target
            .parse::<Uri>()
            .ok()
            .filter(|it| self.is_origin_of(it))
            .map(|it| it.path_and_query().map_or("/", |it| it.as_str()).to_owned());
        match same {
            Some(path) => Ok(format!("{}{path}", self.origin)),
            None => Err(Fault::Foreign {
                from: self.host.clone(),
                to: target.chars().take(200).collect(),
            }),
        }
    }

    fn is_origin_of(&self, uri: &Uri) -> bool {
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return false;
        };
        format!("{scheme}://{authority}").eq_ignore_ascii_case(&self.origin)
    }

    /// GraphQL stands beside REST: `/graphql`, on Enterprise `/api/graphql`.
    pub(super) fn graphql(&self) -> String {
        let prefix = self.prefix.strip_suffix("/v3").unwrap_or(&self.prefix);
        format!("{}{prefix}/graphql", self.origin)
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.prefix)
    }
}

impl Default for Root {
    fn default() -> Self {
        Self {
            origin: PUBLIC.to_owned(),
            host: "api.github.com".to_owned(),
            prefix: String::new(),
        }
    }
}
