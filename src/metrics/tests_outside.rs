//! Numbers from outside: windows, resets, intervals.

use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::{
    Answers, Chosen, Definition, Doubt, Measured, Ratio, Reading, Scale, Series, Snapshot, Window,
    built_in, growth, nps, of_mean, of_nps, wilson,
};

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_770_000_000 + second, 0).unwrap()
}

/// A row of one platform.
type Row = (u8, Snapshot);

fn row(second: i64, measured: Measured, platform: u8) -> Row {
    let snapshot = Snapshot {
        at: at(second),
        measured,
        n: None,
    };
    (platform, snapshot)
}

fn ratio(second: i64, good: u32, total: u32, platform: u8) -> Row {
    let (good, total) = (f64::from(good), f64::from(total));
    row(second, Measured::Ratio(Ratio { good, total }), platform)
}

fn series(name: &str, window: Window, rows: &[Row]) -> Series {
    let mut series = Series::new(&metric(name), window);
    let mut rows = rows.to_vec();
    rows.sort_by_key(|it| (it.0, it.1.at));
    for (platform, it) in rows {
        series.add(&platform.to_string(), it);
    }
    series
}

fn read(name: &str, window: Window, rows: &[Row]) -> Reading {
    let chosen = Chosen {
        source: "s".into(),
        is_total: false,
    };
    series(name, window, rows).reading(&chosen)
}

fn metric(name: &str) -> Definition {
    built_in()[name].clone()
}

fn window(from: i64, to: i64) -> Window {
    Window {
        from: at(from),
        to: at(to),
    }
}

proptest! {
    #[test]
    fn windows_that_follow_each_other_add_up(
        rows in prop::collection::vec((0_i64..100, 0_u32..50, 0_u32..50), 0..30),
        cut in 0_i64..100,
    ) {
        let mut rows: Vec<Row> = rows
            .into_iter()
            .map(|(second, good, bad)| ratio(second, good, good + bad, 0))
            .collect();
        rows.sort_by_key(|it| it.1.at);
        let read = |from, to| {
            let reading = read("error_rate", window(from, to), &rows);
            reading.ratio.unwrap_or(Ratio { good: 0.0, total: 0.0 })
        };
        let (first, second, both) = (read(-1, cut), read(cut, 100), read(-1, 100));
        prop_assert_eq!(first.good + second.good, both.good);
        prop_assert_eq!(first.total + second.total, both.total);
    }

    #[test]
    fn an_interval_holds_its_share_and_stays_within_0_and_1(good in 0_u32..1000, bad in 0_u32..1000) {
        let ratio = Ratio { good: f64::from(good), total: f64::from(good + bad) };
        match wilson(ratio) {
            None => prop_assert_eq!(good + bad, 0),
            Some(it) => {
                let share = ratio.good / ratio.total;
                prop_assert!(0.0 <= it.low && it.low <= share && share <= it.high && it.high <= 1.0);
                prop_assert!(it.low < it.high, "nothing is certain");
            }
        }
    }

    #[test]
    fn a_counter_never_loses(values in prop::collection::vec(0_u32..100, 0..20), cut in 0_i64..20) {
        let rows: Vec<Row> = (0..)
            .zip(&values)
            .map(|(second, it)| row(second, Measured::Value(f64::from(*it)), 0))
            .collect();
        let resets = |from, to| series("downloads_7d", window(from, to), &rows).resets();
        let gained = |from, to| read("downloads_7d", window(from, to), &rows).value.unwrap_or(0.0);
        let (first, second, both) = (gained(-1, cut), gained(cut, 20), gained(-1, 20));
        prop_assert!(0.0 <= both);
        prop_assert_eq!(first + second, both);
        prop_assert_eq!(resets(-1, cut) + resets(cut, 20), resets(-1, 20));
        let falls = values.windows(2).filter(|it| it[1] < it[0]).count();
        prop_assert_eq!(resets(-1, 20), falls as u64);
    }

    #[test]
    fn answers_give_finite_numbers_within_their_scale(scores in prop::collection::vec(0_u8..=10, 0..40)) {
        let mut answers = Answers::default();
        for score in &scores {
            answers.add(at(0), f64::from(*score), Scale { min: 0.0, max: 10.0 });
            answers.add(at(0), f64::from(*score), Scale { min: 1.0, max: 7.0 });
        }
        for name in ["csat_mean", "csat_top2", "nps"] {
            let definition = metric(name);
            let super::Source::Survey(answered) = definition.source else { unreachable!() };
            let reading = answers.reading(&definition, answered);
            let range = match name {
                "csat_mean" => 1.0..=5.0,
                "csat_top2" => 0.0..=1.0,
                _ => -100.0..=100.0,
            };
            prop_assert!(reading.value.is_none_or(|it| range.contains(&it)), "{:?}", reading);
            prop_assert_eq!(reading.value.is_none(), reading.doubt == Some(Doubt::NoData));
        }
    }
}

#[test]
fn nothing_of_nothing_is_no_number() {
    let reading = read("error_rate", window(0, 10), &[ratio(1, 0, 0, 0)]);
    assert_eq!((reading.value, reading.doubt), (None, Some(Doubt::NoData)));
    assert_eq!(nps(0, 0, 0), None);
    assert_eq!(of_nps(0, 0, 0), None);
    assert_eq!(of_mean(4.0, 0.0, 1, (1.0, 5.0)), None);
    let reading = read("stars", window(0, 10), &[]);
    assert_eq!(reading.doubt, Some(Doubt::NoData));
    let zero = Some(0.0);
    let of = |value| {
        let mut reading = reading.clone();
        (reading.value, reading.doubt) = (value, None);
        reading
    };
    assert_eq!(growth("g", &of(Some(5.0)), &of(zero)).value, None);
    assert_eq!(growth("g", &of(Some(6.0)), &of(Some(4.0))).value, Some(0.5));
}

#[test]
fn the_newest_of_each_platform_is_added_up() {
    let rows = [
        row(1, Measured::Value(10.0), 1),
        row(2, Measured::Value(5.0), 2),
        row(3, Measured::Value(12.0), 1),
        row(9, Measured::Value(99.0), 1),
    ];
    let reading = read("stars", window(0, 5), &rows);
    assert_eq!(reading.value, Some(17.0));
}

#[test]
fn a_number_is_as_old_as_the_oldest_part_it_rests_on() {
    let value = |second, value: f64, platform| row(second, Measured::Value(value), platform);
    let check = |name: &str, rows: &[Row], expected: i64| {
        let reading = read(name, window(0, 100), rows);
        assert_eq!(reading.measured_at, Some(at(expected)), "{name} {rows:?}");
    };
    check("error_rate", &[ratio(10, 1, 9, 1), ratio(20, 2, 9, 1)], 20);
    // 0 of 0 measured nothing.
    check("error_rate", &[ratio(10, 1, 9, 1), ratio(90, 0, 0, 1)], 10);
    check("optin_rate", &[ratio(10, 1, 9, 1), ratio(90, 0, 0, 2)], 10);
    // The other platform has not been heard of since.
    check("error_rate", &[ratio(10, 1, 9, 1), ratio(90, 2, 9, 2)], 10);
    check("stars", &[value(10, 4.0, 1), value(90, 5.0, 2)], 10);
    let downloads = [value(10, 4.0, 1), value(20, 5.0, 2), value(90, 6.0, 2)];
    check("downloads_7d", &downloads, 10);
    // A share without its denominator counts only where nothing else does.
    check("error_rate", &[ratio(10, 1, 9, 1), value(90, 0.5, 1)], 10);
    check("error_rate", &[value(10, 0.1, 1), value(90, 0.5, 1)], 90);
}

#[test]
fn known_intervals() {
    let near = |a: f64, b: f64| assert!((a - b).abs() < 0.000_5, "{a} {b}");
    // Wilson for 8914 of 10258, as the sample has it.
    let success = wilson(Ratio {
        good: 8914.0,
        total: 10258.0,
    })
    .unwrap();
    near(success.low, 0.8623);
    near(success.high, 0.8754);
    // Three of six promoters above the detractors.
    let recommend = of_nps(4, 1, 6).unwrap();
    near(recommend.low, -11.1137);
    near(recommend.high, 100.0);
    let mean = of_mean(3.0, 4.0, 5, (1.0, 5.0)).unwrap();
    near(mean.low, 3.0 - 2.776 / 5_f64.sqrt());
}
