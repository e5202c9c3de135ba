//! Writing to GitHub: exactly what was shown, once, and only while the world is the same.

mod archive;
mod discussion;
mod doubt;
mod inside;
mod made;
mod refused;

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
    /// 422, and nothing was stored.
    Rejected,
    /// 401: the token was revoked meanwhile.
    Unauthorized,
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
    /// Done once, when the issue is looked at.
    meanwhile: Option<Box<dyn FnOnce() + Send>>,
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
            ("GET", ["issues", "7"]) => {
                if let Some(meanwhile) = self.meanwhile.take() {
                    meanwhile();
                }
                Reply::json(&self.json())
            }
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
        let stored = matches!(
            self.post,
            Post::Fine | Post::StoredThenBroken | Post::StoredThenDropped | Post::StoredThenSilent
        );
        if stored {
            self.says("mira", body);
        }
        match self.post {
            Post::Fine => Reply::new(201, self.comment(self.comments.last().unwrap()).to_string()),
            Post::StoredThenBroken | Post::Lost => Reply::new(502, "<html>bad gateway</html>"),
            Post::StoredThenDropped => Reply::dropped(),
            Post::StoredThenSilent => Reply::silent(300),
            Post::Limited => Reply::error(403, "You have exceeded a secondary rate limit."),
            Post::Rejected => Reply::error(422, "Validation Failed"),
            Post::Unauthorized => Reply::error(401, "Bad credentials"),
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
            meanwhile: None,
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

/// The log's file, for what no command leaves behind.
struct Log(rusqlite::Connection);

impl Log {
    fn execute(&self, sql: &str) {
        self.0
            .execute_batch(&format!("DROP TRIGGER change_op_goes_forward; {sql}"))
            .unwrap();
    }
}

fn log_of(desk: &Desk) -> Log {
    Log(rusqlite::Connection::open(desk.maestro.path(".maestro/log.db")).unwrap())
}
