//! The user's own file: what no repository may move.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::{self, Place, Value};
use super::values;
use crate::error::UserError;
use crate::github::Root;
use crate::webhook::{Address, Service};

/// Below `$XDG_CONFIG_HOME`.
const PLACE: &str = "maestro/config.toml";

/// Bits of a file's mode: who may write to it, beside its owner.
const GROUP: u32 = 0o020;
const OTHERS: u32 = 0o002;

/// Bits of those who may read it, beside its owner.
const READERS: u32 = 0o044;

/// What `auto` may name: kinds of writes that `plan` and `apply` may do in one go.
const AUTO: &[&str] = &["label"];

/// Everything the user's own file says. Without the file: the public API, and nothing is written.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// `github.api`; `None` is the public one.
    pub api: Option<Root>,
    pub writeback: Writeback,
    /// `alert.discord_webhook`
    pub discord_webhook: Option<Address>,
    /// `alert.slack_webhook`
    pub slack_webhook: Option<Address>,
}

impl User {
    pub fn webhook(&self, service: Service) -> Option<&Address> {
        match service {
            Service::Discord => self.discord_webhook.as_ref(),
            Service::Slack => self.slack_webhook.as_ref(),
        }
    }
}

/// `[writeback]`: what may be written to GitHub at all. All of it is off unless it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writeback {
    /// The switch above the others.
    pub enabled: bool,
    pub labels: bool,
    pub comments: bool,
    pub assign: bool,
    pub close: bool,
    /// Reports as discussions.
    pub discussions: bool,
    /// `owner/repo`; nothing is written to any other.
    pub allow_repos: Vec<String>,
    /// Kinds that need no confirmation; only `label` can be one.
    pub auto: Vec<String>,
}

/// Where the user's file is looked for: `$XDG_CONFIG_HOME/maestro/config.toml`, else below
/// `$HOME/.config`. A relative `XDG_CONFIG_HOME` counts as unset, as its specification says.
pub fn user_path(variable: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let absolute = |it: String| Some(PathBuf::from(it)).filter(|it| it.is_absolute());
    let folder = variable("XDG_CONFIG_HOME").and_then(absolute);
    let home = || Some(variable("HOME").and_then(absolute)?.join(".config"));
    Some(folder.or_else(home)?.join(PLACE))
}

/// Reads the user's file; a missing one is an empty one.
///
/// # Errors
///
/// [`UserError`] when it cannot be read, or others may write to it; [`Faults`] when it is not
/// valid.
pub fn load_user(path: &Path) -> anyhow::Result<User> {
    let text = match super::read(path) {
        Ok(text) => text,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(User::default()),
        Err(why) => {
            let message = format!("cannot read {}: {why}", path.display());
            return Err(UserError::failed(message).into());
        }
    };
    closed_to(path, GROUP | OTHERS)?;
    if let Some(folder) = path.parent() {
        // Where every user has a group of their own, folders are often open to it.
        closed_to(folder, OTHERS)?;
    }
    let user = parse_user(&path.to_string_lossy(), &text)?;
    if user.discord_webhook.is_some() || user.slack_webhook.is_some() {
        kept_from_readers(path)?;
    }
    Ok(user)
}

/// Refuses a file that holds a secret for all to read.
#[cfg(unix)]
fn kept_from_readers(path: &Path) -> Result<(), UserError> {
    if mode(path)? & READERS == 0 {
        return Ok(());
    }
    let message = format!(
        "others may read {}, which holds the address of a webhook",
        path.display()
    );
    Err(UserError::failed(message).hint(format!("chmod 600 {}", path.display())))
}

#[cfg(not(unix))]
fn kept_from_readers(_: &Path) -> Result<(), UserError> {
    Ok(())
}

#[cfg(unix)]
fn mode(path: &Path) -> Result<u32, UserError> {
    use std::os::unix::fs::PermissionsExt;

    let failed =
        |why: io::Error| UserError::failed(format!("cannot read {}: {why}", path.display()));
    Ok(fs::metadata(path).map_err(failed)?.permissions().mode())
}

/// Refuses what others could have written: it moves tokens to a host and switches writing on.
#[cfg(unix)]
fn closed_to(path: &Path, writers: u32) -> Result<(), UserError> {
    if mode(path)? & writers == 0 {
        return Ok(());
    }
    let message = format!(
        "others may write to {}, so it is not trusted",
        path.display()
    );
    Err(UserError::failed(message).hint(format!("chmod go-w {}", path.display())))
}

#[cfg(not(unix))]
fn closed_to(_: &Path, _: u32) -> Result<(), UserError> {
    Ok(())
}

/// Checks the text of a user's file; `name` stands for it in messages.
///
/// # Errors
///
/// Every fault of it.
pub fn parse_user(name: &str, text: &str) -> Result<User, Faults> {
    let mut faults = Faults::default();
    let file = faults.add_file(name, text);
    let user = tree::parse(file, text, &mut faults).and_then(|it| {
        let Value::Table(table) = it.value else {
            return None;
        };
        let at = Place {
            file,
            key: 0..0,
            value: 0..0,
        };
        let mut section = Section::new(String::new(), &at, &table);
        let [discord_webhook, slack_webhook] = webhooks(&mut section, &mut faults);
        let user = User {
            api: api(&mut section, &mut faults),
            writeback: writeback(&mut section, &mut faults),
            discord_webhook,
            slack_webhook,
        };
        section.finish(&mut faults);
        Some(user)
    });
    match user {
        Some(user) if faults.is_empty() => Ok(user),
        _ => {
            faults.sort();
            Err(faults)
        }
    }
}

fn api(user: &mut Section<'_>, faults: &mut Faults) -> Option<Root> {
    let mut section = user.section("github", faults)?;
    let key = section.key("api");
    let node = section.take("api");
    section.finish(faults);
    let node = node?;
    let text = values::text(node, &key, faults)?;
    match Root::parse(text) {
        Ok(root) => Some(root),
        Err(why) => {
            faults.at_value(&node.at, &key, why.message);
            None
        }
    }
}

fn webhooks(user: &mut Section<'_>, faults: &mut Faults) -> [Option<Address>; 2] {
    let Some(mut section) = user.section("alert", faults) else {
        return [None, None];
    };
    let res = ["discord_webhook", "slack_webhook"].map(|name| {
        let key = section.key(name);
        let node = section.take(name)?;
        let text = values::text(node, &key, faults)?;
        let read = Address::parse(text);
        if let Err(why) = &read {
            // At the key: the value is a secret, even a wrong one.
            faults.at_key(&node.at, &key, why.message.clone());
        }
        read.ok()
    });
    section.finish(faults);
    res
}

fn writeback(user: &mut Section<'_>, faults: &mut Faults) -> Writeback {
    let Some(mut section) = user.section("writeback", faults) else {
        return Writeback::default();
    };
    let mut flag = |name| section.flag(name, faults).unwrap_or_default();
    let (enabled, labels, comments) = (flag("enabled"), flag("labels"), flag("comments"));
    let (assign, close, discussions) = (flag("assign"), flag("close"), flag("discussions"));
    let res = Writeback {
        enabled,
        labels,
        comments,
        assign,
        close,
        discussions,
        allow_repos: repositories(&mut section, faults),
        auto: auto(&mut section, faults),
    };
    section.finish(faults);
    res
}

fn repositories(section: &mut Section<'_>, faults: &mut Faults) -> Vec<String> {
    let key = section.key("allow_repos");
    let Some(node) = section.take("allow_repos") else {
        return Vec::new();
    };
    let mut res = Vec::new();
    for (text, node) in values::texts(node, &key, faults) {
        if super::project::is_repository(text) {
            res.push(text.to_owned());
            continue;
        }
        let message = format!("not a repository: `{}`", shown(text));
        faults
            .at_value(&node.at, &key, message)
            .hint("write `owner/repo`");
    }
    res
}

fn auto(section: &mut Section<'_>, faults: &mut Faults) -> Vec<String> {
    let key = section.key("auto");
    let Some(node) = section.take("auto") else {
        return Vec::new();
    };
    let mut res = Vec::new();
    for (text, node) in values::texts(node, &key, faults) {
        if AUTO.contains(&text) {
            res.push(text.to_owned());
            continue;
        }
        let hint = did_you_mean(text, AUTO.iter().copied());
        let message = format!("`{}` always needs a confirmation", shown(text));
        faults
            .at_value(&node.at, &key, message)
            .hint(hint.unwrap_or_else(|| "only `label` may go without one".to_owned()));
    }
    res
}
