//! Duplicates, what is similar, and what is asked again and again.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::{Maestro, sample};

const POLICY: &str = r#"
[project]
timezone = "UTC"

[team]
members = ["@mira"]
"#;

const CONVERSATIONS: &str = r#"{"channel":"github-issue","external_id":"caro-cli/caro#7","title":"Install fails behind a proxy","opened_at":"2026-02-10T09:00:00Z","author":{"handle":"ann"}}
{"channel":"discord","external_id":"9","title":"install fails behind a proxy","opened_at":"2026-02-10T10:00:00Z","author":{"handle":"Ann"},"messages":[{"external_id":"9a","at":"2026-02-10T10:05:00Z","author":{"handle":"ben"},"body":"+1"}]}
{"channel":"email","external_id":"<m1@mail.example>","title":"Re: Install fails behind a proxy","private":true,"opened_at":"2026-02-10T11:00:00Z","author":{"handle":"eve@mail.example"},"messages":[{"external_id":"<m2@mail.example>","at":"2026-02-10T11:05:00Z","author":{"handle":"@mira"},"body":"Looking."}]}
{"channel":"github-issue","external_id":"caro-cli/caro#8","title":"Colours are lost in tmux","opened_at":"2026-02-10T11:30:00Z","author":{"handle":"dan"}}
"#;

fn desk() -> Maestro {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let said = maestro.run_with_stdin(&["extract", "file", "-"], CONVERSATIONS);
    assert!(said.ends_with("[exit 0]"), "{said}");
    maestro
}

fn refs(maestro: &Maestro, args: &[&str]) -> Vec<String> {
    let answer = maestro.json(&[&["triage"], args].concat());
    let items = answer["items"].as_array().unwrap();
    let name = |it: &Value| it["ref"].as_str().unwrap().to_owned();
    items.iter().map(name).collect()
}

fn item(maestro: &Maestro, reference: &str) -> Value {
    let answer = maestro.json(&["triage", "show", reference]);
    answer["conversations"][0].clone()
}

#[test]
fn what_may_be_the_same_is_shown_with_its_evidence() {
    let maestro = desk();
    assert_snapshot!(maestro.run(&["triage", "similar", "c3"]), @"
    c3  Re: Install fails behind a proxy
    SURE    REF  WHERE         STATE  TITLE                         EVIDENCE
    likely  #7   github-issue  open   Install fails behind a proxy  same title: install fails behind proxy; same rare words: install, fails, behind, proxy
    likely  c2   discord       open   install fails behind a proxy  same title: install fails behind proxy; same rare words: install, fails, behind, proxy

    you decide: maestro triage dup c3 REF, or not-dup c3 REF
    [exit 0]
    ");
    let public = maestro.run(&["triage", "similar", "#7", "--public"]);
    assert!(public.contains("1 private left out"), "{public}");
    assert!(!public.contains("c3 "), "{public}");
    let alone = maestro.run(&["triage", "similar", "#8"]);
    assert!(alone.contains("Nothing like it is known."), "{alone}");
    let unknown = maestro.ran(&["triage", "similar", "c99"]);
    assert_eq!((unknown.code, unknown.stdout.as_str()), (1, ""));
}

#[test]
fn similar_for_machines() {
    let maestro = desk();
    let answer = maestro.json(&["triage", "similar", "c2", "--limit", "1"]);
    assert_eq!(answer["schema"], "maestro.triage-similar/1");
    let first = &answer["conversations"][0]["similar"][0];
    assert_eq!(first["confidence"], "likely");
    assert_eq!(first["evidence"][0]["what"], "same title");
    assert_eq!(
        answer["conversations"][0]["similar"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn the_queue_says_what_a_new_one_is_likely_the_same_as() {
    let maestro = desk();
    let why = maestro.run(&["triage", "why", "c2"]);
    assert!(why.contains("likely the same as #7 (same title)"), "{why}");
    let public = maestro.stdout(&["triage", "--public", "--format", "csv"]);
    assert!(public.contains("likely the same as #7"), "{public}");
    maestro.run(&["triage", "not-dup", "c2", "#7"]);
    let why = maestro.run(&["triage", "why", "c2"]);
    assert!(!why.contains("likely the same"), "{why}");
    let similar = maestro.run(&["triage", "similar", "c2"]);
    assert!(similar.contains("1 said to be something else"), "{similar}");
}

#[test]
fn a_duplicate_leaves_the_queue_and_its_people_count_with_the_other() {
    let maestro = desk();
    assert_eq!(refs(&maestro, &[]).len(), 4);
    let said = maestro.run(&["triage", "dup", "c2", "#7", "--reason", "the same"]);
    assert_snapshot!(said, @"
    c2: a duplicate of caro-cli/caro#7
    [exit 0]
    ");
    maestro.run(&["triage", "dup", "c3", "#7"]);
    assert_eq!(refs(&maestro, &[]), ["caro-cli/caro#7", "caro-cli/caro#8"]);
    assert_eq!(refs(&maestro, &["--view", "dupes"]), ["c2", "c3"]);
    let hidden = maestro.json(&["triage"])["hidden"]["duplicates"].clone();
    assert_eq!(hidden, 2);
    // ann wrote on two channels and is one person, ben voted, eve wrote a mail.
    let canonical = item(&maestro, "#7");
    assert_eq!(canonical["reporters"], 3);
    assert_eq!(canonical["duplicates"], serde_json::json!(["c2", "c3"]));
    assert_eq!(item(&maestro, "c2")["duplicate_of"], "caro-cli/caro#7");
    assert_snapshot!(maestro.run(&["triage", "show", "#7"]), @"
    caro-cli/caro#7  Install fails behind a proxy
    next        look at it, first reply
    due         at no set moment
    priority    none (unclassified)
    state       new, waiting on us
    where       github-issue, c1
    duplicates  c2, c3
    reporters   3: ann (c2), ben (c2), eve@mail.example (c3)

    ann (customer) Tue 10 Feb 09:00
    [exit 0]
    ");
    assert_snapshot!(maestro.run(&["triage"]), @"
    maestro · as of Tue 10 Feb 2026 12:00 UTC · data 0s old

    P  REF    WHERE  TITLE                         DUE  NEXT                     OWNER  WHY
    -  #7 +2  issue  Install fails behind a proxy    -  look at it, first reply  -      nobody answered for 3h; 3 people, 2 duplicates
    -  #8     issue  Colours are lost in tmux        -  look at it, first reply  -      nobody answered for 30m

    No promise is running: nothing breaks if this waits.
    2 need you, 0 late · 2 duplicates · maestro triage next
    [exit 0]
    ");
    assert_snapshot!(maestro.run(&["triage", "dup", "c2", "#7"]), @"
    c2: already a duplicate of caro-cli/caro#7
    [exit 0]
    ");
    let verified = maestro.run(&["log", "verify"]);
    assert!(verified.ends_with("[exit 0]"), "{verified}");
}

#[test]
fn taken_back_it_stands_for_itself_again() {
    let maestro = desk();
    maestro.run(&["triage", "dup", "c2", "#7"]);
    assert_snapshot!(maestro.run(&["triage", "dup", "c2", "--undo"]), @"
    c2: no duplicate any more
    [exit 0]
    ");
    assert_eq!(refs(&maestro, &[]).len(), 4);
    assert_eq!(item(&maestro, "#7")["reporters"], 1);
    assert_snapshot!(maestro.run(&["triage", "dup", "c2", "--undo"]), @"
    c2: is no duplicate, nothing to undo
    [exit 0]
    ");
    maestro.run(&["triage", "dup", "c2", "#7"]);
    assert_snapshot!(maestro.run(&["triage", "not-dup", "#7", "c2", "--reason", "another cause"]), @"
    c2: no duplicate any more
    caro-cli/caro#7: not the same as c2
    [exit 0]
    ");
    assert_eq!(refs(&maestro, &[]).len(), 4);
    assert_snapshot!(maestro.run(&["triage", "not-dup", "#7", "c2"]), @"
    caro-cli/caro#7: already not the same as c2
    [exit 0]
    ");
}

#[test]
fn a_word_in_a_duplicate_brings_it_back() {
    let maestro = desk();
    maestro.run(&["triage", "dup", "c2", "#7"]);
    let more = CONVERSATIONS.lines().nth(1).unwrap().replace(
        r#""body":"+1"}"#,
        r#""body":"+1"},{"external_id":"9b","at":"2026-02-10T12:30:00Z","author":{"handle":"ann"},"body":"It still fails with 1.1.1"}"#,
    );
    maestro.run_with_stdin(
        &["extract", "file", "-", "--as-of", "2026-02-10T13:00:00Z"],
        more,
    );
    let later = refs(&maestro, &["--as-of", "2026-02-10T13:00:00Z"]);
    assert!(later.contains(&"c2".to_owned()), "{later:?}");
    assert_eq!(item(&maestro, "c2")["duplicate_of"], "caro-cli/caro#7");
}

#[test]
fn what_would_go_in_a_circle_is_refused() {
    let maestro = desk();
    maestro.run(&["triage", "dup", "c2", "#7"]);
    assert_snapshot!(maestro.run(&["triage", "dup", "#7", "c2"]), @"
    --- stderr ---
    error: c2 (9) is a duplicate of c1 (caro-cli/caro#7) already: the two would point at each other
    hint: turn it round with `maestro triage dup c2 --undo` first
    [exit 5]
    ");
    assert_snapshot!(maestro.run(&["triage", "dup", "c3", "c2"]), @"
    --- stderr ---
    error: c2 (9) is itself a duplicate, of c1 (caro-cli/caro#7)
    hint: say `maestro triage dup c3 c1`
    [exit 5]
    ");
    assert_snapshot!(maestro.run(&["triage", "dup", "c3", "c3"]), @"
    --- stderr ---
    error: c3 (<m1@mail.example>) cannot be a duplicate of itself
    [exit 5]
    ");
    assert_snapshot!(maestro.run(&["triage", "not-dup", "c3", "c3"]), @"
    --- stderr ---
    error: a conversation is the same as itself
    [exit 2]
    ");
    assert_snapshot!(maestro.run(&["triage", "dup", "c3", "#7", "--as-of", "2026-02-10T11:59:00Z"]), @"
    --- stderr ---
    error: something was called the same or not the same later, at 2026-02-10T12:00:00Z
    hint: such decisions are taken in the order of time: leave --as-of out, or name a later one
    [exit 5]
    ");
    assert_eq!(maestro.ran(&["triage", "dup", "c3"]).code, 2);
}

#[test]
fn nobody_is_sent_to_what_was_closed_without_an_answer() {
    let maestro = desk();
    let closed = r#"{"channel":"github-issue","external_id":"caro-cli/caro#9","title":"closed by age","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"fay"},"state":"closed","state_reason":"not_planned","closed_at":"2026-02-10T09:00:00Z"}"#;
    maestro.run_with_stdin(&["extract", "file", "-"], closed);
    assert_snapshot!(maestro.run(&["triage", "dup", "#8", "#9"]), @"
    --- stderr ---
    error: c5 was closed, and nobody of the team has said a word in it
    hint: name the one that is open or answered, or answer there first
    [exit 5]
    ");
}

#[test]
fn the_sample_has_duplicates_and_a_question_asked_again() {
    assert_snapshot!(sample(&["triage", "similar", "#235", "c69"]));
    assert_snapshot!(sample(&["triage", "questions"]));
    assert_snapshot!(sample(&[
        "triage",
        "questions",
        "--public",
        "--format",
        "json"
    ]));
    assert_snapshot!(sample(&["triage", "--view", "dupes"]));
    let why = sample(&["triage", "why", "c71"]);
    assert!(why.contains("asked for the 4th time"), "{why}");
    let faq = sample(&["report", "faq", "--min-repeat", "2"]);
    assert!(faq.ends_with("[exit 0]"), "{faq}");
    let wrong = sample(&["report", "weekly", "--min-repeat", "2"]);
    assert!(wrong.ends_with("[exit 2]"), "{wrong}");
}

const ASKED: &str = r#"{"channel":"discord","external_id":"1","title":"Where is the config file?","opened_at":"2026-02-01T09:00:00Z","author":{"handle":"ann"}}
{"channel":"discord","external_id":"2","title":"where is the config file?","opened_at":"2026-02-02T09:00:00Z","author":{"handle":"ann"}}
{"channel":"email","external_id":"<3>","title":"Where is the config file?","private":true,"opened_at":"2026-02-03T09:00:00Z","author":{"handle":"eve@mail.example"}}
{"channel":"discord","external_id":"4","title":"Config: what is its place?","opened_at":"2026-02-04T09:00:00Z","author":{"handle":"ben"}}
{"channel":"email","external_id":"<5>","title":"Secret tender of Acme?","private":true,"opened_at":"2026-02-03T09:00:00Z","author":{"handle":"eve@mail.example"}}
{"channel":"email","external_id":"<6>","title":"Secret tender of Acme?","private":true,"opened_at":"2026-02-04T09:00:00Z","author":{"handle":"eve@mail.example"}}
"#;

#[test]
fn questions_are_joined_by_title_and_by_decision_and_drafted_for_the_faq() {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    maestro.run_with_stdin(&["extract", "file", "-"], ASKED);
    maestro.run(&["triage", "dup", "c4", "c1"]);
    assert_snapshot!(maestro.run(&["triage", "questions"]), @"
    maestro · as of Tue 10 Feb 2026 12:00 UTC · data 0s old

    TIMES  PEOPLE  LAST        QUESTION                   ENTRY  ASKED IN
        4       3  4 Feb 2026  Where is the config file?  none   c1; c2; c3; c4
        2       1  4 Feb 2026  Secret tender of Acme?     none   c5; c6

    2 asked again, 2 without an entry · maestro report note faq '…' --about REF
    [exit 0]
    ");
    let faq = maestro.run(&["report", "faq", "--min-repeat", "2"]);
    assert!(faq.contains("4 times, 3 people: discord, "), "{faq}");
    assert!(!faq.contains("Asked lately"), "{faq}");
    assert!(
        !faq.contains("tender"),
        "a private question stays private: {faq}"
    );
    let none = maestro.run(&["report", "faq", "--min-repeat", "5"]);
    assert!(!none.contains("4 times"), "{none}");
    let note = "In `~/.config`, see https://caro.example/config.";
    maestro.run(&[
        "report",
        "note",
        "faq",
        note,
        "--about",
        "c2",
        "--as-of",
        "2026-02-03T00:00:00Z",
    ]);
    // One answer to all of them, and no question in two lists.
    let faq = maestro.run(&["report", "faq", "--min-repeat", "2", "--private"]);
    assert!(!faq.contains("Asked lately"), "{faq}");
    assert!(!faq.contains("4 times"), "{faq}");
    let found = maestro.json(&["triage", "questions", "--min-repeat", "3"]);
    let first = &found["questions"][0];
    assert_eq!((&first["times"], &first["repeats"]), (&4.into(), &2.into()));
    assert_eq!(first["docs_url"], "https://caro.example/config");
    let open = maestro.json(&[
        "triage",
        "questions",
        "--without-entry",
        "--min-repeat",
        "3",
    ]);
    assert!(open["questions"].as_array().unwrap().is_empty());
    maestro.run(&["triage", "not-dup", "c1", "c2"]);
    let apart = maestro.json(&["triage", "questions"]);
    assert_ne!(apart["questions"][0]["times"], 4);
}

#[test]
fn an_empty_log_has_nothing_alike() {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    assert_snapshot!(maestro.run(&["triage", "questions"]), @"
    maestro · as of Tue 10 Feb 2026 12:00 UTC
    Nothing is known yet; next: maestro extract file FILE
    --- stderr ---
    note: there is no log at .maestro/log.db yet; `maestro extract file FILE` begins one
    [exit 0]
    ");
    assert_eq!(maestro.ran(&["triage", "similar", "#1"]).code, 1);
}

#[test]
fn the_same_words_are_one_question_whatever_stands_above_them() {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let line = |channel: &str, id: u8, title: &str, who: &str| {
        format!(
            "{{\"channel\":\"{channel}\",\"external_id\":\"{id}\",\"title\":\"{title}\",\
             \"opened_at\":\"2026-02-0{id}T09:00:00Z\",\"author\":{{\"handle\":\"{who}\"}},\
             \"body\":\"Can I move my notes to another machine?\"}}\n"
        )
    };
    let lines = [
        line("email", 1, "hello", "ann@mail.example"),
        line("discord", 2, "general", "ben"),
        line("slack", 3, "", "cleo"),
    ];
    maestro.run_with_stdin(&["extract", "file", "-"], lines.concat());
    let found = maestro.json(&["triage", "questions"]);
    let first = &found["questions"][0];
    assert_eq!(
        (&first["times"], &first["people"]),
        (&3.into(), &3.into()),
        "{found}"
    );
}

#[test]
fn what_was_called_apart_and_is_a_duplicate_after_all_says_what_it_replaces() {
    let maestro = desk().with("MAESTRO_ACTOR", "@mira");
    maestro.stdout(&["triage", "not-dup", "c1", "c2"]);
    let ran = maestro.ran(&["triage", "dup", "c2", "c1"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let told = "this replaces what @mira said on Tue 10 Feb 2026 12:00 UTC: not the same";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
    let again = maestro.ran(&["triage", "dup", "c3", "c1"]);
    assert!(!again.stderr.contains("replaces"), "{}", again.stderr);
}
