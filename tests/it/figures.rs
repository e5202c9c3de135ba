//! Numbers from outside in reports: in each that promises them, beside their targets, and in none
//! where there are none.

use serde_json::Value;

use crate::report::{NOW, conversation, log_of};
use crate::support::Maestro;

fn of_sample(args: &[&str]) -> String {
    Maestro::new().stdout(&[&["report"][..], args, &["--sample", "--format", "markdown"]].concat())
}

/// A log with a launch, one conversation and these observations.
fn log_with(preset: &str, rows: &[&str]) -> Maestro {
    let maestro = log_of(&[conversation("a", "words", false)]);
    maestro.write(
        "maestro.toml",
        format!(
            "extends = \"{preset}\"\n[project]\nname = \"caro\"\ntimezone = \"UTC\"\n\
             [release]\nlaunched_at = 2026-02-01T12:00:00Z\n[team]\nmembers = [\"@mira\"]\n"
        ),
    );
    if !rows.is_empty() {
        maestro.write(
            "numbers.csv",
            format!("metric,at,value,good,total\n{}\n", rows.join("\n")),
        );
        maestro.stdout(&["extract", "metrics", "numbers.csv"]);
    }
    maestro
}

fn reading<'c>(context: &'c Value, name: &str) -> &'c Value {
    let readings = context["readings"].as_array().unwrap();
    let found = readings.iter().find(|it| it["name"] == name);
    found.unwrap_or_else(|| panic!("{name} is not there"))
}

#[test]
fn what_was_measured_stands_where_it_is_promised() {
    let downloads = "| Downloads | 912 | 751 | ≥ 900 by 14 Feb, on track |  | 13h |";
    let nps = "| Net Promoter Score | 50 (−11.1 to 100) | — |  | 6 | 4d 22h |";
    let crashes = "| Crashes | 0.03% (0.01% to 0.09%) | 0.02% |";
    let faster = "| Simple query, 95th percentile, in ms | 84 | 93 | ≤ 80 by 21 Feb, over |";
    for (report, rows) in [
        (&["weekly"][..], &[downloads, "| Stars | 41 | 27 |"][..]),
        (&["weekly-metrics"], &[downloads, nps, crashes, faster]),
        (&["agenda"], &[downloads, nps, crashes, faster]),
        (&["feedback"], &[nps]),
        (
            &["daily", "--slot", "eod"],
            &[
                "| Downloads | 912 | 897 |",
                "| Active users | 92 | 81 |",
                crashes,
            ],
        ),
        (
            &["daily", "--slot", "morning"],
            &[
                "| Downloads | 912 | 897 |",
                "| Tests that fail | 0 |",
                "| Stars |",
            ],
        ),
        (&["retrospective"], &["### Adoption", "| Downloads | 912 |"]),
        (
            &["sync"],
            &["| Downloads | 912 | 751 | ≥ 900 by 14 Feb | on track |"],
        ),
        (
            &["newsletter"],
            &["- Downloads: 912\n", "- Net Promoter Score: 50 (n = 6)\n"],
        ),
    ] {
        let text = of_sample(report);
        for row in rows {
            assert!(text.contains(row), "{report:?} has no {row}:\n{text}");
        }
    }
    let off = of_sample(&["weekly-metrics"]);
    assert!(off.contains("Measured off target: Simple query, 95th percentile, in ms; Loading"));
}

#[test]
fn a_log_without_imports_stays_short() {
    let maestro = log_with("beta", &[]);
    for name in ["weekly", "daily", "newsletter", "sync"] {
        let text = maestro.stdout(&["report", name]);
        let bad = ["| measured |", "Metrics and CI", "extract metrics"];
        assert!(bad.iter().all(|it| !text.contains(it)), "{name}: {text}");
    }
    for name in ["weekly-metrics", "agenda", "retrospective"] {
        let text = maestro.stdout(&["report", name]);
        assert_eq!(text.matches("maestro extract metrics").count(), 1, "{name}");
        assert!(!text.contains("### Adoption"), "{name}: {text}");
    }
    let text = maestro.stdout(&["report", "feedback"]);
    assert_eq!(text.matches("maestro extract survey").count(), 1, "{text}");
}

#[test]
fn a_dated_target_holds_until_its_date() {
    let maestro = log_with(
        "launch",
        &[
            "downloads_total,2026-02-01T18:00:00Z,60,,",
            "downloads_total,2026-02-13T10:00:00Z,390,,",
            "error_rate,2026-02-13T10:00:00Z,,6,100",
            "memory_mb,2026-02-13T10:00:00Z,44.5,,",
        ],
    );
    let at = |moment: &str| maestro.json(&["report", "context", "weekly", "--as-of", moment]);
    let wanted = |moment: &str| {
        let context = at(moment);
        let downloads = reading(&context, "downloads_total");
        let by = downloads["target_by_at"].as_str().map(str::to_owned);
        (downloads["target"].clone(), by.unwrap_or_default())
    };
    assert_eq!(
        wanted("2026-02-01T19:00:00Z"),
        ("≥ 50".into(), "2026-02-02T12:00:00Z".into())
    );
    assert_eq!(
        wanted("2026-02-05T12:00:00Z"),
        ("≥ 200".into(), "2026-02-09T12:00:00Z".into())
    );
    assert_eq!(wanted(NOW), ("≥ 400".into(), "2026-02-16T12:00:00Z".into()));
    assert_eq!(wanted("2026-04-01T12:00:00Z").0, "≥ 600");
    let context = at(NOW);
    let memory = reading(&context, "memory_mb");
    assert_eq!(
        (&memory["target"], &memory["status"]),
        (&"≤ 45".into(), &"on track".into())
    );
    assert_eq!(memory["targets"].as_array().unwrap().len(), 4);
    let errors = reading(&context, "error_rate");
    assert_eq!(
        (&errors["status"], &errors["missed"]),
        (&"over".into(), &true.into())
    );
}

#[test]
fn a_metric_of_the_policy_and_one_of_the_log_have_targets() {
    let maestro = log_with("solo", &["tickets_by_phone,2026-02-13T10:00:00Z,7,,"]);
    let policy = maestro.read("maestro.toml");
    maestro.write(
        "maestro.toml",
        format!(
            "{policy}[metric.tickets_by_phone]\nkind = \"gauge\"\n[metric.titles]\n\
             kind = \"count\"\nsql = \"SELECT count(*) FROM v_conversation\"\n\
             [report.targets]\ntickets_by_phone = \"<= 5\"\nunassigned = \"= 0\"\ntitles = \">= 1\"\n"
        ),
    );
    let context = maestro.json(&["report", "context", "weekly"]);
    let said = |name: &str| {
        let it = reading(&context, name);
        format!("{} {} {}", it["value"], it["target"], it["status"])
    };
    assert_eq!(said("tickets_by_phone"), "7.0 \"≤ 5\" \"over\"");
    assert_eq!(said("unassigned"), "1.0 \"= 0\" \"over\"");
    assert_eq!(said("titles"), "1.0 \"≥ 1\" \"on track\"");
    let text = maestro.stdout(&["report", "weekly-metrics"]);
    assert!(text.contains("### Also measured"), "{text}");
}

#[test]
fn the_agenda_shows_the_gates_of_the_phase_and_their_criticals() {
    let maestro = log_with("launch", &["error_rate,2026-02-13T10:00:00Z,,6,100"]);
    let agenda = maestro.stdout(&["report", "agenda"]);
    // Day 12 is in the second week; nobody ever asked a gate.
    for part in [
        "**The second week went well** (week2): NO-GO",
        "| UNKNOWN | critical | error-rate |",
        "| UNKNOWN | critical | satisfaction |",
        "**Fast and small enough** (perf): ",
    ] {
        assert!(agenda.contains(part), "{part}:\n{agenda}");
    }
    let first = maestro.stdout(&["report", "agenda", "--as-of", "2026-02-13T14:00:00Z"]);
    assert_eq!(first, agenda);
    let week1 = maestro.json(&[
        "report",
        "context",
        "agenda",
        "--as-of",
        "2026-02-05T12:00:00Z",
    ]);
    assert_eq!(week1["gates"][1]["name"], "week1");
    let of_sample = of_sample(&["agenda"]);
    for part in [
        "**Ready for general availability** (ga): NO-GO",
        "| FAIL | critical | zero-p0 | 1 |",
        "| UNKNOWN | critical | satisfaction |",
        "mira waives it, 7d 1h left",
    ] {
        assert!(of_sample.contains(part), "{part}:\n{of_sample}");
    }
    let public = Maestro::new().stdout(&["report", "agenda", "--sample", "--public"]);
    assert!(public.contains("zero-p0") && !public.contains("waives it"));
}

#[test]
fn what_got_faster_announces_itself() {
    let text = of_sample(&["announce-performance"]);
    assert!(!text.contains("Draft"), "{text}");
    assert!(
        text.contains("| Loading of the model | 4.8s | 3.4s | -29% |"),
        "{text}"
    );
    let slower = log_with(
        "beta",
        &[
            "memory_mb,2026-01-28T10:00:00Z,40,,",
            "memory_mb,2026-02-13T10:00:00Z,44,,",
            "bench_parse,2026-01-28T10:00:00Z,0.012,,",
            "bench_parse,2026-02-13T10:00:00Z,0.012,,",
        ],
    );
    let text = slower.stdout(&["report", "announce-performance"]);
    assert!(
        text.contains("Draft") && !text.contains("Measured"),
        "{text}"
    );
    slower.write(
        "numbers.csv",
        "metric,at,value\nbench_parse,2026-02-13T11:00:00Z,0.009\n",
    );
    slower.stdout(&["extract", "metrics", "numbers.csv"]);
    let text = slower.stdout(&["report", "announce-performance"]);
    assert!(!text.contains("Draft"), "{text}");
    assert!(
        text.contains("| bench parse | 12ms | 9ms | -25% |"),
        "{text}"
    );
    assert!(!text.contains("Memory"), "{text}");
    slower.stdout(&["report", "note", "measured", "On one machine, mean of 20"]);
    let text = slower.stdout(&["report", "announce-performance"]);
    assert_eq!(text.matches("## Measured").count(), 1);
    assert!(text.contains("- On one machine, mean of 20"), "{text}");
}

#[test]
fn a_chart_shows_what_was_measured_beside_what_was_wanted() {
    let page = Maestro::new().stdout(&["report", "dashboard", "--sample"]);
    for part in [
        "aria-label=\"Downloads. 26 Jan to 13 Feb, from 260 to 912, wanted 900\"",
        "aria-label=\"Loading of the model. 26 Jan to 13 Feb, from 4.8s to 3.4s, wanted 3s\"",
        "<h2>Performance</h2>",
        "≥ 100 by 25 Jan; ≥ 500 by 31 Jan; ≥ 700 by 7 Feb; ≥ 900 by 14 Feb",
        "<polyline class=\"wanted\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // One value and no target is a number, and no chart.
    assert!(!page.contains("aria-label=\"Tests. "));
    let one = log_with("beta", &["downloads_total,2026-02-13T10:00:00Z,390,,"]);
    let page = one.stdout(&["report", "dashboard"]);
    assert!(
        page.contains("aria-label=\"Downloads. 13 Feb to 13 Feb, from 390 to 390, wanted 700\"")
    );
    assert!(page.contains("<rect class=\"s1\" x=\"0.0\""));
}

#[test]
fn every_day_of_a_chart_is_part_of_the_sum_beside_it() {
    for name in ["weekly", "dashboard", "retrospective", "newsletter"] {
        let context = Maestro::new().json(&["report", "context", name, "--sample"]);
        for which in ["opened", "closed"] {
            let days = context["flow"]["days"].as_array().unwrap();
            let sum: u64 = days.iter().map(|it| it[which].as_u64().unwrap()).sum();
            assert_eq!(context["flow"]["now"][which], sum, "{which} of {name}");
        }
    }
}

#[test]
fn what_was_open_before_is_what_was_open_then() {
    for name in ["weekly", "daily", "newsletter", "dashboard"] {
        let now = Maestro::new().json(&["report", "context", name, "--sample"]);
        let moment = now["period"]["previous_to_at"].as_str().unwrap();
        let then =
            Maestro::new().json(&["report", "context", "weekly", "--sample", "--as-of", moment]);
        for (metric, key) in [("open", "total"), ("p0_open", "p0"), ("p1_open", "p1")] {
            let metrics = now["metrics"].as_array().unwrap();
            let found = metrics.iter().find(|it| it["name"] == metric).unwrap();
            assert_eq!(found["previous"], then["open"][key], "{metric} of {name}");
        }
    }
}

#[test]
fn a_plan_says_when_it_is_done() {
    let text = of_sample(&["roadmap"]);
    assert!(
        text.contains("   - done when: a swapped pair is refused\n"),
        "{text}"
    );
}
