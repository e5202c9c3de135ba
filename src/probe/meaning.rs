//! What an answer says about a link.

use url::Url;

use super::Answer;
use crate::links::{Fault, Status};

/// What became of asking for an address. Hosts are as they stand in the address that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reached {
    Fine,
    /// It answers at another address.
    Moved {
        host: String,
        status: u16,
    },
    Gone {
        host: String,
        status: u16,
    },
    NoHost {
        host: String,
    },
    /// Not this host and no other: this machine may be without a network.
    NoHostAtAll {
        host: String,
    },
    /// It answers, and neither that it is there nor that it is not.
    Doubtful {
        host: String,
        status: u16,
    },
    Silent {
        host: String,
        why: String,
    },
    /// A redirect into a private network, that the document does not name.
    Inside {
        host: String,
    },
    /// A redirect to what is no address of the web.
    Nowhere {
        status: u16,
    },
    /// Redirects without an end.
    Endless,
}

impl Reached {
    /// That a host does not exist is known only where the names of others are.
    pub(super) fn doubt_the_network(&mut self) {
        if let Self::NoHost { host } = self {
            *self = Self::NoHostAtAll {
                host: std::mem::take(host),
            };
        }
    }
}

/// `first` is the status of the first redirect that led to `url`.
pub(super) fn of(answer: &Answer, url: &Url, first: Option<u16>) -> Reached {
    let host = host(url);
    match answer {
        Answer::UnknownHost => Reached::NoHost { host },
        Answer::Silent(why) => Reached::Silent {
            host,
            why: why.clone(),
        },
        Answer::Status(status @ (404 | 410)) => Reached::Gone {
            host,
            status: *status,
        },
        Answer::Status(200..=299) => match first {
            Some(status) => Reached::Moved { host, status },
            None => Reached::Fine,
        },
        Answer::Status(status) | Answer::Redirect { status, .. } => Reached::Doubtful {
            host,
            status: *status,
        },
    }
}

pub(super) fn host(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// `None` where all is well.
pub fn fault(reached: &Reached) -> Option<Fault> {
    let broken = |message: String, hint: &str| Fault::new(Status::Broken, message, hint);
    let unclear = |message: String, hint: &str| Fault::new(Status::Unclear, message, hint);
    Some(match reached {
        Reached::Fine => return None,
        Reached::Moved { host, status } if is_permanent(*status) => Fault::new(
            Status::Warning,
            format!("it has moved for good, to {host} ({status})"),
            "open it, and write the address where it ends",
        ),
        Reached::Moved { host, status } => Fault::new(
            Status::Note,
            format!("it leads on to {host} ({status})"),
            "nothing to do if that is the page you mean",
        ),
        Reached::Gone { host, status } => broken(
            format!("{host} has no such page ({status})"),
            "mend the address or take the link away; a private page is not there for readers",
        ),
        Reached::NoHost { host } => broken(
            format!("there is no host {host}"),
            "mend the address, or take the link away",
        ),
        Reached::NoHostAtAll { host } => unclear(
            format!("no host was found, {host} as little as any other"),
            "see whether this machine is on the network, and ask again",
        ),
        Reached::Doubtful { host, status } => doubtful(host, *status),
        Reached::Silent { host, why } => unclear(
            format!("{host} did not answer: {why}"),
            "open it in a browser, or ask again later, with a longer --timeout",
        ),
        Reached::Inside { host } => unclear(
            format!("it leads on to {host}, in a private network: not followed"),
            "open it in a browser",
        ),
        Reached::Nowhere { status } => unclear(
            format!("it leads on to what is no address of the web ({status})"),
            "open it in a browser",
        ),
        Reached::Endless => unclear(
            "it leads on and on".to_owned(),
            "open it in a browser, and write the address where it ends",
        ),
    })
}

fn doubtful(host: &str, status: u16) -> Fault {
    let (why, hint) = match status {
        401 | 403 | 407 => (
            "lets no program in",
            "open it in a browser where you are not logged in",
        ),
        429 => ("wants to be asked less", "ask again later"),
        500..=599 => ("has a fault of its own", "ask again later"),
        _ => ("answers oddly", "open it in a browser"),
    };
    Fault::new(Status::Unclear, format!("{host} {why} ({status})"), hint)
}

fn is_permanent(status: u16) -> bool {
    matches!(status, 301 | 308)
}
