//! Numbers from outside: tables, programs, GitHub, test results, answers.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::fake_github::{FakeGithub, Reply};
use crate::support::{Maestro, sample};

const NOW: &str = "2026-02-13T14:00:00Z";

const TELEMETRY: &str = "metric,at,good,total,value,dim.os
command_success_rate,2026-02-12T12:00:00Z,90,100,,
command_success_rate,2026-02-13T12:00:00Z,95,100,,
stars,2026-02-13T12:00:00Z,,,41,
stars,2026-02-13T12:00:00Z,,,NaN,
error_rate,2026-02-13T12:00:00Z,3,2,,
";

fn maestro() -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("telemetry.csv", TELEMETRY);
    maestro
}

fn counts(said: &Value) -> [u64; 4] {
    let source = &said["sources"][0];
    ["created", "updated", "unchanged", "rejected"].map(|it| source[it].as_u64().unwrap())
}

fn sql(maestro: &Maestro, query: &str) -> Value {
    maestro.json(&["log", "sql", query])
}

#[test]
fn a_table_goes_in_once_and_what_is_wrong_is_told() {
    let maestro = maestro();
    let dry = maestro.json(&["extract", "metrics", "telemetry.csv", "--dry-run"]);
    assert_eq!(counts(&dry), [3, 0, 0, 2]);
    assert!(
        !maestro.exists(".maestro/log.db"),
        "a dry run creates no log"
    );
    assert_snapshot!(maestro.run(&["extract", "metrics", "telemetry.csv"]), @"
    telemetry.csv: 3 created, 0 updated, 0 unchanged, 2 rejected (metrics)

    LINE  CODE        WHY
       5  bad-number  `value` is `NaN`, expected a number such as `0.87`
       6  bad-range   `good` is 3, more than its total of 2
    [exit 3]
    ");
    let again = maestro.json(&["extract", "metrics", "telemetry.csv"]);
    assert_eq!(counts(&again), [0, 0, 3, 2]);
    assert_eq!(again["schema"], "maestro.extract/1");
    let rejection = &again["sources"][0]["rejections"][0];
    assert_eq!(
        *rejection,
        json!({ "line": 5, "column": 5, "code": "bad-number",
                "message": "`value` is `NaN`, expected a number such as `0.87`" })
    );
    maestro.write("telemetry.csv", TELEMETRY.replace(",41,", ",42,"));
    let changed = maestro.json(&["extract", "metrics", "telemetry.csv"]);
    assert_eq!(counts(&changed), [0, 1, 2, 2]);
    assert_snapshot!(maestro.run(&["extract", "status"]), @"
    RUN  WHEN                  SOURCE         CREATED  UPDATED  UNCHANGED  REJECTED  REQUESTS
      3  2026-02-13T14:00:00Z  telemetry.csv        0        1          2         2         0
      2  2026-02-13T14:00:00Z  telemetry.csv        0        0          3         2         0
      1  2026-02-13T14:00:00Z  telemetry.csv        3        0          0         2         0

    METRIC                NEWEST  AGE  ROWS  FROM
    command_success_rate    0.95   2h     2  file
    stars                     42   2h     1  file
    [exit 0]
    ");
}

#[test]
fn rows_that_cannot_be_are_left_out_and_slips_of_the_pen_are_told() {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "[metric.open_tickets]\nkind = \"count\"\nsql = \"SELECT 1\"\n",
    );
    maestro.write(
        "wrong.csv",
        "metric,at,value\nerror_rate,2026-02-13,4.9\nstars,2026-02-13,-3\n\
         p0_open,2026-02-13,0\nopen_tickets,2026-02-13,0\ncomand_success_rate,2026-02-13,0.9\n\
         stars_of_friends,2026-02-13,2\n",
    );
    assert_snapshot!(maestro.run(&["extract", "metrics", "wrong.csv"]), @"
    wrong.csv: 2 created, 0 updated, 0 unchanged, 4 rejected (metrics)

    LINE  CODE            WHY
       2  bad-range       `value` is 4.9, expected a share from 0 to 1, such as `0.87` or `87%`
       3  bad-range       `value` is -3, expected a count from 0 on
       4  derived-metric  the record `p0_open` follows from the log: no row can overrule it
       5  derived-metric  the record `open_tickets` is a query of the policy: no row can overrule it
    --- stderr ---
    note: no metric is called `comand_success_rate`, did you mean `command_success_rate`?
    [exit 3]
    ");
}

#[test]
fn a_file_that_cannot_be_read_leaves_nothing() {
    let maestro = maestro();
    maestro.write("when.csv", "when,what\n1,2\n");
    maestro.write("utf16.csv", b"\xff\xfem\0e\0t\0");
    maestro.write("page.html", "<html></html>");
    assert_snapshot!(maestro.run(&["extract", "metrics", "when.csv"]), @"
    --- stderr ---
    error: nothing of when.csv was kept
    caused by: the header lacks `metric`, `at`
    hint: it has `when`, `what`; rename the columns, or map them with --map FILE.toml
    [exit 1]
    ");
    for file in ["utf16.csv", "page.html", "none.csv"] {
        assert_eq!(maestro.ran(&["extract", "metrics", file]).code, 1, "{file}");
    }
    let rows = sql(&maestro, "SELECT count(*) AS n FROM v_observation");
    assert_eq!(rows[0]["n"], 0);
    assert_eq!(maestro.ran(&["extract", "metrics"]).code, 2);
    assert_eq!(
        maestro
            .ran(&["extract", "metrics", "--sample", "telemetry.csv"])
            .code,
        2
    );
    let piped = maestro.run_with_stdin(&["extract", "metrics", "-"], "");
    assert_snapshot!(piped, @"
    -: 0 created, 0 updated, 0 unchanged (metrics)
    --- stderr ---
    note: nothing came in; did the command before the pipe fail?
    [exit 4]
    ");
    maestro.write("empty.csv", "");
    assert_snapshot!(maestro.run(&["extract", "survey", "empty.csv"]), @"
    empty.csv: 0 created, 0 updated, 0 unchanged (survey)
    --- stderr ---
    note: empty.csv is empty; did the command that wrote it fail?
    [exit 4]
    ");
    maestro.write("header.csv", "metric,at,value\n");
    assert_snapshot!(maestro.run(&["extract", "metrics", "header.csv"]), @"
    header.csv: 0 created, 0 updated, 0 unchanged (metrics)
    --- stderr ---
    note: header.csv has no rows
    [exit 0]
    ");
}

#[test]
fn other_headers_are_mapped() {
    let maestro = maestro();
    maestro.write("export.csv", "Day;OK;Runs\n2026-02-12;90;100\n");
    maestro.write(
        "map.toml",
        "[columns]\nat = \"Day\"\ngood = \"OK\"\ntotal = \"Runs\"\n\
         [constants]\nmetric = \"command_success_rate\"\n",
    );
    let args = [
        "extract",
        "metrics",
        "export.csv",
        "--map",
        "map.toml",
        "--source",
        "tele",
    ];
    assert_eq!(counts(&maestro.json(&args)), [1, 0, 0, 0]);
    let row = sql(
        &maestro,
        "SELECT metric, at, value, source FROM v_observation",
    );
    assert_eq!(
        row[0],
        json!({ "metric": "command_success_rate", "at": "2026-02-12T00:00:00Z", "value": 0.9,
                "source": "tele" })
    );
    maestro.write("map.toml", "[columns]\nwhen = \"Day\"\n");
    assert_eq!(maestro.ran(&args).code, 2);
}

fn script(maestro: &Maestro, text: &str) {
    maestro.write("tele.sh", text);
    let path = maestro.path("tele.sh");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_program_prints_numbers() {
    let maestro = maestro();
    script(
        &maestro,
        "#!/bin/sh\necho asking >&2\n\
         echo '{\"metric\":\"stars\",\"at\":\"2026-02-13T12:00:00Z\",\"value\":41}'\n",
    );
    assert_snapshot!(maestro.run(&["extract", "metrics", "--exec", "./tele.sh"]), @"
    exec:./tele.sh: 1 created, 0 updated, 0 unchanged (metrics)
    --- stderr ---
    ./tele.sh: asking
    [exit 0]
    ");
    script(&maestro, "#!/bin/sh\necho '['\nexit 3\n");
    assert_snapshot!(maestro.run(&["extract", "metrics", "--exec", "./tele.sh"]), @"
    --- stderr ---
    error: ./tele.sh failed: exit status: 3
    hint: what it printed was not kept; run it by hand to see why
    [exit 1]
    ");
    script(&maestro, "#!/bin/sh\nexec yes\n");
    let much = maestro.ran(&["extract", "metrics", "--exec", "./tele.sh"]);
    assert_eq!(much.code, 1, "{}", much.shown());
    assert!(much.stderr.contains("more than 16 MiB"), "{}", much.stderr);
    assert_eq!(
        maestro
            .ran(&["extract", "metrics", "--exec", "./none.sh"])
            .code,
        1
    );
}

#[test]
fn github_counts_and_a_fall_is_told() {
    let release = |tag: &str, downloads: u64, draft: bool| json!({ "tag_name": tag, "draft": draft, "assets": [{ "download_count": downloads }] });
    let page = |downloads| {
        Reply::json(&json!([
            release("v2", downloads, false),
            release("v1", 10, false),
            release("v3", 999, true)
        ]))
    };
    let repo = Reply::json(&json!({ "stargazers_count": 41, "forks_count": 3,
                                    "watchers_count": 41, "subscribers_count": 9 }));
    let github = FakeGithub::saying([page(90), page(5), repo, Reply::error(404, "Not Found")]);
    let maestro = Maestro::at(NOW).asking(&github);
    let asked = ["extract", "metrics", "--github-releases", "caro-cli/caro"];
    assert_eq!(counts(&maestro.json(&asked)), [3, 0, 0, 0]);
    let later = [&asked[..], &["--as-of", "2026-02-13T15:00:00Z"]].concat();
    let fell = maestro.ran(&later);
    assert!(
        fell.stderr.contains("downloads_total fell from 100 to 15"),
        "{}",
        fell.stderr
    );
    maestro.json(&["extract", "metrics", "--github-counts", "caro-cli/caro"]);
    let watchers = "SELECT value, source FROM v_observation WHERE metric = 'watchers'";
    assert_eq!(
        sql(&maestro, watchers)[0],
        json!({ "value": 9.0, "source": "github:caro-cli/caro" })
    );
    let missing = maestro.ran(&["extract", "metrics", "--github-counts", "caro-cli/none"]);
    assert_eq!(missing.code, 1, "{}", missing.shown());
}

#[test]
fn test_results_and_benchmarks_are_read() {
    let maestro = maestro();
    maestro.write(
        "junit.xml",
        "<?xml version=\"1.0\"?><testsuites tests=\"99\"><testsuite name=\"a\">\
         <testcase name=\"1\"/><testcase name=\"2\"><failure>no</failure><error/></testcase>\
         <testcase name=\"3\"><skipped/></testcase></testsuite></testsuites>",
    );
    let said = maestro.json(&["extract", "metrics", "--junit", "junit.xml"]);
    assert_eq!(counts(&said), [3, 0, 0, 0]);
    let again = maestro.json(&["extract", "metrics", "--junit", "junit.xml"]);
    assert_eq!(counts(&again), [0, 0, 3, 0]);
    let tests = "SELECT group_concat(metric || '=' || CAST(value AS INTEGER), ' ') AS all_of_them \
                 FROM (SELECT * FROM v_observation ORDER BY metric)";
    assert_eq!(
        sql(&maestro, tests)[0]["all_of_them"],
        "tests_failed=1 tests_skipped=1 tests_total=3"
    );
    for wrong in ["<testsuite><testcase>", "<html/>", "no", ""] {
        maestro.write("junit.xml", wrong);
        let ran = maestro.ran(&["extract", "metrics", "--junit", "junit.xml"]);
        assert_eq!(ran.code, 1, "{wrong}: {}", ran.shown());
    }
    let folder = maestro.path("criterion/parse/1000/new");
    fs::create_dir_all(folder).unwrap();
    maestro.write(
        "criterion/parse/1000/new/estimates.json",
        "{\"mean\":{\"point_estimate\":1500000.0}}",
    );
    maestro.json(&["extract", "metrics", "--criterion", "criterion"]);
    let bench = "SELECT value FROM v_observation WHERE metric = 'bench_parse_1000'";
    assert_eq!(sql(&maestro, bench)[0]["value"], 0.0015);
    assert_eq!(
        maestro
            .ran(&["extract", "metrics", "--criterion", ".maestro"])
            .code,
        1
    );
}

const ANSWERS: &str = "survey,wave,at,respondent,score,scale_max,consent,text
ga,T+3,2026-02-10,ann@example.org,5,5,yes,Saved my evening.
ga,T+3,2026-02-10,bo@example.org,4,5,no,Do not keep this.
ga,T+3,2026-02-10,,3,5,,
ga,T+3,2026-02-10,,3,5,,
ga,T+3,2026-02-10,cy@example.org,9,5,,
";

#[test]
fn answers_are_kept_without_names_and_words_with_consent() {
    let maestro = Maestro::at(NOW);
    maestro.write("answers.csv", ANSWERS);
    let first = maestro.json(&["extract", "survey", "answers.csv"]);
    assert_eq!(counts(&first), [4, 0, 0, 1]);
    let again = maestro.json(&["extract", "survey", "answers.csv"]);
    assert_eq!(
        counts(&again),
        [0, 0, 4, 1],
        "two who said the same are two"
    );
    let texts = sql(
        &maestro,
        "SELECT text FROM v_survey_answer WHERE text IS NOT NULL",
    );
    assert_eq!(texts, json!([{ "text": "Saved my evening." }]));
    let mut bytes = fs::read(maestro.path(".maestro/log.db")).unwrap();
    bytes.extend(fs::read(maestro.path(".maestro/log.db-wal")).unwrap_or_default());
    for word in ["example.org", "Do not keep"] {
        let held = bytes.windows(word.len()).any(|it| it == word.as_bytes());
        assert!(!held, "{word} is in the log");
    }
    maestro.write("answers.csv", ANSWERS.replace("org,4,5", "org,2,5"));
    let changed = maestro.json(&["extract", "survey", "answers.csv"]);
    assert_eq!(counts(&changed), [0, 1, 3, 1]);
}

#[test]
fn the_sample_has_numbers() {
    assert_snapshot!(sample(&["extract", "status"]));
}

#[test]
fn every_fault_of_a_metric_is_told_at_once() {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "extends = \"solo\"
[metric.p0_open]
source = \"observation\"
[metric.Bad-Name]
kind = \"gauge\"
[metric.mine]
kind = \"gauges\"
min_sample = 0
[metric.asked]
kind = \"count\"
sql = \"SELECT count(*) FROM v_nothing\"
requires_sync = [{ source = \"gihub\" }]
[metric.clock]
kind = \"count\"
sql = \"SELECT datetime('now')\"
[metric.two]
kind = \"count\"
sql = \"DELETE FROM decision\"
[metric.fine]
kind = \"ratio\"
sql = \"SELECT sum(open), count(*) FROM v_subject WHERE opened_at <= :now\"
[metric.stars]
widnow = \"7d\"
",
    );
    assert_snapshot!(maestro.run(&["sla", "policy"]));
}

#[test]
fn a_file_for_each_day_is_one_source() {
    let maestro = maestro();
    for (name, day, good) in [("a.csv", "12", 100), ("b.csv", "13", 390)] {
        let head = "metric,at,good,total";
        let row = format!("command_success_rate,2026-02-{day}T12:00:00Z,{good},400");
        maestro.write(name, format!("{head}\n{row}\n"));
        maestro.stdout(&["extract", "metrics", name]);
    }
    let said = maestro.json(&["gate", "explain", "ga", "success-rate"]);
    let shown = said.to_string();
    assert!(shown.contains("490") && shown.contains("800"), "{shown}");
}

#[test]
fn a_list_that_was_cut_off_is_told() {
    let maestro = maestro();
    let row = r#"{"metric":"stars","at":"2026-02-13T12:00:00Z","value":41}"#;
    for cut in [format!("[{row},"), format!("[{row}"), "[".to_owned()] {
        maestro.write("cut.json", &cut);
        let said = maestro.run(&["extract", "metrics", "cut.json"]);
        assert!(said.contains("the file was cut off"), "{cut}: {said}");
        assert!(said.ends_with("[exit 3]"), "{cut}: {said}");
    }
    maestro.write("whole.json", format!("[{row}]"));
    maestro.stdout(&["extract", "metrics", "whole.json"]);
}
