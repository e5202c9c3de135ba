//! `maestro triage QUERY`: what is asked of the log in GitHub's words.

use serde_json::Value;

use crate::support::{Maestro, sample};

/// The references that a query finds on the sample, in order.
fn found(query: &[&str]) -> Vec<String> {
    let words = [&["triage"], query, &["--json", "ref", "--sample"]].concat();
    let answer = Maestro::new().json(&words);
    let items = answer["items"].as_array().unwrap();
    let reference = |it: &Value| it["ref"].as_str().unwrap().to_owned();
    items.iter().map(reference).collect()
}

#[test]
fn a_query_searches_what_waits_on_others_too() {
    let late = found(&["is:late"]);
    let wanted = [
        "caro-cli/caro#226",
        "caro-cli/caro#230",
        "caro-cli/caro#196",
    ];
    assert_eq!(late, wanted);
    let asked = found(&["waiting:them age:>2d"]);
    assert!(asked.contains(&"caro-cli/caro#223".to_owned()), "{asked:?}");
    assert!(found(&["waiting:them", "--view", "us"]).is_empty());
}

#[test]
fn settled_conversations_are_found_by_asking_for_them_only() {
    let crash = "caro-cli/caro#201".to_owned();
    assert!(!found(&["priority:P0"]).contains(&crash));
    assert!(found(&["priority:P0 is:closed"]).contains(&crash));
}

#[test]
fn words_are_found_in_titles_and_in_messages() {
    let hits = Maestro::new().json(&["log", "search", "checksum", "--sample"]);
    let mut expected: Vec<&str> = hits["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["ref"].as_str().unwrap())
        .collect();
    expected.sort_unstable();
    expected.dedup();
    let mut there = found(&["text:checksum is:open,closed,done"]);
    there.sort_unstable();
    assert_eq!(there, expected);
}

#[test]
fn a_public_answer_says_how_much_it_left_out() {
    let shown = sample(&["triage", "channel:email", "--public"]);
    assert!(shown.contains("private left out"), "{shown}");
    assert!(found(&["channel:email is:private", "--public"]).is_empty());
}

#[test]
fn only_the_wanted_fields_are_printed() {
    let words = ["triage", "is:late", "--json", "due_at,ref", "--sample"];
    let answer = Maestro::new().json(&words);
    assert_eq!(answer["schema"], "maestro.triage/1");
    let first = answer["items"][0].as_object().unwrap();
    assert_eq!(first.keys().collect::<Vec<_>>(), ["due_at", "ref"]);
    let ran = Maestro::new().ran(&["triage", "--json", "ref,tittle", "--sample"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("`tittle`"), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("did you mean `title`?"),
        "{}",
        ran.stderr
    );
}

#[test]
fn the_fields_are_the_keys_of_the_list() {
    let words = ["triage", "is:late", "--sample"];
    let answer = Maestro::new().json(&words);
    let keys: Vec<&str> = answer["items"][0]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let ran = Maestro::new().ran(&["triage", "--json", "nothing", "--sample"]);
    assert!(
        ran.stderr
            .contains(&format!("the fields are {}", keys.join(", "))),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_term_is_turned_round_without_quotes_and_a_flag_that_is_none_is_told() {
    let apart = found(&["is:open", "-label:bug"]);
    assert_eq!(apart, found(&["is:open -label:bug"]));
    assert_eq!(apart, found(&["is:open", "-label:bug", "--limit", "99"]));
    assert_ne!(apart, found(&["is:open"]));
    for word in ["--lable", "-x", "-lable:bug"] {
        let ran = Maestro::new().ran(&["triage", word, "--sample"]);
        assert_eq!(ran.code, 2, "{}", ran.shown());
        assert!(ran.stderr.contains("unexpected argument"), "{}", ran.stderr);
    }
    let ran = Maestro::new().ran(&["triage", "channel:fax", "--sample"]);
    assert!(ran.stderr.contains("`github`"), "{}", ran.stderr);
}

#[test]
fn a_query_that_cannot_be_read_helps_on() {
    for (word, hint) in [
        ("shwo", "did you mean `show`?"),
        ("#226", "did you mean `maestro triage show '#226'`?"),
        ("lable:bug", "a query is made of terms"),
    ] {
        let ran = Maestro::new().ran(&["triage", word, "--sample"]);
        assert_eq!(ran.code, 2, "{word}");
        assert!(ran.stderr.contains(hint), "{word}: {}", ran.stderr);
    }
    let ran = Maestro::new().ran(&["triage", "is:late", "next", "--sample"]);
    assert!(ran.stderr.contains("a verb stands first"), "{}", ran.stderr);
}

#[test]
fn a_query_on_a_terminal_does_not_count_as_a_look_at_the_queue() {
    let shown = sample(&["triage", "is:open"]);
    assert!(!shown.contains("Since "), "{shown}");
}

#[test]
fn an_empty_log_answers_with_how_to_begin() {
    let maestro = Maestro::new();
    let ran = maestro.ran(&["triage", "is:late"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stdout.contains("Nothing is known yet"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_quote_that_is_not_closed_is_told() {
    let refused = Maestro::new().ran(&["triage", "--sample", "text:\"no proxy"]);
    assert_eq!(refused.code, 2);
    let said = "`text:\"no proxy`: a quote that is not closed";
    assert!(refused.stderr.contains(said), "{}", refused.stderr);
}
