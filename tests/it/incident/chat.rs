//! Alerts that are posted to a chat.

use std::fs;

use serde_json::Value;

use super::{crash, fine, json, ran};
use crate::fake_github::{FakeGithub, Reply};
use crate::support::{Maestro, Ran};

const SECRET: &str = "/api/webhooks/1234567890/s3cr3t-quiet-words";
const DISCORD: &[&str] = &["alert", "crash", "--to", "discord", "--yes"];

/// A desk that burns, with a chat that answers so.
fn desk(replies: impl IntoIterator<Item = Reply>) -> (Maestro, FakeGithub) {
    let chat = FakeGithub::saying(replies);
    let address = format!("{}{SECRET}", chat.root());
    let maestro = crash()
        .with("MAESTRO_DISCORD_WEBHOOK", &address)
        .with("MAESTRO_SLACK_WEBHOOK", &address)
        .with("GH_TOKEN", "ghp_of_github_alone");
    (maestro, chat)
}

/// Runs, and looks for the secret wherever it could have got to.
fn quietly(maestro: &Maestro, words: &[&str]) -> Ran {
    let ran = ran(maestro, "12:58", words);
    let shown = ran.shown();
    assert!(!shown.contains("s3cr3t"), "{shown}");
    assert!(!shown.contains("1234567890"), "{shown}");
    for file in fs::read_dir(maestro.path(".maestro")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(6).any(|it| it == b"s3cr3t"));
    }
    ran
}

fn alerted(maestro: &Maestro) -> bool {
    let shown = json(maestro, "12:59", &["show", "crash"]);
    shown.to_string().contains("team alerted in")
}

/// The chat answers `reply`: the exit code, words of it, and that it was asked once at most.
fn check(reply: Reply, code: i32, said: &str) {
    let (maestro, chat) = desk([reply]);
    let ran = quietly(&maestro, DISCORD);
    assert_eq!(ran.code, code, "{}", ran.shown());
    let words: Vec<String> = ran.shown().split_whitespace().map(str::to_owned).collect();
    assert!(words.join(" ").contains(said), "{}", ran.shown());
    assert_eq!(chat.lines(), [format!("POST {SECRET}")]);
    assert_eq!(alerted(&maestro), code == 0);
}

#[test]
fn without_yes_nothing_is_sent_and_the_host_alone_is_named() {
    let (maestro, chat) = desk([]);
    let ran = quietly(&maestro, &DISCORD[..4]);
    let body: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(body["allowed_mentions"]["parse"], serde_json::json!([]));
    assert!(
        ran.stderr.contains("Discord at 127.0.0.1"),
        "{}",
        ran.shown()
    );
    assert_eq!(chat.lines(), [""; 0]);
    assert!(!alerted(&maestro));
}

#[test]
fn what_is_posted_is_what_was_shown_and_nothing_of_github_goes_along() {
    let (maestro, chat) = desk([Reply::new(204, ""), Reply::new(200, "ok")]);
    let shown = quietly(&maestro, &DISCORD[..4]).stdout;
    let ran = quietly(&maestro, DISCORD);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let slack = ["alert", "crash", "--to", "slack", "--yes"];
    assert_eq!(quietly(&maestro, &slack).code, 0);
    let asked = chat.asked();
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(json(&asked[0].body), json(&shown));
    assert_eq!(json(&asked[1].body)["parse"], "none");
    assert_eq!(asked[0].header("content-type"), Some("application/json"));
    for header in ["authorization", "x-github-api-version"] {
        assert_eq!(asked[0].header(header), None);
    }
    assert!(alerted(&maestro));
}

#[test]
fn each_answer_has_its_exit_code_and_is_met_once() {
    check(Reply::new(204, ""), 0, "team alerted in Discord");
    let echo = format!("{{\"message\":\"no webhook {SECRET} here\"}}");
    check(
        Reply::new(400, echo),
        1,
        "not taken (400): no webhook [webhook] here",
    );
    check(
        Reply::new(404, "no_service s3cr3t-quiet-words"),
        1,
        "no_service [webhook]",
    );
    let limited = Reply::new(429, "").with("Retry-After", "90");
    check(limited, 6, "a wait of 1m 30s is asked for");
    check(Reply::new(500, ""), 6, "unknown: status 500");
    let away = Reply::new(307, "").with("Location", format!("http://127.0.0.1:9{SECRET}"));
    check(away, 1, "leads elsewhere and is not followed (307)");
    check(Reply::dropped(), 6, "--posted Discord");
    check(
        Reply::new(200, "a longer answer").cut(),
        6,
        "look there before sending it again",
    );
}

#[test]
fn nobody_there_is_told_as_such() {
    let maestro = crash().with(
        "MAESTRO_DISCORD_WEBHOOK",
        &format!("http://127.0.0.1:1{SECRET}"),
    );
    let ran = quietly(&maestro, DISCORD);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert!(
        ran.stderr.contains("there was no connection"),
        "{}",
        ran.shown()
    );
}

#[test]
fn a_second_post_to_the_same_chat_must_be_asked_for() {
    let (maestro, chat) = desk([Reply::new(204, ""), Reply::new(204, "")]);
    fine(
        &maestro,
        "12:57",
        &["alert", "crash", "--posted", "#release"],
    );
    assert_eq!(quietly(&maestro, DISCORD).code, 0);
    let again = quietly(&maestro, DISCORD);
    assert_eq!(again.code, 5, "{}", again.shown());
    assert_eq!(chat.asked().len(), 1);
    assert_eq!(quietly(&maestro, &[DISCORD, &["--again"]].concat()).code, 0);
    assert_eq!(chat.asked().len(), 2);
}

#[test]
fn nothing_goes_out_where_it_may_not_or_cannot_be_recorded() {
    let (maestro, chat) = desk([]);
    let maestro = maestro.with("MAESTRO_READONLY", "1");
    assert_eq!(quietly(&maestro, DISCORD).code, 5);
    let sample = maestro.ran(&["incident", "alert", "--to", "slack", "--yes", "--sample"]);
    assert_eq!(sample.code, 2, "{}", sample.shown());
    let nowhere = quietly(&maestro, &["alert", "crash", "--yes"]);
    assert_eq!(nowhere.code, 2, "{}", nowhere.shown());
    assert_eq!(chat.lines(), [""; 0]);
    let unknown = ran(&crash(), "12:58", DISCORD);
    assert_eq!(unknown.code, 5, "{}", unknown.shown());
    assert!(unknown.stderr.contains("MAESTRO_DISCORD_WEBHOOK"));
}

#[test]
fn an_address_in_the_open_is_refused_and_not_repeated() {
    let address = format!("http://chat.example{SECRET}");
    let maestro = crash().with("MAESTRO_DISCORD_WEBHOOK", &address);
    let ran = quietly(&maestro, DISCORD);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    let maestro = crash();
    for line in [
        format!("discord_webhook = \"{address}\""),
        format!("discord_webhook \"{address}\""),
        format!("discord_webhook = [\"{address}\"]"),
        format!("discord = \"https://chat.example{SECRET}\""),
    ] {
        maestro.write_user_file(&format!("[alert]\n{line}\n"));
        let ran = quietly(&maestro, DISCORD);
        assert_eq!(ran.code, 2, "{}", ran.shown());
    }
}

#[test]
fn the_address_may_stand_in_the_users_own_file_if_nobody_else_reads_it() {
    let chat = FakeGithub::saying([Reply::new(204, "")]);
    let maestro = crash();
    let line = format!("[alert]\ndiscord_webhook = \"{}{SECRET}\"\n", chat.root());
    maestro.write_user_file(&line);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        let path = maestro.path(".config/maestro/config.toml");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let open = quietly(&maestro, DISCORD);
        assert_eq!(open.code, 1, "{}", open.shown());
        assert!(open.stderr.contains("chmod 600"), "{}", open.shown());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert_eq!(quietly(&maestro, DISCORD).code, 0);
    assert_eq!(chat.asked().len(), 1);
    maestro.write("maestro.toml", line);
    let policy = quietly(&maestro, DISCORD);
    assert_eq!(policy.code, 2, "{}", policy.shown());
}

#[test]
fn outsiders_who_read_along_learn_nothing_private() {
    let maestro = super::desk();
    let open = ["open", "--from", "c2", "--severity", "P0"];
    let opened = ran(&maestro, "13:06", &open);
    assert_eq!(opened.code, 0, "{}", opened.shown());
    let shown = |words: &[&str]| {
        let words = [&["alert", "1", "--to", "discord"], words].concat();
        fine(&maestro, "13:07", &words)
    };
    let outside = shown(&[]);
    for word in ["customer", "max@", "m1@", "@ana"] {
        assert!(!outside.contains(word), "{outside}");
    }
    assert!(shown(&["--inside"]).contains("customer list"));
}
