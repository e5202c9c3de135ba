use super::{story, with_case};
use crate::triage::{Problem, board, problem};

const DAY: i64 = 86_400;

fn read(story: &str) -> Option<Problem> {
    with_case("", story::read(story), &mut |case| problem(case, 3 * DAY))
}

/// How the problem of a story stands against three days, and how many people have it.
fn check(story: &str, expected: &str) {
    let shown = read(story).map_or("not on the board".to_owned(), |it| {
        format!("{}, {} people", it.progress().as_str(), it.reporters)
    });
    assert_eq!(shown, expected, "{story}");
}

#[test]
fn a_problem_is_late_after_its_time_to_the_second() {
    let story = |now: &str| format!("26T09:00 opened ann\n{now} now");
    check(&story("29T09:00"), "running, 1 people");
    check(&story("29T09:01"), "late, 1 people");
}

#[test]
fn a_way_to_live_with_it_stops_the_time() {
    let story = |told: &str| {
        format!(
            "26T09:00 opened ann
             {told} says mira Use --no-cache until then. <!-- maestro:v1 op=x kind=mitigation -->
             30T12:00 now"
        )
    };
    check(&story("28T09:00"), "mitigated, 1 people");
    check(&story("29T10:00"), "mitigated_late, 1 people");
}

#[test]
fn an_answer_is_no_mitigation() {
    check(
        "26T09:00 opened ann
         26T10:00 says mira we are looking into it
         30T12:00 now",
        "late, 1 people",
    );
}

#[test]
fn a_reopening_begins_anew() {
    check(
        "26T09:00 opened ann
         27T09:00 closed mira
         29T09:00 reopened ann
         30T12:00 now",
        "running, 1 people",
    );
}

#[test]
fn every_customer_is_counted_once_and_the_team_never() {
    check(
        "26T09:00 opened ann
         26T10:00 says ben same here
         26T11:00 says ben and again
         26T12:00 says mira thanks
         26T13:00 says ann any news?
         27T09:00 now",
        "running, 2 people",
    );
}

#[test]
fn what_is_closed_or_our_own_is_no_problem_of_anybody() {
    check("26T09:00 opened mira\n27T09:00 now", "not on the board");
    check(
        "26T09:00 opened ann\n27T08:00 closed mira\n27T09:00 now",
        "not on the board",
    );
}

#[test]
fn the_worst_come_first_then_what_most_people_have() {
    let of = |label: &str, more: &str| {
        read(&format!(
            "26T09:00 opened ann\n26T09:00 has {label}\n{more}\n27T09:00 now"
        ))
        .unwrap()
    };
    let problems = vec![
        of("P2", ""),
        of("P1", ""),
        of("P1", "26T10:00 says ben same here"),
    ];
    let order: Vec<(Option<&str>, usize)> = board(problems)
        .iter()
        .map(|it| (it.item.priority.map(|it| it.as_str()), it.reporters))
        .collect();
    assert_eq!(order, [(Some("P1"), 2), (Some("P1"), 1), (Some("P2"), 1)]);
}
