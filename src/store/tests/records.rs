use crate::model::{Extra, Reference};

use super::*;

const ISSUE: &str = "
    github-issue acme/app#1 @0 crash on start
    body it crashes
    labels bug,p1
    updated 50
    milestone 1.1
    by ann
    m#11 @10 founder which version?
    m#12 @20 ann 1.0
    e @5 labeled bug founder";

#[test]
fn what_goes_in_comes_out() {
    let expected = ISSUE.replace("updated 50\n", "");
    let expected: String = expected
        .lines()
        .filter(|it| !it.trim().is_empty())
        .fold(String::new(), |all, it| all + it + "\n");
    check(&[ISSUE], &expected);
}

#[test]
fn every_value_survives() {
    let mut record = record(ISSUE);
    record.private = true;
    record.url = Some("https://github.com/acme/app/issues/1".into());
    record.state = State::Closed;
    record.state_reason = Some("completed".into());
    record.closed_at = Some(at(60));
    record.assignees = vec!["founder".into()];
    record.messages_complete = false;
    record
        .extra
        .insert("severity".into(), serde_json::json!({"a": [1, null]}));
    record.author = Some(Person {
        role: Some(crate::model::Role::Customer),
        association: Some("NONE".into()),
        ..Person::named("ann")
    });
    let message = &mut record.messages[0];
    message.public = false;
    message.auto = true;
    message.edited_at = Some(at(12));
    message.deleted_at = Some(at(13));
    message.extra.insert("votes".into(), 3.into());
    record.messages[1].author = None;
    record.events[0]
        .extra
        .insert("source".into(), "timeline".into());
    let mut store = Store::in_memory().unwrap();
    let mut batch = store.batch().unwrap();
    batch.upsert(&record, at(NOW)).unwrap();
    assert_eq!(batch.upsert(&record, at(NOW)).unwrap(), Outcome::Unchanged);
    batch.finish(run(), None).unwrap();
    let id = store.find_one(&"acme/app#1".parse().unwrap()).unwrap();
    record.id = id;
    // Of a deleted message only that it was there is kept.
    record.messages[0].body = Text::default();
    assert_eq!(
        store.conversation(id, None, true).unwrap(),
        Some(record.clone())
    );
    record.body = None;
    for it in &mut record.messages {
        it.body = Text::default();
        it.external_id = None;
        it.extra = Extra::new();
    }
    assert_eq!(store.conversation(id, None, false).unwrap(), Some(record));
}

#[test]
fn github_names_ignore_case() {
    check(
        &[
            "github-issue Acme/App#1 @0 crash",
            "github-issue acme/app#1 @0 crash",
        ],
        "github-issue Acme/App#1 @0 crash",
    );
    check(
        &["email <A@x> @0 crash", "email <a@x> @0 crash"],
        "email <A@x> @0 crash\nemail <a@x> @0 crash",
    );
}

#[test]
fn a_message_missing_from_a_later_record_stays() {
    check_both_orders(
        "email a @0 key\nm#1 @10 ann hello\nm#2 @20 bob hi\ne @5 closed - bob",
        "email a @0 key\nm#2 @20 bob hi\nm#3 @30 ann thanks",
        "email a @0 key\nm#1 @10 ann hello\nm#2 @20 bob hi\nm#3 @30 ann thanks\ne @5 closed - bob",
    );
}

#[test]
fn a_message_without_an_id_adopts_it() {
    check_both_orders(
        "slack a @0 key\nm @10 ann hello",
        "slack a @0 key\nm#7 @10 @Ann hello",
        "slack a @0 key\nm#7 @10 ann hello",
    );
}

#[test]
fn equal_messages_count_as_often_as_they_were_said() {
    check_both_orders(
        "slack a @0 key\nm @10 ann +1\nm @10 ann +1",
        "slack a @0 key\nm#7 @10 ann +1",
        "slack a @0 key\nm#7 @10 ann +1\nm @10 ann +1",
    );
    check(
        &[
            "slack a @0 key\nm#1 @10 ann +1",
            "slack a @0 key\nm#2 @10 ann +1",
        ],
        "slack a @0 key\nm#1 @10 ann +1\nm#2 @10 ann +1",
    );
}

#[test]
fn an_id_named_twice_in_one_record_is_one_message() {
    check(
        &["slack a @0 key\nm#1 @10 ann hello\nm#1 @10 ann hello"],
        "slack a @0 key\nm#1 @10 ann hello",
    );
}

#[test]
fn events_are_merged_with_their_multiplicity() {
    check_both_orders(
        "email a @0 key\ne @5 assigned - bob\ne @5 assigned - bob",
        "email a @0 key\ne @5 assigned - bob\ne @6 closed - bob",
        "email a @0 key\ne @5 assigned - bob\ne @5 assigned - bob\ne @6 closed - bob",
    );
}

#[test]
fn of_two_records_the_newer_one_counts() {
    check_both_orders(
        "github-issue a/b#1 @0 old\nupdated 5\nlabels x\nm#1 @3 ann hello",
        "github-issue a/b#1 @0 new\nupdated 9\nlabels y,z\nclosed 9\nm#2 @4 bob hi",
        "github-issue a/b#1 @0 new\nlabels y,z\nclosed 9\nm#1 @3 ann hello\nm#2 @4 bob hi\n\
         e @9 unlabeled x\ne @9 labeled y\ne @9 labeled z",
    );
}

#[test]
fn without_a_revision_mark_the_last_record_counts() {
    check(
        &["email a @0 old\nlabels x", "email a @0 new\nlabels y"],
        "email a @0 new\nlabels y\ne @1000 unlabeled x\ne @1000 labeled y",
    );
}

#[test]
fn what_a_record_does_not_tell_is_not_erased() {
    check_both_orders(
        "github-issue a/b#1 @0 key\nupdated 5\nbody text\nmilestone 1.1\nby ann\nm#1 @3 ann hello",
        "github-issue a/b#1 @0 key\nupdated 9\nm#1 @3 ann",
        "github-issue a/b#1 @0 key\nbody text\nmilestone 1.1\nby ann\nm#1 @3 ann hello",
    );
}

#[test]
fn an_empty_milestone_says_that_there_is_none() {
    check_both_orders(
        "github-issue a/b#1 @0 key\nupdated 5\nmilestone 1.1",
        "github-issue a/b#1 @0 key\nupdated 9\nmilestone",
        "github-issue a/b#1 @0 key",
    );
}

#[test]
fn a_reopened_conversation_is_not_closed_at_any_moment() {
    check_both_orders(
        "github-issue a/b#1 @0 key\nupdated 5\nclosed 5",
        "github-issue a/b#1 @0 key\nupdated 9",
        "github-issue a/b#1 @0 key",
    );
}

#[test]
fn a_partial_record_takes_no_completeness_away() {
    check_both_orders(
        "github-issue a/b#1 @0 key\nm#1 @3 ann hello",
        "github-issue a/b#1 @0 key\npartial",
        "github-issue a/b#1 @0 key\nm#1 @3 ann hello",
    );
    check(
        &[
            "github-issue a/b#1 @0 key\nupdated 9\npartial",
            "github-issue a/b#1 @0 key\nupdated 5",
        ],
        "github-issue a/b#1 @0 key\npartial ",
    );
}

#[test]
fn another_channel_is_another_conversation() {
    let store = log_of(&[
        "github-issue a/b#1 @0 key",
        "github-discussion a/b#1 @0 key",
    ]);
    let found = store.find(&Reference::Number(1)).unwrap();
    assert_eq!(found.len(), 2);
}

#[test]
fn a_dry_run_counts_and_stores_nothing() {
    let mut store = log_of(&["email a @0 key"]);
    let mut batch = store.batch().unwrap();
    for text in ["email a @0 key", "email a @0 new title", "email b @0 other"] {
        batch.upsert(&record(text), at(NOW)).unwrap();
    }
    let run = batch.roll_back(run()).unwrap();
    assert_eq!(
        (run.id, run.created, run.updated, run.unchanged),
        (0, 1, 1, 1)
    );
    assert_eq!(all(&store, Filter::All, None), "email a @0 key\n");
    assert_eq!(store.runs().unwrap().len(), 1);
}

#[test]
fn a_batch_that_is_dropped_leaves_nothing() {
    let mut store = Store::in_memory().unwrap();
    let mut batch = store.batch().unwrap();
    batch.upsert(&record(ISSUE), at(NOW)).unwrap();
    drop(batch);
    assert_eq!(all(&store, Filter::All, None), "");
}

#[test]
fn a_batch_names_what_it_touched() {
    let mut store = Store::in_memory().unwrap();
    let mut batch = store.batch().unwrap();
    for text in [
        "github-issue Acme/App#1 @0 x",
        "github-issue acme/app#2 @0 x",
        "email a @0 x",
    ] {
        batch.upsert(&record(text), at(NOW)).unwrap();
    }
    let scopes: Vec<_> = batch.scopes().iter().map(|it| it.1.clone()).collect();
    assert_eq!(scopes, ["acme/app", ""]);
}

#[test]
fn of_a_deleted_message_no_word_is_kept() {
    let first = "github-issue a/b#1 @0 title\nm#issuecomment-1 @5 ann secret";
    let edited = "github-issue a/b#1 @0 title\nm#issuecomment-1 @5 ann mystery";
    let mut store = log_of(&[first, edited]);
    let put = |store: &mut Store, record: &Conversation| {
        let mut batch = store.batch().unwrap();
        batch.upsert(record, at(NOW)).unwrap();
        batch.finish(run(), None).unwrap();
    };
    let mut gone = record(edited);
    gone.messages[0].deleted_at = Some(at(9));
    put(&mut store, &gone);
    let erased = all(&store, Filter::All, None);
    // An earlier export brings nothing back, in this log or in another.
    put(&mut store, &record(first));
    put(&mut store, &gone);
    let mut other = Store::in_memory().unwrap();
    put(&mut other, &gone);
    for store in [&store, &other] {
        assert_eq!(all(store, Filter::All, None), erased);
        assert!(!erased.contains("secret") && !erased.contains("mystery"));
        for word in ["secret", "mystery"] {
            assert_eq!(store.search(word, None, 9).unwrap(), []);
        }
    }
    let kept = "SELECT (SELECT count(*) FROM message_revision)
                    + (SELECT count(*) FROM message_text WHERE body <> '')";
    let kept: i64 = store
        .connection
        .query_row(kept, [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 0);
    let check = "INSERT INTO message_search (message_search, rank) VALUES ('integrity-check', 1)";
    store.connection.execute(check, []).unwrap();
}
