//! What an entry says, in words for the timeline.

use chrono::SecondsFormat;

use super::entry::{Decided, Field, What};
use crate::model::Text;

/// Words of ours, then what somebody wrote.
pub(super) struct Told {
    pub(super) what: String,
    pub(super) text: Option<Text>,
    pub(super) link: Option<Text>,
}

pub(super) fn told(what: &What) -> Told {
    let plain = |what: String, text: Option<Text>| Told {
        what,
        text,
        link: None,
    };
    match what {
        What::Opened(it) => plain(
            format!("{} declared as {}", it.kind_of, it.severity),
            Some(it.title.clone()),
        ),
        What::Set {
            field: Field::Private,
            value,
        } => plain(
            if value.is_some() {
                "made private"
            } else {
                "made public"
            }
            .to_owned(),
            value.clone(),
        ),
        What::Set { field, value } => match value {
            Some(value) => plain(format!("{field} is now"), Some(value.clone())),
            None => plain(format!("{field} taken back"), None),
        },
        What::Note {
            text,
            link,
            runbook,
        } => Told {
            what: if runbook.is_some() { "runbook" } else { "note" }.to_owned(),
            text: Some(runbook.as_ref().map_or_else(
                || text.clone(),
                |it| Text::new(format!("{} {}", it.raw(), text.raw())),
            )),
            link: link.clone(),
        },
        What::Stage {
            stage,
            evidence,
            undone,
        } => {
            let done = if *undone {
                "not done after all"
            } else {
                "done"
            };
            plain(format!("{stage} {done}"), evidence.clone())
        }
        What::Update {
            update, text, link, ..
        } => Told {
            what: format!("told the public ({update})"),
            text: Some(text.clone()),
            link: link.clone(),
        },
        What::Fact { name, value, .. } => plain(
            "fact".to_owned(),
            Some(Text::new(format!("{} = {}", name.raw(), value.raw()))),
        ),
        What::Decided(it) => plain(decided(it), Some(it.reason.clone())),
        What::Attempt {
            contact,
            method,
            reached,
            note,
            ..
        } => {
            let word = if *reached {
                "reached"
            } else {
                "no answer from"
            };
            let note = note
                .as_ref()
                .map_or_else(String::new, |it| format!(": {}", it.raw()));
            let who = contact.as_ref().map_or("nobody named", |it| it.raw());
            plain(
                word.to_owned(),
                Some(Text::new(format!("{who} ({}){note}", method.raw()))),
            )
        }
        What::Alert { channel, link } => Told {
            what: "team alerted in".to_owned(),
            text: Some(channel.clone()),
            link: link.clone(),
        },
        What::Check {
            item,
            done,
            evidence,
            waived,
        } => check(item, *done, evidence.as_ref(), waived.as_ref()),
        What::Action {
            number,
            text,
            kind_of,
            ..
        } => plain(format!("action A{number} ({kind_of})"), Some(text.clone())),
        What::ActionChanged {
            number,
            state,
            reason,
            owner,
            due_at,
            link,
        } => {
            let mut words = format!("action A{number}");
            if let Some(state) = state {
                words.push_str(&format!(" {state}"));
            }
            if let Some(due_at) = due_at {
                let due = due_at.to_rfc3339_opts(SecondsFormat::Secs, true);
                words.push_str(&format!(" due {due}"));
            }
            Told {
                what: words,
                text: reason.clone().or_else(|| owner.clone()),
                link: link.clone(),
            }
        }
        What::Linked { conversation } => plain(format!("linked {conversation}"), None),
        What::Postmortem { state, path, .. } => plain(format!("post-mortem {state}"), path.clone()),
        What::Closed {
            ending,
            into,
            reason,
        } => {
            let into = into
                .as_ref()
                .map(|it| Text::new(format!("into {}", it.raw())));
            plain(
                format!("closed as {ending}"),
                into.or_else(|| reason.clone()),
            )
        }
        What::Reopened { reason } => plain("reopened".to_owned(), reason.clone()),
        What::Revised { entry, .. } => plain(format!("corrected {entry}"), None),
    }
}

fn decided(it: &Decided) -> String {
    let over = if it.overrides.is_some() {
        ", overridden"
    } else {
        ""
    };
    format!("decided {}{over}", it.choice)
}

fn check(item: &Text, done: bool, evidence: Option<&Text>, waived: Option<&Text>) -> Told {
    let word = match (done, waived) {
        (true, _) => "checked",
        (false, Some(_)) => "waived",
        (false, None) => "unchecked",
    };
    let why = waived.or(evidence);
    let text = why.map_or_else(
        || item.clone(),
        |it| Text::new(format!("{} ({})", item.raw(), it.raw())),
    );
    Told {
        what: word.to_owned(),
        text: Some(text),
        link: None,
    }
}
