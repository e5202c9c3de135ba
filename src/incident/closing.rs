//! What keeps an incident from being closed.

use super::hotfix;
use super::kinds::{ActionState, Choice, Ending, Kind, PostmortemState};
use super::record::Incident;
use super::settings::Settings;

/// The reasons, in words for people; none when it may be closed.
///
/// A false alarm and a duplicate may always be closed: nothing is owed for them.
pub fn obstacles(settings: &Settings, incident: &Incident, ending: Ending) -> Vec<String> {
    if ending != Ending::Resolved || incident.kind == Kind::Maintenance {
        return Vec::new();
    }
    let mut res = Vec::new();
    if incident.resolved_at.is_none() {
        res.push("it is not resolved: nobody has verified the fix".to_owned());
    }
    let owes_postmortem = settings
        .limits(incident.severity())
        .is_some_and(|it| it.postmortem.is_some());
    let state = incident.postmortem.as_ref().map(|it| it.state);
    if owes_postmortem && state.is_none_or(|it| it < PostmortemState::Reviewed) {
        let word = state.map_or("not begun", PostmortemState::as_str);
        res.push(format!("the post-mortem is {word}, not reviewed"));
    }
    if incident
        .decision()
        .is_some_and(|it| it.choice == Choice::Hotfix)
    {
        let open = hotfix::open_after(settings, incident);
        if !open.is_empty() {
            res.push(format!(
                "{} of the hotfix are open: {}",
                count(open.len(), "item"),
                open.join(", ")
            ));
        }
    }
    for action in &incident.actions {
        if action.state == ActionState::Open && action.owner.is_none() {
            res.push(format!("action A{} has no owner", action.number));
        }
    }
    res
}

fn count(n: usize, noun: &str) -> String {
    if n == 1 {
        format!("1 {noun}")
    } else {
        format!("{n} {noun}s")
    }
}
