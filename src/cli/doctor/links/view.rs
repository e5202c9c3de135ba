//! What `doctor links` found, for people and for machines.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Found;
use crate::cli::shape;
use crate::links::{Finding, Kind, Status};
use crate::model::Text;
use crate::render::{Cell, Column, Format, Line, Page, Table, Tone};

#[derive(Serialize)]
pub(in crate::cli::doctor) struct LinksJson<'a> {
    schema: &'static str,
    as_of: String,
    counts: Counts,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct Counts {
    documents: usize,
    links: usize,
    /// Distinct addresses of the web; `null` offline.
    asked: Option<usize>,
    broken: usize,
    unclear: usize,
    warning: usize,
    note: usize,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    document: &'a str,
    line: usize,
    target: &'a Text,
    kind: Kind,
    status: Status,
    message: &'a Text,
    hint: &'a Text,
}

pub(in crate::cli::doctor) fn json(now: DateTime<Utc>, found: &Found) -> LinksJson<'_> {
    LinksJson {
        schema: "maestro.links/1",
        as_of: shape::iso(now),
        counts: Counts {
            documents: found.documents.len(),
            links: n_links(found),
            asked: found.n_asked,
            broken: found.count(Status::Broken),
            unclear: found.count(Status::Unclear),
            warning: found.count(Status::Warning),
            note: found.count(Status::Note),
        },
        findings: findings(found).map(finding_json).collect(),
    }
}

fn finding_json<'a>((document, it): (&'a str, &'a Finding)) -> FindingJson<'a> {
    FindingJson {
        document,
        line: it.line,
        target: &it.target,
        kind: it.kind,
        status: it.status,
        message: &it.message,
        hint: &it.hint,
    }
}

fn findings(found: &Found) -> impl Iterator<Item = (&str, &Finding)> {
    let documents = found.documents.iter();
    documents.flat_map(|document| {
        document
            .findings
            .iter()
            .map(|it| (document.name.as_str(), it))
    })
}

fn n_links(found: &Found) -> usize {
    found.documents.iter().map(|it| it.n_links()).sum()
}

pub(in crate::cli::doctor) fn page(found: &Found, format: Format) -> Page {
    let mut page = Page::default();
    if format == Format::Csv {
        page.table(sheet(found));
        return page;
    }
    page.line(verdict(found));
    if findings(found).next().is_some() {
        page.table(table(found));
    }
    page
}

fn verdict(found: &Found) -> Line {
    let (word, tone) = match (found.count(Status::Broken), found.count(Status::Unclear)) {
        (0, 0) => ("OK", Tone::Good),
        (0, _) => ("UNCLEAR", Tone::Warn),
        _ => ("BROKEN", Tone::Bad),
    };
    let mut words = format!(
        " {} in {}",
        counted(n_links(found), "link"),
        counted(found.documents.len(), "document")
    );
    if let Some(n) = found.n_asked {
        words += &format!(", {} asked", counted(n, "address"));
    }
    let rows = [
        (Status::Broken, "broken"),
        (Status::Unclear, "cannot be told"),
    ];
    let told = rows.iter().map(|(it, words)| (found.count(*it), *words));
    let mut parts: Vec<String> = told
        .filter(|it| 0 < it.0)
        .map(|(n, words)| format!("{n} {words}"))
        .collect();
    for (status, word) in [(Status::Warning, "warning"), (Status::Note, "note")] {
        let n = found.count(status);
        parts.extend((0 < n).then(|| counted(n, word)));
    }
    if !parts.is_empty() {
        words += &format!(": {}", parts.join(", "));
    }
    vec![Cell::own(word).tone(tone), Cell::own(words)]
}

fn counted(n: usize, word: &str) -> String {
    match n {
        1 => format!("1 {word}"),
        _ if word.ends_with('s') => format!("{n} {word}es"),
        _ => format!("{n} {word}s"),
    }
}

fn table(found: &Found) -> Table {
    let mut table = Table::new(vec![
        Column::new("WHERE").shrinks_to(14),
        Column::new("STATE"),
        Column::new("LINK").shrinks_to(16),
        Column::new("WHAT IS WRONG").wraps_at(20),
        Column::new("WHAT TO DO").wraps_at(20).drops(1),
    ]);
    for (document, it) in findings(found) {
        table.row(vec![
            Cell::outside(&Text::new(format!("{document}:{}", it.line))),
            state(it.status),
            target(it),
            Cell::outside(&it.message),
            Cell::outside(&it.hint),
        ]);
    }
    table
}

fn state(status: Status) -> Cell {
    Cell::own(status.as_str()).tone(match status {
        Status::Broken => Tone::Bad,
        Status::Unclear | Status::Warning => Tone::Warn,
        Status::Note => Tone::Dim,
    })
}

fn target(finding: &Finding) -> Cell {
    match finding.target.is_blank() {
        true => "-".into(),
        false => Cell::outside(&finding.target),
    }
}

fn sheet(found: &Found) -> Table {
    let titles = [
        "document", "line", "target", "kind", "status", "message", "hint",
    ];
    let mut table = Table::new(titles.map(Column::new).into());
    for (document, it) in findings(found) {
        table.row(vec![
            Cell::outside(&Text::from(document)),
            Cell::number(it.line),
            target(it),
            Cell::own(it.kind.as_str()),
            Cell::own(it.status.as_str()),
            Cell::outside(&it.message),
            Cell::outside(&it.hint),
        ]);
    }
    table
}
