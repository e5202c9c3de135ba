//! What cannot be done is said clearly, with the right exit code, and nothing is lost.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use insta::assert_snapshot;
use rusqlite::Connection;

use crate::support::{Maestro, fixture};

const NOW: &str = "2026-02-13T14:00:00Z";

const TEN_FAULTS: &str = r#"extends = "bta"
projcet = 1

[project]
timezone = "Europe/Berln"

[release]
launched_at = 2026-01-24T12:00:00

[calendars.closed]
hours = {}

[calendars.office]
hours = { mon = ["09:00-17:00", "16:00-18:00"] }

[[sla.rule]]
id = "p1"
match = { channel = "github-isue", priority = "P9" }
first_response = { limit = "4h", calendar = "offfice" }
resolution = "4x"
frist_response = "4h"
"#;

fn policy(text: &str) -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", text);
    maestro
}

fn filled() -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("good.jsonl", fixture("exchange/good.jsonl"));
    maestro.stdout(&["extract", "file", "good.jsonl"]);
    maestro
}

/// A database that `make` has written to, folded into one file.
fn database(maestro: &Maestro, name: &str, make: &str) -> Vec<u8> {
    let connection = Connection::open(maestro.path(name)).unwrap();
    connection.execute_batch(make).unwrap();
    connection
        .execute_batch("PRAGMA journal_mode = DELETE")
        .unwrap();
    connection.close().unwrap();
    fs::read(maestro.path(name)).unwrap()
}

/// Every command that opens the log refuses `name` and leaves it as it was.
fn refused(maestro: &Maestro, name: &str) -> String {
    let before = fs::read(maestro.path(name)).unwrap();
    let mut last = String::new();
    maestro.write("one.jsonl", fixture("exchange/good.jsonl"));
    for args in [
        &["triage", "done", "c1"][..],
        &["sla", "check"],
        &["log", "export"],
        &["log", "sql", "SELECT 1"],
        &["extract", "file", "one.jsonl", "--dry-run"],
        &["extract", "file", "one.jsonl"],
        &["triage"],
    ] {
        last = maestro.run(&[args, &["--db", name]].concat());
        assert!(last.ends_with("[exit 1]"), "{args:?}: {last}");
        assert!(last.contains("error: "), "{args:?}: {last}");
        assert_eq!(fs::read(maestro.path(name)).unwrap(), before, "{args:?}");
    }
    last
}

#[test]
fn a_policy_tells_all_its_faults_at_once() {
    let maestro = policy(TEN_FAULTS);
    let said = maestro.run(&["triage"]);
    let places = said.matches("--> maestro.toml:").count();
    assert!(10 <= places, "{places}: {said}");
    assert_snapshot!(said);
}

#[test]
fn every_command_that_judges_refuses_a_faulty_policy() {
    let maestro = policy("projcet = 1\n");
    for args in [
        &["triage"][..],
        &["sla"],
        &["sla", "check"],
        &["sla", "policy"],
        &["sla", "lint"],
        &["sla", "due", "--from", "2026-02-13", "--within", "1h"],
    ] {
        let said = maestro.run(args);
        assert!(said.ends_with("[exit 2]"), "{args:?}: {said}");
        assert!(said.contains("maestro.toml:1:1"), "{args:?}: {said}");
    }
}

#[test]
fn an_unknown_time_zone_is_named() {
    let maestro = policy("[project]\ntimezone = \"Mars/Olympus\"\n");
    assert_snapshot!(maestro.run(&["triage"]), @r#"
    --- stderr ---
    error: unknown time zone `Mars/Olympus`
     --> maestro.toml:2:12
      |
    2 | timezone = "Mars/Olympus"
      |            ^^^^^^^^^^^^^^ project.timezone
      |
      = hint: name it as the IANA database does: `Europe/Berlin`, `America/New_York`, `UTC`

    1 fault in maestro.toml
    [exit 2]
    "#);
}

#[test]
fn a_calendar_that_never_opens_is_named() {
    let maestro = policy("[calendars.closed]\nhours = { mon = [] }\n");
    assert_snapshot!(maestro.run(&["triage"]), @r#"
    --- stderr ---
    error: never open: give at least one span, like mon = ["09:00-17:00"]
     --> maestro.toml:2:9
      |
    2 | hours = { mon = [] }
      |         ^^^^^^^^^^^^ calendars.closed.hours

    1 fault in maestro.toml
    [exit 2]
    "#);
}

#[test]
fn a_rule_that_names_a_missing_calendar_is_named() {
    let maestro = policy(
        "[calendars.office]\nhours = { mon = [\"09:00-17:00\"] }\n\n[[sla.rule]]\nid = \"all\"\nmatch = {}\nfirst_response = { limit = \"4h\", calendar = \"offfice\" }\n",
    );
    assert_snapshot!(maestro.run(&["sla", "check"]), @r#"
    --- stderr ---
    error: there is no calendar `offfice`
     --> maestro.toml:7:45
      |
    7 | first_response = { limit = "4h", calendar = "offfice" }
      |                                             ^^^^^^^^^ sla.rule.all.first_response.calendar
      |
      = hint: did you mean `office`?

    1 fault in maestro.toml
    [exit 2]
    "#);
}

#[test]
fn a_policy_that_is_not_toml_or_not_there_is_named() {
    assert_snapshot!(policy("[project\nname = 1\n").run(&["triage"]), @r"
    --- stderr ---
    error: not valid TOML: unclosed table, expected `]`
     --> maestro.toml:1:9
      |
    1 | [project
      |         ^

    1 fault in maestro.toml
    [exit 2]
    ");
    assert_snapshot!(Maestro::at(NOW).run(&["triage", "--policy", "gone.toml"]), @r"
    --- stderr ---
    error: cannot read the policy gone.toml: No such file or directory (os error 2)
    hint: write one with `maestro init`
    [exit 1]
    ");
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let maestro = Maestro::at(NOW);
    maestro.write("notes.txt", "These are notes, not a database. ".repeat(40));
    assert_snapshot!(refused(&maestro, "notes.txt"), @r"
    --- stderr ---
    note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)
    error: this is not a ConversationLog: [DIR]/notes.txt
    caused by: file is not a database
    hint: check --db and MAESTRO_DB; the file was not touched
    [exit 1]
    ");
}

#[test]
fn a_database_of_another_program_is_refused() {
    let maestro = Maestro::at(NOW);
    database(
        &maestro,
        "other.db",
        "PRAGMA application_id = 252006674; CREATE TABLE conversation(id INTEGER); INSERT INTO conversation VALUES (1);",
    );
    assert_snapshot!(refused(&maestro, "other.db"), @r"
    --- stderr ---
    note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)
    error: cannot use [DIR]/other.db
    caused by: the database belongs to another program
    hint: check --db and MAESTRO_DB; the file was not touched
    [exit 1]
    ");
    database(&maestro, "nameless.db", "CREATE TABLE notes(text TEXT);");
    assert!(refused(&maestro, "nameless.db").contains("belongs to another program"));
}

#[test]
fn a_log_of_a_newer_maestro_is_refused() {
    let maestro = filled();
    fs::rename(maestro.path(".maestro/log.db"), maestro.path("newer.db")).unwrap();
    database(&maestro, "newer.db", "PRAGMA user_version = 999");
    let refused = refused(&maestro, "newer.db");
    let (before, known) = refused.split_once("knows ").unwrap();
    let shown = format!(
        "{before}knows N{}",
        known.trim_start_matches(|it: char| it.is_ascii_digit())
    );
    assert_snapshot!(shown, @r"
    --- stderr ---
    note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)
    error: cannot use [DIR]/newer.db
    caused by: the log has schema 999, this maestro knows N
    hint: update maestro; nothing was written
    [exit 1]
    ");
}

#[test]
fn a_damaged_log_is_refused() {
    let maestro = filled();
    let mut bytes = database(&maestro, ".maestro/log.db", "");
    assert!(8192 < bytes.len());
    for byte in &mut bytes[100..4096] {
        *byte = 0xa5;
    }
    maestro.write("damaged.db", bytes);
    let said = refused(&maestro, "damaged.db");
    assert!(!said.contains("has a bug"), "{said}");
}

#[test]
fn a_folder_a_link_and_a_missing_folder_are_no_log() {
    let maestro = filled();
    fs::create_dir(maestro.path("folder.db")).unwrap();
    assert_snapshot!(maestro.run(&["triage", "--db", "folder.db"]), @r"
    --- stderr ---
    note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)
    error: the log folder.db is not a file
    hint: name a file with --db or MAESTRO_DB
    [exit 1]
    ");
    std::os::unix::fs::symlink(maestro.path(".maestro/log.db"), maestro.path("link.db")).unwrap();
    assert_snapshot!(maestro.run(&["triage", "--db", "link.db"]), @r"
    --- stderr ---
    note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)
    error: the log link.db is a symbolic link
    hint: name the file itself with --db or MAESTRO_DB
    [exit 1]
    ");
}

#[test]
fn a_folder_that_may_not_be_written_to_is_an_error() {
    let maestro = filled();
    fs::create_dir(maestro.path("locked")).unwrap();
    let locked = fs::Permissions::from_mode(0o555);
    fs::set_permissions(maestro.path("locked"), locked).unwrap();
    if fs::write(maestro.path("locked/probe"), "").is_ok() {
        writeln!(io::stderr(), "SKIPPED: this user may write everywhere").unwrap();
        return;
    }
    let said = maestro.run(&["extract", "file", "good.jsonl", "--db", "locked/log.db"]);
    assert!(said.contains("cannot create the log"), "{said}");
    assert!(said.ends_with("[exit 1]"), "{said}");
}

#[test]
fn nobody_else_may_read_the_log_whatever_the_umask() {
    for umask in ["000", "077", "777"] {
        let maestro = Maestro::at(NOW);
        maestro.write("good.jsonl", fixture("exchange/good.jsonl"));
        let run = |args: &[&str]| {
            let program = maestro.command(args);
            let mut shell = Command::new("/bin/sh");
            shell
                .args(["-c", "umask $0 && exec \"$@\"", umask])
                .arg(program.get_program())
                .args(program.get_args())
                .current_dir(maestro.folder())
                .env_clear()
                .envs(
                    program
                        .get_envs()
                        .filter_map(|(key, value)| Some((key, value?))),
                );
            let ran = maestro.shown(&shell.output().unwrap());
            assert_eq!(ran.code, 0, "{umask}: {}", ran.shown());
        };
        run(&["extract", "file", "good.jsonl"]);
        run(&["log", "backup", "copy.db"]);
        let mode = |name: &str| {
            fs::metadata(maestro.path(name))
                .unwrap()
                .permissions()
                .mode()
                & 0o777
        };
        assert_eq!(mode(".maestro"), 0o700, "{umask}");
        assert_eq!(mode(".maestro/log.db"), 0o600, "{umask}");
        assert_eq!(mode("copy.db"), 0o600, "{umask}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let maestro = filled();
    for args in [
        &["triage", "--sample"][..],
        &["triage", "--sample", "--format", "json"],
        &["triage", "--sample", "--format", "csv"],
        &["sla", "--sample"],
        &["sla", "check", "--sample", "--format", "junit"],
        &["log", "export"],
        &["log", "sql", "SELECT 1"],
        &["completions", "bash"],
        &["--help"],
        &["--version"],
        &["init", "--ci"],
    ] {
        assert_eq!(maestro.run_into_closed_pipe(args), "[exit 0]", "{args:?}");
    }
}

#[test]
fn a_full_disk_is_an_error() {
    if !fs::exists("/dev/full").unwrap() {
        writeln!(io::stderr(), "SKIPPED: there is no /dev/full").unwrap();
        return;
    }
    let maestro = filled();
    for args in [
        &["triage", "--sample"][..],
        &["triage", "--sample", "--format", "json"],
        &["sla", "--sample", "--format", "csv"],
        &["log", "export"],
        &["completions", "zsh"],
    ] {
        let said = maestro.run_into("/dev/full", args);
        assert!(said.contains("error: "), "{args:?}: {said}");
        assert!(said.ends_with("[exit 1]"), "{args:?}: {said}");
    }
    assert!(
        maestro
            .run_into("/dev/full", &["--help"])
            .ends_with("[exit 1]")
    );
}

#[test]
fn wrong_usage_ends_with_2() {
    let maestro = filled();
    for args in [
        &[][..],
        &["traige"],
        &["triage", "--fromat", "json"],
        &["triage", "--format", "junit"],
        &["sla", "check", "--fail-on", "everything"],
        &["sla", "check", "--since", "yesterday"],
        &["triage", "--as-of", "13.02.2026"],
        &["triage", "--limit", "-1"],
        &["triage", "show"],
        &["log", "sql"],
        &["completions", "tcsh"],
        &["extract", "file"],
        &["extract", "file", "good.jsonl", "--repo", "no slash"],
    ] {
        let said = maestro.run(args);
        assert!(said.ends_with("[exit 2]"), "{args:?}: {said}");
        assert!(said.starts_with("--- stderr ---\n"), "{args:?}: {said}");
    }
}

#[test]
fn a_conversation_in_the_place_of_a_verb_is_told_what_was_meant() {
    let maestro = filled();
    for (args, meant) in [
        (&["triage", "#1"][..], "maestro triage show '#1'"),
        (
            &["triage", "caro-cli/caro#7"],
            "maestro triage show 'caro-cli/caro#7'",
        ),
        (
            &["triage", "c12", "--format", "json"],
            "maestro triage show 'c12'",
        ),
        (&["log", "c12"], "maestro log show 'c12'"),
    ] {
        let said = maestro.run(args);
        assert!(
            said.contains(&format!("hint: did you mean `{meant}`?")),
            "{said}"
        );
        assert!(said.ends_with("[exit 2]"), "{said}");
    }
    let said = maestro.run(&["triage", "shwo"]);
    assert!(said.contains("hint: did you mean `show`?"), "{said}");
}

#[test]
fn long_errors_are_wrapped_where_there_is_a_width() {
    let maestro = filled();
    let args = ["triage", "show", "c99"];
    let long = maestro.run(&args);
    assert!(
        long.contains("hint: REF is #142, owner/repo#142, a URL, or the short id c142 (see"),
        "{long}"
    );
    let mut narrow = args.to_vec();
    narrow.extend(["--width", "40"]);
    assert_snapshot!(maestro.run(&narrow), @"
    --- stderr ---
    note: no maestro.toml here;
          judging by the built-in `solo`
          preset (`maestro init` writes a
          policy)
    error: there is no conversation `c99` in
           the log
    hint: REF is #142, owner/repo#142, a
          URL, or the short id c142 (see
          `maestro triage`)
    [exit 1]
    ");
}

#[test]
fn an_error_has_what_why_and_what_to_do() {
    let maestro = Maestro::at(NOW);
    let said = maestro.run(&["log", "sql", "SELEC 1"]);
    assert!(said.contains("error: "), "{said}");
    assert!(
        said.ends_with("[exit 1]") || said.ends_with("[exit 2]"),
        "{said}"
    );
    assert_snapshot!(maestro.run(&["triage", "show", "c1"]), @r"
    --- stderr ---
    note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)
    note: there is no log at .maestro/log.db yet; `maestro extract file FILE` begins one
    error: there is no conversation `c1` in the log
    hint: REF is #142, owner/repo#142, a URL, or the short id c142 (see `maestro triage`)
    [exit 1]
    ");
}

#[test]
fn quiet_keeps_errors_and_drops_notes() {
    let maestro = Maestro::at(NOW);
    assert!(maestro.run(&["triage"]).contains("note: "));
    assert!(!maestro.run(&["triage", "-q"]).contains("--- stderr ---"));
    let failed = maestro.run(&["triage", "show", "c1", "-q"]);
    assert!(failed.contains("error: "), "{failed}");
}

/// Two names have two write-ahead files: the classic way to corrupt SQLite.
#[cfg(unix)]
#[test]
fn a_log_with_two_names_or_in_a_folder_open_to_all_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let maestro = Maestro::new();
    maestro.write(
        "a.jsonl",
        r#"{"channel":"email","external_id":"a","title":"t","opened_at":"2026-02-01T09:00:00Z"}"#,
    );
    maestro.stdout(&["extract", "file", "a.jsonl"]);
    std::fs::hard_link(maestro.path(".maestro/log.db"), maestro.path("other.db")).unwrap();
    let ran = maestro.ran(&["triage"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    assert!(ran.stderr.contains("second name"), "{}", ran.shown());

    let open = maestro.path("open");
    std::fs::create_dir(&open).unwrap();
    std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o777)).unwrap();
    let ran = maestro.ran(&["--db", "open/log.db", "extract", "file", "a.jsonl"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
    assert!(
        ran.stderr.contains("everybody may write"),
        "{}",
        ran.shown()
    );
}
