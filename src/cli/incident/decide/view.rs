//! The matrix for people.

use crate::cli::incident::board::Board;
use crate::cli::incident::duty::words;
use crate::incident::{Advice, Choice, Eligibility, Incident, Truth};
use crate::render::{Cell, Column, Line, Page, Table, Tone};

/// `ROLLBACK: crashes, pii-leak`, or why nobody can tell.
pub(in crate::cli::incident) fn verdict(advice: &Advice) -> Line {
    let rows: Vec<&str> = advice
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes && Some(it.choice) == advice.choice)
        .map(|it| it.id.as_str())
        .collect();
    let mut line: Line = match advice.choice {
        Some(choice) => {
            let tone = if choice <= Choice::ConsiderRollback {
                Tone::Bad
            } else {
                Tone::Warn
            };
            let word = choice.as_str().to_uppercase();
            vec![
                Cell::own(word).tone(tone),
                Cell::own(format!(": {}", rows.join(", "))),
            ]
        }
        None => vec![Cell::own("NO ROW of the matrix matches").tone(Tone::Strong)],
    };
    let also: Vec<&str> = advice
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes && Some(it.choice) == advice.choice)
        .flat_map(|it| it.also.iter().map(String::as_str))
        .collect();
    if !also.is_empty() {
        line.push(Cell::own(format!("; also {}", also.join(", "))));
    }
    if let Some(could_be) = advice.could_be {
        let words = format!(" - it may still be {could_be}: not all is known");
        line.push(Cell::own(words).tone(Tone::Warn));
    }
    line
}

/// `hotfix: REQUIRED (p0)`, or why nobody can tell.
pub(in crate::cli::incident) fn hotfix_line(hotfix: &Eligibility) -> Line {
    let rules: Vec<&str> = hotfix
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes && Some(it.need) == hotfix.need)
        .map(|it| it.id.as_str())
        .collect();
    let mut words = match hotfix.need {
        Some(need) => format!(
            "hotfix: {} ({})",
            need.as_str().to_uppercase().replace('-', " "),
            rules.join(", ")
        ),
        None if hotfix.could_be.is_some() => "hotfix: UNKNOWN".to_owned(),
        None => "hotfix: NO, the ordinary way will do".to_owned(),
    };
    if let Some(could_be) = hotfix.could_be {
        words.push_str(&format!(", may still be {could_be}"));
    }
    vec![Cell::own(words)]
}

pub(super) fn matrix(advice: &Advice) -> Table {
    let mut table = Table::new(vec![
        Column::new("ROW"),
        Column::new("HOLDS"),
        Column::new("DECISION"),
        Column::new("WHY").shrinks_to(20),
    ]);
    for row in &advice.rows {
        let tone = match row.truth {
            Truth::Yes => Tone::Strong,
            Truth::No => Tone::Dim,
            Truth::Unknown => Tone::Warn,
        };
        table.row(vec![
            Cell::own(row.id.clone()),
            Cell::own(row.truth.as_str()).tone(tone),
            Cell::own(row.choice.as_str()),
            Cell::own(row.why.clone()),
        ]);
    }
    table
}

pub(super) fn missing(page: &mut Page, it: &Incident, advice: &Advice, hotfix: &Eligibility) {
    let mut names: Vec<&str> = advice
        .missing
        .iter()
        .chain(&hotfix.missing)
        .map(String::as_str)
        .collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return;
    }
    page.line(Cell::own(format!("not known: {}", names.join(", "))).tone(Tone::Warn));
    let asked: Vec<String> = names.iter().map(|it| format!("{it}=?")).collect();
    page.line(Cell::own(format!(
        "say it: maestro incident facts {} {}",
        it.handle(),
        asked.join(" ")
    )));
}

/// Who may decide it, and whom to ask.
pub(super) fn authority(board: &Board, it: &Incident, advice: &Advice) -> Vec<Line> {
    let settings = board.settings();
    let wanted = advice.choice.into_iter().chain(advice.could_be);
    let wanted: Vec<Choice> = wanted
        .map(|it| match it {
            Choice::ConsiderRollback => Choice::Rollback,
            other => other,
        })
        .collect();
    let rows = settings.authority.iter().filter(|row| {
        let fits = row.severities.is_empty() || row.severities.contains(&it.severity());
        fits && wanted.contains(&row.choice)
    });
    let named = |role: &String| match settings.holder(role) {
        Some(who) => format!("{who} ({})", words(role)),
        None => format!("the {}", words(role)),
    };
    rows.map(|row| {
        let consult: Vec<String> = row.consult.iter().map(named).collect();
        vec![Cell::own(format!(
            "{} is for {} to decide; ask {}",
            row.choice,
            named(&row.by),
            if consult.is_empty() {
                "nobody".to_owned()
            } else {
                consult.join(" and ")
            }
        ))]
    })
    .collect()
}
