use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::model::story::{self, at};
use crate::report::{Amount, Beside, Context, Gatherer, Period, Privacy, Setting, Subject};
use crate::sla::tests::{people, policy};
use crate::sla::{self, Moment, Timeline};
use crate::triage::{self, Case};

/// Gathers stories for the week that ends on the 31st and shows the counts: opened, closed,
/// reopened; answered, waiting; kept, broken; open.
fn check(stories: &[&str], expected: &str) {
    let context = gathered(stories);
    let (flow, waits, kept) = (
        context.flow.now,
        context.responses.now,
        context.promises.now,
    );
    let found = format!(
        "{} {} {}; {} {}; {} {}; {}",
        flow.opened,
        flow.closed,
        flow.reopened,
        waits.n,
        waits.waiting,
        kept.kept,
        kept.broken,
        context.open.total
    );
    assert_eq!(found, expected, "{stories:?}");
    let closed: usize = context.flow.days.iter().map(|it| it.closed).sum();
    assert_eq!(closed, flow.closed, "the days of {stories:?}");
}

fn gathered(stories: &[&str]) -> Context {
    let policy = policy("all: first_response=4h");
    let people = people();
    let settings = triage::Settings::default();
    let now = at("31T00:00");
    let period = Period::last_week(now, Tz::UTC);
    let mut gatherer = Gatherer::new(setting(now), period);
    let mut positions = Vec::new();
    for text in stories {
        let story = story::read(text);
        let Some(conversation) = story.conversation.as_of(now) else {
            continue;
        };
        let timeline = Timeline::new(
            &conversation,
            &story.decisions,
            &people,
            &policy.priority_labels,
        );
        let as_of = Moment {
            as_of: now,
            synced_through: None,
        };
        let clocks = sla::clocks(&policy, &timeline, as_of);
        let item = triage::item(&Case {
            timeline: &timeline,
            decisions: &story.decisions,
            clocks: &clocks,
            promises: &[],
            policy: &policy,
            settings: &settings,
            judgement: &triage::rules::Judgement::default(),
            canonical: None,
            promising: false,
            now,
        });
        let subject = Subject {
            timeline: &timeline,
            decisions: &story.decisions,
            clocks: &clocks,
            item: &item,
        };
        gatherer.stirred(&timeline);
        if gatherer.concerns(&timeline, &story.decisions) {
            gatherer.active(&subject);
        }
        clocks.iter().for_each(|it| gatherer.open_clock(it));
        positions.push(item.position);
    }
    let mut beside = Beside::default();
    beside.freshness.known = true;
    gatherer.finish(&positions, beside)
}

fn setting(now: DateTime<Utc>) -> Setting {
    use crate::report::context::{Project, Report};

    Setting {
        report: Report {
            name: "weekly".to_owned(),
            slot: None,
            audience: "team",
        },
        project: Project {
            name: "caro".to_owned(),
            timezone: "UTC".to_owned(),
            repository: None,
        },
        release: Default::default(),
        now,
        zone: Tz::UTC,
        privacy: Privacy::Mask,
        repository: None,
        weekend: vec![chrono::Weekday::Sat, chrono::Weekday::Sun],
        close_counts: true,
        targets: Default::default(),
        notes: Vec::new(),
        wanted: Vec::new(),
        backlog: 0,
    }
}

#[test]
fn what_is_opened_answered_and_closed_within_the_week_counts() {
    check(
        &["26T09:00 opened ann\n26T10:00 says mira hello\n27T09:00 closed mira completed"],
        "1 1 0; 1 0; 1 0; 0",
    );
}

#[test]
fn what_machines_open_does_not_count() {
    check(&["26T09:00 opened ci-bot"], "0 0 0; 0 0; 0 0; 1");
}

#[test]
fn a_closing_that_did_not_last_is_none() {
    check(
        &[
            "20T09:00 opened ann\n20T10:00 says mira hello\n26T09:00 closed mira completed\n27T09:00 reopened ann",
        ],
        "0 0 1; 0 0; 0 0; 1",
    );
}

#[test]
fn what_is_closed_twice_is_closed_once() {
    check(
        &[
            "20T09:00 opened ann\n20T10:00 says mira hello\n26T09:00 closed mira completed\n27T09:00 reopened ann\n28T09:00 closed mira completed",
        ],
        "0 1 0; 0 0; 0 0; 0",
    );
}

/// Open, P0 open, P1 open: at the end of the week, and of the one before.
fn check_open(stories: &[&str], expected: &str) {
    let context = gathered(stories);
    let shown = |amount: Option<Amount>| amount.map_or("-".to_owned(), |it| it.value().to_string());
    let named = ["open", "p0_open", "p1_open"];
    let found = context.metrics.iter().filter(|it| named.contains(&it.name));
    let found: Vec<String> = found
        .map(|it| format!("{} {}", shown(it.previous), shown(it.value)))
        .collect();
    assert_eq!(found.join(", "), expected, "{stories:?}");
}

#[test]
fn what_was_open_a_week_ago_follows_from_what_happened_since() {
    check_open(&["20T09:00 opened ann"], "1 1, 0 0, 0 0");
    check_open(&["26T09:00 opened ann"], "0 1, 0 0, 0 0");
    check_open(
        &["20T09:00 opened ann\n26T09:00 closed mira completed"],
        "1 0, 0 0, 0 0",
    );
    check_open(
        &["20T09:00 opened ann\n21T09:00 closed mira completed\n26T09:00 reopened ann"],
        "0 1, 0 0, 0 0",
    );
    check_open(
        &[
            "20T09:00 opened ann\n20T10:00 labeled mira P1\n26T09:00 unlabeled mira P1\n26T09:00 labeled mira P0",
        ],
        "1 1, 0 1, 1 0",
    );
}

#[test]
fn who_still_waits_is_in_no_average() {
    check(
        &[
            "26T09:00 opened ann",
            "26T09:00 opened bob\n26T16:00 says mira hello",
        ],
        "2 0 0; 1 1; 0 2; 2",
    );
}

#[test]
fn a_promise_breaks_in_the_week_in_which_its_limit_passes() {
    // It broke on the 20th and was made good on the 26th.
    check(
        &["20T09:00 opened ann\n26T10:00 says mira hello"],
        "0 0 0; 0 0; 0 0; 1",
    );
}

#[test]
fn what_is_older_than_both_windows_is_open_and_nothing_else() {
    check(&["02T09:00 opened ann"], "0 0 0; 0 0; 0 0; 1");
}
