//! The clock that comes back until the fire is out.

use super::deadlines::deadlines;
use crate::model::Priority;

/// The recurring clock alone.
fn updates(severity: Priority, story: &str, now: &str) -> String {
    let all = deadlines("launch", severity, story, now);
    let line = all
        .lines()
        .find(|it| it.starts_with("communicate"))
        .unwrap();
    line.trim_start_matches("communicate ").to_owned()
}

#[test]
fn the_cadence_follows_the_severity() {
    assert_eq!(
        updates(Priority::P0, "", "T+0:10"),
        "due T+1:00 done - open"
    );
    assert_eq!(
        updates(Priority::P1, "", "T+0:10"),
        "due T+4:00 done - open"
    );
    assert_eq!(
        updates(Priority::P2, "", "T+0:10"),
        "due T+24:00 done - open"
    );
    assert_eq!(updates(Priority::P3, "", "T+0:10"), "due - done - open");
}

#[test]
fn a_promise_beats_the_cadence_both_ways() {
    let early = "T+0:30 update next 0:20";
    assert_eq!(
        updates(Priority::P0, early, "T+0:40"),
        "due T+0:50 done - open"
    );
    let late = "T+0:30 update next 3:00";
    assert_eq!(
        updates(Priority::P0, late, "T+2:00"),
        "due T+3:30 done - open"
    );
    let none = "T+0:30 update";
    assert_eq!(
        updates(Priority::P0, none, "T+0:40"),
        "due T+1:30 done - open"
    );
}

#[test]
fn a_late_word_is_counted_and_the_clock_ends_with_the_fire() {
    let story = "
        T+0:30 ack next 0:30
        T+1:10 update next 1:00
        T+2:00 update
    ";
    assert_eq!(
        updates(Priority::P0, story, "T+2:10"),
        "due T+3:00 done - missed (1 late)"
    );
    assert_eq!(
        updates(Priority::P0, story, "T+3:01"),
        "due T+3:00 done - missed (1 late)"
    );
    let over = format!("{story}\nT+2:30 stage verify");
    assert_eq!(
        updates(Priority::P0, &over, "T+9:00"),
        "due - done T+2:30 missed (1 late)"
    );
    let well = "T+0:30 ack\nT+1:20 stage verify";
    assert_eq!(
        updates(Priority::P0, well, "T+9:00"),
        "due - done T+1:20 met"
    );
    // Silence up to the resolution counts, too.
    let silent = "T+5:00 stage verify";
    assert_eq!(
        updates(Priority::P0, silent, "T+9:00"),
        "due - done T+5:00 missed (1 late)"
    );
}
