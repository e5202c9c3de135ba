//! The cache of positions never changes an answer.

use chrono::TimeDelta;

use super::list::{View, gather};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::sample;
use crate::model::{Decision, DecisionField};

/// The head of the queue as people see it: with the cache where it holds, without it otherwise.
fn heads(desk: &Desk, limit: usize) -> Vec<String> {
    let queue = gather(desk, View::Us, false, limit).unwrap().shown;
    let mut shown: Vec<String> = queue
        .items
        .iter()
        .map(|it| format!("{} {:?} {:?}", it.id, it.due_at, it.why))
        .collect();
    shown.push(format!(
        "{} {} {} {}",
        queue.matching, queue.late, queue.waiting_on_them, queue.snoozed
    ));
    shown
}

#[test]
fn the_cache_gives_the_same_queue_at_every_moment() {
    let moment = sample::moment().unwrap();
    let (mut cached, mut plain) = (sample::desk(moment).unwrap(), sample::desk(moment).unwrap());
    let deriver = Deriver::of(&cached);
    deriver
        .with(|positions| cached.store.decide(&[], positions))
        .unwrap();
    assert!(cached.positions().unwrap().is_some(), "the cache holds");
    assert!(
        plain.positions().unwrap().is_none(),
        "nothing was kept here"
    );
    for hours in [0, 1, 5, 24, 72, 96, 400] {
        let now = moment + TimeDelta::hours(hours);
        assert_eq!(
            heads(cached.at(now), 5),
            heads(plain.at(now), 5),
            "{hours} h later"
        );
    }
}

#[test]
fn a_decision_moves_the_cached_position_in_the_same_breath() {
    let moment = sample::moment().unwrap();
    let mut desk = sample::desk(moment).unwrap();
    let deriver = Deriver::of(&desk);
    deriver
        .with(|positions| desk.store.decide(&[], positions))
        .unwrap();
    let first = gather(&desk, View::Us, false, 1).unwrap().shown.items[0].id;
    let done = Decision {
        conversation: first,
        at: moment,
        actor: "@mira".into(),
        field: DecisionField::Done,
        value: Some("done".into()),
        reason: None,
    };
    deriver
        .with(|positions| desk.store.decide(&[done], positions))
        .unwrap();
    let desk = desk.reread().unwrap();
    let positions = desk.positions().unwrap().expect("the cache still holds");
    assert!(
        positions.iter().all(|it| it.id != first),
        "what is done has no position"
    );
    assert_ne!(
        gather(&desk, View::Us, false, 1).unwrap().shown.items[0].id,
        first
    );
}

#[test]
fn another_policy_or_a_fact_from_the_future_is_not_served_from_the_cache() {
    let moment = sample::moment().unwrap();
    let mut desk = sample::desk(moment).unwrap();
    let deriver = Deriver::of(&desk);
    deriver
        .with(|positions| desk.store.decide(&[], positions))
        .unwrap();
    assert!(
        desk.at(moment - TimeDelta::days(1))
            .positions()
            .unwrap()
            .is_none()
    );
    assert!(
        desk.store
            .positions("another program and policy")
            .unwrap()
            .is_none()
    );
    desk.store.decide(&[], None).unwrap();
    assert!(
        desk.at(moment).positions().unwrap().is_some(),
        "nothing was written, nothing is lost"
    );
}

#[test]
fn a_duplicate_comes_back_with_the_cache_and_without() {
    let moment = sample::moment().unwrap();
    let (mut cached, mut plain) = (sample::desk(moment).unwrap(), sample::desk(moment).unwrap());
    let head: Vec<_> = gather(&plain, View::Us, false, 99).unwrap().shown.items;
    let (canonical, duplicate) = (head[3].id, head[4].id);
    let said = |conversation, field, value: String| Decision {
        conversation,
        at: moment,
        actor: "@mira".into(),
        field,
        value: Some(value.into()),
        reason: None,
    };
    let same = said(duplicate, DecisionField::DuplicateOf, canonical.to_string());
    let done = said(canonical, DecisionField::Done, "done".to_owned());
    for (decision, shown) in [(same, false), (done, true)] {
        let deriver = Deriver::of(&cached);
        let decisions = [decision];
        deriver
            .with(|positions| cached.store.decide(&decisions, positions))
            .unwrap();
        plain.store.decide(&decisions, None).unwrap();
        (cached, plain) = (cached.reread().unwrap(), plain.reread().unwrap());
        assert!(cached.positions().unwrap().is_some(), "the cache holds");
        assert!(plain.positions().unwrap().is_none(), "nothing is kept here");
        assert_eq!(heads(&cached, 5), heads(&plain, 5));
        let ids: Vec<_> = gather(&cached, View::Us, false, 5).unwrap().shown.items;
        assert_eq!(ids.iter().any(|it| it.id == duplicate), shown);
    }
}
