//! Runbooks, and incidents of other tools.

use insta::assert_snapshot;

use super::{crash, desk, fine, json, ran, run};
use crate::shared;

#[test]
fn runbooks_are_fresh_by_review_and_not_by_date() {
    let maestro = crash();
    maestro.write(
        "runbooks/rollback.md",
        "---\nid: rollback\ntitle: Roll back\nowner: '@ben'\nreview_every: 30d\n---\n# Roll back\n",
    );
    maestro.write(
        "runbooks/keys.yaml",
        "id: keys\ntitle: Lost key\nsteps:\n  - breathe\n",
    );
    maestro.write("runbooks/broken.json", "{");
    let state = |clock: &str| {
        let all = json(&maestro, clock, &["runbook", "list"]);
        let lines = all["runbooks"].as_array().unwrap().iter().map(|it| {
            format!(
                "{} stale {} changed {} used {}",
                it["id"].as_str().unwrap(),
                it["stale"],
                it["changed"],
                it["incidents"]
            )
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(run(&maestro, "13:00", &["runbook", "index"]), @"
    2 new, 0 changed, 0 unchanged, 1 rejected
    - runbooks/broken.json: EOF while parsing an object at line 1 column 1
    [exit 3]
    ");
    assert_snapshot!(run(&maestro, "13:00", &["runbook", "index"]), @"
    0 new, 0 changed, 2 unchanged, 1 rejected
    - runbooks/broken.json: EOF while parsing an object at line 1 column 1
    [exit 3]
    ");
    assert_snapshot!(state("13:00"), @"
    keys stale true changed false used 0
    rollback stale true changed false used 0
    ");
    fine(
        &maestro,
        "13:01",
        &["runbook", "reviewed", "rollback", "keys"],
    );
    fine(
        &maestro,
        "13:02",
        &[
            "log",
            "crash",
            "followed to step 2",
            "--runbook",
            "rollback",
        ],
    );
    assert_snapshot!(state("13:03"), @"
    keys stale false changed false used 0
    rollback stale false changed false used 1
    ");
    maestro.write("runbooks/rollback.md", "---\nid: rollback\ntitle: Roll back\nowner: '@ben'\nreview_every: 30d\n---\n# Roll back\nNew step.\n");
    run(&maestro, "13:04", &["runbook", "index"]);
    assert_snapshot!(state("13:05"), @"
    keys stale false changed false used 0
    rollback stale true changed true used 1
    ");
    assert_snapshot!(fine(&maestro, "13:06", &["runbook", "reviewed", "rollback"]), @"rollback: reviewed, changed since the last review");
    assert_eq!(
        ran(&maestro, "31T13:00", &["runbook", "list", "--exit-code"]).code,
        0
    );
    let late = maestro.ran(&[
        "incident",
        "runbook",
        "list",
        "--exit-code",
        "--as-of",
        "2026-03-01",
    ]);
    assert_eq!(late.code, 3, "{}", late.shown());
    maestro.write("partner.json", r#"{"runbooks":[{"id":"p1","title":"Theirs","steps":["x"]},{"id":"keys","title":"Lost key, theirs"}]}"#);
    let import = ["runbook", "import", "partner.json"];
    assert_snapshot!(fine(&maestro, "13:10", &[&import[..], &["--dry-run"]].concat()), @"would be 1 new, 1 changed, 0 unchanged, 0 rejected");
    assert_snapshot!(fine(&maestro, "13:10", &import), @"1 new, 1 changed, 0 unchanged, 0 rejected");
    assert_snapshot!(fine(&maestro, "13:10", &import), @"0 new, 0 changed, 2 unchanged, 0 rejected");
    fine(&maestro, "13:11", &["runbook", "reviewed", "p1"]);
}

#[test]
fn the_oddities_of_other_tools_break_no_import() {
    let maestro = desk();
    for file in shared::files("data/samples/incidents", "csv")
        .iter()
        .chain(&shared::files("data/samples/incidents", "json"))
    {
        let name = file.file_name().unwrap().to_str().unwrap();
        let source = name.split('.').next().unwrap();
        let path = file.to_str().unwrap();
        let import = [
            "import",
            path,
            "--severity",
            "1=P0",
            "--severity",
            "2=P1",
            "--severity",
            "3=P2",
            "--default-severity",
            "P2",
            "--close-open",
            "--source",
            source,
        ];
        let dry = json(&maestro, "13:00", &[&import[..], &["--dry-run"]].concat());
        let real = json(&maestro, "13:00", &import);
        let again = json(&maestro, "13:00", &import);
        for key in ["created", "rejected"] {
            assert_eq!(dry[key], real[key], "{name}");
        }
        assert_eq!(again["created"], 0, "{name}");
        assert_eq!(again["unchanged"], real["created"], "{name}");
        let expected = match name {
            "dispatch_incident.csv" => (4, 0),
            "statuspage_edge_cases.json" => (4, 1),
            _ => continue,
        };
        assert_eq!(
            (real["created"].as_i64(), real["rejected"].as_i64()),
            (Some(expected.0), Some(expected.1)),
            "{name}: {real}"
        );
    }
    assert_eq!(ran(&maestro, "13:01", &["check"]).code, 0);
    fine(&maestro, "13:01", &["list", "--all"]);
    fine(&maestro, "13:01", &["export", "--to", "csv"]);
}

#[test]
fn an_import_says_what_it_does_not_take() {
    let maestro = desk();
    maestro.write(
        "incidents.csv",
        "Id,Title,Severity,Started_at,Resolved_at\n1,lost key,P1,2026-01-02 10:00,2026-01-02T16:00:00Z\n2,\"=cmd|' /C calc'!A0\",SEV-9,2026-01-02,\n3,later,P2,2026-01-04,2026-01-02\n1,twice,P1,2026-01-02,\n4,open,P3,2026-01-05,\n",
    );
    assert_snapshot!(run(&maestro, "13:00", &["import", "incidents.csv"]), @"
    2 created, 0 closed meanwhile, 0 unchanged, 3 rejected

    LINE  COLUMN       CODE     WHY
       3  severity     E-ENUM   `SEV-9` is no severity that is known
       4  resolved_at  E-ORDER  it was over before it began
       5  id           E-DUP    the same id as an earlier record
    --- stderr ---
    note: 2 moments name no zone; read in America/New_York
    [exit 3]
    ");
    let closed = maestro
        .read("incidents.csv")
        .replace("4,open,P3,2026-01-05,", "4,open,P3,2026-01-05,2026-01-06");
    maestro.write("incidents.csv", closed);
    assert_snapshot!(run(&maestro, "13:00", &["import", "incidents.csv"]), @"
    0 created, 1 closed meanwhile, 1 unchanged, 3 rejected

    LINE  COLUMN       CODE     WHY
       3  severity     E-ENUM   `SEV-9` is no severity that is known
       4  resolved_at  E-ORDER  it was over before it began
       5  id           E-DUP    the same id as an earlier record
    --- stderr ---
    note: 3 moments name no zone; read in America/New_York
    [exit 3]
    ");
    assert_snapshot!(fine(&maestro, "13:01", &["list", "--all"]), @"
    P   INCIDENT                 STATUS  NEXT  DUE  LEAD  TITLE
    P1  INC-2026-01-02-lost-key  closed  -       -  -     lost key
    P3  INC-2026-01-05-open      closed  -       -  -     open
    ");
}

#[test]
fn the_policy_of_the_reference_loads() {
    let page = crate::generated::committed("src/incident/README.md");
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (policy, _) = rest.split_once("```").unwrap();
    let config = maestro::config::parse("README.md", policy, &maestro::config::no_files);
    assert_eq!(
        config
            .unwrap_or_else(|faults| panic!("{faults}"))
            .incident
            .items
            .len(),
        1
    );
}
