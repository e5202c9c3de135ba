use super::attest::{asked, check_name};
use super::write;
use crate::cli::{Ctx, Outcome};
use crate::gate::{Approval, Asks, Condition, Entry, Records, What};
use crate::render::{Cell, Line};
use crate::store::GateSaid;

/// Approve something as a stakeholder, or refuse to
///
/// NAME is what a criterion asks for as `approved:NAME`. To obtain the consent is for people; here
/// it is written down, with its conditions. The newest word counts.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate approve charter --by @ana --role operations
  maestro gate approve maintenance.product --by @ben \\
      --condition 'two people on call' --due 2026-03-15
  maestro gate approve maintenance.leadership --reject --by @mira")]
pub(super) struct Args {
    /// What is approved
    #[arg(value_name = "NAME")]
    name: String,

    /// It is not approved
    #[arg(long)]
    reject: bool,

    /// Who approves it [default: you]
    #[arg(long, value_name = "WHO")]
    by: Option<String>,

    /// As what they approve it: operations, product …
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,

    /// Under which condition
    #[arg(long, value_name = "TEXT")]
    condition: Option<String>,

    /// By when the condition is owed: 3d, a date
    #[arg(long, value_name = "TIME", requires = "condition")]
    due: Option<String>,

    /// Until when it holds: 90d, a date [default: for good]
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    /// What it is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let bench = write::bench(ctx)?;
    let known = asked(&bench.config, |it| match it {
        Asks::Approved(name) => Some(name),
        _ => None,
    });
    check_name(&args.name, &known, "approved")?;
    let moment = |flag: &str, text: &Option<String>| {
        let text = text.as_deref();
        text.map(|it| write::until(&bench, flag, it)).transpose()
    };
    let words = |flag: &str, text: &Option<String>| {
        text.as_deref().map(|it| write::words(flag, it)).transpose()
    };
    let due_at = moment("--due", &args.due)?;
    let approval = Approval {
        name: args.name.clone(),
        item: words("--item", &args.item)?,
        granted: !args.reject,
        by: write::by(ctx, args.by.as_deref())?,
        role: words("--role", &args.role)?,
        condition: words("--condition", &args.condition)?.map(|text| Condition { text, due_at }),
        until: moment("--until", &args.until)?,
    };
    let said = GateSaid {
        at: ctx.now,
        actor: ctx.actor(),
        what: What::Approval(approval.clone()),
        judged: None,
    };
    let (entry, kept) = write::once(ctx, said, &|records: &Records| {
        let newest = records.entries.iter().rev().find(|it| match &it.what {
            What::Approval(it) => it.name == approval.name && it.item == approval.item,
            _ => false,
        });
        newest
            .filter(|it| it.what == What::Approval(approval.clone()))
            .cloned()
    })?;
    let line = told(&entry);
    write::tell(ctx, &entry, kept, vec![line])
}

fn told(entry: &Entry) -> Line {
    let What::Approval(it) = &entry.what else {
        return Vec::new();
    };
    let word = if it.granted {
        "is approved"
    } else {
        "is not approved"
    };
    let mut line: Line = vec![
        Cell::own(format!("{} {word} ({}), says ", it.name, entry.id)),
        Cell::outside(&it.by),
    ];
    if let Some(role) = &it.role {
        line.extend([" as ".into(), Cell::outside(role)]);
    }
    if let Some(condition) = &it.condition {
        line.extend([", if ".into(), Cell::outside(&condition.text)]);
    }
    line
}
