//! Which limit counts for a run, and how long it is.

use chrono::{DateTime, Datelike, Utc};

use super::{
    Calendar, Clock, ClockKind, Combine, Limit, Policy, Rule, Span, Subject, WeekendAppliesTo,
    Within,
};

/// A limit with the rule that set it, resolved for one run.
#[derive(Clone, Debug)]
pub(super) struct Target<'p> {
    pub(super) rule: &'p Rule,
    pub(super) limit: &'p Limit,
    pub(super) calendar: Calendar,
    /// `None` waits for the next release.
    pub(super) seconds: Option<i64>,
    /// Without pauses; orders the candidates of `strictest`.
    nominal_due: Option<DateTime<Utc>>,
}

/// Picks the rule per clock: the first that sets it, or the one that falls due earliest.
pub(super) fn target<'p>(
    policy: &'p Policy,
    kind: ClockKind,
    start: DateTime<Utc>,
    subject: &Subject<'_>,
) -> Option<Target<'p>> {
    let setting = policy.rules.iter().filter(|it| it.limits.sets(kind));
    let fitting = setting.filter(|it| it.matches.fits(subject));
    let mut candidates =
        fitting.filter_map(|rule| Some(resolve(policy, rule, rule.limits.get(kind)?, start)));
    match policy.combine {
        Combine::First => candidates.next(),
        // Whoever waits for a release comes last; among equals the first rule wins.
        Combine::Strictest => {
            candidates.min_by_key(|it| (it.nominal_due.is_none(), it.nominal_due))
        }
    }
}

impl<'p> Target<'p> {
    /// The target that a clock was judged by, or `None` under a policy without its rule.
    pub(super) fn of(policy: &'p Policy, clock: &Clock) -> Option<Self> {
        let rule = policy.rules.iter().find(|it| it.id == clock.rule)?;
        let limit = rule.limits.get(clock.kind)?;
        Some(Self {
            rule,
            limit,
            calendar: policy.calendar(limit.calendar.as_deref()),
            seconds: clock.limit_seconds,
            nominal_due: clock.due_at,
        })
    }
}

pub(super) fn resolve<'p>(
    policy: &'p Policy,
    rule: &'p Rule,
    limit: &'p Limit,
    start: DateTime<Utc>,
) -> Target<'p> {
    let calendar = policy.calendar(limit.calendar.as_deref());
    let (seconds, nominal_due) = match limit.within {
        Within::NextRelease => (None, None),
        Within::Always(span) => length(&calendar, start, span),
        Within::Split { weekday, weekend } => {
            let on_weekday = length(&calendar, start, weekday);
            let falls_due_then = on_weekday.1.is_some_and(|due| is_weekend(policy, due));
            let takes_weekend = is_weekend(policy, start)
                || (policy.weekend.applies_to == WeekendAppliesTo::StartOrDue && falls_due_then);
            if takes_weekend {
                length(&calendar, start, weekend)
            } else {
                on_weekday
            }
        }
    };
    Target {
        rule,
        limit,
        calendar,
        seconds,
        nominal_due,
    }
}

fn is_weekend(policy: &Policy, moment: DateTime<Utc>) -> bool {
    let day = moment.with_timezone(&policy.weekend.timezone).weekday();
    policy.weekend.days.contains(&day)
}

/// The limit in active seconds of the calendar, and when it ends if nothing pauses.
fn length(
    calendar: &Calendar,
    start: DateTime<Utc>,
    span: Span,
) -> (Option<i64>, Option<DateTime<Utc>>) {
    match span {
        Span::Seconds(seconds) => (Some(seconds), calendar.add_active(start, seconds).ok()),
        Span::BusinessDays(days) => {
            let days = i32::try_from(days).unwrap_or(i32::MAX);
            let due = calendar.add_business_days(start, days).ok();
            (
                Some(due.map_or(i64::MAX, |it| calendar.active_between(start, it))),
                due,
            )
        }
    }
}
