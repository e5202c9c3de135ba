//! Names that a criterion may ask for: metrics and sources.

use std::collections::BTreeSet;

use crate::config::project::Source;
use crate::gate::{FACTS, Need, Syncs};
use crate::metrics::{self, Definitions, RequiresSync, Unit};
use crate::model::Channel;

/// What the gates need to know of the rest.
pub(in crate::config) struct Names<'n> {
    /// Declared phases, switched off ones too.
    pub(super) phases: &'n [String],
    /// Every metric, built in or of the policy.
    pub(super) metrics: Vec<Metric>,
    /// Names of sources: ids, kinds, repositories, paths, channels.
    pub(super) sources: BTreeSet<String>,
}

impl<'n> Names<'n> {
    pub(in crate::config) fn new(
        phases: &'n [String],
        definitions: &Definitions,
        all: &[Source],
    ) -> Self {
        Self {
            phases,
            metrics: metrics(definitions),
            sources: sources(all),
        }
    }
}

/// A metric that a criterion may ask for.
pub(super) struct Metric {
    pub(super) name: String,
    pub(super) unit: Unit,
    /// What its value rests on where a criterion does not say.
    pub(super) syncs: Syncs,
    /// A trend or a growth of it can be told.
    pub(super) has_past: bool,
}

/// Every metric: those that are built in, those of the policy, and what incidents tell.
fn metrics(definitions: &Definitions) -> Vec<Metric> {
    let facts = FACTS.iter().map(|(name, unit, _)| Metric {
        name: (*name).to_owned(),
        unit: *unit,
        syncs: Syncs::None,
        has_past: false,
    });
    let measured = definitions.values().map(|it| Metric {
        name: it.name.clone(),
        unit: it.unit,
        syncs: syncs(&it.requires_sync),
        has_past: !matches!(it.source, metrics::Source::Log(_) | metrics::Source::Sql(_)),
    });
    measured.chain(facts).collect()
}

fn syncs(of: &RequiresSync) -> Syncs {
    match of {
        RequiresSync::None => Syncs::None,
        RequiresSync::All => Syncs::All,
        RequiresSync::These(needs) => Syncs::These(
            needs
                .iter()
                .map(|it| Need {
                    source: it.source.clone(),
                    max_age: it.max_age,
                })
                .collect(),
        ),
    }
}

/// Every word that names a source: its id, kind, repository or path, and the channels.
fn sources(all: &[Source]) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = Channel::ALL
        .iter()
        .map(|it| it.as_str().to_owned())
        .collect();
    for it in all {
        let own = [
            Some(&it.kind),
            it.id.as_ref(),
            it.repo.as_ref(),
            it.path.as_ref(),
        ];
        names.extend(own.into_iter().flatten().map(|it| it.to_lowercase()));
    }
    names.insert("github".to_owned());
    names
}
