//! Whether the hours suffice, for spreadsheets: one sheet, the first column says of what.

use std::io::{self, Write};

use super::Report;
use crate::cli::shape::iso;
use crate::model::Text;
use crate::render::{self, Cell};
use crate::report::capacity::Standing;

const TITLES: [&str; 12] = [
    "KIND",
    "ID",
    "WHAT",
    "WHO",
    "PEOPLE",
    "HOURS_PER_WEEK",
    "DEMAND_HOURS_PER_WEEK",
    "SHARE",
    "COUNT",
    "STANDING",
    "SKILLS",
    "GAP",
];

/// A row; what it has nothing to say of stays empty.
#[derive(Default)]
struct Row {
    kind: &'static str,
    id: String,
    what: String,
    who: Option<Text>,
    people: Option<u32>,
    hours: Option<f64>,
    demand: Option<f64>,
    share: Option<f64>,
    count: Option<f64>,
    standing: Option<Standing>,
    skills: String,
    gap: String,
}

pub(super) fn write(out: &mut dyn Write, report: &Report) -> io::Result<()> {
    let rows = roster(report)
        .into_iter()
        .chain(demand(report))
        .chain(limits(report))
        .chain(on_call(report))
        .chain(weekend(report))
        .chain(coverage(report));
    render::sheet(out, &TITLES, &mut rows.map(Row::cells))
}

fn roster(report: &Report) -> Vec<Row> {
    let entry = report.roster.iter().map(|it| Row {
        kind: "roster",
        id: it.id.clone(),
        what: it.role.clone().unwrap_or_default(),
        who: it.person.as_deref().map(Text::new),
        people: Some(it.people),
        hours: it.hours_per_week,
        skills: it.skills.join(", "),
        gap: it.gap.clone(),
        ..Row::default()
    });
    let team = Row {
        kind: "team",
        hours: report.team.hours_per_week,
        demand: report.demand.hours_per_week,
        share: report.demand.utilisation,
        gap: report.demand.gap.clone(),
        ..Row::default()
    };
    entry.chain([team]).collect()
}

fn demand(report: &Report) -> Vec<Row> {
    let rows = report.demand.rows.iter().map(|it| Row {
        kind: "demand",
        id: it.priority.to_owned(),
        what: "opened a week".to_owned(),
        demand: it.hours_per_week,
        count: it.opened_per_week,
        ..Row::default()
    });
    rows.collect()
}

fn limits(report: &Report) -> Vec<Row> {
    let meetings = &report.meetings;
    let rows = meetings.rows.iter().map(|it| Row {
        kind: "meeting",
        id: it.id.clone(),
        what: it.title.clone(),
        hours: Some(it.hours_per_week),
        ..Row::default()
    });
    let all = Row {
        kind: "meetings",
        id: meetings.of.clone().unwrap_or_default(),
        what: "of the hours of one person".to_owned(),
        hours: meetings.hours_per_week,
        share: meetings.share,
        standing: Some(meetings.standing),
        ..Row::default()
    };
    rows.chain([all]).collect()
}

fn on_call(report: &Report) -> Vec<Row> {
    let moment = |at: Option<_>| at.map(iso).unwrap_or_default();
    let shifts = report.on_call.shifts.iter().map(|it| Row {
        kind: "shift",
        id: it.entries.join(" "),
        what: format!("{}/{}", moment(it.from), moment(it.to)),
        who: Some(Text::new(&*it.person)),
        count: it.weeks,
        ..Row::default()
    });
    let all = Row {
        kind: "on-call",
        what: "weeks in a row".to_owned(),
        standing: Some(report.on_call.standing),
        gap: match report.on_call.unsaid.join("; ") {
            unsaid if unsaid.is_empty() => unsaid,
            unsaid => format!("not said: {unsaid}"),
        },
        ..Row::default()
    };
    shifts.chain([all]).collect()
}

fn weekend(report: &Report) -> Vec<Row> {
    let weekend = &report.weekend;
    let people = weekend.people.iter().flatten().map(|it| Row {
        kind: "weekend",
        what: "messages and decisions about no P0".to_owned(),
        who: Some(it.person.clone()),
        count: Some((it.messages + it.decisions) as f64),
        ..Row::default()
    });
    let all = Row {
        kind: "weekends",
        what: "messages and decisions about no P0".to_owned(),
        count: weekend.actions.map(|it| it as f64),
        standing: Some(weekend.standing),
        ..Row::default()
    };
    people.chain([all]).collect()
}

fn coverage(report: &Report) -> Vec<Row> {
    let rows = report.coverage.iter().map(|it| Row {
        kind: "coverage",
        id: it.calendar.clone(),
        what: format!(
            "{} h a week are promised by {}",
            it.promised_hours,
            it.rules.join(" ")
        ),
        who: Some(Text::new(
            it.on_call.as_ref().unwrap_or(&it.people).join(", "),
        )),
        hours: it.covered_hours.map(|it| it as f64),
        gap: it.gap.clone(),
        ..Row::default()
    });
    rows.collect()
}

impl Row {
    fn cells(self) -> Vec<Cell> {
        let number = |it: Option<f64>| {
            let shown = it.map(|it| (it * 1_000.0).round() / 1_000.0);
            shown.map_or_else(|| "".into(), Cell::number)
        };
        vec![
            Cell::own(self.kind),
            Cell::own(self.id),
            Cell::own(self.what),
            self.who.map_or_else(|| "".into(), |it| Cell::outside(&it)),
            self.people.map_or_else(|| "".into(), Cell::number),
            number(self.hours),
            number(self.demand),
            number(self.share),
            number(self.count),
            Cell::own(self.standing.map_or("", Standing::as_str)),
            Cell::own(self.skills),
            Cell::own(self.gap),
        ]
    }
}
