//! The dashboard of one tenant: what was measured of it, and nothing of anybody else. The log does
//! not know whose a conversation is, so that no part of it stands there.

use super::build::setting;
use super::readings::aims;
use super::span::Asked;
use crate::cli::desk::Desk;
use crate::cli::measured;
use crate::error::UserError;
use crate::model::Text;
use crate::report::{Beside, Context, Gatherer, ReadingView, measured_in_a_line};

/// The template of such a page.
pub(super) const TEMPLATE: &str = "tenant.html";

/// # Errors
///
/// [`UserError`] where nothing was ever measured of this tenant: who is known.
pub(super) fn context(desk: &Desk, asked: &Asked, tenant: &str) -> anyhow::Result<Context> {
    let known = desk.store.tenants(desk.now)?;
    if known.iter().all(|it| it.raw() != tenant) {
        return Err(nobody(tenant, &known).into());
    }
    let aims = aims(desk);
    let mut views = Vec::new();
    for metric in desk.config.metrics.values() {
        let now = measured::of_tenant(desk, metric, tenant, desk.now)?;
        if now.value.is_none() {
            continue;
        }
        let before = measured::of_tenant(desk, metric, tenant, asked.period.previous.to)?;
        let aim = aims.get(&metric.name);
        let mut view = ReadingView::new(metric, &now, Some(&before), aim, desk.now);
        // Where a row came from may name others.
        view.source = None;
        views.push(view);
    }
    views.sort_by_key(ReadingView::place);
    let headline = measured_in_a_line(&views);
    let mut setting = setting(desk, asked, aims)?;
    setting.project.name = format!("{}: {tenant}", setting.project.name);
    setting.notes.clear();
    setting.wanted.clear();
    let beside = Beside {
        readings: views,
        ..Beside::default()
    };
    let mut context = Gatherer::new(setting, asked.period.clone()).finish(&[], beside);
    context.headline = headline;
    Ok(context)
}

fn nobody(tenant: &str, known: &[Text]) -> UserError {
    let known: Vec<&str> = known.iter().map(Text::raw).collect();
    let hint = match known.is_empty() {
        true => "a row of `maestro extract metrics` names its tenant as `dim.tenant`".to_owned(),
        false => format!("known are {}", known.join(", ")),
    };
    UserError::failed(format!("nothing was ever measured of a tenant `{tenant}`")).hint(hint)
}
