//! `sla due` and `sla elapsed`: the arithmetic of business time, without policy or log.

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use crate::cli::moment::pause;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::render::{self, Format};
use crate::sla::{Calendar, Pause, Span, format_seconds};

/// Tell when a limit ends
///
/// Runs around the clock unless `--calendar` names a calendar of the policy; without it, neither
/// policy nor log is needed. A date means its midnight in the policy's time zone.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro sla due --from 2026-02-13T16:30:00Z --within 4h
  maestro sla due --from 2026-02-13 --within 2bd --calendar office")]
pub(super) struct DueArgs {
    /// The start: RFC 3339 or a date
    #[arg(long, value_name = "TIME")]
    from: String,

    /// The limit: 90s, 45m, 4h, 3d, 2w, or 2bd for business days of the calendar
    #[arg(long, value_name = "DURATION", value_parser = within)]
    within: Within,

    #[command(flatten)]
    business: Business,
}

/// Tell how much time has passed
///
/// Runs around the clock unless `--calendar` names a calendar of the policy; without it, neither
/// policy nor log is needed. A date means its midnight in the policy's time zone.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro sla elapsed --from 2026-02-13T16:30:00Z --to 2026-02-16T15:00:00Z
  maestro sla elapsed --from 2026-02-13 --to 2026-02-16 \\
    --pause 2026-02-14/2026-02-15")]
pub(super) struct ElapsedArgs {
    /// The start: RFC 3339 or a date
    #[arg(long, value_name = "TIME")]
    from: String,

    /// The end: RFC 3339 or a date
    #[arg(long, value_name = "TIME")]
    to: String,

    #[command(flatten)]
    business: Business,
}

#[derive(Debug, clap::Args)]
struct Business {
    /// A calendar of the policy [default: 24x7]
    #[arg(long, value_name = "NAME")]
    calendar: Option<String>,

    /// Leave this time out: FROM/TO, or FROM/ while the pause is still open; may be repeated
    #[arg(long = "pause", value_name = "FROM/TO")]
    pauses: Vec<String>,
}

#[derive(Serialize)]
struct Due {
    schema: &'static str,
    due_at: String,
}

#[derive(Serialize)]
struct Elapsed {
    schema: &'static str,
    elapsed_seconds: i64,
}

/// A limit as it was asked for.
#[derive(Clone, Copy, Debug)]
struct Within {
    span: Span,
    /// It names days or weeks of 24 hours, which have no meaning where hours are closed.
    has_days: bool,
}

/// A policy promises nothing within no time, but asking for it has an answer.
fn within(text: &str) -> Result<Within, String> {
    let text = text.trim();
    if let "0s" | "0m" | "0h" | "0d" = text {
        return Ok(Within {
            span: Span::Seconds(0),
            has_days: false,
        });
    }
    let span: Span = text.parse()?;
    let has_days = matches!(span, Span::Seconds(_)) && text.contains(['d', 'w']);
    Ok(Within { span, has_days })
}

/// Refuses what the policy refuses: days of 24 hours where some are closed, and business days
/// where none is.
fn check_unit(within: Within, calendar: &Calendar) -> anyhow::Result<()> {
    if within.has_days && !calendar.is_always() {
        let name = calendar.name();
        return Err(UserError::usage(format!(
            "--within: a day of 24 hours on the calendar `{name}`"
        ))
        .hint("write business days, such as 3bd, or open hours, such as 24h")
        .into());
    }
    if matches!(within.span, Span::BusinessDays(_)) && calendar.is_always() {
        return Err(
            UserError::usage("--within: business days need a calendar with closed hours")
                .hint("name one with --calendar, or write 3d for days of 24 hours")
                .into(),
        );
    }
    Ok(())
}

pub(super) fn due(ctx: &mut Ctx, args: &DueArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Json])?;
    let (calendar, pauses, zone) = business(ctx, &args.business)?;
    let from = ctx.moment("--from", &args.from)?;
    check_unit(args.within, &calendar)?;
    let due_at = match args.within.span {
        Span::Seconds(limit) => calendar.due(from, limit, &pauses, Some(ctx.now))?,
        Span::BusinessDays(days) => {
            let days = i32::try_from(days).map_err(|_| {
                UserError::usage(format!(
                    "--within: {days} business days are beyond the calendar"
                ))
            })?;
            let nominal = calendar.add_business_days(from, days)?;
            let limit = calendar.active_between(from, nominal);
            if pauses.is_empty() {
                nominal
            } else {
                calendar.due(from, limit, &pauses, Some(ctx.now))?
            }
        }
    };
    let due = Due {
        schema: "maestro.sla-due/1",
        due_at: iso(due_at),
    };
    if format == Format::Json {
        render::json(&mut ctx.out, &due)?;
        return Ok(Outcome::Fine);
    }
    writeln!(
        ctx.out,
        "{}",
        due_at.with_timezone(&zone).format("%Y-%m-%d %H:%M:%S %Z")
    )?;
    Ok(Outcome::Fine)
}

pub(super) fn elapsed(ctx: &mut Ctx, args: &ElapsedArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Json])?;
    let (calendar, pauses, _) = business(ctx, &args.business)?;
    let from = ctx.moment("--from", &args.from)?;
    let to = ctx.moment("--to", &args.to)?;
    let elapsed_seconds = calendar.elapsed(from, to, &pauses);
    let elapsed = Elapsed {
        schema: "maestro.sla-elapsed/1",
        elapsed_seconds,
    };
    if format == Format::Json {
        render::json(&mut ctx.out, &elapsed)?;
        return Ok(Outcome::Fine);
    }
    writeln!(
        ctx.out,
        "{} ({elapsed_seconds} s)",
        format_seconds(elapsed_seconds)
    )?;
    Ok(Outcome::Fine)
}

/// The policy is read only where a calendar of it is asked for.
fn business(ctx: &mut Ctx, args: &Business) -> anyhow::Result<(Calendar, Vec<Pause>, Tz)> {
    let mut pauses = Vec::new();
    for text in &args.pauses {
        let (from, to) = text.split_once('/').unwrap_or((text, ""));
        let dated = [from, to]
            .iter()
            .any(|it| it.parse::<chrono::NaiveDate>().is_ok());
        let zone = if dated {
            ctx.quiet_config()?.project.timezone
        } else {
            Tz::UTC
        };
        pauses.push(pause(text, zone)?);
    }
    // A policy may name the clock around by this name, too.
    let Some(name) = args.calendar.as_deref().filter(|it| *it != "24x7") else {
        return Ok((Calendar::always(), pauses, Tz::UTC));
    };
    let config = ctx.config()?;
    let Some(calendar) = config.sla.calendars.get(name) else {
        let known: Vec<&str> = config.sla.calendars.keys().map(String::as_str).collect();
        let known = if known.is_empty() {
            "the policy has none".to_owned()
        } else {
            format!("the policy has {}", known.join(", "))
        };
        return Err(UserError::usage(format!("there is no calendar `{name}`"))
            .hint(known)
            .into());
    };
    Ok((calendar.clone(), pauses, calendar.timezone()))
}

fn iso(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}
