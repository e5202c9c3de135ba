//! `[project]`, `[release]`, `[team]` and `[[source]]`.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::Value;
use super::values;

/// `[project]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    pub name: Option<String>,
    /// The zone in which moments are shown, and of calendars that name none.
    pub timezone: Tz,
}

/// `[release]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    pub version: Option<String>,
    /// UTC; phases count from it.
    pub launched_at: Option<DateTime<Utc>>,
}

/// `[team]`, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    pub members: Vec<String>,
    pub bots: Vec<String>,
}

/// One `[[source]]` that is switched on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// One of [`SOURCE_KINDS`].
    pub kind: String,
    pub id: Option<String>,
    /// `owner/repo`, of `github` only.
    pub repo: Option<String>,
    /// Of all that are read from the disk; relative to the folder of the policy.
    pub path: Option<String>,
}

/// What `[[source]] kind` may say.
pub const SOURCE_KINDS: &[&str] = &[
    "github", "mbox", "maildir", "imap", "discord", "slack", "file",
];

pub(super) fn project(policy: &mut Section<'_>, faults: &mut Faults) -> Option<Project> {
    let mut section = policy.section("project", faults)?;
    let name = section.text("name", faults).map(str::to_owned);
    let key = section.key("timezone");
    let timezone = section
        .take("timezone")
        .and_then(|it| values::zone(it, &key, faults));
    section.finish(faults);
    Some(Project {
        name,
        timezone: timezone?,
    })
}

pub(super) fn release(policy: &mut Section<'_>, faults: &mut Faults) -> Release {
    let Some(mut section) = policy.section("release", faults) else {
        return Release::default();
    };
    let version = section.text("version", faults).map(str::to_owned);
    let key = section.key("launched_at");
    let launched_at = section
        .take("launched_at")
        .and_then(|it| values::moment(it, &key, faults));
    section.finish(faults);
    Release {
        version,
        launched_at,
    }
}

pub(super) fn team(policy: &mut Section<'_>, faults: &mut Faults) -> Team {
    let Some(mut section) = policy.section("team", faults) else {
        return Team::default();
    };
    let members = section.texts("members", faults).unwrap_or_default();
    let bots = section.texts("bots", faults).unwrap_or_default();
    section.finish(faults);
    Team { members, bots }
}

pub(super) fn sources(policy: &mut Section<'_>, faults: &mut Faults) -> Vec<Source> {
    let sections = policy.sections("source", faults);
    sections
        .into_iter()
        .filter_map(|it| source(it, faults))
        .collect()
}

fn source(mut section: Section<'_>, faults: &mut Faults) -> Option<Source> {
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let key = section.key("id");
    let id = section
        .take("id")
        .and_then(|it| values::id(it, &key, faults))
        .map(str::to_owned);
    let repo = repository(&mut section, faults);
    let path = section.text("path", faults).map(str::to_owned);
    let kind = kind(&mut section, faults);
    let place = section.at;
    let path_of = section.path.clone();
    section.finish(faults);
    let kind = kind?;
    let missing = match kind.as_str() {
        "github" if repo.is_none() => Some("repo"),
        "mbox" | "maildir" | "discord" | "slack" | "file" if path.is_none() => Some("path"),
        _ => None,
    };
    if let Some(name) = missing {
        let message = format!("a source of kind `{kind}` needs `{name}`");
        faults.at_key(place, &path_of, message);
    }
    enabled.then_some(Source {
        kind,
        id,
        repo,
        path,
    })
}

fn kind(section: &mut Section<'_>, faults: &mut Faults) -> Option<String> {
    let key = section.key("kind");
    let all = SOURCE_KINDS.join(", ");
    let Some(node) = section.take("kind") else {
        faults
            .at_key(section.at, &key, "a source needs its `kind`")
            .hint(format!("one of {all}"));
        return None;
    };
    let kind = values::text(node, &key, faults)?;
    if SOURCE_KINDS.contains(&kind) {
        return Some(kind.to_owned());
    }
    let hint = did_you_mean(kind, SOURCE_KINDS.iter().copied());
    let hint = hint.unwrap_or_else(|| format!("one of {all}"));
    let message = format!("unknown kind of source `{}`", shown(kind));
    faults.at_value(&node.at, &key, message).hint(hint);
    None
}

/// The place of a repository; kept even when it is no `owner/repo`, which is recorded.
fn repository(section: &mut Section<'_>, faults: &mut Faults) -> Option<String> {
    let node = section.take("repo")?;
    let key = section.key("repo");
    if !matches!(node.value, Value::Text(_)) {
        values::expected("`owner/repo`", node, &key, faults);
        return Some(String::new());
    }
    let repo = values::text(node, &key, faults).unwrap_or_default();
    if !is_repository(repo) {
        let message = format!("not a repository: `{}`", shown(repo));
        faults
            .at_value(&node.at, &key, message)
            .hint("write `owner/repo`");
    }
    Some(repo.to_owned())
}

/// `owner/repo`.
pub(super) fn is_repository(text: &str) -> bool {
    text.split_once('/')
        .is_some_and(|(owner, name)| values::is_id(owner) && values::is_id(name))
}
