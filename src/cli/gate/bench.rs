//! A gate with all it is judged on: readings, files, records, and how far the sources go.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{files, policy};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, measured};
use crate::config::{Config, did_you_mean};
use crate::error::UserError;
use crate::gate::{
    self, Asks, Calendar, Decidable, Evaluation, Found, Gate, Grounds, Limits, Records, Subject,
};
use crate::metrics::Reading;
use crate::model::Text;
use crate::receipt::Standing;
use crate::store::HeadFound;

pub(super) struct Bench {
    pub(super) config: Rc<Config>,
    pub(super) desk: Desk,
    pub(super) records: Records,
    pub(super) now: DateTime<Utc>,
    pub(super) as_of: Option<DateTime<Utc>>,
    /// Of the policy; `None`: there is none to stand beside.
    folder: Option<PathBuf>,
}

impl Bench {
    pub(super) fn open(ctx: &mut Ctx) -> anyhow::Result<Self> {
        let folder = ctx.policy_folder()?;
        let as_of = ctx.as_of();
        let desk = Desk::open(ctx)?;
        let records = desk.store.gate_records(Some(ctx.now))?;
        Ok(Self {
            config: Rc::clone(&desk.config),
            records,
            now: ctx.now,
            as_of,
            folder,
            desk,
        })
    }

    /// False where somebody changed the log past maestro, or cut it off.
    pub(super) fn is_as_its_receipts_say(&self) -> anyhow::Result<bool> {
        let audit = self.desk.store.audit(None, false)?;
        let cut_off = matches!(
            audit.head,
            HeadFound::Found(_, Standing::Ahead(_) | Standing::Foreign)
        );
        Ok(audit.fault.is_none() && audit.rows.is_empty() && !cut_off)
    }

    pub(super) fn zone(&self) -> Tz {
        self.config.project.timezone
    }

    pub(super) fn gate(&self, name: &str) -> anyhow::Result<&Gate> {
        named(&self.config, name)
    }

    /// The evaluation of one gate.
    pub(super) fn evaluation(
        &mut self,
        name: &str,
        item: Option<&Text>,
    ) -> anyhow::Result<Evaluation> {
        let mut judged = self.judged(name, item)?;
        judged.pop().ok_or_else(|| unknown(&self.config, name))
    }

    /// The gates that `name` waits for, each before those that ask for it, and itself at the end.
    pub(super) fn judged(
        &mut self,
        name: &str,
        item: Option<&Text>,
    ) -> anyhow::Result<Vec<Evaluation>> {
        let config = Rc::clone(&self.config);
        let asked = named(&config, name)?;
        self.check_item(asked, item)?;
        let gates = gate::order(config.gates(), name).unwrap_or_default();
        let mut grounds = self.grounds(&gates, item)?;
        let mut judged = Vec::new();
        for it in gates {
            grounds.release = self.release(it);
            grounds.commit = policy::commit(it);
            grounds.policy = policy::hash(&policy::settings(&config, &it.id));
            let evaluation = gate::evaluate(it, &grounds);
            grounds.gates.insert(it.id.clone(), evaluation.verdict);
            judged.push(evaluation);
        }
        Ok(judged)
    }

    /// The watches of the policy, the gravest first.
    pub(super) fn watched(&mut self) -> anyhow::Result<Vec<gate::Watched>> {
        let config = Rc::clone(&self.config);
        let together = gate::together(&config.watches);
        let grounds = self.grounds(&[&together], None)?;
        let evaluation = gate::evaluate(&together, &grounds);
        Ok(gate::watched(&config.watches, evaluation))
    }

    fn check_item(&self, gate: &Gate, item: Option<&Text>) -> anyhow::Result<()> {
        if item.is_some() || !gate.per_item {
            return Ok(());
        }
        let message = format!("{} is about one of several things: say which", gate.id);
        Err(UserError::usage(message)
            .hint("name it with --item NAME; `maestro gate history` shows those there were")
            .into())
    }

    fn grounds(&mut self, gates: &[&Gate], item: Option<&Text>) -> anyhow::Result<Grounds> {
        let calendar = Calendar {
            zone: self.zone(),
            launched_at: self.config.release.launched_at,
            phases: self.config.sla.phases.clone(),
        };
        let checks = || gates.iter().flat_map(|it| it.checks());
        let subjects: Vec<&Subject> = checks().filter_map(gate::Check::subject).collect();
        let readings = self.readings(&subjects, &calendar)?;
        let paths: BTreeSet<&str> = checks().filter_map(gate::Check::path).collect();
        let files = paths.into_iter().map(|it| (it.to_owned(), self.file(it)));
        let files: BTreeMap<String, Found> = files.collect();
        Ok(Grounds {
            now: self.now,
            calendar,
            item: item.cloned(),
            release: None,
            commit: None,
            policy: String::new(),
            readings,
            limits: self.limits(),
            files,
            records: self.records.clone(),
            gates: BTreeMap::new(),
            decidable: self.decidable(gates),
            wanted: self.wanted()?,
            followed: self.followed()?,
        })
    }

    /// What the gates are now whose decisions are asked for.
    fn decidable(&self, gates: &[&Gate]) -> BTreeMap<String, Decidable> {
        let asked = gates.iter().flat_map(|it| it.checks());
        let asked = asked.filter_map(|it| match &it.asks {
            Asks::Decision(name) => self.config.gates().iter().find(|it| it.id == *name),
            _ => None,
        });
        let now = asked.map(|it| {
            let decidable = Decidable {
                per_item: it.per_item,
                release: self.release(it),
                commit: policy::commit(it),
                policy: policy::hash(&policy::settings(&self.config, &it.id)),
            };
            (it.id.clone(), decidable)
        });
        now.collect()
    }

    fn release(&self, gate: &Gate) -> Option<String> {
        let own = gate.release.as_ref();
        own.or(self.config.release.version.as_ref()).cloned()
    }

    fn readings(
        &mut self,
        subjects: &[&Subject],
        calendar: &Calendar,
    ) -> anyhow::Result<BTreeMap<String, Reading>> {
        let plain = subjects.iter().filter_map(|it| match it {
            Subject::Metric(name) => Some(name.clone()),
            _ => None,
        });
        let mut readings = measured::readings(&mut self.desk, &plain.collect())?;
        readings.extend(self.facts(subjects)?);
        for it in subjects {
            readings.extend(self.changed(it, calendar)?);
        }
        let named = readings.into_iter().map(|it| (it.metric.clone(), it));
        Ok(named.collect())
    }

    /// What incidents tell, where somebody asks for it.
    fn facts(&self, subjects: &[&Subject]) -> anyhow::Result<Vec<Reading>> {
        let is_fact = |name: &str| gate::FACTS.iter().any(|it| it.0 == name);
        if !subjects.iter().any(|it| it.metric().is_some_and(is_fact)) {
            return Ok(Vec::new());
        }
        let incidents = self.desk.store.incidents(Some(self.now))?;
        let runbooks = self.desk.store.runbook_entries(Some(self.now))?;
        let settings = &self.config.incident;
        Ok(gate::readings(settings, &incidents, &runbooks, self.now))
    }

    fn changed(&self, subject: &Subject, calendar: &Calendar) -> anyhow::Result<Option<Reading>> {
        let definition = subject.metric().and_then(|it| self.config.metrics.get(it));
        let Some(definition) = definition else {
            return Ok(None);
        };
        let key = subject.key();
        match subject {
            Subject::Trend { seconds, .. } => {
                measured::trend(&self.desk, &key, definition, *seconds).map(Some)
            }
            Subject::Growth { .. } => match subject.since(calendar) {
                Some(since) if self.now < since => Ok(None),
                Some(since) => measured::growth(&self.desk, &key, definition, since).map(Some),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    fn limits(&self) -> BTreeMap<String, Limits> {
        let limits = self.config.metrics.iter().map(|(name, it)| {
            let limits = Limits {
                max_age: it.max_age,
                min_sample: it.min_sample,
            };
            (name.clone(), limits)
        });
        limits.collect()
    }

    fn file(&self, path: &str) -> Found {
        match &self.folder {
            Some(folder) => files::found(folder, path),
            None => Found::Nothing {
                about: Some("there is no policy whose folder it could stand in".into()),
            },
        }
    }
}

/// What `--item` names.
pub(super) fn item(text: &Option<String>) -> Option<Text> {
    text.as_deref().map(|it| Text::from(it.trim()))
}

/// The gate of this name.
pub(super) fn named<'c>(config: &'c Config, name: &str) -> anyhow::Result<&'c Gate> {
    let found = config.gates().iter().find(|it| it.id == name);
    found.ok_or_else(|| unknown(config, name))
}

fn unknown(config: &Config, name: &str) -> anyhow::Error {
    let names = config.gates().iter().map(|it| it.id.as_str());
    let hint =
        did_you_mean(name, names).unwrap_or_else(|| "`maestro gate list` names them".to_owned());
    UserError::usage(format!("there is no gate `{name}`"))
        .hint(hint)
        .into()
}
