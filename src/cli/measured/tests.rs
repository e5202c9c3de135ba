//! Every number that follows from the log is recounted by its SQL: on the sample, on the sample as
//! it was, and on logs that nobody would write.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};

use super::{growth, readings, trend, why_none};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::sample;
use crate::metrics::{Doubt, Reading, Source};
use crate::model::{
    Channel, Conversation, ConversationId, Decision, DecisionField, Event, EventKind, Message,
    Person, Role, State,
};
use crate::store::{ExtractRun, Filter, Store};

fn all(desk: &mut Desk) -> Vec<Reading> {
    let names: BTreeSet<String> = desk.config.metrics.keys().cloned().collect();
    let readings = readings(desk, &names).unwrap();
    assert_eq!(readings.len(), names.len());
    readings
}

fn is_derived(desk: &Desk, it: &Reading) -> bool {
    matches!(desk.config.metrics[&it.metric].source, Source::Log(_))
}

/// Evidence is only given where it was run and gave the number that is shown.
fn check_recounted(desk: &mut Desk, what: &str) -> Vec<Reading> {
    let readings = all(desk);
    let derived = readings.iter().filter(|it| is_derived(desk, it));
    let bare: Vec<String> = derived
        .filter(|it| it.evidence.is_none())
        .map(|it| format!("{} {:?}", it.metric, it.value))
        .collect();
    assert_eq!(bare, [""; 0], "{what}");
    readings
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
    assert_eq!(told("p0_open"), "1.0000 n=Some(24)");
    let report = "2026-02-13 09:00 of `report weekly --sample`: 25 opened, 7 closed";
    assert_eq!(told("resolution_rate"), "0.2800 n=Some(25)", "{report}");
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
        let ids: BTreeSet<_> = known.iter().map(|it| it.id).collect();
        // Numbers are given anew in their order: what was opened later comes last in the sample.
        assert!(known.iter().map(|it| it.id.0).eq(1..=ids.len() as i64));
        let decided: Vec<Decision> = decisions
            .iter()
            .filter(|it| it.at <= then)
            .cloned()
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

/// Any numbers, the same in every run (D. Knuth's MMIX generator).
struct Any(u64);

impl Any {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn person(&mut self) -> Option<Person> {
        let names = [
            "ann", "bo", "mira", "jonas", "@Mira", "ci[bot]", "", "Ghost",
        ];
        let name = names[self.below(8) as usize];
        let role = [None, None, None, Some(Role::Team), Some(Role::Customer)];
        (!name.is_empty()).then(|| Person {
            role: role[self.below(5) as usize],
            ..Person::named(name)
        })
    }

    /// Whole hours, so that much happens at the same moment.
    fn hour(&mut self, from: DateTime<Utc>) -> DateTime<Utc> {
        let left = (moment() - from).num_hours().max(1);
        from + TimeDelta::hours(self.below(left.unsigned_abs()) as i64)
    }

    fn record(&mut self, idx: u64) -> Conversation {
        let opened_at = self.hour(moment() - TimeDelta::days(40));
        let channel = [Channel::GithubIssue, Channel::Email][self.below(2) as usize];
        let name = match channel {
            Channel::GithubIssue => format!("caro-cli/caro#{}", idx + 1),
            _ => format!("<{idx}@x>"),
        };
        let mut it = Conversation::new(channel, &name, "t", opened_at);
        it.author = self.person();
        for _ in 0..self.below(4) {
            let mut message = Message::new(self.hour(opened_at), self.person(), "and so on");
            message.public = self.below(4) != 0;
            message.auto = self.below(6) == 0;
            it.messages.push(message);
        }
        it.messages.sort_by_key(|it| it.at);
        self.labels(&mut it);
        self.turns(&mut it);
        it.events.sort_by_key(|it| it.at);
        it.milestone = (self.below(3) == 0).then(|| "v1.2".into());
        if self.below(3) == 0 {
            it.assignees.push("mira".into());
        }
        it
    }

    fn labels(&mut self, it: &mut Conversation) {
        let labels = ["bug-p0-critical", "bug-p1-high", "bug-p2-medium"];
        for label in labels {
            if self.below(3) == 0 {
                it.labels.push(label.into());
                it.events.push(Event {
                    at: self.hour(it.opened_at),
                    kind: EventKind::Labeled,
                    label: Some(label.into()),
                    actor: self.person(),
                    extra: Default::default(),
                });
            }
        }
    }

    fn turns(&mut self, it: &mut Conversation) {
        let mut at = it.opened_at;
        for n in 0..self.below(4) {
            at = self.hour(at);
            let kind = [EventKind::Closed, EventKind::Reopened][(n % 2) as usize];
            it.events.push(Event {
                at,
                kind,
                label: None,
                actor: self.person(),
                extra: Default::default(),
            });
            let closed = kind == EventKind::Closed;
            it.state = if closed { State::Closed } else { State::Open };
            it.closed_at = closed.then_some(at);
        }
        let reasons = ["completed", "not_planned", "duplicate"];
        if it.state == State::Closed {
            it.state_reason = Some(reasons[self.below(3) as usize].into());
        }
    }

    fn decision(&mut self, of: &Conversation) -> Decision {
        let fields = [
            (DecisionField::Priority, "P0"),
            (DecisionField::Priority, "P1"),
            (DecisionField::Owner, "@jonas"),
            (DecisionField::Done, "done"),
            (DecisionField::FixPlanned, "v1.2"),
        ];
        let (field, value) = fields[self.below(5) as usize];
        Decision {
            conversation: of.id,
            at: self.hour(of.opened_at),
            actor: "@mira".into(),
            field,
            value: (self.below(4) != 0).then(|| value.into()),
            reason: None,
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
        check_recounted(&mut desk, &format!("seed {seed}"));
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
