use super::{PROMISES, judged, story};
use crate::model::Priority;
use crate::triage::{Item, Placement, Queue, queue};

/// Names and stories, separated by `---`; shows the queue's names and the counts of the rest.
fn check(stories: &str, public: bool) -> String {
    let items = stories
        .split("---")
        .zip(1..)
        .map(|(told, id)| named(told, id));
    let Queue {
        items,
        waiting_on_them,
        snoozed,
        private,
        ..
    } = queue(items.collect(), public, Placement::Queue);
    let names: Vec<&str> = items.iter().map(|it| it.title.raw()).collect();
    format!(
        "{}; hidden: them {waiting_on_them}, snoozed {snoozed}, private {private}",
        names.join(" < ")
    )
}

/// The first line is the name.
fn named(told: &str, id: i64) -> Item {
    let (name, told) = told.trim().split_once('\n').unwrap();
    let mut story = story::read(told);
    story.conversation.title = name.trim().into();
    story.conversation.id.0 = id;
    judged(PROMISES, story)
}

#[test]
fn p0_comes_first_then_what_is_late_by_priority_then_what_is_due() {
    insta::assert_snapshot!(check("
        nothing promised any more
        25T09:00 opened ann
        26T08:00 says mira we can see it
        28T12:00 now
        ---
        due later
        28T10:00 opened ann
        28T12:00 now
        ---
        due sooner
        28T09:00 opened ann
        28T12:00 now
        ---
        late
        27T09:00 opened ann
        28T12:00 now
        ---
        later
        26T09:00 opened ann
        28T12:00 now
        ---
        late P3
        20T09:00 opened ann
        20T09:00 has P3
        28T12:00 now
        ---
        late P1
        27T11:00 opened ann
        27T11:00 has P1
        28T12:00 now
        ---
        P0
        28T11:59 opened ann
        28T11:59 has P0
        28T12:00 now
    ", false), @"P0 < late P1 < later < late < late P3 < due sooner < due later < nothing promised any more; hidden: them 0, snoozed 0, private 0");
}

#[test]
fn whoever_is_equal_stands_in_the_order_of_age_and_number() {
    insta::assert_snapshot!(check("
        first
        27T09:00 opened ann
        27T10:00 says mira noted
        28T12:00 now
        ---
        second
        27T09:00 opened ann
        27T10:00 says mira noted
        28T12:00 now
        ---
        older
        26T09:00 opened ann
        27T10:00 says mira noted
        28T12:00 now
    ", false), @"older < first < second; hidden: them 0, snoozed 0, private 0");
}

#[test]
fn what_is_not_our_move_is_counted() {
    let stories = "
        done
        26T09:00 opened ann
        26T10:00 closed mira
        28T12:00 now
        ---
        asked
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        28T12:00 now
        ---
        parked
        26T09:00 opened ann
        26T09:00 has P3
        26T10:00 says mira noted, thank you
        28T12:00 now
        ---
        asleep
        26T09:00 opened ann
        26T10:00 decides snooze reply
        28T12:00 now
        ---
        asked in private, asleep
        26T09:00 opened ann
        26T09:00 private
        26T10:00 decides snooze reply
        28T12:00 now
        ---
        private
        26T09:00 opened ann
        26T09:00 private
        28T12:00 now
        ---
        silent for too long
        15T09:00 opened ann
        15T10:00 says mira which version do you run?
        28T12:00 now
    ";
    insta::assert_snapshot!(check(stories, false), @"private < silent for too long; hidden: them 2, snoozed 2, private 0");
    insta::assert_snapshot!(check(stories, true), @"silent for too long; hidden: them 2, snoozed 1, private 2");
}

#[test]
fn what_they_owe_is_ours_when_a_promise_is_at_risk() {
    insta::assert_snapshot!(check("
        labelled, but nobody has answered
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        27T08:30 now
    ", false), @"labelled, but nobody has answered; hidden: them 0, snoozed 0, private 0");
}

#[test]
fn a_word_after_the_closing_rests_when_nobody_took_it_up() {
    let story = |now: &str| {
        format!(
            "
        wrote late
        01T09:00 opened ann
        01T10:00 says mira fixed
        01T11:00 closed mira
        05T09:00 says ann it is back
        {now} now
    "
        )
    };
    insta::assert_snapshot!(check(&story("19T08:59"), false), @"wrote late; hidden: them 0, snoozed 0, private 0");
    insta::assert_snapshot!(check(&story("19T09:00"), false), @"; hidden: them 0, snoozed 0, private 0");
}

#[test]
fn what_is_due_at_no_moment_stands_by_what_is_said_or_suspected() {
    let calm =
        |name: &str, id: i64| named(&format!("{name}\n2{id}T09:00 opened ann\n28T12:00 now"), id);
    let mut items = vec![
        calm("wish", 1),
        calm("plain", 2),
        calm("wants a manager", 3),
        calm("P1?", 4),
        calm("P2", 5),
    ];
    for item in &mut items {
        item.position.due_at = None;
        item.position.late_at = None;
    }
    items[0].position.suspected = Some(Priority::P3);
    items[2].position.needs_help = true;
    items[3].position.suspected = Some(Priority::P1);
    items[4].position.priority = Some(Priority::P2);
    let queue = queue(items, false, Placement::Queue);
    let names: Vec<&str> = queue.items.iter().map(|it| it.title.raw()).collect();
    assert_eq!(names, ["wants a manager", "P1?", "P2", "plain", "wish"]);
}
