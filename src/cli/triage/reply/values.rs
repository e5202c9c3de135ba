//! What the variables of a template are filled with, and for whom each may be.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::catalog::Template;
use crate::cli::desk::{Desk, Matter};
use crate::cli::shape;
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::model::{Conversation, DecisionField, Text};
use crate::render;
use crate::triage::writeback::Visibility;

/// Values by name.
pub(super) struct Values {
    known: BTreeMap<String, Value>,
    /// GitHub reads Markdown; elsewhere a text is what it is.
    markdown: bool,
}

struct Value {
    text: String,
    /// Whose eyes it is for.
    visibility: Visibility,
}

impl Values {
    /// What the log and the policy know.
    pub(super) fn of(desk: &Desk, matter: &Matter<'_>) -> Self {
        let conversation = matter.timeline.conversation;
        let mut values = Self {
            known: BTreeMap::new(),
            markdown: conversation.channel.is_github(),
        };
        let visibility = Visibility::of(conversation.private);
        values.outside("title", &conversation.title, visibility);
        values.outside("ref", &conversation.reference(), visibility);
        let author = conversation.author.as_ref();
        if let Some(handle) = author.and_then(|it| it.handle.as_ref()) {
            values.outside("author", handle, visibility);
        }
        values.own(
            "priority",
            matter.item().priority.map_or("", |it| it.as_str()),
        );
        if let Some(name) = &desk.config.project.name {
            values.own("project", name);
        }
        let decided = matter.decisions.iter();
        let planned = decided
            .rev()
            .find(|it| it.field == DecisionField::FixPlanned);
        let version = planned.and_then(|it| it.value.as_ref());
        if let Some(version) = version.or(conversation.milestone.as_ref()) {
            values.outside("version", version, visibility);
        }
        values
    }

    /// The words of another conversation, which keep their own privacy; with `redacted` words that
    /// tell of nobody stand for those that fewer may read.
    pub(super) fn quote(&mut self, other: &Conversation, audience: Visibility, redacted: bool) {
        let visibility = Visibility::of(other.private);
        if redacted && audience < visibility {
            self.own(
                "other_title",
                "something that was reported to us in private",
            );
            self.own("other_ref", "a private report");
            return;
        }
        self.outside("other_title", &other.title, visibility);
        self.outside("other_ref", &other.reference(), visibility);
    }

    pub(super) fn promise(&mut self, due_at: DateTime<Utc>, desk: &Desk) {
        let moment = shape::header(due_at, desk.config.project.timezone);
        self.own("promised_at", &moment);
    }

    /// Takes `KEY=VALUE` as the writer's own words: Markdown, mentions and references stay.
    pub(super) fn set(&mut self, pairs: &[String], template: &Template) -> anyhow::Result<()> {
        let asked = asked(template)?;
        let optional = render::optional(&template.source);
        for pair in pairs {
            let Some((key, value)) = pair.split_once('=') else {
                return Err(UserError::usage(format!("--set: `{pair}` is not KEY=VALUE")).into());
            };
            if !asked.iter().any(|it| it == key) {
                let message = format!("template {} has no variable `{key}`", template.name);
                let hint = did_you_mean(key, asked.iter().map(String::as_str));
                return Err(UserError::usage(message)
                    .hint(hint.unwrap_or_else(|| format!("it asks for {}", asked.join(", "))))
                    .into());
            }
            let value = own(value, &format!("--set {key}"))?;
            let value = if value == "none" { "" } else { value.as_str() };
            if value.trim().is_empty() && !optional.contains(key) {
                return Err(indispensable(template, key, &optional).into());
            }
            self.own(key, value);
        }
        Ok(())
    }

    /// The values that the template asks for.
    ///
    /// # Errors
    ///
    /// All that nobody filled, at once; a value that is for fewer eyes than the reply.
    pub(super) fn filled(
        &self,
        template: &Template,
        audience: Visibility,
    ) -> anyhow::Result<BTreeMap<String, String>> {
        let mut missing = Vec::new();
        let mut filled = BTreeMap::new();
        for name in asked(template)? {
            match self.known.get(&name) {
                Some(value) if audience < value.visibility => {
                    let message = format!(
                        "`{name}` comes from a {} conversation, and the reply is {}",
                        value.visibility.as_str(),
                        audience.as_str()
                    );
                    let quoted = name.starts_with("other_");
                    let how = if quoted { "--redact, or" } else { "with" };
                    return Err(UserError::refused(message)
                        .hint(format!(
                            "say it in words that tell of nobody: {how} --set {name}=…"
                        ))
                        .into());
                }
                Some(value) => {
                    filled.insert(name, value.text.clone());
                }
                None => missing.push(name),
            }
        }
        if missing.is_empty() {
            return Ok(filled);
        }
        Err(unfilled(template, &missing).into())
    }

    fn outside(&mut self, name: &str, text: &Text, visibility: Visibility) {
        let text = if self.markdown {
            render::markdown(text)
        } else {
            render::terminal(text)
        };
        let value = Value { text, visibility };
        self.known.insert(name.to_owned(), value);
    }

    fn own(&mut self, name: &str, text: &str) {
        let value = Value {
            text: text.to_owned(),
            visibility: Visibility::Public,
        };
        self.known.insert(name.to_owned(), value);
    }
}

/// Of a variable that is to be empty, though the template does without it nowhere.
fn indispensable(template: &Template, key: &str, optional: &BTreeSet<String>) -> UserError {
    let optional: Vec<&str> = optional.iter().map(String::as_str).collect();
    let what = if optional.is_empty() {
        "nothing may be left out here".to_owned()
    } else {
        format!("`none` leaves out {}", optional.join(", "))
    };
    let message = format!("template {} cannot do without `{key}`", template.name);
    UserError::usage(message).hint(format!("say it in words; {what}"))
}

fn unfilled(template: &Template, missing: &[String]) -> UserError {
    let n = missing.len();
    let variables = if n == 1 { "variable" } else { "variables" };
    let message = format!(
        "template {} has {n} {variables} that nobody filled: {}",
        template.name,
        missing.join(", ")
    );
    let how: Vec<String> = missing
        .iter()
        .map(|it| match it.as_str() {
            "project" => "`[project] name` in the policy, or --set project=…".to_owned(),
            "promised_at" => "--promise 24h".to_owned(),
            "other_title" | "other_ref" => "--from REF".to_owned(),
            name => format!("--set {name}=…"),
        })
        .collect();
    UserError::usage(message).hint(how.join(" "))
}

/// The variables a template asks for, sorted.
pub(super) fn asked(template: &Template) -> anyhow::Result<Vec<String>> {
    let asked = render::variables(&template.source)
        .map_err(|it| UserError::usage(format!("template {}: {}", template.name, it.message)))?;
    Ok(asked.into_iter().collect())
}

/// Words of the writer: as they are, but nothing hidden in them.
pub(super) fn own(text: &str, what: &str) -> anyhow::Result<String> {
    let text = text.replace("\r\n", "\n");
    let refused = |why: String| {
        Err(UserError::usage(format!("{what} {why}"))
            .hint("what readers cannot see is not sent")
            .into())
    };
    if let Some(line) = render::hidden_line(&text) {
        return refused(format!("has a hidden character in line {line}"));
    }
    if let Some(line) = text.lines().position(|it| it.contains("<!--")) {
        return refused(format!("has an HTML comment in line {}", line + 1));
    }
    Ok(text)
}
