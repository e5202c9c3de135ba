//! Names that a criterion may ask for: metrics and sources.

use std::collections::BTreeSet;

use crate::config::project::Source;
use crate::gate::{FACTS, Syncs};
use crate::metrics::Unit;
use crate::model::Channel;

/// A metric that a criterion may ask for.
pub(in crate::config) struct Metric {
    pub(super) name: String,
    pub(super) unit: Unit,
    /// What its value rests on where a criterion does not say.
    pub(super) syncs: Syncs,
    /// A trend or a growth of it can be told.
    pub(super) has_past: bool,
}

/// Every metric: those that are built in, those of the policy, and what incidents tell.
pub(in crate::config) fn metrics() -> Vec<Metric> {
    let facts = FACTS.iter().map(|(name, unit, _)| Metric {
        name: (*name).to_owned(),
        unit: *unit,
        syncs: Syncs::None,
        has_past: false,
    });
    facts.collect()
}

/// Every word that names a source: its id, kind, repository or path, and the channels.
pub(in crate::config) fn source_names(sources: &[Source]) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = Channel::ALL.iter().map(|it| it.as_str().to_owned()).collect();
    for it in sources {
        let own = [Some(&it.kind), it.id.as_ref(), it.repo.as_ref(), it.path.as_ref()];
        names.extend(own.into_iter().flatten().map(|it| it.to_lowercase()));
    }
    names.insert("github".to_owned());
    names
}
