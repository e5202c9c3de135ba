//! Writing to GitHub: exactly what was shown, once, and only while the world is the same.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::{Maestro, Ran};

const NOW: &str = "2026-02-10T12:00:00Z";
const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";

const POLICY: &str = r#"
[project]
name = "caro"

[team]
members = ["@mira", "@jonas"]

[labels.priority]
P1 = ["bug-p1-high"]
P2 = ["medium"]

[[sla.rule]]
id = "all"
match = {}
first_response = "8h"
"#;

const SWITCHES: &str = r#"
[writeback]
enabled = true
labels = true
comments = true
assign = true
allow_repos = ["caro-cli/caro"]
"#;

const ACK: &[&str] = &[
    "triage",
    "reply",
    "#7",
    "--template",
    "ack",
    "--set",
    "found=it stops",
    "--set",
    "scope=everybody",
    "--set",
    "workaround=none",
    "--set",
    "next_step=we look for the cause",
];

/// What becomes of a POST of a comment.
#[derive(Clone, Copy, PartialEq)]
enum Post {
    Fine,
    /// Stored, then 502.
    StoredThenBroken,
    /// Stored, then the connection ends.
    StoredThenDropped,
    /// 502, and nothing was stored.
    Lost,
    /// Stored, then silence.
    StoredThenSilent,
    /// 403 with the words of the secondary limit.
    Limited,
}

/// One issue of a repository, as GitHub has it.
struct Issue {
    state: &'static str,
    labels: Vec<String>,
    assignees: Vec<String>,
    comments: Vec<(u64, String, String)>,
    /// Minutes after 11:00.
    changed: u32,
    repository_labels: Vec<String>,
    post: Post,
}

struct Desk {
    maestro: Maestro,
    github: FakeGithub,
    issue: Arc<Mutex<Issue>>,
}

impl Issue {
    fn json(&self) -> Value {
        let named = |it: &String| json!({ "name": it });
        let logins: Vec<Value> = self
            .assignees
            .iter()
            .map(|it| json!({ "login": it }))
            .collect();
        json!({
            "number": 7,
            "state": self.state,
            "labels": self.labels.iter().map(named).collect::<Vec<_>>(),
            "assignees": logins,
            "comments": self.comments.len(),
            "updated_at": self.updated_at(),
        })
    }

    fn updated_at(&self) -> String {
        format!("2026-02-10T11:{:02}:00Z", self.changed)
    }

    fn comment(&self, (id, login, body): &(u64, String, String)) -> Value {
        json!({
            "id": id,
            "body": body,
            "user": { "login": login },
            "created_at": self.updated_at(),
            "author_association": "NONE",
            "html_url": format!("https://github.com/caro-cli/caro/issues/7#issuecomment-{id}"),
        })
    }

    fn says(&mut self, login: &str, body: &str) {
        self.changed += 1;
        let id = 100 + self.comments.len() as u64;
        self.comments.push((id, login.to_owned(), body.to_owned()));
    }

    fn bodies(&self) -> Vec<&str> {
        self.comments.iter().map(|it| it.2.as_str()).collect()
    }

    fn answer(&mut self, asked: &Asked) -> Reply {
        let path = asked.target.split('?').next().unwrap();
        let path = path.strip_prefix("/repos/caro-cli/caro").unwrap_or(path);
        let body: Value = serde_json::from_str(&asked.body).unwrap_or_default();
        let first = |key: &str| body[key][0].as_str().unwrap_or_default().to_owned();
        let pieces: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        match (asked.method.as_str(), pieces.as_slice()) {
            ("GET", ["user"]) => Reply::json(&json!({ "login": "mira" })),
            ("GET", ["issues", "7"]) => Reply::json(&self.json()),
            ("GET", ["issues", "7", "comments"]) => {
                let all: Vec<Value> = self.comments.iter().map(|it| self.comment(it)).collect();
                Reply::json(&all.into())
            }
            ("GET", ["labels"]) => {
                let all = self.repository_labels.iter();
                let all: Vec<Value> = all.map(|it| json!({ "name": it })).collect();
                Reply::json(&all.into())
            }
            ("GET", ["labels", name]) if self.repository_labels.iter().any(|it| it == name) => {
                Reply::json(&json!({ "name": name }))
            }
            ("POST", ["labels"]) => {
                let name = body["name"].as_str().unwrap();
                self.repository_labels.push(name.to_owned());
                Reply::new(201, "{}")
            }
            ("POST", ["issues", "7", "labels"]) => {
                self.changed += 1;
                self.labels.push(first("labels"));
                Reply::new(200, "[]")
            }
            ("DELETE", ["issues", "7", "labels", name]) => {
                self.changed += 1;
                let before = self.labels.len();
                self.labels.retain(|it| it != name);
                Reply::new(if self.labels.len() < before { 200 } else { 404 }, "[]")
            }
            ("POST", ["issues", "7", "assignees"]) => {
                self.changed += 1;
                self.assignees.push(first("assignees"));
                Reply::new(201, "{}")
            }
            ("DELETE", ["issues", "7", "assignees"]) => {
                self.changed += 1;
                let gone = first("assignees");
                self.assignees.retain(|it| *it != gone);
                Reply::new(200, "{}")
            }
            ("POST", ["issues", "7", "comments"]) => self.post(body["body"].as_str().unwrap()),
            ("DELETE", ["issues", "comments", id]) => {
                self.changed += 1;
                self.comments.retain(|it| it.0.to_string() != *id);
                Reply::new(204, "")
            }
            _ => Reply::error(404, "Not Found"),
        }
    }

    fn post(&mut self, body: &str) -> Reply {
        let stored = !matches!(self.post, Post::Lost | Post::Limited);
        if stored {
            self.says("mira", body);
        }
        match self.post {
            Post::Fine => Reply::new(201, self.comment(self.comments.last().unwrap()).to_string()),
            Post::StoredThenBroken | Post::Lost => Reply::new(502, "<html>bad gateway</html>"),
            Post::StoredThenDropped => Reply::dropped(),
            Post::StoredThenSilent => Reply::silent(300),
            Post::Limited => Reply::error(403, "You have exceeded a secondary rate limit."),
        }
    }
}

impl Desk {
    fn new() -> Self {
        Self::with(SWITCHES)
    }

    fn with(switches: &str) -> Self {
        let issue = Arc::new(Mutex::new(Issue {
            state: "open",
            labels: vec!["medium".into(), "bug".into()],
            assignees: Vec::new(),
            comments: vec![(100, "ann".into(), "any news?".into())],
            changed: 5,
            repository_labels: vec!["bug-p1-high".into(), "medium".into(), "bug".into()],
            post: Post::Fine,
        }));
        let answering = Arc::clone(&issue);
        let github = FakeGithub::answering(move |it| answering.lock().unwrap().answer(it));
        let maestro = Maestro::at(NOW);
        maestro.write("maestro.toml", POLICY);
        maestro.write(".config/maestro/config.toml", switches);
        let desk = Self {
            maestro,
            github,
            issue,
        };
        desk.extract();
        desk
    }

    fn now<T>(&self, change: impl FnOnce(&mut Issue) -> T) -> T {
        change(&mut self.issue.lock().unwrap())
    }

    /// What `gh issue list` would hand over.
    fn extract(&self) {
        let issue = self.now(|it| {
            let comments: Vec<Value> = it
                .comments
                .iter()
                .map(|(id, login, body)| {
                    json!({
                        "author": { "login": login },
                        "authorAssociation": "NONE",
                        "body": body,
                        "createdAt": "2026-02-10T10:00:00Z",
                        "url": format!("https://github.com/caro-cli/caro/issues/7#issuecomment-{id}"),
                    })
                })
                .collect();
            json!([{
                "number": 7,
                "title": "It stops",
                "body": "as the title says",
                "url": "https://github.com/caro-cli/caro/issues/7",
                "state": it.state.to_uppercase(),
                "author": { "login": "ann" },
                "labels": it.json()["labels"],
                "assignees": it.json()["assignees"],
                "createdAt": "2026-02-10T09:00:00Z",
                "updatedAt": it.updated_at(),
                "closedAt": null,
                "comments": comments,
            }])
        });
        let said = self
            .maestro
            .run_with_stdin(&["extract", "file", "-"], issue.to_string());
        assert!(said.ends_with("[exit 0]"), "{said}");
    }

    fn ran_with(&self, args: &[&str], variables: &[(&str, &str)]) -> Ran {
        let mut command = self.maestro.command(args);
        command
            .env("MAESTRO_GITHUB_API", self.github.root())
            .env("MAESTRO_GITHUB_WRITE_TOKEN", TOKEN)
            .env("MAESTRO_GITHUB_TEST_PAUSE_MS", "1");
        command.envs(variables.iter().copied());
        let ran = self.maestro.shown(&command.output().unwrap());
        assert!(!(ran.stdout.clone() + &ran.stderr).contains(TOKEN));
        ran
    }

    fn ran(&self, args: &[&str]) -> Ran {
        self.ran_with(args, &[])
    }

    fn done(&self, args: &[&str]) -> String {
        let ran = self.ran(args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.shown());
        ran.stdout
    }

    fn json(&self, args: &[&str]) -> Value {
        let ran = self.ran(&[args, &["--format", "json"]].concat());
        serde_json::from_str(&ran.stdout).unwrap_or_else(|err| panic!("{err}: {}", ran.shown()))
    }

    /// Makes a plan and gives its name.
    fn plan(&self) -> String {
        let plan = self.json(&["triage", "plan"]);
        plan["plan"].as_str().unwrap().to_owned()
    }

    fn apply(&self, plan: &str) -> Ran {
        self.ran(&["triage", "apply", plan, "--yes"])
    }

    /// Requests that change something.
    fn writes(&self) -> Vec<String> {
        let lines = self.github.lines();
        lines
            .into_iter()
            .filter(|it| !it.starts_with("GET "))
            .collect()
    }

    fn states(&self) -> String {
        let sql = "SELECT kind || ' ' || status FROM v_change ORDER BY plan, seq";
        let answer = self.maestro.stdout(&["log", "sql", sql, "--format", "csv"]);
        answer.lines().skip(1).collect::<Vec<_>>().join("; ")
    }

    fn acknowledged(&self) -> String {
        self.done(ACK);
        self.plan()
    }
}

#[test]
fn labels_are_added_and_removed_never_replaced() {
    let desk = Desk::new();
    desk.done(&[
        "triage",
        "set",
        "#7",
        "--priority",
        "P1",
        "--owner",
        "@jonas",
    ]);
    let plan = desk.plan();
    assert_eq!(desk.writes(), [""; 0]);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(
        desk.writes(),
        [
            "POST /repos/caro-cli/caro/issues/7/labels",
            "DELETE /repos/caro-cli/caro/issues/7/labels/medium",
            "POST /repos/caro-cli/caro/issues/7/assignees",
        ]
    );
    desk.now(|it| assert_eq!(it.labels, ["bug", "bug-p1-high"]));
    // The log knows its own writes: there is nothing to write any more, and an extract agrees.
    for _ in 0..2 {
        let again = desk.json(&["triage", "plan"]);
        assert_eq!(again["writes"], json!([]), "{again}");
        desk.extract();
    }
    // Once is enough.
    assert_eq!(desk.apply(&plan).code, 0);
    assert_eq!(desk.writes().len(), 3);
}

#[test]
fn what_was_written_is_taken_back() {
    let desk = Desk::new();
    desk.done(&[
        "triage",
        "set",
        "#7",
        "--priority",
        "P1",
        "--owner",
        "@jonas",
    ]);
    desk.done(ACK);
    let plan = desk.plan();
    assert_eq!(desk.apply(&plan).code, 0);
    desk.now(|it| assert_eq!(it.comments.len(), 2));
    assert_eq!(desk.ran(&["triage", "undo", &plan]).code, 5);
    let ran = desk.ran(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk.now(|it| {
        it.labels.sort();
        assert_eq!(it.labels, ["bug", "medium"]);
        assert_eq!((it.assignees.len(), it.comments.len()), (0, 1));
    });
    assert_eq!(
        desk.states(),
        "add-label undone; remove-label undone; assign undone; comment undone"
    );
    let n = desk.writes().len();
    desk.done(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(desk.writes().len(), n);
    // The decision stands, so it is wanted again, by another plan.
    assert_ne!(desk.plan(), plan);
}

#[test]
fn a_comment_with_an_answer_stays() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    assert_eq!(desk.apply(&plan).code, 0);
    desk.now(|it| it.says("ann", "thank you"));
    let ran = desk.ran(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(ran.stdout.contains("ann wrote"), "{}", ran.shown());
    desk.now(|it| assert_eq!(it.comments.len(), 3));
}

#[test]
fn a_reply_leaves_no_debt_behind_and_its_promise_is_kept() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    assert_eq!(desk.apply(&plan).code, 0);
    desk.now(|it| {
        let sent = &it.comments[1].2;
        assert!(sent.contains("- **What happens:** it stops"), "{sent}");
        assert!(
            sent.ends_with(&format!("<!-- maestro:v1 op={plan}-1 kind=ack -->")),
            "{sent}"
        );
    });
    let shown = desk.json(&["triage", "show", "#7"]);
    let it = &shown["conversations"][0];
    assert_eq!(it["state"], "us:investigating", "{it}");
    assert_eq!(it["promises"][0]["due_at"], "2026-02-11T12:00:00Z", "{it}");
    assert_eq!(it["promises"][0]["message"], "issuecomment-101");
    let status = desk.json(&["sla", "status", "#7"]);
    assert_eq!(status["clocks"][0]["state"], "met", "{status}");
    // Said once is enough, until something happens.
    let again = desk.ran(ACK);
    assert_eq!(again.code, 5, "{}", again.shown());
}

#[test]
fn a_comment_whose_answer_is_lost_is_not_sent_again() {
    for post in [Post::StoredThenBroken, Post::StoredThenDropped] {
        let desk = Desk::new();
        let plan = desk.acknowledged();
        desk.now(|it| it.post = post);
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 0, "{}", ran.shown());
        assert_eq!(desk.states(), "comment applied");
        desk.now(|it| it.post = Post::Fine);
        assert_eq!(desk.apply(&plan).code, 0);
        desk.now(|it| assert_eq!(it.comments.len(), 2));
        assert_eq!(desk.writes().len(), 1);
    }
}

#[test]
fn a_comment_that_is_not_there_is_looked_for_twice_before_it_is_sent_again() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    desk.now(|it| it.post = Post::Lost);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert!(ran.stdout.contains("not there yet"), "{}", ran.shown());
    desk.now(|it| it.post = Post::Fine);
    // The same minute: GitHub may only be slow.
    assert_eq!(desk.apply(&plan).code, 6);
    assert_eq!(desk.writes().len(), 1);
    // A new plan keeps its hands off it.
    let skipped = &desk.json(&["triage", "plan"])["skipped"][0];
    assert!(
        skipped["why"].as_str().unwrap().contains(&plan),
        "{skipped}"
    );
    let later = [
        "triage",
        "apply",
        &plan,
        "--yes",
        "--as-of",
        "2026-02-10T12:02:00Z",
    ];
    let ran = desk.ran(&later);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk.now(|it| assert_eq!(it.comments.len(), 2));
    assert_eq!(desk.writes().len(), 2);
}

#[test]
fn a_process_that_is_killed_before_the_answer_has_written_once() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    desk.now(|it| it.post = Post::StoredThenSilent);
    let mut command = desk.maestro.command(&["triage", "apply", &plan, "--yes"]);
    command
        .env("MAESTRO_GITHUB_API", desk.github.root())
        .env("MAESTRO_GITHUB_WRITE_TOKEN", TOKEN);
    let mut child = command.spawn().unwrap();
    while desk.now(|it| it.comments.len() < 2) {
        assert_eq!(child.try_wait().unwrap(), None, "it ended by itself");
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(desk.states(), "comment sending");
    desk.now(|it| it.post = Post::Fine);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(desk.states(), "comment applied");
    desk.now(|it| assert_eq!(it.comments.len(), 2));
    assert_eq!(desk.writes().len(), 1);
}

#[test]
fn a_reply_that_was_given_up_while_in_doubt_is_not_sent_again() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    desk.now(|it| it.post = Post::Lost);
    assert_eq!(desk.apply(&plan).code, 6);
    desk.done(&["triage", "reply", "#7", "--discard"]);
    desk.now(|it| it.post = Post::Fine);
    let later = [
        "triage",
        "apply",
        &plan,
        "--yes",
        "--as-of",
        "2026-02-10T12:02:00Z",
    ];
    let ran = desk.ran(&later);
    assert!(ran.stdout.contains("given up"), "{}", ran.shown());
    assert_eq!(desk.writes().len(), 1);
}

#[test]
fn a_process_that_died_while_sending_is_asked_after() {
    for arrived in [true, false] {
        let desk = Desk::new();
        let plan = desk.acknowledged();
        // What a kill between the commit and the answer leaves behind.
        let log = rusqlite_of(&desk);
        log.execute("UPDATE change_op SET status = 'sending', attempted_at = 1770724800");
        if arrived {
            let body = format!("hello\n\n<!-- maestro:v1 op={plan}-1 kind=ack -->");
            desk.now(|it| it.says("mira", &body));
        }
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, if arrived { 0 } else { 6 }, "{}", ran.shown());
        let later = [
            "triage",
            "apply",
            &plan,
            "--yes",
            "--as-of",
            "2026-02-10T12:05:00Z",
        ];
        assert_eq!(desk.ran(&later).code, 0);
        desk.now(|it| assert_eq!(it.comments.len(), 2, "{:?}", it.bodies()));
        assert_eq!(desk.writes().len(), usize::from(!arrived));
    }
}

#[test]
fn a_marker_that_somebody_else_wrote_proves_nothing() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    desk.now(|it| {
        it.says(
            "mallory",
            &format!("<!-- maestro:v1 op={plan}-1 kind=ack -->"),
        );
        it.post = Post::Lost;
    });
    rusqlite_of(&desk)
        .execute("UPDATE change_op SET status = 'sending', attempted_at = 1770724800");
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert_eq!(desk.states(), "comment undecided");
}

#[test]
fn a_reply_between_plan_and_apply_stops_the_write() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.acknowledged();
    desk.now(|it| it.says("kim", "I have found it"));
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(ran.stdout.contains("kim wrote"), "{}", ran.shown());
    assert_eq!(desk.writes(), [""; 0]);
    // After the extract the draft is older than the last word.
    desk.extract();
    let plan = desk.json(&["triage", "plan"]);
    assert_eq!(plan["writes"].as_array().unwrap().len(), 2, "{plan}");
}

#[test]
fn what_changed_at_github_is_named_and_nothing_is_written() {
    let changes: [(fn(&mut Issue), &str); 4] = [
        (|it| it.state = "closed", "it is closed now"),
        (|it| it.labels.push("urgent".into()), "label urgent came"),
        (|it| it.assignees.push("kim".into()), "assignee kim came"),
        (|it| it.changed += 1, "it was changed at"),
    ];
    for (change, words) in changes {
        let desk = Desk::new();
        let plan = desk.acknowledged();
        desk.now(change);
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 5, "{}", ran.shown());
        assert!(ran.stdout.contains(words), "{words}: {}", ran.shown());
        assert_eq!(desk.writes(), [""; 0]);
    }
}

#[test]
fn a_plan_is_done_only_while_the_same_is_wanted() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    desk.done(&["triage", "set", "#7", "--priority", "none"]);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(
        ran.stderr.contains("the world has changed since plan"),
        "{}",
        ran.shown()
    );
    assert_eq!(desk.github.lines(), [""; 0]);
    assert_eq!(desk.apply("0000abcd").code, 5);
}

#[test]
fn a_secondary_limit_ends_the_run_and_leaves_the_rest_planned() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.acknowledged();
    desk.now(|it| it.post = Post::Limited);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert_eq!(
        desk.states(),
        "add-label applied; remove-label applied; comment planned"
    );
    desk.now(|it| it.post = Post::Fine);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk.now(|it| assert_eq!(it.comments.len(), 2));
}

#[test]
fn writing_is_off_unless_the_user_says_so() {
    let refused = [
        ("", "write-back is off"),
        (
            "[writeback]\nenabled = true",
            "`[writeback] labels` is not set",
        ),
        (
            "[writeback]\nenabled = true\nlabels = true",
            "nothing is written to caro-cli/caro",
        ),
    ];
    for (switches, why) in refused {
        let desk = Desk::with(switches);
        desk.done(&["triage", "set", "#7", "--priority", "P1"]);
        let plan = desk.plan();
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 5, "{}", ran.shown());
        assert!(ran.stderr.contains(why), "{why}: {}", ran.shown());
        assert_eq!(desk.github.lines(), [""; 0]);
    }
}

#[test]
fn read_only_wins_and_a_reading_token_does_not_write() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    let apply = ["triage", "apply", &plan, "--yes"];
    let ran = desk.ran_with(&apply, &[("MAESTRO_READONLY", "1")]);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(ran.stderr.contains("MAESTRO_READONLY"), "{}", ran.shown());
    let variables = [("MAESTRO_GITHUB_WRITE_TOKEN", ""), ("GH_TOKEN", TOKEN)];
    let ran = desk.ran_with(&apply, &variables);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    assert_eq!(desk.github.lines(), [""; 0]);
}

#[test]
fn nobody_to_ask_is_a_no_and_a_dry_run_only_looks() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    for args in [
        vec!["triage", "apply", &plan],
        vec!["triage", "apply"],
        vec!["triage", "apply", "--yes"],
    ] {
        let ran = desk.ran(&args);
        assert_eq!(ran.code, 5, "{args:?}: {}", ran.shown());
        assert!(ran.stderr.contains("--yes"), "{}", ran.shown());
    }
    assert_eq!(desk.github.lines(), [""; 0]);
    let ran = desk.ran(&["triage", "apply", &plan, "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(ran.stdout.contains("would be made"), "{}", ran.shown());
    assert_eq!(desk.writes(), [""; 0]);
    assert_eq!(desk.states(), "add-label planned; remove-label planned");
}

#[test]
fn labels_may_go_alone_where_the_user_says_so() {
    let desk = Desk::with(&format!("{SWITCHES}auto = [\"label\"]\n"));
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    desk.done(ACK);
    let ran = desk.ran(&["triage", "apply", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk.now(|it| {
        assert_eq!(it.labels, ["bug", "bug-p1-high"]);
        assert_eq!(it.comments.len(), 1);
    });
}

#[test]
fn a_label_that_is_not_there_is_asked_about() {
    let desk = Desk::new();
    desk.now(|it| it.repository_labels = vec!["bug-p1-hihg".into(), "medium".into()]);
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(
        ran.stderr.contains("did you mean `bug-p1-hihg`?"),
        "{}",
        ran.shown()
    );
    assert_eq!(desk.writes(), [""; 0]);
    desk.done(&["triage", "apply", &plan, "--yes", "--create-labels"]);
    desk.now(|it| assert_eq!(it.labels, ["bug", "bug-p1-high"]));
}

#[test]
fn old_data_is_nothing_to_write_from() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    let later = [
        "triage",
        "apply",
        &plan,
        "--yes",
        "--as-of",
        "2026-02-10T19:00:00Z",
    ];
    let ran = desk.ran(&later);
    assert_eq!(ran.code, 4, "{}", ran.shown());
    assert!(
        ran.stderr.contains("maestro extract github"),
        "{}",
        ran.shown()
    );
    assert_eq!(desk.github.lines(), [""; 0]);
}

#[test]
fn nothing_private_gets_out() {
    let desk = Desk::new();
    let mail = r#"{"channel":"email","external_id":"<m1@mail.example>","title":"My licence shows another name","private":true,"opened_at":"2026-02-10T10:00:00Z","author":{"handle":"bob@mail.example"},"body":"secret"}"#;
    let said = desk.maestro.run_with_stdin(&["extract", "file", "-"], mail);
    assert!(said.ends_with("[exit 0]"), "{said}");
    let own = |text: &str| {
        desk.maestro.write("reply.md", text);
        desk.ran(&["triage", "reply", "#7", "--body", "reply.md"])
    };
    for (text, why) in [
        (
            "fine\nask bob@mail.example",
            "an address of the private conversation c2 in line 2",
        ),
        (
            "as in: my licence  shows another name!",
            "the title of the private conversation c2",
        ),
        (
            "use ghp_0123456789abcdefghij0123456789abcdef",
            "what looks like a token",
        ),
    ] {
        let ran = own(text);
        assert_eq!(ran.code, 5, "{}", ran.shown());
        assert!(ran.stderr.contains(why), "{}", ran.shown());
        assert!(!ran.stderr.contains("ghp_0123"), "{}", ran.shown());
    }
    // By its origin, whatever it says: a template that takes from a private conversation.
    desk.maestro
        .write("templates/replies/same.md", "Same as {{ other_title }}.");
    let same = [
        "triage",
        "reply",
        "#7",
        "--template",
        "same",
        "--from",
        "c2",
    ];
    let ran = desk.ran(&same);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(
        ran.stderr.contains("comes from a private conversation"),
        "{}",
        ran.shown()
    );
    assert_eq!(desk.json(&["triage", "plan"])["writes"], json!([]));
    // To the one who wrote it, it is no secret.
    desk.maestro
        .write("reply.md", "Dear bob@mail.example, it is fixed");
    desk.done(&["triage", "reply", "c2", "--body", "reply.md"]);
}

#[test]
fn what_became_private_after_the_draft_stays_inside() {
    let desk = Desk::new();
    desk.maestro.write("reply.md", "ask bob@mail.example");
    desk.done(&["triage", "reply", "#7", "--body", "reply.md"]);
    let plan = desk.plan();
    let mail = r#"{"channel":"email","external_id":"<m1>","title":"t","private":true,"opened_at":"2026-02-10T10:00:00Z","author":{"handle":"bob@mail.example"}}"#;
    desk.maestro.run_with_stdin(&["extract", "file", "-"], mail);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert_eq!(desk.github.lines(), [""; 0]);
}

/// The log's file, for what no command leaves behind.
struct Log(rusqlite::Connection);

impl Log {
    fn execute(&self, sql: &str) {
        self.0
            .execute_batch(&format!("DROP TRIGGER change_op_goes_forward; {sql}"))
            .unwrap();
    }
}

fn rusqlite_of(desk: &Desk) -> Log {
    Log(rusqlite::Connection::open(desk.maestro.path(".maestro/log.db")).unwrap())
}
