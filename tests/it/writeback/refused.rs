//! What is not written, and why.

use serde_json::json;

use super::{Desk, Issue, Post, TOKEN, log_of};

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

/// What somebody does at GitHub meanwhile.
type Change = fn(&mut Issue);

#[test]
fn what_changed_at_github_is_named_and_nothing_is_written() {
    let changes: [(Change, &str); 4] = [
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
        let told = desk.ran(&["triage", "plan"]);
        assert!(told.stderr.contains(why), "{why}: {}", told.shown());
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 5, "{}", ran.shown());
        assert!(ran.stderr.contains(why), "{why}: {}", ran.shown());
        assert_eq!(desk.github.lines(), [""; 0]);
    }
}

#[test]
fn a_plan_says_what_would_stop_it() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let told = desk.ran(&["triage", "plan"]);
    let unseen = "caro-cli/caro was never seen with the label bug-p1-high";
    assert!(told.stderr.contains(unseen), "{}", told.shown());
    assert!(!told.stderr.contains("token"), "{}", told.shown());
    let variables = [("MAESTRO_GITHUB_WRITE_TOKEN", "")];
    let told = desk.ran_with(&["triage", "plan"], &variables);
    let token = "there is no token that may write";
    assert!(told.stderr.contains(token), "{}", told.shown());
    assert_eq!(desk.github.lines(), [""; 0]);
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
fn holes_elsewhere_stop_no_write_and_a_hole_in_the_thread_does() {
    let log =
        |desk: &Desk| rusqlite::Connection::open(desk.maestro.path(".maestro/log.db")).unwrap();
    // As a server leaves it that has no reviews: every part was asked, not every one was there.
    let asked_at = "(SELECT synced_through FROM extract_run)";
    let incomplete = [
        "UPDATE sync SET complete = 0".to_owned(),
        format!(
            "UPDATE extract_run SET kind = 'github', source = 'caro-cli/caro', complete = 0,
                 synced_through = {asked_at};
             UPDATE sync SET complete = 0, synced_through = 0"
        ),
    ];
    for sql in incomplete {
        let desk = Desk::new();
        desk.done(&["triage", "set", "#7", "--priority", "P1"]);
        let plan = desk.plan();
        log(&desk).execute_batch(&sql).unwrap();
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 0, "{sql}: {}", ran.shown());
        assert_eq!(desk.writes().len(), 2);
    }
    let refused = [
        (
            "UPDATE conversation SET messages_complete = 0",
            "some of what was said in caro-cli/caro#7 is not in the log",
        ),
        (
            "UPDATE sync SET complete = 0, synced_through = 0",
            "it was never extracted",
        ),
    ];
    for (sql, why) in refused {
        let desk = Desk::new();
        desk.done(&["triage", "set", "#7", "--priority", "P1"]);
        let plan = desk.plan();
        log(&desk).execute_batch(sql).unwrap();
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 4, "{sql}: {}", ran.shown());
        assert!(ran.stderr.contains(why), "{why}: {}", ran.shown());
        assert_eq!(desk.github.lines(), [""; 0]);
    }
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
    assert!(ran.stderr.contains("--redact"), "{}", ran.shown());
    assert_eq!(desk.json(&["triage", "plan"])["writes"], json!([]));
    let shown = desk.done(&[&same[..], &["--redact"]].concat());
    assert!(
        shown.contains("Same as something that was reported to us in private."),
        "{shown}"
    );
    // To the one who wrote it, it is no secret.
    desk.maestro
        .write("reply.md", "Dear bob@mail.example, it is fixed");
    desk.done(&["triage", "reply", "c2", "--body", "reply.md"]);
}

#[test]
fn no_sentence_of_a_private_conversation_gets_out() {
    let desk = Desk::new();
    let words = "Our héad office in Lyon, cannot install\nthe new build at all.";
    let before = |text: &str| {
        desk.maestro.write("reply.md", text);
        desk.ran(&["triage", "reply", "#7", "--body", "reply.md"])
    };
    let draft = before("Hello.\nYou see that the new proxy breaks our payroll.");
    assert_eq!(draft.code, 0, "{}", draft.shown());
    let plan = desk.plan();
    let mail = json!({
        "channel": "email", "external_id": "<m1>", "title": "t", "private": true,
        "opened_at": "2026-02-10T10:00:00Z", "author": {"handle": "bob@mail.example"},
        "body": words,
        "messages": [{"at": "2026-02-10T10:05:00Z", "author": {"handle": "bob@mail.example"},
            "body": "And: you see that the NEW proxy breaks our payroll"}],
    });
    let said = desk
        .maestro
        .run_with_stdin(&["extract", "file", "-"], mail.to_string());
    assert!(said.ends_with("[exit 0]"), "{said}");
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(ran.stderr.contains("line 2"), "{}", ran.shown());
    assert_eq!(desk.github.lines(), [""; 0]);
    for text in [
        "Hi.\nOur head office in lyon cannot install",
        "Hi.\n> OUR head office in\n> Lyon cannot install the new build at all",
        "Hi.\nHe wrote: “our head office in Lyon cannot install” and left.",
        "Hi.\nSo: our head office in Lyon *cannot* install the new build at all. Thanks!",
        "Hi.\nIt seems that head office in lyon cannot install the new one either",
    ] {
        let ran = before(text);
        assert_eq!(ran.code, 5, "{}", ran.shown());
        let why = "words of the private conversation c2 in line 2";
        assert!(ran.stderr.contains(why), "{}", ran.shown());
    }
    let ran = before("Hi, the office in Lyon can install the next build");
    assert_eq!(ran.code, 0, "{}", ran.shown());
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

#[test]
fn a_write_that_was_not_made_ends_every_later_run_as_it_ended_the_first() {
    let cases: [(Change, i32); 2] = [
        (|it| it.says("kim", "wait"), 5),
        (|it| it.post = Post::Rejected, 1),
    ];
    for (change, code) in cases {
        let desk = Desk::new();
        let plan = desk.acknowledged();
        desk.now(change);
        assert_eq!(desk.apply(&plan).code, code);
        let writes = desk.writes().len();
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, code, "{}", ran.shown());
        assert!(
            ran.stderr.contains("not all of it was made"),
            "{}",
            ran.shown()
        );
        assert_eq!(desk.writes().len(), writes);
    }
}

#[test]
fn a_conflict_that_was_met_before_is_not_hidden_by_what_is_made_after_it() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    log_of(&desk).execute("UPDATE change_op SET status = 'conflict' WHERE seq = 1");
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert_eq!(desk.states(), "add-label conflict; remove-label applied");
}

#[test]
fn of_two_at_once_the_second_keeps_its_hands_off() {
    for status in ["sending", "applied"] {
        let desk = Desk::new();
        let plan = desk.acknowledged();
        let path = desk.maestro.path(".maestro/log.db");
        let other = move || {
            let log = rusqlite::Connection::open(path).unwrap();
            let sql = "UPDATE change_op SET status = 'sending', attempted_at = 1770724800";
            log.execute_batch(sql).unwrap();
            if status == "applied" {
                let sql = "UPDATE change_op SET status = 'applied', finished_at = 1770724800";
                log.execute_batch(sql).unwrap();
            }
        };
        desk.now(|it| it.meanwhile = Some(Box::new(other)));
        let ran = desk.apply(&plan);
        assert_eq!(ran.code, 5, "{}", ran.shown());
        let words = "another run is at work on this plan, or has just written it";
        assert!(ran.stderr.contains(words), "{}", ran.shown());
        assert!(!ran.stderr.contains("caused by"), "{}", ran.shown());
        assert_eq!(desk.writes(), [""; 0]);
        assert_eq!(desk.states(), format!("comment {status}"));
    }
}

#[test]
fn a_token_that_is_not_accepted_has_written_nothing_and_is_named() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    desk.now(|it| it.post = Post::Unauthorized);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    let named = "set MAESTRO_GITHUB_WRITE_TOKEN to a valid token, or say `--token-source gh`";
    assert!(ran.stderr.contains(named), "{}", ran.shown());
    assert!(!ran.stderr.contains("GH_TOKEN"), "{}", ran.shown());
    assert_eq!(desk.states(), "comment failed");
    // The next plan wants it again.
    desk.now(|it| it.post = Post::Fine);
    let again = desk.plan();
    assert_ne!(again, plan);
    assert_eq!(desk.apply(&again).code, 0);
    desk.now(|it| assert_eq!(it.comments.len(), 2));
}

#[test]
fn only_what_a_template_can_do_without_is_left_out() {
    let desk = Desk::new();
    for scope in ["scope=none", "scope="] {
        let mut args = super::ACK.to_vec();
        args[8] = scope;
        let ran = desk.ran(&args);
        assert_eq!(ran.code, 2, "{}", ran.shown());
        assert!(
            ran.stderr
                .contains("template ack cannot do without `scope`"),
            "{}",
            ran.shown()
        );
    }
    assert_eq!(desk.json(&["triage", "plan"])["writes"], json!([]));
}

#[test]
fn a_reply_that_waits_is_shown_with_its_conversation() {
    let desk = Desk::new();
    let shown = desk.done(&["triage", "show", "7"]);
    assert!(!shown.contains("Waits to be sent"), "{shown}");
    desk.done(super::ACK);
    let shown = desk.done(&["triage", "show", "7"]);
    assert!(shown.contains("Waits to be sent"), "{shown}");
    assert!(shown.contains("we look for the cause"), "{shown}");
    let shown = desk.json(&["triage", "show", "7"]);
    assert_eq!(shown["conversations"][0]["waiting_reply"]["kind"], "ack");
}
