//! `--jobs`: several requests at once come to what one after the other do.

use super::*;

const WIDE: &[&str] = &["--jobs", "6"];

/// Lists of many pages: 784 issues and pull requests, 2,264 comments.
fn start(flags: &[&str]) -> Option<Standin> {
    Standin::start(&[&["--scale", "8"], flags].concat())
}

#[test]
fn several_at_once_store_what_one_does_for_little_more() {
    let Some(standin) = start(&[]) else {
        return;
    };
    let quiet = undisturbed(&standin);
    standin.answers();
    let one: u64 = standin.follow(&Maestro::at(NOW), &[])["requests"]
        .as_u64()
        .unwrap();
    standin.answers();
    standin.faults(&json!({"slow_ms": 20.0}));
    let maestro = Maestro::at(NOW);
    let run = standin.follow(&maestro, WIDE);
    assert_eq!(run["complete"], true, "{run}");
    assert_eq!(export(&maestro), quiet);
    let several = run["requests"].as_u64().unwrap();
    assert!(several <= one + one * 20 / 100 + 8, "{several} for {one}");
    let stats = standin.ask("GET", "/__standin/stats", &json!({}));
    let most = stats["max_inflight"].as_u64().unwrap();
    assert!((2..=6).contains(&most), "{stats}");
    standin.answers();
    let again = standin.follow(&maestro, WIDE);
    assert_eq!(
        (&again["created"], &again["updated"]),
        (&json!(0), &json!(0))
    );
    let answers = standin.answers();
    assert!(answers.get("200").is_none_or(|it| *it <= 1), "{answers:?}");
}

#[test]
fn every_fault_leaves_what_a_quiet_server_does() {
    let Some(standin) = start(&[]) else {
        return;
    };
    let quiet = undisturbed(&standin);
    for faults in [
        json!({"fail_rate": 0.2}),
        json!({"secondary_limit_every": 7}),
        json!({"truncate_every": 5}),
        json!({"malformed_every": 5}),
        json!({"reset_every": 5}),
        json!({"fail_rate": 0.05, "secondary_limit_every": 31, "truncate_every": 17,
               "malformed_every": 19, "reset_every": 23, "slow_ms": 2.0}),
    ] {
        standin.faults(&faults);
        let maestro = Maestro::at(NOW);
        until_done_with(&standin, &maestro, WIDE);
        assert_eq!(export(&maestro), quiet, "{faults}");
    }
}

#[test]
fn a_run_that_is_killed_anywhere_is_finished_by_the_next() {
    let Some(standin) = start(&[]) else {
        return;
    };
    let quiet = undisturbed(&standin);
    standin.faults(&json!({"slow_ms": 3.0}));
    let kills = std::env::var("MAESTRO_TEST_KILLS").map_or(4, |it| it.parse().unwrap());
    for kill in 0..kills {
        let maestro = Maestro::at(NOW);
        for _ in 0..=kill % 3 {
            let mut child = standin
                .command(
                    &maestro,
                    &[&["extract", "github", REPO, "--quiet"], WIDE].concat(),
                )
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            thread::sleep(Duration::from_millis(40 + 237 * kill % 700));
            child.kill().unwrap();
            child.wait().unwrap();
        }
        // Whoever goes on may be alone.
        let more = if kill % 2 == 0 { WIDE } else { &[] };
        until_done_with(&standin, &maestro, more);
        assert_eq!(export(&maestro), quiet, "killed for the {kill}th time");
    }
}

#[test]
fn what_changes_while_it_is_read_is_there_in_the_end() {
    let Some(standin) = start(&["--churn-every", "3"]) else {
        return;
    };
    let maestro = Maestro::at(NOW);
    standin.follow(&maestro, WIDE);
    standin.follow(&maestro, WIDE);
    standin.faults(&json!({}));
    standin.follow(&maestro, WIDE);
    assert_eq!(export(&maestro), undisturbed(&standin));
}

/// Issues are asked for one by one here, after what speaks of them: what happened in one second
/// stands in the same order all the same.
#[test]
fn what_comes_in_another_order_is_stored_in_the_same() {
    let Some(standin) = start(&["--slow-ms", "2"]) else {
        return;
    };
    for narrowed in [["--since", "2024-01-01"], ["--only", "reviews,issues"]] {
        let exported = |more: &[&str]| {
            let maestro = Maestro::at(NOW);
            standin.follow(&maestro, &[&narrowed, more].concat());
            export(&maestro)
        };
        assert_eq!(exported(WIDE), exported(&[]), "{narrowed:?}");
    }
}
