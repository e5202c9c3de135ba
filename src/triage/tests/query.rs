use std::collections::BTreeSet;

use super::{PROMISES, story, with_case};
use crate::model::ConversationId;
use crate::triage::query::{Known, Seen};
use crate::triage::{Query, item};

fn parsed(text: &str) -> Result<Query, String> {
    Query::parse(&[text.to_owned()]).map_err(|faults| {
        let lines = faults
            .iter()
            .map(|it| format!("{}: {}", it.term, it.message));
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// Whether each of the queries finds the conversation of the story; `found` is what the full text
/// finds for the n-th `text:`.
fn check(story: &str, queries: &[(&str, bool)]) {
    let known = Known {
        me: "@mira".into(),
        found: vec![BTreeSet::from([ConversationId(0)]), BTreeSet::new()],
    };
    with_case(PROMISES, story::read(story), &mut |case| {
        let item = item(case);
        let seen = Seen {
            item: &item,
            timeline: case.timeline,
        };
        for (text, fits) in queries {
            let query = parsed(text).unwrap();
            assert_eq!(query.fits(seen, &known), *fits, "{text} about\n{story}");
        }
    });
}

#[test]
fn every_term_must_hold_and_one_value_of_each() {
    check(
        "
        26T09:00 opened ann
        26T09:00 has P1
        26T12:00 now
    ",
        &[
            ("", true),
            ("is:open", true),
            ("is:open is:late", false),
            ("is:closed,open", true),
            ("label:p1", true),
            ("label:bug,P1", true),
            ("label:bug", false),
            ("-label:bug is:open", true),
            ("-is:open", false),
            ("state:new waiting:us", true),
            ("state:us:reply", false),
            ("channel:github", true),
            ("channel:email", false),
        ],
    );
}

#[test]
fn a_priority_lies_in_a_range_or_is_not_set() {
    let with = "
        26T09:00 opened ann
        26T09:00 has P1
        26T12:00 now
    ";
    check(
        with,
        &[
            ("priority:P0..P1", true),
            ("priority:P2..P3", false),
            ("priority:p1", true),
            ("priority:none", false),
            ("priority:none,P1", true),
            ("no:priority", false),
        ],
    );
    let without = "
        26T09:00 opened ann
        26T12:00 now
    ";
    check(
        without,
        &[
            ("priority:none", true),
            ("priority:P0..P3", false),
            ("no:priority,owner", true),
        ],
    );
}

#[test]
fn silence_is_broken_by_people_only() {
    check(
        "
        26T09:00 opened ann
        26T10:00 says mira looking into it
        26T11:30 says ci[bot] build 12 passed
        26T12:00 now
    ",
        &[
            ("quiet:>1h59m", true),
            ("quiet:>2h", false),
            ("quiet:>=2h", true),
            ("quiet:1h..3h", true),
            ("age:<3h", false),
            ("age:<=3h", true),
        ],
    );
}

#[test]
fn what_is_due_soon_is_told_from_what_is_late() {
    check(
        "
        26T09:00 opened ann
        26T12:00 now
    ",
        &[
            ("due:<22h", true),
            ("due:<20h", false),
            ("is:late", false),
            ("no:due", false),
        ],
    );
    check(
        "
        26T09:00 opened ann
        28T12:00 now
    ",
        &[("is:late", true), ("due:<1h", true), ("due:>1h", false)],
    );
}

#[test]
fn a_name_is_me_nobody_or_somebody() {
    check(
        "
        26T09:00 opened ann
        26T10:00 decides owner Mira
        26T12:00 now
    ",
        &[
            ("owner:@me", true),
            ("owner:mira", true),
            ("owner:@jonas,none", false),
            ("author:ann", true),
            ("author:@me", false),
            ("no:owner", false),
        ],
    );
}

#[test]
fn words_are_looked_up_in_the_order_in_which_they_were_asked_for() {
    check(
        "
        26T09:00 opened ann
        26T12:00 now
    ",
        &[
            ("text:proxy", true),
            ("text:proxy text:crash", false),
            ("text:proxy -text:crash", true),
            ("is:closed text:proxy", false),
        ],
    );
}

#[test]
fn quotes_hold_words_together() {
    let labels = |text: &str| format!("{:?}", parsed(text).unwrap());
    assert!(labels(r#"label:"good first issue""#).contains(r#"["good first issue"]"#));
    assert!(labels(r#"label:"a, b",c"#).contains(r#"["a, b", "c"]"#));
    assert_eq!(
        parsed(r#"text:"no proxy" text:slow"#)
            .unwrap()
            .texts()
            .collect::<Vec<_>>(),
        [r#""no proxy""#, "slow"]
    );
}

#[test]
fn only_a_query_for_it_reads_what_is_settled() {
    let settled = |text: &str| parsed(text).unwrap().asks_for_settled();
    assert!(settled("is:closed"));
    assert!(settled("state:done label:bug"));
    assert!(!settled("-is:closed"));
    assert!(!settled("is:open,late"));
}

#[test]
fn every_fault_of_a_query_is_told_at_once() {
    let told =
        parsed("shwo is:late,opne lable:bug age:3d label: age:>soon priority:P3..P1").unwrap_err();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 7, "{told}");
    for (line, part) in lines.iter().zip([
        "no `key:value`",
        "unknown is `opne`",
        "unknown key `lable`",
        "write `>3d` or `<3d`",
        "needs a value",
        "is no length of time",
        "ends before it begins",
    ]) {
        assert!(line.contains(part), "{line}");
    }
}
