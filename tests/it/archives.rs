//! Real archives of issues and pull requests: all of it goes in, and first responses equal what is
//! computed here straight from the JSON.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;
use std::process::Command;

use chrono::{DateTime, Utc};
use maestro::extract::{self, FileOptions};
use maestro::sla::{self, ClockState, Moment, Timeline};
use maestro::store::{ExtractRun, Filter, Store};
use serde_json::Value;

use crate::shared;

const POLICY: &str = "[[sla.rule]]\nid = \"all\"\nmatch = {}\nfirst_response = \"24h\"\n";

const LIMIT: i64 = 24 * 3600;

/// How a first response stands, and when its clock stopped.
type Verdicts = BTreeMap<String, (&'static str, Option<DateTime<Utc>>)>;

#[test]
fn the_archives_go_in_twice_and_first_responses_are_right() {
    for path in shared::files("data/archives", "json") {
        let archive: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let now = moment(&archive["timestamp"]).unwrap();
        let records = items(&archive).count() as u64;
        let mut store = Store::in_memory().unwrap();
        let name = path.display();
        assert_eq!(extracted(&mut store, &path, now), [records, 0, 0], "{name}");
        assert_eq!(extracted(&mut store, &path, now), [0, 0, records], "{name}");
        let expected = computed(&archive, now);
        same(&judged(&store, now), &expected);
        same(&shown(&path, &archive), &expected);
    }
}

/// Created, updated and unchanged.
fn extracted(store: &mut Store, path: &Path, now: DateTime<Utc>) -> [u64; 3] {
    let mut input = BufReader::new(File::open(path).unwrap());
    let mut batch = store.batch().unwrap();
    let options = FileOptions::default();
    let summary = extract::read(&mut input, &options, &mut |record| {
        batch.upsert(&record.unwrap(), now).map(drop)
    });
    let summary = summary.unwrap();
    assert!(!summary.truncated);
    let run = ExtractRun {
        id: 0,
        source: "archive".into(),
        kind: summary.kind.as_str().to_owned(),
        started_at: now,
        finished_at: now,
        created: 0,
        updated: 0,
        unchanged: 0,
        rejected: summary.rejected,
        deleted: 0,
        requests: 0,
        usage: None,
        complete: true,
        synced_through: summary.synced_through,
        gaps: Vec::new(),
        rejections: Vec::new(),
        syncs: Vec::new(),
    };
    let run = batch.finish(run, None).unwrap();
    [run.created, run.updated, run.unchanged]
}

/// By the library.
fn judged(store: &Store, now: DateTime<Utc>) -> Verdicts {
    let folder = tempfile::tempdir().unwrap();
    let policy = folder.path().join("maestro.toml");
    fs::write(&policy, POLICY).unwrap();
    let config = maestro::config::load(Some(&policy)).unwrap();
    let mut verdicts = Verdicts::new();
    let moment = Moment {
        as_of: now,
        synced_through: None,
    };
    let each = store.each_conversation(Filter::All, None, false, &mut |conversation| {
        let conversation = conversation.as_of(now).unwrap();
        let labels = &config.sla.priority_labels;
        let timeline = Timeline::new(&conversation, &[], &config.people, labels);
        for clock in sla::clocks(&config.sla, &timeline, moment) {
            let verdict = (kind(clock.state.as_str()), clock.stopped_at);
            assert_ne!(clock.state, ClockState::Unknown);
            verdicts.insert(clock.reference.raw().to_owned(), verdict);
        }
        Ok(())
    });
    each.unwrap();
    verdicts
}

/// By the binary, with a log of its own.
fn shown(path: &Path, archive: &Value) -> Verdicts {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("maestro.toml"), POLICY).unwrap();
    let run = |arguments: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_maestro"))
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{arguments:?}: {stderr}");
        serde_json::from_slice::<Value>(&out.stdout).unwrap()
    };
    let path = fs::canonicalize(path).unwrap();
    let file = ["extract", "file", path.to_str().unwrap()];
    run(&[&file[..], &["--format", "json"]].concat());
    let as_of = archive["timestamp"].as_str().unwrap();
    let status = run(&["sla", "status", "--format", "json", "--as-of", as_of]);
    let clocks = status["clocks"].as_array().unwrap().iter();
    let verdict = |it: &Value| {
        let state = kind(it["state"].as_str().unwrap());
        let reference = it["ref"].as_str().unwrap().to_owned();
        (reference, (state, moment(&it["stopped_at"])))
    };
    clocks.map(verdict).collect()
}

fn kind(state: &str) -> &'static str {
    match state {
        "met" => "met",
        "breached_open" | "breached_closed" => "breached",
        "cancelled" => "cancelled",
        "running" | "at_risk" => "running",
        _ => "unknown",
    }
}

/// From the JSON alone, by the rules as they are documented.
fn computed(archive: &Value, now: DateTime<Utc>) -> Verdicts {
    let repository = archive["repo"].as_str().unwrap();
    let verdict = |it: &Value| {
        let name = format!("{repository}#{}", it["number"]);
        Some((name, first_response(it, now)?))
    };
    items(archive).filter_map(verdict).collect()
}

fn items(archive: &Value) -> impl Iterator<Item = &Value> {
    list(&archive["issues"]).chain(list(&archive["pulls"]))
}

/// `None` where the team or a machine opened it: then none is owed.
fn first_response(
    item: &Value,
    now: DateTime<Utc>,
) -> Option<(&'static str, Option<DateTime<Utc>>)> {
    if is_team(item) || is_bot(item) {
        return None;
    }
    let opened = moment(&item["createdAt"]).unwrap();
    let answered = answers(item).filter(|it| opened <= *it).min();
    let closed = moment(&item["mergedAt"]).or(moment(&item["closedAt"]));
    // Nobody knows who closed an issue of an archive, so a closing is no answer; what is said in
    // its very second is.
    let closed = closed.filter(|it| answered.is_none_or(|answered| *it < answered));
    let stopped = closed.or(answered);
    let in_time = (stopped.unwrap_or(now) - opened).num_seconds() <= LIMIT;
    let verdict = match (closed, answered) {
        _ if !in_time => "breached",
        (Some(_), _) => "cancelled",
        (None, Some(_)) => "met",
        (None, None) => "running",
    };
    Some((verdict, stopped))
}

/// Moments at which the team spoke: comments, submitted reviews and what stands within them.
fn answers(item: &Value) -> impl Iterator<Item = DateTime<Utc>> {
    let by_team = |it: &&Value| is_team(it) && !is_bot(it) && it["author"] != item["author"];
    let submitted = |it: &&Value| it["state"] != "PENDING";
    let comments = list(&item["comments"]).filter(by_team);
    let reviews = list(&item["reviews"]).filter(by_team).filter(submitted);
    let said = reviews.flat_map(|it| list(&it["comments"]).chain([it]));
    comments
        .chain(said)
        .filter_map(|it| moment(&it["createdAt"]))
}

fn is_team(it: &Value) -> bool {
    let association = it["authorAssociation"].as_str();
    it["author"].is_string() && matches!(association, Some("OWNER" | "MEMBER" | "COLLABORATOR"))
}

fn is_bot(it: &Value) -> bool {
    it["author"]
        .as_str()
        .is_some_and(|it| it.ends_with("[bot]"))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn moment(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str().map(|it| it.parse().unwrap())
}

/// Fails with what differs, and only that.
fn same(found: &Verdicts, expected: &Verdicts) {
    let names = found.keys().chain(expected.keys());
    let differs: Vec<String> = names
        .filter(|it| found.get(*it) != expected.get(*it))
        .map(|it| {
            format!(
                "{it}: expected {:?}, found {:?}",
                expected.get(it),
                found.get(it)
            )
        })
        .collect();
    assert!(differs.is_empty(), "{}", differs.join("\n"));
    assert!(!found.is_empty());
}
