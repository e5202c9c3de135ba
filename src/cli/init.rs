use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::{Ctx, Outcome, files};
use crate::config::{self, InitAnswers};
use crate::error::UserError;

const CRON: &str = include_str!("../../examples/crontab");
const CI: &str = include_str!("../../examples/ci-sla-check.yml");

/// Write a commented policy into this folder
///
/// Writes `maestro.toml`, or the file that `--policy` names, and never replaces one. In a git
/// repository the log's folder goes into `.gitignore`. The time zone is UTC unless given.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro init
  maestro init --preset launch --name caro --repo caro-cli/caro
  maestro init --pack maintenance
  maestro init --ci > .github/workflows/sla.yml
  maestro init --cron --repo caro-cli/caro")]
pub(super) struct Args {
    /// The numbers to start from: solo (24 h to a first word), beta (P0 to P3), launch (incident
    /// classes, strictest rule), pilot (a top-ten board)
    #[arg(long, value_name = "P", default_value = "solo", value_parser = clap::builder::PossibleValuesParser::new(config::PRESETS))]
    preset: String,

    /// The product's name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,

    /// The IANA time zone of dates and weekends, such as Europe/Berlin
    #[arg(long, value_name = "ZONE")]
    timezone: Option<chrono_tz::Tz>,

    /// The repository whose conversations are yours; `maestro sla check` asks whether it was
    /// extracted lately. With --cron and --ci: extract it instead of every source of the policy
    #[arg(long, value_name = "OWNER/REPO")]
    repo: Option<String>,

    /// Add a set of lines: maintenance (roles, gates, documents and cadences of a desk that stays). A
    /// policy that is there already is not touched: what it would take is printed
    #[arg(long, value_name = "PACK", conflicts_with_all = ["cron", "ci"], value_parser = clap::builder::PossibleValuesParser::new(config::PACKS))]
    pack: Option<String>,

    /// Print lines for a crontab instead; nothing is written
    #[arg(long, conflicts_with = "ci")]
    cron: bool,

    /// Print a GitHub workflow that extracts and checks instead; nothing is written
    #[arg(long)]
    ci: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    if args.cron || args.ci {
        ctx.out.write_all(snippet(args)?.as_bytes())?;
        return Ok(Outcome::Fine);
    }
    if ctx.is_sample() {
        return Err(UserError::usage("init has no sample")
            .hint("`maestro init` writes a policy of your own")
            .into());
    }
    let path = ctx.new_policy_path();
    if let Some(pack) = &args.pack
        && path.exists()
    {
        return additions(ctx, &path, pack);
    }
    let mut text = config::commented_policy(&args.preset, &answers(args));
    if let Some(pack) = &args.pack {
        text = format!(
            "{}\n\n{}\n",
            text.trim_end(),
            config::missing_of_pack(pack, &text)
        );
    }
    if args.name.as_ref().is_some_and(|it| it.trim().is_empty()) {
        return Err(UserError::usage("--name is empty")
            .hint("name the product, or leave --name out")
            .into());
    }
    // The user's own words are checked before anything is written.
    config::parse(&path.display().to_string(), &text, &config::no_files)?;
    create(&path, &text)?;
    let folder = path.parent().map(PathBuf::from).unwrap_or_default();
    let ignored = ignore_log(&folder)?;
    if ctx.is_talkative() {
        writeln!(ctx.out, "wrote {}", path.display())?;
        if ignored {
            writeln!(ctx.out, "added .maestro/ to .gitignore")?;
        }
        ctx.out.flush()?;
    }
    let extract = if args.repo.is_some() {
        "maestro extract"
    } else {
        "maestro extract file FILE"
    };
    ctx.say(&format!(
        "next: fill in team.members and release.launched_at, then `{extract}` and `maestro triage`"
    ));
    Ok(Outcome::Fine)
}

/// What a policy that is there does not have of a pack, printed; whoever wrote it puts it in.
fn additions(ctx: &mut Ctx, path: &Path, pack: &str) -> anyhow::Result<Outcome> {
    let shown = path.display();
    let policy = fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
    let lines = config::missing_of_pack(pack, &policy);
    if lines.is_empty() {
        ctx.say(&format!(
            "{shown} has all of the {pack} pack; nothing to add"
        ));
        return Ok(Outcome::Fine);
    }
    writeln!(ctx.out, "{lines}")?;
    ctx.out.flush()?;
    let n = lines.lines().count();
    ctx.say(&format!(
        "{shown} is there already and stays as it is; add these {n} lines at its end"
    ));
    Ok(Outcome::Fine)
}

/// The snippet. It extracts every source of the policy, or the repository that the user names: that
/// one goes through the policy's check, so that no shell reads more than a name in it.
fn snippet(args: &Args) -> anyhow::Result<String> {
    let (text, line) = if args.cron {
        (CRON, "maestro extract -q")
    } else {
        (CI, "run: maestro extract")
    };
    if args.repo.is_none() {
        return Ok(text.to_owned());
    }
    let written = config::commented_policy(&args.preset, &answers(args));
    let config = config::parse("--repo", &written, &config::no_files)?;
    let repo = config.sources.iter().find_map(|it| it.repo.as_deref());
    let named = format!("maestro extract github {}", repo.unwrap_or_default());
    Ok(text.replace(line, &line.replace("maestro extract", &named)))
}

fn answers(args: &Args) -> InitAnswers {
    InitAnswers {
        name: args.name.clone(),
        timezone: args.timezone,
        repo: args.repo.clone(),
        ..InitAnswers::default()
    }
}

fn create(path: &Path, text: &str) -> anyhow::Result<()> {
    match files::create(path, text) {
        Err(err) if err.kind() == io::ErrorKind::AlreadyExists => {
            let message = format!("{} is there already", path.display());
            Err(UserError::refused(message)
                .hint("edit it, or move it away first")
                .into())
        }
        other => other.with_context(|| format!("cannot write {}", path.display())),
    }
}

/// Keeps private conversations out of the repository. Returns whether a line was added.
fn ignore_log(folder: &Path) -> anyhow::Result<bool> {
    let path = folder.join(".gitignore");
    if !path.exists() && !folder.join(".git").exists() {
        return Ok(false);
    }
    let cannot_write = || format!("cannot write {}", path.display());
    let known = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(err) if err.kind() == io::ErrorKind::NotFound => String::new(),
        Err(err) => return Err(err).with_context(cannot_write),
    };
    if known
        .lines()
        .any(|it| matches!(it.trim().trim_start_matches('/'), ".maestro/" | ".maestro"))
    {
        return Ok(false);
    }
    let lead = if known.is_empty() || known.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let mut file = OpenOptions::new()
        .append(true)
        .create(true)
        .open(&path)
        .with_context(cannot_write)?;
    file.write_all(format!("{lead}.maestro/\n").as_bytes())
        .with_context(cannot_write)?;
    Ok(true)
}
