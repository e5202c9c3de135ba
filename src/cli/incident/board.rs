//! The incidents with the policy and the moment.

use std::rc::Rc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::cli::Ctx;
use crate::cli::context::ReadLog;
use crate::config::Config;
use crate::error::UserError;
use crate::incident::{self, Deadline, Facts, Incident, Settings, Value};
use crate::model::{ConversationId, Priority, Text};
use crate::store::Store;

/// A name given to more incidents than this is no help.
const MOST_NAMED: usize = 5;

pub(super) struct Board {
    pub(super) config: Rc<Config>,
    pub(super) store: Store,
    /// There is no log at all.
    pub(super) missing: bool,
    pub(super) now: DateTime<Utc>,
    /// Every incident as it was at `now`, in the order they were opened.
    pub(super) incidents: Vec<Incident>,
}

impl Board {
    pub(super) fn read(ctx: &mut Ctx) -> anyhow::Result<Self> {
        let config = ctx.config()?;
        let ReadLog { store, missing } = ctx.read_log()?;
        let incidents = store.incidents(ctx.as_of())?;
        Ok(Self {
            config,
            store,
            missing,
            now: ctx.now,
            incidents,
        })
    }

    pub(super) fn zone(&self) -> Tz {
        self.config.project.timezone
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.config.incident
    }

    pub(super) fn deadlines(&self, it: &Incident) -> Vec<Deadline> {
        incident::deadlines(self.settings(), it, self.now)
    }

    pub(super) fn one(&self, id: Option<&str>) -> anyhow::Result<&Incident> {
        one(&self.incidents, id)
    }

    /// What is known of an incident, with what the log counts.
    pub(super) fn facts(&self, it: &Incident) -> anyhow::Result<Facts> {
        let counted = self.counted()?;
        Ok(incident::facts(self.settings(), it, &counted, self.now))
    }

    /// Facts that the log tells: how many P1 came in within an hour of the launch.
    pub(super) fn counted(&self) -> anyhow::Result<Facts> {
        let mut res = Facts::new();
        let Some(launched_at) = self.config.release.launched_at else {
            return Ok(res);
        };
        let until = launched_at + chrono::TimeDelta::hours(1);
        if self.missing || self.now < until {
            return Ok(res);
        }
        let labels = &self.config.sla.priority_labels.0;
        let p1 = labels.get(&Priority::P1).map_or(&[][..], Vec::as_slice);
        let n = self.store.n_opened_with(p1, launched_at, until)?;
        res.insert(
            "p1_opened_first_hour".to_owned(),
            Value::Number(f64::from(n)),
        );
        Ok(res)
    }

    /// How the linked conversations are named, with their titles.
    pub(super) fn linked(&self, it: &Incident) -> anyhow::Result<Vec<Linked>> {
        let mut res = Vec::new();
        for id in &it.conversations {
            let conversation = self.store.conversation(*id, Some(self.now), false)?;
            res.extend(conversation.map(|it| Linked {
                id: *id,
                reference: it.reference(),
                title: it.title,
                url: it.url,
                private: it.private,
            }));
        }
        Ok(res)
    }
}

/// A conversation that tells of the incident.
pub(super) struct Linked {
    pub(super) id: ConversationId,
    pub(super) reference: Text,
    pub(super) title: Text,
    pub(super) url: Option<Text>,
    pub(super) private: bool,
}

/// The incident that `id` names: its name, a part of that or of its title, its number. Without `id` the one that
/// burns, or else the one that is not closed.
pub(super) fn one<'a>(incidents: &'a [Incident], id: Option<&str>) -> anyhow::Result<&'a Incident> {
    let Some(id) = id else {
        return only(incidents);
    };
    let wanted = id.trim().to_lowercase();
    let exact = incidents
        .iter()
        .find(|it| it.name.to_lowercase() == wanted || it.id.0.to_string() == wanted);
    if let Some(found) = exact.filter(|_| !wanted.is_empty()) {
        return Ok(found);
    }
    let handles: Vec<&Incident> = incidents
        .iter()
        .filter(|it| it.handle() == wanted)
        .collect();
    if let [found] = handles.as_slice() {
        return Ok(found);
    }
    let parts: Vec<&Incident> = incidents
        .iter()
        .filter(|it| !wanted.is_empty() && it.is_called(&wanted))
        .collect();
    match parts.as_slice() {
        [found] => Ok(found),
        [] => Err(
            UserError::failed(format!("there is no incident `{id}` in the log"))
                .hint("`maestro incident list --all` names them")
                .into(),
        ),
        several => Err(named(
            format!("`{id}` fits {} incidents", several.len()),
            several,
        )),
    }
}

fn only(incidents: &[Incident]) -> anyhow::Result<&Incident> {
    let burning: Vec<&Incident> = incidents.iter().filter(|it| it.is_active()).collect();
    let open: Vec<&Incident> = incidents.iter().filter(|it| !it.is_closed()).collect();
    match (burning.as_slice(), open.as_slice()) {
        ([found], _) | ([], [found]) => Ok(found),
        ([], []) => Err(UserError::failed("no incident is open")
            .hint("`maestro incident open TITLE` declares one; `maestro incident list --all` shows the closed ones")
            .into()),
        ([], several) => Err(named(format!("{} incidents are open", several.len()), several)),
        (several, _) => Err(named(format!("{} incidents burn", several.len()), several)),
    }
}

fn named(message: String, incidents: &[&Incident]) -> anyhow::Error {
    let names: Vec<&str> = incidents
        .iter()
        .rev()
        .take(MOST_NAMED)
        .map(|it| it.name.as_str())
        .collect();
    UserError::usage(message)
        .hint(format!("say which one: {}", names.join(", ")))
        .into()
}
