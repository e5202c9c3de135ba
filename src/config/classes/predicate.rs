//! One table of `when`: all of its keys must hold.

use crate::config::effective::written;
use crate::config::fault::Faults;
use crate::config::section::Section;
use crate::config::tree::{Node, Value};
use crate::config::values;
use crate::model::{Actor, Channel};
use crate::triage::rules::{Glob, Pattern, Predicate, Ranks, Test, Wanted};
use crate::triage::{State, WaitingOn};

use super::KINDS;
use super::keys::{amount, bound, choices, expression, pattern};

/// Names the tests of one rule that read words, in the order in which they are written.
pub(super) struct Reader<'r> {
    rule: &'r str,
    n_words: usize,
    phases: &'r [String],
}

impl<'r> Reader<'r> {
    pub(super) fn new(rule: &'r str, phases: &'r [String]) -> Self {
        Self {
            rule,
            n_words: 0,
            phases,
        }
    }

    fn words(&mut self, wanted: Wanted, pattern: Pattern) -> Test {
        self.n_words += 1;
        Test::Words {
            name: format!("{}#{}", self.rule, self.n_words),
            wanted,
            pattern,
        }
    }
}

/// What the log never knows, and what to ask instead.
const NEVER_KNOWN: [(&str, &str); 5] = [
    (
        "first_time",
        "the log does not know what somebody wrote elsewhere; ask `author = \"customer\"`",
    ),
    (
        "affected",
        "how many are hit is a word of the incident: `maestro incident facts`",
    ),
    (
        "affected_pct",
        "how many are hit is a word of the incident: `maestro incident facts`",
    ),
    ("similar_open", "ask `reporters = \">=3\"` with `within`"),
    (
        "linked_pr",
        "ask `milestone = true`, or `state = \"us:fixing\"`",
    ),
];

const ROLES: [(&str, Actor); 3] = [
    ("customer", Actor::Customer),
    ("team", Actor::Team),
    ("bot", Actor::Bot),
];

pub(super) fn predicate(
    node: &Node,
    path: &str,
    reader: &mut Reader<'_>,
    faults: &mut Faults,
) -> Option<Predicate> {
    let mut section = Section::of(node, path.to_owned(), faults)?;
    for (name, instead) in NEVER_KNOWN {
        if let Some(node) = section.take(name) {
            let key = section.key(name);
            let message = "the log never knows this, so the rule would never hold";
            faults.at_key(&node.at, &key, message).hint(instead);
        }
    }
    let mut tests = Vec::new();
    tests.extend(words(&mut section, reader, faults));
    tests.extend(facts(&mut section, reader, faults));
    tests.extend(times(&mut section, faults));
    tests.extend(reporters(&mut section, faults));
    if section.named().next().is_none() {
        faults.at_value(&node.at, path, "an empty table holds for everything");
    }
    let (written, told) = (told(&section, usize::MAX), told(&section, SHORT));
    section.finish(faults);
    Some(Predicate {
        tests,
        written,
        told,
    })
}

/// So many characters of a value stand in a sentence.
const SHORT: usize = 60;

/// As it stands in the file, of each value at most so many characters.
fn told(section: &Section<'_>, most: usize) -> String {
    let pairs = section.named().map(|(name, node)| {
        let value = written(&node.value);
        let cut: String = value.chars().take(most).collect();
        let more = if cut.len() < value.len() { "…" } else { "" };
        format!("{name} = {cut}{more}")
    });
    pairs.collect::<Vec<_>>().join(", ")
}

fn words(section: &mut Section<'_>, reader: &mut Reader<'_>, faults: &mut Faults) -> Vec<Test> {
    let mut tests = Vec::new();
    tests.extend(pattern(section, "title", faults).map(Test::Title));
    tests.extend(pattern(section, "text", faults).map(|it| reader.words(Wanted::Text, it)));
    if let Some(fields) = section.section("field", faults) {
        for (name, node) in fields.named() {
            let key = fields.key(name);
            let pattern = expression(node, &key, faults);
            let wanted = Wanted::Field(vec![Glob::new(name)]);
            tests.extend(pattern.map(|it| reader.words(wanted, it)));
        }
    }
    for (name, fields) in [
        (
            "area",
            &["area", "component", "module", "affected area"][..],
        ),
        (
            "platform",
            &["platform", "os", "operating system", "environment"][..],
        ),
        ("version", &["version", "*version"][..]),
    ] {
        tests.extend(in_form(section, name, fields, reader, faults));
    }
    tests
}

/// What an issue form asks, or a label such as `area/install` says.
fn in_form(
    section: &mut Section<'_>,
    name: &'static str,
    fields: &[&str],
    reader: &mut Reader<'_>,
    faults: &mut Faults,
) -> Option<Test> {
    let globs = section.texts(name, faults)?;
    let label = |it: &String| {
        [
            Glob::new(&format!("{name}/{it}")),
            Glob::new(&format!("{name}:{it}")),
            Glob::new(&format!("{name}: {it}")),
        ]
    };
    let mut either = vec![Test::Label(globs.iter().flat_map(label).collect())];
    for glob in &globs {
        let pattern = Pattern::of_glob(glob).ok()?;
        let wanted = Wanted::Field(fields.iter().map(|it| Glob::new(it)).collect());
        either.push(reader.words(wanted, pattern));
    }
    Some(Test::Either(either))
}

fn facts(section: &mut Section<'_>, reader: &Reader<'_>, faults: &mut Faults) -> Vec<Test> {
    let mut tests = Vec::new();
    let globs = |it: Vec<String>| it.iter().map(|it| Glob::new(it)).collect();
    tests.extend(section.texts("label", faults).map(globs).map(Test::Label));
    tests.extend(section.texts("repo", faults).map(globs).map(Test::Repo));
    let kinds: Vec<(&str, &str)> = KINDS.map(|it| (it, it)).into();
    let kind = choices(section, "kind", &kinds, faults);
    tests.extend(kind.map(|it| Test::Kind(it.into_iter().map(str::to_owned).collect())));
    let channels: Vec<(&str, Channel)> = Channel::ALL.iter().map(|it| (it.as_str(), *it)).collect();
    tests.extend(choices(section, "channel", &channels, faults).map(Test::Channel));
    tests.extend(choices(section, "author", &ROLES, faults).map(Test::Author));
    let sides: Vec<(&str, WaitingOn)> =
        WaitingOn::ALL.iter().map(|it| (it.as_str(), *it)).collect();
    tests.extend(choices(section, "waiting", &sides, faults).map(Test::Waiting));
    let states: Vec<(&str, State)> = State::ALL.iter().map(|it| (it.as_str(), *it)).collect();
    tests.extend(choices(section, "state", &states, faults).map(Test::State));
    let phases: Vec<(&str, &str)> = reader
        .phases
        .iter()
        .map(|it| (it.as_str(), it.as_str()))
        .collect();
    let phase = choices(section, "phase", &phases, faults);
    tests.extend(phase.map(|it| Test::Phase(it.into_iter().map(str::to_owned).collect())));
    tests.extend(section.flag("private", faults).map(Test::Private));
    tests.extend(milestone(section, faults));
    let least = |it: usize| u64::try_from(it).unwrap_or(u64::MAX);
    tests.extend(amount(section, "reactions", faults).map(|it| Test::Reactions(least(it))));
    tests.extend(amount(section, "votes", faults).map(|it| Test::Votes(least(it))));
    tests
}

/// `true`, `false`, or its name.
fn milestone(section: &mut Section<'_>, faults: &mut Faults) -> Option<Test> {
    let key = section.key("milestone");
    let node = section.take("milestone")?;
    if let Value::Flag(wanted) = node.value {
        return Some(Test::HasMilestone(wanted));
    }
    let names = values::texts(node, &key, faults);
    Some(Test::Milestone(
        names.into_iter().map(|it| Glob::new(it.0)).collect(),
    ))
}

fn times(section: &mut Section<'_>, faults: &mut Faults) -> Vec<Test> {
    let mut tests = Vec::new();
    tests.extend(bound(section, "age", faults).map(Test::Age));
    tests.extend(bound(section, "quiet", faults).map(Test::Quiet));
    let key = section.key("priority");
    if let Some(node) = section.take("priority") {
        let mut ranks = Vec::new();
        for (text, at) in values::texts(node, &key, faults) {
            match Ranks::parse(text) {
                Ok(it) => ranks.push(it),
                Err(why) => {
                    faults
                        .at_value(&at.at, &key, why)
                        .hint("write `P1`, `P1..P3` or `none`");
                }
            }
        }
        tests.push(Test::Priority(ranks));
    }
    tests
}

fn reporters(section: &mut Section<'_>, faults: &mut Faults) -> Option<Test> {
    let least = amount(section, "reporters", faults);
    let within = section.seconds("within", faults);
    let has = |name: &str| section.named().any(|it| it.0 == name);
    let message = match (has("reporters"), has("within")) {
        (true, false) => "`reporters` needs `within`: how close together they have to be",
        (false, true) => "`within` belongs to `reporters`",
        _ => {
            return Some(Test::Reporters {
                least: least?,
                within: within?,
            });
        }
    };
    faults
        .at_key(section.at, &section.path, message)
        .hint("write `reporters = \">=3\", within = \"2h\"`");
    None
}
