//! Does an address of the web answer: asked once, with no token and no cookie, and nothing of the
//! answer but its status is looked at.
//!
//! What a document names is asked wherever it is, this machine included: its author wrote it.
//! Where a stranger's redirect leads into a private network, nobody follows.

mod meaning;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use http::Method;
use url::{Host, Url};

use crate::links::is_private;
use crate::network::{Proxy, Timeouts, Transport};

pub use meaning::{Reached, fault};

/// A longer chain leads nowhere.
const MOST_REDIRECTS: usize = 5;

/// Of a host that was silent this often nothing more is asked.
const MOST_SILENCES: usize = 2;

/// Connections that are kept open.
const MOST_OPEN: usize = 4;

/// One answer, as far as it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Status(u16),
    Redirect {
        status: u16,
        /// As it stands in the header.
        location: String,
    },
    UnknownHost,
    /// Why nothing came back.
    Silent(String),
}

/// Asks each address, one after the other. `proxy` tells the way to an origin.
pub fn probe(
    addresses: &BTreeSet<String>,
    timeout: Duration,
    proxy: &dyn Fn(&str) -> Option<Proxy>,
) -> BTreeMap<String, Reached> {
    let mut asker = Asker {
        timeout,
        proxy,
        open: Vec::new(),
        silences: BTreeMap::new(),
        closed: BTreeMap::new(),
    };
    reached(addresses, &mut |it| asker.ask(it))
}

/// [`probe`] with whoever answers: an address that several redirects lead to is asked once.
fn reached(
    addresses: &BTreeSet<String>,
    ask: &mut dyn FnMut(&Url) -> Answer,
) -> BTreeMap<String, Reached> {
    let parsed = addresses
        .iter()
        .filter_map(|it| Some((it, Url::parse(it).ok()?)));
    let parsed: Vec<(&String, Url)> = parsed.collect();
    let named: BTreeSet<String> = parsed.iter().map(|it| origin(&it.1)).collect();
    let mut answers = BTreeMap::new();
    let mut once = |url: &Url| -> Answer {
        let answer = answers.entry(url.to_string());
        answer.or_insert_with(|| ask(url)).clone()
    };
    let mut reached = BTreeMap::new();
    for (address, url) in parsed {
        reached.insert(address.clone(), follow(url, &named, &mut once));
    }
    if !answers
        .iter()
        .any(|(address, it)| is_of_a_name(address, it))
    {
        reached.values_mut().for_each(|it| it.doubt_the_network());
    }
    reached
}

/// True for an answer that could not come without asking the world for the name of its host.
fn is_of_a_name(address: &str, answer: &Answer) -> bool {
    let url = Url::parse(address).ok();
    let host = url.as_ref().and_then(Url::host);
    let is_name = matches!(&host, Some(it @ Host::Domain(_)) if !is_private(it));
    is_name && matches!(answer, Answer::Status(_) | Answer::Redirect { .. })
}

fn follow(mut url: Url, named: &BTreeSet<String>, ask: &mut dyn FnMut(&Url) -> Answer) -> Reached {
    let mut first = None;
    for _ in 0..=MOST_REDIRECTS {
        let (status, location) = match ask(&url) {
            Answer::Redirect { status, location } => (status, location),
            answer => return meaning::of(&answer, &url, first),
        };
        let first = *first.get_or_insert(status);
        let Some(next) = next(&url, &location) else {
            return Reached::Nowhere { status: first };
        };
        let is_ours = next.host().is_none_or(|it| is_private(&it));
        if is_ours && !named.contains(&origin(&next)) {
            return Reached::Inside {
                host: meaning::host(&next),
            };
        }
        url = next;
    }
    Reached::Endless
}

/// Where a redirect leads on the web.
fn next(url: &Url, location: &str) -> Option<Url> {
    let mut next = url.join(location).ok()?;
    next.set_fragment(None);
    let is_plain = next.username().is_empty() && next.password().is_none();
    (is_plain && matches!(next.scheme(), "http" | "https")).then_some(next)
}

/// Scheme, host and port.
fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

struct Asker<'p> {
    timeout: Duration,
    proxy: &'p dyn Fn(&str) -> Option<Proxy>,
    /// The newest last.
    open: Vec<(String, Transport)>,
    /// How often an origin did not answer.
    silences: BTreeMap<String, usize>,
    /// What an origin says to everything more.
    closed: BTreeMap<String, Answer>,
}

impl Asker<'_> {
    fn ask(&mut self, url: &Url) -> Answer {
        let origin = origin(url);
        if let Some(answer) = self.closed.get(&origin) {
            return answer.clone();
        }
        let answer = self.asked(&origin, url);
        let silences = self.silences.entry(origin.clone()).or_default();
        *silences += usize::from(matches!(answer, Answer::Silent(_)));
        let says_all = matches!(answer, Answer::UnknownHost | Answer::Status(429));
        if says_all || MOST_SILENCES <= *silences {
            self.closed.insert(origin, answer.clone());
        }
        answer
    }

    /// Some servers know no HEAD, or forbid it.
    fn asked(&mut self, origin: &str, url: &Url) -> Answer {
        let transport = match self.transport(origin) {
            Ok(transport) => transport,
            Err(err) => return Answer::Silent(format!("{err:#}")),
        };
        match look(transport, &Method::HEAD, url) {
            Answer::Status(403 | 405 | 501) => look(transport, &Method::GET, url),
            answer => answer,
        }
    }

    fn transport(&mut self, origin: &str) -> anyhow::Result<&Transport> {
        let at = match self.open.iter().position(|it| it.0 == origin) {
            Some(at) => at,
            None => {
                let timeouts = Timeouts {
                    connect: self.timeout,
                    silence: self.timeout,
                    whole: self.timeout,
                };
                let proxy = (self.proxy)(origin);
                let transport = Transport::new(origin, None, &timeouts, proxy.as_ref())?;
                if self.open.len() == MOST_OPEN {
                    self.open.remove(0);
                }
                self.open.push((origin.to_owned(), transport));
                self.open.len() - 1
            }
        };
        Ok(&self.open[at].1)
    }
}

fn look(transport: &Transport, method: &Method, url: &Url) -> Answer {
    let received = match transport.look(method, url.as_str()) {
        Ok(received) => received,
        Err(broken) if broken.is_unknown_host => return Answer::UnknownHost,
        Err(broken) => return Answer::Silent(broken.what),
    };
    let status = received.status.as_u16();
    match received.header("location") {
        Some(location) if matches!(status, 301 | 302 | 303 | 307 | 308) => Answer::Redirect {
            status,
            location: location.to_owned(),
        },
        _ => Answer::Status(status),
    }
}
