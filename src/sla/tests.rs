use std::collections::BTreeMap;

use chrono::{DateTime, Utc, Weekday};
use chrono_tz::Tz;

use super::*;
use crate::model::{
    Channel, Conversation, Decision, DecisionField, Event, EventKind, Message, People, Person,
    Priority, Role, State,
};

/// Reads rules and a story, one event a line, and shows every clock.
///
/// A rule: `ID [priority=P1|none] [phase=X] [label=X]: CLOCK=LIMIT …`; a limit may be `24h/48h`
/// (weekday/weekend), `next-release`, and may end in `@office`. Days are those of January 2026:
/// the 26th is a Monday. Team: mira and jonas.
fn check(rules: &str, story: &str) -> String {
    checked(&policy(rules), story)
}

fn checked(policy: &Policy, story: &str) -> String {
    let (conversation, decisions, moment) = read(story);
    let people = People::new(&["mira".into(), "jonas".into()], &["*-bot".into()]);
    let conversation = conversation.as_of(moment.as_of).unwrap();
    let timeline = Timeline::new(&conversation, &decisions, &people, &policy.priority_labels);
    let shown: Vec<String> = clocks(policy, &timeline, moment).iter().map(show).collect();
    shown.join("\n")
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

fn policy(rules: &str) -> Policy {
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
            labels: vec!["needs-info".into()],
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

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-01-{text}:00Z").parse().unwrap()
}

/// `24T09:00 opened ann` first, `now` last; `synced` says how far the source is known.
fn read(story: &str) -> (Conversation, Vec<Decision>, Moment) {
    let mut conversation =
        Conversation::new(Channel::GithubIssue, "caro-cli/caro#7", "", at("01T00:00"));
    let mut decisions = Vec::new();
    let mut moment = Moment {
        as_of: at("31T00:00"),
        synced_through: None,
    };
    for line in story.trim().lines() {
        let (when, rest) = line.trim().split_once(' ').unwrap();
        let when = at(when);
        let (what, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (who, text) = rest.split_once(' ').unwrap_or((rest, ""));
        let person = |who: &str| (who != "ghost").then(|| Person::named(who));
        match what {
            "opened" => {
                conversation.opened_at = when;
                conversation.author = person(who);
            }
            "says" => conversation
                .messages
                .push(Message::new(when, person(who), text)),
            "notes" => conversation.messages.push(Message {
                public: false,
                ..Message::new(when, person(who), text)
            }),
            "deleted" => conversation.messages.last_mut().unwrap().deleted_at = Some(when),
            "decides" => decisions.push(Decision {
                conversation: conversation.id,
                at: when,
                actor: "mira".into(),
                field: who.parse::<DecisionField>().unwrap(),
                value: (text != "nothing").then(|| text.into()),
                reason: None,
            }),
            "has" => conversation.labels.push(who.into()),
            "synced" => moment.synced_through = Some(when),
            "now" => moment.as_of = when,
            "unfetched" => conversation.messages_complete = false,
            _ => event(&mut conversation, when, what, who, text),
        }
    }
    (conversation, decisions, moment)
}

fn event(conversation: &mut Conversation, at: DateTime<Utc>, what: &str, who: &str, label: &str) {
    let kind: EventKind = what.parse().unwrap();
    match kind {
        EventKind::Labeled => conversation.labels.push(label.into()),
        EventKind::Unlabeled => conversation.labels.retain(|it| it.raw() != label),
        EventKind::Closed => {
            conversation.state = State::Closed;
            conversation.closed_at = Some(at);
            conversation.state_reason = (!label.is_empty()).then(|| label.into());
        }
        EventKind::Reopened => {
            conversation.state = State::Open;
            conversation.closed_at = None;
        }
        _ => {}
    }
    let is_label = matches!(kind, EventKind::Labeled | EventKind::Unlabeled);
    conversation.events.push(Event {
        at,
        kind,
        label: is_label.then(|| label.into()),
        actor: (!who.is_empty()).then(|| Person::named(who)),
        extra: Default::default(),
    });
}

#[test]
fn a_reply_at_the_last_second_is_met() {
    insta::assert_snapshot!(check("all: first_response=24h", "
        26T09:00 opened ann
        27T09:00 says mira hello
        30T00:00 now
    "), @"first_response all due 27T09:00 used 1d met");
}

#[test]
fn only_a_public_word_of_the_team_is_a_response() {
    insta::assert_snapshot!(check("all: first_response=1h", "
        26T09:00 opened ann
        26T09:01 says welcome-bot hello
        26T09:02 says ann more details
        26T09:03 says bob me too
        26T09:04 notes mira who takes this?
        26T09:05 says ghost I know
        26T11:00 now
    "), @"first_response all due 26T10:00 used 2h breached_open");
}

#[test]
fn what_the_team_opens_owes_no_first_response() {
    insta::assert_snapshot!(check("all: first_response=1h next_response=4h", "
        26T09:00 opened mira
        26T10:00 says ann when will it be out
        26T12:00 now
    "), @"next_response all due 26T14:00 used 2h running");
}

#[test]
fn a_closing_by_the_team_counts_and_one_by_the_author_withdraws() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 closed mira
        27T00:00 now
    "), @"first_response all due 26T13:00 used 1h met");
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 closed ann
        27T00:00 now
    "), @"first_response all due 26T13:00 used 1h cancelled (withdrawn)");
}

#[test]
fn a_promise_already_broken_stays_broken_when_it_is_taken_back() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T20:00 closed ann
        27T00:00 now
    "), @"first_response all due 26T13:00 used 11h breached_closed");
}

#[test]
fn a_deleted_answer_was_an_answer() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 says mira hello
        26T11:00 deleted
        27T00:00 now
    "), @"first_response all due 26T13:00 used 1h met (evidence-deleted)");
}

#[test]
fn the_next_response_runs_from_the_oldest_unanswered_message() {
    insta::assert_snapshot!(check("all: next_response=4h", "
        26T09:00 opened ann
        26T09:30 says mira what do you see
        26T10:00 says ann this
        26T12:00 says ann and that
        26T15:00 says mira I see
        26T16:00 says ann thanks!
        27T00:00 now
    "), @"next_response all due 26T14:00 used 5h breached_closed");
}

#[test]
fn closing_cancels_the_next_response_and_reopening_starts_it_again() {
    insta::assert_snapshot!(check("all: next_response=4h", "
        26T09:00 opened ann
        26T09:30 says mira try again
        26T10:00 says ann no change
        26T11:00 closed mira
        26T12:00 reopened ann
        26T13:00 now
    "), @"
    next_response all due 26T14:00 used 1h cancelled (closed)
    next_response all due 26T16:00 used 1h running
    ");
}

#[test]
fn updates_are_owed_from_the_first_response_on() {
    insta::assert_snapshot!(check("all: first_response=4h periodic_update=24h", "
        26T09:00 opened ann
        26T10:00 says mira on it
        27T09:00 says mira still on it
        27T12:00 now
    "), @"
    first_response all due 26T13:00 used 1h met
    periodic_update all due 27T10:00 used 23h met
    periodic_update all due 28T09:00 used 3h running
    ");
}

#[test]
fn without_a_first_response_promise_updates_are_owed_from_the_opening() {
    insta::assert_snapshot!(check("all: periodic_update=24h", "
        26T09:00 opened ann
        26T12:00 now
    "), @"periodic_update all due 27T09:00 used 3h running");
}

#[test]
fn a_reopening_resumes_the_resolution_without_the_closed_time() {
    let story = "
        26T09:00 opened ann
        26T11:00 closed mira
        27T11:00 reopened ann
        27T12:00 closed mira
        28T00:00 now
    ";
    insta::assert_snapshot!(check("all: resolution=4h", story), @"resolution all due 27T13:00 used 3h met");
    let mut cycle = policy("all: resolution=4h");
    cycle.resolution_mode = ResolutionMode::Cycle;
    insta::assert_snapshot!(checked(&cycle, story), @"
    resolution all due 26T13:00 used 2h met
    resolution all due 27T15:00 used 1h met
    ");
    cycle.resolution_mode = ResolutionMode::First;
    insta::assert_snapshot!(checked(&cycle, story), @"resolution all due 26T13:00 used 2h met");
}

#[test]
fn not_planned_cancels_the_resolution() {
    insta::assert_snapshot!(check("all: resolution=72h", "
        26T09:00 opened ann
        26T11:00 closed mira not_planned
        28T00:00 now
    "), @"resolution all due 29T09:00 used 2h cancelled (not-planned)");
}

#[test]
fn pauses_stop_what_is_pausable_and_nothing_else() {
    insta::assert_snapshot!(check("all: first_response=4h resolution=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T12:00 unlabeled mira needs-info
        26T14:00 now
    "), @"
    first_response all due 26T13:00 used 5h breached_open
    resolution all due 26T19:00 used 3h running
    ");
}

#[test]
fn a_customer_message_ends_the_pause_though_the_label_is_on() {
    insta::assert_snapshot!(check("all: resolution=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T12:00 says ann here it is
        26T14:00 now
    "), @"resolution all due 26T19:00 used 3h running (auto-resumed)");
}

#[test]
fn an_open_pause_moves_the_due_moment_with_the_day() {
    insta::assert_snapshot!(check("all: resolution=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T20:00 now
    "), @"resolution all due 27T03:00 used 1h paused");
}

#[test]
fn the_weekend_pair_goes_by_the_day_of_the_start() {
    // The 31st is a Saturday; the 30th a Friday.
    let rules = "all: first_response=24h/48h";
    insta::assert_snapshot!(check(rules, "
        30T20:00 opened ann
        30T21:00 now
    "), @"first_response all due 31T20:00 used 1h running");
    let mut policy = policy(rules);
    policy.weekend.applies_to = WeekendAppliesTo::StartOrDue;
    insta::assert_snapshot!(checked(&policy, "
        30T20:00 opened ann
        30T21:00 now
    "), @"first_response all due 01T20:00 used 1h running");
    insta::assert_snapshot!(check(rules, "
        24T10:00 opened ann
        24T12:00 now
    "), @"first_response all due 26T10:00 used 2h running");
}

#[test]
fn office_hours_stand_still_at_night() {
    insta::assert_snapshot!(check("all: first_response=4h@office triage=1bd@office", "
        26T16:00 opened ann
        27T10:00 now
    "), @"
    first_response all due 27T12:00 used 2h running
    triage all due 27T16:00 used 2h running
    ");
}

#[test]
fn the_priority_comes_from_the_history() {
    insta::assert_snapshot!(check("p0 priority=P0: resolution=2h\nrest: resolution=24h", "
        26T09:00 opened ann
        26T10:00 labeled mira P0
        26T10:30 unlabeled mira P0
        26T14:00 now
    "), @"resolution rest due 27T09:00 used 5h running");
}

#[test]
fn a_breach_by_a_raised_priority_alone_says_so() {
    let rules = "p1 priority=P1: resolution=4h\nrest: resolution=24h";
    let story = "
        26T09:00 opened ann
        26T14:00 labeled mira P1
        26T15:00 now
    ";
    insta::assert_snapshot!(check(rules, story), @"resolution p1 due 26T13:00 used 6h breached_open (retarget)");
    let mut change = policy(rules);
    change.on_priority_change = OnPriorityChange::Change;
    insta::assert_snapshot!(checked(&change, story), @"resolution p1 due 26T18:00 used 6h running");
}

#[test]
fn a_closed_clock_keeps_the_priority_it_stopped_under() {
    insta::assert_snapshot!(check("p0 priority=P0: first_response=1h\nrest: first_response=24h", "
        26T09:00 opened ann
        26T12:00 says mira hello
        26T13:00 labeled mira P0
        27T00:00 now
    "), @"first_response rest due 27T09:00 used 3h met");
}

#[test]
fn a_decision_beats_the_label() {
    insta::assert_snapshot!(check("p0 priority=P0: resolution=2h\np2 priority=P2: resolution=168h", "
        26T09:00 opened ann
        26T09:00 has P0
        26T10:00 decides priority P2
        26T14:00 now
    "), @"resolution p2 due 02T09:00 used 5h running");
}

#[test]
fn strictest_takes_the_earliest_due_moment() {
    let mut policy = policy(
        "slow: first_response=24h resolution=next-release\nfast: first_response=4h resolution=72h",
    );
    policy.combine = Combine::Strictest;
    insta::assert_snapshot!(checked(&policy, "
        26T09:00 opened ann
        26T10:00 now
    "), @"
    first_response fast due 26T13:00 used 1h running
    resolution fast due 29T09:00 used 1h running
    ");
}

#[test]
fn the_phase_is_that_of_the_start() {
    insta::assert_snapshot!(check("week1 phase=week1 priority=none: first_response=4h\nrest: first_response=48h", "
        23T09:00 opened ann
        24T09:00 now
    "), @"first_response rest due 25T09:00 used 1d running");
}

#[test]
fn triage_asks_for_a_priority_and_an_owner_or_a_type() {
    insta::assert_snapshot!(check("all: triage=4h acknowledge=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira P1
        26T11:00 assigned mira
        26T12:00 now
    "), @"
    acknowledge all due 26T17:00 used 2h met
    triage all due 26T13:00 used 2h met
    ");
}

#[test]
fn a_label_by_the_author_or_a_bot_triages_nothing() {
    insta::assert_snapshot!(check("all: triage=4h assess=1h", "
        26T09:00 opened ann
        26T09:00 labeled ann bug
        26T09:01 labeled triage-bot P1
        26T09:30 now
    "), @"
    triage all due 26T13:00 used 30m running
    assess all due 26T10:00 used 30m at_risk
    ");
}

#[test]
fn a_mitigation_note_is_owed_from_p0_on() {
    insta::assert_snapshot!(check("p0 priority=P0: mitigation_note=12h", "
        26T09:00 opened ann
        26T10:00 labeled mira P0
        26T12:00 says mira stay on 1.0 <!-- maestro:v1 op=1 kind=mitigation -->
        27T00:00 now
    "), @"mitigation_note p0 due 26T22:00 used 2h met");
}

#[test]
fn next_release_is_open_ended_until_there_is_one() {
    insta::assert_snapshot!(check("all: resolution=next-release", "
        26T09:00 opened ann
        27T00:00 now
    "), @"resolution all due - used 15h open_ended");
    insta::assert_snapshot!(check("all: resolution=next-release", "
        26T09:00 opened ann
        26T20:00 released
        27T00:00 now
    "), @"resolution all due 26T20:00 used 15h breached_open");
}

#[test]
fn silence_is_evidence_only_up_to_the_last_sync() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T12:00 synced
        26T20:00 now
    "), @"first_response all due 26T13:00 used 11h unknown (stale)");
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T13:30 synced
        26T20:00 now
    "), @"first_response all due 26T13:00 used 11h breached_open");
}

#[test]
fn messages_that_were_not_fetched_prove_nothing() {
    insta::assert_snapshot!(check("all: first_response=4h resolution=4h", "
        26T09:00 opened ann
        26T09:00 unfetched
        26T20:00 now
    "), @"
    first_response all due 26T13:00 used 11h unknown (messages-not-fetched)
    resolution all due 26T13:00 used 11h breached_open
    ");
}

#[test]
fn with_nobody_known_as_team_a_foreign_word_decides_nothing() {
    let policy = policy("all: first_response=4h");
    let mut conversation = Conversation::new(Channel::Email, "<1>", "", at("26T09:00"));
    conversation.author = Some(Person::named("ann"));
    conversation.messages.push(Message::new(
        at("26T10:00"),
        Some(Person::named("kim")),
        "hi",
    ));
    let moment = Moment {
        as_of: at("26T20:00"),
        synced_through: None,
    };
    let timeline = Timeline::new(
        &conversation,
        &[],
        &People::default(),
        &policy.priority_labels,
    );
    let shown: Vec<String> = clocks(&policy, &timeline, moment)
        .iter()
        .map(show)
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @"first_response all due 26T13:00 used 11h unknown (team-unknown)");

    conversation.messages[0].author.as_mut().unwrap().role = Some(Role::Team);
    let timeline = Timeline::new(
        &conversation,
        &[],
        &People::default(),
        &policy.priority_labels,
    );
    let shown: Vec<String> = clocks(&policy, &timeline, moment)
        .iter()
        .map(show)
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @"first_response all due 26T13:00 used 1h met");
}

#[test]
fn done_stops_the_clocks_and_a_new_word_starts_them_again() {
    insta::assert_snapshot!(check("all: first_response=4h next_response=4h resolution=24h", "
        26T09:00 opened ann
        26T10:00 says mira done
        26T11:00 decides done yes
        27T08:00 says ann it is back again
        27T09:00 now
    "), @"
    first_response all due 26T13:00 used 1h met
    next_response all due 27T12:00 used 1h running
    resolution all due 28T06:00 used 3h running
    ");
}

#[test]
fn no_clock_vanishes() {
    // Every rule clock whose start has happened shows up, in whatever state.
    let limits = "first_response=1h acknowledge=1h triage=1h next_response=1h periodic_update=1h resolution=1h requester_wait=1h agent_work=1h mitigation_note=1h assess=1h triage_max=1h";
    let shown = check(
        &format!("all: {limits}"),
        "
        26T09:00 opened ann
        26T09:10 labeled mira P0
        26T09:20 says mira on it
        26T09:30 says ann and now
        26T12:00 now
    ",
    );
    for kind in ClockKind::ALL {
        assert!(
            shown.contains(kind.as_str()),
            "{kind} is missing in\n{shown}"
        );
    }
}

#[test]
fn after_the_closing_no_word_starts_a_clock() {
    insta::assert_snapshot!(check("all: next_response=4h periodic_update=1h first_response=4h", "
        26T09:00 opened ann
        26T09:10 says mira fixed
        26T09:20 closed mira
        26T09:30 says mira thank you for the report
        26T10:00 says ann it fails again on my other machine
        28T00:00 now
    "), @"
    first_response all due 26T13:00 used 10m met
    periodic_update all due 26T10:10 used 10m cancelled (closed)
    ");
}
