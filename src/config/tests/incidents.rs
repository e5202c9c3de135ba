//! The numbers of each profile, as incidents are judged by them.
//!
//! A story is a line an entry: `T+0:10 stage fix`, `T+1:00 update next 0:45`, `T+2:00 set P1`.

use std::fmt::Write as _;

use chrono::{DateTime, TimeDelta, Utc};
use insta::assert_snapshot;

use super::{brief, read};
use crate::incident::{
    self, Deadline, Entry, EntryId, Facts, Field, Incident, IncidentId, Kind, Opened, Proposal,
    Said, Settings, Truth, UpdateKind, Value, What,
};
use crate::model::{Priority, Text};

/// Saturday in New York, 12:52.
const T0: &str = "2026-01-24T17:52:00Z";

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn settings(preset: &str) -> Settings {
    let text = format!("extends = \"{preset}\"\n[project]\ntimezone = \"America/New_York\"\n");
    read(&text, &[])
        .unwrap_or_else(|faults| panic!("{faults}"))
        .incident
}

/// `0:45` and `T+0:45`.
fn distance(text: &str) -> TimeDelta {
    let (hours, minutes) = text.trim_start_matches("T+").split_once(':').unwrap();
    TimeDelta::hours(hours.parse().unwrap()) + TimeDelta::minutes(minutes.parse().unwrap())
}

fn told(t0: &str, severity: Priority, story: &str) -> Incident {
    let t0 = at(t0);
    let opened = What::Opened(Opened {
        title: "crash".into(),
        kind_of: Kind::Incident,
        severity,
        started_at: t0,
        detected_at: None,
        reported_at: t0,
        lead: None,
        release: None,
        private: None,
        until: None,
        conversations: Vec::new(),
        external_id: None,
    });
    let mut entries = vec![entry(1, t0 + TimeDelta::minutes(2), opened)];
    for line in story.lines().map(str::trim).filter(|it| !it.is_empty()) {
        let (when, words) = line.split_once(' ').unwrap();
        let at = t0 + distance(when);
        let id = i64::try_from(entries.len()).unwrap() + 1;
        entries.push(entry(id, at, what(at, words)));
    }
    Incident::new(IncidentId(1), "INC", &entries).unwrap()
}

fn entry(id: i64, at: DateTime<Utc>, what: What) -> Entry {
    Entry {
        id: EntryId(id),
        said: Said {
            at,
            happened_at: at,
            actor: "@ana".into(),
            public: what.is_public(),
            what,
        },
    }
}

fn what(at: DateTime<Utc>, words: &str) -> What {
    let words: Vec<&str> = words.split(' ').collect();
    match words.as_slice() {
        ["stage", stage] => What::Stage {
            stage: stage.parse().unwrap(),
            evidence: None,
            undone: false,
        },
        ["set", severity] => What::Set {
            field: Field::Severity,
            value: Some((*severity).into()),
        },
        ["fact", name, value] => What::Fact {
            name: (*name).into(),
            value: (*value).into(),
            source: None,
        },
        ["moved", entry, when] => What::Revised {
            entry: entry.parse().unwrap(),
            happened_at: Some(self::at(T0) + distance(when)),
            text: None,
        },
        ["reopened"] => What::Reopened { reason: None },
        ["step", step, reached] => What::Attempt {
            step: (*step).into(),
            contact: None,
            method: "phone".into(),
            reached: *reached == "reached",
            note: None,
        },
        [kind, rest @ ..] => What::Update {
            update: kind.parse().unwrap_or(UpdateKind::Progress),
            text: "words".into(),
            next_update_at: match rest {
                ["next", next] => Some(at + distance(next)),
                _ => None,
            },
            link: None,
        },
        [] => unreachable!(),
    }
}

fn line(t0: DateTime<Utc>, it: &Deadline) -> String {
    let plus = |at: Option<DateTime<Utc>>| {
        at.map_or("-".to_owned(), |at| {
            let minutes = (at - t0).num_minutes();
            format!("T+{}:{:02}", minutes / 60, minutes % 60)
        })
    };
    let mut line = format!(
        "{} due {} done {} {}",
        it.duty,
        plus(it.due_at),
        plus(it.done_at),
        it.state
    );
    for former in &it.former {
        let word = if former.missed { " missed" } else { "" };
        let _ = write!(
            line,
            " ({} was {}{word})",
            former.severity,
            plus(former.due_at)
        );
    }
    if 0 < it.n_late {
        let _ = write!(line, " ({} late)", it.n_late);
    }
    line
}

fn deadlines(preset: &str, severity: Priority, story: &str, now: &str) -> String {
    let incident = told(T0, severity, story);
    let t0 = at(T0);
    let all = incident::deadlines(&settings(preset), &incident, t0 + distance(now));
    let lines: Vec<String> = all.iter().map(|it| line(t0, it)).collect();
    lines.join("\n")
}

/// One row a severity: when each duty is due after the report.
fn table(preset: &str) -> String {
    let settings = settings(preset);
    let mut res = String::new();
    for severity in Priority::ALL {
        let incident = told(T0, severity, "");
        let all = incident::deadlines(&settings, &incident, at(T0));
        let due = all.iter().filter_map(|it| {
            let minutes = (it.due_at? - at(T0)).num_minutes();
            Some(format!("{} {}:{:02}", it.duty, minutes / 60, minutes % 60))
        });
        let postmortem = settings.limits(severity).unwrap().postmortem;
        let postmortem = postmortem.map_or("none".to_owned(), |it| format!("{}h", it / 3600));
        let _ = writeln!(
            res,
            "{severity}: {}; post-mortem {postmortem}",
            due.collect::<Vec<_>>().join(", ")
        );
    }
    res
}

#[test]
fn launch_has_the_deadlines_of_s2() {
    assert_snapshot!(table("launch"), @"
    P0: identify 0:05, alert 0:05, investigate 0:15, triage 0:30, fix 4:00, deploy 5:00, verify 5:30, communicate 1:00, acknowledgement 1:00, mitigation-note 12:00, incident-report 4:00; post-mortem 48h
    P1: identify 1:00, alert 1:00, investigate 1:15, triage 1:30, fix 24:00, deploy 25:00, verify 25:30, communicate 4:00, acknowledgement 4:00; post-mortem 48h
    P2: identify 4:00, alert 4:00, investigate 4:15, triage 4:30, fix 168:00, deploy 169:00, verify 169:30, communicate 24:00; post-mortem none
    P3: identify 24:00, alert 24:00, investigate 24:15, triage 24:30; post-mortem none
    ");
}

#[test]
fn beta_has_the_deadlines_of_s1() {
    assert_snapshot!(table("beta"), @"
    P0: identify 1:00, alert 1:00, investigate 1:00, triage 4:00, fix 24:00, deploy 25:00, verify 49:00, communicate 1:00, acknowledgement 1:00, mitigation-note 12:00; post-mortem 48h
    P1: identify 4:00, alert 4:00, investigate 24:00, triage 24:00, fix 72:00, deploy 96:00, verify 120:00, communicate 24:00, acknowledgement 4:00; post-mortem 48h
    P2: identify 24:00, alert 24:00, investigate 48:00, triage 48:00, fix 168:00, deploy 192:00, verify 264:00, communicate 24:00; post-mortem none
    P3: identify 168:00, alert 168:00, investigate 168:00, triage 168:00; post-mortem none
    ");
}

#[test]
fn alone_the_deadlines_are_those_of_s0() {
    assert_snapshot!(table("solo"), @"
    P0: identify 1:00, alert 1:00, investigate 4:00, triage 24:00, fix 72:00, deploy 73:00, verify 97:00, communicate 48:00, acknowledgement 12:00, mitigation-note 12:00; post-mortem 48h
    P1: identify 24:00, alert 24:00, investigate 48:00, triage 72:00, fix 168:00, deploy 192:00, verify 264:00, communicate 48:00, acknowledgement 24:00; post-mortem 48h
    P2: identify 48:00, alert 48:00, investigate 72:00, triage 72:00, fix 720:00, deploy 744:00, verify 912:00, communicate 48:00, acknowledgement 48:00; post-mortem none
    P3: identify 168:00, alert 168:00, investigate 168:00, triage 168:00; post-mortem none
    ");
    assert_eq!(table("pilot"), table("solo"));
}

#[test]
fn deploy_and_verify_follow_what_was_done_before() {
    let story = "
        T+2:00 stage fix
        T+2:50 stage deploy
    ";
    assert_snapshot!(deadlines("launch", Priority::P0, story, "T+3:00"), @"
    identify due T+0:05 done T+0:02 met
    alert due T+0:05 done - missed
    investigate due T+0:15 done - missed
    triage due T+0:30 done - missed
    fix due T+4:00 done T+2:00 met
    deploy due T+3:00 done T+2:50 met
    verify due T+3:20 done - open
    communicate due T+1:00 done - missed
    postmortem due - done - open
    acknowledgement due T+1:00 done - missed
    mitigation-note due T+12:00 done - open
    incident-report due T+4:00 done - due-soon
    ");
}

#[test]
fn a_missed_deadline_stays_missed_when_it_is_done() {
    let story = "T+0:20 stage investigate";
    let found = deadlines("launch", Priority::P0, story, "T+0:21");
    assert!(
        found.contains("investigate due T+0:15 done T+0:20 missed"),
        "{found}"
    );
    assert!(found.contains("alert due T+0:05 done - missed"), "{found}");
    assert!(found.contains("triage due T+0:30 done - open"), "{found}");
    let later = deadlines("launch", Priority::P0, story, "T+0:23");
    assert!(
        later.contains("triage due T+0:30 done - due-soon"),
        "{later}"
    );
}

#[test]
fn both_deadlines_are_kept_when_the_severity_changes() {
    let story = "
        T+0:01 stage alert
        T+0:20 set P1
        T+0:50 stage investigate
    ";
    let found = deadlines("launch", Priority::P0, story, "T+1:00");
    for expected in [
        "alert due T+1:00 done T+0:01 met (P0 was T+0:05)",
        // Calling the fire smaller takes nothing back.
        "investigate due T+1:15 done T+0:50 missed (P0 was T+0:15 missed)",
        "fix due T+24:00 done - open (P0 was T+4:00)",
    ] {
        assert!(found.contains(expected), "{expected}\n{found}");
    }
}

#[test]
fn a_corrected_moment_counts_and_the_record_is_kept() {
    let story = "
        T+0:20 stage alert
        T+0:30 moved e2 T+0:04
    ";
    let found = deadlines("launch", Priority::P0, story, "T+0:31");
    assert!(
        found.contains("alert due T+0:05 done T+0:04 met"),
        "{found}"
    );
    let incident = told(T0, Priority::P0, story);
    let event = incident
        .events
        .iter()
        .find(|it| it.entry == Some(EntryId(2)))
        .unwrap();
    assert_eq!(event.n_revisions, 1);
    assert_eq!(event.recorded_at, at(T0) + distance("T+0:20"));
}

/// The recurring clock alone.
fn updates(severity: Priority, story: &str, now: &str) -> String {
    let all = deadlines("launch", severity, story, now);
    let line = all
        .lines()
        .find(|it| it.starts_with("communicate"))
        .unwrap();
    line.trim_start_matches("communicate ").to_owned()
}

#[test]
fn the_cadence_follows_the_severity() {
    assert_eq!(
        updates(Priority::P0, "", "T+0:10"),
        "due T+1:00 done - open"
    );
    assert_eq!(
        updates(Priority::P1, "", "T+0:10"),
        "due T+4:00 done - open"
    );
    assert_eq!(
        updates(Priority::P2, "", "T+0:10"),
        "due T+24:00 done - open"
    );
    assert_eq!(updates(Priority::P3, "", "T+0:10"), "due - done - open");
}

#[test]
fn a_promise_beats_the_cadence_both_ways() {
    let early = "T+0:30 update next 0:20";
    assert_eq!(
        updates(Priority::P0, early, "T+0:40"),
        "due T+0:50 done - open"
    );
    let late = "T+0:30 update next 3:00";
    assert_eq!(
        updates(Priority::P0, late, "T+2:00"),
        "due T+3:30 done - open"
    );
    let none = "T+0:30 update";
    assert_eq!(
        updates(Priority::P0, none, "T+0:40"),
        "due T+1:30 done - open"
    );
}

#[test]
fn a_late_word_is_counted_and_the_clock_ends_with_the_fire() {
    let story = "
        T+0:30 ack next 0:30
        T+1:10 update next 1:00
        T+2:00 update
    ";
    assert_eq!(
        updates(Priority::P0, story, "T+2:10"),
        "due T+3:00 done - missed (1 late)"
    );
    assert_eq!(
        updates(Priority::P0, story, "T+3:01"),
        "due T+3:00 done - missed (1 late)"
    );
    let over = format!("{story}\nT+2:30 stage verify");
    assert_eq!(
        updates(Priority::P0, &over, "T+9:00"),
        "due - done T+2:30 missed (1 late)"
    );
    let well = "T+0:30 ack\nT+1:20 stage verify";
    assert_eq!(
        updates(Priority::P0, well, "T+9:00"),
        "due - done T+1:20 met"
    );
    // Silence up to the resolution counts, too.
    let silent = "T+5:00 stage verify";
    assert_eq!(
        updates(Priority::P0, silent, "T+9:00"),
        "due - done T+5:00 missed (1 late)"
    );
}

#[test]
fn single_words_are_owed_once() {
    let found = deadlines("launch", Priority::P0, "T+0:59 ack next 1:00", "T+2:00");
    assert!(
        found.contains("acknowledgement due T+1:00 done T+0:59 met"),
        "{found}"
    );
    assert!(
        found.contains("mitigation-note due T+12:00 done - open"),
        "{found}"
    );
    assert!(
        found.contains("incident-report due T+4:00 done - open"),
        "{found}"
    );
    let found = deadlines("launch", Priority::P0, "T+1:30 mitigation", "T+2:00");
    assert!(
        found.contains("acknowledgement due T+1:00 done T+1:30 missed"),
        "{found}"
    );
    assert!(
        found.contains("mitigation-note due T+12:00 done T+1:30 met"),
        "{found}"
    );
}

#[test]
fn a_post_mortem_is_owed_from_the_resolution() {
    let found = deadlines("launch", Priority::P1, "T+3:00 stage verify", "T+4:00");
    assert!(
        found.contains("postmortem due T+51:00 done - open"),
        "{found}"
    );
    let found = deadlines("launch", Priority::P2, "T+3:00 stage verify", "T+4:00");
    assert!(found.contains("postmortem due - done - open"), "{found}");
}

#[test]
fn what_comes_back_owes_its_fix_anew() {
    let story = "
        T+1:00 stage fix
        T+1:30 stage verify
        T+3:00 reopened
    ";
    let found = deadlines("launch", Priority::P0, story, "T+3:10");
    assert!(found.contains("fix due T+4:00 done - due-soon"), "{found}");
    assert!(found.contains("postmortem due - done -"), "{found}");
}

/// The night of 8 March has 23 hours in New York, that of 1 November 25: limits are physical time.
#[test]
fn a_night_that_changes_its_hour_moves_no_deadline() {
    for (t0, fix, wall) in [
        ("2026-03-08T06:30:00Z", "2026-03-08T10:30:00Z", "06:30 EDT"),
        ("2026-11-01T05:30:00Z", "2026-11-01T09:30:00Z", "04:30 EST"),
    ] {
        for preset in ["launch", "beta"] {
            let incident = told(t0, Priority::P0, "");
            let all = incident::deadlines(&settings(preset), &incident, at(t0));
            for deadline in all.iter().filter(|it| it.due_at.is_some()) {
                let limit = deadline.due_at.unwrap() - at(t0);
                let same =
                    incident::deadlines(&settings(preset), &told(T0, Priority::P0, ""), at(T0));
                let same = same.iter().find(|it| it.duty == deadline.duty).unwrap();
                assert_eq!(
                    limit,
                    same.due_at.unwrap() - at(T0),
                    "{preset} {}",
                    deadline.duty
                );
            }
        }
        let incident = told(t0, Priority::P0, "");
        let all = incident::deadlines(&settings("launch"), &incident, at(t0));
        let due_at = all
            .iter()
            .find(|it| it.duty.as_str() == "fix")
            .unwrap()
            .due_at
            .unwrap();
        assert_eq!(due_at, at(fix));
        let zone = chrono_tz::America::New_York;
        assert_eq!(
            due_at.with_timezone(&zone).format("%H:%M %Z").to_string(),
            wall
        );
    }
}

/// Limits on office hours: an hour at 16:30 on a Friday ends on Monday at 9:30.
#[test]
fn a_severity_may_run_on_office_hours() {
    let text = "extends = \"launch\"\n[project]\ntimezone = \"America/New_York\"\n[incident.severity.P2]\ncalendar = \"office\"\nalert = \"1h\"\nfix = \"80h\"\n";
    let settings = read(text, &[]).unwrap().incident;
    let friday = "2026-03-06T21:30:00Z";
    let all = incident::deadlines(&settings, &told(friday, Priority::P2, ""), at(friday));
    let alert = all.iter().find(|it| it.duty.as_str() == "alert").unwrap();
    // Daylight saving has begun in between: nine o'clock is an hour earlier in UTC.
    assert_eq!(alert.due_at.unwrap(), at("2026-03-09T13:30:00Z"));
}

fn facts(text: &str) -> Facts {
    let facts = text.split_whitespace().map(|it| {
        let (name, value) = it.split_once('=').unwrap();
        (name.to_owned(), value.parse::<Value>().unwrap())
    });
    facts.collect()
}

/// What the matrix of `launch` says of an incident with these facts.
fn advised(severity: Priority, story: &str, known: &str, now: &str) -> String {
    let settings = settings("launch");
    let incident = told(T0, severity, story);
    let facts = incident::facts(&settings, &incident, &facts(known), at(T0) + distance(now));
    let advice = incident::advice(&settings, &facts);
    let rows: Vec<&str> = advice
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes)
        .map(|it| it.id.as_str())
        .collect();
    let choice = advice.choice.map_or("-", |it| it.as_str());
    let could_be = advice.could_be.map_or("-", |it| it.as_str());
    format!(
        "{choice} [{}] maybe {could_be} [{}]",
        rows.join(" "),
        advice.missing.join(" ")
    )
}

/// Everything known, nothing of it bad.
const HARMLESS: &str = "crash_user_share=0 pii_leak=no dangerous_command=no data_corruption=no p1_opened_first_hour=0 clear_fix=no";

#[test]
fn every_row_of_the_matrix_decides_alone() {
    let with = |fact: &str| {
        let name = fact.split('=').next().unwrap();
        let rest = HARMLESS.split(' ').filter(|it| !it.starts_with(name));
        rest.chain([fact]).collect::<Vec<_>>().join(" ")
    };
    for (fact, expected) in [
        ("crash_user_share=0.11", "rollback [crashes]"),
        ("crash_user_share=11%", "rollback [crashes]"),
        ("crash_user_share=10%", "- []"),
        ("pii_leak=yes", "rollback [pii-leak]"),
        ("dangerous_command=true", "rollback [dangerous-command]"),
        ("data_corruption=yes", "rollback [data-corruption]"),
        (
            "p1_opened_first_hour=2",
            "consider-rollback [several-p1-first-hour]",
        ),
        ("p1_opened_first_hour=1", "- []"),
        ("clear_fix=no", "- []"),
    ] {
        let said = advised(Priority::P1, "", &with(fact), "T+0:10");
        assert_eq!(said, format!("{expected} maybe - []"), "{fact}");
    }
    let clear = with("clear_fix=yes");
    assert_eq!(
        advised(Priority::P0, "", &clear, "T+0:10"),
        "hotfix [single-p0-clear-fix] maybe - []"
    );
    assert_eq!(
        advised(Priority::P1, "", &clear, "T+0:10"),
        "- [] maybe - []"
    );
}

#[test]
fn a_p0_without_a_fix_after_four_hours_is_rolled_back() {
    let said = |story, now| advised(Priority::P0, story, HARMLESS, now);
    assert_eq!(said("", "T+4:00"), "- [] maybe - []");
    assert_eq!(said("", "T+4:01"), "rollback [p0-not-fixed] maybe - []");
    assert_eq!(said("T+3:50 stage fix", "T+5:00"), "- [] maybe - []");
    assert_eq!(
        advised(Priority::P1, "", HARMLESS, "T+9:00"),
        "- [] maybe - []"
    );
}

#[test]
fn the_most_careful_row_wins() {
    let known = HARMLESS.replace("clear_fix=no", "clear_fix=yes");
    let known = known.replace("crash_user_share=0", "crash_user_share=0.14");
    assert_eq!(
        advised(Priority::P0, "", &known, "T+0:10"),
        "rollback [crashes single-p0-clear-fix] maybe - []"
    );
}

#[test]
fn what_nobody_knows_is_asked_for_and_decides_nothing() {
    assert_eq!(
        advised(Priority::P0, "", "", "T+0:10"),
        "- [] maybe rollback [clear_fix crash_user_share dangerous_command data_corruption p1_opened_first_hour pii_leak]"
    );
    // One row that is certain needs no other of its kind.
    assert_eq!(
        advised(Priority::P0, "", "pii_leak=yes", "T+0:10"),
        "rollback [pii-leak] maybe - []"
    );
    let hotfix = "clear_fix=yes crash_user_share=0 pii_leak=no data_corruption=no";
    assert_eq!(
        advised(Priority::P0, "", hotfix, "T+0:10"),
        "hotfix [single-p0-clear-fix] maybe rollback [dangerous_command p1_opened_first_hour]"
    );
    // A fact may be taken back.
    let story = "T+0:05 fact pii_leak yes\nT+0:06 fact pii_leak unknown";
    assert!(advised(Priority::P0, story, "", "T+0:10").starts_with("- []"));
}

fn needed(preset: &str, severity: Priority, known: &str) -> String {
    let settings = settings(preset);
    let incident = told(T0, severity, "");
    let facts = incident::facts(&settings, &incident, &facts(known), at(T0));
    let found = incident::eligibility(&settings, &facts);
    let need = found.need.map_or("-", |it| it.as_str());
    let could_be = found.could_be.map_or("-", |it| it.as_str());
    format!("{need} maybe {could_be}")
}

#[test]
fn a_hotfix_at_the_launch_takes_a_fifth_of_the_users() {
    let calm = "security=no data_corruption=no";
    let check = |severity, known: &str, expected| {
        assert_eq!(needed("launch", severity, known), expected, "{known}");
    };
    check(Priority::P0, "", "required maybe -");
    check(
        Priority::P1,
        &format!("{calm} user_share=0.21"),
        "required maybe -",
    );
    check(Priority::P1, &format!("{calm} user_share=20%"), "- maybe -");
    check(Priority::P2, &format!("{calm} user_share=90%"), "- maybe -");
    check(Priority::P3, "security=yes", "required maybe -");
    check(Priority::P3, "data_corruption=yes", "required maybe -");
    check(Priority::P1, "", "- maybe required");
}

#[test]
fn a_hotfix_in_the_beta_is_considered_when_most_are_stuck() {
    let calm = "security=no data_corruption=no pii_leak=no";
    let check = |severity, known: &str, expected| {
        let known = format!("{calm} {known}");
        assert_eq!(needed("beta", severity, &known), expected, "{known}");
    };
    check(Priority::P0, "", "required maybe -");
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.51 workaround=no",
        "consider maybe -",
    );
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.50 workaround=no",
        "- maybe -",
    );
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.51 workaround=yes",
        "not-needed maybe -",
    );
    check(
        Priority::P2,
        "user_share=0.09 workaround=no",
        "not-needed maybe -",
    );
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.51",
        "- maybe consider",
    );
    assert_eq!(
        needed("beta", Priority::P2, "pii_leak=yes"),
        "required maybe -"
    );
}

#[test]
fn authority_and_consultation_are_checked() {
    let text = "extends = \"launch\"\n[incident.roles]\nrelease_manager = \"@ana\"\nengineering_lead = \"@ben\"\n";
    let settings = read(text, &[]).unwrap().incident;
    let incident = told(T0, Priority::P0, "");
    let facts = facts(&HARMLESS.replace("pii_leak=no", "pii_leak=yes"));
    let advice = incident::advice(&settings, &facts);
    let check = |choice: &str, by: &str, consulted: &[&str]| {
        let consulted: Vec<Text> = consulted.iter().map(|it| Text::from(*it)).collect();
        let by = Text::from(by);
        let proposal = Proposal {
            choice: choice.parse().unwrap(),
            by: &by,
            consulted: &consulted,
        };
        let found = incident::objections(&settings, &incident, &advice, proposal, at(T0));
        [found.refusals, found.notes].concat().join("; ")
    };
    let nobody = "ask the security_lead; [incident.roles] names nobody";
    assert_eq!(check("rollback", "ana", &["@Ben"]), nobody);
    assert_eq!(check("rollback", "@ana", &["engineering_lead"]), nobody);
    assert_eq!(
        check("rollback", "@ana", &[]),
        format!("the engineering_lead was not consulted: @ben; {nobody}")
    );
    assert_eq!(
        check("rollback", "@carl", &["@ben"]),
        format!("rollback is for the release_manager to decide: @ana; {nobody}")
    );
    assert_eq!(
        check("hotfix", "@ben", &["@ana"]),
        "the matrix says rollback, which is more careful than hotfix"
    );
}

/// One person who holds every role has asked everybody.
#[test]
fn a_founder_alone_is_held_up_by_nobody() {
    let text = "extends = \"beta\"\n[incident.roles]\nrelease_manager = \"@ana\"\nlead_developer = \"@ana\"\n";
    let settings = read(text, &[]).unwrap().incident;
    let incident = told(T0, Priority::P0, "");
    let by = Text::from("@ana");
    let advice = incident::advice(&settings, &facts("pii_leak=yes"));
    let proposal = Proposal {
        choice: incident::Choice::Rollback,
        by: &by,
        consulted: &[],
    };
    let found = incident::objections(&settings, &incident, &advice, proposal, at(T0));
    assert!(
        found.refusals.is_empty() && found.notes.is_empty(),
        "{found:?}"
    );
    let ladder = incident::ladder(&settings, &incident, &Facts::new(), &by);
    assert!(incident::next_rung(&ladder).is_none(), "{ladder:?}");
}

#[test]
fn the_way_up_goes_on_after_an_answer() {
    let text = "extends = \"beta\"\n[incident.roles]\nrelease_manager = \"@ana\"\nlead_developer = \"@ben\"\n";
    let settings = read(text, &[]).unwrap().incident;
    let next = |severity, story: &str, known: &str| {
        let incident = told(T0, severity, story);
        let ladder = incident::ladder(&settings, &incident, &facts(known), &"@carl".into());
        incident::next_rung(&ladder).map_or("-".to_owned(), |it| {
            let due = (it.due_at - at(T0)).num_minutes();
            let again = it.again_at.map_or(0, |it| (it - at(T0)).num_minutes());
            format!("{} {} {due} again {again}", it.step.id, it.method)
        })
    };
    let first = "to-release-manager chat message and a mention in the incident channel 15 again 0";
    assert_eq!(next(Priority::P0, "", ""), first);
    let reached = "T+0:10 step to-release-manager reached";
    assert_eq!(
        next(Priority::P0, reached, ""),
        "to-lead-developer phone 40 again 0"
    );
    let silent = format!("{reached}\nT+0:12 step to-lead-developer silent");
    assert_eq!(
        next(Priority::P0, &silent, ""),
        "to-lead-developer phone and chat 40 again 27"
    );
    let both = format!("{reached}\nT+0:30 step to-lead-developer reached");
    assert_eq!(next(Priority::P0, &both, ""), "-");
    assert_eq!(
        next(Priority::P0, &both, "massive_scope=yes"),
        "to-leadership phone 90 again 0"
    );
    assert_eq!(
        next(Priority::P1, "", ""),
        "blocked chat message with the link 240 again 0"
    );
}

#[test]
fn the_marks_of_a_hotfix_are_planned_from_the_report() {
    let plan = |preset: &str, story: &str| {
        let incident = told(T0, Priority::P0, story);
        let marks = incident::timeline(&settings(preset), &incident, at(T0) + distance("T+3:10"));
        let lines = marks.iter().map(|it| {
            let plus = |at: DateTime<Utc>| (at - at_t0()).num_minutes();
            let done = it.done_at.map_or("-".to_owned(), |at| plus(at).to_string());
            format!("{} {} {done} {}", it.id, plus(it.planned_at), it.state)
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(plan("launch", "T+0:20 stage investigate\nT+2:10 stage deploy"), @"
    reported 0 0 met
    declared 5 2 met
    cause-found 15 20 missed
    fix-written 30 - missed
    fix-tested 60 - missed
    merged 90 - missed
    built 120 - missed
    released 150 130 met
    announced 180 - missed
    verified 210 - open
    report 240 - open
    ");
    assert_snapshot!(plan("beta", "T+0:20 ack\nT+2:10 stage deploy"), @"
    reported 0 0 met
    assessed 60 20 met
    decided 240 - open
    written 720 - open
    deployed 1440 130 met
    postmortem 2880 - open
    ");
}

fn at_t0() -> DateTime<Utc> {
    at(T0)
}

#[test]
fn the_checklists_have_their_items_in_four_groups() {
    for (preset, expected) in [
        ("launch", [1, 5, 4, 2]),
        ("beta", [5, 6, 8, 6]),
        ("solo", [5, 6, 8, 6]),
    ] {
        let settings = settings(preset);
        let n = incident::Group::ALL.iter().map(|group| {
            settings
                .items
                .iter()
                .filter(|it| it.group == *group)
                .count()
        });
        assert_eq!(n.collect::<Vec<_>>(), expected, "{preset}");
        assert_eq!(settings.group_limits.len(), 4);
    }
    let reviewed = settings("launch")
        .items
        .into_iter()
        .find(|it| it.id == "reviewed");
    assert_eq!(reviewed.unwrap().reviewers, 2);
}

#[test]
fn faults_of_the_incident_tables_are_told_with_their_place() {
    assert_snapshot!(brief(
        "extends = \"launch\"
[incident]
counts_from = \"noticed\"
due_soon = 1.5
[incident.severity.P0]
fix = \"4x\"
calendar = \"offce\"
fixx = \"1h\"
[[incident.rollback]]
id = \"mine\"
when = \"crash_user_share\"
decision = \"roll-back\"
[[incident.mark]]
id = \"m\"
text = \"t\"
done_by = \"stage.fixing\"
[[incident.item]]
id = \"reviewed\"
reviewers = \"two\"
[[incident.escalation]]
to = \"lead\"
"
    ), @"
    3:15 incident.counts_from: unknown word `noticed`, expected `reported` or `started` or `declared`
    4:12 incident.due_soon: expected a share above 0 and up to 1
    6:7 incident.severity.P0.fix: `4x` needs a unit: s, m, h, d, w or bd
    7:12 incident.severity.P0.calendar: there is no calendar `offce` (did you mean `office`?)
    8:1 incident.severity.P0.fixx: unknown key `fixx` (did you mean `fix`?)
    11:8 incident.rollback.mine.when: `crash_user_share` compares nothing, expected FACT, one of == != < <= > >=, and a value (write comparisons such as `crash_user_share > 10%`, joined by `and`)
    12:12 incident.rollback.mine.decision: unknown decision `roll-back` (did you mean `rollback`?)
    16:11 incident.mark.m.done_by: unknown stage `fixing`, expected one of identify, alert, investigate, triage, fix, deploy, verify, communicate, postmortem
    19:13 incident.item.reviewed.reviewers: expected a number of people up to 20
    20:1 incident.escalation[0]: an entry needs its `id` (the id names it in output, and lets another policy change it)
    20:1 incident.escalation[0]: an entry here needs `method`
    20:1 incident.escalation[0]: an entry here needs `within`
    ");
}

#[test]
fn a_row_of_the_preset_is_changed_or_switched_off_by_its_id() {
    let text = "extends = \"launch\"\n[[incident.rollback]]\nid = \"crashes\"\nwhen = \"crash_user_share > 5%\"\n[[incident.rollback]]\nid = \"pii-leak\"\nenabled = false\n[incident.severity.P3]\nupdate = \"2d\"\nfix = \"none\"\n";
    let settings = read(text, &[]).unwrap().incident;
    assert_eq!(settings.rollback.len(), 6);
    assert_eq!(
        settings.rollback[0].when.to_string(),
        "crash_user_share > 0.05"
    );
    let p3 = settings.limits(Priority::P3).unwrap();
    assert_eq!((p3.update, p3.fix), (Some(172_800), None));
}
