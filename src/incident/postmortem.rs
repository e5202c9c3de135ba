//! Is a post-mortem finished, and does it blame nobody?

use super::record::Incident;
use super::wording::first_gap;
use crate::model::{Text, spoken};

/// The headings of a post-mortem, in their order: those of PagerDuty's guide
/// (<https://postmortems.pagerduty.com>) and the five questions of S1 §Emergency Hotfix Process.
pub const HEADINGS: [&str; 11] = [
    "Overview",
    "What happened",
    "Contributing factors",
    "Resolution",
    "Impact",
    "Timeline",
    "What went well",
    "What did not go well",
    "What we change",
    "Actions",
    "Message to the users",
];

/// Lines between these stay inside the team.
pub const PRIVATE: [&str; 2] = ["<!-- private -->", "<!-- /private -->"];

/// Words that look for somebody to blame.
const BLAME: [&str; 10] = [
    "human error",
    "careless",
    "negligen",
    "forgot to",
    "should have known",
    "fault of",
    "to blame",
    "stupid",
    "incompeten",
    "failed to follow",
];

/// Beginnings of a wish rather than of something to do.
const NO_VERB: [&str; 16] = [
    "the", "a", "an", "we", "there", "better", "more", "no", "our", "it", "maybe", "somebody",
    "someone", "be", "is", "should",
];

/// What a post-mortem still lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lint {
    /// It is not finished while one of these stands.
    pub faults: Vec<String>,
    /// Worth a second look.
    pub warnings: Vec<String>,
}

/// Reads `document` as people left it.
pub fn lint(document: &Text, incident: &Incident) -> Lint {
    let document = document.raw();
    let mut res = Lint::default();
    for heading in HEADINGS {
        match section(document, heading) {
            None => res.faults.push(format!("there is no heading `{heading}`")),
            Some(text) if text.trim().is_empty() => {
                res.faults.push(format!("nothing stands below `{heading}`"));
            }
            Some(_) => {}
        }
    }
    for (idx, line) in document.lines().enumerate() {
        if let Some(gap) = first_gap(line) {
            res.faults
                .push(format!("line {}: a gap is left: `{gap}`", idx + 1));
        }
    }
    timeline(document, &mut res);
    actions(document, incident, &mut res);
    blame(document, &mut res);
    outage(document, incident, &mut res);
    message(document, &mut res);
    markers(document, &mut res);
    res
}

/// The text below a heading, up to the next one of the same rank.
fn section<'a>(document: &'a str, heading: &str) -> Option<&'a str> {
    let mut at = 0;
    let mut start = None;
    for line in document.split_inclusive('\n') {
        let title = line.strip_prefix("## ").map(str::trim);
        match (start, title) {
            (None, Some(title)) if title.eq_ignore_ascii_case(heading) => {
                start = Some(at + line.len());
            }
            (Some(start), Some(_)) => return Some(&document[start..at]),
            _ => {}
        }
        at += line.len();
    }
    start.map(|it| &document[it..])
}

/// Every row says who knows it: `| when | T+ | who | what |`.
fn timeline(document: &str, res: &mut Lint) {
    let Some(text) = section(document, "Timeline") else {
        return;
    };
    let rows = text.lines().filter(|it| it.trim_start().starts_with('|'));
    let mut n_rows = 0;
    for row in rows.skip(2) {
        n_rows += 1;
        let cells: Vec<&str> = row
            .trim()
            .trim_matches('|')
            .split('|')
            .map(str::trim)
            .collect();
        if cells.get(2).is_none_or(|it| it.is_empty()) {
            let shown: String = row.chars().take(60).collect();
            res.faults
                .push(format!("a row of the timeline has no source: {shown}"));
        }
    }
    if n_rows == 0 {
        res.faults.push("the timeline has no row".to_owned());
    }
}

fn actions(document: &str, incident: &Incident, res: &mut Lint) {
    let written = section(document, "Actions");
    if incident.actions.is_empty() {
        res.faults.push(
            "there is no action: nothing will change (maestro incident action add)".to_owned(),
        );
    }
    for action in &incident.actions {
        let name = format!("action A{}", action.number);
        let number = format!("A{}", action.number);
        let is_missing = |it: &str| {
            let mut words = it.split(|it: char| !it.is_alphanumeric());
            words.all(|it| it != number)
        };
        if written.is_some_and(is_missing) {
            res.faults.push(format!(
                "{name} does not stand below `Actions`: | {number} | {} | {} |",
                action.kind,
                action.text.raw()
            ));
        }
        if action.owner.is_none() {
            res.faults.push(format!("{name} has no owner"));
        }
        if action.due_at.is_none() {
            res.faults.push(format!("{name} has no date"));
        }
        let first = action.text.raw().split_whitespace().next().unwrap_or("");
        if NO_VERB.contains(&first.to_lowercase().as_str()) {
            res.faults
                .push(format!("{name} does not begin with a verb"));
        }
    }
}

/// What somebody did is never the cause; why it could have that effect is.
fn blame(document: &str, res: &mut Lint) {
    let lower = document.to_lowercase();
    for (idx, line) in lower.lines().enumerate() {
        if let Some(word) = BLAME.iter().find(|it| line.contains(**it)) {
            res.warnings.push(format!(
                "line {}: `{word}` looks for somebody to blame",
                idx + 1
            ));
        }
    }
    let Some(factors) = section(document, "Contributing factors") else {
        return;
    };
    let names_somebody = factors.char_indices().any(|(at, it)| {
        let before = factors[..at].chars().next_back();
        let after = factors[at + it.len_utf8()..]
            .trim_start_matches(['\u{200b}', '\u{2060}'])
            .chars()
            .next();
        it == '@'
            && before.is_none_or(|it| !it.is_alphanumeric())
            && after.is_some_and(char::is_alphanumeric)
    });
    if names_somebody {
        res.warnings.push(
            "the contributing factors name a person: say what made it possible instead".to_owned(),
        );
    }
}

fn outage(document: &str, incident: &Incident, res: &mut Lint) {
    let impact = incident
        .impact
        .as_ref()
        .map_or("", |it| it.raw())
        .to_lowercase();
    let is_full = ["everybody", "all users", "everyone", "full"]
        .iter()
        .any(|it| impact.contains(it));
    if !is_full && document.to_lowercase().contains("outage") {
        res.warnings
            .push("`outage` says that nothing worked; the impact says less".to_owned());
    }
}

/// Users want to know what comes next, not only what was.
fn message(document: &str, res: &mut Lint) {
    let Some(text) = section(document, "Message to the users") else {
        return;
    };
    let lower = text.to_lowercase();
    let looks_ahead = ["will", "next", "please", "update", "from now on"]
        .iter()
        .any(|it| lower.contains(it));
    if !looks_ahead && !text.trim().is_empty() {
        res.faults
            .push("the message to the users does not say what comes next".to_owned());
    }
}

fn markers(document: &str, res: &mut Lint) {
    if public_part(document).is_none() {
        res.faults.push(format!(
            "`{}` and `{}` do not stand in pairs",
            PRIVATE[0], PRIVATE[1]
        ));
    }
}

/// The document without what stands between the marks of the private parts. `None` where they do
/// not pair: nobody can tell then what is private.
pub fn public_version(document: &Text) -> Option<Text> {
    public_part(document.raw()).map(Text::new)
}

fn public_part(document: &str) -> Option<String> {
    let mut res = String::with_capacity(document.len());
    let mut is_private = false;
    for line in document.split_inclusive('\n') {
        match line.trim() {
            it if it == PRIVATE[0] && !is_private => is_private = true,
            it if it == PRIVATE[1] && is_private => is_private = false,
            it if PRIVATE.iter().any(|mark| it.contains(mark)) => return None,
            _ if is_private => {}
            _ => res.push_str(line),
        }
    }
    (!is_private).then_some(res)
}

/// Private entries whose words stand in a text that is about to be published.
pub fn leaks(public: &Text, incident: &Incident) -> Vec<String> {
    const SHORTEST: usize = 12;
    let plain = |it: &str| spoken(it).concat();
    let text = plain(public.raw());
    // What the public may know under one entry is no secret under another.
    let told: Vec<String> = incident
        .events
        .iter()
        .filter(|it| it.public)
        .filter_map(|it| it.text.as_ref())
        .map(|it| plain(it.raw()))
        .collect();
    let private = incident.events.iter().filter(|it| !it.public);
    private
        .filter(|it| is_secret(&it.what))
        .filter_map(|it| {
            let words = plain(it.text.as_ref()?.raw());
            let is_known = told.iter().any(|it| it.contains(&words));
            let leaks = SHORTEST <= words.len() && text.contains(&words) && !is_known;
            leaks.then(|| it.entry.map_or_else(String::new, |it| it.to_string()))
        })
        .collect()
}

/// Properties and actions are written into the document on purpose.
fn is_secret(what: &str) -> bool {
    !(what.ends_with("is now") || what.starts_with("action ") || what.starts_with("post-mortem"))
}
