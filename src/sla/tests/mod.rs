mod closings;
mod doubts;
mod limits;
mod words;

use std::collections::BTreeMap;

use chrono::Weekday;
use chrono_tz::Tz;

use super::*;
use crate::model::story::{self, Story, at};
use crate::model::{People, Priority};

/// Reads rules and a story, one event a line, and shows every clock.
///
/// A rule: `ID [priority=P1|none] [phase=X] [label=X]: CLOCK=LIMIT …`; a limit may be `24h/48h`
/// (weekday/weekend), `next-release`, and may end in `@office`. Days are those of January 2026:
/// the 26th is a Monday. Team: mira and jonas.
fn check(rules: &str, story: &str) -> String {
    checked(&policy(rules), story)
}

fn checked(policy: &Policy, story: &str) -> String {
    told(policy, story::read(story))
}

fn told(policy: &Policy, story: Story) -> String {
    let conversation = story.conversation.as_of(story.now).unwrap();
    let labels = &policy.priority_labels;
    let timeline = Timeline::new(&conversation, &story.decisions, &people(), labels);
    let moment = Moment {
        as_of: story.now,
        synced_through: story.synced_through,
    };
    let clocks = clocks(policy, &timeline, moment);
    time_alone_tells(policy, &timeline, moment, &clocks);
    let shown: Vec<String> = clocks.iter().map(show).collect();
    shown.join("\n")
}

/// Every story is a test of [`later`], too: what was judged after its last fact and is read again
/// at its end gives what judging it at its end gives.
fn time_alone_tells(policy: &Policy, timeline: &Timeline<'_>, end: Moment, fresh: &[Clock]) {
    let decided = timeline.priorities.iter().map(|it| it.at);
    let steps = timeline.steps();
    let facts = steps.iter().map(|it| it.0).chain(decided);
    let spans = timeline.label_spans.iter();
    let facts = facts.chain(spans.flat_map(|it| [Some(it.from), it.to]).flatten());
    let called = timeline.calls.iter().map(|it| it.at);
    let facts = facts
        .chain(called)
        .chain(timeline.handed_over.iter().copied());
    let newest = facts.max().unwrap_or(end.as_of);
    if policy.phase_at == PhaseAt::Current {
        return;
    }
    for share in 1..4 {
        let as_of = newest + (end.as_of - newest) * share / 3;
        if as_of <= newest {
            continue;
        }
        let before = Moment {
            as_of,
            synced_through: None,
        };
        let kept = clocks(policy, timeline, before);
        assert_eq!(kept.len(), fresh.len());
        for (kept, fresh) in kept.iter().zip(fresh) {
            if let Some(later) = later(policy, kept, end) {
                assert_eq!(&later, fresh, "kept at {as_of}: {kept:?}");
            }
        }
    }
}

pub(crate) fn people() -> People {
    People::new(&["mira".into(), "jonas".into()], &["*-bot".into()])
}

fn show(clock: &Clock) -> String {
    let due = clock
        .due_at
        .map_or("-".to_owned(), |it| it.format("%dT%H:%M").to_string());
    let used = format_seconds(clock.elapsed_seconds);
    let cause = clock
        .cause
        .map(|it| format!(" ({})", it.as_str()))
        .unwrap_or_default();
    format!(
        "{} {} due {due} used {used} {}{cause}",
        clock.kind, clock.rule, clock.state
    )
}

pub(crate) fn policy(rules: &str) -> Policy {
    let labels = Priority::ALL.map(|it| (it, vec![it.to_string()]));
    Policy {
        revision: "test".to_owned(),
        timezone: Tz::UTC,
        combine: Combine::First,
        weekend: Weekend {
            timezone: Tz::UTC,
            days: vec![Weekday::Sat, Weekday::Sun],
            applies_to: WeekendAppliesTo::Start,
        },
        pause: PauseRules {
            labels: vec!["needs-info".into(), "blocked".into()],
            resume_on_customer_reply: true,
        },
        priority_labels: PriorityLabels(BTreeMap::from(labels)),
        phases: vec![Phase {
            id: "week1".into(),
            from: at("24T00:00"),
            to: Some(at("31T00:00")),
        }],
        calendars: BTreeMap::from([("office".to_owned(), office())]),
        rules: rules.trim().lines().map(|it| rule(it.trim())).collect(),
        at_risk: AtRisk::default(),
        on_priority_change: OnPriorityChange::Start,
        phase_at: PhaseAt::Start,
        close_counts: true,
        triage_when: TriageWhen::PriorityAndOwnerOrType,
        resolution_mode: ResolutionMode::Total,
        cancelled_by: vec!["not_planned".into(), "duplicate".into()],
        mitigation_labels: vec!["mitigation-note".into()],
        enforce_from: None,
    }
}

fn office() -> Calendar {
    let days = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
    ];
    let mut settings = CalendarSettings::new(Tz::UTC);
    for day in days {
        settings.hours[day.num_days_from_monday() as usize] = vec!["09:00-17:00".to_owned()];
    }
    Calendar::new("office", &settings).unwrap()
}

fn rule(line: &str) -> Rule {
    let (head, limits) = line.split_once(": ").unwrap();
    let mut words = head.split(' ');
    let id = words.next().unwrap().into();
    let mut matches = Match::default();
    for word in words {
        match word.split_once('=').unwrap() {
            ("priority", "none") => matches.priorities.push(None),
            ("priority", it) => matches.priorities.push(Some(it.parse().unwrap())),
            ("phase", it) => matches.phases.push(it.to_owned()),
            ("label", it) => matches.labels.push(it.to_owned()),
            other => panic!("{other:?}"),
        }
    }
    let limits = limits.split(' ').map(|it| {
        let (clock, limit) = it.split_once('=').unwrap();
        (clock.parse().unwrap(), self::limit(limit))
    });
    Rule {
        id,
        matches,
        limits: limits.collect(),
        pausable: None,
        looser_than: BTreeMap::new(),
    }
}

fn limit(text: &str) -> Limit {
    let (within, calendar) = text
        .split_once('@')
        .map_or((text, None), |(it, name)| (it, Some(name.into())));
    let within = match within.split_once('/') {
        Some((weekday, weekend)) => Within::Split {
            weekday: weekday.parse().unwrap(),
            weekend: weekend.parse().unwrap(),
        },
        None if within == "next-release" => Within::NextRelease,
        None => Within::Always(within.parse().unwrap()),
    };
    Limit {
        within,
        calendar,
        at_risk: None,
        best_effort: false,
    }
}
