//! What GraphQL answers, as discussions and reviews. A script holds the answers in their order.

use std::collections::VecDeque;
use std::fmt::Write;

use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::{Api, Askers, Cursor, Part, Records, counts, walk};
use crate::github::{Answer, Fault, GraphQl, Validator};
use crate::model::{Channel, Conversation, Person};

struct Script {
    answers: VecDeque<Value>,
    /// Variables of each question besides owner and name.
    asked: Vec<String>,
}

impl Script {
    fn of(answers: impl IntoIterator<Item = Value>) -> Self {
        Self {
            answers: answers.into_iter().collect(),
            asked: Vec::new(),
        }
    }
}

impl Api for Script {
    fn get(&mut self, target: &str, _: Option<&Validator>) -> Result<Answer, Fault> {
        unreachable!("{target} is not asked by these parts")
    }

    fn graphql(&mut self, document: &str, variables: &Value) -> Result<GraphQl, Fault> {
        let name = document.split(['(', ' ']).nth(1).unwrap();
        let told = |key: &str| variables.get(key).filter(|it| !it.is_null());
        let told = ["after", "id", "number"].iter().filter_map(|it| told(it));
        let told: Vec<String> = told.map(ToString::to_string).collect();
        self.asked.push(format!("{name} {}", told.join(" ")));
        let answer = self.answers.pop_front().ok_or(Fault::Outage {
            what: "the script is over".to_owned(),
            tries: 1,
        })?;
        Ok(GraphQl {
            data: Some(to_raw_value(&answer).unwrap()),
            errors: Vec::new(),
        })
    }
}

fn list(nodes: &Value, next: Option<&str>) -> Value {
    json!({"pageInfo": {"hasNextPage": next.is_some(), "endCursor": next}, "nodes": nodes})
}

fn remark(number: u64, minute: u64, replies: &Value) -> Value {
    json!({
        "id": format!("DC_{number}"), "body": format!("remark {number}"),
        "url": format!("https://github.com/acme/app/discussions/5#discussioncomment-{number}"),
        "createdAt": format!("2026-02-01T10:{minute:02}:00Z"),
        "author": {"login": "mira", "__typename": "User"}, "authorAssociation": "MEMBER",
        "replies": replies,
    })
}

fn discussion(more: &Value) -> Value {
    let mut it = json!({
        "id": "D_5", "number": 5, "title": "how?", "body": "so", "closed": false,
        "url": "https://github.com/acme/app/discussions/5",
        "createdAt": "2026-02-01T09:00:00Z", "updatedAt": "2026-02-02T09:00:00Z",
        "author": {"login": "ann", "__typename": "User"}, "authorAssociation": "NONE",
        "comments": list(&json!([]), None),
    });
    it.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    it
}

fn page(nodes: &Value) -> Value {
    json!({"repository": {"discussions": list(nodes, None)}})
}

/// Reads all there is, and what was asked for it.
fn read(part: Part, answers: impl IntoIterator<Item = Value>) -> (Vec<Records>, Script) {
    let mut script = Script::of(answers);
    let mut records = Vec::new();
    let cursor = Cursor::default();
    walk(
        part,
        "acme/app",
        cursor,
        Askers::alone(&mut script),
        &mut |page| {
            assert_eq!(page.unreadable, []);
            records.push(page.records);
            true
        },
    )
    .unwrap();
    (records, script)
}

fn only(records: Vec<Records>) -> Conversation {
    let mut all: Vec<Conversation> = Vec::new();
    for it in records {
        let Records::Discussions(list) = it else {
            panic!("{it:?}");
        };
        all.extend(list);
    }
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn told(conversation: &Conversation) -> String {
    let mut told = String::new();
    for it in &conversation.messages {
        let who = it.author.as_ref().map(Person::key).unwrap_or_default();
        let _ = writeln!(told, "{} {who} {}", it.at.format("%H:%M"), it.body.raw());
    }
    told
}

#[test]
fn a_discussion_comes_with_all_its_comments_and_replies() {
    let first = json!([
        remark(
            1,
            1,
            &list(&json!([remark(2, 9, &Value::Null)]), Some("r1"))
        ),
        remark(3, 3, &list(&json!([]), None)),
    ]);
    let (records, script) = read(
        Part::Discussions,
        [
            page(&json!([discussion(
                &json!({"comments": list(&first, Some("c1"))})
            )])),
            json!({"node": {"replies": list(&json!([remark(4, 4, &Value::Null)]), None)}}),
            json!({"node": {"comments": list(&json!([remark(5, 5, &list(&json!([]), None))]), None)}}),
        ],
    );
    assert_eq!(
        told(&only(records)),
        "10:01 mira remark 1\n10:03 mira remark 3\n10:04 mira remark 4\n10:05 mira remark 5\n\
         10:09 mira remark 2\n"
    );
    assert_eq!(
        script.asked,
        [
            "Discussions ",
            "MoreReplies \"r1\" \"DC_1\"",
            "MoreComments \"c1\" \"D_5\""
        ]
    );
}

#[test]
fn an_answer_closes_and_what_has_no_column_is_kept() {
    let answer = json!({"author": null, "isAnswer": true, "deletedAt": "2026-02-01T12:00:00Z",
                        "lastEditedAt": "2026-02-01T11:00:00Z", "id": "DC_1", "body": "so it is",
                        "createdAt": "2026-02-01T10:00:00Z", "url": "https://x/#discussioncomment-1"});
    let it = discussion(&json!({
        "answerChosenAt": "2026-02-01T10:30:00Z",
        "answerChosenBy": {"login": "helper", "__typename": "Bot"},
        "category": {"name": "Q&A"}, "upvoteCount": 3,
        "reactionGroups": [{"content": "HEART", "reactors": {"totalCount": 2}},
                           {"content": "EYES", "reactors": {"totalCount": 0}}],
        "comments": list(&json!([answer]), None),
        "closed": true, "closedAt": "2026-02-01T11:00:00Z", "stateReason": "RESOLVED",
    }));
    let (records, _) = read(Part::Discussions, [page(&json!([it]))]);
    let conversation = only(records);
    assert_eq!(conversation.channel, Channel::GithubDiscussion);
    assert_eq!(conversation.external_id.raw(), "acme/app#5");
    assert_eq!(
        conversation.state_reason.as_ref().unwrap().raw(),
        "resolved"
    );
    let event = &conversation.events[0];
    assert_eq!(event.kind.as_str(), "answered");
    assert_eq!(event.actor.as_ref().unwrap().key(), "helper[bot]");
    let extra = Value::Object(conversation.extra.clone());
    assert_eq!(
        extra,
        json!({"category": "Q&A", "upvotes": 3, "reactions": {"heart": 2}})
    );
    let message = &conversation.messages[0];
    assert_eq!(message.author, None);
    assert_eq!(
        message.external_id.as_ref().unwrap().raw(),
        "discussioncomment-1"
    );
    assert!(message.deleted_at.is_some() && message.edited_at.is_some());
    assert_eq!(message.extra["answer"], true);
}

#[test]
fn an_odd_discussion_costs_nothing_but_itself() {
    let odd = json!({"number": "five", "url": "https://github.com/acme/app/discussions/6"});
    let mut script = Script::of([page(&json!([odd, null, discussion(&json!({}))]))]);
    let mut pages = Vec::new();
    walk(
        Part::Discussions,
        "acme/app",
        Cursor::default(),
        Askers::alone(&mut script),
        &mut |it| {
            pages.push(it);
            true
        },
    )
    .unwrap();
    let unreadable = &pages[0].unreadable;
    assert_eq!(unreadable.len(), 1);
    assert!(
        unreadable[0]
            .message
            .starts_with("https://github.com/acme/app/discussions/6: ")
    );
    assert!(matches!(&pages[0].records, Records::Discussions(list) if list.len() == 1));
}

#[test]
fn reviews_come_with_their_verdict_and_drafts_stay_away() {
    let review = |id: u64, state: &str| {
        json!({"url": format!("https://github.com/acme/app/pull/9#pullrequestreview-{id}"),
               "body": "", "state": state, "submittedAt": "2026-02-01T10:00:00Z",
               "author": {"login": "mira", "__typename": "User"}, "authorAssociation": "MEMBER"})
    };
    let pull = |reviews: Value| json!({"number": 9, "updatedAt": "2026-02-02T09:00:00Z", "reviews": reviews});
    let drafted =
        json!({"url": "https://x/#pullrequestreview-3", "state": "PENDING", "body": "wip"});
    let first = pull(list(&json!([review(1, "APPROVED"), drafted]), Some("v1")));
    let (records, script) = read(
        Part::Reviews,
        [
            json!({"repository": {"pullRequests": list(&json!([first]), None)}}),
            json!({"repository": {"pullRequest": pull(list(&json!([review(2, "COMMENTED")]), None))}}),
        ],
    );
    let Records::Messages(said) = &records[0] else {
        panic!("{records:?}");
    };
    let told: Vec<String> = said
        .iter()
        .map(|it| {
            let id = it.message.external_id.as_ref().unwrap();
            format!("{} {} {}", it.number, id.raw(), it.message.extra["review"])
        })
        .collect();
    assert_eq!(
        told,
        [
            "9 pullrequestreview-1 \"APPROVED\"",
            "9 pullrequestreview-2 \"COMMENTED\""
        ]
    );
    assert_eq!(script.asked, ["Reviews ", "MoreReviews \"v1\" 9"]);
}

#[test]
fn a_census_of_the_closed_ends_where_they_are_old() {
    let node = |number: u64, day: u64| {
        json!({"number": number, "updatedAt": format!("2026-02-{day:02}T00:00:00Z"),
               "comments": {"totalCount": number}})
    };
    let page = |nodes: Value, next| json!({"repository": {"issues": list(&nodes, next)}});
    let mut script = Script::of([
        page(json!([node(1, 9)]), None),
        page(json!([node(2, 8), node(3, 1)]), Some("older")),
    ]);
    let since = "2026-02-05T00:00:00Z".parse().unwrap();
    let (open, closed) = counts(Channel::GithubIssue, "acme/app", since, &mut script).unwrap();
    assert_eq!((open.len(), open[0].comments()), (1, 1));
    assert_eq!(
        closed.iter().map(|it| it.number).collect::<Vec<_>>(),
        [2, 3]
    );
    assert_eq!(script.asked, ["Issues ", "Issues "]);
}
