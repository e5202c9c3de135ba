//! How far the sources behind the log are followed, and which are wanted.

use chrono::{DateTime, Utc};

use super::bench::Bench;
use crate::config::Source;
use crate::gate::{Followed, Wanted};
use crate::model::{Channel, Text};

impl Bench {
    /// The sources of the policy; without any, every channel that something was extracted into.
    pub(super) fn wanted(&self) -> anyhow::Result<Vec<Wanted>> {
        let mut wanted = Vec::new();
        for it in &self.config.sources {
            wanted.push(self.source(it)?);
        }
        let is_known = |wanted: &[Wanted], name: &str| {
            wanted.iter().any(|it| it.name.eq_ignore_ascii_case(name))
        };
        let sourceless = wanted.is_empty();
        for sync in &self.desk.syncs {
            let name = followed_name(sync.channel, &sync.scope);
            if !is_known(&wanted, &name) {
                wanted.push(Wanted {
                    name,
                    aliases: vec![sync.channel.as_str().to_owned()],
                    is_github: sync.channel.is_github(),
                    configured: sourceless,
                });
            }
        }
        Ok(wanted)
    }

    fn source(&self, it: &Source) -> anyhow::Result<Wanted> {
        let name = match (it.kind.as_str(), &it.repo, &it.path) {
            (_, Some(repo), _) => self
                .desk
                .store
                .renamed(repo)?
                .unwrap_or_else(|| repo.clone()),
            ("mbox" | "maildir" | "imap", ..) => Channel::Email.as_str().to_owned(),
            ("file", _, Some(path)) => path.clone(),
            (kind, ..) => kind.to_owned(),
        };
        let own = [
            Some(&it.kind),
            it.id.as_ref(),
            it.path.as_ref(),
            it.repo.as_ref(),
        ];
        let mut aliases: Vec<String> = own.into_iter().flatten().cloned().collect();
        if name == Channel::Email.as_str() {
            aliases.push("mail".to_owned());
        }
        Ok(Wanted {
            name,
            aliases,
            is_github: it.kind == "github",
            configured: true,
        })
    }

    /// Later than the moment that is asked for nothing was extracted.
    pub(super) fn followed(&self) -> anyhow::Result<Vec<Followed>> {
        let first_at = self.desk.store.first_at()?;
        if self
            .as_of
            .is_some_and(|as_of| first_at.is_none_or(|it| as_of < it))
        {
            return Ok(Vec::new());
        }
        let syncs = self.desk.syncs.iter().map(|it| Followed {
            name: followed_name(it.channel, &it.scope),
            complete: it.complete,
            through: self.then(it.synced_through),
        });
        let mut followed: Vec<Followed> = syncs.collect();
        let files = self.config.sources.iter().filter(|it| it.kind == "file");
        let mut paths: Vec<&String> = files.filter_map(|it| it.path.as_ref()).collect();
        if paths.is_empty() {
            return Ok(followed);
        }
        for run in self.desk.store.runs()? {
            let is_it = |path: &String| run.source == Text::from(path.as_str());
            let Some(at) = paths.iter().position(|it| is_it(it)) else {
                continue;
            };
            let path = paths.swap_remove(at);
            followed.extend(run.synced_through.map(|through| Followed {
                name: path.clone(),
                complete: run.complete,
                through: self.then(through),
            }));
        }
        Ok(followed)
    }

    fn then(&self, through: DateTime<Utc>) -> DateTime<Utc> {
        self.as_of.map_or(through, |as_of| through.min(as_of))
    }
}

fn followed_name(channel: Channel, scope: &str) -> String {
    if scope.is_empty() {
        channel.as_str().to_owned()
    } else {
        scope.to_owned()
    }
}
