//! A reply that somebody here says was sent, before any source tells of it.

use chrono::{DateTime, SecondsFormat, Utc};

use super::{Decision, DecisionField, MessageKind, Text};

/// What a decision of the field [`DecisionField::Sent`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByHand {
    /// UTC: the moment of the command, not that of the sending, which nobody knows.
    pub at: DateTime<Utc>,
    /// UTC: when the reply was drafted. It went out after this.
    pub written_at: DateTime<Utc>,
    /// The kind that a marker would name: `needs-info`, `ack` … or `note`.
    pub reply: String,
    pub kind: MessageKind,
}

const WRITTEN: &str = ", written ";

impl ByHand {
    /// As the decision keeps it: `needs-info, written 2026-02-01T09:00:00Z`. What its words make of
    /// a reply that no marker explains stands behind its kind: `note asks, written …`.
    pub fn value(reply: &str, body: &Text, written_at: DateTime<Utc>) -> Text {
        let written_at = written_at.to_rfc3339_opts(SecondsFormat::Secs, true);
        match MessageKind::marked(reply) {
            Some(_) => format!("{reply}{WRITTEN}{written_at}"),
            None => format!(
                "{reply} {}{WRITTEN}{written_at}",
                MessageKind::of(body.raw()).as_str()
            ),
        }
        .into()
    }

    /// `None` for every other decision.
    pub fn of(decision: &Decision) -> Option<Self> {
        if decision.field != DecisionField::Sent {
            return None;
        }
        let (what, written_at) = decision.value.as_ref()?.raw().split_once(WRITTEN)?;
        let (reply, told) = what.split_once(' ').unwrap_or((what, ""));
        let told = MessageKind::ALL.into_iter().find(|it| it.as_str() == told);
        Some(Self {
            at: decision.at,
            written_at: DateTime::parse_from_rfc3339(written_at).ok()?.to_utc(),
            reply: reply.to_owned(),
            kind: MessageKind::marked(reply).or(told).unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::ByHand;
    use crate::model::story::{at, read};
    use crate::model::{DecisionField, MessageKind};

    fn check(reply: &str, body: &str, value: &str, kind: MessageKind) {
        let written_at = at("26T10:00");
        let said = ByHand::value(reply, &body.into(), written_at);
        assert_eq!(said.raw(), value);
        let story = read("26T10:05 decides sent x");
        let mut decision = story.decisions[0].clone();
        decision.value = Some(said);
        let expected = ByHand {
            at: at("26T10:05"),
            written_at,
            reply: reply.to_owned(),
            kind,
        };
        assert_eq!(ByHand::of(&decision), Some(expected));
        decision.field = DecisionField::Done;
        assert_eq!(ByHand::of(&decision), None);
    }

    #[test]
    fn the_kind_of_a_reply_says_what_it_is_and_else_its_words_do() {
        let written = "written 2026-01-26T10:00:00Z";
        check(
            "needs-info",
            "Tell us.",
            &format!("needs-info, {written}"),
            MessageKind::Asks,
        );
        check(
            "note",
            "Does it still happen?",
            &format!("note asks, {written}"),
            MessageKind::Asks,
        );
        check(
            "note",
            "The key is on its way.",
            &format!("note plain, {written}"),
            MessageKind::Plain,
        );
    }
}
