use super::{Intake, Known, Route, Severity, Step, TestCase, Ticket, Workflow, check, taken_by};

fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|it| *it != "-")
        .map(str::to_owned)
        .collect()
}

/// Lines such as `route p1 / email / P0 P1 / - / first_response`, one part each.
fn read(text: &str) -> Workflow {
    let mut workflow = Workflow::default();
    for (line, row) in (1..).zip(text.trim().lines()) {
        let (what, rest) = row.trim().split_once(' ').unwrap();
        let parts: Vec<Vec<String>> = rest.split('/').map(words).collect();
        let part = |idx: usize| parts.get(idx).cloned().unwrap_or_default();
        let first = part(0).first().cloned().unwrap_or_default();
        match what {
            "intake" => workflow.intake.push(Intake {
                line,
                channel: first,
                rules: part(1),
            }),
            "severity" => workflow.severities.push(Severity { line, name: first }),
            "route" => workflow.routes.push(Route {
                line,
                rule: first,
                channels: part(1),
                priorities: part(2),
                phases: part(3),
                clocks: part(4).into_iter().collect(),
                owner: part(5).first().cloned(),
            }),
            "call" => workflow.escalation.push(Step {
                line,
                to: first,
                holder: part(1).first().cloned(),
                severities: part(2),
            }),
            _ => workflow.cases.push(TestCase {
                line,
                ticket: Ticket {
                    channel: part(0).first().cloned(),
                    priority: part(1).first().cloned(),
                    phase: None,
                },
                expect: part(2).first().cloned(),
            }),
        }
    }
    workflow
}

fn told(text: &str) -> String {
    let people = ["@mira".to_owned()].into();
    let known = Known {
        people: Some(&people),
        first_wins: true,
    };
    let faults = check(&read(text), known);
    let told: Vec<String> = faults
        .iter()
        .map(|it| format!("{} {}: {}", it.line, it.key, it.message))
        .collect();
    told.join("\n")
}

#[test]
fn a_workflow_that_is_whole_has_no_fault() {
    let whole = "
        intake email / p1 rest
        severity P0
        severity P1
        route p1 / - / P0 P1 / - / first_response / @mira
        route rest / - / - / - / first_response resolution
        call founder / @mira
        case email / P1 / p1
        case email / none / rest";
    assert_eq!(told(whole), "");
}

#[test]
fn a_rule_behind_one_that_takes_all_of_it_is_never_reached() {
    insta::assert_snapshot!(told("
        route rest / - / - / - / first_response
        route p1 / - / P1 / - / first_response
        route later / - / P1 / - / resolution"),
        @"2 routing.p1: never reached: `rest` in line 1 takes everything before it");
}

#[test]
fn every_severity_goes_somewhere_and_somebody_is_called() {
    insta::assert_snapshot!(told("
        intake email /
        intake slack /
        severity P0
        severity P9
        route p0 / email / P0 / - / first_response
        call founder / @mira / P1"), @"
    3 severity_matrix.P0: no rule takes it on slack
    3 severity_matrix.P0: nobody is called for it
    4 severity_matrix.P9: a severity is P0 to P3
    4 severity_matrix.P9: no rule takes it on email, slack
    ");
}

#[test]
fn names_are_known_and_stand_once() {
    insta::assert_snapshot!(told("
        intake fax / p7
        route p0 / fax / P7 / - / first_response / @kim
        route p0 / - / - / - / resolution
        call founder /
        call lead / @kim"), @"
    1 intake.fax: there is no such channel
    1 intake.fax.rules: there is no rule `p7` in routing
    2 routing.p0.channels: there is no channel `fax`
    2 routing.p0.owner: `@kim` is neither in team.members nor holds a role
    2 routing.p0.priorities: there is no priority `P7`: P0 to P3, or none
    3 routing.p0.rule: a rule of that name stands above
    4 escalation.founder: nobody holds this role: name somebody in [incident.roles]
    5 escalation.lead: `@kim` is neither in team.members nor holds a role
    ");
}

#[test]
fn a_case_that_goes_elsewhere_is_told() {
    insta::assert_snapshot!(told("
        route p1 / - / P1 / - / first_response
        case email / P1 / rest
        case email / P2 / p1"), @"
    2 cases.1: goes to `p1`, and is to go to `rest`
    3 cases.2: goes to `no rule`, and is to go to `p1`
    ");
}

#[test]
fn behind_the_leading_rule_others_add_their_clocks() {
    let workflow = read(
        "
        route p1 / - / P1 / - / first_response
        route mail / email / - / - / first_response
        route rest / - / - / - / first_response resolution",
    );
    let ticket = Ticket {
        channel: Some("email".to_owned()),
        priority: Some("P1".to_owned()),
        phase: None,
    };
    let taken = taken_by(&workflow.routes, &ticket);
    let names: Vec<&str> = taken.iter().map(|it| it.rule.as_str()).collect();
    assert_eq!(names, ["p1", "rest"]);
}
