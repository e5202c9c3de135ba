//! How well the likely tier finds duplicates in an archive of issues; run by hand:
//! `cargo bench --bench similar -- ARCHIVE.json…`.
//!
//! The truth it is measured by is what people wrote in the archive: "duplicate of #n". For the
//! measure of the other evidence their words are left aside. Every other likely pair is printed,
//! to be read and judged by a person.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Write};

use maestro::extract::{self, FileOptions};
use maestro::model::{Conversation, ConversationId};
use maestro::store::{ExtractRun, Filter, Store};
use maestro::triage::similar::{Tier, Traits, judge, likely_by_itself};

type Pair = (ConversationId, ConversationId);

fn main() -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for path in std::env::args().skip(1).filter(|it| !it.starts_with("--")) {
        measure(&mut out, &path)?;
    }
    Ok(())
}

fn measure(out: &mut dyn Write, path: &str) -> anyhow::Result<()> {
    let store = read(path)?;
    let mut all: Vec<Conversation> = Vec::new();
    store.each_conversation(Filter::All, None, true, &mut |it| {
        all.push(it);
        Ok(())
    })?;
    let traits: Vec<Traits> = all.iter().map(Traits::of).collect();
    let mut said = BTreeSet::new();
    let mut by_itself = BTreeSet::new();
    for (idx, one) in traits.iter().enumerate() {
        for other in &traits[..idx] {
            let Some(likeness) = judge(one, other, &[]) else {
                continue;
            };
            let pair = (other.id, one.id);
            if likeness
                .evidence
                .iter()
                .any(|it| it.what == "somebody says so")
            {
                said.insert(pair);
            }
            if likely_by_itself(&likeness) {
                by_itself.insert(pair);
            }
        }
    }
    let (mut found, mut maybe) = (BTreeSet::new(), BTreeSet::new());
    for it in &all {
        for similar in store.similar(it.id, None, 10)? {
            let other = similar.conversation.id;
            let pair: Pair = (it.id.min(other), it.id.max(other));
            let list = if similar.likeness.tier == Tier::C {
                &mut maybe
            } else {
                &mut found
            };
            list.insert(pair);
        }
    }
    let every: BTreeSet<Pair> = said.union(&by_itself).copied().collect();
    writeln!(out, "{path}: {} conversations", all.len())?;
    writeln!(
        out,
        "  said to be duplicates {}, of them likely {}, without the saying likely {}, at least maybe {}",
        said.len(),
        said.intersection(&found).count(),
        said.intersection(&by_itself).count(),
        said.iter()
            .filter(|it| by_itself.contains(it) || maybe.contains(it))
            .count(),
    )?;
    writeln!(
        out,
        "  likely by comparing all with all {}, of them found by the search {}; maybe {}",
        every.len(),
        every.intersection(&found).count(),
        maybe.len(),
    )?;
    for (one, other) in &by_itself {
        let title = |id: &ConversationId| {
            let it = all.iter().find(|it| it.id == *id);
            it.map(|it| format!("{} {}", it.reference().raw(), it.title.raw()))
                .unwrap_or_default()
        };
        writeln!(out, "    {} | {}", title(one), title(other))?;
    }
    Ok(())
}

fn read(path: &str) -> anyhow::Result<Store> {
    let mut store = Store::in_memory()?;
    let mut batch = store.batch()?;
    let now = chrono::DateTime::UNIX_EPOCH + chrono::TimeDelta::days(21_000);
    let mut file = BufReader::new(File::open(path)?);
    extract::read(&mut file, &FileOptions::default(), &mut |record| {
        if let Ok(conversation) = record {
            batch.upsert(&conversation, now)?;
        }
        Ok(())
    })?;
    let run = ExtractRun::new(path.into(), "file", now, now);
    batch.finish(run, None)?;
    Ok(store)
}
