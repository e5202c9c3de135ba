//! Whether the hours suffice, for people.

use chrono_tz::Tz;

use super::Report;
use crate::cli::shape;
use crate::render::{Cell, Column, Page, Table, Tone};
use crate::report::capacity::{RosterRow, Shift, Standing};

pub(super) fn page(report: &Report, zone: Tz) -> Page {
    let mut page = Page::default();
    lead(&mut page, report);
    roster(&mut page, report);
    demand(&mut page, report);
    meetings(&mut page, report);
    on_call(&mut page, report, zone);
    weekend(&mut page, report);
    coverage(&mut page, report);
    page
}

fn lead(page: &mut Page, report: &Report) {
    let phase = match &report.phase {
        Some(phase) => format!("phase {phase}"),
        None => "outside of every phase".to_owned(),
    };
    page.line(Cell::own(format!("{}, {phase}", report.title)));
    for fault in &report.faults {
        page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
    }
    let standings = report.standings();
    let mut line = vec!["limits: ".into()];
    for (idx, (name, standing)) in standings.into_iter().enumerate() {
        let comma = if idx == 0 { "" } else { ", " };
        line.push(Cell::own(format!("{comma}{name} ")));
        line.push(Cell::own(standing.as_str()).tone(match standing {
            Standing::Passed => Tone::Bad,
            Standing::Unknown => Tone::Warn,
            Standing::Within => Tone::Good,
            Standing::NoLimit => Tone::Dim,
        }));
    }
    page.line(line);
}

fn roster(page: &mut Page, report: &Report) {
    page.heading("Roster, the mean of the four weeks that follow");
    if report.roster.is_empty() {
        page.line(Cell::own("not said: the policy has no `[[roster]]`"));
        return;
    }
    let mut table = Table::new(vec![
        Column::new("ENTRY"),
        Column::new("ROLE").drops(1),
        Column::new("WHO"),
        Column::new("PEOPLE").right(),
        Column::new("H/DAY").right(),
        Column::new("DAYS").drops(3),
        Column::new("H/WEEK").right(),
        Column::new("CALENDAR").drops(2),
        Column::new("COVERED").right(),
        Column::new("SKILLS").drops(0),
        Column::new("GAP").wraps_at(16),
    ]);
    for it in &report.roster {
        table.row(entry(it));
    }
    let people: u32 = report.roster.iter().map(|it| it.people).sum();
    let mut team = vec![
        Cell::own("team"),
        nothing(),
        nothing(),
        Cell::number(people),
        tenths(report.team.hours_per_day),
        nothing(),
        tenths(report.team.hours_per_week),
    ];
    team.extend([nothing(), nothing(), nothing(), nothing()]);
    table.row(team);
    page.table(table);
}

fn entry(it: &RosterRow) -> Vec<Cell> {
    vec![
        Cell::own(&*it.id),
        own(it.role.as_deref()),
        own(it.person.as_deref()),
        Cell::number(it.people),
        tenths(it.hours_per_day),
        list(&it.days.iter().map(ToString::to_string).collect::<Vec<_>>()),
        tenths(it.hours_per_week),
        own(it.calendar.as_deref()),
        it.covered_hours.map_or_else(nothing, Cell::number),
        list(&it.skills),
        own(Some(&*it.gap)),
    ]
}

fn demand(page: &mut Page, report: &Report) {
    let demand = &report.demand;
    page.heading("What comes in, of the last four weeks (hours are an estimate)");
    let mut table = Table::new(vec![
        Column::new("P"),
        Column::new("A WEEK").right(),
        Column::new("MINUTES EACH").right(),
        Column::new("H/WEEK").right(),
    ]);
    for it in &demand.rows {
        table.row(vec![
            Cell::own(it.priority),
            quarters(it.opened_per_week),
            it.minutes_each.map_or_else(nothing, Cell::number),
            it.hours_per_week
                .map_or_else(nothing, |it| Cell::number(format!("{it:.2}"))),
        ]);
    }
    page.table(table);
    if let Some(needed) = demand.hours_per_week {
        let of = demand.utilisation.zip(report.team.hours_per_week);
        let of = of.map_or_else(String::new, |(share, hours)| {
            format!(" of {hours:.1} h, {}", percent(share))
        });
        page.line(Cell::own(format!("{needed:.2} h a week{of}")));
    }
    if !demand.gap.is_empty() {
        page.line(Cell::own(&*demand.gap).tone(Tone::Dim));
    }
}

fn meetings(page: &mut Page, report: &Report) {
    let meetings = &report.meetings;
    page.heading("Meetings of a week");
    let Some(hours) = meetings.hours_per_week else {
        page.line(Cell::own(
            "not said: no cadence of this phase has a `duration`",
        ));
        return;
    };
    let mut line = format!("{hours:.1} h for whoever comes to all of them");
    line.push_str(&match meetings.share.zip(meetings.of.as_ref()) {
        Some((share, of)) => format!(", up to {} of the hours ({of})", percent(share)),
        None => "; not said: of how many hours".to_owned(),
    });
    if let Some(limit) = meetings.limit {
        line.push_str(&format!(", limit {}", percent(limit)));
    }
    page.line(Cell::own(line));
    let mut table = Table::new(vec![
        Column::new("CADENCE"),
        Column::new("TITLE").shrinks_to(16),
        Column::new("H/WEEK").right(),
    ]);
    for it in &meetings.rows {
        table.row(vec![
            Cell::own(&*it.id),
            Cell::own(&*it.title),
            Cell::number(format!("{:.2}", it.hours_per_week)),
        ]);
    }
    page.table(table);
    if !meetings.without_length.is_empty() {
        let names = meetings.without_length.join(", ");
        page.line(Cell::own(format!("without a `duration`: {names}")).tone(Tone::Dim));
    }
}

fn on_call(page: &mut Page, report: &Report, zone: Tz) {
    let rotation = &report.on_call;
    page.heading(Cell::own(match rotation.limit_weeks {
        Some(1) => "Called first, limit 1 week in a row".to_owned(),
        Some(n) => format!("Called first, limit {n} weeks in a row"),
        None => "Called first".to_owned(),
    }));
    for it in &rotation.unsaid {
        page.line(Cell::own(format!("not said: {it}")).tone(Tone::Dim));
    }
    if rotation.shifts.is_empty() {
        return;
    }
    let mut table = Table::new(vec![
        Column::new("WHO"),
        Column::new("FROM"),
        Column::new("TO"),
        Column::new("WEEKS").right(),
        Column::new("ENTRIES").shrinks_to(12),
    ]);
    for it in &rotation.shifts {
        table.row(shift(it, zone));
    }
    page.table(table);
}

fn shift(it: &Shift, zone: Tz) -> Vec<Cell> {
    let header = |at: Option<_>| at.map(|it| shape::header(it, zone));
    vec![
        Cell::own(&*it.person),
        own(header(it.from).as_deref()),
        own(Some(header(it.to).as_deref().unwrap_or("no end"))),
        tenths(it.weeks),
        list(&it.entries),
    ]
}

fn weekend(page: &mut Page, report: &Report) {
    let weekend = &report.weekend;
    page.heading(Cell::own(format!("Weekend ({})", weekend.days.join(", "))));
    let Some((actions, p0)) = weekend.actions.zip(weekend.p0_actions) else {
        page.line(Cell::own(
            "not known: nothing was ever extracted, or nobody is known as team",
        ));
        return;
    };
    page.line(Cell::own(format!(
        "messages and decisions of the team: {actions} about what is no P0, {p0} about one"
    )));
    page.line(
        Cell::own("whether somebody had to is not known; no promise is broken").tone(Tone::Dim),
    );
    let people = weekend.people.as_deref().unwrap_or_default();
    if people.is_empty() {
        return;
    }
    let mut table = Table::new(vec![
        Column::new("WHO"),
        Column::new("MESSAGES").right(),
        Column::new("DECISIONS").right(),
    ]);
    for it in people {
        table.row(vec![
            Cell::outside(&it.person),
            Cell::number(it.messages),
            Cell::number(it.decisions),
        ]);
    }
    page.table(table);
}

fn coverage(page: &mut Page, report: &Report) {
    page.heading("Hours a week on which promises run");
    if report.coverage.is_empty() {
        page.line(Cell::own("the policy promises nothing"));
        return;
    }
    let mut table = Table::new(vec![
        Column::new("CALENDAR"),
        Column::new("RUN").right(),
        Column::new("COVERED").right(),
        Column::new("WHO"),
        Column::new("GAP").wraps_at(24),
        Column::new("RULES").drops(0),
    ]);
    for it in &report.coverage {
        table.row(vec![
            Cell::own(&*it.calendar),
            Cell::number(it.promised_hours),
            it.covered_hours.map_or_else(nothing, Cell::number),
            list(it.on_call.as_ref().unwrap_or(&it.people)),
            own(Some(&*it.gap)),
            list(&it.rules),
        ]);
    }
    page.table(table);
}

fn nothing() -> Cell {
    Cell::own("-")
}

fn own(words: Option<&str>) -> Cell {
    words
        .filter(|it| !it.is_empty())
        .map_or_else(nothing, Cell::own)
}

fn list(words: &[String]) -> Cell {
    own(Some(&words.join(", ")))
}

fn tenths(number: Option<f64>) -> Cell {
    number.map_or_else(nothing, |it| Cell::number(format!("{it:.1}")))
}

/// One in four weeks is a quarter; everything else is a tenth at most.
fn quarters(number: Option<f64>) -> Cell {
    number.map_or_else(nothing, |it| {
        let words = format!("{it:.2}");
        Cell::number(words.strip_suffix('0').unwrap_or(&words))
    })
}

fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}
