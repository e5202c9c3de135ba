//! What a reading is compared with.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};

use super::calendar::Calendar;
use crate::metrics::Unit;
use crate::sla::Span;

#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `3`, `0.85`, `-2`
    Number(f64),
    /// `85%`, kept as 0.85
    Share(f64),
    /// `24h`, in seconds
    Seconds(i64),
    Flag(bool),
    /// Midnight in the policy's zone.
    Date(NaiveDate),
    Moment(DateTime<Utc>),
    /// `T+7d`: seconds from the launch.
    Launch(i64),
    /// `phase.week1.start`, `phase.week1.end`
    Phase {
        id: String,
        end: bool,
    },
}

impl Literal {
    /// The value that is the same under every policy; `None` of a moment.
    pub fn constant(&self) -> Option<f64> {
        match self {
            Self::Number(it) | Self::Share(it) => Some(*it),
            Self::Seconds(it) => Some(*it as f64),
            Self::Flag(it) => Some(f64::from(u8::from(*it))),
            Self::Date(_) | Self::Moment(_) | Self::Launch(_) | Self::Phase { .. } => None,
        }
    }

    /// As a number: seconds since 1970 for a moment. `None` where the policy does not say when the
    /// launch or the phase is.
    pub(super) fn resolved(&self, calendar: &Calendar) -> Option<f64> {
        let moment = |it: DateTime<Utc>| it.timestamp() as f64;
        match self {
            Self::Date(date) => Some(moment(calendar.midnight(*date))),
            Self::Moment(at) => Some(moment(*at)),
            Self::Launch(seconds) => calendar.after_launch(*seconds).map(moment),
            Self::Phase { id, end } => calendar.edge(id, *end).map(moment),
            _ => self.constant(),
        }
    }

    /// When it is; `None` of what is no moment, and where the policy does not say when the launch or
    /// the phase is.
    pub fn moment(&self, calendar: &Calendar) -> Option<DateTime<Utc>> {
        let seconds = self.resolved(calendar).filter(|_| self.is_moment())?;
        DateTime::from_timestamp(seconds as i64, 0)
    }

    pub fn is_moment(&self) -> bool {
        matches!(
            self,
            Self::Date(_) | Self::Moment(_) | Self::Launch(_) | Self::Phase { .. }
        )
    }

    /// True where a reading in `unit` can be compared with it.
    pub fn fits(&self, unit: Unit) -> bool {
        match self {
            Self::Number(number) => match unit {
                Unit::Seconds | Unit::Flag => *number == 0.0,
                Unit::Count | Unit::Share | Unit::Score => true,
            },
            Self::Share(_) => unit == Unit::Share,
            Self::Seconds(_) => unit == Unit::Seconds,
            Self::Flag(_) => unit == Unit::Flag,
            _ => false,
        }
    }
}

impl FromStr for Literal {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        match text {
            "true" | "yes" => return Ok(Self::Flag(true)),
            "false" | "no" => return Ok(Self::Flag(false)),
            _ => {}
        }
        if let Some(literal) = moment(text) {
            return Ok(literal);
        }
        if let Some(percent) = text.strip_suffix('%') {
            let share = number(percent.trim_end());
            return share
                .map(|it| Self::Share(it / 100.0))
                .ok_or_else(|| fault(text));
        }
        if let Some(number) = number(text) {
            return Ok(Self::Number(number));
        }
        match text.parse() {
            Ok(Span::Seconds(seconds)) => Ok(Self::Seconds(seconds)),
            _ => Err(fault(text)),
        }
    }
}

fn number(text: &str) -> Option<f64> {
    // `inf`, `nan` and `1e9` are numbers to Rust, and nothing that a policy means.
    let plain = |it: char| it.is_ascii_digit() || matches!(it, '.' | '-' | '+');
    let number: f64 = text.parse().ok().filter(|_| text.chars().all(plain))?;
    number.is_finite().then_some(number)
}

fn moment(text: &str) -> Option<Literal> {
    if let Some(rest) = text.strip_prefix("phase.") {
        let (id, edge) = rest.rsplit_once('.')?;
        let end = match edge {
            "start" => false,
            "end" => true,
            _ => return None,
        };
        let id = id.to_owned();
        return Some(Literal::Phase { id, end });
    }
    if let Some(seconds) = from_launch(text) {
        return Some(Literal::Launch(seconds));
    }
    if let Ok(date) = text.parse() {
        return Some(Literal::Date(date));
    }
    let moment = DateTime::parse_from_rfc3339(text).ok()?;
    Some(Literal::Moment(moment.to_utc()))
}

/// Seconds from the launch in `T+7d` and `T-12h`.
pub(super) fn from_launch(text: &str) -> Option<i64> {
    let rest = text.strip_prefix('T')?;
    let (sign, rest) = match rest.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, rest.strip_prefix('-')?),
    };
    if matches!(rest, "0" | "0d" | "0h") {
        return Some(0);
    }
    match rest.parse() {
        Ok(Span::Seconds(seconds)) => Some(sign * seconds),
        _ => None,
    }
}

fn fault(text: &str) -> String {
    format!(
        "`{text}` is no value: expected a number, a share such as `85%`, a length of time such as `24h`, true or false, a date, `T+7d`, or `phase.NAME.end`"
    )
}
