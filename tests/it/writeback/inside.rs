//! What is said inside stays there: in scripts without blanks, and in notes of the team.

use serde_json::{Value, json};

use super::Desk;

fn with(conversation: &Value) -> Desk {
    let desk = Desk::new();
    let said = desk
        .maestro
        .run_with_stdin(&["extract", "file", "-"], conversation.to_string());
    assert!(said.ends_with("[exit 0]"), "{said}");
    desk
}

/// The exit code of a reply to the public #7 with these words, and what it says.
fn reply(desk: &Desk, words: &str) -> (i32, String) {
    desk.maestro.write("reply.md", words);
    let ran = desk.ran(&["triage", "reply", "#7", "--body", "reply.md"]);
    (ran.code, ran.stderr)
}

#[test]
fn a_script_without_blanks_hides_no_private_words() {
    let desk = with(&json!({
        "channel": "email", "external_id": "<m1>", "title": "x", "private": true,
        "opened_at": "2026-02-10T10:00:00Z", "author": {"handle": "kenji@mail.example"},
        "body": "我的许可证密钥被邻居看到了，请立即修复这个问题。",
        "messages": [{"at": "2026-02-10T10:05:00Z", "author": {"handle": "kenji@mail.example"},
            "body": "昨日から印刷の画面が真っ白になります"}],
    }));
    for words in [
        "我的许可证密钥被邻居看到了，请立即修复这个问题。",
        "他写：我的许可证密钥被邻居看到了！",
        "見ました。昨日から**印刷の画面**が真っ白に",
    ] {
        let (code, why) = reply(&desk, words);
        assert_eq!(code, 5, "{words}: {why}");
        assert!(
            why.contains("words of the private conversation c2"),
            "{why}"
        );
    }
    assert_eq!(reply(&desk, "谢谢，我们正在检查这个问题，很快会回复").0, 0);
}

#[test]
fn what_is_said_in_public_already_is_no_secret_in_any_script() {
    let desk = with(&json!({
        "channel": "email", "external_id": "<m1>", "title": "x", "private": true,
        "opened_at": "2026-02-10T10:00:00Z", "author": {"handle": "kenji@mail.example"},
        "body": "いつもお世話になっております。",
    }));
    let words = "いつもお世話になっております。";
    assert_eq!(reply(&desk, words).0, 5);
    let public = json!({
        "channel": "github-issue", "external_id": "caro-cli/caro#90", "title": "y",
        "opened_at": "2026-02-10T10:00:00Z", "author": {"handle": "yuki"}, "body": words,
    });
    desk.maestro
        .run_with_stdin(&["extract", "file", "-"], public.to_string());
    assert_eq!(reply(&desk, words).0, 0);
}

#[test]
fn a_note_of_the_team_goes_to_nobody_else() {
    let note = "They pay us ninety thousand a year, be nice";
    let desk = with(&json!({
        "channel": "discord", "external_id": "general/1", "title": "x",
        "opened_at": "2026-02-10T10:00:00Z", "author": {"handle": "quandt"},
        "messages": [{"at": "2026-02-10T10:05:00Z", "public": false, "body": note,
            "author": {"handle": "mira", "role": "team"}}],
    }));
    let (code, why) = reply(&desk, &format!("Hi.\n{note} to them."));
    assert_eq!(code, 5, "{why}");
    assert!(why.contains("an internal note of c2 in line 2"), "{why}");
    // Not even to those of whom it speaks.
    desk.maestro.write("reply.md", note);
    let ran = desk.ran(&["triage", "reply", "c2", "--body", "reply.md"]);
    assert_eq!(ran.code, 5, "{}", ran.shown());
}
