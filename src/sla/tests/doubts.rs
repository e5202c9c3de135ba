use super::{at, check, policy, show};
use crate::model::{Channel, Conversation, Message, People, Person, Role};
use crate::sla::{ClockKind, Moment, Timeline, clocks};

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
fn no_clock_vanishes() {
    // Every rule clock whose start has happened shows up, in whatever state.
    let limits = "first_response=1h acknowledge=1h triage=1h next_response=1h periodic_update=1h resolution=1h requester_wait=1h agent_work=1h mitigation_note=1h assess=1h triage_max=1h escalation=1h";
    let shown = check(
        &format!("all: {limits}"),
        "
        26T09:00 opened ann
        26T09:10 labeled mira P0
        26T09:20 says mira on it
        26T09:30 says ann and now
        26T09:40 decides escalation user
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
fn a_limit_that_ends_with_the_day_breaks_on_the_next_one() {
    // Due on Monday at five, in time until Tuesday at nine; the source is known up to midnight.
    let story = "
        26T13:00 opened ann
        27T00:00 synced
    ";
    insta::assert_snapshot!(check("all: first_response=4h@office", &format!("{story}\n27T08:00 now")), @"first_response all due 26T17:00 used 4h at_risk");
    insta::assert_snapshot!(check("all: first_response=4h@office", &format!("{story}\n27T10:00 now")), @"first_response all due 26T17:00 used 5h unknown (stale)");
}

#[test]
fn a_closing_without_a_moment_leaves_the_verdict_open() {
    insta::assert_snapshot!(check("all: first_response=4h resolution=24h", "
        26T09:00 opened ann
        26T10:00 says mira hello
        26T11:00 closed mira
        26T11:00 forgets
        30T00:00 now
    "), @"
    first_response all due 26T13:00 used 1h met
    resolution all due 27T09:00 used 3d 15h unknown (close-moment-unknown)
    ");
}
