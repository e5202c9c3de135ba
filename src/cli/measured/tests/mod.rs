//! Every number that follows from the log is recounted by its SQL: on the sample, on the sample as
//! it was, and on logs that nobody would write.

mod any;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};

use any::Any;

use super::{growth, readings, trend, why_none};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::sample;
use crate::config;
use crate::metrics::{Doubt, Reading, Source};
use crate::model::{Conversation, ConversationId, Decision};
use crate::store::{ExtractRun, Filter, Store};
use crate::triage::sameness;

fn all(desk: &mut Desk) -> Vec<Reading> {
    let names: BTreeSet<String> = desk.config.metrics.keys().cloned().collect();
    let readings = readings(desk, &names).unwrap();
    assert_eq!(readings.len(), names.len());
    readings
}

fn is_derived(desk: &Desk, it: &Reading) -> bool {
    matches!(desk.config.metrics[&it.metric].source, Source::Log(_))
}

/// Derived numbers without evidence, which is only given where it was run and gave the number.
fn bare(desk: &mut Desk) -> Vec<String> {
    let readings = all(desk);
    let derived = readings.iter().filter(|it| is_derived(desk, it));
    derived
        .filter(|it| it.evidence.is_none())
        .map(|it| format!("{} {:?}", it.metric, it.value))
        .collect()
}

fn check_recounted(desk: &mut Desk, what: &str) -> Vec<Reading> {
    assert_eq!(bare(desk), [""; 0], "{what}");
    all(desk)
}

/// A log of what these records and decisions tell, with all that is derived for the moment.
fn log_of(records: &[Conversation], decisions: &[Decision], now: DateTime<Utc>) -> Desk {
    let config = sample::config().unwrap();
    let mut store = Store::in_memory().unwrap();
    let mut batch = store.batch().unwrap();
    for it in records {
        // The log gives its own numbers.
        let mut record = it.clone();
        record.id = ConversationId::default();
        batch.upsert(&record, now).unwrap();
    }
    let run = ExtractRun::new("t".into(), "file", now, now).covering(batch.scopes());
    batch.finish(run, None).unwrap();
    let deriver = Deriver::by(Rc::new(config), now);
    deriver
        .with(|positions| store.decide(decisions, positions))
        .unwrap();
    Desk::live(store, sample::config().unwrap(), now).unwrap()
}

fn moment() -> DateTime<Utc> {
    sample::moment().unwrap()
}

#[test]
fn every_number_of_the_sample_is_recounted_by_its_sql() {
    let mut desk = Desk::of_sample(sample::store().unwrap()).unwrap();
    assert_eq!(why_none(&desk).unwrap(), None);
    let readings = check_recounted(&mut desk, "the sample");
    let told = |name: &str| {
        let it = readings.iter().find(|it| it.metric == name).unwrap();
        let sql = if it.evidence.is_some() { "" } else { " bare" };
        let value = it.value.map(|it| format!("{it:.4}"));
        format!("{} n={:?}{sql}", value.unwrap_or_default(), it.n)
    };
    assert_eq!(told("command_success_rate"), "0.8690 n=Some(10258)");
    assert_eq!(told("downloads_total"), "912.0000 n=None");
    assert_eq!(told("downloads_7d"), "161.0000 n=None");
    assert_eq!(told("csat_mean"), "4.3333 n=Some(6)");
    assert_eq!(told("csat_top2"), "0.8333 n=Some(6)");
    assert_eq!(told("nps"), "50.0000 n=Some(6)");
    assert_eq!(told("optin_rate"), "0.3295 n=Some(88)");
    assert_eq!(told("p0_open"), "1.0000 n=Some(25)");
    let report = "2026-02-13 09:00 of `report weekly --sample`: 28 opened, 9 closed";
    assert_eq!(told("resolution_rate"), "0.3214 n=Some(28)", "{report}");
}

#[test]
fn a_log_as_it_was_gives_the_numbers_of_then() {
    let whole = Desk::of_sample(sample::store().unwrap()).unwrap();
    let mut records = Vec::new();
    let mut keep = |it: Conversation| {
        records.push(it);
        Ok(())
    };
    whole
        .store
        .each_conversation(Filter::All, None, true, &mut keep)
        .unwrap();
    let decisions = whole.store.decisions(None).unwrap();
    for hours in [1, 30, 77, 200, 400] {
        let then = moment() - TimeDelta::hours(hours);
        let known: Vec<Conversation> = records
            .iter()
            .filter_map(|it| it.clone().as_of(then))
            .collect();
        // Numbers are given anew in their order.
        let anew = |old: ConversationId| {
            let place = known.iter().position(|it| it.id == old).unwrap();
            ConversationId(i64::try_from(place + 1).unwrap())
        };
        let decided: Vec<Decision> = decisions
            .iter()
            .filter(|it| it.at <= then)
            .map(|it| Decision {
                conversation: anew(it.conversation),
                value: match sameness::other(it) {
                    Some(other) => Some(anew(other).to_string().into()),
                    None => it.value.clone(),
                },
                ..it.clone()
            })
            .collect();
        let mut small = log_of(&known, &decided, then);
        check_recounted(&mut small, &format!("{hours} h before"));
    }
}

#[test]
fn a_moment_before_the_newest_fact_has_numbers_and_no_sql() {
    let mut desk = Desk::of_sample(sample::store().unwrap()).unwrap();
    desk.at(moment() - TimeDelta::days(3));
    assert!(why_none(&desk).unwrap().unwrap().contains("later"));
    for it in all(&mut desk) {
        if is_derived(&desk, &it) {
            assert_eq!(it.evidence, None, "{}", it.metric);
        }
        if it.metric == "command_success_rate" {
            assert!(it.evidence.is_some(), "what is observed keeps its moments");
        }
    }
}

#[test]
fn the_numbers_of_any_log_are_recounted_by_their_sql() {
    for seed in 0..12 {
        let mut any = Any(seed);
        let mut records: Vec<Conversation> = (0..40).map(|idx| any.record(idx)).collect();
        for (it, id) in records.iter_mut().zip(1..) {
            it.id.0 = id;
        }
        let mut decisions: Vec<Decision> = (0..30)
            .map(|_| {
                let of = any.below(40) as usize;
                any.decision(&records[of])
            })
            .collect();
        decisions.sort_by_key(|it| it.at);
        let mut desk = log_of(&records, &decisions, moment());
        let bare = bare(&mut desk);
        // Clocks hang on more than moments; where SQL gives another number, it is not shown.
        let clocks = |it: &String| it.starts_with("sla_compliance ");
        assert!(bare.iter().all(clocks), "seed {seed}: {bare:?}");
    }
}

#[test]
fn an_empty_log_knows_no_number() {
    let store = Store::in_memory().unwrap();
    let mut desk = Desk::live(store, sample::config().unwrap(), moment()).unwrap();
    for it in all(&mut desk) {
        assert_eq!(
            (it.value, it.doubt),
            (None, Some(Doubt::NoData)),
            "{}",
            it.metric
        );
    }
}

/// A reading of `[metric.x]` over the sample.
fn queried(sql: &str, now: DateTime<Utc>) -> Reading {
    let policy =
        format!("extends = \"solo\"\n[metric.x]\nkind = \"ratio\"\nsql = \"\"\"{sql}\"\"\"\n");
    let config = config::parse("t", &policy, &config::no_files).unwrap();
    let mut desk = Desk::live(sample::store().unwrap(), config, now).unwrap();
    let names = BTreeSet::from(["x".to_owned()]);
    readings(&mut desk, &names).unwrap().remove(0)
}

#[test]
fn the_policy_asks_in_its_own_words() {
    let failed = |sql: &str, now| match queried(sql, now).doubt {
        Some(Doubt::Failed(why)) => why.raw().to_owned(),
        doubt => format!("{doubt:?}"),
    };
    let share = queried("SELECT sum(open), count(*) FROM v_subject -- all", moment());
    assert_eq!(share.ratio.map(|it| it.good), Some(25.0));
    assert!(share.evidence.unwrap().value_sql.contains("good / total"));
    let none = queried("SELECT 1.0, 2 FROM v_subject WHERE id < 0", moment());
    assert_eq!(none.doubt, Some(Doubt::NoData));
    let nothing = queried("SELECT 0, 0", moment());
    assert_eq!((nothing.value, nothing.doubt), (None, Some(Doubt::NoData)));
    for (sql, why) in [
        ("SELECT id FROM v_subject", "more than one row"),
        ("SELECT 'one'", "a text"),
        ("SELECT -1, 2", "negative"),
        ("SELECT 9e999", "not finite"),
        (
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
            "takes too long",
        ),
    ] {
        let said = failed(sql, moment());
        assert!(said.contains(why), "{sql}: {said}");
    }
    let earlier = moment() - TimeDelta::days(2);
    let said = failed("SELECT count(*) FROM v_subject", earlier);
    assert!(said.contains("does not say `:now`"), "{said}");
    let counted = "SELECT count(*) FROM v_conversation WHERE opened_at <= :now";
    assert!(queried(counted, earlier).value.is_some());
}

#[test]
fn what_is_observed_moves() {
    let desk = Desk::of_sample(sample::store().unwrap()).unwrap();
    let of = |name: &str| desk.config.metrics[name].clone();
    let since = desk.config.release.launched_at.unwrap() + TimeDelta::hours(12);
    let stars = growth(&desk, "growth(stars)", &of("stars"), since).unwrap();
    assert_eq!(stars.value.map(|it| (it * 1000.0).round()), Some(1278.0));
    let errors = trend(&desk, "trend(error_rate)", &of("error_rate"), 7 * 86_400).unwrap();
    assert!(errors.value.is_some_and(|it| it < 0.0), "{errors:?}");
    let members = of("discord_members");
    let members = trend(&desk, "trend(discord_members)", &members, 7 * 86_400).unwrap();
    assert_eq!(members.value, Some(26.0));
    let open = trend(&desk, "trend(open)", &of("open"), 86_400).unwrap();
    assert!(matches!(open.doubt, Some(Doubt::Failed(_))));
}

/// The number that the shell prints, `None` for nothing.
fn by_shell(log: &Path, sql: &str) -> Option<f64> {
    let output = Command::new("sqlite3")
        .args(["-batch", "-readonly"])
        .arg(log)
        .arg(sql)
        .output()
        .unwrap();
    assert!(output.status.success(), "{sql}: {output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.trim().parse().ok()
}

#[test]
fn the_sqlite_shell_gives_the_same_numbers() {
    if Command::new("sqlite3").arg("-version").output().is_err() {
        let _ = writeln!(io::stderr(), "SKIPPED: there is no sqlite3 here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log.db");
    let mut desk = Desk::of_sample(sample::store().unwrap()).unwrap();
    desk.store.backup(&log).unwrap();
    let mut n_checked = 0;
    for it in all(&mut desk) {
        let Some(evidence) = &it.evidence else {
            continue;
        };
        n_checked += 1;
        let said = by_shell(&log, &evidence.value_sql);
        match (said, it.value) {
            (Some(said), Some(value)) => {
                assert!((said - value).abs() < 1e-9, "{} {said} {value}", it.metric);
            }
            (said, value) => assert_eq!(said, value, "{}", it.metric),
        }
        by_shell(&log, &evidence.rows_sql);
    }
    assert!(35 <= n_checked, "{n_checked}");
}
