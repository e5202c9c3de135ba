//! `[[cadence]]`: what recurs.

use chrono_tz::Tz;

use super::fault::Faults;
use super::phases::{entry_id, from_launch, nothing_to_switch_off, whole};
use super::section::Section;
use super::values;
use crate::report::{Cadence, Dated, When};

/// What a cadence needs to know of the rest.
pub(super) struct Names<'n> {
    pub(super) zone: Tz,
    /// Phases, switched off ones too.
    pub(super) phases: &'n [String],
}

pub(super) fn cadences(
    policy: &mut Section<'_>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Vec<Cadence> {
    let sections = policy.sections("cadence", faults);
    let known = whole(&sections, "title");
    let sections = sections.into_iter();
    sections
        .filter_map(|it| cadence(it, names, &known, faults))
        .collect()
}

fn cadence(
    mut section: Section<'_>,
    names: &Names<'_>,
    known: &[&str],
    faults: &mut Faults,
) -> Option<Cadence> {
    let at = section.at;
    let path = section.path.clone();
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let title = section.text("title", faults).map(str::to_owned);
    let when = when(&mut section, faults);
    let duration = section.seconds("duration", faults).unwrap_or(0);
    let key = section.key("timezone");
    let zone = section
        .take("timezone")
        .map(|it| values::zone(it, &key, faults));
    let phases = section.texts("phases", faults).unwrap_or_default();
    let owner = section.text("owner", faults).map(str::to_owned);
    let report = section.text("report", faults).map(str::to_owned);
    section.finish(faults);
    let id = id?;
    if !enabled && title.is_none() {
        nothing_to_switch_off(at, &path, &id, known, faults);
        return None;
    }
    if let Some(unknown) = phases.iter().find(|it| !names.phases.contains(it)) {
        let message = format!("there is no phase `{}`", super::fault::shown(unknown));
        faults.at_key(at, &path, message);
    }
    let Some(title) = title else {
        faults.at_key(at, &path, "a cadence needs its `title`");
        return None;
    };
    let zone = match zone {
        Some(zone) => zone?,
        None => names.zone,
    };
    let when = when?;
    let Some(when) = when else {
        faults
            .at_key(at, &path, "a cadence needs one of `every`, `at` and `on`")
            .hint("every = \"fri 14:00\", at = [\"T+3d\"], or on = [\"fri 2026-02-13 14:00\"]");
        return None;
    };
    enabled.then_some(Cadence {
        id,
        title,
        when,
        duration,
        zone,
        phases,
        owner,
        report,
    })
}

/// `None` where what is written is a fault, `Some(None)` where nothing is written.
fn when(section: &mut Section<'_>, faults: &mut Faults) -> Option<Option<When>> {
    let (every_key, at_key, on_key) = (section.key("every"), section.key("at"), section.key("on"));
    let every = section.take("every");
    let at = section.take("at");
    let on = section.take("on");
    if let Some(node) = every {
        let text = values::text(node, &every_key, faults)?;
        return match text.parse() {
            Ok(when) => Some(Some(when)),
            Err(why) => {
                let why: String = why;
                faults.at_value(&node.at, &every_key, why);
                None
            }
        };
    }
    if let Some(node) = at {
        let mut offsets = Vec::new();
        for (text, node) in values::texts(node, &at_key, faults) {
            match from_launch(text) {
                Some(offset) => offsets.push(offset.num_seconds()),
                None => {
                    let message = "not a distance from the launch, such as `T+3d`";
                    faults.at_value(&node.at, &at_key, message);
                }
            }
        }
        return Some(Some(When::AfterLaunch(offsets)));
    }
    let Some(node) = on else {
        return Some(None);
    };
    let mut dated: Vec<Dated> = Vec::new();
    for (text, node) in values::texts(node, &on_key, faults) {
        match text.parse() {
            Ok(date) => dated.push(date),
            Err(why) => {
                let why: String = why;
                faults.at_value(&node.at, &on_key, why);
            }
        }
    }
    Some(Some(When::On(dated)))
}
