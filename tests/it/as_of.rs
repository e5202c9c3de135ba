//! `--as-of`: facts and decisions after that moment do not exist.

use crate::support::{Maestro, sample};

const POLICY: &str = "[team]\nmembers = [\"@mira\"]\n\n[[sla.rule]]\nid = \"all\"\nmatch = {}\nfirst_response = \"4h\"\n";

const CONVERSATIONS: &str = r#"{"channel":"email","external_id":"m1","title":"first","opened_at":"2026-02-10T09:00:00Z","author":{"handle":"ann"},"labels":["bug"],"state":"closed","closed_at":"2026-02-12T09:00:00Z","messages":[{"external_id":"a","at":"2026-02-11T09:00:00Z","author":{"handle":"@mira"},"body":"the answer"}],"events":[{"at":"2026-02-10T12:00:00Z","kind":"labeled","label":"bug","actor":{"handle":"@mira"}},{"at":"2026-02-12T09:00:00Z","kind":"closed","actor":{"handle":"@mira"}}]}
{"channel":"email","external_id":"m2","title":"second","opened_at":"2026-02-11T12:00:00Z","author":{"handle":"ben"}}
"#;

fn log() -> Maestro {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    maestro.write("log.jsonl", CONVERSATIONS);
    maestro.stdout(&[
        "extract",
        "file",
        "log.jsonl",
        "--as-of",
        "2026-02-13T00:00:00Z",
    ]);
    maestro
}

#[test]
fn what_happened_later_does_not_exist() {
    let maestro = log();
    let shown = |at: &str| maestro.run(&["triage", "show", "c1", "--as-of", at]);
    assert!(shown("2026-02-10T08:59:59Z").contains("was opened later"));
    let (opened, labeled) = (shown("2026-02-10T09:00:00Z"), shown("2026-02-10T12:00:00Z"));
    assert!(
        opened.contains("new, waiting on us") && !opened.contains("bug"),
        "{opened}"
    );
    assert!(labeled.contains("labels    bug"), "{labeled}");
    let (before, answered) = (shown("2026-02-11T08:59:59Z"), shown("2026-02-11T09:00:00Z"));
    assert!(!before.contains("the answer"), "{before}");
    assert!(answered.contains("the answer"), "{answered}");
    let (open, closed) = (shown("2026-02-12T08:59:59Z"), shown("2026-02-12T09:00:00Z"));
    assert!(!open.contains("done, waiting on nobody"), "{open}");
    assert!(closed.contains("done, waiting on nobody"), "{closed}");
}

#[test]
fn the_age_of_the_data_is_that_of_the_moment() {
    let maestro = log();
    let head = |at: &str| {
        let shown = maestro.stdout(&["triage", "--as-of", at]);
        shown.lines().next().unwrap_or_default().to_owned()
    };
    assert!(head("2026-02-12T00:00:00Z").ends_with("nothing was extracted yet"));
    assert!(head("2026-02-13T02:00:00Z").ends_with("data 2h old"));
}

#[test]
fn every_reading_command_lives_at_that_moment() {
    let maestro = log();
    let before = ["--as-of", "2026-02-11T11:59:59Z"];
    for args in [
        &["triage", "--format", "csv"][..],
        &["sla", "status", "--format", "csv"],
        &["log", "export"],
        &["log", "search", "second", "--format", "csv"],
    ] {
        let said = maestro.run(&[args, &before].concat());
        assert!(!said.contains("second") && !said.contains("c2"), "{said}");
    }
    let found = maestro.stdout(&["log", "search", "second", "--format", "csv"]);
    assert!(found.contains("c2"), "{found}");
    let stats = maestro.json(&["log", "stats", "--as-of", "2026-02-11T11:59:59Z"]);
    assert_eq!(
        (&stats["conversations"], &stats["messages"]),
        (&1.into(), &1.into())
    );
    assert_eq!(maestro.json(&["log", "stats"])["conversations"], 2);
}

#[test]
fn a_moment_before_everything_is_no_pass() {
    let maestro = log();
    for args in [
        &["sla", "check"][..],
        &["triage", "--exit-code"],
        &["triage", "board"],
    ] {
        let ran = maestro.ran(&[args, &["--as-of", "2020-01-01T00:00:00Z"]].concat());
        assert_eq!(ran.code, 4, "{}", ran.shown());
        assert!(
            ran.shown().contains("as old as the moment"),
            "{}",
            ran.shown()
        );
    }
}

#[test]
fn an_export_of_the_past_holds_only_the_past() {
    let maestro = log();
    let export = maestro.stdout(&["log", "export", "--as-of", "2026-02-11T00:00:00Z"]);
    assert_eq!(export.lines().count(), 1);
    assert!(export.contains("\"labeled\""), "{export}");
    assert!(!export.contains("the answer"), "{export}");
    assert!(!export.contains("2026-02-12"), "{export}");
}

#[test]
fn a_decision_is_stamped_with_the_moment_and_unknown_before() {
    let maestro = log();
    let at = ["--as-of", "2026-02-12T00:00:00Z"];
    maestro.stdout(&[&["triage", "set", "c2", "--priority", "P0"], &at[..]].concat());
    let priority = |at: &str| {
        let queue = maestro.json(&["triage", "--as-of", at]);
        queue["items"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["id"] == "c2")
            .unwrap()["priority"]
            .clone()
    };
    assert!(priority("2026-02-11T23:59:59Z").is_null());
    assert_eq!(priority("2026-02-12T00:00:00Z"), "P0");
    let rows = maestro.json(&["log", "sql", "SELECT at FROM v_decision"]);
    assert_eq!(rows[0]["at"], "2026-02-12T00:00:00Z");
}

#[test]
fn the_same_moment_gives_the_same_bytes() {
    let maestro = log();
    for args in [
        &["triage"][..],
        &["triage", "--format", "json"],
        &["triage", "show", "c1"],
        &["triage", "why", "c2"],
        &["sla", "status", "--format", "json"],
        &["sla", "check"],
        &["sla", "explain", "c1"],
        &["log", "export"],
        &["log", "stats"],
        &["extract", "status"],
    ] {
        let asked = [args, &["--as-of", "2026-02-12T10:00:00Z"]].concat();
        assert_eq!(maestro.run(&asked), maestro.run(&asked), "{args:?}");
    }
}

#[test]
fn the_environment_and_the_flag_mean_the_same_and_the_flag_wins() {
    let maestro = log();
    let by_flag = maestro.run(&["triage", "--as-of", "2026-02-12T10:00:00Z"]);
    let by_environment = |args: &[&str]| {
        let mut command = maestro.command(args);
        command.env("MAESTRO_AS_OF", "2026-02-12T10:00:00Z");
        maestro.shown(&command.output().unwrap()).shown()
    };
    assert_eq!(by_environment(&["triage"]), by_flag);
    let earlier = ["triage", "--as-of", "2026-02-11T10:00:00Z"];
    assert_eq!(by_environment(&earlier), maestro.run(&earlier));
    assert_ne!(by_flag, maestro.run(&earlier));
}

#[test]
fn a_date_is_its_midnight_in_the_zone_of_the_policy() {
    let by_date = sample(&["triage", "--as-of", "2026-02-12"]);
    assert!(
        by_date.contains("as of Thu 12 Feb 2026 00:00 EST"),
        "{by_date}"
    );
    assert_eq!(
        by_date,
        sample(&["triage", "--as-of", "2026-02-12T05:00:00Z"])
    );
}

#[test]
fn the_sample_replays_too() {
    let early = sample(&["triage", "--as-of", "2026-02-01T12:00:00Z"]);
    assert!(early.ends_with("[exit 0]"), "{early}");
    assert!(!early.contains("#235"), "{early}");
    let before = sample(&["log", "stats", "--as-of", "2026-01-01T00:00:00Z"]);
    assert!(before.contains("conversations  0"), "{before}");
}

/// What rules found in words is kept for now, and holds for then where nobody has written since.
#[test]
fn words_are_read_as_they_were() {
    let maestro = Maestro::new();
    maestro.write(
        "maestro.toml",
        "extends = \"beta\"\n[team]\nmembers = [\"@mira\"]\n",
    );
    let record = |id: &str, body: &str, more: &str| {
        format!(
            r#"{{"channel":"email","external_id":"{id}","title":"a letter","opened_at":"2026-02-10T09:00:00Z","author":{{"handle":"ann"}},"body":"hello","messages":[{{"external_id":"{id}1","at":"2026-02-10T10:00:00Z","author":{{"handle":"ann"}},"body":"{body}"{more}}}]}}"#
        )
    };
    let burns = "caro mv deleted all my files, the data is lost";
    let extract = |name: &str, lines: &[String], at: &str| {
        maestro.write(name, lines.join("\n"));
        maestro.stdout(&["extract", "file", name, "--as-of", at]);
    };
    let first = [record("m1", burns, ""), record("m2", burns, "")];
    extract("a.jsonl", &first, "2026-02-10T12:00:00Z");
    let edited = r#","edited_at":"2026-02-11T10:00:00Z""#;
    let second = [record("m2", "never mind", edited)];
    extract("b.jsonl", &second, "2026-02-11T12:00:00Z");
    let suspected = |at: &str| {
        let queue = maestro.json(&["triage", "--as-of", at]);
        let items = queue["items"].as_array().unwrap().clone();
        let is_it = |it: &&serde_json::Value| !it["suspected_priority"].is_null();
        let refs = items.iter().filter(is_it).map(|it| it["id"].to_string());
        let mut refs: Vec<String> = refs.collect();
        refs.sort();
        refs.join(" ")
    };
    assert_eq!(suspected("2026-02-10T13:00:00Z"), "\"c1\" \"c2\"");
    assert_eq!(suspected("2026-02-12T13:00:00Z"), "\"c1\"");
}

/// What is dated later than it is would be kept, and shown by nothing until then.
#[test]
fn nothing_is_written_in_advance() {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", "extends = \"solo\"\n");
    for words in [
        &["incident", "open", "A fire"][..],
        &["gate", "attest", "audit", "--evidence", "read"],
        &["gate", "ga", "--record"],
        &["report", "note", "highlights", "Fifty patterns"],
    ] {
        let refused = maestro.ran(&[words, &["--as-of", "2999-01-01T00:00:00Z"]].concat());
        assert_eq!(refused.code, 2, "{words:?}: {}", refused.stderr);
        let why = "is still to come, and nothing is decided in advance";
        assert!(
            refused.stderr.contains(why),
            "{words:?}: {}",
            refused.stderr
        );
    }
    assert!(!maestro.exists(".maestro/log.db"));
}
