use super::repository::{Repository, look};
use super::view;
use crate::cli::github::{self, Patience};
use crate::cli::{Ctx, Outcome};
use crate::config::Writeback;
use crate::error::UserError;
use crate::github::{Access, Fault, WRITE_VARIABLE};
use crate::render::{self, Format};

/// Show which token is used, what it may do, and whether it reads every source
///
/// Tokens come from GH_TOKEN, else GITHUB_TOKEN, else `gh auth token`; the one for writing from
/// MAESTRO_GITHUB_WRITE_TOKEN. Only the name of the place is shown. MAESTRO_GITHUB_API, or `api`
/// under `[github]` in $XDG_CONFIG_HOME/maestro/config.toml, names another API than that of
/// github.com. Without a token public repositories are read, 60 requests an hour.
///
/// Ends with 3 when a `[[source]]` of kind `github` cannot be read.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro doctor access\n  GH_TOKEN=… maestro doctor access --format json"
)]
pub(super) struct Args {}

pub(super) const FORMATS: &[Format] = &[Format::Table, Format::Markdown, Format::Json];

/// Everything that was found out.
pub(super) struct Found {
    pub(super) root: String,
    pub(super) reading: Access,
    /// `None`: there is no token for writing.
    pub(super) writing: Option<Access>,
    pub(super) writeback: Writeback,
    pub(super) repositories: Vec<Repository>,
}

pub(super) fn run(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    let found = find(ctx)?;
    if format == Format::Json {
        render::json(&mut ctx.out, &view::report(ctx.now, &found))?;
    } else {
        let page = view::page(&found);
        ctx.show(format, &page)?;
    }
    Ok(found.outcome())
}

impl Found {
    pub(super) fn outcome(&self) -> Outcome {
        if self.repositories.iter().all(|it| it.readable) {
            Outcome::Fine
        } else {
            Outcome::Finding
        }
    }
}

pub(super) fn find(ctx: &mut Ctx) -> anyhow::Result<Found> {
    let config = ctx.quiet_config()?;
    let user = github::user()?;
    let mut client = github::reader(ctx, &Patience::LITTLE)?;
    let reading = client.access().map_err(unreachable)?;
    let mut repositories = Vec::new();
    let sources = config.sources.iter().filter(|it| it.kind == "github");
    for repo in sources.filter_map(|it| it.repo.as_deref()) {
        repositories.push(look(&mut client, repo).map_err(unreachable)?);
    }
    Ok(Found {
        root: client.root().to_string(),
        reading,
        writing: writing(ctx)?,
        writeback: user.writeback,
        repositories,
    })
}

fn writing(ctx: &Ctx) -> anyhow::Result<Option<Access>> {
    if github::variable(WRITE_VARIABLE).is_none() {
        return Ok(None);
    }
    let mut client = github::writer(ctx, &Patience::LITTLE, false)?;
    Ok(Some(client.access().map_err(unreachable)?))
}

/// Nothing was fetched that a later run could go on from.
fn unreachable(fault: Fault) -> UserError {
    if let Fault::Outage { .. } | Fault::Malformed { .. } = fault {
        return UserError::failed(fault.to_string())
            .hint("check the network, MAESTRO_GITHUB_API, and https://www.githubstatus.com");
    }
    fault.into()
}
