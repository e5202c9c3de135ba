//! What a document must not go out without.

use serde::Serialize;

use super::{Context, Links, ReadingView, Section};

/// A block that is wanted before the document is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A note of the period.
    Note(Section),
    /// Something got faster or smaller, or a note of the period says so.
    Measured,
    /// An address of `[report.links]`.
    Link(&'static str),
    /// An incident that was put out within the period.
    SolvedIncident,
    /// This gate, if it was ever asked, says GO.
    Go(&'static str),
}

/// A wanted block that nobody filled, and what fills it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// `challenges`, `links.survey`.
    pub what: String,
    /// A command, or a line of the policy.
    pub fill: String,
}

impl Wanted {
    /// As `[report.required]` says it: a section of notes, or `links.NAME`.
    pub fn named(text: &str) -> Option<Self> {
        if let Some(link) = text.strip_prefix("links.") {
            return Links::NAMES
                .iter()
                .find(|it| **it == link)
                .map(|it| Self::Link(it));
        }
        text.parse().ok().map(Self::Note)
    }

    /// `None`: it is there.
    pub(super) fn missing(&self, context: &Context) -> Option<Missing> {
        match self {
            Self::Note(section) => {
                let notes = context.notes.get(section.as_str());
                notes.is_none_or(Vec::is_empty).then(|| Missing {
                    what: section.as_str().to_owned(),
                    fill: format!("maestro report note {section} '…'"),
                })
            }
            Self::Measured if context.readings.iter().any(ReadingView::is_faster) => None,
            Self::Measured => Self::Note(Section::Measured).missing(context),
            Self::Link(name) => {
                let mut links = context.links.clone();
                let is_there = links.at(name).is_some_and(|it| it.is_some());
                (!is_there).then(|| Missing {
                    what: format!("links.{name}"),
                    fill: format!("[report.links] {name} = \"https://…\""),
                })
            }
            Self::SolvedIncident => {
                let solved = context
                    .incidents
                    .period
                    .iter()
                    .any(|it| it.resolved_at.is_some());
                (!solved).then(|| Missing {
                    what: "incident".to_owned(),
                    fill: "maestro incident stage verify".to_owned(),
                })
            }
            Self::Go(gate) => {
                let gate = context.gates.iter().find(|it| it.name == *gate)?;
                let is_go = match &gate.decision {
                    Some(decision) => decision.to_ascii_uppercase().starts_with("GO"),
                    None => gate.verdict.starts_with("GO"),
                };
                (!is_go).then(|| Missing {
                    what: format!("gate.{}", gate.name),
                    fill: format!("maestro gate {}", gate.name),
                })
            }
        }
    }
}
