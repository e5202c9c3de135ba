//! Who decides, who is asked, who is called.

use super::matrix::HARMLESS;
use super::{T0, at, facts, told};
use crate::config::tests::read;
use crate::incident::{self, Facts, Proposal};
use crate::model::{Priority, Text};

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
