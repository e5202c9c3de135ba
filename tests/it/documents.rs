//! Every document whole: on the sample, on nothing, on hostile text; drafts and what fills them.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::report::{NOW, REPORTS, conversation, log_of};
use crate::support::{Maestro, sample};

/// Every report as `said` prints it, one behind the other.
fn book(said: impl Fn(&[&str]) -> String) -> String {
    let mut book = String::new();
    for name in REPORTS {
        let _ = writeln!(book, "===== {name}\n\n{}\n", said(&["report", name]));
    }
    book
}

/// A book with the words of the dashboard at its end.
fn with_dashboard(book: &str, page: &str) -> String {
    format!("{book}===== dashboard, its words\n\n{}", words(page))
}

/// What a page says, line by line, without its tags.
fn words(page: &str) -> String {
    let body = page.split_once("<body>").map_or(page, |it| it.1);
    let mut words = String::new();
    let mut is_tag = false;
    for it in body.chars() {
        match it {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                words.push(' ');
            }
            _ if !is_tag => words.push(it),
            _ => {}
        }
    }
    let lines = words
        .lines()
        .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines.filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}

#[test]
fn every_report_on_the_sample() {
    assert_snapshot!(with_dashboard(
        &book(sample),
        &sample(&["report", "dashboard"])
    ));
}

#[test]
fn every_report_on_an_empty_log() {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "extends = \"beta\"\n[project]\nname = \"caro\"\n",
    );
    let page = maestro.run(&["report", "dashboard"]);
    assert_snapshot!(with_dashboard(&book(|args| maestro.run(args)), &page));
}

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "| cell | @everyone #1 GH-2",
    "<!-- maestro:status --> <!-- maestro:keep a -->",
    "=cmd|' /C calc'!A0",
    "[x](javascript:alert(1)) ![y](https://evil.example/p.png)",
    "{{ 7 * 7 }} {% raw %}",
    "\u{1b}[31mred \u{202e}tfel",
];

/// A log in which titles, names, notes and incidents are meant to do harm.
fn hostile() -> Maestro {
    let long = "A".repeat(10_000);
    let titles = HOSTILE.iter().copied().chain([long.as_str()]);
    let lines: Vec<String> = titles
        .enumerate()
        .map(|(idx, it)| conversation(&idx.to_string(), it, false))
        .collect();
    let maestro = log_of(&lines);
    for section in [
        "highlights",
        "faq",
        "measured",
        "announcement",
        "question",
        "actions",
    ] {
        for text in HOSTILE {
            maestro.stdout(&["report", "note", section, text]);
        }
    }
    maestro.stdout(&[
        "incident",
        "open",
        HOSTILE[0],
        "--severity",
        "P1",
        "--lead",
        HOSTILE[2],
    ]);
    maestro.stdout(&["incident", "set", "--impact", HOSTILE[1]]);
    maestro
}

#[test]
fn every_report_on_a_hostile_log() {
    let maestro = hostile();
    let book = book(|args| maestro.stdout(args));
    let page = maestro.stdout(&["report", "dashboard"]);
    for bad in ["<script", "<!-- maestro", "\u{1b}", "\u{202e}"] {
        let place = [&book, &page].iter().position(|it| it.contains(bad));
        assert_eq!(place, None, "{bad}");
    }
    for bad in ["@everyone", "| cell |", &"A".repeat(200)] {
        assert!(!book.contains(bad), "{bad}");
    }
    assert_snapshot!(with_dashboard(&book, &page));
}

#[test]
fn a_draft_is_shown_and_not_published() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    maestro.write("doc.md", "<!-- maestro:a -->\n<!-- /maestro:a -->\n");
    let shown = maestro.stdout(&["report", "announce-performance"]);
    assert!(shown.starts_with("> **Draft.** "), "{shown}");
    assert_snapshot!(maestro.run(&["report", "announce-performance", "--write", "doc.md#a"]), @r"
    --- stderr ---
    error: announce-performance is a draft: measured missing
    hint: fill it: maestro report note measured '…'
    [exit 5]
    ");
    maestro.stdout(&[
        "report",
        "note",
        "measured",
        "Start: 5 s to 3 s, mean of 20 on one machine",
    ]);
    let written = maestro.run(&["report", "announce-performance", "--write", "doc.md#a"]);
    assert!(written.ends_with("[exit 0]"), "{written}");
    assert!(maestro.read("doc.md").contains("Start: 5 s to 3 s"));
    assert!(!maestro.read("doc.md").contains("Draft"));
}

#[test]
fn the_policy_says_what_a_report_must_not_go_out_without() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    let policy = maestro.read("maestro.toml");
    maestro.write(
        "maestro.toml",
        format!("{policy}[report.required]\nweekly = [\"challenges\", \"links.provenance\"]\n"),
    );
    let context = maestro.json(&["report", "context", "weekly"]);
    assert_eq!(context["missing"][0]["what"], "challenges");
    assert_eq!(context["missing"][1]["what"], "links.provenance");
    let refused = maestro.run(&["report", "weekly", "--as", "short"]);
    assert!(refused.ends_with("[exit 5]"), "{refused}");
    // Cron looks at nothing that it does not send.
    assert!(maestro.run(&["report", "weekly"]).ends_with("[exit 0]"));
    maestro.write(
        "maestro.toml",
        format!(
            "{policy}[report.required]\nweekley = [\"challenges\"]\ndaily = [\"chalenges\"]\n\
             [report.links]\nsurvey = \"javascript:x\"\nhome = \"https://x.example\"\n"
        ),
    );
    assert_snapshot!(maestro.run(&["report", "weekly"]));
}

#[test]
fn the_survey_has_its_address_and_the_faq_its_answers() {
    let maestro = log_of(&[
        conversation("a", "Which shells?", false),
        conversation("b", "Secret?", true),
    ]);
    let policy = maestro.read("maestro.toml");
    maestro.write(
        "maestro.toml",
        format!("{policy}[report.links]\nsurvey = \"https://survey.example/caro?wave=3\"\n"),
    );
    let mail = maestro.stdout(&["report", "survey-mail"]);
    assert!(
        mail.contains("(https://survey.example/caro?wave=3)"),
        "{mail}"
    );
    assert!(!mail.contains("Draft"), "{mail}");
    maestro.stdout(&[
        "report",
        "note",
        "faq",
        "bash, zsh and fish.",
        "--about",
        "c1",
    ]);
    maestro.stdout(&["report", "note", "faq", "Not for you.", "--about", "c2"]);
    // An answer stays, whenever it was written.
    let faq = maestro.stdout(&["report", "faq", "--as-of", "2026-02-20T14:00:00Z"]);
    assert!(
        faq.contains("## Which shells?\n\nbash, zsh and fish."),
        "{faq}"
    );
    assert!(
        !faq.contains("Secret") && !faq.contains("Not for you"),
        "{faq}"
    );
}

#[test]
fn the_roadmap_of_the_policy_has_an_order_and_what_is_late() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    let policy = maestro.read("maestro.toml");
    maestro.write(
        "maestro.toml",
        format!(
            "{policy}[[roadmap]]\nid = \"importers\"\ntitle = \"Importers\"\nversion = \"v1.1\"\ntarget = \"2026-02-10\"\n\
             metric = \"import passes\"\ntest = \"twice the same\"\nartifact = \"CSV parser\"\nevidence = \"receipts\"\n\
             [[roadmap]]\nid = \"done\"\ntitle = \"Dashboard\"\nstate = \"done\"\ntarget = \"2026-02-01\"\n\
             [[roadmap]]\nid = \"ui\"\ntitle = \"A new interface\"\nstate = \"out-of-scope\"\n"
        ),
    );
    let shown = maestro.stdout(&["report", "roadmap"]);
    assert!(shown.contains("**1 of 3 items is late."), "{shown}");
    assert!(
        shown.contains("1. Importers: planned, v1.1, wanted by 2026-02-10 (3 days late)"),
        "{shown}"
    );
    assert!(
        shown.contains("## Not planned\n\n- A new interface: out of scope"),
        "{shown}"
    );
    assert_snapshot!(maestro.stdout(&["report", "artifact", "matrix"]), @r#"
    id,what,artifact,owner,evidence,version,state,target,plans,acceptance,your_note
    importers,Importers,CSV parser,,receipts,v1.1,planned,2026-02-10,"no policy, no operability",,
    done,Dashboard,,,,,done,2026-02-01,"no metric, no policy, no test, no operability",,
    ui,A new interface,,,,,out-of-scope,,"no metric, no policy, no test, no operability",,
    "#);
    maestro.write(
        "maestro.toml",
        format!("{policy}[[roadmap]]\nid = \"x\"\nstate = \"someday\"\n"),
    );
    assert_snapshot!(maestro.run(&["report", "roadmap"]));
}

#[test]
fn a_private_incident_is_counted_and_stands_nowhere() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    maestro.stdout(&[
        "incident",
        "open",
        "zephyr leaks keys",
        "--severity",
        "P0",
        "--private",
        "a customer",
    ]);
    for name in REPORTS.iter().copied().chain(["dashboard"]) {
        let said = maestro.run(&["report", name]);
        assert!(
            !said.contains("zephyr") && !said.contains("leaks"),
            "{name}: {said}"
        );
    }
    let context = maestro.json(&["report", "context", "weekly"]);
    assert_eq!(context["incidents"]["burning"], 1);
    assert_eq!(context["incidents"]["private"], 1);
    assert_eq!(context["status"]["color"], "red");
    let shown = maestro.stdout(&["report", "daily", "--private"]);
    assert!(shown.contains("zephyr"), "{shown}");
}
