use chrono::TimeDelta;
use http::StatusCode;

use crate::github::Fault;
use crate::github::graphql::{Meaning, is_query, meaning};
use crate::github::limits::Signals;
use crate::github::usage::Rate;
use crate::github::verdict::{Reply, Verdict, verdict};

/// `STATUS [spent] [retry]`, then the body; told in a few words.
fn check(head: &str, body: &str, expected: &str) {
    let mut words = head.split(' ');
    let status: u16 = words.next().unwrap().parse().unwrap();
    let has = |word: &str| head.split(' ').any(|it| it == word);
    let reply = Reply {
        status: StatusCode::from_u16(status).unwrap(),
        signals: Signals {
            at: None,
            retry_after: has("retry").then_some(TimeDelta::seconds(1)),
            rate: has("spent").then_some(Rate {
                limit: 60,
                remaining: 0,
                resets_at: None,
            }),
        },
        body: body.as_bytes(),
    };
    let told = match verdict(&reply, "thing", None) {
        Verdict::Good => "good".to_owned(),
        Verdict::Unchanged => "unchanged".to_owned(),
        Verdict::Redirect => "redirect".to_owned(),
        Verdict::Limit(why) => why.as_str().to_owned(),
        Verdict::Failing(what) => format!("failing: {what}"),
        Verdict::Fault(fault) => fault.to_string(),
    };
    assert_eq!(told, expected, "{head} {body}");
}

#[test]
fn a_refusal_is_a_limit_when_a_wait_ends_it() {
    check("429", "", "secondary limit");
    check("429 spent", "", "rate limit");
    check("403 spent", "{}", "rate limit");
    check("403 retry", "{}", "secondary limit");
    check(
        "403",
        r#"{"message":"You have exceeded a secondary rate limit."}"#,
        "secondary limit",
    );
    check(
        "403",
        r#"{"message":"You have triggered an abuse detection mechanism."}"#,
        "secondary limit",
    );
    check(
        "403",
        r#"{"documentation_url":"https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api"}"#,
        "secondary limit",
    );
    check(
        "403",
        r#"{"message":"Must have admin rights to Repository."}"#,
        "GitHub refuses (403): Must have admin rights to Repository.",
    );
    check("403", "<html>", "GitHub refuses (403): no reason given");
}

#[test]
fn a_server_that_fails_may_do_better_later() {
    check("500", "", "failing: status 500");
    check("502", "<html>", "failing: status 502");
    check("408", "", "failing: status 408");
    check("999", "", "failing: status 999");
}

#[test]
fn what_was_rejected_says_why() {
    check(
        "422",
        r#"{"message":"Validation Failed","errors":[{"field":"body","code":"missing"},"odd",{"message":"too long"}]}"#,
        "GitHub rejects the request (422): Validation Failed; body: missing; odd; too long",
    );
    check(
        "409",
        "[]",
        "GitHub rejects the request (409): no reason given",
    );
    check(
        "422",
        r#"{"message":7}"#,
        "GitHub rejects the request (422): no reason given",
    );
}

#[test]
fn endless_words_are_cut() {
    let body = format!(r#"{{"message":"{}"}}"#, "x".repeat(5000));
    let expected = format!("GitHub rejects the request (422): {}", "x".repeat(300));
    check("422", &body, &expected);
}

#[test]
fn good_unchanged_and_elsewhere() {
    check("204", "", "good");
    check("304", "", "unchanged");
    check("301", "", "redirect");
    check("308", "", "redirect");
}

fn check_graphql(body: &str, expected: &str) {
    let told = match meaning(body) {
        Meaning::Answer(it) => format!(
            "{} and {} errors",
            it.data.as_ref().map_or("nothing", |it| it.get()),
            it.errors.len()
        ),
        Meaning::Limit => "limit".to_owned(),
        Meaning::Failing(_) => "failing".to_owned(),
    };
    assert_eq!(told, expected, "{body}");
}

#[test]
fn data_and_errors_stand_beside_each_other() {
    check_graphql(r#"{"data":{"a":1}}"#, r#"{"a":1} and 0 errors"#);
    check_graphql(
        r#"{"data":{"a":null},"errors":[{"type":"NOT_FOUND","message":"no a"}]}"#,
        r#"{"a":null} and 1 errors"#,
    );
    check_graphql(
        r#"{"data":null,"errors":[{"type":"FORBIDDEN","path":null,"message":"no"}]}"#,
        "nothing and 1 errors",
    );
    check_graphql(
        r#"{"errors":[{"message":"Field 'x' doesn't exist on type 'Query'"}]}"#,
        "nothing and 1 errors",
    );
}

#[test]
fn a_limit_is_told_in_a_good_answer() {
    check_graphql(
        r#"{"data":null,"errors":[{"type":"RATE_LIMITED","message":"x"}]}"#,
        "limit",
    );
    check_graphql(
        r#"{"errors":[{"type":"RATE_LIMIT","message":"API rate limit exceeded for user"}]}"#,
        "limit",
    );
}

#[test]
fn trouble_of_the_server_is_told_in_a_good_answer() {
    let trouble = "Something went wrong while executing your query. Please include `A:B`";
    check_graphql(
        &format!(r#"{{"data":null,"errors":[{{"message":"{trouble}"}}]}}"#),
        "failing",
    );
    for body in [
        "",
        "{}",
        "[]",
        "null",
        "{\"data\":null}",
        "<html>",
        "{\"data\":",
    ] {
        check_graphql(body, "failing");
    }
}

#[test]
fn only_what_is_plainly_a_query_is_repeated() {
    assert!(is_query(
        "query($n: Int!) { repository { issues(first: $n) { totalCount } } }"
    ));
    assert!(is_query("{ viewer { login } }"));
    assert!(is_query("query { mutationCount }"));
    assert!(!is_query("mutation { addComment { id } }"));
    assert!(!is_query(
        "fragment f on Issue { id }\nmutation($id: ID!) { close { ...f } }"
    ));
    assert!(!is_query("subscription { x }"));
}

#[test]
fn a_fault_says_whether_anything_changed() {
    let undecided = Fault::Undecided {
        what: "cut".to_owned(),
    };
    assert!(!undecided.changed_nothing());
    let missing = Fault::Missing {
        what: "thing".to_owned(),
    };
    assert!(missing.changed_nothing() && !missing.is_passing());
}
