use chrono::TimeDelta;

use crate::model::story::at;
use crate::model::{Channel, Conversation, Message, State, Text};
use crate::triage::writeback::{Change, ChangeKind, Seen, comment_number};

fn seen() -> Seen {
    Seen {
        state: State::Open,
        labels: vec!["bug".into()],
        assignees: vec!["mira".into()],
        comments: Some(2),
        last_comment: Some(7),
        updated_at: Some(at("26T09:00")),
        is_discussion: false,
    }
}

fn check(now: &Seen, expected: &[&str]) {
    let said = seen().differences(now);
    let said: Vec<&str> = said.iter().map(Text::raw).collect();
    assert_eq!(said, expected);
}

#[test]
fn the_same_world_has_no_differences_and_names_ignore_case() {
    check(&seen(), &[]);
    let now = Seen {
        labels: vec!["Bug".into()],
        assignees: vec!["@Mira".into()],
        ..seen()
    };
    check(&now, &[]);
}

#[test]
fn what_changed_is_named() {
    let now = Seen {
        state: State::Closed,
        labels: vec!["p1".into()],
        assignees: Vec::new(),
        comments: Some(3),
        last_comment: Some(8),
        updated_at: Some(at("26T10:00")),
        is_discussion: false,
    };
    check(
        &now,
        &[
            "it is closed now",
            "label p1 came",
            "label bug went",
            "assignee mira went",
            "1 new comment",
        ],
    );
    check(
        &Seen {
            comments: Some(1),
            ..seen()
        },
        &["a comment was deleted"],
    );
}

#[test]
fn the_revision_mark_tells_of_what_nothing_else_does() {
    let now = Seen {
        updated_at: Some(at("26T10:00")),
        ..seen()
    };
    check(&now, &["it was changed at 2026-01-26 10:00:00 UTC"]);
    check(
        &Seen {
            last_comment: Some(9),
            ..seen()
        },
        &["another comment is the newest"],
    );
}

#[test]
fn a_part_of_a_second_is_no_change() {
    let now = Seen {
        updated_at: Some(at("26T09:00") + TimeDelta::milliseconds(250)),
        ..seen()
    };
    check(&now, &[]);
}

#[test]
fn what_nobody_fetched_is_not_compared() {
    check(
        &Seen {
            comments: None,
            updated_at: None,
            ..seen()
        },
        &[],
    );
}

#[test]
fn our_own_writes_are_expected() {
    let change = |kind, argument: &str| Change {
        kind,
        argument: argument.into(),
    };
    let after = seen()
        .after(&change(ChangeKind::AddLabel, "p1"), None)
        .after(&change(ChangeKind::RemoveLabel, "BUG"), None)
        .after(&change(ChangeKind::Unassign, "mira"), None)
        .after(&change(ChangeKind::Assign, "jonas"), None)
        .after(&change(ChangeKind::Comment, "hello"), Some(9));
    let now = Seen {
        labels: vec!["p1".into()],
        assignees: vec!["jonas".into()],
        comments: Some(3),
        last_comment: Some(9),
        updated_at: Some(at("27T00:00")),
        ..seen()
    };
    assert_eq!(after.differences(&now), []);
}

#[test]
fn the_log_counts_comments_and_leaves_reviews_and_the_deleted_out() {
    let mut conversation = Conversation::new(Channel::GithubPull, "a/b#1", "", at("26T09:00"));
    for id in [
        "issuecomment-5",
        "6",
        "discussion_r99",
        "pullrequestreview-98",
    ] {
        conversation.messages.push(Message {
            external_id: Some(id.into()),
            ..Message::new(at("26T10:00"), None, "hello")
        });
    }
    let mut deleted = conversation.messages[1].clone();
    deleted.external_id = Some("issuecomment-44".into());
    deleted.deleted_at = Some(at("26T11:00"));
    conversation.messages.push(deleted);
    let seen = Seen::of(&conversation);
    assert_eq!((seen.comments, seen.last_comment), (Some(2), Some(6)));
    conversation.messages_complete = false;
    assert_eq!(Seen::of(&conversation).comments, None);
    assert_eq!(comment_number("IC_kwDO"), None);
}
