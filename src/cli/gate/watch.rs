//! What the queue says of numbers that would be an incident.

use serde::Serialize;

use super::bench::Bench;
use super::json::measured;
use crate::cli::{Ctx, shape};
use crate::gate::{self, JudgedCheck, Watched};
use crate::incident::{Incident, Kind};
use crate::model::Text;
use crate::render::{Cell, Line, Tone};

/// A watch that proposes an incident, or of which nobody can tell.
#[derive(Serialize)]
pub(in crate::cli) struct WatchJson {
    id: String,
    severity: &'static str,
    /// `proposed`, `burning` where an incident as grave burns already, `unknown`.
    state: &'static str,
    incident: Option<String>,
    because: Option<String>,
    /// Of the check that decided, in its unit.
    value: Option<f64>,
    target: Option<String>,
    n: Option<u64>,
    measured_at: Option<String>,
    note: Text,
}

/// The watches of the policy, and the incidents that they may be about.
struct Seen {
    bench: Bench,
    watched: Vec<Watched>,
    burning: Vec<Incident>,
}

/// A line for each watch of the policy that proposes an incident, and one for those of which
/// nobody can tell; none where the policy watches nothing. `public` names no private incident.
pub(in crate::cli) fn proposals(ctx: &mut Ctx, public: bool) -> anyhow::Result<Vec<Line>> {
    let Some(seen) = Seen::at(ctx, public)? else {
        return Ok(Vec::new());
    };
    let mut lines: Vec<Line> = seen.proposed().map(|it| seen.proposal(it)).collect();
    lines.extend(seen.untold());
    Ok(lines)
}

/// The same for machines.
pub(in crate::cli) fn watches(ctx: &mut Ctx, public: bool) -> anyhow::Result<Vec<WatchJson>> {
    let Some(seen) = Seen::at(ctx, public)? else {
        return Ok(Vec::new());
    };
    let told = seen.proposed().chain(seen.unknown());
    Ok(told.map(|it| seen.json(it)).collect())
}

impl Seen {
    /// `None` where the policy watches nothing.
    fn at(ctx: &mut Ctx, public: bool) -> anyhow::Result<Option<Self>> {
        if ctx.quiet_config()?.watches.is_empty() {
            return Ok(None);
        }
        let mut bench = Bench::open(ctx)?;
        let watched = bench.watched()?;
        let mut burning = bench.desk.store.incidents(Some(bench.now))?;
        burning.retain(|it| {
            it.kind == Kind::Incident && it.is_active() && !(public && it.is_private())
        });
        Ok(Some(Self {
            bench,
            watched,
            burning,
        }))
    }

    fn proposed(&self) -> impl Iterator<Item = &Watched> {
        self.watched.iter().filter(|it| it.proposes())
    }

    fn unknown(&self) -> impl Iterator<Item = &Watched> {
        self.watched.iter().filter(|it| it.is_unknown())
    }

    /// An incident that is as grave as the one that is proposed: it may be this.
    fn burning(&self, it: &Watched) -> Option<&Incident> {
        let severity = it.watch.severity;
        self.burning.iter().find(|it| it.severity() <= severity)
    }

    fn proposal(&self, it: &Watched) -> Line {
        let severity = it.watch.severity;
        let what: Vec<String> = it.judged.answers.iter().map(|it| self.answer(it)).collect();
        let what = what.join("; ");
        let because = it.watch.because.as_ref();
        let because = because.map_or_else(String::new, |it| format!(" - {it}"));
        let id = &it.watch.rule.id;
        let (words, tone) = match self.burning(it) {
            Some(burning) => (
                format!(
                    "! {id}: {what}{because} ({} burns: is it this?)",
                    burning.handle()
                ),
                Tone::Warn,
            ),
            // An id has no character that a shell would take for anything else.
            None => (
                format!(
                    "! propose incident {severity}: {what}{because} (maestro incident open {id} --severity {severity})"
                ),
                Tone::Bad,
            ),
        };
        vec![Cell::outside(&Text::new(words)).tone(tone)]
    }

    /// `crash rate is 3% (> 2%)`
    fn answer(&self, check: &JudgedCheck) -> String {
        let zone = self.bench.zone();
        let value = gate::value_of(check, self.bench.now, zone);
        let name = name(&check.check);
        let target = gate::shown_target(check, zone);
        format!("{name} is {} ({target})", value.raw())
    }

    fn untold(&self) -> Option<Line> {
        let unknown: Vec<String> = self
            .unknown()
            .map(|it| {
                let why = gate::note(&it.judged, self.bench.now);
                format!("{}: {}", it.watch.rule.id, why.raw())
            })
            .collect();
        if unknown.is_empty() {
            return None;
        }
        let words = format!("watched, and nobody can tell: {}", unknown.join("; "));
        Some(vec![Cell::outside(&Text::new(words)).tone(Tone::Dim)])
    }

    fn json(&self, it: &Watched) -> WatchJson {
        let burning = self.burning(it).filter(|_| it.proposes());
        let deciding = it.judged.deciding();
        let measured = deciding.and_then(measured);
        WatchJson {
            id: it.watch.rule.id.clone(),
            severity: it.watch.severity.as_str(),
            state: match (it.proposes(), burning) {
                (false, _) => "unknown",
                (true, None) => "proposed",
                (true, Some(_)) => "burning",
            },
            incident: burning.map(|it| it.handle().to_owned()),
            because: it.watch.because.clone(),
            value: measured.and_then(|it| it.value),
            target: deciding.map(|it| gate::shown_target(it, self.bench.zone())),
            n: measured.and_then(|it| it.n),
            measured_at: measured.and_then(|it| it.measured_at).map(shape::iso),
            note: gate::note(&it.judged, self.bench.now),
        }
    }
}

/// `crash rate`; a trend and a growth are named as they are written.
fn name(check: &gate::Check) -> String {
    match check.subject() {
        Some(gate::Subject::Metric(name)) => name.replace('_', " "),
        Some(other) => other.key(),
        None => "date".to_owned(),
    }
}
