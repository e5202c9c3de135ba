//! The twelve documents of a support desk that stays (S3), and the matrix of a pilot (S4): made of
//! the policy and the log, with places that belong to people.

mod capacity;
mod feedback;
mod keep;
mod maps;
mod sheets;
#[cfg(test)]
mod tests;
mod workflow;

use serde_json::Value;

use super::Context;
use crate::model::Text;

pub use feedback::{FEEDBACK, Feedback, feedback, kept_feedback};
pub use keep::{Broken, Shape, keep, machine};

/// One document.
#[derive(Clone, Copy, Debug)]
pub struct Artifact {
    pub name: &'static str,
    /// What S3 calls it.
    pub file: &'static str,
    pub about: &'static str,
    pub made: Made,
}

/// How its text comes about.
#[derive(Clone, Copy, Debug)]
pub enum Made {
    /// From the template of this name, as Markdown.
    Template(&'static str),
    Sheet(fn(&Context) -> Sheet),
    Map(fn(&Context) -> Value),
    Yaml(fn(&Context) -> String),
}

/// A table; its last columns belong to people.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub titles: &'static [&'static str],
    pub rows: Vec<Vec<Field>>,
}

#[derive(Clone, Debug)]
pub enum Field {
    Own(String),
    Outside(Text),
    Number(String),
}

/// In the order of S3's steps; the matrix is S4's.
pub const ARTIFACTS: &[Artifact] = &[
    Artifact {
        name: "charter",
        file: "maintenance-charter.md",
        about: "what is promised, who answers for it, who decides",
        made: Made::Template("artifact-charter.md"),
    },
    Artifact {
        name: "capacity",
        file: "capacity-analysis.csv",
        about: "roles, what comes in, what is covered, gaps",
        made: Made::Sheet(capacity::capacity),
    },
    Artifact {
        name: "tooling",
        file: "tooling-access-checklist.json",
        about: "what whoever maintains it needs to reach",
        made: Made::Map(maps::tooling),
    },
    Artifact {
        name: "runbooks",
        file: "runbook-index.json",
        about: "runbooks with owners and reviews",
        made: Made::Map(maps::runbooks),
    },
    Artifact {
        name: "workflow",
        file: "support-workflow.yaml",
        about: "channels, severities, routing, escalation",
        made: Made::Yaml(workflow::workflow),
    },
    Artifact {
        name: "reporting",
        file: "reporting-spec.md",
        about: "which numbers, how they are counted, from where",
        made: Made::Template("artifact-reporting.md"),
    },
    Artifact {
        name: "backlog",
        file: "backlog-register.csv",
        about: "everything open, the gravest first",
        made: Made::Sheet(sheets::backlog),
    },
    Artifact {
        name: "release-policy",
        file: "release-policy.md",
        about: "when releases and patches go out, and when one is taken back",
        made: Made::Template("artifact-release-policy.md"),
    },
    Artifact {
        name: "feedback-loop",
        file: "feedback-loop-map.json",
        about: "where people speak, and where that goes",
        made: Made::Map(maps::feedback_loop),
    },
    Artifact {
        name: "approvals",
        file: "readiness-approval-log.csv",
        about: "who has to agree, and on what conditions they did",
        made: Made::Sheet(sheets::approvals),
    },
    Artifact {
        name: "monitoring",
        file: "monitoring-activation.json",
        about: "what runs by itself, and who hears of it",
        made: Made::Map(maps::monitoring),
    },
    Artifact {
        name: "reviews",
        file: "review-calendar.md",
        about: "health checks after 30, 60 and 90 days, and the cadences",
        made: Made::Template("artifact-reviews.md"),
    },
    Artifact {
        name: "matrix",
        file: "implementation-matrix.csv",
        about: "what the roadmap makes, who owns it, how one can see it",
        made: Made::Sheet(sheets::matrix),
    },
];

/// Everything open, and what follows from incidents.
pub fn backlog(context: &Context) -> Sheet {
    sheets::backlog(context)
}

impl Artifact {
    /// The artefact called `name`, by its name or its file.
    pub fn named(name: &str) -> Option<&'static Self> {
        ARTIFACTS
            .iter()
            .find(|it| it.name == name || it.file == name)
    }

    /// There is something to say: without a roadmap nothing comes of one.
    pub fn applies(&self, context: &Context) -> bool {
        self.name != "matrix" || !context.roadmap.is_empty()
    }

    pub fn shape(&self) -> Shape {
        match self.made {
            Made::Template(_) => Shape::Markdown,
            Made::Sheet(_) => Shape::Csv,
            Made::Map(_) => Shape::Json,
            Made::Yaml(_) => Shape::Yaml,
        }
    }
}

impl Field {
    pub(super) fn of(text: &Option<Text>) -> Self {
        text.clone().map_or_else(Self::nothing, Self::Outside)
    }

    pub(super) fn own(text: impl Into<String>) -> Self {
        Self::Own(text.into())
    }

    pub(super) fn number(number: impl std::fmt::Display) -> Self {
        Self::Number(format!("{number}"))
    }

    pub(super) fn nothing() -> Self {
        Self::Own(String::new())
    }
}
