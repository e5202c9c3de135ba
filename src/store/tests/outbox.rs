use super::*;
use crate::model::{ConversationId, Text};
use crate::store::{Applied, StoredOp};
use crate::triage::ReplyKind;
use crate::triage::writeback::{
    Change, ChangeKind, Draft, Op, Plan, Promised, Seen, Status, Wanted,
};

const ID: ConversationId = ConversationId(1);

fn draft(body: &str) -> Draft {
    Draft {
        id: 0,
        conversation: ID,
        at: at(10),
        actor: "@mira".into(),
        template: Some("ack".to_owned()),
        kind: ReplyKind::Ack,
        heard: 0,
        body: body.into(),
        promise: Some(Promised {
            text: "an update".into(),
            due_at: at(90_000),
        }),
    }
}

fn wanted(store: &Store, draft: i64) -> Vec<Wanted> {
    let conversation = store.conversation(ID, None, true).unwrap().unwrap();
    let wanted = |kind, argument: &str, draft| Wanted {
        conversation: ID,
        reference: conversation.reference(),
        change: Change {
            kind,
            argument: argument.into(),
        },
        draft,
        seen: Seen::of(&conversation),
    };
    vec![
        wanted(ChangeKind::AddLabel, "P1", None),
        wanted(ChangeKind::Comment, "hello", Some((draft, ReplyKind::Ack))),
    ]
}

/// A log with one issue, one draft and one plan.
fn planned() -> (Store, Plan) {
    let mut store = log_of(&["github-issue a/b#7 @0 title\nlabels bug\nupdated 5"]);
    let id = store.keep_draft(&draft("hello")).unwrap();
    let plan = Plan::new(wanted(&store, id), Vec::new(), 0);
    store.keep_plan(&plan, at(20), &"@mira".into()).unwrap();
    (store, plan)
}

fn states(store: &Store, name: &str) -> String {
    let ops = store.change_set(name).unwrap().unwrap().ops;
    let shown = |it: &StoredOp| format!("{}:{}", it.op.change.kind.as_str(), it.status.as_str());
    ops.iter().map(shown).collect::<Vec<_>>().join(" ")
}

fn apply(store: &mut Store, op: &Op, record: Option<&Conversation>) -> anyhow::Result<()> {
    let applied = Applied {
        at: at(40),
        actor: &"@mira".into(),
        remote_id: Some(9),
        changed: true,
        record,
        message: Some("issuecomment-9".into()),
    };
    store.applied(1, op, &applied, None)
}

#[test]
fn a_draft_takes_the_place_of_the_one_before() {
    let mut store = log_of(&["github-issue a/b#7 @0 title"]);
    let first = store.keep_draft(&draft("one")).unwrap();
    let second = store.keep_draft(&draft("two")).unwrap();
    assert_ne!(first, second);
    let open = store.drafts().unwrap();
    assert_eq!(
        open,
        [Draft {
            id: second,
            ..draft("two")
        }]
    );
    assert!(store.discard_draft(ID, at(30)).unwrap());
    assert!(!store.discard_draft(ID, at(30)).unwrap());
    assert!(
        store
            .connection
            .execute("UPDATE draft SET body = ''", [])
            .is_err()
    );
    assert!(store.connection.execute("DELETE FROM draft", []).is_err());
}

#[test]
fn a_plan_is_read_as_it_was_kept_and_kept_once() {
    let (mut store, plan) = planned();
    store.keep_plan(&plan, at(99), &"@jonas".into()).unwrap();
    let set = store.change_set(&plan.name[..4]).unwrap().unwrap();
    assert_eq!(
        (set.name.as_str(), set.at, set.actor.raw()),
        (plan.name.as_str(), at(20), "@mira")
    );
    let ops: Vec<Op> = set.ops.into_iter().map(|it| it.op).collect();
    assert_eq!(ops, plan.ops);
    for name in ["", "abc", "zzzz", "0000", "' OR"] {
        assert_eq!(store.change_set(name).unwrap(), None, "{name}");
    }
}

#[test]
fn a_write_goes_forward_only() {
    let (mut store, plan) = planned();
    let why = Text::from("why");
    assert!(store.rests(1, 1, Status::Undecided, at(30), &why).is_err());
    store.sending(1, 2, at(30)).unwrap();
    assert_eq!(store.undecided().unwrap().len(), 1);
    store.rests(1, 2, Status::Undecided, at(30), &why).unwrap();
    store.rests(1, 2, Status::Undecided, at(31), &why).unwrap();
    assert_eq!(
        store.change_set(&plan.name).unwrap().unwrap().ops[1].looks,
        1
    );
    assert!(store.sending(1, 2, at(31)).is_err());
    store.rests(1, 2, Status::Planned, at(32), &why).unwrap();
    store.sending(1, 2, at(33)).unwrap();
    apply(&mut store, &plan.ops[1], None).unwrap();
    assert!(store.sending(1, 2, at(41)).is_err());
    store.rests(1, 1, Status::Conflict, at(41), &why).unwrap();
    assert_eq!(
        states(&store, &plan.name),
        "add-label:conflict comment:applied"
    );
    assert_eq!(store.undecided().unwrap(), []);
    assert_eq!(store.tried(&[ID]).unwrap(), 2);
    for sql in [
        "UPDATE change_op SET argument = 'x'",
        "UPDATE change_op SET precondition = '{}'",
        "DELETE FROM change_op",
        "UPDATE change_set SET name = 'x'",
        "DELETE FROM promise",
        "UPDATE promise SET due_at = 0",
    ] {
        assert!(store.connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn a_write_its_facts_its_draft_and_its_promise_are_stored_together() {
    let (mut store, plan) = planned();
    store.sending(1, 2, at(30)).unwrap();
    let mut conversation = store.conversation(ID, None, true).unwrap().unwrap();
    conversation
        .messages
        .push(message("m#issuecomment-9", "@35 mira hello"));
    apply(&mut store, &plan.ops[1], Some(&conversation)).unwrap();
    let promises = store.promises_of(ID, None).unwrap();
    assert_eq!(promises.len(), 1);
    assert_eq!((promises[0].at, promises[0].due_at), (at(40), at(90_000)));
    assert_eq!(promises[0].message, Some("issuecomment-9".into()));
    assert_eq!(store.promises_of(ID, Some(at(39))).unwrap(), []);
    assert_eq!(store.drafts().unwrap(), []);
    let op = &store.change_set(&plan.name).unwrap().unwrap().ops[1];
    assert_eq!(
        (op.status, op.remote_id, op.reversible),
        (Status::Applied, Some(9), true)
    );
    let known = store.conversation(ID, None, true).unwrap().unwrap();
    assert_eq!(known.messages.len(), 1);
    assert_eq!(store.search("hello", None, 9).unwrap().len(), 1);
}

#[test]
fn nothing_is_stored_of_a_write_that_cannot_be() {
    let (mut store, plan) = planned();
    let mut conversation = store.conversation(ID, None, true).unwrap().unwrap();
    conversation.title = "other".into();
    // It was never sent.
    assert!(apply(&mut store, &plan.ops[1], Some(&conversation)).is_err());
    let known = store.conversation(ID, None, true).unwrap().unwrap();
    assert_eq!(known.title, "title".into());
    assert_eq!(store.drafts().unwrap().len(), 1);
}

#[test]
fn private_people_and_titles_are_named() {
    let mut store = log_of(&["github-issue a/b#7 @0 open title\nby kim\nm @5 ben hi"]);
    let mut record = record("email <x> @0 secret title\nby ann\nm @5 kim hi");
    record.private = true;
    let mut batch = store.batch().unwrap();
    batch.upsert(&record, at(NOW)).unwrap();
    batch.finish(run(), None).unwrap();
    let mut people = Vec::new();
    store
        .private_people(&mut |it, id| people.push(format!("{} {id}", it.raw())))
        .unwrap();
    people.sort();
    assert_eq!(people, ["ann c2", "kim c2"]);
    let mut titles = Vec::new();
    store
        .private_titles(&mut |it, _| titles.push(it.raw().to_owned()))
        .unwrap();
    assert_eq!(titles, ["secret title"]);
}
