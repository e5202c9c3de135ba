//! Targets with a scheme: `https:`, `mailto:` and the like.

use url::{Host, Url};

use super::{Fault, mail};

/// What GitHub makes links of, beside paths.
const SPOKEN: &[&str] = &["http", "https", "mailto"];

/// What browsers know, and nobody can check.
const KNOWN: &[&str] = &[
    "data", "ftp", "git", "irc", "ircs", "magnet", "matrix", "sms", "ssh", "tel", "xmpp",
];

/// Domains that nobody can own (RFC 2606, RFC 6761).
const RESERVED: &[&str] = &[
    "example",
    "example.com",
    "example.net",
    "example.org",
    "invalid",
    "test",
];

/// Words that stand where the real ones are still missing, in small letters.
const PLACEHOLDERS: &[&str] = &[
    "...",
    "changeme",
    "fixme",
    "link",
    "placeholder",
    "tba",
    "tbd",
    "todo",
    "url",
    "xxx",
    "your-org",
    "your-repo",
    "your_org",
    "your_repo",
    "yourname",
    "yourorg",
    "yourrepo",
    "…",
];

/// More letters than this are no slip of the pen.
const MOST_SLIPS: usize = 2;
const LONGEST_SCHEME: usize = 16;

/// The scheme of a target in small letters; `None` of a path or an anchor.
pub(super) fn scheme(target: &str) -> Option<String> {
    if target.starts_with("//") {
        return Some("https".to_owned());
    }
    let (scheme, _) = target.split_once(':')?;
    let is_scheme = |it: char| it.is_ascii_alphanumeric() || "+.-".contains(it);
    let begins = scheme.starts_with(|it: char| it.is_ascii_alphabetic());
    (begins && scheme.chars().all(is_scheme)).then(|| scheme.to_ascii_lowercase())
}

pub(super) fn fault(scheme: &str, target: &str) -> Option<Fault> {
    match scheme {
        "http" | "https" => web(target).err().or_else(|| doubt(target)),
        "mailto" => mail::fault(target),
        "file" => Some(Fault::broken(
            "a file of one machine, which no reader has",
            "write the path relative to the document",
        )),
        "javascript" | "vbscript" => Some(Fault::broken(
            "a script, which nobody lets run from a document",
            "write an address",
        )),
        drive if drive.len() == 1 => Some(Fault::broken(
            "a path of one machine, which no reader has",
            "write the path relative to the document, with / between its parts",
        )),
        known if KNOWN.contains(&known) => None,
        _ => Some(unknown(scheme, target)),
    }
}

fn unknown(scheme: &str, target: &str) -> Fault {
    let message = format!("there is no scheme `{scheme}:`");
    if let Some(near) = slipped(scheme) {
        return Fault::broken(message, format!("did you mean `{near}:`?"));
    }
    let rest = target.split_once(':').map_or("", |it| it.1);
    if rest.starts_with(|it: char| it.is_ascii_digit()) {
        return Fault::broken(message, "write http:// or https:// before the host");
    }
    Fault::warning(
        format!("GitHub makes no link of `{scheme}:`"),
        "write an address that begins with https:// or mailto:",
    )
}

/// What somebody meant who wrote `scheme`.
fn slipped(scheme: &str) -> Option<&'static str> {
    if LONGEST_SCHEME < scheme.len() {
        return None;
    }
    let slips = SPOKEN
        .iter()
        .map(|it| (strsim::osa_distance(scheme, it), *it));
    let nearest = slips.min()?;
    (nearest.0 <= MOST_SLIPS).then_some(nearest.1)
}

/// The address as a browser takes it, without its fragment.
fn web(target: &str) -> Result<Url, Fault> {
    if target.contains(|it: char| it.is_whitespace() || it.is_control()) {
        return Err(Fault::broken(
            "an address with a blank in it",
            "write %20 for a blank, or take it away",
        ));
    }
    let absolute = match target.strip_prefix("//") {
        Some(rest) => format!("https://{rest}"),
        None => target.to_owned(),
    };
    let rest = absolute.split_once(':').map_or("", |it| it.1);
    let host = rest.strip_prefix("//").unwrap_or_default();
    if host.is_empty() || host.starts_with(['/', '?', '#', ':']) {
        return Err(Fault::broken(
            "an address without a host",
            "write https://HOST/PATH",
        ));
    }
    let mut url = Url::parse(&absolute).map_err(|err| {
        Fault::broken(
            format!("no address of the web: {err}"),
            "write https://HOST/PATH",
        )
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Fault::broken(
            "an address with a name or a password in it",
            "take them away, and change the password: whoever reads the document has it",
        ));
    }
    url.set_fragment(None);
    Ok(url)
}

/// What is an address and hardly the one that was meant.
fn doubt(target: &str) -> Option<Fault> {
    let url = web(target).ok()?;
    let host = url.host()?;
    let words = url.path_segments().into_iter().flatten();
    if let Some(word) = words.chain(url.host_str()).find(|it| is_placeholder(it)) {
        return Some(Fault::warning(
            format!("`{word}` looks as if the real word were still missing"),
            "write the address that is meant",
        ));
    }
    let name = url.host_str().unwrap_or_default();
    if name.trim_end_matches('.').ends_with(".invalid") {
        return Some(Fault::broken(
            format!("{name} can never be there: .invalid is kept free"),
            "write the address that is meant",
        ));
    }
    if is_reserved(name) {
        return Some(Fault::warning(
            format!("{name} is reserved for examples: nothing stands there"),
            "write the address that is meant, or show it as code",
        ));
    }
    if is_private(&host) {
        return Some(Fault::warning(
            format!("{name} is another machine for each reader"),
            "write a public address, or show it as code",
        ));
    }
    let is_short = matches!(host, Host::Domain(it) if !it.trim_end_matches('.').contains('.'));
    is_short.then(|| {
        Fault::warning(
            format!("{name} is no public host: it has no dot"),
            "write the whole name of the host",
        )
    })
}

/// What `--online` asks for: the address of the web without its fragment. `None` of all else, of an
/// address that is none, that carries a password, or that is reserved for examples.
pub fn asked(target: &str) -> Option<String> {
    let scheme = scheme(target.trim())?;
    if scheme != "http" && scheme != "https" {
        return None;
    }
    let url = web(target.trim()).ok()?;
    let is_real = !is_reserved(url.host_str().unwrap_or_default());
    is_real.then(|| url.into())
}

/// True for a host on this machine or in a network of its own; by what is written, not by what a
/// name leads to.
pub fn is_private(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost") || name.ends_with(".local")
        }
        Host::Ipv4(it) => {
            it.is_private() || it.is_loopback() || it.is_link_local() || it.is_unspecified()
        }
        Host::Ipv6(it) => {
            let inner = it.to_ipv4_mapped().map(Host::Ipv4);
            it.is_loopback()
                || it.is_unspecified()
                || it.is_unique_local()
                || it.is_unicast_link_local()
                || inner.is_some_and(|it| is_private(&it))
        }
    }
}

pub(super) fn is_reserved(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    RESERVED.iter().any(|it| {
        let above = host.strip_suffix(it);
        above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
    })
}

pub(super) fn is_placeholder(word: &str) -> bool {
    PLACEHOLDERS.contains(&word.to_lowercase().as_str())
}

/// The target as it may be shown.
pub(super) fn without_password(target: &str) -> String {
    let Some((scheme, rest)) = target.split_once("//") else {
        return target.to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{scheme}//…{}", &rest[at..]),
        None => target.to_owned(),
    }
}
