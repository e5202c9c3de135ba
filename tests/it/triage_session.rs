//! `maestro triage session`, driven through a terminal.

use crate::support::Maestro;
use crate::terminal::Terminal;

/// What the menu ends with, and so the moment at which a key is waited for.
const ASKS: &str = "? >";

/// The sample's conversations in a log of one's own.
fn desk() -> Maestro {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    let sample = maestro.stdout(&["log", "export", "--sample"]);
    maestro.write("sample.jsonl", sample);
    maestro.write(
        "maestro.toml",
        "extends = \"beta\"\n[release]\nlaunched_at = 2026-01-24T12:00:00-05:00\n\
         [team]\nmembers = [\"@mira\", \"@jonas\"]\nbots = [\"*[bot]\"]\n",
    );
    maestro.stdout(&["extract", "file", "sample.jsonl"]);
    maestro
}

fn session(maestro: &Maestro, args: &[&str]) -> Terminal {
    Terminal::run(maestro.command(&[&["triage", "session"], args].concat()))
}

/// What the heading on the screen says: `3/19  caro-cli/caro#226  …`.
struct Heading {
    place: u32,
    all: u32,
    reference: String,
}

fn heading(screen: &str) -> Heading {
    let read = |line: &str| {
        let mut words = line.split_whitespace();
        let (place, all) = words.next()?.split_once('/')?;
        Some(Heading {
            place: place.parse().ok()?,
            all: all.parse().ok()?,
            reference: words.next()?.to_owned(),
        })
    };
    let found = screen.lines().find_map(read);
    found.unwrap_or_else(|| panic!("no heading in\n{screen}"))
}

fn reference(screen: &str) -> String {
    heading(screen).reference
}

#[test]
fn after_a_kill_nothing_is_asked_twice_and_nothing_is_lost() {
    let maestro = desk();
    let mut terminal = session(&maestro, &[]);
    let mut seen = Vec::new();
    let mut reasons = 3;
    for idx in 0..10 {
        let screen = terminal.until(ASKS);
        seen.push(reference(&screen));
        match idx % 3 {
            0 => terminal.press("n"),
            1 => {
                terminal.press("d");
                terminal.until("not done");
                terminal.press("told them\n");
            }
            _ => {
                terminal.press("s");
                terminal.until("Enter: not):");
                terminal.press("3d\n");
                // What may be a P0 is not snoozed in silence.
                if screen.contains("P0") {
                    terminal.until("Enter: not):");
                    terminal.press("the vendor has it\n");
                    reasons += 1;
                }
            }
        }
    }
    let on_screen = reference(&terminal.until(ASKS));
    terminal.kill();

    let mut terminal = session(&maestro, &[]);
    let greeting = terminal.until(ASKS);
    assert!(greeting.contains("10 behind you"), "{greeting}");
    assert_eq!(reference(&greeting), on_screen);
    let to_go = heading(&greeting).all;
    terminal.press("n");
    for place in 2..=to_go {
        let heading = heading(&terminal.until(ASKS));
        assert_eq!(heading.place, place);
        let shown = heading.reference;
        assert!(!seen.contains(&shown), "{shown} was asked for twice");
        terminal.press("n");
    }
    let (ending, code) = terminal.end();
    assert_eq!(code, Some(0), "{ending}");
    assert!(ending.contains("All seen"), "{ending}");
    let told = "SELECT count(*), count(reason) FROM v_decision";
    let counted = maestro.stdout(&["log", "sql", told, "--format", "csv"]);
    assert!(counted.ends_with(&format!("\n6,{reasons}\n")), "{counted}");
}

#[test]
fn escape_takes_a_key_back() {
    let maestro = desk();
    let mut terminal = session(&maestro, &[]);
    let first = reference(&terminal.until(ASKS));
    for (key, question) in [
        ("d", "not done"),
        ("s", "Enter: not):"),
        ("o", "Enter: not):"),
        ("f", "Enter: not):"),
        ("p", "takes a decision back"),
    ] {
        terminal.press(key);
        terminal.until(question);
        terminal.press("\u{1b}");
        terminal.until(ASKS);
    }
    terminal.press("q");
    let (ending, code) = terminal.end();
    assert_eq!(code, Some(0), "{ending}");
    assert!(ending.contains("0 seen"), "{ending}");
    let shown = maestro.json(&["triage", "show", &first]);
    assert_eq!(
        shown["conversations"][0]["decisions"],
        serde_json::json!([]),
        "{shown}"
    );
}

#[test]
fn a_priority_over_a_label_says_what_it_does() {
    let maestro = desk();
    let mut terminal = session(&maestro, &[]);
    // The first is suspected of a P0 and has no label.
    assert!(terminal.until(ASKS).contains("P0?"));
    terminal.press("n");
    terminal.until(ASKS);
    terminal.press("p");
    terminal.until("takes a decision back");
    // Written as elsewhere, with Enter behind it: that moves nothing on.
    terminal.press("1\n");
    let told = terminal.until(ASKS);
    assert!(
        told.contains("this beats the label, which means P0"),
        "{told}"
    );
    terminal.press("w");
    assert!(terminal.until(ASKS).contains("somebody here decided P1"));
    terminal.press(" ");
    terminal.until(ASKS);
    terminal.press("q");
    let (ending, _) = terminal.end();
    assert!(ending.contains("2 seen: 1 decided, 1 skipped"), "{ending}");
    assert!(ending.contains("still need you ("), "{ending}");
}

#[test]
fn the_worst_is_not_called_done_in_a_session_without_a_reason() {
    let maestro = desk();
    let mut terminal = session(&maestro, &[]);
    terminal.until(ASKS);
    terminal.press("n");
    let second = reference(&terminal.until(ASKS));
    terminal.press("d");
    let question = terminal.until("not done");
    assert!(!question.contains("no reason"), "{question}");
    terminal.press("\n");
    let again = terminal.until(ASKS);
    assert!(!again.contains("error:"), "{again}");
    terminal.press("q");
    terminal.end();
    let shown = maestro.json(&["triage", "show", &second]);
    assert_eq!(shown["conversations"][0]["state"], "us:reply", "{shown}");
}

#[test]
fn the_worst_is_not_called_done_in_silence() {
    let maestro = desk();
    let ran = maestro.ran(&["triage", "done", "#235"]);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(
        ran.stderr.contains("out of the gate zero-p0"),
        "{}",
        ran.stderr
    );
    let ran = maestro.ran(&["triage", "done", "#235", "--reason", "beta.5 is out"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(ran.stderr.contains("counts 1 P0 less"), "{}", ran.stderr);
    let ran = maestro.ran(&[
        "triage",
        "done",
        "#235",
        "#230",
        "--reason",
        "beta.5 is out",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
}

#[test]
fn what_was_decided_elsewhere_since_then_is_not_asked_for() {
    let maestro = desk();
    let mut terminal = session(&maestro, &[]);
    let first = reference(&terminal.until(ASKS));
    terminal.kill();
    maestro.stdout(&["triage", "done", &first, "--reason", "beta.5 is out"]);
    let mut terminal = session(&maestro, &[]);
    let greeting = terminal.until(ASKS);
    assert!(greeting.contains("1 behind you"), "{greeting}");
    assert_ne!(reference(&greeting), first);
    terminal.press("q");
    terminal.end();
}

#[test]
fn leaving_tells_what_breaks_if_it_waits() {
    let maestro = desk();
    for key in ["q", "\u{3}", "\u{1b}"] {
        let mut terminal = session(&maestro, &["--fresh"]);
        terminal.until(ASKS);
        terminal.press(key);
        let (ending, code) = terminal.end();
        assert_eq!(code, Some(0), "{ending}");
        assert!(ending.contains("Left for later"), "{ending}");
        assert!(ending.contains("of them late, "), "{ending}");
        assert!(ending.contains("break within a day"), "{ending}");
        assert!(ending.contains("goes on here"), "{ending}");
    }
}

#[test]
fn a_slip_of_the_pen_ends_no_session() {
    let maestro = desk();
    let mut terminal = session(&maestro, &["--slot", "night"]);
    let first = reference(&terminal.until(ASKS));
    terminal.press("s");
    terminal.until("Enter: not):");
    terminal.press("someday\n");
    let told = terminal.until(ASKS);
    assert!(told.contains("error:"), "{told}");
    for (key, told) in [
        ("x", "? shows the keys"),
        ("?", "triage set REF --priority P"),
    ] {
        terminal.press(key);
        terminal.until(told);
        terminal.until(ASKS);
    }
    terminal.press("p");
    terminal.until("takes a decision back");
    terminal.press("2");
    terminal.until("priority P2");
    terminal.until(ASKS);
    terminal.press("w");
    assert!(terminal.until(ASKS).contains("somebody here decided P2"));
    terminal.press("q");
    terminal.end();
    let item = maestro.json(&["triage", "show", &first]);
    assert_eq!(item["conversations"][0]["priority"], "P2");
}

#[test]
fn a_reply_is_written_in_the_editor_and_waits_for_the_plan() {
    let maestro = desk().with("EDITOR", "echo We are on it. >");
    let mut terminal = session(&maestro, &[]);
    let first = reference(&terminal.until(ASKS));
    terminal.press("r");
    terminal.until(ASKS);
    terminal.press("q");
    let (ending, _) = terminal.end();
    assert!(ending.contains("1 seen: 1 replied"), "{ending}");
    let shown = maestro.json(&["triage", "show", &first]);
    let waiting = &shown["conversations"][0]["waiting_reply"];
    assert_eq!(waiting["body"], "We are on it.", "{shown}");
}

#[test]
fn only_what_fits_into_the_time_is_shown() {
    let maestro = desk();
    let mut terminal = session(&maestro, &["--minutes", "5"]);
    let greeting = terminal.until(ASKS);
    assert!(greeting.contains("do not fit"), "{greeting}");
    terminal.press("q");
    terminal.end();
}

#[test]
fn a_session_needs_somebody_to_ask() {
    let maestro = desk();
    let ran = maestro.ran(&["triage", "session"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(
        ran.stderr.contains("every step is a plain command"),
        "{}",
        ran.stderr
    );
    let ran = maestro.ran(&["triage", "session", "--sample"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
}

#[test]
fn an_empty_log_has_nothing_to_go_through() {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    let (shown, code) = session(&maestro, &[]).end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("there is no log"), "{shown}");
    assert!(!maestro.exists(".maestro"));
}
