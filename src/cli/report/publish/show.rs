//! What would go out, and where, before anybody says --yes.

use std::io::Write as _;

use super::refusal::{Outlook, outlook};
use super::told::{self, Done, Ended};
use super::{Target, Way, Wording, book, category, chat, discussion, repository};
use crate::cli::Ctx;
use crate::cli::outgoing::address;
use crate::cli::report::{mail, payload};
use crate::config::Config;
use crate::render::{self, Format};
use crate::report::publication::{Edition, Key};
use crate::webhook::Service;

/// Prints what would go out on stdout, and where to on stderr.
pub(super) fn show(
    ctx: &mut Ctx,
    way: &Way,
    target: &Target,
    config: &Config,
    wording: &Wording,
) -> anyhow::Result<()> {
    let (key, place, bodies) = match target {
        Target::Discussion => of_discussion(way, config, wording)?,
        Target::Chat(service) => of_chat(*service, wording)?,
        Target::Anchor(anchor) => {
            let place = anchor.shown();
            (format!("file:{place}"), place, vec![wording.text.clone()])
        }
        Target::Mail(path) => {
            let place = path.display().to_string();
            let draft = mail::eml(&wording.title, wording.at, &wording.text);
            (format!("mail:{place}"), place, vec![draft])
        }
        Target::Stdout => {
            let place = "standard output, once for its period".to_owned();
            ("stdout".to_owned(), place, vec![wording.text.clone()])
        }
    };
    let edition = Edition {
        id: 0,
        key: Key {
            target: key,
            report: wording.report.clone(),
            period: wording.period.clone(),
        },
        number: 0,
        title: wording.title.clone(),
        content: wording.content.clone(),
        at: wording.at,
        actor: ctx.actor(),
        parts: book::planned(bodies),
    };
    let outlook = outlook(ctx, way, target, config, wording)?;
    print(ctx, target, wording, edition, &outlook)?;
    match outlook {
        Outlook::Goes => ctx.say(&format!("nothing was sent; --yes publishes it: {place}")),
        Outlook::Unchanged => {
            ctx.say(&format!("nothing was sent; it is out already: {place}"));
        }
        Outlook::Refused(why) => {
            ctx.say(&format!(
                "nothing was sent, and --yes would be refused: {}",
                why.message
            ));
            if let Some(hint) = &why.hint {
                ctx.say(&format!("hint: {hint}"));
            }
        }
    }
    Ok(())
}

/// The target as the log names it, the place as people do, and the bodies.
type Planned = (String, String, Vec<String>);

fn of_discussion(way: &Way, config: &Config, wording: &Wording) -> anyhow::Result<Planned> {
    // Which one is missing is said beside what --yes would do.
    let repository = repository(way, config).unwrap_or_else(|_| "?".to_owned());
    let category = category(way, config);
    let place = format!("a discussion in {repository}, category {category}");
    let bodies = discussion::bodies(wording);
    Ok((discussion::target(&repository), place, bodies))
}

fn of_chat(service: Service, wording: &Wording) -> anyhow::Result<Planned> {
    let name = service.as_str();
    let place = match address(service)? {
        Some(address) => format!("{name} at {}", address.host()),
        None => format!("{name}, had {} an address", service.variable()),
    };
    let bodies = payload::messages(service, &wording.text);
    Ok((chat::target(service)?, place, bodies))
}

fn print(
    ctx: &mut Ctx,
    target: &Target,
    wording: &Wording,
    edition: Edition,
    outlook: &Outlook,
) -> anyhow::Result<()> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    if format == Format::Json {
        let done = Done {
            ended: Ended::Shown,
            place: edition.key.target.clone(),
            edition: Some(edition),
            refusal: match outlook {
                Outlook::Refused(why) => Some(why.message.clone()),
                _ => None,
            },
        };
        told::tell(ctx, wording, &done)?;
        return Ok(());
    }
    if matches!(target, Target::Discussion) {
        writeln!(ctx.out, "# {}\n", render::shown(&wording.title))?;
    }
    let several = edition.parts.len();
    for part in &edition.parts {
        if 1 < part.seq {
            writeln!(ctx.out, "\n---- {} of {several} ----\n", part.seq)?;
        }
        let end = if part.body.ends_with('\n') { "" } else { "\n" };
        write!(ctx.out, "{}{end}", part.body)?;
    }
    Ok(())
}
