//! Targets without a scheme: files beside the document, and places inside of documents.

use std::rc::Rc;

use super::address::is_placeholder;
use super::{Anchors, Fault};

/// What stands at a path.
#[derive(Clone, Debug)]
pub enum Place {
    /// A document in Markdown with these anchors.
    Document(Rc<Anchors>),
    /// Another file, or a folder.
    Thing,
    Missing,
    /// Nothing, but for this part of the path something that differs in small and capital letters.
    Spelled(String),
    /// Not within the repository.
    Outside,
}

/// Pages of a repository that a path out of it leads to on GitHub, and nowhere else.
const PAGES: &[&str] = &[
    "actions",
    "commits",
    "compare",
    "discussions",
    "graphs",
    "issues",
    "labels",
    "milestones",
    "projects",
    "pull",
    "pulls",
    "pulse",
    "releases",
    "security",
    "stargazers",
    "tags",
    "wiki",
];

/// What hosts end with that are taken for folders.
const DOMAINS: &[&str] = &[".app", ".com", ".dev", ".io", ".net", ".org"];

/// The parts of a path from the root of the repository; `folder` holds those of the document's. A
/// path that begins with `/` begins at the root. `None` where it climbs out.
pub fn steps(folder: &[String], path: &str) -> Option<Vec<String>> {
    let mut steps = match path.starts_with('/') {
        true => Vec::new(),
        false => folder.to_vec(),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            _ => steps.push(part.to_owned()),
        }
    }
    Some(steps)
}

pub(super) fn fault(
    target: &str,
    anchors: &Anchors,
    known: &dyn Fn(&str) -> Place,
) -> Option<Fault> {
    if target == "#" {
        return Some(Fault::warning(
            "it leads to the beginning of the document",
            "write where it is to lead, or #top if that is meant",
        ));
    }
    let (rest, fragment) = target.split_once('#').unwrap_or((target, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    if path.is_empty() {
        return anchor(fragment, anchors, "this document");
    }
    let path = match decoded(path) {
        Ok(path) => path,
        Err(fault) => return Some(fault),
    };
    match known(&path) {
        Place::Thing => None,
        // Of the source of a document GitHub shows lines.
        Place::Document(_) if query.contains("plain=1") => None,
        Place::Document(anchors) => anchor(fragment, &anchors, &path),
        Place::Missing => Some(missing(target, &path)),
        Place::Spelled(name) => Some(Fault::broken(
            format!("{path} is not there: small and capital letters count"),
            format!("write it as it is called: {name}"),
        )),
        Place::Outside => Some(outside(&path)),
    }
}

fn anchor(fragment: &str, anchors: &Anchors, place: &str) -> Option<Fault> {
    let Ok(fragment) = decoded(fragment) else {
        return Some(Fault::broken(
            "an anchor that is no text",
            "write the name of a heading",
        ));
    };
    if fragment.is_empty() || fragment == "top" || anchors.has(&fragment) {
        return None;
    }
    let hint = match anchors.meant(&fragment) {
        Some(meant) => format!("write #{meant}"),
        None => {
            "name one of its headings: small letters, hyphens for blanks, no punctuation".to_owned()
        }
    };
    Some(Fault::broken(
        format!("{place} has no anchor #{fragment}"),
        hint,
    ))
}

fn missing(target: &str, path: &str) -> Fault {
    if is_placeholder(path) {
        return Fault::broken(
            "the target is still missing",
            "write where it leads to, or take the link away",
        );
    }
    let first = path.split('/').next().unwrap_or_default().to_lowercase();
    let is_host = first.starts_with("www.") || DOMAINS.iter().any(|it| first.ends_with(it));
    let hint = if target.starts_with("http") && target.contains("//") {
        "a colon is missing before //".to_owned()
    } else if path.contains('\\') {
        "write / between the parts of a path, not \\".to_owned()
    } else if path.contains('@') && !path.contains('/') {
        format!("write mailto:{path} if a mail address is meant")
    } else if is_host {
        format!("write https://{path} if a site is meant")
    } else {
        "add the file, or write the path from the folder of the document".to_owned()
    };
    Fault::broken(format!("{path} is not there"), hint)
}

fn outside(path: &str) -> Fault {
    let inner = path.trim_start_matches("../");
    let first = inner.split('/').next().unwrap_or_default();
    if path.starts_with("../") && PAGES.contains(&first) {
        return Fault::warning(
            "it leads there on GitHub's own pages alone",
            "write the whole address: a fork, a package or a site shows the document, too",
        );
    }
    Fault::broken(
        format!("{path} leads out of the repository"),
        "link to what is part of it, or write an address",
    )
}

/// `%20` and the like; a `%` that begins none stays one.
fn decoded(text: &str) -> Result<String, Fault> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let digits = text.get(at + 1..at + 3).filter(|_| *byte == b'%');
        let digits = digits.filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
        match digits.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).map_err(|_| {
        Fault::broken(
            "a path that is no text",
            "write the name of the file, its letters as UTF-8",
        )
    })
}
