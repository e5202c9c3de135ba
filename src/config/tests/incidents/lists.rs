//! The marks and items of a hotfix, and what a policy may change.

use chrono::{DateTime, Utc};
use insta::assert_snapshot;

use super::{T0, at, distance, settings, told};
use crate::config::tests::{brief, read};
use crate::incident;
use crate::model::Priority;

#[test]
fn the_marks_of_a_hotfix_are_planned_from_the_report() {
    let plan = |preset: &str, story: &str| {
        let incident = told(T0, Priority::P0, story);
        let marks = incident::timeline(&settings(preset), &incident, at(T0) + distance("T+3:10"));
        let lines = marks.iter().map(|it| {
            let plus = |moment: DateTime<Utc>| (moment - at(T0)).num_minutes();
            let done = it.done_at.map_or("-".to_owned(), |it| plus(it).to_string());
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
