//! `examples` of a rule.

use super::keys::amount;
use super::word;
use crate::config::fault::{Faults, shown};
use crate::config::section::Section;
use crate::config::values;
use crate::model::{Channel, Priority};
use crate::triage::rules::{Example, Expected};

pub(super) fn examples(rule: &mut Section<'_>, faults: &mut Faults) -> Vec<Example> {
    let sections = rule.sections("examples", faults);
    sections
        .into_iter()
        .filter_map(|it| example(it, faults))
        .collect()
}

fn example(mut section: Section<'_>, faults: &mut Faults) -> Option<Example> {
    let title = section.text("title", faults).map(str::to_owned);
    let body = section.text("body", faults).map(str::to_owned);
    let labels = section.texts("label", faults).unwrap_or_default();
    let key = section.key("channel");
    let channel = section.take("channel").and_then(|node| {
        let text = values::text(node, &key, faults)?;
        word(text, node, &key, &Channel::ALL, "channel", faults)
    });
    let private = section.flag("private", faults).unwrap_or(false);
    let age = section.seconds("age", faults).unwrap_or(0);
    let reporters = amount(&mut section, "reporters", faults).unwrap_or(1);
    let expect = expected(&mut section, faults);
    if title.is_none() {
        faults.at_key(section.at, &section.path, "an example needs its `title`");
    }
    section.finish(faults);
    Some(Example {
        title: title?,
        body,
        labels,
        channel: channel.unwrap_or(Channel::GithubIssue),
        private,
        age,
        reporters,
        expect: expect?,
    })
}

fn expected(section: &mut Section<'_>, faults: &mut Faults) -> Option<Expected> {
    let key = section.key("expect");
    let Some(node) = section.take("expect") else {
        let message = "an example needs `expect`: `P0` to `P3`, `hit` or `none`";
        faults.at_key(section.at, &section.path, message);
        return None;
    };
    let text = values::text(node, &key, faults)?;
    match (text, text.parse::<Priority>()) {
        ("none", _) => Some(Expected::Nothing),
        ("hit", _) => Some(Expected::Hit),
        (_, Ok(priority)) => Some(Expected::Priority(priority)),
        _ => {
            let message = format!(
                "`{}` is nothing to expect: write `P0` to `P3`, `hit` or `none`",
                shown(text)
            );
            faults.at_value(&node.at, &key, message);
            None
        }
    }
}
