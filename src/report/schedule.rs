//! When what broke had begun, and what that says of the hours in which somebody is there (S0: look
//! at the numbers every week, and change the schedule when limits were missed).

use chrono::{DateTime, Datelike, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use serde::Serialize;

use super::responses::Bucket;

/// Of the clocks whose limit passed within the period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Schedule {
    /// How many began on a day of the policy's weekend.
    pub weekend: usize,
    /// How many began in each quarter of the day, local time.
    pub quarters: Vec<Bucket>,
    /// What to change, in a sentence; `None` where two or fewer broke, which shows nothing.
    pub proposal: Option<String>,
}

/// Fewer have no pattern.
const LEAST: usize = 3;

const QUARTERS: [&str; 4] = [
    "between midnight and 06:00",
    "between 06:00 and noon",
    "between noon and 18:00",
    "between 18:00 and midnight",
];

/// `began`: when each broken clock started, UTC; `zone` is the policy's, `weekend` its days.
pub(super) fn schedule(began: &[DateTime<Utc>], zone: Tz, weekend: &[Weekday]) -> Schedule {
    let mut res = Schedule {
        quarters: QUARTERS.map(|name| Bucket { name, n: 0 }).into(),
        ..Schedule::default()
    };
    for at in began {
        let local = at.with_timezone(&zone);
        res.weekend += usize::from(weekend.contains(&local.weekday()));
        res.quarters[local.hour() as usize / 6].n += 1;
    }
    res.proposal = (LEAST <= began.len()).then(|| proposal(&res, began.len()));
    res
}

/// The weekend first: it explains the hours, too.
fn proposal(schedule: &Schedule, n: usize) -> String {
    let most = |of: usize| n <= 2 * of;
    if most(schedule.weekend) {
        return format!(
            "{} of {n} began on the weekend: cover an hour of it, or give the weekend a limit of its own",
            schedule.weekend
        );
    }
    let busiest = schedule.quarters.iter().max_by_key(|it| it.n);
    match busiest.filter(|it| most(it.n)) {
        Some(it) => format!(
            "{} of {n} began {}: put a round there, or let these clocks run in business hours",
            it.n, it.name
        ),
        None => format!(
            "the {n} began at all hours: there is more than the team has time for, or the limits are too tight"
        ),
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::schedule;
    use crate::model::story::at;

    /// Of clocks that began at these moments, in New York, where the weekend is Saturday and Sunday.
    fn check(began: &str, expected: &str) {
        let began: Vec<_> = began.split_whitespace().map(at).collect();
        let weekend = [Weekday::Sat, Weekday::Sun];
        let told = schedule(&began, chrono_tz::America::New_York, &weekend);
        assert_eq!(told.proposal.as_deref().unwrap_or("none"), expected);
    }

    #[test]
    fn two_show_no_pattern() {
        check("", "none");
        check("20T09:00 20T10:00", "none");
    }

    #[test]
    fn most_of_what_broke_says_where_somebody_is_missing() {
        check(
            "20T01:00 20T02:00 20T15:00",
            "2 of 3 began between 18:00 and midnight: put a round there, or let these clocks run in business hours",
        );
        check(
            "20T01:00 20T15:00 20T20:00 21T08:00 21T14:00",
            "the 5 began at all hours: there is more than the team has time for, or the limits are too tight",
        );
    }

    #[test]
    fn the_weekend_is_that_of_the_zone_and_comes_first() {
        // Monday 01:00 UTC is Sunday evening there.
        check(
            "26T01:00 25T15:00 21T15:00",
            "2 of 3 began on the weekend: cover an hour of it, or give the weekend a limit of its own",
        );
    }
}
