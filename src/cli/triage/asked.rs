//! A query on the command line, and what answers it.

use super::list::View;
use crate::cli::desk::Desk;
use crate::cli::{Ctx, verbs};
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::model::Reference;
use crate::store::Filter;
use crate::triage::query::{Fault, Known, Seen};
use crate::triage::{self, Placement, Query, Queue};

/// Reads the words of the command line; all that cannot be read is told at once.
pub(super) fn query(words: &[String]) -> anyhow::Result<Query> {
    Query::parse(words).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|it| format!("`{}`: {}", it.term, it.message))
            .collect();
        let error = UserError::usage(format!("cannot read the query: {}", lines.join("; ")));
        let hint = faults.iter().find_map(meant);
        error
            .hint(hint.unwrap_or_else(|| EXAMPLE.to_owned()))
            .into()
    })
}

const EXAMPLE: &str = "a query is made of terms such as `is:open label:bug waiting:us age:>3d` \
                       (see `maestro triage --help`)";

/// A lone word may be a misspelt verb, or a conversation to be shown.
fn meant(fault: &Fault) -> Option<String> {
    if fault.term.contains(':') {
        return None;
    }
    let names_one = fault.term.starts_with(['#', 'c']) || fault.term.contains('/');
    if names_one && fault.term.parse::<Reference>().is_ok() {
        return Some(format!("`maestro triage show '{}'` shows it", fault.term));
    }
    let verbs = verbs::of("triage");
    if verbs.contains(&fault.term) {
        return Some(format!(
            "a verb stands first and takes no query: `maestro triage {}`",
            fault.term
        ));
    }
    did_you_mean(&fault.term, verbs.iter().map(String::as_str))
}

/// What fits, in the order of the queue: of the whole log's unsettled conversations, or of one
/// view of them. Settled ones are among them only where the query asks for them.
pub(super) fn gather(
    ctx: &Ctx,
    desk: &Desk,
    query: &Query,
    view: Option<View>,
    public: bool,
) -> anyhow::Result<Queue> {
    let known = known(ctx, desk, query)?;
    let settled = view.is_none() && query.asks_for_settled();
    let filter = if settled {
        Filter::All
    } else {
        Filter::Unsettled
    };
    let mut items = Vec::new();
    desk.each(filter, &mut |matter| {
        let item = matter.item();
        let seen = Seen {
            item: &item,
            timeline: matter.timeline,
        };
        if query.fits(seen, &known) {
            items.push(item);
        }
        Ok(())
    })?;
    if let Some(view) = view {
        return Ok(triage::queue(items, public, view.placement()));
    }
    if !settled {
        items.retain(|it| it.position.placement(it.as_of, false) != Placement::Settled);
    }
    Ok(triage::found(items, public))
}

fn known(ctx: &Ctx, desk: &Desk, query: &Query) -> anyhow::Result<Known> {
    let found = query
        .texts()
        .map(|it| desk.store.conversations_with(it, ctx.as_of()))
        .collect::<anyhow::Result<_>>()?;
    Ok(Known {
        me: ctx.actor(),
        found,
    })
}
