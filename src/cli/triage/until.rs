//! The end of a snooze, as it stands on the command line.

use chrono::{DateTime, NaiveTime, Utc};

use crate::cli::moment::{after, moment};
use crate::cli::{Ctx, shape};
use crate::error::UserError;
use crate::model::Text;
use crate::sla::{Span, local_to_utc};

/// Reads 3d, 17:00, a date, a moment or `reply` as the value of a decision.
pub(super) fn until(ctx: &mut Ctx, text: &str) -> anyhow::Result<Text> {
    if text == "reply" {
        return Ok("reply".into());
    }
    let zone = ctx.config()?.project.timezone;
    let until = if let Ok(Span::Seconds(seconds)) = text.parse() {
        after("--until", text, ctx.now, seconds)?
    } else if let Ok(time) = NaiveTime::parse_from_str(text, "%H:%M") {
        next_time(ctx.now, time, zone)
    } else {
        moment("--until", text, zone).map_err(|_| {
            UserError::usage(format!("--until: `{text}` is not a moment"))
                .hint("write 3d or 4h, a time such as 17:00, a date, RFC 3339, or `reply`")
        })?
    };
    if until <= ctx.now {
        return Err(UserError::usage(format!(
            "--until: {} has passed already",
            shape::header(until, zone)
        ))
        .into());
    }
    Ok(shape::iso(until).into())
}

/// Today at that time, or tomorrow if it has passed.
fn next_time(now: DateTime<Utc>, time: NaiveTime, zone: chrono_tz::Tz) -> DateTime<Utc> {
    use chrono::Timelike;
    let today = now.with_timezone(&zone).date_naive();
    let at = |date| local_to_utc(zone, date, time.num_seconds_from_midnight());
    let moment = at(today);
    if now < moment {
        moment
    } else {
        at(today.succ_opt().unwrap_or(today))
    }
}
