//! From the desk to the context of a report. Only what happened lately is read with its history;
//! what is open comes from the cache where that holds.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::beside::beside;
use super::open::{changed_since, name_broken, what_is_open};
use super::readings::{aims, readings};
use super::span::Asked;
use super::telemetry::telemetry;
use crate::cli::desk::{Desk, Matter};
use crate::cli::triage::relate;
use crate::model::Text;
use crate::report;
use crate::report::context::{Project, Release, Report};
use crate::report::{
    Aims, Context, Extraction, ExtractionSource, Freshness, Gatherer, Note, Period, Setting,
    SourceFreshness, Subject, Wanted,
};
use crate::store::{ExtractRun, Filter};
use crate::triage::{self, Item, Placement};

/// So many rows of the queue are named.
const HEAD: usize = 10;

/// Gathers everything that the templates may ask for.
pub(super) fn context(desk: &mut Desk, asked: &Asked) -> anyhow::Result<Context> {
    if let Some(tenant) = &asked.tenant {
        return super::tenant::context(desk, asked, tenant);
    }
    let period = &asked.period;
    let aims = aims(desk);
    let readings = readings(desk, asked, &aims)?;
    let desk = &*desk;
    let mut gatherer = Gatherer::new(setting(desk, asked, aims)?, period.clone());
    // A report that counted itself would change by being published.
    let ours = desk.store.published_conversations(desk.now)?;
    let kept = match asked.document.lists_open {
        true => None,
        false => desk.positions()?,
    };
    let mut changed = changed_since(desk, kept.as_deref(), period.previous.to)?;
    let mut stirred = HashSet::new();
    let mut opened = Vec::new();
    desk.each(Filter::ActiveSince(period.previous.from), &mut |matter| {
        if ours.contains(&matter.id()) {
            return Ok(());
        }
        stirred.insert(matter.id());
        gatherer.stirred(matter.timeline);
        let opened_at = matter.timeline.conversation.opened_at;
        if period.window.has(opened_at) && !matter.timeline.opened_by_us() {
            opened.push(opened_at);
        }
        if gatherer.concerns(matter.timeline, matter.decisions) {
            with(desk, asked, matter, |it| gatherer.active(it))?;
        }
        Ok(())
    })?;
    changed.retain(|it| !ours.contains(it) && !stirred.contains(it));
    desk.those(&changed, &mut |matter| {
        gatherer.stirred(matter.timeline);
        Ok(())
    })?;
    let open = what_is_open(desk, asked, (kept, &ours), &mut gatherer)?;
    name_broken(desk, asked, &open.broken, &mut gatherer)?;
    let public = asked.privacy == crate::report::Privacy::Drop;
    let (ids, _) = triage::line_up(&open.positions, desk.now, public, Placement::Queue);
    desk.those(&ids[..ids.len().min(HEAD)], &mut |matter| {
        with(desk, asked, matter, |it| gatherer.attention(it))
    })?;
    let mut beside = beside(desk, asked, gatherer.notes())?;
    if 0 < asked.backlog {
        let config = &desk.config;
        let team = (&*config.rules.on_call, &config.staff, &beside.emergency);
        beside.coverage = report::coverage(&config.sla, team, desk.now, &opened);
    }
    beside.extraction = extraction(&desk.store.runs()?, period);
    beside.freshness = freshness(desk);
    beside.readings = readings;
    beside.telemetry = telemetry(desk, asked)?;
    Ok(gatherer.finish(&open.positions, beside))
}

pub(super) fn with(
    desk: &Desk,
    asked: &Asked,
    matter: &Matter<'_>,
    take: impl FnOnce(&Subject<'_>),
) -> anyhow::Result<()> {
    let item = item(desk, asked, matter)?;
    take(&Subject {
        timeline: matter.timeline,
        decisions: matter.decisions,
        clocks: matter.clocks,
        item: &item,
    });
    Ok(())
}

/// What others were called duplicates of has their people, too.
fn item(desk: &Desk, asked: &Asked, matter: &Matter<'_>) -> anyhow::Result<Item> {
    let mut items = [matter.item()];
    if !desk.sameness.duplicates(matter.id()).is_empty() {
        let public = asked.privacy == crate::report::Privacy::Drop;
        relate(desk, &mut items, public)?;
    }
    let [item] = items;
    Ok(item)
}

pub(super) fn setting(desk: &Desk, asked: &Asked, targets: Aims) -> anyhow::Result<Setting> {
    let config = &desk.config;
    Ok(Setting {
        report: Report {
            name: asked.name.clone(),
            slot: asked.slot.map(crate::report::Slot::as_str),
            audience: asked.audience.as_str(),
        },
        project: Project {
            name: config
                .project
                .name
                .clone()
                .unwrap_or_else(|| "maestro".to_owned()),
            timezone: config.project.timezone.name().to_owned(),
            repository: desk.one_repository().map(str::to_owned),
        },
        release: release(desk),
        now: desk.now,
        zone: config.project.timezone,
        privacy: asked.privacy,
        repository: desk.one_repository().map(str::to_owned),
        weekend: config.sla.weekend.days.clone(),
        close_counts: config.sla.close_counts,
        targets,
        notes: notes(desk, &asked.period)?,
        wanted: wanted(desk, asked),
        backlog: asked.backlog,
    })
}

/// What the report itself wants, and what the policy does.
fn wanted(desk: &Desk, asked: &Asked) -> Vec<Wanted> {
    let mut wanted = asked.document.wanted.to_vec();
    let required = desk.config.report.required.get(&asked.name);
    for it in required.into_iter().flatten() {
        if !wanted.contains(it) {
            wanted.push(it.clone());
        }
    }
    wanted
}

/// Those of the period, and every workaround and answer, whenever it was written.
fn notes(desk: &Desk, period: &Period) -> anyhow::Result<Vec<Note>> {
    let mut notes = desk.store.notes(period.window, desk.now)?;
    let ever = desk.store.lasting_notes(desk.now)?;
    notes.extend(ever.into_iter().filter(|it| !period.window.has(it.at)));
    notes.sort_by_key(|it| (it.at, it.id));
    notes.dedup_by_key(|it| it.id);
    Ok(notes)
}

fn release(desk: &Desk) -> Release {
    let config = &desk.config;
    let zone = config.project.timezone;
    let date = |it: DateTime<Utc>| it.with_timezone(&zone).date_naive();
    let launched_at = config.release.launched_at;
    let since = launched_at.map(|it| (desk.now - it).num_seconds());
    Release {
        version: config.release.version.clone(),
        launched_at,
        phase: config.sla.phase_at(desk.now).map(|it| it.id.to_string()),
        day: launched_at.map(|it| (date(desk.now) - date(it)).num_days()),
        week: since.filter(|it| 0 <= *it).map(|it| it / (7 * 86_400) + 1),
    }
}

fn freshness(desk: &Desk) -> Freshness {
    let freshness = desk.freshness();
    // Travelling in time, what was known later is not told.
    let then = |it: DateTime<Utc>| desk.travels_to().map_or(it, |moment| moment.min(it));
    Freshness {
        known: !desk.syncs.is_empty(),
        oldest_at: freshness.oldest.map(then),
        age_seconds: freshness
            .oldest
            .map(|it| (desk.now - it).num_seconds().max(0)),
        faults: freshness.faults,
        sources: desk
            .syncs
            .iter()
            .map(|it| SourceFreshness {
                channel: it.channel.as_str(),
                scope: it.scope.clone(),
                complete: it.complete,
                synced_through_at: then(it.synced_through),
            })
            .collect(),
    }
}

/// Runs of the period, by source in the order of their names.
fn extraction(runs: &[ExtractRun], period: &Period) -> Extraction {
    let mut extraction = Extraction::default();
    let of_conversations = runs.iter().filter(|it| !it.is_of_numbers());
    for run in of_conversations.filter(|it| period.window.has(it.finished_at)) {
        extraction.runs += 1;
        extraction.requests += run.requests;
        extraction.created += run.created;
        extraction.updated += run.updated;
        extraction.rejected += run.rejected;
        extraction.incomplete += usize::from(!run.complete);
        let source = source_of(&mut extraction.sources, &run.source, run);
        source.runs += 1;
        source.requests += run.requests;
        source.created += run.created;
        source.updated += run.updated;
        source.rejected += run.rejected;
        source.incomplete += usize::from(!run.complete);
        source.last_at = source.last_at.max(run.finished_at);
    }
    extraction
        .sources
        .sort_by(|a, b| (&a.kind, &a.source).cmp(&(&b.kind, &b.source)));
    extraction
}

fn source_of<'a>(
    sources: &'a mut Vec<ExtractionSource>,
    name: &Text,
    run: &ExtractRun,
) -> &'a mut ExtractionSource {
    let known = sources
        .iter()
        .position(|it| it.source == *name && it.kind == run.kind);
    let idx = known.unwrap_or_else(|| {
        sources.push(ExtractionSource {
            source: name.clone(),
            kind: run.kind.clone(),
            runs: 0,
            requests: 0,
            created: 0,
            updated: 0,
            rejected: 0,
            incomplete: 0,
            last_at: run.finished_at,
        });
        sources.len() - 1
    });
    &mut sources[idx]
}
