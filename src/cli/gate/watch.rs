//! What the queue says of numbers that would be an incident.

use super::bench::Bench;
use crate::cli::Ctx;
use crate::gate::{self, Watched};
use crate::incident::{Incident, Kind};
use crate::model::Text;
use crate::render::{Cell, Line, Tone};

/// A line for each watch of the policy that proposes an incident, and one for those of which
/// nobody can tell; none where the policy watches nothing. `public` names no private incident.
pub(in crate::cli) fn proposals(ctx: &mut Ctx, public: bool) -> anyhow::Result<Vec<Line>> {
    if ctx.quiet_config()?.watches.is_empty() {
        return Ok(Vec::new());
    }
    let mut bench = Bench::open(ctx)?;
    let watched = bench.watched()?;
    let mut incidents = bench.desk.store.incidents(Some(bench.now))?;
    incidents
        .retain(|it| it.kind == Kind::Incident && it.is_active() && !(public && it.is_private()));
    let proposed = watched.iter().filter(|it| it.proposes());
    let mut lines: Vec<Line> = proposed
        .map(|it| proposal(&bench, it, &incidents))
        .collect();
    lines.extend(untold(&bench, &watched));
    Ok(lines)
}

fn proposal(bench: &Bench, it: &Watched, burning: &[Incident]) -> Line {
    let severity = it.watch.severity;
    let what: Vec<String> = it
        .judged
        .answers
        .iter()
        .map(|check| {
            let value = gate::value_of(check, bench.now, bench.zone());
            let name = name(&check.check);
            let target = gate::shown_target(check, bench.zone());
            format!("{name} is {} ({target})", value.raw())
        })
        .collect();
    let what = what.join("; ");
    let because = it.watch.because.as_ref();
    let because = because.map_or_else(String::new, |it| format!(" - {it}"));
    let told = burning.iter().find(|it| it.severity() <= severity);
    let id = &it.watch.rule.id;
    let (words, tone) = match told {
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

/// `crash rate`; a trend and a growth are named as they are written.
fn name(check: &gate::Check) -> String {
    match check.subject() {
        Some(gate::Subject::Metric(name)) => name.replace('_', " "),
        Some(other) => other.key(),
        None => "date".to_owned(),
    }
}

fn untold(bench: &Bench, watched: &[Watched]) -> Option<Line> {
    let unknown: Vec<String> = watched
        .iter()
        .filter(|it| it.is_unknown())
        .map(|it| {
            let why = gate::note(&it.judged, bench.now);
            format!("{}: {}", it.watch.rule.id, why.raw())
        })
        .collect();
    if unknown.is_empty() {
        return None;
    }
    let words = format!("watched, and nobody can tell: {}", unknown.join("; "));
    Some(vec![Cell::outside(&Text::new(words)).tone(Tone::Dim)])
}
