//! Which report, about which time, for whom: the flags that `report NAME` and `report context`
//! share.

use chrono::{DateTime, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;

use super::files::Library;
use super::period::{Stretch, chosen};
use crate::cli::{Ctx, gate};
use crate::error::UserError;
use crate::report::publication::CURRENT;
use crate::report::{
    Audience, Document, Form, GateView, Period, PeriodKind, Privacy, Slot, Spanning, Window,
    document,
};

#[derive(Debug, Default, clap::Args)]
#[group(skip)]
pub(super) struct Args {
    /// The round of the day, of `daily` [default: morning before noon, then evening]
    #[arg(long, value_enum, value_name = "ROUND")]
    slot: Option<SlotName>,

    /// The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]
    #[arg(long, value_name = "WEEK", conflicts_with_all = ["month", "since"])]
    week: Option<String>,

    /// The month: `2026-02`, or `last`
    #[arg(long, value_name = "MONTH", conflicts_with = "since")]
    month: Option<String>,

    /// From this moment on: how long ago (`7d`), a date, or RFC 3339
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Up to this moment, which is the moment of the report [default: now]
    #[arg(long, value_name = "TIME", requires = "since")]
    until: Option<String>,

    /// Of `faq`: name questions that were asked so many times at least [default: 3]
    #[arg(long, value_name = "N")]
    min_repeat: Option<usize>,

    /// Of `roadmap`: put what the product measured of its own use before what is planned
    #[arg(long)]
    from_telemetry: bool,

    /// Of `dashboard`: one tenant's own numbers (dimension `tenant`), and nothing of the log
    #[arg(long, value_name = "TENANT")]
    tenant: Option<String>,

    /// For readers outside: leave private conversations out of every list
    #[arg(long)]
    public: bool,

    /// Show the titles of private conversations; what is published never has them
    #[arg(long, conflicts_with = "public")]
    pub(super) private: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum SlotName {
    Morning,
    Midday,
    Evening,
    Night,
    Launch,
    Eod,
}

impl SlotName {
    fn slot(self) -> Slot {
        match self {
            Self::Morning => Slot::Morning,
            Self::Midday => Slot::Midday,
            Self::Evening => Slot::Evening,
            Self::Night => Slot::Night,
            Self::Launch => Slot::Launch,
            Self::Eod => Slot::Eod,
        }
    }
}

/// The reports that show gates, those of the phase among them.
const WITH_GATES: [&str; 2] = ["agenda", "dashboard"];

/// The reports that wait for a gate, if anybody asked it.
const AFTER_GATES: [&str; 1] = ["announce-ga"];

/// The reports that name recurring questions, and from how many times on (S0 §Support routine).
const WITH_QUESTIONS: [&str; 1] = ["faq"];
const OFTEN: usize = 3;

/// The report that may follow what the product tells of its use.
const WITH_TELEMETRY: &str = "roadmap";

/// The report that may be of one tenant.
const OF_TENANTS: &str = "dashboard";

/// What is asked for, settled.
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) document: Document,
    pub(super) slot: Option<Slot>,
    pub(super) period: Period,
    pub(super) privacy: Privacy,
    pub(super) audience: Audience,
    /// The period by which it is published, the same for every run within it.
    pub(super) edition: String,
    /// What the gates say, where the document shows it.
    pub(super) gates: Vec<GateView>,
    /// How many open conversations are named one by one; 0 but for the register of the backlog.
    pub(super) backlog: usize,
    /// From how many times on a question is named as asked again; `None` where none is.
    pub(super) min_repeat: Option<usize>,
    /// What the product tells of its use is asked for.
    pub(super) from_telemetry: bool,
    /// Whose numbers alone are shown.
    pub(super) tenant: Option<String>,
}

/// # Errors
///
/// [`UserError`] where a flag is of another report.
fn fits(name: &str, document: &Document, args: &Args) -> Result<(), UserError> {
    let only = |flag: &str, of: &str, (does, not): (&str, &str)| {
        let message = format!("only `{of}` {does}, `{name}` {not}");
        Err(UserError::usage(message).hint(format!("leave out {flag}")))
    };
    if args.slot.is_some() && document.spanning != Spanning::Slot {
        return only("--slot", "daily", ("has rounds", "does not"));
    }
    if args.min_repeat.is_some() && !WITH_QUESTIONS.contains(&name) {
        let counts = ("counts questions", "does not");
        return only("--min-repeat", WITH_QUESTIONS[0], counts);
    }
    if args.from_telemetry && name != WITH_TELEMETRY {
        let follows = ("follows what was measured", "does not");
        return only("--from-telemetry", WITH_TELEMETRY, follows);
    }
    if args.tenant.is_some() && name != OF_TENANTS {
        return only("--tenant", OF_TENANTS, ("is made for one tenant", "is not"));
    }
    Ok(())
}

/// Settles what is asked for; a period that is over makes its end the moment of the command. What
/// goes `outside` is for the public, whatever report it is.
pub(super) fn asked(
    ctx: &mut Ctx,
    library: &Library,
    name: &str,
    args: &Args,
    outside: bool,
) -> anyhow::Result<Asked> {
    let document = library.document(name)?;
    fits(name, &document, args)?;
    let zone = ctx.quiet_config()?.project.timezone;
    let slot = (document.spanning == Spanning::Slot).then(|| round(args, ctx.now, zone));
    let stretch = Stretch {
        week: args.week.as_deref(),
        month: args.month.as_deref(),
        since: args.since.as_deref(),
        until: args.until.as_deref(),
    };
    let chosen = chosen(ctx, &stretch)?;
    let today = ctx.now.with_timezone(&zone).date_naive();
    let edition = edition(&document, slot, chosen.as_ref(), today);
    let period = match chosen {
        Some(period) => period,
        None => usual(ctx, document.spanning, slot)?,
    };
    let edition = edition.unwrap_or_else(|| period.id.clone());
    // A period that is over is told as it was, one that goes on as it is.
    if period.window.to < ctx.now {
        ctx.travel(period.window.to);
    }
    let audience = if args.public || outside {
        Audience::Public
    } else {
        document.audience
    };
    let privacy = match (args.private, audience) {
        (true, _) => Privacy::Show,
        (false, Audience::Public) => Privacy::Drop,
        (false, Audience::Team) => Privacy::Mask,
    };
    let shows_gates = WITH_GATES.contains(&name) && args.tenant.is_none();
    let gates = match shows_gates || AFTER_GATES.contains(&name) {
        true => gate::spoken(ctx, shows_gates, audience == Audience::Public)?,
        false => Vec::new(),
    };
    Ok(Asked {
        name: name.to_owned(),
        gates,
        document,
        slot,
        period,
        privacy,
        audience,
        edition,
        backlog: 0,
        min_repeat: WITH_QUESTIONS
            .contains(&name)
            .then(|| args.min_repeat.unwrap_or(OFTEN)),
        from_telemetry: args.from_telemetry,
        tenant: args.tenant.clone(),
    })
}

/// What a report is published as where its period does not say it: a round of a day, a day, or one
/// document that is kept up to date.
fn edition(
    document: &Document,
    slot: Option<Slot>,
    chosen: Option<&Period>,
    today: NaiveDate,
) -> Option<String> {
    if chosen.is_some() {
        return None;
    }
    match (document.spanning, slot) {
        (Spanning::Slot, slot) => Some(format!("{today}/{}", slot.map_or("day", Slot::as_str))),
        (Spanning::Days(1), _) => Some(today.to_string()),
        (Spanning::Days(_) | Spanning::Launch, _) => Some(CURRENT.to_owned()),
        (Spanning::Week | Spanning::Month, _) => None,
    }
}

fn round(args: &Args, now: DateTime<Utc>, zone: Tz) -> Slot {
    let usual = if now.with_timezone(&zone).hour() < 12 {
        Slot::Morning
    } else {
        Slot::Evening
    };
    args.slot.map_or(usual, SlotName::slot)
}

/// What a report is about unless somebody says otherwise.
fn usual(ctx: &mut Ctx, spanning: Spanning, slot: Option<Slot>) -> anyhow::Result<Period> {
    let config = ctx.quiet_config()?;
    let zone = config.project.timezone;
    let now = ctx.now;
    let launched_at = config.release.launched_at.filter(|it| *it < now);
    Ok(match spanning {
        Spanning::Week => Period::last_week(now, zone),
        Spanning::Month => Period::month_so_far(now, zone),
        Spanning::Days(1) => Period::hours(24, now, zone),
        Spanning::Days(n) => Period::last_days(n, now, zone),
        Spanning::Launch => match launched_at {
            Some(from) => Period::range(Window { from, to: now }, zone),
            None => Period::last_days(30, now, zone),
        },
        Spanning::Slot => match slot {
            Some(Slot::Midday | Slot::Night) => Period::hours(4, now, zone),
            Some(Slot::Evening | Slot::Eod) => Period::day(now, zone),
            Some(Slot::Launch) => match launched_at {
                Some(from) => Period {
                    kind: PeriodKind::Day,
                    ..Period::range(Window { from, to: now }, zone)
                },
                None => Period::day(now, zone),
            },
            Some(Slot::Morning) | None => Period::hours(24, now, zone),
        },
    })
}

/// A template of the user's that has no report of its own: the week, everything in it.
pub(super) fn of_template(form: Form) -> Document {
    let weekly = document("agenda").copied();
    let template = Document {
        name: "template",
        about: "a template of yours",
        audience: Audience::Team,
        spanning: Spanning::Week,
        form,
        lists_open: true,
        wanted: &[],
    };
    weekly.map_or(template, |it| Document {
        name: "template",
        about: template.about,
        form,
        ..it
    })
}
