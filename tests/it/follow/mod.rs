//! `extract github` against a small GitHub: names that change, issues that move, servers that lack
//! half of the interface, sources that fail beside others.

mod at_once;
mod narrowed;

use std::collections::BTreeMap;
use std::process::Output;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::{Maestro, Ran};

const NOW: &str = "2026-03-01T12:00:00Z";
const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";

/// Answers by path; what is not among them is 404. A path with its query goes before one without.
type Answers = BTreeMap<String, Reply>;

struct Hub {
    github: FakeGithub,
    answers: Arc<Mutex<Answers>>,
}

impl Hub {
    /// A repository with two issues and a pull request; the first has a comment.
    fn of(repo: &str) -> Self {
        let hub = Self::empty();
        hub.add(repo, 7);
        hub
    }

    fn empty() -> Self {
        let answers: Arc<Mutex<Answers>> = Arc::default();
        let kept = Arc::clone(&answers);
        let github = FakeGithub::answering(move |asked| answer(&kept.lock().unwrap(), asked));
        Self { github, answers }
    }

    fn add(&self, repo: &str, id: u64) {
        self.says(
            &format!("/repos/{repo}"),
            &json!({"id": id, "full_name": repo}),
        );
        let list = json!([
            issue(repo, 1, &json!({"comments": 1, "user": null})),
            issue(repo, 2, &json!({"state_reason": "became_sentient"})),
            issue(repo, 3, &json!({"pull_request": {"merged_at": null}})),
        ]);
        self.says(&format!("/repos/{repo}/issues"), &list);
        self.says(
            &format!("/repos/{repo}/issues/comments"),
            &json!([comment(repo, 1, 71)]),
        );
        for part in ["pulls/comments", "issues/events", "releases"] {
            self.says(&format!("/repos/{repo}/{part}"), &json!([]));
        }
        let empty = json!({"pageInfo": {"hasNextPage": false, "endCursor": null}, "nodes": []});
        self.says(
            "/graphql",
            &json!({"data": {"repository": {"issues": empty, "pullRequests": empty}}}),
        );
    }

    fn says(&self, path: &str, body: &Value) {
        self.replies(path, Reply::json(body));
    }

    fn replies(&self, path: &str, reply: Reply) {
        self.answers.lock().unwrap().insert(path.to_owned(), reply);
    }

    fn forgets(&self, path: &str) {
        self.answers.lock().unwrap().remove(path);
    }

    fn output(&self, maestro: &Maestro, args: &[&str]) -> Output {
        let mut command = maestro.command(args);
        command
            .env("MAESTRO_GITHUB_API", self.github.root())
            .env("MAESTRO_GITHUB_TEST_PAUSE_MS", "1");
        if !args.contains(&"--color") {
            command.env("GH_TOKEN", TOKEN);
        }
        command.output().unwrap()
    }

    fn ran(&self, maestro: &Maestro, args: &[&str]) -> Ran {
        maestro.shown(&self.output(maestro, args))
    }

    /// The report of a run, and its exit code.
    fn extract(&self, maestro: &Maestro, more: &[&str]) -> (Value, i32) {
        let args = [&["extract", "github", "--format", "json"], more].concat();
        let ran = self.ran(maestro, &args);
        let report: Value =
            serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{}", ran.shown()));
        (report["sources"].clone(), ran.code)
    }
}

fn answer(answers: &Answers, asked: &Asked) -> Reply {
    let path = asked
        .target
        .split_once('?')
        .map_or(&*asked.target, |it| it.0);
    let reply = answers.get(&asked.target).or_else(|| answers.get(path));
    reply
        .cloned()
        .unwrap_or_else(|| Reply::error(404, "Not Found"))
}

fn issue(repo: &str, number: u64, more: &Value) -> Value {
    let mut issue = json!({
        "number": number, "title": format!("title {number}"), "body": "b", "state": "open",
        "user": {"login": "ann", "type": "User"}, "author_association": "NONE", "comments": 0,
        "created_at": "2026-02-01T09:00:00Z", "updated_at": format!("2026-02-0{number}T10:00:00Z"),
        "html_url": format!("https://github.com/{repo}/issues/{number}"), "labels": [],
    });
    let fields = issue.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    issue
}

fn comment(repo: &str, number: u64, id: u64) -> Value {
    json!({
        "id": id, "body": "hello", "user": {"login": "mira", "type": "User"},
        "author_association": "MEMBER", "created_at": "2026-02-01T09:30:00Z",
        "updated_at": "2026-02-01T09:30:00Z",
        "issue_url": format!("https://api.github.com/repos/{repo}/issues/{number}"),
        "html_url": format!("https://github.com/{repo}/issues/{number}#issuecomment-{id}"),
    })
}

/// The exported conversations by name.
fn exported(maestro: &Maestro) -> BTreeMap<String, Value> {
    let export = maestro.stdout(&["log", "export"]);
    let lines = export
        .lines()
        .map(|it| serde_json::from_str::<Value>(it).unwrap());
    let named = |it: Value| (it["external_id"].as_str().unwrap().to_owned(), it);
    lines.map(named).collect()
}

fn names(maestro: &Maestro) -> Vec<String> {
    exported(maestro).into_keys().collect()
}

#[test]
fn ghosts_and_unknown_words_are_read_like_everything_else() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let (report, code) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(code, 0, "{report}");
    assert_eq!(report[0]["created"], 3, "{report}");
    assert_eq!(report[0]["complete"], true, "{report}");
    let log = exported(&maestro);
    assert_eq!(log["acme/app#1"]["author"], Value::Null);
    assert_eq!(
        log["acme/app#1"]["messages"][0]["external_id"],
        "issuecomment-71"
    );
    assert_eq!(log["acme/app#2"]["state_reason"], "became_sentient");
    assert_eq!(log["acme/app#3"]["channel"], "github-pull");
    assert!(
        log.values().all(|it| it["messages_complete"].is_null()),
        "{log:#?}"
    );
}

#[test]
fn an_item_that_cannot_be_read_is_told_and_its_neighbours_stay() {
    let hub = Hub::of("acme/app");
    let odd = json!({"number": 4, "html_url": "https://github.com/acme/app/issues/4",
                     "title": "t", "created_at": "yesterday"});
    let list = json!([issue("acme/app", 1, &json!({})), odd]);
    hub.says("/repos/acme/app/issues", &list);
    let maestro = Maestro::at(NOW);
    let (report, code) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(code, 3, "{report}");
    assert_eq!(report[0]["rejections"][0]["code"], "bad-time");
    assert_eq!(report[0]["rejections"][0]["line"], Value::Null);
    assert_eq!(names(&maestro), ["acme/app#1"]);
}

#[test]
fn a_server_without_half_of_the_interface_leaves_gaps() {
    let hub = Hub::of("acme/app");
    hub.forgets("/graphql");
    hub.forgets("/repos/acme/app/issues/comments");
    let own = "/repos/acme/app/issues/1/comments";
    hub.says(own, &json!([comment("acme/app", 1, 71)]));
    let maestro = Maestro::at(NOW);
    let (report, code) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(code, 0, "{report}");
    assert_eq!(report[0]["complete"], false, "{report}");
    // What became of each issue is known up to now.
    assert_eq!(report[0]["synced_through"], NOW, "{report}");
    let gaps = report[0]["gaps"].to_string();
    assert!(gaps.contains("comments: read issue by issue"), "{gaps}");
    assert!(gaps.contains("reviews: "), "{gaps}");
    let log = exported(&maestro);
    assert_eq!(log["acme/app#1"]["messages"][0]["body"], "hello");
    assert_eq!(log["acme/app#1"]["messages_complete"], Value::Null);
    // Nobody knows the reviews of the pull request.
    assert_eq!(log["acme/app#3"]["messages_complete"], false);
    let (again, _) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(
        (&again[0]["created"], &again[0]["updated"]),
        (&json!(0), &json!(0))
    );
}

#[test]
fn a_renamed_repository_keeps_its_conversations_and_cursors() {
    let hub = Hub::of("acme/old");
    let maestro = Maestro::at(NOW);
    hub.extract(&maestro, &["acme/old"]);
    maestro.run(&[
        "triage",
        "set",
        "#2",
        "--priority",
        "P1",
        "--reason",
        "said so",
    ]);
    hub.add("acme/new", 7);
    let moved = Reply::error(301, "Moved")
        .with("location", format!("{}/repos/acme/new", hub.github.root()));
    hub.replies("/repos/acme/old", moved);
    let before = hub.github.asked().len();
    let (report, code) = hub.extract(&maestro, &["acme/old"]);
    assert_eq!(code, 0, "{report}");
    assert_eq!(
        (&report[0]["source"], &report[0]["created"]),
        (&json!("acme/new"), &json!(0))
    );
    assert_eq!(names(&maestro), ["acme/new#1", "acme/new#2", "acme/new#3"]);
    assert_eq!(
        exported(&maestro)["acme/new#2"]["url"],
        "https://github.com/acme/new/issues/2"
    );
    let asked = &hub.github.lines()[before..];
    let lists = ["/issues?", "/issues/comments?"];
    for list in lists {
        let asked: Vec<_> = asked.iter().filter(|it| it.contains(list)).collect();
        assert!(
            asked.iter().all(|it| it.contains("&since=")) && asked.len() == 1,
            "{asked:?}"
        );
    }
    let shown = maestro.json(&["triage"]);
    let item = shown["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["ref"] == "acme/new#2");
    assert_eq!(item.unwrap()["priority"], "P1", "{shown}");
    // The policy may go on to say the old name.
    maestro.write(
        "maestro.toml",
        "[[source]]\nkind = \"github\"\nrepo = \"acme/old\"\n",
    );
    assert!(!maestro.run(&["triage"]).contains("never extracted"));
}

#[test]
fn a_transferred_issue_says_where_it_is_now() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    hub.extract(&maestro, &["acme/app"]);
    let root = hub.github.root();
    let moved =
        Reply::error(301, "Moved").with("location", format!("{root}/repos/acme/web/issues/9"));
    hub.replies("/repos/acme/app/issues/1", moved);
    hub.says(
        "/repos/acme/web/issues/9",
        &issue("acme/web", 9, &json!({})),
    );
    hub.replies(
        "/repos/acme/app/issues/2",
        Reply::error(410, "This issue was deleted"),
    );
    let left = issue("acme/app", 3, &json!({"pull_request": {}}));
    hub.says("/repos/acme/app/issues", &json!([left]));
    hub.says("/repos/acme/app/issues/3", &left);
    let (report, code) = hub.extract(&maestro, &["acme/app", "--reconcile"]);
    assert_eq!(code, 0, "{report}");
    assert_eq!(report[0]["deleted"], 2, "{report}");
    let log = exported(&maestro);
    let last = |name: &str| {
        log[name]["events"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()
            .clone()
    };
    assert_eq!(last("acme/app#1")["kind"], "transferred");
    assert_eq!(last("acme/app#1")["to"], "acme/web#9");
    assert_eq!(last("acme/app#2")["kind"], "deleted");
    assert_eq!(log["acme/app#2"]["state"], "closed");
    assert_eq!(log["acme/app#3"]["state"], "open");
    let (again, _) = hub.extract(&maestro, &["acme/app", "--reconcile"]);
    assert_eq!(again[0]["deleted"], 0, "{again}");
}

#[test]
fn on_demand_what_was_closed_long_ago_is_looked_for_too() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let old = json!({
        "state": "closed", "created_at": "2025-01-01T00:00:00Z",
        "closed_at": "2025-01-02T00:00:00Z", "updated_at": "2025-01-02T00:00:00Z",
    });
    hub.says(
        "/repos/acme/app/issues",
        &json!([issue("acme/app", 4, &old)]),
    );
    hub.extract(&maestro, &["acme/app"]);
    let gone = Reply::error(410, "This issue was deleted");
    hub.replies("/repos/acme/app/issues/4", gone);
    hub.extract(&maestro, &["acme/app", "--as-of", "2026-03-03T12:00:00Z"]);
    assert_ne!(exported(&maestro)["acme/app#4"]["state_reason"], "deleted");
    let (report, _) = hub.extract(&maestro, &["acme/app", "--reconcile"]);
    assert_eq!(report[0]["deleted"], 1, "{report}");
    assert_eq!(exported(&maestro)["acme/app#4"]["state_reason"], "deleted");
}

#[test]
fn what_nobody_may_see_any_more_is_a_gap() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    hub.extract(&maestro, &["acme/app"]);
    let (report, _) = hub.extract(&maestro, &["acme/app", "--reconcile"]);
    let gaps = report[0]["gaps"].to_string();
    assert!(
        gaps.contains("acme/app#1 is here and no longer to be seen"),
        "{gaps}"
    );
    assert_eq!(exported(&maestro)["acme/app#1"]["state"], "open");
}

#[test]
fn what_is_gone_is_looked_for_once_a_day() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let counts = || {
        hub.github
            .asked()
            .iter()
            .filter(|it| it.body.contains("query Issues"))
            .count()
    };
    hub.extract(&maestro, &["acme/app"]);
    hub.extract(&maestro, &["acme/app"]);
    assert_eq!(counts(), 0);
    hub.extract(&maestro, &["acme/app", "--as-of", "2026-03-02T12:00:00Z"]);
    assert_eq!(counts(), 2);
    hub.extract(&maestro, &["acme/app", "--as-of", "2026-03-03T11:00:00Z"]);
    assert_eq!(counts(), 2);
}

#[test]
fn a_failing_source_is_told_and_stops_no_other() {
    let hub = Hub::of("acme/app");
    hub.add("acme/web", 8);
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "[[source]]\nkind = \"github\"\nrepo = \"acme/gone\"\n\
         [[source]]\nkind = \"github\"\nrepo = \"acme/app\"\n\
         [[source]]\nkind = \"github\"\nrepo = \"acme/web\"\n",
    );
    let ran = hub.ran(&maestro, &["extract"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    assert!(
        ran.stdout.contains("acme/app: 3 created"),
        "{}",
        ran.shown()
    );
    assert!(
        ran.stdout.contains("acme/web: 3 created"),
        "{}",
        ran.shown()
    );
    assert!(ran.stderr.contains("error: acme/gone: "), "{}", ran.shown());
    let queue = hub.ran(&maestro, &["triage", "--sync"]);
    assert_eq!(queue.code, 0, "{}", queue.shown());
    assert!(
        queue.stderr.contains("error: acme/gone: "),
        "{}",
        queue.shown()
    );
    assert!(
        queue
            .stdout
            .contains("source acme/gone was never extracted"),
        "{}",
        queue.shown()
    );
    assert!(queue.stdout.contains("title 2"), "{}", queue.shown());
}

#[test]
fn a_limit_keeps_what_was_read_and_ends_with_six() {
    let hub = Hub::of("acme/app");
    let spent = Reply::error(403, "API rate limit exceeded").with_rate(5000, 0, 4_000_000_000);
    hub.replies("/repos/acme/app/issues/comments", spent);
    let maestro = Maestro::at(NOW);
    let (report, code) = hub.extract(&maestro, &["acme/app", "--max-wait", "1s"]);
    assert_eq!(code, 6, "{report}");
    assert_eq!(report[0]["created"], 3, "{report}");
    assert_eq!(report[0]["complete"], false, "{report}");
    assert_eq!(report[0]["synced_through"], Value::Null, "{report}");
    // Nobody says that the first one has no answer: its comments are still to come.
    assert_eq!(exported(&maestro)["acme/app#1"]["messages_complete"], false);
    let status = maestro.json(&["extract", "status"]);
    assert_eq!(status["runs"][0]["usage"]["rate_remaining"], 0, "{status}");
    assert_eq!(status["runs"][0]["requests"], report[0]["requests"]);
    let full =
        Reply::json(&json!([comment("acme/app", 1, 71)])).with_rate(5000, 4000, 4_000_000_000);
    hub.replies("/repos/acme/app/issues/comments", full);
    let (report, code) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(
        (code, &report[0]["complete"]),
        (0, &json!(true)),
        "{report}"
    );
}

#[test]
fn a_dry_run_counts_the_same_and_leaves_nothing() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let (dry, code) = hub.extract(&maestro, &["acme/app", "--dry-run"]);
    assert_eq!((code, &dry[0]["dry_run"]), (0, &json!(true)));
    assert!(!maestro.exists(".maestro"));
    let (real, _) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(dry[0]["created"], real[0]["created"]);
    let (dry, _) = hub.extract(&maestro, &["acme/app", "--dry-run", "--full"]);
    assert_eq!(
        (&dry[0]["created"], &dry[0]["unchanged"]),
        (&json!(0), &json!(3))
    );
    assert_eq!(
        maestro.json(&["extract", "status"])["runs"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn the_token_is_in_no_file_and_no_word() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    hub.replies("/repos/acme/app/releases", Reply::error(500, TOKEN));
    let ran = hub.ran(&maestro, &["extract", "github", "acme/app", "-vv"]);
    assert!(!ran.shown().contains(TOKEN), "{}", ran.shown());
    for file in std::fs::read_dir(maestro.path(".maestro")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let found = bytes.windows(TOKEN.len()).any(|it| it == TOKEN.as_bytes());
        assert!(!found);
    }
    let asked = hub.github.asked();
    assert!(asked.iter().all(|it| it.header("authorization").is_some()));
}

#[test]
fn without_a_token_what_is_public_is_read() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    // The helper takes this flag for "no token".
    let args = [
        "extract", "github", "acme/app", "--format", "json", "--color", "never",
    ];
    let ran = hub.ran(&maestro, &args);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["sources"][0]["created"], 3);
    let gaps = report["sources"][0]["gaps"].to_string();
    assert!(
        gaps.contains("reviews: GitHub shows them to nobody without a token"),
        "{gaps}"
    );
    assert!(hub.github.lines().iter().all(|it| !it.contains("graphql")));
}

#[test]
fn a_private_repository_stays_private() {
    let hub = Hub::of("acme/app");
    let about = json!({"id": 7, "full_name": "acme/app", "private": true});
    hub.says("/repos/acme/app", &about);
    let maestro = Maestro::at(NOW);
    hub.extract(&maestro, &["acme/app"]);
    assert!(exported(&maestro).values().all(|it| it["private"] == true));
    assert_eq!(maestro.json(&["triage", "--public"])["items"], json!([]));
}

#[test]
fn a_release_ends_the_wait_for_it_and_tells_only_those_it_is_for() {
    let hub = Hub::of("acme/app");
    let list = json!([
        issue("acme/app", 1, &json!({"milestone": {"title": "1.1.0"}})),
        issue("acme/app", 2, &json!({})),
        issue(
            "acme/app",
            3,
            &json!({"created_at": "2026-02-20T09:00:00Z"})
        ),
        issue(
            "acme/app",
            4,
            &json!({"state": "closed", "closed_at": "2026-02-05T09:00:00Z"})
        ),
    ]);
    hub.says("/repos/acme/app/issues", &list);
    let release = json!([{"tag_name": "v1.1.0", "draft": false, "published_at": "2026-02-10T09:00:00Z"},
                         {"tag_name": "v9", "draft": true, "published_at": null}]);
    hub.says("/repos/acme/app/releases", &release);
    let maestro = Maestro::at(NOW);
    for _ in 0..2 {
        hub.extract(&maestro, &["acme/app"]);
        let log = exported(&maestro);
        let told = |number: u64| log[&format!("acme/app#{number}")]["events"].clone();
        let event = |more: Value| {
            let mut event = json!({"at": "2026-02-10T09:00:00Z", "kind": "released",
                                   "actor": null, "version": "v1.1.0"});
            event
                .as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            event
        };
        assert_eq!(told(1).as_array().unwrap().len(), 1, "{}", told(1));
        assert_eq!(told(1)[0]["version"], event(json!({}))["version"]);
        assert_eq!(told(1)[0].get("contains"), None);
        assert_eq!(told(2)[0]["contains"], false);
        assert_eq!(told(3), json!([]));
        assert_eq!(told(4), json!([]));
    }
}

#[test]
fn a_server_that_refuses_the_connection_is_asked_twice_and_without_a_verb_too() {
    let maestro = Maestro::at(NOW);
    maestro.stdout(&["init", "--repo", "acme/app"]);
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let root = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let extract = |args: &[&str]| {
        let mut command = maestro.command(args);
        command
            .env("MAESTRO_GITHUB_API", &root)
            .env("GH_TOKEN", TOKEN)
            .env("MAESTRO_GITHUB_TEST_PAUSE_MS", "1");
        maestro.shown(&command.output().unwrap())
    };
    let ran = extract(&["extract", "--max-wait", "1m", "--reserve", "3"]);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert!(ran.stderr.contains("tried 2 times"), "{}", ran.shown());
    let ran = extract(&["extract", "--max-wait", "1m", "status"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
}
