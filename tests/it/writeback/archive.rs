//! The write side against a stand-in for GitHub over a real archive, where there is one.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::shared;
use crate::support::{Maestro, Ran};

const NOW: &str = "2026-02-10T12:00:00Z";
const REPOSITORY: &str = "pcapng/pcapng";

const POLICY: &str = r#"
[project]
name = "pcapng"

[team]
members = ["@mira"]

[labels.priority]
P1 = ["bug"]

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
allow_repos = ["pcapng/pcapng"]
"#;

/// A running server, and where it writes down what was written to it.
struct StandIn {
    child: Child,
    address: String,
    log: PathBuf,
}

impl StandIn {
    /// `None` where there is no server, no archive or no Python; said loudly.
    fn start(maestro: &Maestro) -> Option<Self> {
        let server = shared::files("tools/github_standin", "py");
        let server = server.iter().find(|it| it.ends_with("server.py"))?;
        let archives = shared::files("data/archives", "json");
        let archive = archives.iter().find(|it| it.ends_with("pcapng.json"))?;
        let log = maestro.path("requests.jsonl");
        let child = Command::new("python3")
            .args([server, archive])
            .args(["--port", "0", "--limit", "30", "--now", NOW])
            .args(["--log-level", "writes", "--log"])
            .arg(&log)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut child) = child else {
            let _ = writeln!(io::stderr(), "SKIPPED: there is no python3");
            return None;
        };
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        let address = said["url"].as_str().unwrap().to_owned();
        Some(Self {
            child,
            address,
            log,
        })
    }

    fn get(&self, path: &str) -> Value {
        let host = self.address.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    /// The issue and its comments, as the exchange format has them.
    fn conversation(&self, number: u32) -> Value {
        let issue = self.get(&format!("/repos/{REPOSITORY}/issues/{number}"));
        let comments = self.get(&format!("/repos/{REPOSITORY}/issues/{number}/comments"));
        let message = |it: &Value| {
            json!({
                "external_id": format!("issuecomment-{}", it["id"]),
                "at": it["created_at"],
                "author": { "handle": it["user"]["login"] },
                "body": it["body"],
            })
        };
        let names = issue["labels"].as_array().unwrap().iter();
        json!({
            "channel": "github-issue",
            "external_id": format!("{REPOSITORY}#{number}"),
            "title": issue["title"],
            "opened_at": issue["created_at"],
            "updated_at": issue["updated_at"],
            "author": { "handle": issue["user"]["login"] },
            "labels": names.map(|it| it["name"].clone()).collect::<Vec<_>>(),
            "messages": comments.as_array().unwrap().iter().map(message).collect::<Vec<_>>(),
        })
    }

    /// `METHOD path` of every write.
    fn writes(&self) -> Vec<String> {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let lines = log
            .lines()
            .map(|it| serde_json::from_str::<Value>(it).unwrap());
        let text = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let told = |it: &Value| format!("{} {}", text(it, "method"), text(it, "path"));
        lines.map(|it| told(&it)).collect()
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ran(maestro: &Maestro, server: &StandIn, args: &[&str]) -> Ran {
    let mut command = maestro.command(args);
    command.env("MAESTRO_GITHUB_API", &server.address).env(
        "MAESTRO_GITHUB_WRITE_TOKEN",
        "ghp_nobodyMustEverSeeThis0123456789",
    );
    maestro.shown(&command.output().unwrap())
}

#[test]
fn a_plan_is_written_to_a_real_archive_and_taken_back() {
    let maestro = Maestro::at(NOW);
    let Some(server) = StandIn::start(&maestro) else {
        return;
    };
    maestro.write("maestro.toml", POLICY);
    maestro.write(".config/maestro/config.toml", SWITCHES);
    let extract = |server: &StandIn| {
        let line = server.conversation(29).to_string();
        let said = maestro.run_with_stdin(&["extract", "file", "-"], line);
        assert!(said.ends_with("[exit 0]"), "{said}");
        said
    };
    extract(&server);
    maestro.stdout(&["triage", "set", "#29", "--priority", "P1"]);
    maestro.stdout(&["triage", "reply", "#29", "--template", "p3-backlog"]);
    let plan = maestro.json(&["triage", "plan"]);
    let plan = plan["plan"].as_str().unwrap();
    let said = ran(&maestro, &server, &["triage", "apply", plan, "--yes"]);
    assert_eq!(said.code, 0, "{}", said.shown());
    let issue = format!("/repos/{REPOSITORY}/issues/29");
    assert_eq!(
        server.writes(),
        [
            format!("POST {issue}/labels"),
            format!("POST {issue}/comments")
        ]
    );
    // The log and the source agree, whichever of the two is asked.
    let show = ["triage", "show", "#29", "--as-of", "2026-02-10T12:01:00Z"];
    let known = maestro.json(&show);
    let known = &known["conversations"][0];
    assert_eq!(
        (known["state"].as_str(), &known["labels"]),
        (Some("parked"), &json!(["bug"]))
    );
    let messages = known["messages"].as_array().unwrap().len();
    extract(&server);
    let after = maestro.json(&show);
    assert_eq!(
        after["conversations"][0]["messages"]
            .as_array()
            .unwrap()
            .len(),
        messages
    );
    // The server's clock goes on by a second a write.
    let later = ["triage", "plan", "--as-of", "2026-02-10T12:01:00Z"];
    assert_eq!(maestro.json(&later)["writes"], json!([]));
    let said = ran(&maestro, &server, &["triage", "undo", plan, "--yes"]);
    assert_eq!(said.code, 0, "{}", said.shown());
    assert_eq!(server.get(&issue)["labels"], json!([]));
    assert_eq!(server.get(&issue)["comments"], 1);
}

#[test]
fn words_that_came_between_plan_and_apply_stop_the_write() {
    let maestro = Maestro::at(NOW);
    let Some(server) = StandIn::start(&maestro) else {
        return;
    };
    maestro.write("maestro.toml", POLICY);
    maestro.write(".config/maestro/config.toml", SWITCHES);
    let line = server.conversation(29).to_string();
    maestro.run_with_stdin(&["extract", "file", "-"], line);
    maestro.stdout(&["triage", "reply", "#29", "--template", "p3-backlog"]);
    let plan = maestro.json(&["triage", "plan"]);
    let plan = plan["plan"].as_str().unwrap();
    let host = server.address.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let body = r#"{"body":"one thing more"}"#;
    let path = format!("/repos/{REPOSITORY}/issues/29/comments");
    let n = body.len();
    write!(stream, "POST {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer x\r\nContent-Length: {n}\r\nConnection: close\r\n\r\n{body}").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    let said = ran(&maestro, &server, &["triage", "apply", plan, "--yes"]);
    assert_eq!(said.code, 5, "{}", said.shown());
    assert_eq!(server.writes(), [format!("POST {path}")]);
}
