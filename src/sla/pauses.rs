//! When a clock stands still because the next word is not ours.

use chrono::{DateTime, Utc};

use super::Interval;

/// From `from` on the clock stands still; at `to` it runs again. `None` is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pause {
    pub from: DateTime<Utc>,
    pub to: Option<DateTime<Utc>>,
}

/// Returns the pauses in time order without overlaps, nothing before `start`, none empty.
///
/// An open pause ends at `as_of` when that is given; without it the pause stays open and
/// swallows all later ones.
pub fn merged(pauses: &[Pause], start: DateTime<Utc>, as_of: Option<DateTime<Utc>>) -> Vec<Pause> {
    let mut sorted: Vec<Pause> = pauses
        .iter()
        .map(|it| Pause {
            from: it.from.max(start),
            to: it.to.or(as_of),
        })
        .filter(|it| it.to.is_none_or(|to| to > it.from))
        .collect();
    sorted.sort_unstable_by_key(|it| it.from);
    let mut merged: Vec<Pause> = Vec::with_capacity(sorted.len());
    for pause in sorted {
        match merged.last_mut() {
            Some(last) if last.to.is_none_or(|to| to >= pause.from) => {
                last.to = later_end(last.to, pause.to);
            }
            _ => merged.push(pause),
        }
    }
    merged
}

/// Returns what of the pauses lies within `[start, end)`, in time order and without overlaps.
pub fn pauses_within(pauses: &[Pause], start: DateTime<Utc>, end: DateTime<Utc>) -> Vec<Interval> {
    merged(pauses, start, Some(end))
        .into_iter()
        .filter(|it| it.from < end)
        .map(|it| Interval {
            from: it.from,
            to: it.to.map_or(end, |to| to.min(end)),
        })
        .collect()
}

/// True when a pause holds the clock at `at`; at the moment of its end it runs again.
pub fn is_paused(pauses: &[Pause], at: DateTime<Utc>) -> bool {
    pauses
        .iter()
        .any(|it| it.from <= at && it.to.is_none_or(|to| at < to))
}

fn later_end(one: Option<DateTime<Utc>>, other: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    Some(one?.max(other?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(minute * 60, 0).unwrap()
    }

    /// Pauses as `10-20 30-`, in minutes.
    fn pauses(text: &str) -> Vec<Pause> {
        text.split_whitespace()
            .map(|it| {
                let (from, to) = it.split_once('-').unwrap();
                Pause {
                    from: at(from.parse().unwrap()),
                    to: to.parse().ok().map(at),
                }
            })
            .collect()
    }

    fn check(text: &str, start: i64, as_of: Option<i64>, expected: &str) {
        assert_eq!(
            merged(&pauses(text), at(start), as_of.map(at)),
            pauses(expected),
            "{text}"
        );
    }

    #[test]
    fn overlapping_and_touching_pauses_become_one() {
        check("30-40 10-20 15-25 40-45", 0, None, "10-25 30-45");
    }

    #[test]
    fn nothing_lies_before_the_start_and_nothing_is_empty() {
        check("0-5 5-15 20-20 30-25", 10, None, "10-15");
    }

    #[test]
    fn an_open_pause_ends_at_the_moment_of_asking() {
        check("10- 12-20", 0, Some(15), "10-20");
        check("10- 12-20", 0, None, "10-");
        check("10-", 0, Some(5), "");
    }

    #[test]
    fn pauses_are_clipped_to_both_ends() {
        let within = pauses_within(&pauses("0-20 30- 70-80"), at(10), at(60));
        let expected = [(10, 20), (30, 60)].map(|(from, to)| Interval {
            from: at(from),
            to: at(to),
        });
        assert_eq!(within, expected);
    }

    #[test]
    fn the_clock_runs_again_at_the_end_of_a_pause() {
        let pauses = pauses("10-20 30-");
        let held = [9, 10, 19, 20, 30, 99].map(|it| is_paused(&pauses, at(it)));
        assert_eq!(held, [false, true, true, false, true, true]);
    }
}
