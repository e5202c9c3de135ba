//! A proxy between here and the world, as the environment of other programs names it.

use std::fmt;

use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::Matcher;

/// Where a tunnel begins. What goes through it is encrypted for its other end.
#[derive(Clone)]
pub struct Proxy {
    pub(super) uri: Uri,
    pub(super) auth: Option<HeaderValue>,
}

impl Proxy {
    /// The proxy on the way to `origin`, from `HTTPS_PROXY`, else `ALL_PROXY`, in either case, where
    /// `NO_PROXY` does not exempt the host. What goes to this machine goes there directly.
    ///
    /// # Errors
    ///
    /// The scheme of a proxy that is spoken to in another way than by HTTP.
    pub fn find(
        origin: &str,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Option<Self>, String> {
        let named = |upper: &str| {
            let named = variable(upper).or_else(|| variable(&upper.to_lowercase()));
            named.unwrap_or_default().trim().to_owned()
        };
        let Ok(origin) = origin.parse::<Uri>() else {
            return Ok(None);
        };
        if origin.host().is_none_or(super::is_local) {
            return Ok(None);
        }
        let proxies = Matcher::builder()
            .all(named("ALL_PROXY"))
            .https(named("HTTPS_PROXY"))
            .no(named("NO_PROXY"))
            .build();
        let Some(found) = proxies.intercept(&origin) else {
            return Ok(None);
        };
        match found.uri().scheme_str() {
            Some("http") => Ok(Some(Self {
                uri: found.uri().clone(),
                auth: found.basic_auth().cloned(),
            })),
            other => Err(other.unwrap_or_default().to_owned()),
        }
    }
}

/// The password stays out of it.
impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let authority = self.uri.authority().map_or("", |it| it.as_str());
        f.write_str(authority.rsplit('@').next().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Proxy;

    fn check(origin: &str, environment: &[(&str, &str)], expected: &str) {
        let variable = |name: &str| {
            let found = environment.iter().find(|it| it.0 == name)?;
            Some(found.1.to_owned())
        };
        let found = match Proxy::find(origin, &variable) {
            Ok(None) => "direct".to_owned(),
            Ok(Some(proxy)) if proxy.auth.is_some() => format!("{proxy} with a password"),
            Ok(Some(proxy)) => proxy.to_string(),
            Err(scheme) => format!("not {scheme}"),
        };
        assert_eq!(found, expected, "{origin} {environment:?}");
    }

    const GITHUB: &str = "https://api.github.com";

    #[test]
    fn the_environment_of_other_programs_counts() {
        check(GITHUB, &[], "direct");
        let proxy = ("HTTPS_PROXY", "http://proxy.example:3128");
        check(GITHUB, &[proxy], "proxy.example:3128");
        check(
            GITHUB,
            &[("https_proxy", "proxy.example:3128")],
            "proxy.example:3128",
        );
        check(
            GITHUB,
            &[("ALL_PROXY", "http://p:1"), proxy],
            "proxy.example:3128",
        );
        check(
            GITHUB,
            &[("HTTPS_PROXY", "http://ann:secret@p:1")],
            "p:1 with a password",
        );
    }

    #[test]
    fn what_is_exempt_goes_directly() {
        let proxy = ("HTTPS_PROXY", "http://p:1");
        check(GITHUB, &[proxy, ("NO_PROXY", "github.com")], "direct");
        check(GITHUB, &[proxy, ("no_proxy", "*")], "direct");
        check(GITHUB, &[proxy, ("NO_PROXY", "hub.com")], "p:1");
        check(
            "http://127.0.0.1:80",
            &[("ALL_PROXY", "http://p:1")],
            "direct",
        );
        check(
            "http://localhost:80",
            &[("ALL_PROXY", "http://p:1")],
            "direct",
        );
    }

    #[test]
    fn what_maestro_does_not_speak_is_named() {
        check(GITHUB, &[("ALL_PROXY", "socks5://p:1")], "not socks5");
        check(GITHUB, &[("HTTPS_PROXY", "https://p:1")], "not https");
    }
}
