//! Sent, and no answer came: never twice, never silently not at all.

use super::{Desk, Post, TOKEN, log_of};

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
        let log = log_of(&desk);
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
    log_of(&desk).execute("UPDATE change_op SET status = 'sending', attempted_at = 1770724800");
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert_eq!(desk.states(), "comment undecided");
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
fn what_is_taken_back_while_in_doubt_is_looked_for_first() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    let undo = ["triage", "undo", &plan, "--yes"];
    desk.now(|it| it.post = Post::Lost);
    assert_eq!(desk.apply(&plan).code, 6);
    // Not to be seen yet: nobody can say, and nothing is sent again.
    let ran = desk.ran(&undo);
    assert_eq!(ran.code, 6, "{}", ran.shown());
    assert!(ran.stderr.contains("is unknown"), "{}", ran.shown());
    assert_eq!(desk.ran(&["triage", "undo", &plan, "--dry-run"]).code, 6);
    assert_eq!(desk.states(), "comment undecided");
    // It arrived after all.
    let body = format!("hello\n\n<!-- maestro:v1 op={plan}-1 kind=ack -->");
    desk.now(|it| it.says("mira", &body));
    let ran = desk.ran(&undo);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(desk.states(), "comment undone");
    desk.now(|it| assert_eq!(it.comments.len(), 1));
    assert_eq!(desk.writes().len(), 2);
}

#[test]
fn what_never_arrived_needs_no_taking_back() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    desk.now(|it| it.post = Post::Lost);
    assert_eq!(desk.apply(&plan).code, 6);
    let later = [
        "triage",
        "undo",
        &plan,
        "--yes",
        "--as-of",
        "2026-02-10T12:02:00Z",
    ];
    let ran = desk.ran(&later);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(desk.states(), "comment planned");
    assert_eq!(desk.writes().len(), 1);
}
