//! Values that are more or less: `>3d`, `2d..1w`, `P1..P2`.

use crate::model::{Operator, Priority};
use crate::sla::Span;

/// Lengths of time in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Is(Operator, i64),
    /// Both ends belong to it.
    Within(i64, i64),
}

/// Priorities from one to another, both ends among them; `None` is "not set".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ranks {
    from: Option<Priority>,
    to: Option<Priority>,
}

impl Bound {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (seconds(from)?, seconds(to)?);
            return match from <= to {
                true => Ok(Self::Within(from, to)),
                false => Err(format!("`{text}` ends before it begins")),
            };
        }
        // An age to the second is nobody's question, so `==` is no bound.
        let bound = Operator::lead(text)
            .filter(|(it, _)| !matches!(it, Operator::Equal | Operator::Unequal));
        if let Some((operator, rest)) = bound {
            return Ok(Self::Is(operator, seconds(rest)?));
        }
        seconds(text)?;
        Err(format!(
            "`{text}` could mean more or less: write `>{text}` or `<{text}`"
        ))
    }

    pub(super) fn holds(self, seconds: i64) -> bool {
        match self {
            Self::Is(operator, limit) => operator.allows(seconds.cmp(&limit)),
            Self::Within(from, to) => (from..=to).contains(&seconds),
        }
    }
}

fn seconds(text: &str) -> Result<i64, String> {
    match text.parse()? {
        Span::Seconds(seconds) => Ok(seconds),
        Span::BusinessDays(_) => Err(format!(
            "`{text}` is in business days, which no age is counted in: write `3d`"
        )),
    }
}

impl Ranks {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if text == "none" {
            return Ok(Self {
                from: None,
                to: None,
            });
        }
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let (from, to): (Priority, Priority) = (from.parse()?, to.parse()?);
        if to < from {
            return Err(format!("`{text}` ends before it begins: P0 comes first"));
        }
        Ok(Self {
            from: Some(from),
            to: Some(to),
        })
    }

    pub(super) fn holds(self, priority: Option<Priority>) -> bool {
        match (self.from, self.to, priority) {
            (Some(from), Some(to), Some(priority)) => (from..=to).contains(&priority),
            (None, None, priority) => priority.is_none(),
            _ => false,
        }
    }
}
