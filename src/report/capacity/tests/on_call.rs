use chrono::TimeDelta;

use super::emergency;
use crate::model::story::at;
use crate::report::capacity::rotation;
use crate::sla::Phase;
use crate::sla::tests::policy;
use crate::triage::rules::OnCall;

fn check_rotation(on_call: &[(&str, Option<&str>)], limit: Option<u32>, expected: &str) {
    let mut policy = policy("all: first_response=4h");
    policy.phases.push(Phase {
        id: "week2".into(),
        from: at("31T00:00"),
        to: Some(at("31T00:00") + TimeDelta::weeks(1)),
    });
    let on_call: Vec<OnCall> = on_call
        .iter()
        .map(|(primary, phase)| OnCall {
            id: format!("{}-{}", primary, phase.unwrap_or("always")),
            phase: phase.map(str::to_owned),
            primary: (*primary).to_owned(),
            backup: None,
            priorities: Vec::new(),
            origin: String::new(),
        })
        .collect();
    let found = rotation(&on_call, &policy, &emergency(), at("26T09:00"), limit);
    let shifts = found.shifts.iter();
    let shifts = shifts.map(|it| format!("{} {:?}", it.person, it.weeks));
    let mut shown: Vec<String> = shifts.chain(found.unsaid.clone()).collect();
    shown.push(found.standing.as_str().to_owned());
    assert_eq!(shown.join("; "), expected);
}

#[test]
fn the_same_person_in_two_phases_is_called_two_weeks_in_a_row() {
    let (week1, week2) = (Some("week1"), Some("week2"));
    let rotates = [("@ann", week1), ("@bo", week2)];
    check_rotation(&rotates, Some(1), "@ann Some(1.0); @bo Some(1.0); within");
    check_rotation(
        &[("@ann", week1), ("@ann", week2)],
        Some(1),
        "@ann Some(2.0); passed",
    );
    check_rotation(
        &[("@ann", week1), ("release_manager", week2)],
        None,
        "@ann Some(1.0); @mira Some(1.0); no limit",
    );
}

#[test]
fn who_is_always_called_is_called_without_end() {
    check_rotation(&[("@ann", None)], Some(1), "@ann None; passed");
    check_rotation(
        &[("@ann", None), ("@ann", Some("week1"))],
        Some(4),
        "@ann None; passed",
    );
}

#[test]
fn of_a_role_that_nobody_holds_nobody_can_tell() {
    check_rotation(
        &[("lead", None)],
        Some(1),
        "who holds lead, of lead-always; unknown",
    );
    check_rotation(&[], Some(1), "who is called (`[[oncall]]`); unknown");
    check_rotation(
        &[("@ann", Some("week9"))],
        Some(1),
        "when the phase week9 is, of @ann-week9; unknown",
    );
}
