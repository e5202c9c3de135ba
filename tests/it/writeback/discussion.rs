//! Replies to discussions, which GitHub takes by GraphQL alone.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::{NOW, POLICY, SWITCHES, TOKEN};
use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::{Maestro, Ran};

/// One discussion, as GitHub has it.
struct Discussion {
    comments: Vec<(u64, String, String)>,
    /// Minutes after 11:00.
    changed: u32,
    /// What is answered to the next mutation once it has taken effect.
    after_storing: Option<Reply>,
    refuses: bool,
}

struct Desk {
    maestro: Maestro,
    github: FakeGithub,
    discussion: Arc<Mutex<Discussion>>,
}

impl Discussion {
    fn says(&mut self, login: &str, body: &str) -> u64 {
        self.changed += 1;
        let id = 100 + self.comments.len() as u64;
        self.comments.push((id, login.to_owned(), body.to_owned()));
        id
    }

    fn remark(&self, (id, login, body): &(u64, String, String)) -> Value {
        let root = "https://github.com/caro-cli/caro/discussions/8";
        json!({
            "id": format!("DC_{id}"), "databaseId": id, "body": body,
            "url": format!("{root}#discussioncomment-{id}"),
            "createdAt": format!("2026-02-10T11:{:02}:00Z", self.changed),
            "author": {"login": login}, "authorAssociation": "NONE",
        })
    }

    fn answer(&mut self, asked: &Asked) -> Reply {
        if asked.target == "/user" {
            return Reply::json(&json!({ "login": "mira" }));
        }
        let body: Value = serde_json::from_str(&asked.body).unwrap();
        let (query, variables) = (body["query"].as_str().unwrap(), &body["variables"]);
        if query.contains("AnswerDiscussion") {
            assert_eq!(variables["id"], "D_8");
            if self.refuses {
                return refusal();
            }
            let id = self.says("mira", variables["body"].as_str().unwrap());
            if let Some(reply) = self.after_storing.take() {
                return reply;
            }
            let made = self.comments.iter().find(|it| it.0 == id).unwrap();
            return Reply::json(&json!({"data": {"made": {"comment": self.remark(made)}}}));
        }
        if query.contains("WithdrawFromDiscussion") {
            let id = variables["id"].as_str().unwrap();
            self.comments.retain(|it| format!("DC_{}", it.0) != id);
            return Reply::json(&json!({"data": {"made": {"comment": {"id": id}}}}));
        }
        assert!(query.contains("DiscussionNow"), "{query}");
        assert_eq!(variables["number"], 8);
        let comments: Vec<Value> = self.comments.iter().map(|it| self.remark(it)).collect();
        Reply::json(&json!({"data": {"repository": {"discussion": {
            "id": "D_8", "closed": false,
            "updatedAt": format!("2026-02-10T11:{:02}:00Z", self.changed),
            "labels": {"nodes": []},
            "comments": {"nodes": comments},
        }}}}))
    }
}

fn refusal() -> Reply {
    let error = json!({"type": "FORBIDDEN", "message": "Discussion is locked"});
    Reply::json(&json!({"data": {"made": null}, "errors": [error]}))
}

impl Desk {
    fn new() -> Self {
        let discussion = Arc::new(Mutex::new(Discussion {
            comments: vec![(100, "ben".to_owned(), "any news?".to_owned())],
            changed: 5,
            after_storing: None,
            refuses: false,
        }));
        let answering = Arc::clone(&discussion);
        let github = FakeGithub::answering(move |it| answering.lock().unwrap().answer(it));
        let maestro = Maestro::at(NOW);
        maestro.write("maestro.toml", POLICY);
        maestro.write(".config/maestro/config.toml", SWITCHES);
        maestro.write("reply.md", "It is on the list for spring.");
        let desk = Self {
            maestro,
            github,
            discussion,
        };
        desk.extract();
        desk.done(&["triage", "reply", "#8", "--body", "reply.md"]);
        desk
    }

    fn now<T>(&self, change: impl FnOnce(&mut Discussion) -> T) -> T {
        change(&mut self.discussion.lock().unwrap())
    }

    fn extract(&self) {
        let record = self.now(|it| {
            let said = it.comments.iter().map(|(id, login, body)| {
                json!({
                    "external_id": format!("discussioncomment-{id}"), "at": "2026-02-10T10:00:00Z",
                    "author": {"handle": login}, "body": body,
                })
            });
            json!({
                "channel": "github-discussion", "external_id": "caro-cli/caro#8", "title": "idea",
                "opened_at": "2026-02-10T09:00:00Z", "author": {"handle": "ben"},
                "updated_at": format!("2026-02-10T11:{:02}:00Z", it.changed),
                "messages": said.collect::<Vec<_>>(),
            })
        });
        let said = self
            .maestro
            .run_with_stdin(&["extract", "file", "-"], record.to_string());
        assert!(said.ends_with("[exit 0]"), "{said}");
    }

    fn ran(&self, args: &[&str]) -> Ran {
        let mut command = self.maestro.command(args);
        command
            .env("MAESTRO_GITHUB_API", self.github.root())
            .env("MAESTRO_GITHUB_WRITE_TOKEN", TOKEN)
            .env("MAESTRO_GITHUB_TEST_PAUSE_MS", "1");
        self.maestro.shown(&command.output().unwrap())
    }

    fn done(&self, args: &[&str]) -> String {
        let ran = self.ran(args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.shown());
        ran.stdout
    }

    fn plan(&self) -> String {
        let plan: Value =
            serde_json::from_str(&self.done(&["triage", "plan", "--format", "json"])).unwrap();
        assert_eq!(plan["writes"].as_array().unwrap().len(), 1, "{plan}");
        plan["plan"].as_str().unwrap().to_owned()
    }

    fn ours(&self) -> usize {
        let is_ours = |it: &&(u64, String, String)| it.2.starts_with("It is on the list");
        self.now(|it| it.comments.iter().filter(is_ours).count())
    }
}

#[test]
fn a_reply_reaches_the_discussion_once_and_can_be_taken_back() {
    let desk = Desk::new();
    let plan = desk.plan();
    desk.done(&["triage", "apply", &plan, "--yes"]);
    assert_eq!(desk.ours(), 1);
    let shown = desk.done(&["triage", "show", "#8"]);
    assert!(shown.contains("It is on the list for spring."), "{shown}");
    // What the log has learned is what an extract would tell it.
    let marked = desk.now(|it| it.comments[1].2.clone());
    assert!(marked.contains("<!-- maestro:v1"), "{marked}");
    desk.done(&["triage", "apply", &plan, "--yes"]);
    assert_eq!(desk.ours(), 1);
    let undone = desk.done(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(desk.ours(), 0, "{undone}");
}

#[test]
fn stored_and_never_answered_it_is_looked_for_and_not_sent_again() {
    for reply in [
        Reply::new(502, "<html>bad gateway</html>"),
        Reply::dropped(),
    ] {
        let desk = Desk::new();
        desk.now(|it| it.after_storing = Some(reply));
        let plan = desk.plan();
        desk.done(&["triage", "apply", &plan, "--yes"]);
        assert_eq!(desk.ours(), 1);
        desk.done(&["triage", "apply", &plan, "--yes"]);
        assert_eq!(desk.ours(), 1);
    }
}

#[test]
fn who_wrote_meanwhile_is_named_and_nothing_is_written() {
    let desk = Desk::new();
    let plan = desk.plan();
    desk.now(|it| it.says("ann", "me too"));
    let ran = desk.ran(&["triage", "apply", &plan, "--yes"]);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(ran.stdout.contains("ann wrote"), "{}", ran.shown());
    assert_eq!(desk.ours(), 0);
}

#[test]
fn a_refusal_says_why() {
    let desk = Desk::new();
    desk.now(|it| it.refuses = true);
    let plan = desk.plan();
    let ran = desk.ran(&["triage", "apply", &plan, "--yes"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    assert!(
        ran.stdout.contains("Discussion is locked"),
        "{}",
        ran.shown()
    );
    assert_eq!(desk.ours(), 0);
}
