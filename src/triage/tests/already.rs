use super::{story, with_case};
use crate::model::{Decision, DecisionField};
use crate::triage::is_already;

/// Whether `FIELD VALUE`, decided now after `story`, says what holds already; the value `-` takes
/// the field back, and what follows is the reason.
fn check(story: &str, decided: &str, expected: bool) {
    let parts: Vec<&str> = decided.splitn(3, ' ').collect();
    let decision = |at, id| Decision {
        conversation: id,
        at,
        actor: "mira".into(),
        field: parts[0].parse::<DecisionField>().unwrap(),
        value: (parts[1] != "-").then(|| parts[1].into()),
        reason: parts.get(2).map(|it| (*it).into()),
    };
    with_case("", story::read(story), &mut |case| {
        let decision = decision(case.now, case.timeline.conversation.id);
        let already = is_already(
            &decision,
            case.timeline,
            case.decisions,
            case.promises,
            case.now,
        );
        assert_eq!(already, expected, "{story}{decided}");
    });
}

#[test]
fn a_value_that_was_decided_last_holds_already() {
    let story = "
        26T09:00 opened ann
        26T10:00 decides priority P1
        26T12:00 now
    ";
    check(story, "priority P1", true);
    check(story, "priority P2", false);
    check(story, "priority -", false);
    check(story, "owner -", true);
    check(story, "owner mira", false);
    check(story, "priority P1 three reporters", false);
}

#[test]
fn a_priority_that_a_label_says_can_be_pinned() {
    let story = "
        26T09:00 opened ann
        26T09:00 has P1
        26T12:00 now
    ";
    check(story, "priority P1", false);
    check(story, "priority -", true);
}

#[test]
fn a_snooze_holds_until_it_ends() {
    let story = |end: &str| {
        format!(
            "
        26T09:00 opened ann
        26T10:00 decides snooze 2026-01-28T09:00:00Z
        {end}
    "
        )
    };
    let sleeping = story("26T12:00 now");
    check(&sleeping, "snooze 2026-01-28T09:00:00Z", true);
    check(&sleeping, "snooze 2026-01-29T09:00:00Z", false);
    check(&sleeping, "snooze -", false);
    for ended in [
        story("29T12:00 now"),
        story("26T11:00 says ann it is worse\n26T12:00 now"),
    ] {
        check(&ended, "snooze -", true);
    }
    let woken = story("26T11:00 says ann it is worse\n26T12:00 now");
    check(&woken, "snooze 2026-01-28T09:00:00Z", false);
}

#[test]
fn what_is_done_is_done_until_they_write() {
    let story = |end: &str| {
        format!(
            "
        26T09:00 opened ann
        26T10:00 decides done done
        {end}
    "
        )
    };
    let done = story("26T12:00 now");
    check(&done, "done done", true);
    check(&done, "done -", false);
    check(
        &story("26T11:00 says ann it is back\n26T12:00 now"),
        "done done",
        false,
    );
    let open = "
        26T09:00 opened ann
        26T12:00 now
    ";
    check(open, "done -", true);
    check(open, "done done", false);
}

#[test]
fn what_is_closed_at_its_source_is_done_already() {
    let story = |more: &str| {
        format!(
            "
        26T09:00 opened ann
        26T10:00 closed mira
        {more}26T12:00 now
    "
        )
    };
    check(&story(""), "done done", true);
    check(&story(""), "done done they have it", false);
    check(&story("26T11:00 says ann it is back\n"), "done done", false);
}
