//! A small bundle, and what is found when somebody changes it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::*;
use crate::gate::{
    Calendar, Criterion, EntryId, Evaluation, Followed, Gate, Grounds, Joined, Level, OnUnknown,
    Reason, Records, State, SyncFault, Syncs, Verdict, Waived, Waiver, Wanted, evaluate,
};
use crate::metrics::{Evidence, Reading, Unit};
use crate::receipt::{Chain, Clock, Counts, Hash, Kind, Payload, Receipt, line};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_770_000_000, 0).unwrap()
}

fn criterion(check: &str, level: Level) -> Criterion {
    Criterion {
        id: check.split([' ', ':']).next().unwrap().to_owned(),
        level,
        text: None,
        checks: vec![check.parse().unwrap()],
        joined: Joined::All,
        applies_when: Vec::new(),
        requires_sync: Syncs::None,
        max_age: None,
        min_sample: None,
        require_interval: false,
        on_unknown: OnUnknown::Fail,
        waivable: true,
        on_fail: None,
    }
}

const VALUE_SQL: &str = "the number";
const ROWS_SQL: &str = "the rows";
const SETTINGS_TEXT: &str = "gate.ga.title = \"GA\"\n";

fn evaluation(p0_open: f64) -> Evaluation {
    let gate = Gate {
        id: "ga".to_owned(),
        title: "GA".to_owned(),
        release: None,
        commit: None,
        per_item: false,
        decide_by: None,
        authority: None,
        consult: Vec::new(),
        decision_valid_for: 3600,
        max_waiver: 3600,
        attested_for: None,
        overridable: true,
        blocks: Vec::new(),
        on_fail: None,
        criteria: vec![
            criterion("p0_open == 0", Level::Critical),
            criterion("attested:audit", Level::Nice),
        ],
    };
    let reading = Reading {
        metric: "p0_open".to_owned(),
        unit: Unit::Count,
        value: Some(p0_open),
        ratio: None,
        n: Some(3),
        interval: None,
        measured_at: Some(now()),
        source: None,
        doubt: None,
        evidence: Some(Evidence {
            value_sql: VALUE_SQL.to_owned(),
            rows_sql: ROWS_SQL.to_owned(),
        }),
    };
    evaluate(
        &gate,
        &Grounds {
            now: now(),
            calendar: Calendar {
                zone: chrono_tz::UTC,
                launched_at: None,
                phases: Vec::new(),
            },
            item: None,
            release: Some("v1".to_owned()),
            commit: None,
            policy: Hash::of(SETTINGS_TEXT).to_string(),
            readings: BTreeMap::from([("p0_open".to_owned(), reading)]),
            limits: BTreeMap::new(),
            files: BTreeMap::new(),
            records: Records::default(),
            gates: BTreeMap::new(),
            decidable: BTreeMap::new(),
            wanted: Vec::<Wanted>::new(),
            followed: vec![Followed {
                name: "email".to_owned(),
                complete: true,
                through: now(),
            }],
        },
    )
}

fn receipts() -> Vec<Receipt> {
    let payload = |kind| Payload {
        kind,
        at: None,
        clock: Clock::None,
        actor: None,
        command: None,
        policy: None,
        maestro: "0.1.0".into(),
        log: (kind == Kind::Genesis).then(|| "ab12".into()),
        counts: Counts::new(),
        rows: Vec::new(),
    };
    let first = Receipt::sealed(1, Hash::NONE, payload(Kind::Genesis).written().unwrap());
    let second = payload(Kind::Decision).written().unwrap();
    let second = Receipt::sealed(2, first.hash, second);
    vec![first, second]
}

const ROWS: &str = "evidence/p0_open.csv";

fn sheet(n: u64) -> String {
    let rows: String = (0..n).map(|it| format!("{it},1\n")).collect();
    format!("id,open\n{rows}")
}

/// The files of a bundle before anybody changed them.
fn bundle(evaluation: &Evaluation) -> Files {
    let receipts = receipts();
    let lines: String = receipts.iter().map(|it| line(it).unwrap() + "\n").collect();
    let n = evaluation.criteria[0].measured().next().unwrap().value;
    let n = n.unwrap() as u64;
    let mut files = Files::from([
        (
            EVALUATION.to_owned(),
            serde_json::to_vec(evaluation).unwrap(),
        ),
        (SETTINGS.to_owned(), SETTINGS_TEXT.into()),
        (LEDGER.to_owned(), lines.into_bytes()),
        (ROWS.to_owned(), sheet(n).into_bytes()),
        (REPORT.to_owned(), b"# GA\n".to_vec()),
        (REPORT_PAGE.to_owned(), b"<h1>GA</h1>\n".to_vec()),
        (POLICY.to_owned(), b"[gate.ga]\n".to_vec()),
    ]);
    let making = Making {
        evaluation,
        decision: None,
        ledger: Ledger {
            log: "ab12".to_owned(),
            after: 0,
            after_hash: Hash::NONE,
            seq: 2,
            hash: receipts[1].hash,
        },
        signer: None,
        personal: false,
        evidence: vec![EvidenceFile {
            metric: "p0_open".to_owned(),
            path: ROWS.to_owned(),
            rows: n,
            dropped: Vec::new(),
            value_sql_sha256: Hash::of(VALUE_SQL),
            rows_sql_sha256: Hash::of(ROWS_SQL),
        }],
    };
    let manifest = Manifest::of(making, &files).written().unwrap();
    files.insert(MANIFEST.to_owned(), manifest.into_bytes());
    seal(files)
}

/// The sums anew, as somebody would who knows how.
fn seal(mut files: Files) -> Files {
    files.remove(SUMS);
    let text = sums(&files);
    files.insert(SUMS.to_owned(), text.into_bytes());
    files
}

/// Where something does not fit, in the order of the checks.
fn found(files: &Files) -> String {
    let findings = verify(files).findings;
    let files: Vec<String> = findings.into_iter().map(|it| it.file).collect();
    files.join(" ")
}

#[test]
fn a_bundle_holds_as_it_was_made() {
    for p0_open in [0.0, 2.0] {
        let evaluation = evaluation(p0_open);
        let files = bundle(&evaluation);
        let checked = verify(&files);
        assert_eq!(checked.findings, []);
        assert_eq!(checked.n_receipts, 2);
        assert_eq!(checked.evaluation, Some(evaluation));
    }
    assert_eq!(evaluation(0.0).verdict, Verdict::Go);
}

#[test]
fn one_changed_byte_anywhere_is_found() {
    let files = bundle(&evaluation(0.0));
    let mut n = 0;
    for name in files.keys() {
        for at in 0..files[name].len() {
            let mut other = files.clone();
            let bytes = other.get_mut(name).unwrap();
            bytes[at] ^= 1 << (at % 8);
            assert_ne!(found(&other), "", "{name} {at}");
            n += 1;
        }
    }
    assert!(2000 < n, "{n}");
}

#[test]
fn what_is_missing_or_strange_is_found() {
    let files = bundle(&evaluation(0.0));
    for name in files.keys() {
        let mut other = files.clone();
        other.remove(name);
        assert!(found(&other).contains(name.as_str()), "{name}");
    }
    let mut other = files;
    other.insert("more.txt".to_owned(), Vec::new());
    assert_eq!(found(&other), "more.txt SHA256SUMS");
    assert_eq!(found(&Files::new()), MANIFEST);
}

/// Somebody who can make a manifest changes what it rests on; `expected` is where it shows.
fn check_forged(change: &dyn Fn(&mut Files, &mut Evaluation), expected: &str) {
    let mut judged = evaluation(2.0);
    let mut files = Files::new();
    change(&mut files, &mut judged);
    let mut whole = bundle(&judged);
    if !files.is_empty() {
        whole.extend(files);
        whole = listed(whole, &|_| {});
    }
    assert_eq!(found(&whole), expected);
}

#[test]
fn a_verdict_that_does_not_follow_is_found_however_well_it_is_wrapped() {
    check_forged(&|_, _| {}, "");
    check_forged(&|_, it| it.verdict = Verdict::Go, EVALUATION);
    check_forged(
        &|_, it| it.criteria[0].state = crate::gate::State::Pass,
        EVALUATION,
    );
    check_forged(
        &|files, _| {
            files.insert(SETTINGS.to_owned(), b"gate.ga.title = \"Go\"\n".to_vec());
        },
        SETTINGS,
    );
    check_forged(
        &|files, _| {
            let lines: String = line(&receipts()[0]).unwrap() + "\n";
            files.insert(LEDGER.to_owned(), lines.into_bytes());
        },
        LEDGER,
    );
}

/// The files under a manifest that names them as they are.
fn listed(mut files: Files, change: &dyn Fn(&mut Manifest)) -> Files {
    let manifest = Manifest::read(&files[MANIFEST]).unwrap();
    let mut again = manifest.with_files(&files);
    change(&mut again);
    files.insert(MANIFEST.to_owned(), again.written().unwrap().into_bytes());
    seal(files)
}

#[test]
fn a_file_that_a_shortened_manifest_does_not_name_is_missed() {
    for name in [
        EVALUATION,
        LEDGER,
        SETTINGS,
        POLICY,
        REPORT,
        REPORT_PAGE,
        ROWS,
    ] {
        let mut files = bundle(&evaluation(2.0));
        files.remove(name);
        assert!(found(&listed(files, &|_| {})).contains(name), "{name}");
    }
    let files = listed(bundle(&evaluation(2.0)), &|it| {
        it.predicate.evidence.clear();
    });
    assert_eq!(found(&files), MANIFEST, "no rows behind a number");
}

#[test]
fn a_manifest_about_another_release_is_found() {
    let files = bundle(&evaluation(0.0));
    assert_eq!(found(&listed(files.clone(), &|_| {})), "");
    let other = listed(files, &|it| it.subject[0].name = "v2".to_owned());
    assert_eq!(found(&other), MANIFEST);
}

#[test]
fn what_can_be_worked_out_again_is_not_believed() {
    let fewer = |files: &mut Files, _: &mut Evaluation| {
        files.insert(ROWS.to_owned(), sheet(1).into_bytes());
    };
    check_forged(&fewer, &format!("{ROWS} {ROWS}"));
    let behind = SyncFault {
        source: "email".to_owned(),
        reason: Reason::Stale,
        text: "it ends too early".to_owned(),
    };
    check_forged(
        &|_, it| {
            it.criteria[0].sync_faults = vec![behind.clone()];
            *it = Evaluation {
                wanted: None,
                ..it.clone()
            }
            .judged_again();
            it.wanted = Some(Vec::new());
        },
        EVALUATION,
    );
    // A waiver that is over, and that no receipt tells of.
    check_forged(
        &|_, it| {
            it.criteria[0].waived = Some(Waived {
                id: EntryId(7),
                at: now(),
                waiver: waiver(now()),
                holds: true,
            });
            it.criteria[0].state = State::Waived;
            it.verdict = Verdict::GoWithWarnings;
        },
        &format!("{EVALUATION} {LEDGER}"),
    );
}

fn waiver(until: DateTime<Utc>) -> Waiver {
    Waiver {
        gate: "ga".to_owned(),
        criterion: "p0_open".to_owned(),
        item: None,
        by: "@mira".into(),
        reason: "we know it".into(),
        compensating: None,
        until,
    }
}

#[test]
fn a_number_without_rows_is_told() {
    let mut judged = evaluation(2.0);
    let crate::gate::Found::Measured(it) = &mut judged.criteria[0].answers[0].found else {
        panic!("measured")
    };
    it.evidence = None;
    let mut files = bundle(&judged);
    files.remove(ROWS);
    let checked = verify(&listed(files, &|it| {
        it.predicate.evidence.clear();
    }));
    assert_eq!(checked.findings, []);
    assert_eq!(checked.without_rows, ["p0_open"]);
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_none() {
    for (name, is_one) in [
        ("evaluation.json", true),
        ("evidence/p0_open.csv", true),
        ("../evaluation.json", false),
        ("/etc/passwd", false),
        ("evidence/../../x", false),
        ("evidence//x", false),
        (".hidden", false),
        ("a\\b", false),
        ("c:x", false),
        ("", false),
        ("line\nbreak", false),
    ] {
        assert_eq!(checked_name(name).is_ok(), is_one, "{name}");
    }
    assert!(checked_name(&"x".repeat(201)).is_err());
}

#[test]
fn a_part_of_the_receipts_begins_where_the_manifest_says() {
    let receipts = receipts();
    let mut chain = Chain::after("ab12", 1, receipts[0].hash);
    assert!(chain.take(&receipts[1]).is_ok());
}
