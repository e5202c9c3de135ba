//! Nothing private gets out: words to the public, held against all that is private.

use crate::cli::outgoing::{self, Kept};
use crate::config::Config;
use crate::error::UserError;
use crate::incident::{EntryId, Field, Incident, Opened, Said, What};
use crate::model::{Actor, ConversationId, Person, Text};
use crate::store::Store;

/// Refuses entries with which everybody would learn of a private conversation other than those
/// that the incident is about, or read a token.
///
/// # Errors
///
/// Those of [`outgoing::check`].
pub(super) fn check(
    config: &Config,
    store: &Store,
    about: &[ConversationId],
    told: &[Told],
) -> anyhow::Result<()> {
    let kept = Kept {
        store,
        people: &config.people,
    };
    for it in told {
        let words = outgoing::Words {
            what: it.what,
            body: &it.text,
            to: None,
            about,
            templates: &[],
        };
        outgoing::check(kept, &words).map_err(or_inside)?;
    }
    Ok(())
}

fn or_inside(err: anyhow::Error) -> anyhow::Error {
    match err.downcast::<UserError>() {
        Ok(refused) => refused
            .hint("say it in words that tell of nobody; --private keeps it inside the team")
            .into(),
        Err(other) => other,
    }
}

/// Words that everybody may read from now on.
pub(super) struct Told {
    what: &'static str,
    text: Text,
}

/// What the public learns from an entry of a public incident.
pub(super) fn told(incident: &Incident, said: &Said) -> Vec<Told> {
    let (what, texts): (_, Vec<Option<&Text>>) = match &said.what {
        What::Opened(it) => return opened(it),
        What::Set {
            field: Field::Private,
            value: None,
        } => return known(incident),
        What::Set { field, value } => match document_of(*field) {
            Some(what) => (what, vec![value.as_ref()]),
            None => return Vec::new(),
        },
        What::Revised { entry, text, .. } if is_told(incident, *entry) => {
            ("the correction", vec![text.as_ref()])
        }
        _ if !said.public => return Vec::new(),
        What::Note { text, link, .. } => ("the note", vec![Some(text), link.as_ref()]),
        What::Stage { evidence, .. } => ("the evidence", vec![evidence.as_ref()]),
        What::Update { text, link, .. } => ("the update", vec![Some(text), link.as_ref()]),
        What::Decided(decided) => ("the reason", vec![Some(&decided.reason)]),
        What::Attempt { note, .. } => ("the note", vec![note.as_ref()]),
        What::Action { text, .. } => ("the action", vec![Some(text)]),
        What::ActionChanged { reason, .. }
        | What::Closed { reason, .. }
        | What::Reopened { reason } => ("the reason", vec![reason.as_ref()]),
        What::Check {
            evidence, waived, ..
        } => ("the evidence", vec![evidence.as_ref(), waived.as_ref()]),
        What::Fact { source, .. } => ("the source", vec![source.as_ref()]),
        What::Alert { .. }
        | What::Linked { .. }
        | What::Postmortem { .. }
        | What::Revised { .. } => return Vec::new(),
    };
    let texts = texts.into_iter().flatten().cloned();
    texts.map(|text| Told { what, text }).collect()
}

/// A document that everybody may read.
pub(super) fn document(what: &'static str, text: Text) -> Vec<Told> {
    vec![Told { what, text }]
}

/// What the public learns first.
pub(super) fn opened(it: &Opened) -> Vec<Told> {
    vec![Told {
        what: "the title",
        text: it.title.clone(),
    }]
}

/// Properties that stand in public documents, whoever may read the entry that sets them.
fn document_of(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Title => "the title",
        Field::Summary => "the summary",
        Field::Impact => "the impact",
        Field::Cause => "the cause",
        Field::Fixed => "what was fixed",
        Field::Affected => "what is affected",
        _ => return None,
    })
}

fn is_told(incident: &Incident, entry: EntryId) -> bool {
    let mut events = incident.events.iter();
    events.any(|it| it.entry == Some(entry) && it.public)
}

/// All that is told once a private incident is for everybody.
fn known(it: &Incident) -> Vec<Told> {
    let mut told = vec![Told {
        what: "the title",
        text: it.title.clone(),
    }];
    let texts = [&it.summary, &it.impact, &it.cause, &it.fixed, &it.affected];
    let properties = texts.into_iter().flatten();
    let events = it.events.iter().filter(|it| it.public);
    let events = events.filter_map(|it| it.text.as_ref());
    told.extend(properties.chain(events).map(|text| Told {
        what: "the incident",
        text: text.clone(),
    }));
    told
}

/// Lines in which an address stands that is not the team's: somebody's, as far as anybody knows.
pub(super) fn addresses(config: &Config, text: &Text) -> Vec<String> {
    let lines = (1..).zip(text.raw().lines());
    let found = lines.filter(|(_, line)| {
        line.split(|it: char| !is_of_address(it))
            .map(|it| it.trim_matches('.'))
            .any(|it| is_address(it) && !is_ours(config, &it.into()))
    });
    found
        .map(|(number, _): (usize, _)| format!("line {number} tells an address"))
        .collect()
}

fn is_of_address(it: char) -> bool {
    it.is_alphanumeric() || matches!(it, '@' | '.' | '_' | '-' | '+')
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.contains('@') && host.contains('.') && !host.starts_with('.')
    })
}

fn is_ours(config: &Config, handle: &Text) -> bool {
    let person = Person::named_by(handle);
    matches!(config.people.actor(Some(&person)), Actor::Team | Actor::Bot)
}
