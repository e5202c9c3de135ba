//! Posting to a chat: shown first, sent once, recorded when it is there.

use super::Args;
use crate::cli::github::{is_read_only, user, variable};
use crate::cli::incident::board::Board;
use crate::cli::incident::write;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{Incident, What};
use crate::model::Text;
use crate::render;
use crate::webhook::{self, Address, Fault, Service};

pub(super) fn run(ctx: &mut Ctx, args: &Args, service: Service) -> anyhow::Result<Outcome> {
    if args.yes {
        return send(ctx, args, service);
    }
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let body = service.body(&super::text(&board, it, args.inside)?);
    render::json(&mut ctx.out, &body)?;
    let name = service.as_str();
    ctx.say(&match address(service)? {
        Some(address) => format!(
            "nothing was sent; --yes posts it to {name} at {}",
            address.host()
        ),
        None => format!(
            "nothing was sent; --yes would post it, had {} an address",
            service.variable()
        ),
    });
    Ok(Outcome::Fine)
}

fn send(ctx: &mut Ctx, args: &Args, service: Service) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    let address = open_way(ctx, service)?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    if !args.again {
        not_twice(&board, it, service)?;
    }
    // What would hinder the entry must not come up when the message is out.
    write::not_before_the_start(it, ctx.now, &board.config)?;
    drop(write::existing(ctx)?);
    let body = service.body(&super::text(&board, it, args.inside)?);
    webhook::post(&address, &body).map_err(|fault| told(&fault, it, service))?;
    record(ctx, args, it, service)
}

/// The address, where anything may go out at all.
fn open_way(ctx: &Ctx, service: Service) -> anyhow::Result<Address> {
    if ctx.is_sample() {
        return Err(UserError::usage("the sample is of no network")
            .hint("leave out --sample to alert your own team")
            .into());
    }
    if is_read_only() {
        return Err(UserError::refused("nothing is sent: MAESTRO_READONLY is set").into());
    }
    let missing = || {
        let key = format!("{}_webhook", service.as_str().to_lowercase());
        UserError::failed(format!("no webhook of {} is known", service.as_str())).hint(format!(
            "set {}, or `{key}` under `[alert]` in your own ~/.config/maestro/config.toml",
            service.variable()
        ))
    };
    Ok(address(service)?.ok_or_else(missing)?)
}

/// From the environment, else from the user's own file; a policy has no say.
fn address(service: Service) -> anyhow::Result<Option<Address>> {
    let Some(text) = variable(service.variable()) else {
        return Ok(user()?.webhook(service).cloned());
    };
    let read = Address::parse(&text).map_err(|why| UserError {
        message: format!("{}: {}", service.variable(), why.message),
        ..why
    });
    Ok(Some(read?))
}

fn not_twice(board: &Board, it: &Incident, service: Service) -> Result<(), UserError> {
    let name = Text::from(service.as_str());
    let Some((at, _)) = it.alerts.iter().rfind(|alert| alert.1 == name) else {
        return Ok(());
    };
    let at = shape::header(*at, board.zone());
    let message = format!("{} was alerted already, {at}", service.as_str());
    Err(UserError::refused(message).hint("--again posts it once more"))
}

fn told(fault: &Fault, it: &Incident, service: Service) -> UserError {
    let message = format!("{}: {fault}", service.as_str());
    let error = if fault.is_passing() {
        UserError::interrupted(message)
    } else {
        UserError::failed(message)
    };
    if fault.is_undecided() {
        return error.hint(format!(
            "look there before sending it again; if it is there: {}",
            by_hand(it, service)
        ));
    }
    error.hint(match fault {
        Fault::Unsent(_) | Fault::Limited(_) => "nothing is recorded; run it again later",
        _ => "nothing is recorded; check the address in the settings of the channel",
    })
}

fn by_hand(it: &Incident, service: Service) -> String {
    format!(
        "maestro incident alert {} --posted {}",
        it.id.0,
        service.as_str()
    )
}

fn record(ctx: &mut Ctx, args: &Args, it: &Incident, service: Service) -> anyhow::Result<Outcome> {
    let channel = Text::from(service.as_str());
    let id = it.id.0.to_string();
    let board = write::write(ctx, Some(&id), &args.happened, &mut |_| {
        Ok(vec![What::Alert {
            channel: channel.clone(),
            link: None,
        }])
    });
    let board = board.map_err(|err| {
        let message = format!("{} was alerted, but that is not recorded", service.as_str());
        err.context(UserError::failed(message).hint(by_hand(it, service)))
    })?;
    let it = write::first(&board)?;
    let lines = vec![write::line_with(it, "team alerted in", &channel)];
    write::tell(ctx, &board, lines)
}
