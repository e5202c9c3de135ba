//! Real archives behind a real server: what is followed live equals what the archive holds,
//! whatever the server does in between.

mod wide;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::shared;
use crate::support::{Maestro, Ran};

const SERVER: &str = "tools/github_standin/server.py";
const ARCHIVE: &str = "data/archives/pcapng.json";
const REPO: &str = "pcapng/pcapng";
const TOKEN: &str = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";

/// Later than anything in the archive.
const NOW: &str = "2027-01-01T00:00:00Z";

/// The stand-in; stops with the test.
struct Standin {
    server: Child,
    url: String,
}

impl Standin {
    /// `None` where the shared folder is not there, or no Python; both are told.
    fn start(flags: &[&str]) -> Option<Self> {
        let (server, archive) = (shared::path(SERVER)?, shared::path(ARCHIVE)?);
        let mut server = Command::new("python3")
            .arg(server)
            .arg(archive)
            .args([
                "--port",
                "0",
                "--max-seconds",
                "600",
                "--now",
                "2026-07-01T00:00:00Z",
            ])
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stdout = server.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        let url = told["url"].as_str().unwrap().to_owned();
        Some(Self { server, url })
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let address = self.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let body = body.to_string();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Authorization: Bearer {TOKEN}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap_or(Value::Null)
    }

    fn faults(&self, faults: &Value) {
        let mut all = json!({"fail_rate": 0.0, "secondary_limit_every": 0, "retry_after": 0,
                             "truncate_every": 0, "malformed_every": 0, "reset_every": 0,
                             "churn_every": 0, "slow_ms": 0.0});
        let all = all.as_object_mut().unwrap();
        all.extend(faults.as_object().unwrap().clone());
        self.ask("POST", "/__standin/faults", &Value::Object(all.clone()));
    }

    /// Status codes of the answers since the last call, and how often each came.
    fn answers(&self) -> BTreeMap<String, u64> {
        let stats = self.ask("GET", "/__standin/stats", &json!({}));
        self.ask("POST", "/__standin/reset", &json!({}));
        serde_json::from_value(stats["by_status"].clone()).unwrap()
    }

    fn command(&self, maestro: &Maestro, args: &[&str]) -> Command {
        let mut command = maestro.command(args);
        command
            .env("MAESTRO_GITHUB_API", &self.url)
            .env("MAESTRO_GITHUB_TEST_PAUSE_MS", "1")
            .env("GH_TOKEN", TOKEN);
        command
    }

    fn ran(&self, maestro: &Maestro, args: &[&str]) -> Ran {
        let output = self.command(maestro, args).output().unwrap();
        maestro.shown(&output)
    }

    /// One run, which must end well; its entry in the report.
    fn follow(&self, maestro: &Maestro, more: &[&str]) -> Value {
        let args = [&["extract", "github", REPO, "--format", "json"], more].concat();
        let ran = self.ran(maestro, &args);
        assert_eq!(ran.code, 0, "{}", ran.shown());
        let report: Value = serde_json::from_str(&ran.stdout).unwrap();
        report["sources"][0].clone()
    }
}

impl Drop for Standin {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn export(maestro: &Maestro) -> String {
    let ran = maestro.ran(&["log", "export"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    ran.stdout
}

/// What a run that nothing disturbed leaves behind.
fn undisturbed(standin: &Standin) -> String {
    let maestro = Maestro::at(NOW);
    let run = standin.follow(&maestro, &[]);
    assert_eq!(run["complete"], true, "{run}");
    assert_eq!(run["gaps"], json!([]), "{run}");
    export(&maestro)
}

#[test]
fn what_is_followed_live_is_what_the_archive_holds() {
    let Some(standin) = Standin::start(&["--discussions", "off"]) else {
        return;
    };
    let live = Maestro::at(NOW);
    standin.follow(&live, &[]);
    let file = Maestro::at(NOW);
    let archive = shared::path(ARCHIVE).unwrap();
    file.ran(&["extract", "file", archive.to_str().unwrap()]);
    let (live, file) = (facts(&export(&live)), facts(&export(&file)));
    assert!(90 < live.len());
    for (name, facts) in &file {
        assert_eq!(live.get(name), Some(facts), "{name}");
    }
    assert_eq!(live.len(), file.len());
}

/// What both forms tell of each conversation.
fn facts(export: &str) -> BTreeMap<String, Value> {
    let lines = export.lines();
    let values = lines.map(|it| serde_json::from_str::<Value>(it).unwrap());
    let handle = |it: &Value| {
        let handle = it["handle"].as_str().filter(|it| *it != "ghost");
        handle.map(str::to_owned)
    };
    let facts = |it: Value| {
        let said = it["messages"].as_array().unwrap().iter();
        let said = said.map(|it| (it["at"].clone(), handle(&it["author"]), it["body"].clone()));
        let mut said: Vec<Value> = said.map(|it| json!(it)).collect();
        said.sort_by_key(ToString::to_string);
        let facts = json!([
            it["channel"],
            it["title"],
            it["body"],
            it["state"],
            it["opened_at"],
            it["closed_at"],
            it["labels"],
            it["assignees"],
            handle(&it["author"]),
            it["updated_at"],
            it["messages_complete"],
            said
        ]);
        (it["external_id"].as_str().unwrap().to_owned(), facts)
    };
    values.map(facts).collect()
}

#[test]
fn an_archive_and_a_live_run_in_one_log_double_nothing() {
    let Some(standin) = Standin::start(&["--discussions", "off"]) else {
        return;
    };
    let archive = shared::path(ARCHIVE).unwrap();
    let file = ["extract", "file", archive.to_str().unwrap()];
    let alone = Maestro::at(NOW);
    standin.follow(&alone, &[]);
    let alone = facts(&export(&alone));
    for live_first in [true, false] {
        let maestro = Maestro::at(NOW);
        if live_first {
            standin.follow(&maestro, &[]);
            maestro.ran(&file);
        } else {
            maestro.ran(&file);
            standin.follow(&maestro, &[]);
        }
        let both = facts(&export(&maestro));
        for (name, facts) in &alone {
            assert_eq!(
                both.get(name),
                Some(facts),
                "{name}, live first: {live_first}"
            );
        }
        let again = standin.follow(&maestro, &["--full"]);
        assert_eq!(
            (&again["created"], &again["updated"]),
            (&json!(0), &json!(0)),
            "{again}"
        );
    }
}

#[test]
fn a_second_run_changes_nothing_and_costs_next_to_nothing() {
    let Some(standin) = Standin::start(&[]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    let first = standin.follow(&maestro, &[]);
    assert_eq!(first["created"], 103);
    // 98 issues and pull requests, 283 comments, 73 on lines, and a page of everything else.
    assert!(first["requests"].as_u64() <= Some(16), "{first}");
    let before = export(&maestro);
    standin.answers();
    let second = standin.follow(&maestro, &[]);
    assert_eq!(
        (&second["created"], &second["updated"]),
        (&json!(0), &json!(0))
    );
    let answers = standin.answers();
    assert_eq!(answers["304"], 6, "{answers:?}");
    assert!(answers.get("200").is_none_or(|it| *it <= 1), "{answers:?}");
    assert_eq!(export(&maestro), before);
    let full = standin.follow(&maestro, &["--full"]);
    assert_eq!(
        (&full["created"], &full["updated"]),
        (&json!(0), &json!(0)),
        "{full}"
    );
    assert_eq!(full["unchanged"], 103);
    assert_eq!(export(&maestro), before);
}

#[test]
fn every_fault_leaves_what_a_quiet_server_does() {
    let Some(standin) = Standin::start(&[]) else {
        return;
    };
    let quiet = undisturbed(&standin);
    for faults in [
        json!({"fail_rate": 0.3}),
        json!({"secondary_limit_every": 5}),
        json!({"truncate_every": 3}),
        json!({"malformed_every": 3}),
        json!({"reset_every": 3}),
        json!({"fail_rate": 0.1, "secondary_limit_every": 11, "truncate_every": 7,
               "malformed_every": 9, "reset_every": 13}),
    ] {
        standin.faults(&faults);
        let maestro = Maestro::at(NOW);
        until_done(&standin, &maestro);
        assert_eq!(export(&maestro), quiet, "{faults}");
        // What has changed since goes the same way.
        until_done(&standin, &maestro);
        assert_eq!(export(&maestro), quiet, "{faults}, again");
    }
}

/// Runs again as long as the server breaks off; everything else is a failure.
fn until_done(standin: &Standin, maestro: &Maestro) {
    until_done_with(standin, maestro, &[]);
}

fn until_done_with(standin: &Standin, maestro: &Maestro, more: &[&str]) {
    for _ in 0..50 {
        let ran = standin.ran(maestro, &[&["extract", "github", REPO], more].concat());
        match ran.code {
            0 => return,
            6 => {}
            _ => panic!("{}", ran.shown()),
        }
    }
    panic!("it never came to an end");
}

#[test]
fn a_run_that_is_killed_anywhere_is_finished_by_the_next() {
    let Some(standin) = Standin::start(&[]) else {
        return;
    };
    let quiet = undisturbed(&standin);
    standin.faults(&json!({"slow_ms": 3.0}));
    // The matrix of `.ci/run` asks for more.
    let kills = std::env::var("MAESTRO_TEST_KILLS").map_or(8, |it| it.parse().unwrap());
    for kill in 0..kills {
        let maestro = Maestro::at(NOW);
        for _ in 0..=kill % 3 {
            let mut child = standin
                .command(&maestro, &["extract", "github", REPO, "--quiet"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            thread::sleep(Duration::from_millis(15 + 137 * kill % 200));
            child.kill().unwrap();
            child.wait().unwrap();
        }
        until_done(&standin, &maestro);
        assert_eq!(export(&maestro), quiet, "killed for the {kill}th time");
    }
}

#[test]
fn a_cut_run_is_no_complete_sync() {
    let Some(standin) = Standin::start(&[]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    standin.faults(&json!({"slow_ms": 40.0}));
    let mut child = standin
        .command(&maestro, &["extract", "github", REPO, "--quiet"])
        .spawn()
        .unwrap();
    while maestro.json(&["extract", "status"])["runs"] == json!([]) {
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let status = maestro.json(&["extract", "status"]);
    assert_eq!(status["runs"][0]["complete"], false, "{status}");
    assert_ne!(status["runs"][0]["gaps"], json!([]), "{status}");
    assert_eq!(status["syncs"][0]["complete"], false, "{status}");
    let check = maestro.ran(&["sla", "check"]);
    assert_ne!(check.code, 0, "{}", check.shown());
}

#[test]
fn what_changes_while_it_is_read_is_there_in_the_end() {
    let Some(standin) = Standin::start(&["--churn-every", "3"]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    standin.follow(&maestro, &[]);
    standin.follow(&maestro, &[]);
    standin.faults(&json!({}));
    standin.follow(&maestro, &[]);
    assert_eq!(export(&maestro), undisturbed(&standin));
}

#[test]
fn what_is_new_costs_a_few_requests() {
    let Some(standin) = Standin::start(&[]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    standin.follow(&maestro, &[]);
    let advance = |standin: &Standin| {
        let news = json!({"issues": 5, "comments": 20, "close": 2});
        standin.ask("POST", "/__standin/advance", &news);
        standin.answers();
    };
    advance(&standin);
    let run = standin.follow(&maestro, &[]);
    assert_eq!(run["created"], 5, "{run}");
    // The rest is answered 304, which costs nothing. Two pages that were full to the brim have
    // become four.
    let answers = standin.answers();
    assert!(answers["200"] <= 8, "{answers:?}");
    advance(&standin);
    standin.follow(&maestro, &[]);
    let answers = standin.answers();
    assert!(answers["200"] <= 6, "{answers:?}");
    assert_eq!(export(&maestro), undisturbed(&standin));
}

#[test]
fn a_deleted_comment_and_a_moved_issue_are_found_gone() {
    let Some(standin) = Standin::start(&["--discussions", "off"]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    standin.follow(&maestro, &[]);
    let comments = standin.ask(
        "GET",
        &format!("/repos/{REPO}/issues/60/comments"),
        &json!({}),
    );
    let id = comments[0]["id"].as_u64().unwrap();
    standin.ask(
        "DELETE",
        &format!("/repos/{REPO}/issues/comments/{id}"),
        &json!({}),
    );
    let quiet = standin.follow(&maestro, &[]);
    assert_eq!(quiet["deleted"], 0, "{quiet}");
    let run = standin.follow(&maestro, &["--reconcile"]);
    assert_eq!(run["deleted"], 1, "{run}");
    assert_eq!(run["complete"], true, "{run}");
    let anchor = format!("issuecomment-{id}");
    let export = export(&maestro);
    let line = export.lines().find(|it| it.contains(&anchor)).unwrap();
    let thread: Value = serde_json::from_str(line).unwrap();
    let messages = thread["messages"].as_array().unwrap();
    let gone = messages
        .iter()
        .find(|it| it["external_id"] == anchor.as_str())
        .unwrap();
    assert_eq!(gone["deleted_at"], NOW, "{gone}");
    let told = thread["events"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&told["kind"], &told["message"]),
        (&json!("deleted"), &json!(anchor))
    );
    let again = standin.follow(&maestro, &["--reconcile"]);
    assert_eq!(
        (&again["deleted"], &again["updated"]),
        (&json!(0), &json!(0)),
        "{again}"
    );

    // The same log, and a server on which questions have become discussions.
    let Some(moved) = Standin::start(&["--discussions", "move"]) else {
        return;
    };
    let run = moved.follow(&maestro, &["--reconcile"]);
    let open: BTreeSet<u64> = BTreeSet::from([11, 13, 26, 32, 35, 60]);
    assert!(0 < run["deleted"].as_u64().unwrap(), "{run}");
    for line in self::export(&maestro).lines() {
        let it: Value = serde_json::from_str(line).unwrap();
        if it["channel"] == "github-issue" && it["state_reason"] == "deleted" {
            let number = it["external_id"]
                .as_str()
                .unwrap()
                .rsplit_once('#')
                .unwrap()
                .1;
            assert!(open.contains(&number.parse().unwrap()), "{number}");
        }
    }
}

#[test]
fn a_reply_reaches_a_discussion_and_the_next_extract_knows_it() {
    let Some(standin) = Standin::start(&["--discussions", "move"]) else {
        return;
    };
    // Nothing is decided in advance, and the stand-in lives today.
    let maestro = Maestro::new().with("MAESTRO_GITHUB_WRITE_TOKEN", TOKEN);
    maestro.write_user_file(&format!(
        "[writeback]\nenabled = true\ncomments = true\nallow_repos = [\"{REPO}\"]\n"
    ));
    maestro.write("reply.md", "Nobody wrote this server for us.");
    standin.follow(&maestro, &[]);
    let export = export(&maestro);
    let mut threads = export
        .lines()
        .map(|it| serde_json::from_str::<Value>(it).unwrap());
    let thread = threads
        .find(|it| it["channel"] == "github-discussion" && it["state"] == "open")
        .unwrap();
    let name = thread["external_id"].as_str().unwrap();
    let done = |args: &[&str]| {
        let ran = standin.ran(&maestro, args);
        assert_eq!(ran.code, 0, "{}", ran.shown());
        ran.stdout
    };
    done(&["triage", "reply", name, "--body", "reply.md"]);
    let plan: Value = serde_json::from_str(&done(&["triage", "plan", "--format", "json"])).unwrap();
    done(&["triage", "apply", plan["plan"].as_str().unwrap(), "--yes"]);
    let again = standin.follow(&maestro, &["--full"]);
    assert_eq!(again["updated"], 0, "{again}");
    let export = self::export(&maestro);
    assert_eq!(
        export.matches("Nobody wrote this server for us.").count(),
        1
    );
}

#[test]
fn an_old_name_leads_to_the_new_one() {
    let Some(standin) = Standin::start(&["--rename", "acme/before=pcapng/pcapng"]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    let quiet = undisturbed(&standin);
    let ran = standin.ran(&maestro, &["extract", "github", "acme/before"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(
        ran.stderr
            .contains("acme/before is called pcapng/pcapng now"),
        "{}",
        ran.shown()
    );
    assert_eq!(export(&maestro), quiet);
}

#[test]
fn a_report_is_published_once_at_a_server_that_nobody_wrote_for_it() {
    let Some(standin) = Standin::start(&[]) else {
        return;
    };
    let maestro = Maestro::at(NOW).with("MAESTRO_GITHUB_WRITE_TOKEN", TOKEN);
    let policy = format!("[[source]]\nkind = \"github\"\nrepo = \"{REPO}\"\n");
    maestro.write("maestro.toml", policy);
    maestro.write_user_file(&format!(
        "[writeback]\nenabled = true\ndiscussions = true\nallow_repos = [\"{REPO}\"]\n"
    ));
    let long = "word ".repeat(9_000);
    let words = format!("# News\n\n## One\n\n{long}\n\n## Two\n\n{long}\n");
    maestro.write("news.md", &words);
    let publish = [
        "report",
        "publish",
        "news.md",
        "--to",
        "discussion",
        "--yes",
    ];
    let ends = |args: &[&str], code: i32| {
        let ran = standin.ran(&maestro, args);
        assert_eq!(ran.code, code, "{}", ran.shown());
        ran.shown()
    };
    let said = ends(&publish, 0);
    assert!(said.starts_with("created https://"), "{said}");
    assert!(said.contains("2 parts"), "{said}");
    assert!(ends(&publish, 0).starts_with("unchanged"));
    std::fs::remove_dir_all(maestro.path(".maestro")).unwrap();
    assert!(ends(&publish, 0).starts_with("unchanged"));
    let asked = |query: &str| {
        let answer = standin.ask("POST", "/graphql", &json!({ "query": query }));
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        answer["data"].clone()
    };
    let (owner, name) = REPO.split_once('/').unwrap();
    let news = format!(
        "{{ repository(owner: \"{owner}\", name: \"{name}\") {{ discussions(first: 2, orderBy: \
         {{field: CREATED_AT, direction: DESC}}) {{ nodes {{ id title body comments(first: 5) \
         {{ totalCount }} }} }} }} }}"
    );
    let nodes = asked(&news)["repository"]["discussions"]["nodes"].clone();
    assert_eq!(nodes[0]["title"], "News");
    assert_eq!(nodes[0]["comments"]["totalCount"], 1);
    assert_ne!(nodes[1]["title"], "News");
    let id = nodes[0]["id"].as_str().unwrap();
    let edit = format!(
        "mutation {{ updateDiscussion(input: {{discussionId: \"{id}\", body: \"by hand\"}}) \
         {{ discussion {{ id }} }} }}"
    );
    asked(&edit);
    maestro.write("news.md", words.replace("## One", "## Three"));
    assert!(ends(&publish, 5).contains("+ by hand"));
    let said = ends(&[&publish[..], &["--force"]].concat(), 0);
    assert!(said.starts_with("updated"), "{said}");
}
