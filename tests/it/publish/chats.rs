//! A report as messages of a chat.

use std::fs;

use serde_json::Value;

use super::desk;
use crate::fake_github::{FakeGithub, Reply};
use crate::support::{Maestro, Ran};

const SECRET: &str = "/api/webhooks/1234567890/s3cr3t-quiet-words";
const DISCORD: &[&str] = &["report", "weekly", "--publish", "discord", "--yes"];

fn scene(replies: impl IntoIterator<Item = Reply>) -> (Maestro, FakeGithub) {
    let chat = FakeGithub::saying(replies);
    let address = format!("{}{SECRET}", chat.root());
    let maestro = desk()
        .with("MAESTRO_DISCORD_WEBHOOK", &address)
        .with("MAESTRO_SLACK_WEBHOOK", &address);
    (maestro, chat)
}

/// Runs, and looks for the secret wherever it could have got to.
fn quietly(maestro: &Maestro, args: &[&str]) -> Ran {
    let ran = maestro.ran(args);
    let shown = ran.shown();
    assert!(!shown.contains("s3cr3t"), "{shown}");
    for file in fs::read_dir(maestro.path(".maestro")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(6).any(|it| it == b"s3cr3t"));
    }
    ran
}

fn ends(maestro: &Maestro, args: &[&str], code: i32) -> String {
    let ran = quietly(maestro, args);
    assert_eq!(ran.code, code, "{args:?}: {}", ran.shown());
    ran.shown()
}

#[test]
fn what_was_shown_is_posted_once_and_mentions_nobody() {
    let (maestro, chat) = scene([Reply::new(204, ""), Reply::new(200, "ok")]);
    let shown = ends(&maestro, &DISCORD[..4], 0);
    assert!(shown.contains("Discord at 127.0.0.1"), "{shown}");
    assert!(chat.asked().is_empty());
    let said = ends(&maestro, DISCORD, 0);
    assert!(said.contains("posted Discord (weekly 2026-W07)"), "{said}");
    let body: Value = serde_json::from_str(&chat.asked()[0].body).unwrap();
    assert_eq!(body["allowed_mentions"]["parse"], serde_json::json!([]));
    assert!(shown.contains(body["content"].as_str().unwrap()));
    assert_eq!(ends(&maestro, &[DISCORD, &["-q"]].concat(), 0), "[exit 0]");
    let slack = ["report", "weekly", "--publish", "slack", "--yes"];
    ends(&maestro, &slack, 0);
    let body: Value = serde_json::from_str(&chat.asked()[1].body).unwrap();
    assert_eq!(body["parse"], "none");
    assert_eq!(chat.asked().len(), 2);
}

#[test]
fn other_words_in_the_same_week_are_posted_only_when_asked_to() {
    let (maestro, chat) = scene([Reply::new(204, ""), Reply::new(204, "")]);
    ends(&maestro, DISCORD, 0);
    maestro.stdout(&["report", "note", "highlights", "Fifty patterns"]);
    let said = ends(&maestro, DISCORD, 0);
    assert!(said.contains("published before"), "{said}");
    assert_eq!(chat.asked().len(), 1);
    ends(&maestro, &[DISCORD, &["--again"]].concat(), 0);
    assert_eq!(chat.asked().len(), 2);
}

#[test]
fn a_limit_is_waited_for_and_a_long_one_ends_the_run() {
    let limited = |wait: &str| Reply::new(429, "{}").with("Retry-After", wait);
    let (maestro, chat) = scene([limited("0"), limited("1"), Reply::new(204, "")]);
    ends(&maestro, DISCORD, 0);
    assert_eq!(chat.asked().len(), 3);
    let (maestro, chat) = scene([limited("900"), Reply::new(204, "")]);
    let said = ends(&maestro, DISCORD, 6);
    assert!(said.contains("15m"), "{said}");
    ends(&maestro, DISCORD, 0);
    assert_eq!(chat.asked().len(), 2);
}

/// The answer leaves it open whether the message is there: nothing is sent before somebody looks.
fn check(reply: Reply) {
    let (maestro, chat) = scene([reply.clone(), Reply::new(204, "")]);
    let said = ends(&maestro, DISCORD, 6);
    assert!(said.contains("--posted"), "{said}");
    let said = ends(&maestro, DISCORD, 5);
    assert!(said.contains("message 1 of 1"), "{said}");
    assert_eq!(chat.asked().len(), 1);
    ends(&maestro, &[DISCORD, &["--again"]].concat(), 0);
    assert_eq!(chat.asked().len(), 2);
    let (maestro, chat) = scene([reply]);
    ends(&maestro, DISCORD, 6);
    let posted = [&DISCORD[..4], &["--posted"]].concat();
    let said = ends(&maestro, &posted, 0);
    assert!(said.starts_with("recorded"), "{said}");
    assert!(ends(&maestro, DISCORD, 0).starts_with("unchanged"));
    assert_eq!(chat.asked().len(), 1);
}

#[test]
fn what_is_in_doubt_is_not_sent_again_before_somebody_looked() {
    check(Reply::new(500, ""));
    check(Reply::dropped());
    check(Reply::new(200, "a longer answer").cut());
}

#[test]
fn a_document_of_several_messages_goes_on_where_it_stopped() {
    let long = format!("# News\n\n{}", "- a line of some words\n".repeat(200));
    let limited = Reply::new(429, "{}").with("Retry-After", "900");
    let replies = [
        Reply::new(204, ""),
        limited,
        Reply::new(204, ""),
        Reply::new(204, ""),
    ];
    let (maestro, chat) = scene(replies);
    maestro.write("news.md", long);
    let publish = ["report", "publish", "news.md", "--to", "discord", "--yes"];
    let said = ends(&maestro, &publish, 6);
    assert!(said.contains("message 2 of 3"), "{said}");
    // Meanwhile the file changed: what was begun is told to its end.
    maestro.write("news.md", "# Other news\n");
    ends(&maestro, &publish, 0);
    let asked = chat.asked();
    assert_eq!(asked.len(), 4);
    assert_eq!(asked[1].body, asked[2].body);
    for it in &asked {
        let body: Value = serde_json::from_str(&it.body).unwrap();
        assert!(body["content"].as_str().unwrap().encode_utf16().count() <= 2_000);
    }
}

#[test]
fn a_refusal_is_told_and_nothing_is_in_doubt() {
    let echo = format!("{{\"message\":\"no webhook {SECRET} here\"}}");
    let (maestro, chat) = scene([Reply::new(404, echo), Reply::new(204, "")]);
    let said = ends(&maestro, DISCORD, 1);
    assert!(said.contains("[webhook]"), "{said}");
    ends(&maestro, DISCORD, 0);
    assert_eq!(chat.asked().len(), 2);
}
