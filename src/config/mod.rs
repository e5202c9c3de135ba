//! The policy: presets, `maestro.toml`, and every fault in them at once.
//!
//! A policy is read as a tree whose values know their place, laid over what it extends, and then
//! taken apart key by key. What nobody asks for is an unknown key; nothing is reported one at a
//! time. The rules get checked types and never see TOML.

mod cadences;
mod calendars;
mod classes;
mod effective;
mod fault;
mod file;
mod gate;
mod incident;
mod init;
mod layers;
mod levels;
mod limits;
mod merge;
mod metrics;
mod near;
mod phases;
mod preset;
mod project;
mod protected;
mod report;
mod roadmap;
mod roster;
mod rules;
mod section;
mod sla;
mod tree;
mod user;
mod values;
mod workflow;
mod yaml;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use std::io;
use std::path::Path;
use std::sync::OnceLock;

use chrono::NaiveTime;

pub use effective::{Origin, Origins, Setting};
pub use fault::{Fault, Faults};
use file::cannot_read;
pub use file::{FILE_NAME, find, read};
pub use init::{InitAnswers, PACKS, commented_policy, missing_of_pack};
pub use near::did_you_mean;
pub use preset::{PRESETS, preset_text};
pub use project::{Project, Release, SOURCE_KINDS, Source, Team};
pub use report::Reports;
pub use user::{User, Writeback, load_user, parse_user, user_path};
pub use workflow::workflow;

use crate::model::People;
use crate::sla::Policy;
use crate::triage;
use section::Section;
use tree::Place;

/// Everything a policy says, checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub project: Project,
    pub release: Release,
    pub people: People,
    /// What `people` was made of.
    pub team: Team,
    /// In the order of the files, the preset's first.
    pub sources: Vec<Source>,
    pub sla: Policy,
    /// Local times of the triage rounds, by phase.
    pub rounds: BTreeMap<String, Vec<NaiveTime>>,
    pub triage: triage::Settings,
    /// What a conversation probably is, whose it is, and who is asked for help.
    pub rules: triage::rules::Rules,
    pub incident: crate::incident::Settings,
    pub report: Reports,
    /// Every metric there is: built in, changed by the policy, and its own.
    pub metrics: crate::metrics::Definitions,
    /// Read when somebody asks, where the policy leaves the built-in ones as they are.
    gates: OnceLock<Vec<crate::gate::Gate>>,
    /// Numbers that would be an incident; in the order of the files, the user's first.
    pub watches: Vec<crate::gate::Watch>,
    /// Declared phases, switched off ones too.
    declared_phases: Vec<String>,
    /// In the order of the files, the user's first.
    pub cadences: Vec<crate::report::Cadence>,
    /// Whose hours there are, and what is too much.
    pub staff: crate::report::capacity::Staff,
    /// In the order of the files, the user's first.
    pub roadmap: Vec<crate::report::Plan>,
    /// Presets and files this policy stands on, nearest first.
    pub extends: Vec<String>,
    /// Every setting that holds, and who said it.
    pub origins: Origins,
    /// Names the settings; see [`Policy::revision`], which is the same.
    pub revision: String,
    /// What is no fault, but may not be meant.
    pub warnings: Vec<String>,
}

/// Reads the policy at `path`, or the built-in `solo` preset when there is none.
///
/// # Errors
///
/// [`UserError`](crate::error::UserError) when the file cannot be read; [`Faults`] when it is not valid.
pub fn load(path: Option<&Path>) -> anyhow::Result<Config> {
    let Some(path) = path else {
        let text = preset_text("solo").unwrap_or_default();
        return Ok(parse("solo", text, &no_files)?);
    };
    let name = path.to_string_lossy();
    let text = read(path).map_err(|why| cannot_read(path, &why))?;
    Ok(parse(&name, &text, &|it| read(Path::new(it)))?)
}

/// Checks the policy `text`; `name` stands for it in messages. `read` gives the text of a file
/// that it extends, by its path as seen from where `name` is.
///
/// # Errors
///
/// Every fault of the policy and of the files it extends.
pub fn parse(
    name: &str,
    text: &str,
    read: &dyn Fn(&str) -> io::Result<String>,
) -> Result<Config, Faults> {
    let mut faults = Faults::default();
    let config =
        layers::stack(name, text, read, &mut faults).and_then(|layers| config(layers, &mut faults));
    match config {
        Some(config) if faults.is_empty() => Ok(Config {
            origins: config.origins.of(faults),
            ..config
        }),
        _ => {
            faults.sort();
            Err(faults)
        }
    }
}

/// For [`parse`]: a policy that stands in no folder extends presets only.
pub fn no_files(_: &str) -> io::Result<String> {
    Err(io::Error::new(
        io::ErrorKind::Unsupported,
        "a built-in policy extends no files",
    ))
}

fn config(layers: layers::Layers, faults: &mut Faults) -> Option<Config> {
    let table = &layers.merged;
    let revision = effective::revision(table);
    let at = beginning();
    let mut policy = Section::new(String::new(), &at, table);
    policy.take("extends");
    let project = project::project(&mut policy, faults);
    let release = project::release(&mut policy, faults);
    let team = project::team(&mut policy, faults);
    let sources = project::sources(&mut policy, faults);
    // A zone with a fault must not hide the faults of what would have used it.
    let zone = project.as_ref().map_or(chrono_tz::UTC, |it| it.timezone);
    let phases = phases::phases(&mut policy, release.launched_at, faults);
    let mut rules = classes::rules(&mut policy, &phases.declared, faults);
    let triage = sla::triage(&mut policy, &mut rules.steps, faults);
    let metrics = metrics::metrics(&mut policy, faults);
    let names = cadences::Names {
        zone,
        phases: &phases.declared,
    };
    let cadences = cadences::cadences(&mut policy, &names, faults);
    let roadmap = roadmap::roadmap(&mut policy, faults);
    let known = roster::Names {
        phases: &phases.declared,
        calendars: &calendars::declared(table),
        complete: layers.complete,
    };
    let staff = roster::staff(&mut policy, &known, faults);
    let context = levels::Reading {
        table,
        zone,
        complete: layers.complete,
        revision: &revision,
    };
    let mut gates = OnceLock::new();
    policy.take("gate");
    if !layers.plain_gates {
        let known = gate::Names::new(&phases.declared, &metrics, &sources);
        gates = gate::gates(&mut policy, &known, faults).into();
    }
    let names = gate::Names::new(&phases.declared, &metrics, &sources);
    let watches = gate::watches(&mut policy, &names, faults);
    let known = report::Known {
        metrics: &metrics,
        phases: &phases.declared,
        gates: match gates.get() {
            Some(gates) => gates.iter().map(|it| it.id.as_str()).collect(),
            None => crate::gate::builtin_names().collect(),
        },
    };
    let report = report::report(&mut policy, &known, faults);
    let sla = levels::policy(&mut policy, &context, &phases, faults);
    let none = BTreeMap::new();
    let calendars = sla.as_ref().map_or(&none, |it| &it.calendars);
    let incident = incident::incident(&mut policy, calendars, faults);
    if let Some(incident) = &incident {
        rules.roles.clone_from(&incident.roles);
    }
    policy.finish(faults);
    Some(Config {
        project: project?,
        release,
        people: People::new(&team.members, &team.bots),
        team,
        sources,
        sla: sla?,
        warnings: warnings(&phases),
        rounds: phases.rounds,
        triage: triage?,
        rules,
        incident: incident?,
        report,
        metrics,
        gates,
        watches,
        declared_phases: phases.declared,
        cadences,
        staff,
        roadmap,
        extends: layers.extends,
        origins: Origins::new(layers.merged, layers.plain_gates),
        revision,
    })
}

impl Config {
    /// Every gate, by name.
    pub fn gates(&self) -> &[crate::gate::Gate] {
        self.gates.get_or_init(|| {
            // A test holds them to be without faults.
            let mut faults = Faults::default();
            let table = layers::builtin_gates(&mut faults).unwrap_or_default();
            let at = beginning();
            let mut policy = Section::new(String::new(), &at, &table);
            let known = gate::Names::new(&self.declared_phases, &self.metrics, &self.sources);
            gate::gates(&mut policy, &known, &mut faults)
        })
    }
}

/// Where the policy as a whole stands.
fn beginning() -> Place {
    Place {
        file: 0,
        key: 0..0,
        value: 0..0,
    }
}

fn warnings(phases: &phases::Phases) -> Vec<String> {
    if phases.waiting.is_empty() {
        return Vec::new();
    }
    let waiting = phases.waiting.join(", ");
    vec![format!(
        "no rule of these phases applies before `release.launched_at` is set: {waiting}"
    )]
}
