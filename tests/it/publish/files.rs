//! A report in a file, as a mail, or printed once.

use super::{desk, extract, issue};

const MARKERS: &str = "# mine\n\n<!-- maestro:week -->\n<!-- /maestro:week -->\n";

#[test]
fn a_place_in_a_file_is_written_once_and_not_over_somebodys_words() {
    let maestro = desk();
    maestro.write("README.md", MARKERS);
    let publish = ["report", "weekly", "--publish", "README.md#week", "--yes"];
    let shown = maestro.stdout(&publish[..4]);
    assert!(shown.starts_with("# caro"), "{shown}");
    assert_eq!(maestro.read("README.md"), MARKERS);
    assert!(
        maestro
            .stdout(&publish)
            .starts_with("written README.md#week")
    );
    let written = maestro.read("README.md");
    let later = ["--as-of", "2026-02-13T19:00:00Z"];
    let again = [&publish[..], &later].concat();
    assert!(maestro.stdout(&again).starts_with("unchanged"));
    assert_eq!(maestro.read("README.md"), written);
    maestro.write("README.md", MARKERS);
    assert!(maestro.stdout(&again).starts_with("written"));
    maestro.write("README.md", written.replace("Opened", "Came in"));
    let said = maestro.run(&again);
    assert!(said.ends_with("[exit 5]"), "{said}");
    assert!(
        maestro
            .stdout(&[&again[..], &["--force"]].concat())
            .starts_with("written")
    );
}

#[test]
fn a_mail_is_a_draft_that_is_written_once() {
    let maestro = desk();
    let publish = ["report", "weekly", "--publish", "week.eml", "--yes"];
    maestro.stdout(&publish);
    let draft = maestro.read("week.eml");
    assert!(draft.starts_with("X-Unsent: 1\r\n"), "{draft}");
    let later = [&publish[..], &["--as-of", "2026-02-13T19:00:00Z"]].concat();
    assert!(maestro.stdout(&later).starts_with("unchanged"));
    assert_eq!(maestro.read("week.eml"), draft);
    maestro.write("week.eml", "mine");
    let said = maestro.run(&later);
    assert!(said.contains("changed by hand"), "{said}");
    assert!(said.ends_with("[exit 5]"), "{said}");
    maestro.stdout(&[&later[..], &["--force"]].concat());
    maestro.write("other.eml", "mine");
    let other = ["report", "weekly", "--publish", "other.eml", "--yes"];
    let said = maestro.run(&other);
    assert!(said.contains("there already, and not ours"), "{said}");
}

#[test]
fn what_is_printed_for_a_cron_is_printed_once_for_its_period() {
    let maestro = desk();
    let publish = [
        "report",
        "daily",
        "--slot",
        "evening",
        "--publish",
        "stdout",
        "--yes",
    ];
    assert!(maestro.stdout(&publish).starts_with("# caro: this evening"));
    assert!(maestro.stdout(&publish).starts_with("unchanged"));
    let morning = [
        "report",
        "daily",
        "--slot",
        "morning",
        "--publish",
        "stdout",
        "--yes",
    ];
    assert!(maestro.stdout(&morning).starts_with("# caro: good morning"));
    let tomorrow = "2026-02-14T18:00:00Z";
    extract(
        &maestro,
        &[issue(7, "It stops", "2026-02-10T09:00:00Z")],
        tomorrow,
    );
    let next = [&publish[..], &["--as-of", tomorrow]].concat();
    assert!(maestro.stdout(&next).starts_with("# caro: this evening"));
}

#[test]
fn a_document_that_is_kept_up_to_date_has_one_place() {
    let maestro = desk();
    maestro.write("README.md", MARKERS);
    let publish = [
        "report",
        "known-issues",
        "--publish",
        "README.md#week",
        "--yes",
    ];
    maestro.stdout(&publish);
    let tomorrow = "2026-02-14T10:00:00Z";
    extract(
        &maestro,
        &[
            issue(7, "It stops", "2026-02-10T09:00:00Z"),
            issue(8, "It hangs", "2026-02-14T09:00:00Z"),
        ],
        tomorrow,
    );
    let next = [&publish[..], &["--as-of", tomorrow]].concat();
    assert!(maestro.stdout(&next).contains("known-issues current"));
    assert!(maestro.read("README.md").contains("It hangs"));
}

#[test]
fn two_reports_do_not_take_one_place_from_each_other() {
    let maestro = desk();
    maestro.write("README.md", MARKERS);
    let weekly = ["report", "weekly", "--publish", "README.md#week", "--yes"];
    let credits = [
        "report",
        "known-issues",
        "--publish",
        "README.md#week",
        "--yes",
    ];
    maestro.stdout(&weekly);
    let said = maestro.run(&credits);
    assert!(
        said.contains("holds weekly, published there before"),
        "{said}"
    );
    assert!(said.ends_with("[exit 5]"), "{said}");
    maestro.stdout(&[&credits[..], &["--force"]].concat());
}

#[test]
fn a_place_that_an_example_shows_is_none() {
    let maestro = desk();
    let shown = format!("# how\n\n```html\n{MARKERS}```\n\nor `<!-- maestro:week -->`\n");
    maestro.write("README.md", &shown);
    let publish = ["report", "weekly", "--publish", "README.md#week", "--yes"];
    let said = maestro.run(&publish);
    assert!(said.contains("has no place called `week`"), "{said}");
    assert_eq!(maestro.read("README.md"), shown);
    maestro.write("README.md", format!("{shown}\n{MARKERS}"));
    maestro.stdout(&publish);
    let written = maestro.read("README.md");
    assert!(written.starts_with(&shown), "{written}");
    assert!(written.contains("Opened"), "{written}");
}
