use super::{code, desk, run};
use crate::support::Maestro;

const FILES: &str = r#"
[gate.papers]
[[gate.papers.criterion]]
id = "charter"
level = "critical"
check = "file:docs/charter.md"
"#;

fn with(check: &str) -> Maestro {
    let desk = desk();
    let policy = format!(
        "{}{}",
        super::POLICY,
        FILES.replace("file:docs/charter.md", check)
    );
    desk.write("maestro.toml", policy);
    desk
}

#[test]
fn a_file_beside_the_policy_is_evidence() {
    let desk = with("file:docs/charter.md");
    let missing = run(&desk, "12T13:00", &["papers"]);
    assert!(missing.contains("there is no docs/charter.md"), "{missing}");
    assert!(missing.ends_with("[exit 4]"), "{missing}");
    desk.write("docs/charter.md", "");
    assert_eq!(
        code(&desk, "12T13:00", &["papers"]),
        4,
        "an empty file says nothing"
    );
    desk.write("docs/charter.md", "we answer");
    assert_eq!(
        code(&desk, "12T13:00", &["papers"]),
        4,
        "nobody knows what stood there before it was changed"
    );
    super::age(&desk, "docs/charter.md", 1_770_768_000);
    assert_eq!(code(&desk, "12T13:00", &["papers"]), 0);
    let json = desk.json(&["gate", "papers", "--as-of", "2026-02-12T13:00:00Z"]);
    let sha256 = json["criteria"][0]["checks"][0]["sha256"].as_str().unwrap();
    let pinned = with(&format!("file:docs/charter.md sha256={sha256}"));
    pinned.write("docs/charter.md", "we answer");
    super::age(&pinned, "docs/charter.md", 1_770_768_000);
    assert_eq!(code(&pinned, "12T13:00", &["papers"]), 0);
    pinned.write("docs/charter.md", "we do not");
    assert_eq!(code(&pinned, "12T13:00", &["papers"]), 3, "another content");
}

#[test]
fn a_file_has_an_age() {
    let desk = with("file:docs/charter.md max_age=3d");
    desk.write("docs/charter.md", "we answer");
    let changed = |seconds| super::age(&desk, "docs/charter.md", seconds);
    // 2026-02-11T00:00:00Z, and ten days before.
    changed(1_770_768_000);
    assert_eq!(code(&desk, "12T13:00", &["papers"]), 0);
    changed(1_770_768_000 - 864_000);
    assert_eq!(code(&desk, "12T13:00", &["papers"]), 4);
}

#[cfg(unix)]
#[test]
fn a_link_leads_nowhere() {
    let desk = with("file:docs/charter.md");
    desk.write("elsewhere/charter.md", "we answer");
    std::os::unix::fs::symlink(desk.path("elsewhere"), desk.path("docs")).unwrap();
    let refused = run(&desk, "12T13:00", &["papers"]);
    assert!(refused.contains("is a link"), "{refused}");
    assert!(refused.ends_with("[exit 4]"), "{refused}");
}

#[test]
fn a_word_holds_as_long_as_the_gate_says_and_no_longer() {
    let desk = desk();
    let ticks = [
        "attest",
        "morning.new-issues",
        "morning.answers",
        "morning.discord",
        "morning.mail",
    ];
    let told = run(&desk, "12T13:00", &ticks);
    assert_eq!(told.matches("is so").count(), 4, "{told}");
    assert_eq!(code(&desk, "12T13:10", &["morning"]), 0);
    assert_eq!(code(&desk, "13T02:00", &["morning"]), 4, "half a day later");
    let again = run(&desk, "12T13:05", &["attest", "morning.mail"]);
    assert!(again.contains("says so already"), "{again}");
    let tomorrow = run(&desk, "13T13:00", &["attest", "morning.mail"]);
    assert!(!tomorrow.contains("already"), "{tomorrow}");
}

#[test]
fn words_about_one_thing_say_nothing_of_another() {
    let desk = desk();
    let names = ["test", "policy-impact", "cost", "receipts"];
    let names = names.map(|it| format!("fix-complete.{it}"));
    let mut words = vec!["attest"];
    words.extend(names.iter().map(String::as_str));
    run(
        &desk,
        "12T13:00",
        &[&words[..], &["--item", "#226"]].concat(),
    );
    assert_eq!(
        code(&desk, "12T13:00", &["fix-complete", "--item", "#226"]),
        0
    );
    assert_eq!(
        code(&desk, "12T13:00", &["fix-complete", "--item", "#230"]),
        4
    );
}

#[test]
fn an_approval_has_conditions_and_can_be_refused() {
    let desk = desk();
    let approve = ["approve", "charter", "--by", "@ana", "--role", "operations"];
    let condition = ["--condition", "two people on call", "--due", "2026-03-15"];
    let told = run(&desk, "12T13:00", &[&approve[..], &condition].concat());
    assert!(
        told.contains("is approved (g1), says @ana as operations"),
        "{told}"
    );
    let refused = run(
        &desk,
        "12T13:10",
        &["approve", "charter", "--reject", "--by", "@ben"],
    );
    assert!(refused.contains("is not approved (g2)"), "{refused}");
    let shown = desk.json(&["gate", "maint-1", "--as-of", "2026-02-12T13:20:00Z"]);
    let checks = shown["criteria"][0]["checks"].as_array().unwrap();
    assert_eq!(
        checks[1]["state"], "FAIL",
        "the newest word counts: {shown}"
    );
}

#[test]
fn words_of_others_are_data() {
    let desk = desk();
    let hostile = "\u{1b}[31mred | @all <!-- x -->";
    run(
        &desk,
        "12T13:00",
        &["attest", "audit", "--evidence", hostile, "--by", hostile],
    );
    for format in ["table", "markdown", "json", "csv"] {
        let shown = run(&desk, "12T13:10", &["history", "--format", format]);
        assert!(!shown.contains('\u{1b}'), "{format}: {shown}");
        assert!(shown.contains("[exit 0]"), "{format}: {shown}");
    }
    let shown = run(&desk, "12T13:10", &["explain", "ship", "audit"]);
    assert!(!shown.contains('\u{1b}'), "{shown}");
}
