use std::collections::BTreeMap;

use crate::model::story::{at, read};
use crate::model::{Channel, Priority};
use crate::sla::tests::people;
use crate::sla::{PauseRules, PriorityLabels, Timeline};
use crate::triage::writeback::{
    ChangeKind, Draft, Plan, Promised, Status, Subject, expected, wanted,
};
use crate::triage::{ReplyKind, standing};

fn labels() -> PriorityLabels {
    let names = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
    PriorityLabels(BTreeMap::from([
        (Priority::P1, names(&["P1", "high"])),
        (Priority::P2, names(&["medium"])),
    ]))
}

/// Written after so many words of people.
fn draft(kind: ReplyKind, heard: u64) -> Draft {
    Draft {
        id: 3,
        conversation: Default::default(),
        at: at("26T10:00"),
        actor: "mira".into(),
        template: None,
        kind,
        heard,
        body: "hello".into(),
        promise: None,
    }
}

fn shown(story: &str, channel: Channel, draft: Option<&Draft>) -> String {
    let mut story = read(story);
    story.conversation.channel = channel;
    let conversation = story.conversation.as_of(story.now).unwrap();
    let labels = labels();
    let timeline = Timeline::new(&conversation, &story.decisions, &people(), &labels);
    let pause = PauseRules {
        labels: Vec::new(),
        ..Default::default()
    };
    let stands = standing(&timeline, &story.decisions, &pause, None);
    let (wanted, skipped) = wanted(&Subject {
        timeline: &timeline,
        decisions: &story.decisions,
        labels: &labels,
        draft,
        stands_since: stands.since,
        now: story.now,
    });
    let wanted = wanted
        .iter()
        .map(|it| format!("{} {}", it.change.kind.as_str(), it.change.argument.raw()));
    let skipped = skipped
        .iter()
        .map(|it| format!("not {}: {}", it.what, it.why.raw()));
    wanted.chain(skipped).collect::<Vec<_>>().join("; ")
}

fn check(story: &str, expected: &str) {
    assert_eq!(shown(story, Channel::GithubIssue, None), expected);
}

fn check_draft(story: &str, draft: &Draft, expected: &str) {
    assert_eq!(shown(story, Channel::GithubIssue, Some(draft)), expected);
}

const OPENED: &str = "26T09:00 opened ann";

#[test]
fn without_a_decision_nothing_is_written() {
    check(&format!("{OPENED}\n26T09:00 has medium"), "");
}

#[test]
fn the_label_of_the_priority_comes_and_the_others_go() {
    check(
        &format!("{OPENED}\n26T09:00 has Medium\n26T09:00 has bug\n26T10:00 decides priority P1"),
        "add-label P1; remove-label Medium",
    );
    check(
        &format!("{OPENED}\n26T09:00 has high\n26T10:00 decides priority P1"),
        "",
    );
    check(
        &format!("{OPENED}\n26T10:00 decides priority P0"),
        "not add-label: no label of `[labels.priority]` stands for P0",
    );
    check(
        &format!(
            "{OPENED}\n26T09:00 has medium\n26T10:00 decides priority P1\n26T11:00 decides priority nothing"
        ),
        "",
    );
}

#[test]
fn the_owner_is_assigned_and_an_earlier_one_of_ours_goes() {
    check(
        &format!("{OPENED}\n26T10:00 decides owner @jonas"),
        "assign jonas",
    );
    check(
        &format!(
            "{OPENED}\n26T09:30 assigned kim\n26T09:30 assigned mira\n26T10:00 decides owner @mira\n26T11:00 decides owner @jonas"
        ),
        "assign jonas; unassign mira",
    );
    check(
        &format!("{OPENED}\n26T09:30 assigned mira\n26T10:00 decides owner @Mira"),
        "",
    );
    check(
        &format!("{OPENED}\n26T10:00 decides owner support@caro.example"),
        "not assign: the owner is no GitHub login",
    );
}

#[test]
fn what_is_closed_keeps_its_labels() {
    check(
        &format!("{OPENED}\n26T10:00 decides priority P1\n26T11:00 closed mira completed"),
        "",
    );
}

#[test]
fn only_issues_and_pull_requests_are_written_to() {
    let story = format!("{OPENED}\n26T10:00 decides priority P1");
    assert_eq!(shown(&story, Channel::GithubPull, None), "add-label P1");
    assert_eq!(
        shown(&story, Channel::GithubDiscussion, None),
        "not add-label: nothing but replies is written to a discussion"
    );
}

#[test]
fn a_draft_is_sent_last_and_only_while_it_is_the_newest_word() {
    let draft = draft(ReplyKind::Ack, 0);
    let decided = format!("{OPENED}\n26T10:00 decides priority P1");
    check_draft(&decided, &draft, "add-label P1; comment hello");
    check_draft(
        &format!("{OPENED}\n26T09:30 says ann one thing more"),
        &draft,
        "not comment: somebody wrote after the draft: read that, then write it anew",
    );
    check_draft(
        &format!("{OPENED}\n26T11:00 says welcome-bot hello"),
        &draft,
        "comment hello",
    );
    check_draft(
        &format!("{OPENED}\n26T09:00 unfetched"),
        &draft,
        "not comment: not every comment is in the log: extract the repository first",
    );
}

#[test]
fn a_promise_whose_moment_has_passed_is_not_given() {
    let late = Draft {
        promise: Some(Promised {
            text: "an update".into(),
            due_at: at("27T10:00"),
        }),
        ..draft(ReplyKind::Ack, 0)
    };
    check_draft(&format!("{OPENED}\n27T09:00 now"), &late, "comment hello");
    check_draft(
        &format!("{OPENED}\n27T10:00 now"),
        &late,
        "not comment: the moment it promises has passed: write it anew",
    );
}

#[test]
fn nobody_is_asked_twice_in_a_row_and_news_may_follow_news() {
    let asked = format!(
        "{OPENED}\n26T10:00 says mira which one? <!-- maestro:v1 op=a-1 kind=needs-info -->"
    );
    let again = draft(ReplyKind::NeedsInfo, 2);
    check_draft(
        &asked,
        &again,
        "not comment: the same kind of reply was given already, and nothing has happened since",
    );
    let answered = format!("{asked}\n26T11:00 says ann this one");
    check_draft(&answered, &again, "comment hello");
    // Anybody can write a marker.
    let forged = format!("{OPENED}\n26T10:00 says ann <!-- maestro:v1 op=a-1 kind=needs-info -->");
    check_draft(&forged, &again, "comment hello");
    let news = format!("{OPENED}\n26T10:00 says mira news <!-- maestro:v1 op=a-1 kind=status -->");
    check_draft(&news, &draft(ReplyKind::Status, 1), "comment hello");
}

#[test]
fn a_plan_is_named_by_what_it_does_and_by_what_was_tried_before() {
    let story = read(&format!("{OPENED}\n26T10:00 decides priority P1"));
    let labels = labels();
    let timeline = Timeline::new(&story.conversation, &story.decisions, &people(), &labels);
    let subject = Subject {
        timeline: &timeline,
        decisions: &story.decisions,
        labels: &labels,
        draft: None,
        stands_since: at("26T09:00"),
        now: story.now,
    };
    let plan = |generation| Plan::new(wanted(&subject).0, Vec::new(), generation);
    assert_eq!(plan(0).name, plan(0).name);
    assert_ne!(plan(0).name, plan(1).name);
    assert_eq!(plan(0).name.len(), 8);
    let mut other = plan(0);
    other.ops[0].seen.updated_at = Some(at("26T12:00"));
    assert!(other.ops[0].is_same_wish(&plan(0).ops[0]));
    assert_eq!(other.ops[0].marker("x"), None);
    let op = &plan(0).ops[0];
    let after = expected(op, [(op, None)].into_iter());
    assert_eq!(after.labels, ["P1".into()]);
    assert_eq!(op.change.kind, ChangeKind::AddLabel);
    assert_eq!(Status::ALL.map(Status::as_str).len(), 7);
}
