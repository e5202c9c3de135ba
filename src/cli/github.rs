//! How a command comes to a client of GitHub: root, token, patience.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use chrono::TimeDelta;

use super::Ctx;
use crate::config::{self, User};
use crate::error::UserError;
use crate::github::{Budget, Client, Fault, Proxy, Root, Token, TokenSource, Waiting};
use crate::sla::Span;

/// `gh` may ask a keyring that waits for somebody to unlock it.
const GH_TIMEOUT: Duration = Duration::from_secs(10);
const GH_LOOK: Duration = Duration::from_millis(20);

/// Flags of every command that asks GitHub.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Patience {
    /// Wait this long at most for a limit of GitHub to end, then stop with exit code 6
    #[arg(long, value_name = "LENGTH", default_value = "10m", value_parser = length)]
    max_wait: TimeDelta,

    /// Leave N requests of the rate limit to others [default: the smaller of 500 and a tenth of it]
    #[arg(long, value_name = "N")]
    reserve: Option<u64>,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            max_wait: TimeDelta::minutes(10),
            reserve: None,
        }
    }
}

impl Patience {
    /// Something else than the default.
    pub(super) fn is_given(&self) -> bool {
        let default = Self::default();
        self.max_wait != default.max_wait || self.reserve != default.reserve
    }

    /// For commands that ask little and are asked for exactly that.
    pub(super) const LITTLE: Self = Self {
        max_wait: TimeDelta::seconds(30),
        reserve: Some(0),
    };
}

pub(super) fn length(text: &str) -> Result<TimeDelta, String> {
    let expected = || "write a length of time such as 90s, 10m or 2h".to_owned();
    match text.parse() {
        Ok(Span::Seconds(seconds)) => TimeDelta::try_seconds(seconds).ok_or_else(expected),
        _ if text == "0" => Ok(TimeDelta::zero()),
        _ => Err(expected()),
    }
}

/// The user's own file, which no repository can move.
pub(super) fn user() -> anyhow::Result<User> {
    match config::user_path(&variable) {
        Some(path) => config::load_user(&path),
        None => Ok(User::default()),
    }
}

/// The API root: `MAESTRO_GITHUB_API`, then the user's own file, then the public one.
pub(super) fn root() -> anyhow::Result<Root> {
    if let Some(text) = variable("MAESTRO_GITHUB_API") {
        return Ok(Root::parse(&text)?);
    }
    Ok(user()?.api.unwrap_or_default())
}

/// A client with the token for reading. Without one it reads what is public, and says so.
pub(super) fn reader(ctx: &Ctx, patience: &Patience) -> anyhow::Result<Client> {
    let root = root()?;
    let token = Token::find(&variable, &|| gh_token(&root))?;
    let is_anonymous = token.is_none();
    let client = client(ctx, patience, root, token)?;
    if is_anonymous {
        ctx.say("note: no token, so 60 requests an hour and no discussions; set GH_TOKEN or run `gh auth login`");
    }
    Ok(client)
}

/// Where the token for writing comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum WriterToken {
    /// MAESTRO_GITHUB_WRITE_TOKEN
    #[default]
    Env,
    /// What `gh auth token` prints
    Gh,
}

/// What ends a run, with the hint for whoever writes: the token for reading has no part in it.
pub(super) fn of_writing(fault: Fault, source: TokenSource) -> UserError {
    let hint = match (&fault, source) {
        (Fault::Unauthorized { .. }, TokenSource::GhCli) => "sign in again with `gh auth login`",
        (Fault::Unauthorized { .. }, _) => {
            "set MAESTRO_GITHUB_WRITE_TOKEN to a valid token, or say `--token-source gh`"
        }
        _ => return fault.into(),
    };
    UserError::from(fault).hint(hint)
}

/// A client with the token for writing: `MAESTRO_GITHUB_WRITE_TOKEN`, or, if the user says so,
/// that of `gh`.
///
/// # Errors
///
/// When there is none: nothing is written with a token that is there for reading.
pub(super) fn writer(ctx: &Ctx, patience: &Patience, from_gh: bool) -> anyhow::Result<Client> {
    let root = root()?;
    let token = if from_gh {
        let token = Token::new(&gh_token(&root).unwrap_or_default(), TokenSource::GhCli)?;
        token.ok_or_else(no_token)?
    } else {
        writing_token()?
    };
    client(ctx, patience, root, Some(token))
}

/// The token that is there for writing.
///
/// # Errors
///
/// When there is none, or none that a header can carry.
pub(super) fn writing_token() -> anyhow::Result<Token> {
    Ok(Token::find_for_writing(&variable)?.ok_or_else(no_token)?)
}

fn no_token() -> UserError {
    UserError::failed("there is no token that may write")
        .hint("set MAESTRO_GITHUB_WRITE_TOKEN, or say `--token-source gh`")
}

fn client(
    ctx: &Ctx,
    patience: &Patience,
    root: Root,
    token: Option<Token>,
) -> anyhow::Result<Client> {
    if ctx.is_sample() {
        return Err(UserError::usage("the sample is of no network")
            .hint("leave out --sample to ask GitHub")
            .into());
    }
    let say = ctx.talk();
    let budget = Budget {
        max_wait: patience.max_wait,
        reserve: patience.reserve,
        ..budget(&root)
    };
    let proxy = proxy(ctx, root.origin());
    let watch = Box::new(move |it: Waiting| say(&it.to_string()));
    Client::new(root, token, budget, watch, proxy.as_ref())
}

/// The proxy on the way there. One that maestro cannot speak to is told and left out.
pub(super) fn proxy(ctx: &Ctx, origin: &str) -> Option<Proxy> {
    Proxy::find(origin, &variable).unwrap_or_else(|scheme| {
        ctx.say(&format!(
            "note: maestro speaks to http:// proxies and not to {scheme}://: it connects directly"
        ));
        None
    })
}

/// A server on this machine is a test's, and need not be given the time that GitHub is.
fn budget(root: &Root) -> Budget {
    let mut budget = Budget::default();
    let milliseconds = |name| {
        let text = variable(name)?;
        text.trim().parse().ok().map(Duration::from_millis)
    };
    if root.is_local() {
        if let Some(pause) = milliseconds("MAESTRO_GITHUB_TEST_PAUSE_MS") {
            budget.first_pause = pause;
        }
        if let Some(timeout) = milliseconds("MAESTRO_GITHUB_TEST_TIMEOUT_MS") {
            budget.timeouts.silence = timeout;
        }
    }
    budget
}

/// `MAESTRO_READONLY` is set: nothing goes out, whatever else is switched on.
pub(super) fn is_read_only() -> bool {
    variable("MAESTRO_READONLY").is_some_and(|it| it != "0")
}

/// An empty variable counts as unset.
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|it| !it.trim().is_empty())
}

/// What `gh auth token` prints. A `gh` that is missing, not signed in or slow is silent.
fn gh_token(root: &Root) -> Option<String> {
    let mut command = Command::new("gh");
    command.args(["auth", "token"]);
    if let Some(host) = root.enterprise_host() {
        command.args(["--hostname", host]).env("GH_HOST", host);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    if !ends_well(&mut child) {
        return None;
    }
    let output = child.wait_with_output().ok()?;
    String::from_utf8(output.stdout).ok()
}

/// A token is shorter than any pipe, so that nobody waits for its reader.
fn ends_well(child: &mut Child) -> bool {
    let looks = GH_TIMEOUT.as_millis() / GH_LOOK.as_millis();
    for _ in 0..looks {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(GH_LOOK),
            Err(_) => return false,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}
