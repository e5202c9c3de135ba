use chrono::{DateTime, Utc};
use serde::Serialize;

use super::board::Board;
use super::view;
use crate::cli::{Ctx, Outcome, shape};
use crate::incident::{self, Incident, Kind};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// Check that nothing of an incident is late (for cron and CI)
///
/// Ends with 3 when a deadline, a promised update, a post-mortem or an action is late, with 4 when
/// there is no log, and with 0 otherwise. Drills are left out. With -q it is silent when all is
/// well.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident check --sample\n  maestro incident check -q --within 15m"
)]
pub(super) struct Args {
    /// Fail also by what is due within this time: 15m, 1h
    #[arg(long, value_name = "D")]
    within: Option<String>,

    /// Leave private incidents out
    #[arg(long)]
    public: bool,
}

/// Something that is late, or will be soon.
struct Finding<'a> {
    incident: &'a Incident,
    what: String,
    text: Option<&'a Text>,
    due_at: DateTime<Utc>,
    is_late: bool,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    summary: Summary,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct Summary {
    incidents: usize,
    burning: usize,
    late: usize,
    soon: usize,
    actions_open: usize,
    actions_late: usize,
    postmortems_late: usize,
    with_runbook: usize,
}

#[derive(Serialize)]
struct FindingJson {
    id: String,
    severity: &'static str,
    what: String,
    text: Option<Text>,
    due_at: String,
    overdue_seconds: i64,
    late: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let within = args.within.as_deref().map(seconds).transpose()?;
    let board = Board::read(ctx)?;
    let mut findings = findings(&board, args.public);
    let soon_until = within.and_then(|it| board.now.checked_add_signed(it));
    let counts =
        |it: &Finding<'_>| it.is_late || soon_until.is_some_and(|until| it.due_at <= until);
    findings.sort_by_key(|it| (!it.is_late, it.incident.severity(), it.due_at));
    let n_bad = findings.iter().filter(|it| counts(it)).count();
    let outcome = match n_bad {
        _ if board.missing => Outcome::CannotTell,
        0 => Outcome::Fine,
        _ => Outcome::Finding,
    };
    if format == Format::Json {
        render::json(&mut ctx.out, &report(&board, &findings, n_bad))?;
        return Ok(outcome);
    }
    if outcome == Outcome::Fine && !ctx.is_talkative() {
        return Ok(outcome);
    }
    let page = page(&board, &findings, n_bad, format);
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn seconds(text: &str) -> anyhow::Result<chrono::TimeDelta> {
    use crate::error::UserError;
    use crate::sla::Span;

    let span: Span = text
        .parse()
        .map_err(|why| UserError::usage(format!("--within: {why}")))?;
    let Span::Seconds(seconds) = span else {
        return Err(UserError::usage("--within: write 15m or 1h").into());
    };
    chrono::TimeDelta::try_seconds(seconds)
        .ok_or_else(|| UserError::usage("--within: longer than any incident").into())
}

fn findings(board: &Board, public: bool) -> Vec<Finding<'_>> {
    let mut res = Vec::new();
    for incident in &board.incidents {
        if incident.kind == Kind::Drill || (public && incident.is_private()) {
            continue;
        }
        owed(board, incident, &mut res);
        for action in incident.open_actions() {
            let Some(due_at) = action.due_at else {
                continue;
            };
            res.push(Finding {
                incident,
                what: format!("action A{}", action.number),
                text: Some(&action.text),
                due_at,
                is_late: due_at < board.now,
            });
        }
    }
    res
}

/// Everything that is still owed. What was done late is no finding: it cannot be mended any more.
fn owed<'a>(board: &'a Board, incident: &'a Incident, res: &mut Vec<Finding<'a>>) {
    if incident.is_closed() {
        return;
    }
    if let (Kind::Maintenance, Some(until)) = (incident.kind, incident.until) {
        res.push(Finding {
            incident,
            what: "end of maintenance".to_owned(),
            text: None,
            due_at: until,
            is_late: until < board.now,
        });
    }
    for deadline in board.deadlines(incident) {
        let Some(due_at) = deadline.due_at.filter(|_| deadline.is_owed()) else {
            continue;
        };
        let what = if deadline.promised {
            "update promised".to_owned()
        } else {
            deadline.duty.as_str().to_owned()
        };
        res.push(Finding {
            incident,
            what,
            text: None,
            due_at,
            is_late: due_at < board.now,
        });
    }
}

fn page(board: &Board, findings: &[Finding<'_>], n_bad: usize, format: Format) -> Page {
    let mut page = Page::default();
    let burning = board.incidents.iter().filter(|it| it.is_active()).count();
    if format != Format::Csv {
        let (word, tone) = match n_bad {
            _ if board.missing => ("CANNOT TELL", Tone::Warn),
            0 => ("OK", Tone::Good),
            _ => ("FAIL", Tone::Bad),
        };
        page.line(vec![
            Cell::own(word).tone(tone),
            Cell::own(format!(
                " {n_bad} late, {burning} burning, {} in the log",
                board.incidents.len()
            )),
        ]);
    }
    let mut table = Table::new(vec![
        Column::new("P"),
        Column::new("INCIDENT"),
        Column::new("WHAT").shrinks_to(16),
        Column::new("BY").drops(1),
        Column::new("DUE").right(),
    ]);
    for it in findings {
        let tone = if it.is_late { Tone::Bad } else { Tone::Plain };
        table.row(vec![
            Cell::own(it.incident.severity().as_str())
                .tone(view::severity_tone(it.incident.severity())),
            Cell::own(it.incident.name.clone()),
            view::joined(&it.what, it.text),
            Cell::own(view::by_clock(it.due_at, board.now, board.zone())),
            Cell::own(shape::due(it.due_at, board.now)).tone(tone),
        ]);
    }
    page.table(table);
    if format != Format::Csv && 0 < n_bad {
        let name = findings.first().map_or("", |it| it.incident.name.as_str());
        page.line(Cell::own(format!("next: maestro incident show {name}")));
    }
    page
}

fn report(board: &Board, findings: &[Finding<'_>], n_bad: usize) -> Report {
    let late = findings.iter().filter(|it| it.is_late).count();
    let counts = incident::counts(board.settings(), &board.incidents, board.now);
    let shown = findings.iter().map(|it| FindingJson {
        id: it.incident.name.clone(),
        severity: it.incident.severity().as_str(),
        what: it.what.clone(),
        text: it.text.cloned(),
        due_at: shape::iso(it.due_at),
        overdue_seconds: (board.now - it.due_at).num_seconds().max(0),
        late: it.is_late,
    });
    Report {
        schema: "maestro.incident-check/1",
        as_of: shape::iso(board.now),
        summary: Summary {
            incidents: board.incidents.len(),
            burning: board.incidents.iter().filter(|it| it.is_active()).count(),
            late,
            soon: n_bad.saturating_sub(late),
            actions_open: counts.actions_open,
            actions_late: counts.actions_late,
            postmortems_late: counts.postmortems_late,
            with_runbook: counts.with_runbook,
        },
        findings: shown.collect(),
    }
}
