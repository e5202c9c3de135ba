//! Words for the public: something to begin with, and what must not go out.

use chrono::{DateTime, Utc};

use super::kinds::UpdateKind;
use super::record::Incident;
use super::settings::Settings;
use crate::model::Text;

/// How a gap in a draft begins; what still holds one is not finished.
pub const GAP: &str = "(fill in:";

/// Gaps as other people leave them.
const OTHER_GAPS: [&str; 8] = [
    "[link]", "[time]", "[scope]", "[issue]", "TODO", "TBD", "XXX", "{{",
];

/// Words to begin an update with; `next` is the promised moment as people read it.
pub fn draft(incident: &Incident, kind: UpdateKind, next: Option<&str>) -> Text {
    let gap = |what: &str| format!("{GAP} {what})");
    let known = |text: &Option<Text>, what: &str| {
        text.as_ref()
            .map_or_else(|| gap(what), |it| it.raw().to_owned())
    };
    let title = incident.title.raw();
    let release = known(&incident.release, "the release with the fix");
    let impact = known(&incident.impact, "who is hit");
    let next = next.map_or_else(|| gap("when you write again"), str::to_owned);
    Text::new(match kind {
        UpdateKind::Acknowledgement => format!(
            "We know about this: {title}.\nWho is hit: {impact}\nWe are working on it now. Our next word comes by {next}."
        ),
        UpdateKind::Progress => format!(
            "{title}: where we are.\nWhat we have found or done since: {}\nOur next word comes by {next}.",
            gap("one or two sentences")
        ),
        UpdateKind::Mitigation => format!(
            "{title}: until the fix is out.\nWho is hit: {impact}\nWhat you can do meanwhile: {}\nOur next word comes by {next}.",
            gap("the steps, to be copied")
        ),
        UpdateKind::Released => format!(
            "The fix for this is out: {title}.\nIt was a problem for: {impact}\nWhat we changed: {}\nPlease update to {release} now: {}\nIf it still happens, answer here. What happened and why follows.",
            known(&incident.fixed, "the fix in one sentence"),
            gap("the command")
        ),
        UpdateKind::Resolved => format!(
            "This is over: {title}.\nWhat we changed: {}\nThank you for the reports, and sorry for the trouble.",
            known(&incident.fixed, "the fix in one sentence")
        ),
        UpdateKind::Report => format!(
            "What happened: {title}.\nWho was hit, and how: {impact}\nWhat led to it: {}\nHow it was mended: {}\nWhat comes next: a full account within two days, and {}",
            known(&incident.cause, "what contributed"),
            known(&incident.fixed, "the fix in one sentence"),
            gap("what you will change")
        ),
    })
}

/// What makes words unfit for the public: a gap that nobody filled, nothing said, or no moment at
/// which the next word comes while it burns.
pub fn update_faults(
    settings: &Settings,
    incident: &Incident,
    kind: UpdateKind,
    text: &Text,
    next: Option<DateTime<Utc>>,
) -> Vec<String> {
    let mut faults = Vec::new();
    if text.raw().trim().is_empty() {
        faults.push("it says nothing".to_owned());
    }
    if let Some(gap) = first_gap(text.raw()) {
        faults.push(format!("a gap is left: `{gap}`"));
    }
    let is_last = matches!(kind, UpdateKind::Resolved | UpdateKind::Report);
    let cadence = settings
        .limits(incident.severity())
        .and_then(|it| it.update);
    if incident.is_active() && !is_last && next.is_none() && cadence.is_some() {
        faults.push("it does not promise the next word (--next)".to_owned());
    }
    faults
}

/// The first gap that nobody filled, cut short.
pub(super) fn first_gap(text: &str) -> Option<String> {
    let all = OTHER_GAPS.iter().copied().chain([GAP]);
    let at = all.filter_map(|it| text.find(it)).min()?;
    Some(
        text[at..]
            .chars()
            .take(40)
            .take_while(|it| *it != '\n')
            .collect(),
    )
}

/// Numbers, parts of a version and small words tell nothing in a name.
fn is_filler(word: &str) -> bool {
    const SMALL: [&str; 14] = [
        "a", "an", "and", "as", "at", "for", "in", "is", "of", "on", "or", "the", "to", "with",
    ];
    let number = word.trim_start_matches(['v', 'V']);
    number.bytes().all(|it| it.is_ascii_digit()) || SMALL.contains(&word.to_lowercase().as_str())
}

/// The name of an incident: `INC-2026-01-24-crash-startup`.
pub fn name(title: &Text, opened_on: chrono::NaiveDate) -> String {
    const MOST_WORDS: usize = 4;
    const LONGEST: usize = 28;
    let all = || {
        title
            .raw()
            .split(|it: char| !it.is_ascii_alphanumeric())
            .filter(|it| !it.is_empty())
    };
    let telling: Vec<&str> = all().filter(|it| !is_filler(it)).collect();
    let words = if telling.is_empty() {
        all().collect()
    } else {
        telling
    };
    let words = words.into_iter().take(MOST_WORDS);
    let mut slug = String::new();
    for word in words {
        if !slug.is_empty() && LONGEST < slug.len() + 1 + word.len() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST).map(|it| it.to_ascii_lowercase()));
    }
    if slug.is_empty() {
        slug.push_str("incident");
    }
    format!("INC-{opened_on}-{slug}")
}

/// What the team is told first. Parts that are very long are cut; the chat has limits of its own.
pub fn alert_text(incident: &Incident, references: &[Text], next: Option<&str>) -> Text {
    let mut lines = vec![
        format!("{} {}", incident.severity(), incident.name),
        part(&incident.title),
    ];
    lines.extend(
        incident
            .impact
            .iter()
            .map(|it| format!("hit: {}", part(it))),
    );
    lines.extend(incident.lead.iter().map(|it| format!("lead: {}", part(it))));
    lines.extend(references.iter().take(3).map(part));
    lines.extend(next.map(|it| format!("next: {it}")));
    Text::new(lines.join("\n"))
}

/// [`alert_text`] of a private incident where outsiders may read along: neither its title nor its
/// name, which is made of the title, nor who is in it.
pub fn private_alert_text(incident: &Incident, next: Option<&str>) -> Text {
    let mut lines = vec![
        format!("{} a private {}", incident.severity(), incident.kind),
        format!("for the team: maestro incident show {}", incident.id.0),
    ];
    lines.extend(next.map(|it| format!("next: {it}")));
    Text::new(lines.join("\n"))
}

fn part(text: &Text) -> String {
    const LONGEST: usize = 900;
    let raw = text.raw();
    match raw.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}… (cut)", &raw[..end]),
        None => raw.to_owned(),
    }
}
