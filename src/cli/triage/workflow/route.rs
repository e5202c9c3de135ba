use std::path::PathBuf;
use std::str::FromStr;

use serde::Serialize;

use super::check;
use crate::cli::{Ctx, Outcome, shape};
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::model::{Channel, Priority, Text};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::report::{LimitRow, limits};
use crate::triage::workflow::{Route, Ticket, taken_by};

/// Tell which rules of the policy would take a ticket
///
/// The first rule leads; each behind it sets a clock that none before it sets. With `rule=` in a
/// case it is a test: ends with 3 where the ticket goes elsewhere. A phase that is not named fits
/// rules for any time only.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage route --case channel=email,priority=P1 --sample
  maestro triage route --case channel=email,priority=P1,rule=email-p0-p1
  maestro triage route --file support-workflow.yaml --case priority=none")]
pub(in crate::cli::triage) struct Args {
    /// A ticket: channel=…, priority=P0…P3|none, phase=…, and rule=… that is to take it
    #[arg(long = "case", value_name = "KEY=VALUE,…", required = true)]
    cases: Vec<Asked>,

    /// Ask this workflow instead of the policy
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// A ticket as it was written, and the rule that is to take it.
#[derive(Clone, Debug)]
struct Asked {
    ticket: Ticket,
    expect: Option<String>,
}

impl FromStr for Asked {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut asked = Self {
            ticket: Ticket::default(),
            expect: None,
        };
        for pair in text.split(',') {
            let Some((key, value)) = pair.split_once('=') else {
                return Err(format!("`{pair}` is not KEY=VALUE"));
            };
            let value = value.trim().to_owned();
            match key.trim() {
                "channel" => {
                    value.parse::<Channel>()?;
                    asked.ticket.channel = Some(value);
                }
                "priority" if value == "none" => asked.ticket.priority = Some(value),
                "priority" => {
                    let priority: Priority = value.parse()?;
                    asked.ticket.priority = Some(priority.to_string());
                }
                "phase" => asked.ticket.phase = Some(value),
                "rule" => asked.expect = Some(value),
                key => {
                    return Err(format!(
                        "there is no `{key}`: channel, priority, phase or rule"
                    ));
                }
            }
        }
        Ok(asked)
    }
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    cases: Vec<CaseJson>,
}

#[derive(Serialize)]
struct CaseJson {
    channel: Option<String>,
    priority: Option<String>,
    phase: Option<String>,
    rules: Vec<Text>,
    expected: Option<String>,
    ok: bool,
}

pub(in crate::cli::triage) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let routes = routes(ctx, args)?;
    known_phases(ctx, args, &routes)?;
    let told: Vec<CaseJson> = args.cases.iter().map(|it| told(&routes, it)).collect();
    let failed = told.iter().any(|it| !it.ok);
    if format == Format::Json {
        let report = Report {
            schema: "maestro.route/1",
            as_of: shape::iso(ctx.now),
            cases: told,
        };
        render::json(&mut ctx.out, &report)?;
    } else {
        let mut page = Page::default();
        page.table(table(&told));
        ctx.show(format, &page)?;
    }
    Ok(if failed {
        Outcome::Finding
    } else {
        Outcome::Fine
    })
}

/// # Errors
///
/// Names a phase that neither the policy nor a rule of the workflow has.
fn known_phases(ctx: &mut Ctx, args: &Args, routes: &[Route]) -> anyhow::Result<()> {
    let config = ctx.quiet_config().ok();
    let of_policy = config.iter().flat_map(|it| &it.sla.phases);
    let mut known: Vec<&str> = of_policy.map(|it| &*it.id).collect();
    known.extend(routes.iter().flat_map(|it| &it.phases).map(String::as_str));
    let phases = args
        .cases
        .iter()
        .filter_map(|it| it.ticket.phase.as_deref());
    let Some(unknown) = phases.into_iter().find(|it| !known.contains(it)) else {
        return Ok(());
    };
    let hint = match (
        did_you_mean(unknown, known.iter().copied()),
        known.is_empty(),
    ) {
        (Some(near), _) => near,
        (None, true) => "the policy has no phases".to_owned(),
        (None, false) => format!("one of {}", known.join(", ")),
    };
    let message = format!("--case: there is no phase `{unknown}`");
    Err(UserError::usage(message).hint(hint).into())
}

const TELLS_ALL: &str = "`maestro triage workflow check` tells all of it";

fn routes(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Vec<Route>> {
    let Some(path) = &args.file else {
        let config = ctx.config()?;
        return Ok(limits(&config.sla, &[], ctx.now)
            .iter()
            .map(route)
            .collect());
    };
    let checked = check::checked(ctx, path)?;
    let Some(first) = checked.faults.first() else {
        return Ok(checked.workflow.routes);
    };
    let message = format!("{}:{}: {}", path.display(), first.line, first.message);
    let message = render::shown(&message);
    if checked.is_broken {
        return Err(UserError::failed(message).hint(TELLS_ALL).into());
    }
    // Where a ticket goes can be said all the same.
    let more = match checked.faults.len() - 1 {
        0 => String::new(),
        n => format!(", and {n} more"),
    };
    ctx.say(&format!("warning: {message}{more}; {TELLS_ALL}"));
    Ok(checked.workflow.routes)
}

fn route(limit: &LimitRow) -> Route {
    let texts = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
    Route {
        line: 0,
        rule: limit.rule.clone(),
        channels: texts(&limit.channels),
        priorities: texts(&limit.priorities),
        phases: limit.phases.clone(),
        clocks: limit.clocks.keys().map(|it| (*it).to_owned()).collect(),
        owner: None,
    }
}

fn told(routes: &[Route], asked: &Asked) -> CaseJson {
    let taken = taken_by(routes, &asked.ticket);
    let first = taken.first().map(|it| it.rule.as_str());
    CaseJson {
        channel: asked.ticket.channel.clone(),
        priority: asked.ticket.priority.clone(),
        phase: asked.ticket.phase.clone(),
        ok: asked.expect.as_deref().is_none_or(|it| first == Some(it)),
        expected: asked.expect.clone(),
        rules: taken.iter().map(|it| it.rule.as_str().into()).collect(),
    }
}

fn table(told: &[CaseJson]) -> Table {
    let titles = [
        "RESULT", "CHANNEL", "P", "PHASE", "RULE", "ALSO", "EXPECTED",
    ];
    let mut table = Table::new(titles.map(Column::new).into());
    for it in told {
        let own = |text: &Option<String>| Cell::own(text.clone().unwrap_or_else(|| "-".to_owned()));
        let (words, tone) = match (it.ok, it.expected.is_some(), it.rules.is_empty()) {
            (false, ..) => ("FAIL", Tone::Bad),
            (true, true, _) => ("ok", Tone::Good),
            (true, false, true) => ("lost", Tone::Warn),
            (true, false, false) => ("-", Tone::Plain),
        };
        let rule = it
            .rules
            .first()
            .map_or_else(|| "none".into(), Cell::outside);
        let mut also = String::new();
        for rule in it.rules.iter().skip(1) {
            also.push_str(&render::terminal(rule));
            also.push(' ');
        }
        table.row(vec![
            Cell::own(words).tone(tone),
            own(&it.channel),
            own(&it.priority),
            it.phase
                .as_ref()
                .map_or_else(|| "-".into(), |it| Cell::outside(&it.as_str().into())),
            rule,
            Cell::own(also.trim_end().to_owned()),
            it.expected
                .as_ref()
                .map_or_else(|| "-".into(), |it| Cell::outside(&it.as_str().into())),
        ]);
    }
    table
}
