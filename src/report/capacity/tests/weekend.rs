use crate::model::story::{self, at};
use crate::report::Window;
use crate::report::capacity::WeekendTally;
use crate::sla::Timeline;
use crate::sla::tests::{people, policy};

/// The 24th and 25th are a Saturday and a Sunday.
fn check_weekend(story: &str, expected: &str) {
    let story = story::read(story);
    let conversation = story.conversation.as_of(story.now).unwrap();
    let (people, policy) = (people(), policy("all: first_response=4h"));
    let timeline = Timeline::new(
        &conversation,
        &story.decisions,
        &people,
        &policy.priority_labels,
    );
    let window = Window {
        from: at("20T00:00"),
        to: at("30T00:00"),
    };
    let mut tally = WeekendTally::new(&policy.weekend, window);
    tally.add(&timeline, &story.decisions, &people);
    let found = tally.finish(true, true);
    let rows = found.people.iter().flatten();
    let mut shown: Vec<String> = rows
        .map(|it| format!("{} {}+{}", it.person.raw(), it.messages, it.decisions))
        .collect();
    shown.push(format!("P0 {}", found.p0_actions.unwrap()));
    shown.push(found.standing.as_str().to_owned());
    assert_eq!(shown.join(", "), expected);
}

#[test]
fn words_and_decisions_of_the_team_at_a_weekend_are_counted_by_person() {
    check_weekend(
        "23T09:00 opened ann\n23T10:00 says mira\n24T09:00 says mira\n25T23:59 notes jonas\n26T00:00 says mira",
        "jonas 1+0, mira 1+0, P0 0, passed",
    );
    check_weekend(
        "24T09:00 opened ann\n24T10:00 says ann\n24T11:00 says ci-bot",
        "P0 0, within",
    );
    check_weekend(
        "24T09:00 opened ann\n24T10:00 autoresponds mira",
        "P0 0, within",
    );
    check_weekend("24T09:00 opened mira", "mira 1+0, P0 0, passed");
    check_weekend("17T09:00 opened ann\n18T10:00 says mira", "P0 0, within");
    check_weekend(
        "23T09:00 opened ann\n24T10:00 decides priority P1",
        "mira 0+1, P0 0, passed",
    );
}

#[test]
fn work_on_a_p0_is_what_a_weekend_is_for() {
    let p0 = "23T09:00 opened ann\n24T10:00 decides priority P0\n24T10:30 says mira";
    check_weekend(p0, "P0 2, within");
}

#[test]
fn where_nobody_knows_the_team_no_weekend_is_free() {
    let policy = policy("all: first_response=4h");
    let window = Window::back(at("26T00:00"), None);
    let found = WeekendTally::new(&policy.weekend, window).finish(true, false);
    assert_eq!((found.actions, found.people), (None, None));
    assert_eq!(found.standing.as_str(), "unknown");
}
