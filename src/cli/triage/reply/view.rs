use serde::Serialize;

use super::catalog::{self, Template};
use super::values;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::model::{Channel, Conversation, Text};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::format_seconds;
use crate::triage::writeback::Draft;

#[derive(Serialize)]
struct ListJson {
    schema: &'static str,
    as_of: String,
    templates: Vec<TemplateJson>,
}

#[derive(Serialize)]
struct TemplateJson {
    name: String,
    about: &'static str,
    kind: &'static str,
    effect: &'static str,
    promise_seconds: Option<i64>,
    variables: Vec<String>,
    built_in: bool,
    source: Option<String>,
}

#[derive(Serialize)]
struct DraftJson<'a> {
    schema: &'static str,
    as_of: String,
    id: String,
    r#ref: Text,
    template: Option<&'a str>,
    kind: &'static str,
    body: &'a Text,
    promised_at: Option<String>,
    /// `planned`: by `triage apply`; `by-hand`; `sent`; `discarded`.
    sending: &'static str,
}

fn of(template: &Template, source: bool) -> anyhow::Result<TemplateJson> {
    Ok(TemplateJson {
        name: template.name.clone(),
        about: template.about,
        kind: template.kind.as_str(),
        effect: template.kind.effect(),
        promise_seconds: template.promise,
        variables: values::asked(template)?,
        built_in: template.path.is_none(),
        source: source.then(|| template.source.clone()),
    })
}

pub(super) fn list(ctx: &mut Ctx, format: Format) -> anyhow::Result<Outcome> {
    let mut templates = Vec::new();
    for name in catalog::names(ctx)? {
        templates.push(of(&catalog::find(ctx, &name)?, false)?);
    }
    if format == Format::Json {
        let report = ListJson {
            schema: "maestro.reply-templates/1",
            as_of: shape::iso(ctx.now),
            templates,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut table = Table::new(vec![
        Column::new("TEMPLATE"),
        Column::new("FOR").shrinks_to(20),
        Column::new("THE CONVERSATION"),
        Column::new("PROMISES"),
    ]);
    for it in templates {
        let promise = it.promise_seconds.map_or("-".to_owned(), format_seconds);
        table.row(vec![
            Cell::own(it.name),
            it.about.into(),
            it.effect.into(),
            Cell::own(promise),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

pub(super) fn template(
    ctx: &mut Ctx,
    format: Format,
    template: &Template,
) -> anyhow::Result<Outcome> {
    let shown = of(template, true)?;
    if format == Format::Json {
        let report = ListJson {
            schema: "maestro.reply-templates/1",
            as_of: shape::iso(ctx.now),
            templates: vec![shown],
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let place = match &template.path {
        None => "built in".to_owned(),
        Some(path) => path.display().to_string(),
    };
    let promise = template
        .promise
        .map(|it| format!(", promises a word within {}", format_seconds(it)));
    let mut page = Page::default();
    page.pairs(vec![
        ("template", vec![Cell::own(template.name.clone())]),
        ("where", vec![Cell::outside(&place.into())]),
        ("for", vec![template.about.into()]),
        (
            "after it",
            vec![Cell::own(format!(
                "the conversation {}{}",
                template.kind.effect(),
                promise.unwrap_or_default()
            ))],
        ),
        ("asks for", vec![Cell::own(shown.variables.join(", "))]),
    ]);
    page.quote(&template.source.as_str().into());
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

pub(super) fn draft(
    ctx: &mut Ctx,
    format: Format,
    draft: &Draft,
    conversation: &Conversation,
) -> anyhow::Result<Outcome> {
    let planned = is_sent_by_us(conversation.channel);
    let sending = if planned { "planned" } else { "by-hand" };
    if format == Format::Json {
        return json(ctx, draft, Some(conversation), sending);
    }
    let mut page = Page::default();
    let reference = conversation.reference();
    let mut head = vec![
        "reply to ".into(),
        Cell::outside(&reference).tone(Tone::Strong),
        Cell::own(format!(
            ", {} (then it {})",
            draft.kind,
            draft.kind.effect()
        )),
    ];
    if let Some(promise) = &draft.promise {
        let zone = ctx.quiet_config()?.project.timezone;
        let moment = shape::local(promise.due_at, zone, ctx.now);
        head.push(Cell::own(format!(", promises a word by {moment}")));
    }
    page.line(head);
    // What breaks a mention is not to be seen by the reader either.
    page.quote(&render::unbroken(&draft.body));
    let next = if planned {
        vec!["nothing is sent yet; next: maestro triage plan".into()]
    } else {
        vec![Cell::own(format!(
            "copy it and send it yourself; then: maestro triage reply {} --sent",
            conversation.id
        ))]
    };
    page.line(next);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

pub(super) fn ended(
    ctx: &mut Ctx,
    format: Format,
    draft: &Draft,
    conversation: Option<&Conversation>,
    sent: bool,
) -> anyhow::Result<Outcome> {
    let how = if sent { "sent" } else { "discarded" };
    if format == Format::Json {
        return json(ctx, draft, conversation, how);
    }
    let Some(conversation) = conversation else {
        return Err(UserError::failed("the conversation is gone").into());
    };
    let mut page = Page::default();
    let mut line = vec![
        Cell::outside(&conversation.reference()),
        Cell::own(format!(": the reply is {how}")),
    ];
    if let Some(promise) = draft.promise.as_ref().filter(|_| sent) {
        let zone = ctx.quiet_config()?.project.timezone;
        let moment = shape::local(promise.due_at, zone, ctx.now);
        line.push(Cell::own(format!("; promised by {moment}")));
    }
    page.line(line);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn json(
    ctx: &mut Ctx,
    draft: &Draft,
    conversation: Option<&Conversation>,
    sending: &'static str,
) -> anyhow::Result<Outcome> {
    let report = DraftJson {
        schema: "maestro.triage-reply/1",
        as_of: shape::iso(ctx.now),
        id: draft.conversation.to_string(),
        r#ref: conversation
            .map(Conversation::reference)
            .unwrap_or_default(),
        template: draft.template.as_deref(),
        kind: draft.kind.as_str(),
        body: &draft.body,
        promised_at: draft.promise.as_ref().map(|it| shape::iso(it.due_at)),
        sending,
    };
    render::json(&mut ctx.out, &report)?;
    Ok(Outcome::Fine)
}

/// Where maestro has a sender; elsewhere people copy the text.
pub(in crate::cli::triage) fn is_sent_by_us(channel: Channel) -> bool {
    channel.is_github()
}
