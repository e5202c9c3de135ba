use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::model::Text;

use super::{Hash, LONGEST_PAYLOAD, canonical};

/// How many of what: `created`, `updated`, …
pub type Counts = BTreeMap<String, u64>;

/// What a receipt says. No words from outside, no argument of the command line and no address are
/// in it: what people wrote is there as the digest of its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    pub kind: Kind,
    /// UTC, whole seconds: the moment that the rows are stamped with. `None` at the beginning of a
    /// chain, where nobody was asked for the time.
    #[serde(with = "moment")]
    pub at: Option<DateTime<Utc>>,
    pub clock: Clock,
    /// Who answers for it; an address stands as `(an address)`.
    pub actor: Option<Text>,
    /// The words of the command, without its arguments: `triage set`.
    pub command: Option<Text>,
    /// The revision of the policy that held, as `sla policy` names it.
    pub policy: Option<Text>,
    /// The version of the program.
    pub maestro: Text,
    /// The log that the chain belongs to; only the first receipt says it.
    pub log: Option<Text>,
    pub counts: Counts,
    /// What was written, by table.
    pub rows: Vec<Rows>,
}

/// Rows of one table, by their numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    pub table: Text,
    pub from: i64,
    /// The last one.
    pub to: i64,
    pub count: u64,
    /// Over the rows in the order of their numbers, with a secret of the log: nobody finds short
    /// texts by trying.
    pub sha256: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The beginning: what the log held when its chain began.
    Genesis,
    /// What a person said about conversations.
    Decision,
    /// Entries of an incident.
    Incident,
    /// What was seen of runbooks, or reviewed.
    Runbook,
    /// A note for reports, or one that was taken back.
    Note,
    /// Facts that came in.
    Extract,
    /// A plan of writes, or a step of one of them.
    WriteBack,
    /// A gate's evaluation that was kept.
    Evaluation,
    GateDecision,
    Waiver,
    Attestation,
    Approval,
    /// What was published, or a step of it.
    Publication,
}

impl Kind {
    pub const ALL: [Self; 13] = [
        Self::Genesis,
        Self::Decision,
        Self::Incident,
        Self::Runbook,
        Self::Note,
        Self::Extract,
        Self::WriteBack,
        Self::Evaluation,
        Self::GateDecision,
        Self::Waiver,
        Self::Attestation,
        Self::Approval,
        Self::Publication,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Genesis => "genesis",
            Self::Decision => "decision",
            Self::Incident => "incident",
            Self::Runbook => "runbook",
            Self::Note => "note",
            Self::Extract => "extract",
            Self::WriteBack => "write-back",
            Self::Evaluation => "evaluation",
            Self::GateDecision => "gate-decision",
            Self::Waiver => "waiver",
            Self::Attestation => "attestation",
            Self::Approval => "approval",
            Self::Publication => "publication",
        }
    }
}

/// Where the moment comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    /// The clock of the machine.
    #[default]
    System,
    /// Somebody gave it (`--as-of`).
    Given,
    /// Nobody: there is no moment.
    None,
}

impl Payload {
    /// The bytes that are hashed.
    pub fn written(&self) -> anyhow::Result<String> {
        Ok(canonical(&serde_json::to_value(self)?)?)
    }

    /// Reads what [`Payload::written`] wrote, by this or another version.
    ///
    /// # Errors
    /// What is no JSON of a receipt, or a kind that this version does not know.
    pub fn read(payload: &str) -> anyhow::Result<Self> {
        anyhow::ensure!(payload.len() <= LONGEST_PAYLOAD, "the receipt is too long");
        serde_json::from_str(payload).context("no receipt that this maestro knows")
    }
}

/// The actor as a receipt names them: an address is private, whoever's it is.
pub(super) fn named(actor: &Text) -> Text {
    let is_address = actor.raw().trim_start_matches('@').contains('@');
    if is_address {
        Text::from("(an address)")
    } else {
        actor.clone()
    }
}

impl Payload {
    /// Says who answers for it.
    #[must_use]
    pub fn by(self, actor: Option<&Text>) -> Self {
        Self {
            actor: actor.map(named),
            ..self
        }
    }
}

mod moment {
    use super::{DateTime, SecondsFormat, Utc};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(
        at: &Option<DateTime<Utc>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        at.map(|it| it.to_rfc3339_opts(SecondsFormat::Secs, true))
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<DateTime<Utc>>, D::Error> {
        let text: Option<String> = Option::deserialize(deserializer)?;
        text.map(|it| DateTime::parse_from_rfc3339(&it).map(|it| it.to_utc()))
            .transpose()
            .map_err(D::Error::custom)
    }
}
