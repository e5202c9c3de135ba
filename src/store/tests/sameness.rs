//! Duplicates: no circle gets in, whoever decides at the same time.

use super::*;
use crate::model::{ConversationId, Decision, DecisionField};

fn filled(store: &mut Store) {
    let mut batch = store.batch().unwrap();
    for n in 1..=4 {
        let text = format!("github-issue acme/app#{n} @{n} broken pipe in the {n}th step");
        batch.upsert(&record(&text), at(NOW)).unwrap();
    }
    let run = ExtractRun::new("test".into(), "file", at(NOW), at(NOW));
    batch.finish(run, None).unwrap();
}

fn same(one: i64, other: Option<i64>, moment: i64) -> Decision {
    Decision {
        conversation: ConversationId(one),
        at: at(moment),
        actor: "@mira".into(),
        field: DecisionField::DuplicateOf,
        value: other.map(|it| format!("c{it}").into()),
        reason: None,
    }
}

fn check_refused(store: &mut Store, decision: Decision, told: &str) {
    let error = store.decide(&[decision], None).unwrap_err();
    assert!(format!("{error:#}").contains(told), "{error:#}");
}

#[test]
fn a_canonical_conversation_is_no_duplicate() {
    let mut store = Store::in_memory().unwrap();
    filled(&mut store);
    store.decide(&[same(1, Some(2), 2000)], None).unwrap();
    check_refused(&mut store, same(2, Some(1), 2001), "point at each other");
    check_refused(
        &mut store,
        same(3, Some(1), 2001),
        "is itself a duplicate, of c2 (acme/app#2)",
    );
    check_refused(&mut store, same(4, Some(4), 2001), "of itself");
    store.decide(&[same(2, Some(3), 2002)], None).unwrap();
    check_refused(&mut store, same(3, Some(1), 2003), "point at each other");
    store
        .decide(&[same(1, None, 2004), same(3, Some(1), 2004)], None)
        .unwrap();
}

#[test]
fn what_is_decided_together_is_kept_or_refused_together() {
    let mut store = Store::in_memory().unwrap();
    filled(&mut store);
    let both = [same(1, Some(2), 2000), same(2, Some(1), 2000)];
    assert!(store.decide(&both, None).is_err());
    assert!(store.decisions(None).unwrap().is_empty());
}

#[test]
fn the_past_is_not_decided_anew() {
    let mut store = Store::in_memory().unwrap();
    filled(&mut store);
    store.decide(&[same(1, Some(2), 2000)], None).unwrap();
    store.decide(&[same(1, None, 3000)], None).unwrap();
    check_refused(&mut store, same(2, Some(1), 2500), "later, at ");
}

#[test]
fn two_who_decide_at_the_same_time_make_no_circle() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.db");
    let mut one = Store::open_write(&path).unwrap();
    filled(&mut one);
    let mut other = Store::open_write(&path).unwrap();
    one.decide(&[same(1, Some(2), 2000)], None).unwrap();
    check_refused(&mut other, same(2, Some(1), 2000), "point at each other");
}

#[test]
fn not_even_another_program_closes_a_circle() {
    let mut store = Store::in_memory().unwrap();
    filled(&mut store);
    store.decide(&[same(1, Some(2), 2000)], None).unwrap();
    for pair in ["2, 'c1'", "3, 'c3'", "3, 'c1'"] {
        let sql = format!(
            "INSERT INTO decision (conversation_id, at, actor, field, value)
             SELECT id, 0, 'x', 'duplicate-of', other FROM (SELECT {} AS id, {} AS other)",
            pair.split(", ").next().unwrap(),
            pair.split(", ").nth(1).unwrap(),
        );
        assert!(store.connection.execute(&sql, []).is_err(), "{pair}");
    }
}

#[test]
fn what_comes_in_is_compared_with_what_is_there() {
    let mut store = Store::in_memory().unwrap();
    let mut batch = store.batch().unwrap();
    for text in [
        "github-issue acme/app#1 @1 Broken pipe in the last step",
        "github-issue acme/app#2 @2 Colours of the prompt",
        "email <m> @3 Re: broken pipe in the last step",
    ] {
        batch.upsert(&record(text), at(NOW)).unwrap();
    }
    let run = ExtractRun::new("test".into(), "file", at(NOW), at(NOW));
    batch.finish(run, None).unwrap();
    let noticed = |id| store.likely_same(ConversationId(id)).unwrap();
    let first = noticed(3).unwrap();
    assert_eq!((first.other, first.earlier), (ConversationId(1), 1));
    assert_eq!(noticed(1), None, "what was there first is like nothing");
    let found = store.similar(ConversationId(1), None, 9).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].likeness.tier.as_str(), "B");
    assert!(
        store
            .similar(ConversationId(99), None, 9)
            .unwrap()
            .is_empty()
    );
    let before = store.similar(ConversationId(1), Some(at(2)), 9).unwrap();
    assert!(before.is_empty(), "what is opened later is not known yet");
}
