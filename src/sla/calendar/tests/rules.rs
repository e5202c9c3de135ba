use chrono::{DateTime, NaiveDate, Utc};

use super::super::{Calendar, local_to_utc, parse_wall_time};
use super::{at, calendar, settings};

/// Compares the open segments in `[from, to)`, one a line as `02-13 08:00 02-13 11:00`, in UTC.
fn check(text: &str, from: &str, to: &str, expected: &str) {
    let calendar = calendar(text);
    let shown: Vec<String> = calendar
        .segments_after(at(from), 50)
        .iter()
        .filter(|it| it.from < at(to))
        .map(|it| {
            format!(
                "{} {}",
                it.from.format("%m-%d %H:%M"),
                it.to.format("%m-%d %H:%M")
            )
        })
        .collect();
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect();
    assert_eq!(shown, expected, "{text}");
}

fn faults(text: &str, expected: &[&str]) {
    let found = Calendar::new("office", &settings(text)).unwrap_err();
    let found: Vec<String> = found
        .iter()
        .map(|it| format!("{}: {}", it.key, it.message))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_holiday_beats_a_break_beats_a_special_date_beats_a_weekday() {
    check(
        "UTC
         mon 09:00-17:00
         tue 09:00-17:00
         wed 09:00-17:00
         special 2026-02-10 10:00-14:00
         special 2026-02-11 10:00-14:00
         break 2026-02-10 11:00-12:00
         break 2026-02-11 11:00-12:00
         holiday 2026-02-11",
        "2026-02-09 00:00",
        "2026-02-14 00:00",
        "02-09 09:00 02-09 17:00
         02-10 10:00 02-10 11:00
         02-10 12:00 02-10 14:00",
    );
}

#[test]
fn dates_are_local_ones() {
    check(
        "Pacific/Auckland
         mon 08:00-10:00
         tue 08:00-10:00
         holiday 2026-02-09",
        "2026-02-08 00:00",
        "2026-02-12 00:00",
        "02-09 19:00 02-09 21:00",
    );
}

#[test]
fn hours_over_midnight_belong_to_the_next_date_from_there_on() {
    check(
        "UTC
         sun 22:00-06:00
         mon 22:00-00:00
         tue 22:00-06:00
         holiday 2026-02-11",
        "2026-02-08 00:00",
        "2026-02-12 00:00",
        "02-08 22:00 02-09 00:00
         02-09 00:00 02-09 06:00
         02-09 22:00 02-10 00:00
         02-10 22:00 02-11 00:00",
    );
}

#[test]
fn a_special_night_joins_the_hours_of_the_next_date() {
    check(
        "UTC
         mon 09:00-17:00
         tue 05:00-17:00
         special 2026-02-09 20:00-06:00",
        "2026-02-09 00:00",
        "2026-02-11 00:00",
        "02-09 20:00 02-10 00:00
         02-10 00:00 02-10 17:00",
    );
}

#[test]
fn a_break_may_run_over_midnight_too() {
    check(
        "UTC
         mon 00:00-24:00
         tue 00:00-24:00
         break 2026-02-09 23:00-01:00 23:30-23:40",
        "2026-02-09 12:00",
        "2026-02-11 00:00",
        "02-09 12:00 02-09 23:00
         02-10 01:00 02-11 00:00",
    );
}

#[test]
fn an_empty_special_date_is_closed() {
    let mut settings = settings("UTC\nmon 09:00-17:00");
    let monday = NaiveDate::from_ymd_opt(2026, 2, 9).unwrap();
    settings.special.insert(monday, Vec::new());
    let calendar = Calendar::new("office", &settings).unwrap();
    let next = calendar.next_active(at("2026-02-09 00:00")).unwrap();
    assert_eq!(next, at("2026-02-16 09:00"));
}

#[test]
fn what_a_gap_empties_is_dropped_and_nothing_counts_twice() {
    // 02:00 to 03:00 does not exist: 02:30 is 01:30 UTC, 03:15 is 01:15 UTC.
    check(
        "Europe/Berlin\nsun 02:30-03:15 03:20-04:00",
        "2026-03-29 00:00",
        "2026-03-30 00:00",
        "03-29 01:20 03-29 02:00",
    );
    check(
        "Europe/Berlin\nsun 02:00-02:45 03:00-05:00",
        "2026-03-29 00:00",
        "2026-03-30 00:00",
        "03-29 01:00 03-29 01:45
         03-29 01:45 03-29 03:00",
    );
}

#[test]
fn a_date_the_zone_left_out_has_no_hours() {
    check(
        "Pacific/Apia
         thu 09:00-17:00
         fri 09:00-17:00",
        "2011-12-29 00:00",
        "2012-01-06 00:00",
        "12-29 19:00 12-30 03:00
         01-04 19:00 01-05 03:00
         01-05 19:00 01-06 03:00",
    );
}

#[test]
fn all_faults_come_at_once_with_their_keys() {
    faults(
        "UTC
         mon 09:00-17:00 16:00-18:00 9-17
         tue 09:00-09:00 10:00-25:00
         sun 22:00-10:00
         special 2026-02-13 08:00-12:00 09:00-11:00
         break 2026-02-13 noon",
        &[
            "hours.mon[2]: `9-17` is no span of wall time, expected one like 09:00-17:00",
            "hours.tue[0]: `09:00-09:00` is empty: it opens when it closes (a whole day is 00:00-24:00)",
            "hours.tue[1]: `10:00-25:00` is no span of wall time, expected one like 09:00-17:00",
            "hours.mon[0]: overlaps `hours.sun[0]`: join the two or move one",
            "hours.mon[1]: overlaps `hours.mon[0]`: join the two or move one",
            "special.2026-02-13[1]: overlaps `special.2026-02-13[0]`: join the two or move one",
            "breaks.2026-02-13[0]: `noon` is no span of wall time, expected one like 09:00-17:00",
        ],
    );
}

#[test]
fn a_calendar_that_never_opens_is_a_fault() {
    let never = "hours: never open: give at least one span, like mon = [\"09:00-17:00\"]";
    faults("UTC", &[never]);
    faults(
        "UTC\nspecial 2026-02-13 09:00-12:00\nholiday 2026-02-13",
        &[never],
    );
    calendar("UTC\nspecial 2026-02-13 09:00-12:00");
}

#[test]
fn wall_times_have_two_digits_and_end_at_24() {
    assert_eq!(parse_wall_time("24:00"), Some(86_400));
    assert_eq!(parse_wall_time("09:30:15"), Some(34_215));
    for text in [
        "",
        "9:00",
        "24:01",
        "12:60",
        "12:00:60",
        "12",
        "12:00:00:00",
        "+1:00",
        "１２:00",
    ] {
        assert_eq!(parse_wall_time(text), None, "{text}");
    }
}

#[test]
fn whole_days_without_exceptions_are_every_second() {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let whole: String = days
        .iter()
        .map(|it| format!("\n{it} 00:00-24:00"))
        .collect();
    assert!(calendar(&format!("Asia/Tehran{whole}")).is_always());
    assert!(!calendar(&format!("Asia/Tehran{whole}\nholiday 2026-02-16")).is_always());
}

#[test]
fn no_moment_and_no_amount_panics() {
    let extremes = [
        DateTime::<Utc>::MIN_UTC,
        DateTime::<Utc>::MAX_UTC,
        at("0001-01-01 00:00"),
        at("9999-12-31 23:59"),
    ];
    for calendar in [calendar("Asia/Tehran\nmon 09:00-17:00"), Calendar::always()] {
        for from in extremes {
            for amount in [0, 1, -1, i64::MAX, i64::MIN] {
                let _ = (
                    calendar.add_active(from, amount),
                    calendar.sub_active(from, amount),
                );
                let _ = calendar.due(from, amount, &[], None);
            }
            for days in [i32::MIN, -1, 0, 1, i32::MAX] {
                let _ = calendar.add_business_days(from, days);
            }
            let _ = (calendar.next_active(from), calendar.prev_active(from));
            let _ = (calendar.is_active(from), calendar.segments_before(from, 2));
        }
    }
    for date in [NaiveDate::MIN, NaiveDate::MAX] {
        let _ = local_to_utc(chrono_tz::Asia::Tehran, date, u32::MAX);
    }
}

#[test]
fn a_shift_over_midnight_is_one_of_the_day_on_which_it_began() {
    let shift = |calendar: &str, moment: &str| {
        let day = super::calendar(calendar).shift_day(super::at(moment));
        day.map_or_else(|| "closed".to_owned(), |it| it.to_string())
    };
    // The 13th of February 2026 is a Friday.
    let nights = "UTC\nfri 22:00-06:00\nsat 10:00-12:00";
    assert_eq!(shift(nights, "2026-02-13 23:00"), "Fri");
    assert_eq!(shift(nights, "2026-02-14 05:45"), "Fri");
    assert_eq!(shift(nights, "2026-02-14 06:00"), "closed");
    assert_eq!(shift(nights, "2026-02-14 11:00"), "Sat");
    let days = "UTC\nfri 00:00-24:00\nsat 00:00-12:00";
    assert_eq!(shift(days, "2026-02-14 03:00"), "Sat");
    assert_eq!(
        shift("America/New_York\nfri 22:00-06:00", "2026-02-14 10:00"),
        "Fri"
    );
}
