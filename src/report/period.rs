//! What stretch of time a report is about.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use crate::metrics::Window;
use crate::sla::local_to_utc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodKind {
    Hours,
    Day,
    Week,
    Month,
    Range,
}

impl PeriodKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Range => "range",
        }
    }
}

/// A window, what it is compared with, and its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub kind: PeriodKind,
    /// `2026-02-13`, `2026-W07`, `2026-02`, `2026-01-24/2026-02-13`: the same for every run within
    /// the period.
    pub id: String,
    /// `6–13 Feb 2026`, in the project's zone.
    pub title: String,
    pub window: Window,
    /// The same span of the week, month or day before; of other periods as long, and just before.
    pub previous: Window,
}

impl Period {
    /// The last so many hours.
    pub fn hours(n: i64, now: DateTime<Utc>, zone: Tz) -> Self {
        let window = back(now, TimeDelta::hours(n));
        let id = now.with_timezone(&zone).format("%Y-%m-%dT%H").to_string();
        let day = now.with_timezone(&zone).format("%a %-d %b %Y");
        let title = format!("the last {n} hours, {day}");
        Self::of(PeriodKind::Hours, id, title, window)
    }

    /// The local day so far, beside the same hours of the day before.
    pub fn day(now: DateTime<Utc>, zone: Tz) -> Self {
        let today = now.with_timezone(&zone).date_naive();
        let after = |it: NaiveDate| it.checked_add_days(Days::new(1)).unwrap_or(it);
        let before = today.checked_sub_days(Days::new(1)).unwrap_or(today);
        let title = today.format("%a %-d %b %Y").to_string();
        let whole = days(today, after(today), zone);
        let day = Self {
            previous: days(before, today, zone),
            ..Self::of(PeriodKind::Day, today.to_string(), title, whole)
        };
        day.until(now, zone)
    }

    /// The seven days up to now: a post of every Friday leaves out no hour between two Fridays.
    pub fn last_week(now: DateTime<Utc>, zone: Tz) -> Self {
        let window = back(now, TimeDelta::days(7));
        let today = now.with_timezone(&zone).date_naive();
        Self::of(
            PeriodKind::Week,
            week_id(today),
            title(window, zone),
            window,
        )
    }

    /// A whole ISO week, `2026-W07`: Monday to Sunday.
    pub fn iso_week(text: &str, zone: Tz) -> Option<Self> {
        let (year, week) = text.split_once("-W")?;
        let (year, week) = (year.parse().ok()?, week.parse().ok()?);
        let monday = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
        let window = days(monday, monday.checked_add_days(Days::new(7))?, zone);
        let before = monday.checked_sub_days(Days::new(7))?;
        Some(Self {
            previous: days(before, monday, zone),
            ..Self::of(
                PeriodKind::Week,
                week_id(monday),
                title(window, zone),
                window,
            )
        })
    }

    /// A whole month, `2026-02`.
    pub fn month(text: &str, zone: Tz) -> Option<Self> {
        let first: NaiveDate = format!("{text}-01").parse().ok()?;
        let window = days(first, first.checked_add_months(Months::new(1))?, zone);
        let before = first.checked_sub_months(Months::new(1))?;
        Some(Self {
            previous: days(before, first, zone),
            ..Self::of(
                PeriodKind::Month,
                first.format("%Y-%m").to_string(),
                first.format("%B %Y").to_string(),
                window,
            )
        })
    }

    /// The month so far, beside as much of the one before.
    pub fn month_so_far(now: DateTime<Utc>, zone: Tz) -> Self {
        let month = now.with_timezone(&zone).format("%Y-%m").to_string();
        match Self::month(&month, zone) {
            Some(month) => month.until(now, zone),
            None => Self::last_days(30, now, zone),
        }
    }

    /// Cut off at `now` where it goes on, beside as much of the one before: up to the same hour of
    /// the same day of it, or to its end.
    #[must_use]
    pub fn until(mut self, now: DateTime<Utc>, zone: Tz) -> Self {
        if self.window.to <= now {
            return self;
        }
        let local = now.with_timezone(&zone);
        let first = first_day(self.window, zone);
        let passed = (local.date_naive() - first).num_days();
        let date = u64::try_from(passed)
            .ok()
            .and_then(|it| first_day(self.previous, zone).checked_add_days(Days::new(it)));
        let same = date.map(|it| local_to_utc(zone, it, local.num_seconds_from_midnight()));
        if let Some(same) = same {
            self.previous.to = same.min(self.previous.to);
        }
        self.window.to = now;
        if self.kind == PeriodKind::Week {
            self.title = title(self.window, zone);
        }
        self
    }

    /// The last so many days.
    pub fn last_days(n: i64, now: DateTime<Utc>, zone: Tz) -> Self {
        Self::range(back(now, TimeDelta::days(n)), zone)
    }

    pub fn range(window: Window, zone: Tz) -> Self {
        let date = |it: DateTime<Utc>| it.with_timezone(&zone).date_naive();
        let id = format!("{}/{}", date(window.from), date(window.to));
        Self::of(PeriodKind::Range, id, title(window, zone), window)
    }

    fn of(kind: PeriodKind, id: String, title: String, window: Window) -> Self {
        Self {
            kind,
            id,
            title,
            window,
            previous: earlier(window, window.to - window.from),
        }
    }
}

fn back(now: DateTime<Utc>, by: TimeDelta) -> Window {
    Window {
        from: now
            .checked_sub_signed(by)
            .unwrap_or(DateTime::<Utc>::MIN_UTC),
        to: now,
    }
}

fn earlier(window: Window, by: TimeDelta) -> Window {
    let before = |it: DateTime<Utc>| {
        it.checked_sub_signed(by)
            .unwrap_or(DateTime::<Utc>::MIN_UTC)
    };
    Window {
        from: before(window.from),
        to: before(window.to),
    }
}

/// A window as people name it: `1 to 13 Feb` where it begins with a day, else with the hours,
/// `6 Feb 09:00 to 13 Feb 09:00 EST`.
pub(super) fn span(window: Window, zone: Tz) -> String {
    let local = |it: DateTime<Utc>| it.with_timezone(&zone);
    let is_midnight = |it: DateTime<Utc>| local(it).num_seconds_from_midnight() == 0;
    let second = TimeDelta::seconds(1);
    if !is_midnight(window.from) && !is_midnight(window.from + second) {
        let (from, to) = (local(window.from), local(window.to));
        let day = if from.date_naive() == to.date_naive() {
            "%H:%M %Z"
        } else {
            "%-d %b %H:%M %Z"
        };
        return format!("{} to {}", from.format("%-d %b %H:%M"), to.format(day));
    }
    let first = first_day(window, zone);
    let last = local(
        window.to
            - if is_midnight(window.to) {
                second
            } else {
                TimeDelta::zero()
            },
    );
    let last = last.date_naive().max(first);
    let end = last.format("%-d %b");
    match (
        first == last,
        (first.year(), first.month()) == (last.year(), last.month()),
    ) {
        (true, _) => end.to_string(),
        (false, true) => format!("{} to {end}", first.day()),
        (false, false) if first.year() == last.year() => {
            format!("{} to {end}", first.format("%-d %b"))
        }
        _ => format!("{} to {end} {}", first.format("%-d %b %Y"), last.year()),
    }
}

/// What the period, and the one that it is compared with, are called above their numbers.
pub(super) fn names(period: &Period, zone: Tz) -> (String, String) {
    let window = period.window;
    let own = |now: &str, before: &str| (now.to_owned(), before.to_owned());
    match period.kind {
        PeriodKind::Hours => {
            let n = (window.to - window.from).num_hours();
            (format!("the last {n} hours"), format!("the {n} before"))
        }
        PeriodKind::Day => own("today", "the day before"),
        PeriodKind::Week => own("this week", "the week before"),
        PeriodKind::Month => (span(window, zone), span(period.previous, zone)),
        PeriodKind::Range => {
            let seconds = (window.to - window.from).num_seconds();
            let n = (seconds + 43_200) / 86_400;
            if n < 2 {
                return own("this time", "as long before");
            }
            (format!("these {n} days"), format!("the {n} days before"))
        }
    }
}

fn first_day(window: Window, zone: Tz) -> NaiveDate {
    let after = window.from + TimeDelta::seconds(1);
    after.with_timezone(&zone).date_naive()
}

/// Whole local days, the last one not included.
fn days(from: NaiveDate, to: NaiveDate, zone: Tz) -> Window {
    // The midnight that ends a window belongs to the next day.
    let before = |it| local_to_utc(zone, it, 0) - TimeDelta::seconds(1);
    Window {
        from: before(from),
        to: before(to),
    }
}

fn week_id(date: NaiveDate) -> String {
    let week = date.iso_week();
    format!("{}-W{:02}", week.year(), week.week())
}

/// `6–13 Feb 2026`, `30 Jan – 6 Feb 2026`.
fn title(window: Window, zone: Tz) -> String {
    let first = first_day(window, zone);
    let last = window.to.with_timezone(&zone).date_naive();
    let end = last.format("%-d %b %Y");
    if first == last {
        return end.to_string();
    }
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return format!("{}–{end}", first.day());
    }
    if first.year() == last.year() {
        return format!("{} – {end}", first.format("%-d %b"));
    }
    format!("{} – {end}", first.format("%-d %b %Y"))
}
