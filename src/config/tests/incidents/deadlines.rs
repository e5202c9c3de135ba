//! What is due when, by severity and profile.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use insta::assert_snapshot;

use super::{T0, at, distance, settings, told};
use crate::config::tests::read;
use crate::incident::{self, Deadline, EntryId};
use crate::model::Priority;

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

pub(super) fn deadlines(preset: &str, severity: Priority, story: &str, now: &str) -> String {
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
