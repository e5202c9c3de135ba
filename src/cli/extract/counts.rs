//! What GitHub counts itself: downloads of releases; stars, watchers, forks.

use serde::Deserialize;

use super::results::row;
use crate::cli::Ctx;
use crate::cli::github::{self, Patience};
use crate::error::UserError;
use crate::github::{Client, Fault};
use crate::metrics::{Measured, Observation};
use crate::store::Store;

/// A hundred releases each; no project has more.
const MOST_PAGES: usize = 50;

/// What was counted, and in how many requests.
pub(super) struct Counted {
    pub(super) rows: Vec<Observation>,
    pub(super) requests: u64,
}

/// Which of the two are asked for.
#[derive(Clone, Copy)]
pub(super) enum Which {
    Releases,
    Counts,
}

/// Asks GitHub about a repository.
///
/// # Errors
/// Exit code 6 where a limit or an outage is in the way; nothing is kept then.
pub(super) fn counted(
    ctx: &Ctx,
    patience: &Patience,
    repo: &str,
    which: Which,
) -> anyhow::Result<Counted> {
    let mut client = github::reader(ctx, patience)?;
    let asked = match which {
        Which::Releases => releases(&mut client, repo),
        Which::Counts => counts(&mut client, repo),
    };
    let mut rows = asked.map_err(|fault| {
        let mut error = UserError::from(fault);
        error.message = format!("{repo}: {}", error.message);
        error
    })?;
    for row in &mut rows {
        row.at = ctx.now;
        row.source = format!("github:{}", repo.to_lowercase()).into();
    }
    Ok(Counted {
        rows,
        requests: client.usage().requests,
    })
}

#[derive(Deserialize)]
struct Release {
    tag_name: String,
    #[serde(default)]
    draft: bool,
    #[serde(default)]
    assets: Vec<Asset>,
}

#[derive(Deserialize)]
struct Asset {
    download_count: u64,
}

/// The downloads of all assets, in all and by release. One person may download twice (CHAOSS
/// Number of Downloads).
fn releases(client: &mut Client, repo: &str) -> Result<Vec<Observation>, Fault> {
    let mut next = Some(format!("/repos/{repo}/releases?per_page=100"));
    let mut rows = Vec::new();
    let mut total = 0_u64;
    for _ in 0..MOST_PAGES {
        let Some(target) = next else { break };
        let page = client.get(&target, None)?;
        let releases: Vec<Release> = page.json()?;
        for release in releases.into_iter().filter(|it| !it.draft) {
            let downloads: u64 = release.assets.iter().map(|it| it.download_count).sum();
            total = total.saturating_add(downloads);
            let mut one = row("downloads_total", downloads as f64, Default::default(), "");
            let tag = release.tag_name.into();
            one.dimensions.insert("release".to_owned(), tag);
            rows.push(one);
        }
        next = page.next;
    }
    rows.push(row("downloads_total", total as f64, Default::default(), ""));
    Ok(rows)
}

#[derive(Deserialize)]
struct Repository {
    stargazers_count: u64,
    forks_count: u64,
    /// Who watches; `watchers_count` is another name of the stars.
    subscribers_count: u64,
}

fn counts(client: &mut Client, repo: &str) -> Result<Vec<Observation>, Fault> {
    let told: Repository = client.get(&format!("/repos/{repo}"), None)?.json()?;
    let rows = [
        ("stars", told.stargazers_count),
        ("forks", told.forks_count),
        ("watchers", told.subscribers_count),
    ];
    let rows = rows.map(|(name, n)| row(name, n as f64, Default::default(), ""));
    Ok(rows.into())
}

/// Says where a counter stands lower than before: an asset was replaced, or a release deleted.
pub(super) fn say_falls(ctx: &Ctx, store: &Store, rows: &[Observation]) -> anyhow::Result<()> {
    let totals = rows.iter().filter(|it| it.dimensions.is_empty());
    for row in totals.filter(|it| it.metric == "downloads_total") {
        let known = store.chosen(&row.metric, row.at)?;
        let Some(known) = known.filter(|it| it.source == row.source && it.is_total) else {
            continue;
        };
        let mut last = None;
        store.each_observation(&row.metric, &known, row.at, &mut |_, it| {
            last = Some(it.measured);
        })?;
        if let (Some(Measured::Value(before)), Measured::Value(now)) = (last, row.measured)
            && now < before
        {
            ctx.say(&format!(
                "note: downloads_total fell from {before} to {now}; what it gains is counted from here"
            ));
        }
    }
    Ok(())
}
