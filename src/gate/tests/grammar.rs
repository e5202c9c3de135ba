use super::*;

fn check(text: &str, expected: &str) {
    let told = match text.parse::<Check>() {
        Ok(check) => format!("{:?}", check.asks),
        Err(why) => why,
    };
    assert!(told.contains(expected), "{text}: {told}");
}

#[test]
fn a_comparison_has_a_metric_a_sign_and_a_value() {
    check(
        "p0_open == 0",
        r#"Metric("p0_open"), operator: Equal, value: Number(0.0)"#,
    );
    check("p1_open<=1", "AtMost, value: Number(1.0)");
    check("command_success_rate >= 85%", "AtLeast, value: Share(0.85)");
    check("first_response_mean < 24h", "Less, value: Seconds(86400)");
    check("fixed == true", "Equal, value: Flag(true)");
    check(
        "trend(error_rate,7d) <= 0",
        r#"Trend { metric: "error_rate", seconds: 604800 }"#,
    );
    check(
        "growth(stars,T+0d) >= 100%",
        "Growth { metric: \"stars\", from_launch: 0 }",
    );
    check("growth(stars, since=T-7d) > 0", "from_launch: -604800");
    check("doc_age(docs/plan.md) <= 92d", r#"DocAge("docs/plan.md")"#);
    check(
        "date >= phase.week1.end",
        r#"Phase { id: "week1", end: true }"#,
    );
    check("date >= T+30d", "Launch(2592000)");
    check("date < 2026-02-14", "Date(2026-02-14)");
}

#[test]
fn what_people_say_and_write_is_asked_for_by_its_name() {
    check("attested:security-audit", r#"Attested("security-audit")"#);
    check("approved:charter", r#"Approved("charter")"#);
    check("decision:ga=GO", r#"Decision("ga")"#);
    check("gate:maint-1", r#"Gate("maint-1")"#);
    check(
        "file:docs/charter.md max_age=92d",
        r#"path: "docs/charter.md", max_age: Some(7948800), sha256: None"#,
    );
}

#[test]
fn what_means_nothing_is_refused() {
    check("p0_open", "compares nothing");
    check("p0_open == many", "is no value");
    check("p0_open == nan", "is no value");
    check("P0 == 0", "is no metric");
    check("sum(p0_open) == 0", "there is no function `sum`");
    check("p0_open == T+7d", "only `date` is compared");
    check("date >= 5", "compared with a date");
    check("doc_age(a.md) < 5", "a length of time");
    check("decision:ga=NO-GO", "expected `decision:GATE=GO`");
    check("asked:me", "asks for nothing known");
    check("file:a.md age=3d", "says nothing about a file");
    check("file:a.md sha256=12", "64 hexadecimal digits");
    check("", "compares nothing");
}

#[test]
fn a_file_stays_in_the_folder_of_the_policy() {
    for path in [
        "/etc/passwd",
        "../secret",
        "a/../../b",
        "~/x",
        "$HOME/x",
        "a//b",
        "C:\\x",
        ".",
    ] {
        check(&format!("file:{path}"), "leaves the folder");
        check(&format!("doc_age({path}) < 1d"), "leaves the folder");
    }
}

#[test]
fn a_check_reads_as_it_was_written() {
    let check: Check = "  p0_open   ==  0 ".parse().unwrap();
    assert_eq!(check.as_str(), "p0_open == 0");
    let json = serde_json::to_string(&check).unwrap();
    assert_eq!(serde_json::from_str::<Check>(&json).unwrap(), check);
}

#[test]
fn values_are_shown_as_people_read_them() {
    let shown = |value, unit| shown_value(value, unit);
    assert_eq!(shown(912.0, Unit::Count), "912");
    assert_eq!(shown(0.869, Unit::Share), "86.9%");
    assert_eq!(shown(0.0009, Unit::Share), "0.09%");
    assert_eq!(shown(4.0, Unit::Score), "4");
    assert_eq!(shown(11_520.0, Unit::Seconds), "3h 12m");
    assert_eq!(shown(-0.001, Unit::Count), "0");
    assert_eq!(shown(1.0, Unit::Flag), "yes");
}
