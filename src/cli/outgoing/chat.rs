//! The way to a chat: its address, which is a secret, and what its answers mean for whoever posts.

use crate::cli::Ctx;
use crate::cli::github::{is_read_only, user, variable};
use crate::error::UserError;
use crate::webhook::{Address, Fault, Service};

/// The address, where anything may go out at all.
///
/// # Errors
///
/// Where it is the sample, everything is read-only, or no address is known.
pub(in crate::cli) fn open_way(ctx: &Ctx, service: Service) -> anyhow::Result<Address> {
    if ctx.is_sample() {
        return Err(UserError::usage("the sample is of no network")
            .hint("leave out --sample to post for your own team")
            .into());
    }
    if is_read_only() {
        return Err(UserError::refused("nothing is sent: MAESTRO_READONLY is set").into());
    }
    let missing = || {
        let key = format!("{}_webhook", service.as_str().to_lowercase());
        UserError::refused(format!("no webhook of {} is known", service.as_str())).hint(format!(
            "set {}, or `{key}` under `[alert]` in your own ~/.config/maestro/config.toml",
            service.variable()
        ))
    };
    Ok(address(service)?.ok_or_else(missing)?)
}

/// From the environment, else from the user's own file; a policy has no say.
pub(in crate::cli) fn address(service: Service) -> anyhow::Result<Option<Address>> {
    let Some(text) = variable(service.variable()) else {
        return Ok(user()?.webhook(service).cloned());
    };
    let read = Address::parse(&text).map_err(|why| UserError {
        message: format!("{}: {}", service.variable(), why.message),
        ..why
    });
    Ok(Some(read?))
}

/// A fault for people; `if_there` is what to say where the message is there all the same.
pub(in crate::cli) fn told(fault: &Fault, service: Service, if_there: &str) -> UserError {
    let message = format!("{}: {fault}", service.as_str());
    let error = if fault.is_passing() {
        UserError::interrupted(message)
    } else {
        UserError::failed(message)
    };
    if fault.is_undecided() {
        return error.hint(format!(
            "look there before sending it again; if it is there: {if_there}"
        ));
    }
    error.hint(match fault {
        Fault::Unsent(_) | Fault::Limited(_) => "nothing is recorded; run it again later",
        _ => "nothing is recorded; check the address in the settings of the channel",
    })
}
