use super::{PROMISES, judged, story};
use crate::triage::session::{Pace, Slot, Spent, picked};
use crate::triage::{Item, State};

fn read(story: &str) -> Item {
    judged(PROMISES, story::read(story))
}

/// The slots that take an item.
fn check(story: &str, expected: &str) {
    let item = read(story);
    let slots = Slot::ALL.iter().filter(|it| it.takes(&item));
    let slots: Vec<&str> = slots.map(|it| it.as_str()).collect();
    assert_eq!(slots.join(" "), expected, "{story}");
}

#[test]
fn the_worst_belongs_to_every_slot() {
    check(
        "26T09:00 opened ann\n26T09:00 has P1\n26T09:30 says mira looking\n26T10:00 now",
        "morning midday evening night",
    );
}

#[test]
fn what_nobody_has_looked_at_is_looked_at_by_night_too() {
    check("26T09:00 opened ann\n26T10:00 now", "morning midday night");
    check(
        "26T09:00 opened ann\n26T09:00 has P3\n26T10:00 now",
        "morning midday",
    );
}

#[test]
fn what_would_break_overnight_belongs_to_the_evening() {
    let story = |now: &str| format!("26T09:00 opened ann\n26T09:00 has P3\n{now} now");
    check(&story("26T16:59"), "morning midday");
    check(&story("26T17:00"), "morning midday evening");
}

#[test]
fn a_status_that_is_not_due_waits_for_the_morning() {
    check(
        "26T09:00 opened ann\n26T09:00 has P3\n26T09:30 says mira looking\n26T10:00 now",
        "morning",
    );
}

#[test]
fn pace_is_guessed_until_it_is_known() {
    let spent = |seconds| Spent {
        state: State::New,
        seconds,
    };
    assert_eq!(Pace::default().seconds(State::New), 240);
    assert_eq!(Pace::learned([10, 20].map(spent)).seconds(State::New), 240);
    let known = Pace::learned([300, 10, 20].map(spent));
    assert_eq!(known.seconds(State::New), 20);
    assert_eq!(known.seconds(State::Reply), 240);
}

#[test]
fn who_was_away_says_nothing_about_the_pace() {
    let spent = |seconds| Spent {
        state: State::New,
        seconds,
    };
    let pace = Pace::learned([10, 20, 1_801, -5].map(spent));
    assert_eq!(pace.seconds(State::New), 240);
}

#[test]
fn what_still_fits_is_picked_in_the_order_of_the_queue() {
    let long = || read("26T09:00 opened ann\n26T10:00 now");
    let short = || read("26T09:00 opened ann\n26T09:30 says mira which version?\n26T10:00 now");
    let items = [long(), long(), short()];
    let pace = Pace::default();
    assert_eq!(picked(&items, &pace, None), (vec![0, 1, 2], 540));
    assert_eq!(picked(&items, &pace, Some(300)), (vec![0, 2], 300));
    assert_eq!(picked(&items, &pace, Some(59)), (vec![], 0));
}
