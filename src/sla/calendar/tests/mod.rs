mod rules;
mod stepper;

use chrono::{DateTime, Utc};

use super::{Calendar, CalendarSettings};

/// Reads a calendar, its zone in the first line:
///
/// ```text
/// Europe/Berlin
/// mon 09:00-12:00 13:00-17:00
/// special 2026-02-13 09:00-12:00
/// break 2026-02-12 12:00-13:00
/// holiday 2026-02-16
/// ```
fn settings(text: &str) -> CalendarSettings {
    let mut lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    let mut settings = CalendarSettings::new(lines.next().unwrap().parse().unwrap());
    for line in lines {
        let mut words = line.split(' ').map(str::to_owned);
        let key = words.next().unwrap();
        let mut date = || words.next().unwrap().parse().unwrap();
        match key.as_str() {
            "special" => settings.special.insert(date(), words.collect()),
            "break" => settings.breaks.insert(date(), words.collect()),
            "holiday" => {
                settings.holidays.insert(date());
                None
            }
            day => {
                let day: chrono::Weekday = day.parse().unwrap();
                settings.hours[day.num_days_from_monday() as usize] = words.collect();
                None
            }
        };
    }
    settings
}

fn calendar(text: &str) -> Calendar {
    Calendar::new("office", &settings(text)).unwrap()
}

/// `2026-02-13 09:00`, in UTC.
fn at(text: &str) -> DateTime<Utc> {
    format!("{}:00Z", text.replace(' ', "T")).parse().unwrap()
}
