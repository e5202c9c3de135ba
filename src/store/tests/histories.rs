use crate::model::{Decision, DecisionField};
use crate::store::{Rejection, Sync};

use super::*;

fn check_then(store: &Store, moment: i64, expected: &str) {
    assert_eq!(
        all(store, Filter::All, Some(moment)),
        clean(expected),
        "as of {moment}"
    );
}

#[test]
fn a_conversation_is_shown_as_it_was() {
    let store = log_of(&[
        "email a @10 key\nlabels p1\nclosed 40\nm#1 @20 ann hello\ne @30 labeled p1 bob\n\
         e @40 closed - bob",
    ]);
    check_then(&store, 9, "");
    check_then(&store, 20, "email a @10 key\nm#1 @20 ann hello");
    check_then(
        &store,
        30,
        "email a @10 key\nlabels p1\nm#1 @20 ann hello\ne @30 labeled p1 bob",
    );
}

#[test]
fn an_edited_text_keeps_what_it_was() {
    let store = log_of(&[
        "email a @0 first title\nupdated 1\nbody first body\nm#1 @1 ann first words",
        "email a @0 second title\nupdated 50\nbody second body\nm#1 @1 ann second words",
        "email a @0 third title\nupdated 90\nbody second body\nm#1 @1 ann second words",
    ]);
    check_then(
        &store,
        49,
        "email a @0 first title\nbody first body\nm#1 @1 ann first words",
    );
    check_then(
        &store,
        50,
        "email a @0 second title\nbody second body\nm#1 @1 ann second words",
    );
    check_then(
        &store,
        90,
        "email a @0 third title\nbody second body\nm#1 @1 ann second words",
    );
}

#[test]
fn an_edit_without_a_moment_happened_when_it_was_seen() {
    let store = log_of(&[
        "email a @0 one\nm#1 @1 ann why?",
        "email a @0 one\nm#1 @1 ann so",
    ]);
    check_then(&store, NOW - 1, "email a @0 one\nm#1 @1 ann why?");
    check_then(&store, NOW, "email a @0 one\nm#1 @1 ann so");
}

#[test]
fn the_kind_of_a_message_is_that_of_its_text_then() {
    let store = log_of(&[
        "email a @0 one\nm#1 @1 ann why?",
        "email a @0 one\nm#1 @1 ann so be it",
    ]);
    let kind = |as_of| {
        let id = store.find_one(&"c1".parse().unwrap()).unwrap();
        store
            .conversation(id, as_of, false)
            .unwrap()
            .unwrap()
            .messages[0]
            .kind
    };
    assert_eq!(kind(Some(at(NOW - 1))), crate::model::MessageKind::Asks);
    assert_eq!(kind(None), crate::model::MessageKind::Plain);
}

#[test]
fn an_edit_older_than_the_known_one_changes_nothing() {
    let mut store = log_of(&["email a @0 one\nm#1 @1 ann first"]);
    let mut upsert = |text: &str, edited: Option<i64>| {
        let mut it = record(text);
        it.messages[0].edited_at = edited.map(at);
        let mut batch = store.batch().unwrap();
        batch.upsert(&it, at(NOW)).unwrap();
        batch.finish(run(), None).unwrap();
    };
    upsert("email a @0 one\nm#1 @1 ann third", Some(30));
    upsert("email a @0 one\nm#1 @1 ann second", Some(20));
    assert_eq!(
        all(&store, Filter::All, None),
        "email a @0 one\nm#1 @1 ann third\n"
    );
    assert_eq!(
        all(&store, Filter::All, Some(29)),
        "email a @0 one\nm#1 @1 ann first\n"
    );
    assert_eq!(
        all(&store, Filter::All, Some(30)),
        "email a @0 one\nm#1 @1 ann third\n"
    );
}

#[test]
fn what_is_open_follows_the_moment() {
    let store = log_of(&[
        "email open @0 x",
        "email closed @0 x\nclosed 50",
        "email reopened @0 x\nclosed 90\ne @20 closed - bob\ne @60 reopened - bob\ne @90 closed - bob",
        "email later @70 x",
    ]);
    for moment in [0, 19, 20, 49, 50, 60, 70, 89, 90, 2000] {
        let mut expected = Vec::new();
        store
            .each_conversation(Filter::All, Some(at(moment)), true, &mut |it| {
                if it.state == State::Open {
                    expected.push(it.external_id.raw().to_owned());
                }
                Ok(())
            })
            .unwrap();
        let shown = all(&store, Filter::Open, Some(moment));
        let open: Vec<_> = shown
            .lines()
            .filter(|it| it.starts_with("email"))
            .map(|it| it.split(' ').nth(1).unwrap().to_owned())
            .collect();
        assert_eq!(open, expected, "as of {moment}");
    }
    assert_eq!(
        all(&store, Filter::Open, None),
        "email open @0 x\nemail later @70 x\n"
    );
}

/// Of the conversations as they were then, those that were not settled, by the rule itself; and
/// what the filter hands over of them.
#[test]
fn what_was_unsettled_then_is_found_without_reading_everything() {
    let store = log_of(&[
        "email open @0 x",
        "email settled @0 x\nm#1 @5 ann a\nclosed 10",
        "email closed @0 x\nclosed 50",
        "email reopened @0 x\nclosed 90\ne @20 closed - bob\ne @60 reopened - bob\ne @90 closed - bob",
        "email written @0 x\nm#1 @40 ann a\nclosed 30",
        "email turned @0 x\ne @20 closed - bob\ne @60 reopened - bob",
        "email later @70 x",
    ]);
    for moment in [0, 10, 19, 20, 30, 45, 50, 60, 70, 89, 90, 2000] {
        let mut expected = Vec::new();
        let mut found = Vec::new();
        let read = |filter, names: &mut Vec<String>| {
            let mut keep = |it: Conversation| {
                let Some(it) = it.as_of(at(moment)) else {
                    return Ok(());
                };
                let last = it.messages.last().map(|it| it.at);
                let settled = it.state == State::Closed && last <= it.closed_at;
                if !settled {
                    names.push(it.external_id.raw().to_owned());
                }
                Ok(())
            };
            let walk = store.each_conversation(filter, Some(at(moment)), false, &mut keep);
            walk.unwrap();
        };
        read(Filter::All, &mut expected);
        read(Filter::Unsettled, &mut found);
        assert_eq!(found, expected, "as of {moment}");
    }
    let mut n = 0;
    let mut count = |_| {
        n += 1;
        Ok(())
    };
    let then = store.each_conversation(Filter::Unsettled, Some(at(2000)), false, &mut count);
    then.unwrap();
    assert_eq!(n, 4, "what is settled and never stirred is not read");
}

#[test]
fn what_stirred_before_a_moment_is_that_of_then() {
    let store = log_of(&[
        "email old @0 x\nm#1 @5 ann a\nclosed 10",
        "email written @0 x\nm#1 @40 ann a",
        "email closed @0 x\nclosed 50",
        "email later @70 x",
    ]);
    let names = |as_of| {
        let shown = all(&store, Filter::ActiveSince(at(30)), as_of);
        let heads = shown.lines().filter(|it| it.starts_with("email"));
        let names = heads.map(|it| it.split(' ').nth(1).unwrap().to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(None), "written closed later");
    assert_eq!(names(Some(60)), "written closed");
}

#[test]
fn what_was_edited_after_a_moment_is_known() {
    let store = log_of(&[
        "email a @0 one\nm#1 @1 ann why?",
        "email b @0 two\nm#1 @1 ann so",
        "email a @0 one\nm#1 @1 ann because",
        "email b @0 another title\nm#1 @1 ann so",
    ]);
    let edited = |moment| store.edited_after(at(moment)).unwrap().len();
    assert_eq!((edited(NOW - 1), edited(NOW)), (2, 0));
}

#[test]
fn parts_never_stray_to_another_conversation() {
    let mut store = Store::in_memory().unwrap();
    let mut expected = Vec::new();
    let mut batch = store.batch().unwrap();
    for idx in 0..40 {
        let mut text = format!("email n{idx} @{} t{idx}", 100 - idx);
        if idx % 3 == 0 {
            text += "\nclosed 200";
        }
        for part in 0..idx % 4 {
            text += &format!("\nm#{part} @{} ann w{idx}", 150 + part);
        }
        for part in 0..idx % 5 {
            text += &format!("\ne @{} closed l{part} bob", 210 + part);
        }
        batch.upsert(&record(&text), at(NOW)).unwrap();
        expected.push(clean(&text));
    }
    batch.finish(run(), None).unwrap();
    assert_eq!(all(&store, Filter::All, None), expected.concat());
    let open: Vec<_> = expected
        .iter()
        .filter(|it| !it.contains("\nclosed 200"))
        .cloned()
        .collect();
    assert_eq!(all(&store, Filter::Open, None), open.concat());
    let mut exported = Vec::new();
    store
        .export(None, &mut |it| {
            exported.push(show(&it));
            Ok(())
        })
        .unwrap();
    expected.reverse();
    assert_eq!(exported, expected);
}

fn decision(at_seconds: i64, value: &str) -> Decision {
    Decision {
        conversation: crate::model::ConversationId(1),
        at: at(at_seconds),
        actor: "founder".into(),
        field: DecisionField::Priority,
        value: Some(value.into()),
        reason: None,
    }
}

#[test]
fn decisions_come_back_in_the_order_they_were_taken() {
    let mut store = log_of(&["email a @0 x"]);
    store
        .decide(&[decision(20, "P1"), decision(10, "P0")], None)
        .unwrap();
    assert_eq!(
        store.decisions(None).unwrap(),
        [decision(20, "P1"), decision(10, "P0")]
    );
    assert_eq!(store.decisions(Some(at(10))).unwrap(), [decision(10, "P0")]);
    let id = crate::model::ConversationId(1);
    assert_eq!(
        store.decisions_of(id, Some(at(19))).unwrap(),
        [decision(10, "P0")]
    );
}

#[test]
fn a_decision_about_nothing_stores_none_of_them() {
    let mut store = log_of(&["email a @0 x"]);
    let mut lost = decision(30, "P2");
    lost.conversation.0 = 99;
    assert!(store.decide(&[decision(20, "P1"), lost], None).is_err());
    assert_eq!(store.decisions(None).unwrap(), []);
}

#[test]
fn decisions_are_never_changed() {
    let mut store = log_of(&["email a @0 x"]);
    store.decide(&[decision(20, "P1")], None).unwrap();
    for sql in ["UPDATE decision SET value = 'P3'", "DELETE FROM decision"] {
        let error = store.connection.execute(sql, []).unwrap_err();
        assert!(error.to_string().contains("append-only"), "{sql}: {error}");
    }
}

#[test]
fn a_look_never_moves_back() {
    let mut store = Store::in_memory().unwrap();
    let founder = "founder".into();
    assert_eq!(store.last_look(&founder).unwrap(), None);
    store.set_look(&founder, at(20)).unwrap();
    store.set_look(&founder, at(10)).unwrap();
    assert_eq!(store.last_look(&founder).unwrap(), Some(at(20)));
}

#[test]
fn an_old_file_takes_no_sync_back() {
    let mut store = Store::in_memory().unwrap();
    let sync = |scope: &str, seconds, complete| Sync {
        channel: crate::model::Channel::GithubIssue,
        scope: scope.to_owned(),
        synced_through: at(seconds),
        complete,
    };
    for it in [sync("acme/app", 20, true), sync("Acme/App", 10, false)] {
        let batch = store.batch().unwrap();
        batch
            .finish(
                ExtractRun {
                    syncs: vec![it],
                    ..run()
                },
                None,
            )
            .unwrap();
    }
    assert_eq!(store.syncs().unwrap(), [sync("acme/app", 20, true)]);
}

#[test]
fn a_run_remembers_what_it_rejected() {
    let mut store = Store::in_memory().unwrap();
    let rejections = vec![Rejection {
        line: Some(7),
        column: Some("opened_at".into()),
        code: "bad-time".into(),
        message: "`yesterday` is no moment".into(),
    }];
    let wanted = ExtractRun {
        rejected: 1,
        rejections: rejections.clone(),
        gaps: vec!["no discussions".into()],
        synced_through: Some(at(5)),
        ..run()
    };
    let stored = store.batch().unwrap().finish(wanted.clone(), None).unwrap();
    assert_eq!(store.rejections(stored.id).unwrap(), rejections);
    let listed = ExtractRun {
        id: stored.id,
        rejections: Vec::new(),
        ..wanted
    };
    assert_eq!(store.runs().unwrap(), [listed]);
}
