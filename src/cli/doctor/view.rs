//! What `doctor access` found out, for people and for machines.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::access::Found;
use super::allowed::{Allowed, allowed, word};
use super::repository::Repository;
use crate::cli::shape;
use crate::github::{Access, Rate, TokenKind, WRITE_VARIABLE};
use crate::model::Text;
use crate::render::{Cell, Column, Line, Page, Table, Tone};

#[derive(Serialize)]
pub(super) struct Report<'a> {
    schema: &'static str,
    as_of: String,
    root: &'a str,
    reading: AccessJson<'a>,
    writing: Option<AccessJson<'a>>,
    writeback: WritebackJson<'a>,
    sources: &'a [Repository],
}

#[derive(Serialize)]
struct AccessJson<'a> {
    token_source: &'static str,
    token_kind: Option<&'static str>,
    login: Option<&'a Text>,
    scopes: Option<&'a [String]>,
    allows: Allowed,
    rest: Option<RateJson>,
    graphql: Option<RateJson>,
}

#[derive(Serialize)]
struct RateJson {
    limit: u64,
    remaining: u64,
    resets_at: Option<String>,
}

#[derive(Serialize)]
struct WritebackJson<'a> {
    enabled: bool,
    labels: bool,
    comments: bool,
    assign: bool,
    close: bool,
    allow_repos: &'a [String],
}

pub(super) fn report(now: DateTime<Utc>, found: &Found) -> Report<'_> {
    let writeback = &found.writeback;
    Report {
        schema: "maestro.doctor-access/1",
        as_of: shape::iso(now),
        root: &found.root,
        reading: access_json(&found.reading),
        writing: found.writing.as_ref().map(access_json),
        writeback: WritebackJson {
            enabled: writeback.enabled,
            labels: writeback.labels,
            comments: writeback.comments,
            assign: writeback.assign,
            close: writeback.close,
            allow_repos: &writeback.allow_repos,
        },
        sources: &found.repositories,
    }
}

fn access_json(access: &Access) -> AccessJson<'_> {
    AccessJson {
        token_source: access.source.as_str(),
        token_kind: access.kind.map(TokenKind::as_str),
        login: access.login.as_ref(),
        scopes: access.scopes.as_deref(),
        allows: allowed(access),
        rest: access.rest.map(rate_json),
        graphql: access.graphql.map(rate_json),
    }
}

fn rate_json(rate: Rate) -> RateJson {
    RateJson {
        limit: rate.limit,
        remaining: rate.remaining,
        resets_at: rate.resets_at.map(shape::iso),
    }
}

pub(super) fn page(found: &Found) -> Page {
    let mut page = Page::default();
    let reading = &found.reading;
    let mut pairs = vec![
        ("API", vec![Cell::own(found.root.as_str())]),
        ("reading", token(reading)),
    ];
    pairs.extend(scopes(reading));
    pairs.push(("REST", vec![rate(reading.rest)]));
    pairs.push(("GraphQL", vec![graphql(reading)]));
    match &found.writing {
        None => pairs.push((
            "writing",
            vec![Cell::own(format!("no token, {WRITE_VARIABLE} is not set"))],
        )),
        Some(writing) => {
            pairs.push(("writing", token(writing)));
            pairs.extend(scopes(writing));
        }
    }
    pairs.push(("write-back", vec![writeback(found)]));
    page.pairs(pairs);
    page.table(allows(found));
    let mut tokens = std::iter::once(&found.reading).chain(&found.writing);
    if tokens.any(is_told_of_nothing) {
        let words = "What a fine-grained or app token may do is told by its settings page alone; reading is tried below.";
        page.line(Cell::own(words).tone(Tone::Dim));
    }
    if found.repositories.is_empty() {
        page.line(Cell::own("The policy names no source of kind github."));
        return page;
    }
    page.table(sources(&found.repositories));
    page
}

fn token(access: &Access) -> Line {
    let Some(kind) = access.kind else {
        return vec![Cell::own("without a token").tone(Tone::Warn)];
    };
    let kind = match kind {
        TokenKind::Classic => "a classic personal access token",
        TokenKind::FineGrained => "a fine-grained personal access token",
        TokenKind::OAuth => "a token of an OAuth app",
        TokenKind::App => "a token of a GitHub App",
        TokenKind::Unknown => "a token of a kind not known",
    };
    let source = access.source.as_str();
    let mut line = vec![Cell::own(format!("{kind}, from {source}"))];
    if let Some(login) = &access.login {
        line.push(Cell::own(", of @"));
        line.push(Cell::outside(login));
    }
    line
}

fn scopes(access: &Access) -> Option<(&'static str, Line)> {
    let scopes = access.scopes.as_ref().filter(|_| access.kind.is_some())?;
    if scopes.is_empty() {
        return Some(("scopes", vec![Cell::own("none")]));
    }
    let text = Text::new(scopes.join(", "));
    Some(("scopes", vec![Cell::outside(&text)]))
}

fn rate(rate: Option<Rate>) -> Cell {
    let Some(rate) = rate else {
        return Cell::own("no limit told");
    };
    let until = rate
        .resets_at
        .map_or_else(String::new, |it| format!(", anew at {}", shape::iso(it)));
    let words = format!("{} of {} requests left{until}", rate.remaining, rate.limit);
    let tone = if rate.remaining == 0 {
        Tone::Warn
    } else {
        Tone::Plain
    };
    Cell::own(words).tone(tone)
}

fn graphql(access: &Access) -> Cell {
    if access.kind.is_none() {
        return Cell::own("not without a token: discussions cannot be read").tone(Tone::Warn);
    }
    rate(access.graphql)
}

fn writeback(found: &Found) -> Cell {
    let it = &found.writeback;
    if !it.enabled {
        return Cell::own("off");
    }
    let rows = [
        (it.labels, "labels"),
        (it.comments, "comments"),
        (it.assign, "assignees"),
        (it.close, "closing"),
    ];
    let on: Vec<&str> = rows.iter().filter(|it| it.0).map(|it| it.1).collect();
    let on = if on.is_empty() {
        "nothing".to_owned()
    } else {
        on.join(", ")
    };
    let repos = if it.allow_repos.is_empty() {
        "no repository".to_owned()
    } else {
        it.allow_repos.join(", ")
    };
    Cell::own(format!("on: {on} in {repos}"))
}

fn allows(found: &Found) -> Table {
    let mut table = Table::new(vec![
        Column::new("TOKEN"),
        Column::new("MAY"),
        Column::new("PUBLIC"),
        Column::new("PRIVATE"),
    ]);
    let tokens = [
        ("reading", Some(&found.reading)),
        ("writing", found.writing.as_ref()),
    ];
    for (name, access) in tokens {
        for (what, public, private) in access.into_iter().flat_map(|it| allowed(it).rows()) {
            table.row(vec![
                Cell::own(name),
                Cell::own(what),
                Cell::own(word(public)),
                Cell::own(word(private)),
            ]);
        }
    }
    table
}

fn is_told_of_nothing(access: &Access) -> bool {
    matches!(access.kind, Some(TokenKind::FineGrained | TokenKind::App))
}

fn sources(repositories: &[Repository]) -> Table {
    let mut table = Table::new(vec![
        Column::new("SOURCE").shrinks_to(16),
        Column::new("READABLE"),
        Column::new("PRIVATE"),
        Column::new("YOU ARE"),
        Column::new("REMARKS").shrinks_to(20),
    ]);
    for it in repositories {
        let readable = if it.readable {
            Cell::own("yes").tone(Tone::Good)
        } else {
            Cell::own("no").tone(Tone::Bad)
        };
        table.row(vec![
            Cell::outside(&it.repo),
            readable,
            Cell::own(match it.private {
                Some(true) => "yes",
                Some(false) => "no",
                None => "-",
            }),
            Cell::own(it.role()),
            it.remarks
                .as_ref()
                .map_or_else(|| "-".into(), Cell::outside),
        ]);
    }
    table
}
