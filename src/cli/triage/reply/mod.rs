//! Replies: written here, sent by `triage apply`, or by hand where maestro has no sender.

mod catalog;
mod edit;
mod end;
mod values;
mod view;
mod written;

pub(super) use self::catalog::{Template, sources};
use self::edit::Sheet;
use self::end::end;
pub(super) use self::values::asked;
pub(super) use self::view::is_sent_by_us;
use self::written::{drafted, from_template, not_again, own_words, sendable};
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::{Conversation, ConversationId};
use crate::render::Format;
use crate::triage::ReplyKind;
use crate::triage::replies::head;
use crate::triage::writeback::Draft;

/// Write a reply; nothing is sent before `triage apply`
///
/// From a template, whose variables must all be filled, or from your own words. What a template
/// takes from the conversation pings nobody and refers to nothing. One reply of a conversation
/// waits at a time; writing another takes its place. On GitHub it becomes part of `triage plan`;
/// elsewhere copy it, send it yourself, and say so with --sent.
///
/// A template of your own is `templates/replies/NAME.md` beside the policy, and stands in for the
/// built-in one of that name.
#[derive(Debug, Default, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage reply --list
  maestro triage reply --show ack
  maestro triage reply '#226' --template p3-backlog
  maestro triage reply '#226' --template fixed-verify --set version=v1.1.1 \\
    --set change='the path is quoted' --set update_command='caro update'
  maestro triage reply '#226' --body answer.md --promise 24h
  maestro triage reply '#226' --template p3-backlog --edit
  maestro triage reply c31 --sent")]
#[command(group = clap::ArgGroup::new("what").args(
    ["template", "body", "list", "show", "sent", "discard"]))]
pub(super) struct Args {
    /// The conversation: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required_unless_present_any = ["list", "show"])]
    reference: Option<String>,

    /// The template to fill
    #[arg(long, value_name = "NAME")]
    template: Option<String>,

    /// A variable of the template; `none` leaves out what may be left out
    #[arg(long = "set", value_name = "KEY=VALUE", requires = "template")]
    set: Vec<String>,

    /// Another conversation whose title and name the template may take (other_title, other_ref)
    #[arg(long, value_name = "REF", requires = "template")]
    from: Option<String>,

    /// Where that conversation is private and the reply is not, say so in words that tell of nobody
    #[arg(long, requires = "from")]
    redact: bool,

    /// Your own words, from a file or - for stdin
    #[arg(long, value_name = "FILE")]
    body: Option<String>,

    /// Write it in $VISUAL or $EDITOR, beginning with the template, the body or nothing
    #[arg(long, conflicts_with_all = ["list", "show", "sent", "discard"])]
    edit: bool,

    /// Be back within this time, or `none` [default: as the template says]
    #[arg(long, value_name = "WITHIN")]
    promise: Option<String>,

    /// Show the templates and what each does to the conversation
    #[arg(long)]
    list: bool,

    /// Show the text of a template and the variables it asks for
    #[arg(long, value_name = "NAME")]
    show: Option<String>,

    /// You have sent the waiting reply yourself: it counts as our word from now on
    #[arg(long)]
    sent: bool,

    /// Give up the waiting reply
    #[arg(long)]
    discard: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    if args.list {
        return view::list(ctx, format);
    }
    if let Some(name) = &args.show {
        let template = catalog::find(ctx, name)?;
        return view::template(ctx, format, &template);
    }
    let Some(reference) = &args.reference else {
        return Err(UserError::usage("name the conversation").into());
    };
    if args.sent || args.discard {
        return end(ctx, format, reference, args.sent);
    }
    if args.template.is_none() && args.body.is_none() && !args.edit {
        return Err(UserError::usage("there is nothing to answer with")
            .hint("--template NAME, --body FILE or --edit; `--list` shows the templates")
            .into());
    }
    write(ctx, format, args, reference)
}

/// A reply in somebody's own words, from the editor.
pub(super) fn in_editor(ctx: &mut Ctx, id: ConversationId) -> anyhow::Result<Outcome> {
    let args = Args {
        edit: true,
        ..Args::default()
    };
    write(ctx, Format::Table, &args, &id.to_string())
}

fn write(ctx: &mut Ctx, format: Format, args: &Args, reference: &str) -> anyhow::Result<Outcome> {
    let desk = Desk::open(ctx)?;
    let other = args
        .from
        .as_deref()
        .map(|it| whole(&desk, it))
        .transpose()?;
    let editor = args.edit.then(|| edit::editor(ctx)).transpose()?;
    let actor = ctx.actor();
    let mut made: Option<(Draft, Conversation)> = None;
    let mut sheet: Option<Sheet> = None;
    let stored = desk.named(&[reference.to_owned()], &mut |matter| {
        let mut written = match &args.template {
            Some(name) => from_template(ctx, args, &desk, matter, other.as_ref(), name)?,
            None => own_words(args, &desk)?,
        };
        not_again(matter, written.kind)?;
        if let Some(editor) = &editor {
            let sheet = sheet.insert(Sheet::new(&written.body)?);
            written.body = sendable(&sheet.edited(editor)?)?;
        }
        let draft = drafted(ctx, &desk, matter, written, &actor)?;
        made = Some((draft, matter.timeline.conversation.clone()));
        Ok(())
    });
    drop(desk);
    let stored = stored.and_then(|()| match &made {
        Some((draft, _)) => ctx.decision_log()?.keep_draft(draft),
        None => Err(UserError::failed(format!("`{reference}` was opened later")).into()),
    });
    if let (Err(_), Some(sheet)) = (&stored, sheet) {
        sheet.keep(ctx);
    }
    stored?;
    match made {
        Some((draft, conversation)) => view::draft(ctx, format, &draft, &conversation),
        None => Ok(Outcome::Fine),
    }
}

/// The template of that name, of one's own or built in.
pub(super) fn template(ctx: &Ctx, name: &str) -> anyhow::Result<Template> {
    catalog::find(ctx, name)
}

/// A reply from a template, as `triage reply` drafts it; nothing is kept.
pub(super) fn templated(
    ctx: &Ctx,
    desk: &Desk,
    matter: &Matter<'_>,
    name: &str,
    set: &[String],
) -> anyhow::Result<Draft> {
    let args = Args {
        set: set.to_vec(),
        ..Args::default()
    };
    let written = from_template(ctx, &args, desk, matter, None, name)?;
    drafted(ctx, desk, matter, written, &ctx.actor())
}

fn whole(desk: &Desk, reference: &str) -> anyhow::Result<Conversation> {
    let ids: Vec<ConversationId> = desk.resolve(&[reference.to_owned()])?;
    let found = match ids.first() {
        Some(id) => desk.store.conversation(*id, None, false)?,
        None => None,
    };
    found.ok_or_else(|| UserError::failed(format!("there is no `{reference}`")).into())
}

/// What the head of a template says, with what its name says where it is silent.
fn kind_and_promise(name: &str, source: &str) -> anyhow::Result<(ReplyKind, Option<i64>)> {
    let wrong = |it| UserError::usage(format!("template {name}: {it}"));
    let own = head(source).map_err(wrong)?;
    let built_in = crate::triage::replies::BUILT_IN
        .iter()
        .find(|it| it.name == name);
    let default = match built_in {
        Some(it) => head(it.source).map_err(wrong)?,
        None => Default::default(),
    };
    let kind = own.kind.or(default.kind).unwrap_or(ReplyKind::Note);
    Ok((kind, own.promise.or(default.promise)))
}
