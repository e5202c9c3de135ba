//! The bundle for people.

use chrono_tz::Tz;

use super::super::view;
use super::Source;
use crate::cli::shape;
use crate::gate::bundle::EvidenceFile;
use crate::gate::{self, Evaluation, State, What};
use crate::render::{self, Cell, Column, Format, Line, Page, Screen, Table};

/// The report as Markdown and as a page for the browser.
pub(super) fn documents(
    zone: Tz,
    source: &Source,
    evidence: &[EvidenceFile],
) -> anyhow::Result<(Vec<u8>, Vec<u8>)> {
    let page = page(zone, source, evidence);
    let screen = Screen {
        width: None,
        color: false,
    };
    let mut text = Vec::new();
    render::page(&mut text, Format::Markdown, screen, &page)?;
    let evaluation = &source.judged.evaluation;
    let title = format!("{}: {}", evaluation.title, evaluation.verdict);
    let html = render::markdown_html(&title, &String::from_utf8_lossy(&text));
    Ok((text, html.into_bytes()))
}

fn page(zone: Tz, source: &Source, evidence: &[EvidenceFile]) -> Page {
    let it = &source.judged.evaluation;
    let mut page = Page::default();
    page.heading(Cell::own(format!("{}: {}", it.title, it.verdict)));
    page.pairs(about(zone, it));
    if let Some(line) = decision(zone, source) {
        page.line(line);
    }
    page.table(criteria(zone, it));
    let waived: Vec<Line> = it
        .criteria
        .iter()
        .filter_map(|it| waived(zone, it))
        .collect();
    if !waived.is_empty() {
        page.heading("Waived");
        page.items(waived);
    }
    if !evidence.is_empty() {
        page.heading("Evidence");
        page.table(rows(evidence));
    }
    page
}

fn about(zone: Tz, it: &Evaluation) -> Vec<(&'static str, Line)> {
    let own = |it: &Option<String>| Line::from(Cell::own(it.clone().unwrap_or("-".to_owned())));
    let mut pairs = vec![
        ("gate", Cell::own(it.gate.clone()).into()),
        ("release", own(&it.release)),
        ("commit", own(&it.commit)),
        ("as of", Cell::own(shape::header(it.as_of, zone)).into()),
        ("policy", Cell::own(it.policy.clone()).into()),
    ];
    if let Some(item) = &it.item {
        pairs.insert(1, ("about", Cell::outside(item).into()));
    }
    pairs
}

fn decision(zone: Tz, source: &Source) -> Option<Line> {
    let entry = source.decision.as_ref()?;
    let What::Decision(it) = &entry.what else {
        return None;
    };
    let mut line = vec![
        Cell::own(format!("{} decided by ", it.choice.as_str())),
        Cell::outside(&it.by),
        Cell::own(format!(
            " on {} ({}), until {}",
            shape::header(entry.at, zone),
            entry.id,
            shape::header(it.expires_at, zone)
        )),
        ": ".into(),
        Cell::outside(&it.reason),
    ];
    if it.overridden {
        line.push(Cell::own(format!(" OVERRIDE of {}", it.verdict)));
    }
    Some(line)
}

fn criteria(zone: Tz, evaluation: &Evaluation) -> Table {
    let mut table = Table::new(vec![
        Column::new("STATE"),
        Column::new("LEVEL"),
        Column::new("CRITERION"),
        Column::new("VALUE").right(),
        Column::new("TARGET"),
        Column::new("NOTE"),
    ]);
    for it in &evaluation.criteria {
        let deciding = it.deciding();
        let value = deciding.map(|it| gate::value_of(it, evaluation.as_of, zone));
        let target = deciding.map(|it| gate::shown_target(it, zone));
        table.row(vec![
            Cell::own(it.state.as_str()).tone(view::tone(it.state)),
            Cell::own(it.rule.level.as_str()),
            Cell::own(it.rule.id.clone()),
            value.map_or_else(|| "-".into(), |it| Cell::outside(&it)),
            target.map_or_else(|| "-".into(), Cell::own),
            Cell::outside(&gate::note(it, evaluation.as_of)),
        ]);
    }
    table
}

fn waived(zone: Tz, it: &gate::JudgedCriterion) -> Option<Line> {
    let waived = it.waived.as_ref().filter(|_| it.state == State::Waived)?;
    let waiver = &waived.waiver;
    Some(vec![
        Cell::own(format!("{} by ", it.rule.id)),
        Cell::outside(&waiver.by),
        Cell::own(format!(" until {}: ", shape::header(waiver.until, zone))),
        Cell::outside(&waiver.reason),
    ])
}

fn rows(evidence: &[EvidenceFile]) -> Table {
    let mut table = Table::new(vec![
        Column::new("METRIC"),
        Column::new("ROWS").right(),
        Column::new("FILE"),
        Column::new("LEFT OUT"),
    ]);
    for it in evidence {
        let dropped = match it.dropped.as_slice() {
            [] => "-".to_owned(),
            dropped => dropped.join(", "),
        };
        table.row(vec![
            Cell::own(it.metric.clone()),
            Cell::number(it.rows),
            Cell::own(it.path.clone()),
            Cell::own(dropped),
        ]);
    }
    table
}
