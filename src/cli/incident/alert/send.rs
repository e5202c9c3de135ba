//! Posting to a chat: shown first, sent once, recorded when it is there.

use super::Args;
use crate::cli::github::proxy;
use crate::cli::incident::board::Board;
use crate::cli::incident::write;
use crate::cli::outgoing::{address, open_way, told};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{Incident, What};
use crate::model::Text;
use crate::render;
use crate::webhook::{self, Service};

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
    let proxy = proxy(ctx, address.origin());
    webhook::post(&address, &body, proxy.as_ref())
        .map_err(|fault| told(&fault, service, &by_hand(it, service)))?;
    record(ctx, args, it, service)
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
