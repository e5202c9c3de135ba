use super::*;
use crate::metrics::{Doubt, Interval, Ratio};

/// Level, what the criterion comes to, what the unknown means, the verdict, and the verdict where
/// it is waived. A second criterion always passes.
const TABLE: &str = "
critical  PASS    fail    GO                GO
critical  PASS    warn    GO                GO
critical  PASS    ignore  GO                GO
critical  FAIL    fail    NO-GO             GO-WITH-WARNINGS
critical  FAIL    warn    NO-GO             GO-WITH-WARNINGS
critical  FAIL    ignore  NO-GO             GO-WITH-WARNINGS
critical  UNKNOWN fail    NO-GO-INCOMPLETE  GO-WITH-WARNINGS
critical  UNKNOWN warn    GO-WITH-WARNINGS  GO-WITH-WARNINGS
critical  UNKNOWN ignore  GO                GO-WITH-WARNINGS
important PASS    fail    GO                GO
important PASS    warn    GO                GO
important PASS    ignore  GO                GO
important FAIL    fail    GO-WITH-WARNINGS  GO-WITH-WARNINGS
important FAIL    warn    GO-WITH-WARNINGS  GO-WITH-WARNINGS
important FAIL    ignore  GO-WITH-WARNINGS  GO-WITH-WARNINGS
important UNKNOWN fail    GO-WITH-WARNINGS  GO-WITH-WARNINGS
important UNKNOWN warn    GO-WITH-WARNINGS  GO-WITH-WARNINGS
important UNKNOWN ignore  GO                GO-WITH-WARNINGS
nice      PASS    fail    GO                GO
nice      PASS    warn    GO                GO
nice      PASS    ignore  GO                GO
nice      FAIL    fail    GO                GO
nice      FAIL    warn    GO                GO
nice      FAIL    ignore  GO                GO
nice      UNKNOWN fail    GO                GO
nice      UNKNOWN warn    GO                GO
nice      UNKNOWN ignore  GO                GO
";

#[test]
fn the_verdict_follows_from_level_state_and_what_the_unknown_means() {
    for line in TABLE.trim().lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [level, state, on_unknown, verdict, waived] = words[..] else {
            panic!("{line}");
        };
        let value = match state {
            "PASS" => Some(0.0),
            "FAIL" => Some(1.0),
            _ => None,
        };
        let mut it = criterion(level.parse().unwrap(), &["p0_open == 0"]);
        it.on_unknown = on_unknown.parse().unwrap();
        let other = Criterion {
            id: "other".to_owned(),
            ..criterion(Level::Critical, &["p1_open == 0"])
        };
        let gate = gate(vec![it, other]);
        let readings = vec![reading("p0_open", value), reading("p1_open", Some(0.0))];
        let mut grounds = with(grounds(), readings);
        assert_eq!(
            evaluate(&gate, &grounds).verdict.as_str(),
            verdict,
            "{line}"
        );
        said(&mut grounds, day(10), waiver(day(20)));
        assert_eq!(
            evaluate(&gate, &grounds).verdict.as_str(),
            waived,
            "{line}, waived"
        );
    }
}

#[test]
fn a_waiver_that_is_over_waives_nothing() {
    let failing = || with(grounds(), vec![reading("p0_open", Some(1.0))]);
    let it = || criterion(Level::Critical, &["p0_open == 0"]);
    let mut grounds = failing();
    said(&mut grounds, day(10), waiver(day(12)));
    assert_eq!(judged(it(), &grounds), "FAIL NO-GO");
    let evaluation = evaluate(&gate(vec![it()]), &grounds);
    let told = note(&evaluation.criteria[0], grounds.now);
    assert!(
        told.raw().starts_with("waiver g1 expired 1d ago"),
        "{told:?}"
    );
    grounds = failing();
    said(&mut grounds, day(1), waiver(day(20)));
    assert_eq!(
        judged(it(), &grounds),
        "FAIL NO-GO",
        "longer than the gate allows"
    );
    grounds = failing();
    said(&mut grounds, day(10), waiver(day(20)));
    assert_eq!(judged(it(), &grounds), "WAIVED GO-WITH-WARNINGS");
    let unwaivable = Criterion {
        waivable: false,
        ..it()
    };
    assert_eq!(judged(unwaivable, &grounds), "FAIL NO-GO");
}

#[test]
fn what_nobody_knows_is_unknown_and_says_why() {
    let it = |checks: &[&str]| criterion(Level::Critical, checks);
    let of = |readings: Vec<Reading>| with(grounds(), readings);
    let rate = |change: &dyn Fn(&mut Reading)| {
        let mut reading = Reading {
            unit: Unit::Share,
            ratio: Some(Ratio {
                good: 9.0,
                total: 10.0,
            }),
            interval: Some(Interval {
                low: 0.6,
                high: 0.98,
            }),
            n: Some(10),
            ..reading("rate", Some(0.9))
        };
        change(&mut reading);
        of(vec![reading])
    };
    let rule = || it(&["rate >= 85%"]);
    assert_eq!(
        judged(rule(), &grounds()),
        "UNKNOWN(no-data) NO-GO-INCOMPLETE"
    );
    let empty = rate(&|it| {
        it.value = None;
        it.ratio = Some(Ratio {
            good: 0.0,
            total: 0.0,
        });
        it.doubt = Some(Doubt::NoData);
    });
    assert_eq!(
        judged(rule(), &empty),
        "UNKNOWN(no-data) NO-GO-INCOMPLETE",
        "0 of 0"
    );
    assert_eq!(judged(rule(), &rate(&|_| {})), "PASS GO");
    let small = Criterion {
        min_sample: Some(11),
        ..rule()
    };
    assert_eq!(
        judged(small, &rate(&|_| {})),
        "UNKNOWN(small-sample) NO-GO-INCOMPLETE"
    );
    let wide = Criterion {
        require_interval: true,
        ..rule()
    };
    assert_eq!(
        judged(wide, &rate(&|_| {})),
        "FAIL NO-GO",
        "the lower end decides"
    );
    let fresh = Criterion {
        max_age: Some(3 * 86_400),
        ..rule()
    };
    let old = rate(&|it| it.measured_at = Some(day(9)));
    assert_eq!(judged(fresh, &old), "UNKNOWN(stale) NO-GO-INCOMPLETE");
    let mut limited = rate(&|it| it.measured_at = Some(day(9)));
    let limits = Limits {
        max_age: Some(86_400),
        min_sample: None,
    };
    limited.limits.insert("rate".to_owned(), limits);
    assert_eq!(
        judged(rule(), &limited),
        "UNKNOWN(stale) NO-GO-INCOMPLETE",
        "as the metric says"
    );
    let failed = rate(&|it| it.doubt = Some(Doubt::Failed("no such table".into())));
    assert_eq!(judged(rule(), &failed), "UNKNOWN(error) NO-GO-INCOMPLETE");
}

#[test]
fn a_suspected_p0_is_no_pass_and_a_known_one_fails() {
    let it = || criterion(Level::Critical, &["p0_open == 0"]);
    let suspected = |value| Reading {
        doubt: Some(Doubt::Suspected(1)),
        ..reading("p0_open", Some(value))
    };
    let grounds_of = |value| with(grounds(), vec![suspected(value)]);
    assert_eq!(
        judged(it(), &grounds_of(0.0)),
        "UNKNOWN(suspected) NO-GO-INCOMPLETE"
    );
    assert_eq!(judged(it(), &grounds_of(1.0)), "FAIL NO-GO");
}

fn followed(name: &str, hours: i64, complete: bool) -> Followed {
    Followed {
        name: name.to_owned(),
        complete,
        through: day(13) - TimeDelta::hours(hours),
    }
}

fn wanted(name: &str, is_github: bool) -> Wanted {
    Wanted {
        name: name.to_owned(),
        aliases: Vec::new(),
        is_github,
        configured: true,
    }
}

#[test]
fn a_log_that_is_stale_or_incomplete_proves_nothing() {
    let it = || Criterion {
        requires_sync: Syncs::All,
        ..criterion(Level::Critical, &["p0_open == 0"])
    };
    let of = |value, syncs: &[Followed]| {
        let mut grounds = with(grounds(), vec![reading("p0_open", Some(value))]);
        grounds.wanted = vec![wanted("a/b", true), wanted("email", false)];
        grounds.followed = syncs.to_vec();
        judged(it(), &grounds)
    };
    let mail = || followed("email", 23, true);
    assert_eq!(of(0.0, &[followed("a/b", 6, true), mail()]), "PASS GO");
    assert_eq!(
        of(0.0, &[followed("a/b", 7, true), mail()]),
        "UNKNOWN(stale) NO-GO-INCOMPLETE"
    );
    let broken = [followed("a/b", 1, false), mail()];
    assert_eq!(
        of(0.0, &broken),
        "UNKNOWN(sync-incomplete) NO-GO-INCOMPLETE"
    );
    assert_eq!(
        of(0.0, &[mail()]),
        "UNKNOWN(sync-incomplete) NO-GO-INCOMPLETE",
        "never extracted"
    );
    assert_eq!(
        of(0.0, &[]),
        "UNKNOWN(no-data) NO-GO-INCOMPLETE",
        "an empty log"
    );
    assert_eq!(
        of(1.0, &broken),
        "FAIL NO-GO",
        "what is known to be wrong stays wrong"
    );
    assert_eq!(of(1.0, &[]), "UNKNOWN(no-data) NO-GO-INCOMPLETE");
    assert_eq!(
        of(0.0, &[followed("a/b", -1, true), mail()]),
        "UNKNOWN(later) NO-GO-INCOMPLETE"
    );
}

#[test]
fn an_empty_log_is_no_go_whatever_the_level() {
    let it = Criterion {
        requires_sync: Syncs::All,
        ..criterion(Level::Important, &["p0_open == 0"])
    };
    let passes = Criterion {
        id: "other".to_owned(),
        ..criterion(Level::Important, &["p1_open == 0"])
    };
    let mut grounds = with(grounds(), vec![reading("p1_open", Some(0.0))]);
    grounds.followed.clear();
    let verdict = evaluate(&gate(vec![it, passes.clone()]), &grounds).verdict;
    assert_eq!(verdict, Verdict::Incomplete);
    // What needs no log is no pass without one either.
    let verdict = evaluate(&gate(vec![passes]), &grounds).verdict;
    assert_eq!(verdict, Verdict::Incomplete);
}

#[test]
fn several_checks_join_as_kleene_has_it() {
    let readings = || {
        vec![
            reading("yes", Some(0.0)),
            reading("no", Some(1.0)),
            reading("maybe", None),
        ]
    };
    let of = |joined, names: &[&str]| {
        let checks: Vec<String> = names.iter().map(|it| format!("{it} == 0")).collect();
        let checks: Vec<&str> = checks.iter().map(String::as_str).collect();
        let it = Criterion {
            joined,
            ..criterion(Level::Critical, &checks)
        };
        let evaluation = evaluate(&gate(vec![it]), &with(grounds(), readings()));
        evaluation.criteria[0].state
    };
    for (names, all, any) in [
        (["yes", "yes"], State::Pass, State::Pass),
        (["yes", "no"], State::Fail, State::Pass),
        (["yes", "maybe"], State::Unknown, State::Pass),
        (["no", "maybe"], State::Fail, State::Unknown),
        (["no", "no"], State::Fail, State::Fail),
        (["maybe", "maybe"], State::Unknown, State::Unknown),
    ] {
        assert_eq!(of(Joined::All, &names), all, "all {names:?}");
        assert_eq!(of(Joined::Any, &names), any, "any {names:?}");
    }
}

#[test]
fn a_criterion_that_does_not_apply_is_skipped() {
    let it = |when: &str| Criterion {
        applies_when: vec![when.parse().unwrap()],
        ..criterion(Level::Critical, &["p0_open == 0"])
    };
    let failing = with(grounds(), vec![reading("p0_open", Some(1.0))]);
    assert_eq!(
        judged(it("date < 2026-02-10"), &failing),
        "SKIPPED NO-GO-INCOMPLETE"
    );
    assert_eq!(judged(it("date >= 2026-02-10"), &failing), "FAIL NO-GO");
    let unplaced = judged(it("date >= T+7d"), &failing);
    assert_eq!(
        unplaced, "UNKNOWN(no-data) NO-GO-INCOMPLETE",
        "nobody knows the launch"
    );
}

#[test]
fn files_count_by_being_there_by_age_and_by_content() {
    let it = |check: &str| criterion(Level::Critical, &[check]);
    let of = |check: &str, found: Option<Found>| {
        let mut grounds = grounds();
        grounds
            .files
            .extend(found.map(|it| ("a.md".to_owned(), it)));
        judged(it(check), &grounds)
    };
    let digits = "ab".repeat(32);
    let file = |day_| Found::File {
        sha256: "ab".repeat(32),
        bytes: 3,
        changed_at: Some(day(day_)),
    };
    let unknown = "UNKNOWN(no-data) NO-GO-INCOMPLETE";
    assert_eq!(of("file:a.md", None), unknown);
    assert_eq!(of("file:a.md", Some(file(1))), "PASS GO");
    let aged = of("file:a.md max_age=3d", Some(file(1)));
    assert_eq!(aged, "UNKNOWN(stale) NO-GO-INCOMPLETE");
    assert_eq!(of("file:a.md max_age=3d", Some(file(12))), "PASS GO");
    assert_eq!(of("doc_age(a.md) <= 3d", Some(file(12))), "PASS GO");
    assert_eq!(of("doc_age(a.md) <= 3d", Some(file(1))), "FAIL NO-GO");
    let later = of("file:a.md max_age=3d", Some(file(14)));
    assert_eq!(later, "UNKNOWN(later) NO-GO-INCOMPLETE");
    let later = of("file:a.md", Some(file(14)));
    assert_eq!(
        later, "UNKNOWN(later) NO-GO-INCOMPLETE",
        "without max_age, too"
    );
    assert_eq!(
        of(&format!("file:a.md sha256={digits}"), Some(file(1))),
        "PASS GO"
    );
    let other = "cd".repeat(32);
    assert_eq!(
        of(&format!("file:a.md sha256={other}"), Some(file(1))),
        "FAIL NO-GO"
    );
}
