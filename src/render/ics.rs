//! Calendars for other programs (RFC 5545): moments in UTC, so that no time zone is to be described.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::escape::shown;

/// One entry of a calendar.
#[derive(Clone, Debug)]
pub struct CalendarEvent {
    /// The same whenever it is written, so that reading it again changes the entry.
    pub uid: String,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    pub title: String,
    pub description: String,
}

/// Octets of a line, without the end of it.
const LINE: usize = 75;

/// Writes the entries as one calendar, stamped with `at`.
pub fn ics(
    out: &mut dyn Write,
    name: &str,
    at: DateTime<Utc>,
    events: &[CalendarEvent],
) -> io::Result<()> {
    let moment = |it: DateTime<Utc>| it.format("%Y%m%dT%H%M%SZ").to_string();
    line(out, "BEGIN:VCALENDAR")?;
    line(out, "VERSION:2.0")?;
    line(out, "PRODID:-//maestro//calendar//EN")?;
    line(out, "CALSCALE:GREGORIAN")?;
    line(out, &format!("X-WR-CALNAME:{}", text(name)))?;
    for event in events {
        line(out, "BEGIN:VEVENT")?;
        line(out, &format!("UID:{}", text(&event.uid)))?;
        line(out, &format!("DTSTAMP:{}", moment(at)))?;
        line(out, &format!("DTSTART:{}", moment(event.from)))?;
        if event.from < event.to {
            line(out, &format!("DTEND:{}", moment(event.to)))?;
        }
        line(out, &format!("SUMMARY:{}", text(&event.title)))?;
        if !event.description.is_empty() {
            line(out, &format!("DESCRIPTION:{}", text(&event.description)))?;
        }
        line(out, "END:VEVENT")?;
    }
    line(out, "END:VCALENDAR")
}

fn text(words: &str) -> String {
    let safe = shown(words);
    let safe = safe.replace('\\', "\\\\").replace(';', "\\;");
    safe.replace(',', "\\,")
}

/// Folds between characters, never within one.
fn line(out: &mut dyn Write, content: &str) -> io::Result<()> {
    let mut width = 0;
    for it in content.chars() {
        if LINE < width + it.len_utf8() {
            write!(out, "\r\n ")?;
            width = 1;
        }
        write!(out, "{it}")?;
        width += it.len_utf8();
    }
    write!(out, "\r\n")
}
