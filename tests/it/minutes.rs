//! Minutes of a meeting become notes, and are kept where nobody changes them unseen.

use crate::support::Maestro;

const MINUTES: &str = "\
# Office hours

We showed the new matcher to nine people.

## Wins
- Fifty *patterns*

## Action items
- [ ] Mira: mail the testers

```
log
```
";

fn desk() -> Maestro {
    let maestro = Maestro::at("2026-11-20T13:00:00Z").with("MAESTRO_ACTOR", "@nora");
    maestro.write(
        "maestro.toml",
        "extends = \"solo\"\n[project]\ntimezone = \"UTC\"\n",
    );
    maestro.write("2026-11-18-office-hours.md", MINUTES);
    maestro
}

const IMPORT: &[&str] = &["report", "note", "import", "2026-11-18-office-hours.md"];

#[test]
fn minutes_are_notes_of_their_day_and_are_added_once() {
    let maestro = desk();
    let looked = maestro.ran(&[IMPORT, &["--dry-run"]].concat());
    assert!(looked.stderr.contains("3 would be"), "{}", looked.stderr);
    assert!(!maestro.exists(".maestro/log.db"), "a look keeps nothing");
    let added = maestro.ran(IMPORT);
    assert_eq!(
        added.stdout,
        "SECTION     TEXT\n\
         minutes     We showed the new matcher to nine people.\n\
         highlights  Fifty *patterns*\n\
         actions     Mira: mail the testers\n"
    );
    let again = maestro.ran(IMPORT);
    assert!(
        again.stderr.contains("3 stood there before"),
        "{}",
        again.stderr
    );
    let weekly = maestro.stdout(&["report", "weekly", "--even-if-stale"]);
    assert!(weekly.contains("- Fifty *patterns*"), "{weekly}");
    let earlier = maestro.stdout(&[
        "report",
        "weekly",
        "--since",
        "2026-11-19",
        "--even-if-stale",
    ]);
    assert!(
        !earlier.contains("Fifty"),
        "they are of the 18th: {earlier}"
    );
}

#[test]
fn what_was_written_or_taken_back_that_day_is_not_added_again() {
    let maestro = desk();
    maestro.write("notes.md", "## Highlights\n- once\n- twice\n- twice");
    maestro.stdout(&["report", "note", "highlights", "once"]);
    let import = ["report", "note", "import", "notes.md"];
    assert!(maestro.ran(&import).stderr.contains("1 stood there before"));
    maestro.stdout(&["report", "note", "remove", "2"]);
    let later = [&import[..], &["--as-of", "2026-11-20T20:00:00Z"]].concat();
    assert!(maestro.ran(&later).stderr.contains("2 stood there before"));
    let listed = maestro.stdout(&["report", "note", "list"]);
    assert!(!listed.contains("twice"), "{listed}");
}

#[test]
fn a_copy_is_kept_with_its_hash_and_never_replaced() {
    let maestro = desk();
    maestro.write("notes.md", "one");
    let keep = [
        "report",
        "note",
        "import",
        "notes.md",
        "--archive",
        "kept/support",
    ];
    let said = maestro.stdout(&keep);
    let hash = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
    let kept = format!("minutes  kept/support/2026-11-20-notes.md sha256 {hash}");
    assert!(said.contains(&kept), "{said}");
    assert_eq!(maestro.read("kept/support/2026-11-20-notes.md"), "one");
    assert_eq!(maestro.ran(&keep).code, 0, "the same again is no change");
    maestro.write("notes.md", "two");
    let other = maestro.ran(&keep);
    assert_eq!(other.code, 5, "{}", other.stderr);
    assert_eq!(maestro.read("kept/support/2026-11-20-notes.md"), "one");
    assert!(!maestro.stdout(&["report", "note", "list"]).contains("two"));
}

#[test]
fn what_is_no_minutes_is_refused_and_keeps_nothing() {
    let maestro = desk();
    let long = format!("- ok\n- {}\n\n{}", "x".repeat(2001), "y".repeat(2001));
    for (name, text, said) in [
        ("empty.md", "# A title\n", "says nothing"),
        ("long.md", long.as_str(), "longer is long.md:2, long.md:4"),
        ("large.md", &"x ".repeat(1 << 20), "longer than 1 MiB"),
    ] {
        maestro.write(name, text);
        let refused = maestro.ran(&["report", "note", "import", name, "--archive", "kept"]);
        assert_eq!(refused.code, 1, "{name}: {}", refused.stderr);
        assert!(refused.stderr.contains(said), "{name}: {}", refused.stderr);
    }
    assert_eq!(
        maestro.ran(&["report", "note", "import", "none.md"]).code,
        1
    );
    let faq = ["report", "note", "import", "empty.md", "--section", "faq"];
    assert_eq!(maestro.ran(&faq).code, 2);
    assert!(!maestro.exists("kept") && !maestro.exists(".maestro/log.db"));
}
