use chrono::TimeDelta;

use super::own::read;
use super::{Crowds, Owner, Pattern, Predicate, Report, Rules, Test};
use crate::model::ConversationId;
use crate::model::story::at;

fn own(text: &str) -> String {
    let own = read(text, true).own;
    let lines: Vec<&str> = own
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect();
    lines.join(" / ")
}

#[test]
fn what_others_wrote_is_not_ones_own_word() {
    assert_eq!(own("> it crashes\nmine does not"), "mine does not");
    assert_eq!(
        own("before\n```\npanic\n~~~\npanic\n```\nafter"),
        "before / after"
    );
    assert_eq!(own("````\n```\npanic\n````\nafter"), "after");
    assert_eq!(own("```an open fence runs to the end\npanic"), "");
    assert_eq!(own("``` code in a line ``` and words"), "and words");
    assert_eq!(own("run `crash me` now"), "run   now");
    assert_eq!(
        own("It doesn`t work, it crashes"),
        "It doesn`t work, it crashes"
    );
    assert_eq!(own("a <!-- data\nloss --> b <!-- open"), "a  b <!-- open");
    assert_eq!(own("- [ ] data loss\n- [x] wrong colour"), "wrong colour");
    assert_eq!(own("### Does it crash?\nno"), "no");
    assert_eq!(own("#42 is similar"), "#42 is similar");
    assert_eq!(own("gone\n\nOn Monday, Ann wrote:\nit crashes"), "gone");
    assert_eq!(own("--\nCrash Ltd"), "");
}

#[test]
fn code_and_boxes_are_told_in_every_form_that_markdown_has() {
    assert_eq!(
        own("look:\n\n    panic at start\n\n\tpanic\n\nso"),
        "look: / so"
    );
    assert_eq!(own("- so\n  ```\n  panic\n  ```\n- and"), "so / and");
    assert_eq!(own("- ```\n  panic\n  ```\n\nand"), "and");
    assert_eq!(own("<pre>\npanic\n\npanic</pre>\n\nand"), "and");
    assert_eq!(
        own("it said <code>panic</code> <b>twice</b>"),
        "it said  twice"
    );
    assert_eq!(
        own("<details><summary>Log</summary>\n\nit stops\n</details>"),
        "Log / it stops"
    );
    for mark in ["-", "*", "+", "1."] {
        assert_eq!(
            own(&format!("{mark} [ ] data loss\n{mark} [x] colour")),
            "colour"
        );
    }
    assert_eq!(own("- [ ] data loss\n  - [x] of colours"), "of colours");
}

#[test]
fn what_looks_like_the_begin_of_code_or_of_a_comment_swallows_nothing() {
    assert_eq!(
        own("I wrote `<!--` into it.\n\nNow it stops."),
        "I wrote   into it. / Now it stops."
    );
    assert_eq!(
        own("```html\n<!-- header\n```\nSince then it stops."),
        "Since then it stops."
    );
    assert_eq!(own("> <!-- quoted\n\nIt stops."), "It stops.");
    assert_eq!(own("It stops\n--------\nalways"), "It stops / always");
}

#[test]
fn a_line_of_a_mail_ends_where_its_program_likes() {
    assert_eq!(
        own("caro crashes\non startup.\n\nBye"),
        "caro crashes on startup. / Bye"
    );
    let mail = "Hello,\n\n    my files are gone\n";
    assert_eq!(
        read(mail, false).own.trim(),
        "Hello,\n\nmy files are gone".replace("\n\n", "\n")
    );
}

#[test]
fn the_answers_of_a_form_stand_under_its_headings() {
    let form = "### Version\n\n```shell\n0.3.1\n```\n\n### Where\n\n_No response_\n\n### What\n\n- [ ] this\n- [x] that\n";
    let fields = read(form, true).fields;
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|it| (it.0.as_str(), it.1.trim()))
        .collect();
    assert_eq!(fields, [("Version", "0.3.1"), ("What", "that")]);
}

#[test]
fn a_huge_text_is_cut_between_characters() {
    assert_eq!(own(&"ü".repeat(100_000)).chars().count(), 1 << 15);
    assert_eq!(own(&"> ".repeat(100_000)), "");
    assert_eq!(own(&"- ".repeat(100_000)), "");
    assert_eq!(own(&"[".repeat(100_000)).len(), 1 << 16);
}

#[test]
fn a_pattern_takes_linear_time_and_bounded_size() {
    let fault = |text: &str| Pattern::parse(text).map(|_| ()).unwrap_err();
    assert_eq!(fault("a{100000}{100}"), "the pattern is too big");
    assert_eq!(fault("x*"), "it matches the empty text, and so every text");
    assert!(fault("(?=x)").contains("look-around"), "{}", fault("(?=x)"));
    assert!(fault("(a").contains("unclosed group"));
    assert!(fault(&"a".repeat(1001)).contains("1000"));
    let evil = Pattern::parse("(a+)+$").unwrap();
    assert_eq!(evil.find(&format!("{}!", "a".repeat(60_000))), None);
}

#[test]
fn an_edge_of_a_word_is_one_of_ascii_and_evidence_is_one_line() {
    let pattern = Pattern::parse(r"(?i)\bcrash\b\s+now").unwrap();
    assert_eq!(
        pattern.find("ein CRASH\n  now").as_deref(),
        Some("CRASH now")
    );
    assert_eq!(pattern.find("crashes now"), None);
    let long = Pattern::parse("x+")
        .unwrap()
        .find(&"x".repeat(500))
        .unwrap();
    assert_eq!(long.chars().count(), 61);
}

/// Reports `WHO@TIME` of one problem.
fn crowds(reports: &str) -> Crowds {
    let reports = reports.split(' ').zip(1..).map(|(it, id)| {
        let (who, when) = it.split_once('@').unwrap();
        Report {
            problem: "p0".to_owned(),
            conversation: ConversationId(id),
            at: at(when),
            person: who.to_owned(),
        }
    });
    Crowds::new(reports)
}

/// The surge of three within two hours around the first.
fn surge(reports: &str) -> String {
    let surge = crowds(reports).surge("p0", ConversationId(1), 3, TimeDelta::hours(2));
    surge.map_or_else(|| "none".to_owned(), |it| it.told())
}

#[test]
fn several_people_with_one_problem_at_once_are_a_surge() {
    assert_eq!(
        surge("ann@20T09:00 bob@20T10:00 cleo@20T11:00"),
        "3 people in 2h with p0: c1, c2, c3"
    );
    assert_eq!(surge("ann@20T09:00 bob@20T10:00 cleo@20T11:01"), "none");
    assert_eq!(
        surge("cleo@20T11:00 ann@20T09:00 bob@20T10:00"),
        "3 people in 2h with p0: c2, c3, c1"
    );
}

/// All that belongs to a crowd of `least` within `hours`.
fn crowded(reports: &str, least: usize, hours: i64) -> String {
    let counting = Test::Reporters {
        least,
        within: hours * 3600,
    };
    let predicate = Predicate {
        tests: vec![counting],
        written: String::new(),
        told: String::new(),
    };
    let owner = Owner {
        id: "all".to_owned(),
        when: predicate,
        to: "ann".to_owned(),
        origin: String::new(),
    };
    let rules = Rules {
        owners: vec![owner],
        ..Rules::default()
    };
    let crowded = crowds(reports).crowded(&rules);
    let ids: Vec<String> = crowded.iter().map(ToString::to_string).collect();
    ids.join(" ")
}

#[test]
fn who_belongs_to_a_crowd_is_told_by_windows_of_time() {
    let day = "ann@20T09:00 bob@20T10:00 ann@20T10:30 cleo@20T11:00 dora@20T13:01 ann@20T13:02";
    assert_eq!(crowded(day, 3, 2), "c1 c2 c3 c4");
    assert_eq!(crowded(day, 2, 2), "c1 c2 c3 c4 c5 c6");
    assert_eq!(crowded(day, 3, 3), "c1 c2 c3 c4 c5 c6");
    assert_eq!(crowded(day, 4, 4), "c2 c3 c4 c5 c6");
    assert_eq!(crowded(day, 4, 3), "");
    assert_eq!(crowded("cleo@20T11:00 ann@20T09:00", 2, 2), "c1 c2");
    assert_eq!(crowded("ann@20T09:00 ann@20T09:10", 2, 2), "");
    assert_eq!(crowded("ann@20T09:00", 1, 2), "c1");
}

#[test]
fn one_person_on_several_channels_is_one_and_a_ghost_is_nobody() {
    assert_eq!(surge("ann@20T09:00 ann@20T09:10 bob@20T09:20"), "none");
    assert_eq!(surge("ann@20T09:00 @20T09:10 bob@20T09:20"), "none");
}
