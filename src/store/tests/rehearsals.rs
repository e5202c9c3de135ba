use crate::store::Repeated;

use super::*;

/// A rehearsal of `records` on `log` counts what a batch counts that is rolled back.
fn check_rehearsal(log: &[&str], records: &[&str]) {
    let mut store = log_of(log);
    let mut batch = store.batch().unwrap();
    for it in records {
        batch.upsert(&record(it), at(NOW)).unwrap();
    }
    let scopes = batch.scopes().clone();
    let expected = batch.roll_back(run().covering(&scopes)).unwrap();
    let before = all(&store, Filter::All, None);
    let mut rehearsal = store.rehearsal().unwrap();
    for it in records {
        rehearsal.upsert(&record(it), at(NOW)).unwrap();
    }
    assert_eq!(rehearsal.end(run()).unwrap(), expected, "{records:#?}");
    assert_eq!(all(&store, Filter::All, None), before);
}

#[test]
fn a_rehearsal_counts_what_a_batch_would() {
    check_rehearsal(&[], &["email a @0 key", "github-issue a/b#1 @0 key"]);
    check_rehearsal(
        &["email a @0 key", "email b @0 key"],
        &["email a @0 key", "email b @0 title", "email c @0 other"],
    );
    // What the log has may stand in the input more than once.
    check_rehearsal(
        &["email a @0 key"],
        &["email a @0 one", "email a @0 one", "email a @0 two"],
    );
}

#[test]
fn a_rehearsal_does_not_guess_what_becomes_of_a_new_one_that_comes_twice() {
    for second in ["github-issue a/b#1 @0 key", "github-issue A/B#1 @0 title"] {
        let mut store = Store::in_memory().unwrap();
        let mut rehearsal = store.rehearsal().unwrap();
        rehearsal
            .upsert(&record("github-issue a/b#1 @0 key"), at(NOW))
            .unwrap();
        let refused = rehearsal.upsert(&record(second), at(NOW)).unwrap_err();
        assert!(refused.is::<Repeated>(), "{refused}");
        drop(rehearsal);
        assert_eq!(import(&mut store, "email a @0 key"), Outcome::Created);
    }
}
