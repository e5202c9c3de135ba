//! Promises in free words. Better to miss one than to name what is none: who writes, what they are
//! going to do and by when must stand in one sentence.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

use crate::model::own_words;
use crate::sla::local_to_utc;

/// A sentence that promises something by some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub sentence: String,
    pub when: When,
}

/// By when, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Within(TimeDelta),
    /// The end of the day after so many more.
    Day(u8),
    /// The end of the next day of that name, today among them.
    Weekday(Weekday),
    /// The end of Friday, so many weeks after this one; on a weekend `0` is the Friday to come.
    Friday(u8),
}

/// One of these stands in every phrase, in any case: what a log is searched for first.
pub const NEEDLES: [&str; 12] = [
    "i'll",
    "i\u{2019}ll",
    "i will",
    "we'll",
    "we\u{2019}ll",
    "we will",
    "going to",
    "you'll hear",
    "you\u{2019}ll hear",
    "you'll get",
    "you\u{2019}ll get",
    "you will",
];

const WRITERS: [&str; 12] = [
    "i'll",
    "i will",
    "i'm going to",
    "i am going to",
    "we'll",
    "we will",
    "we're going to",
    "we are going to",
    "you'll hear",
    "you'll get",
    "you will hear",
    "you will get",
];

const DEEDS: [&str; 43] = [
    "update",
    "post",
    "report",
    "write",
    "reword",
    "rewrite",
    "look",
    "check",
    "fix",
    "release",
    "ship",
    "send",
    "publish",
    "reply",
    "respond",
    "answer",
    "share",
    "hear",
    "have",
    "investigate",
    "upload",
    "prepare",
    "address",
    "review",
    "merge",
    "push",
    "submit",
    "finish",
    "handle",
    "draft",
    "implement",
    "land",
    "get back",
    "come back",
    "be back",
    "let you know",
    "follow up",
    "take care",
    "work on",
    "get to",
    "do it",
    "do that",
    "do this",
];

/// These make a wish, a doubt or somebody else's move of it.
const DOUBTS: [&str; 14] = [
    "if ",
    "unless",
    "maybe",
    "might",
    "perhaps",
    "hopefully",
    "try to",
    "not ",
    "n't ",
    "would",
    "could",
    "can't",
    "once you",
    "when you",
];

/// A longer sentence is a story.
const LONGEST: usize = 240;

/// Something is still to be done by whoever wrote this, by whatever time: much less than a promise,
/// and enough not to call the matter over.
pub fn says_will(body: &str) -> bool {
    let own = own_words(body).to_lowercase();
    NEEDLES.iter().any(|it| own.contains(it))
}

/// The first sentence of `body`, in the writer's own words, that promises something.
pub fn phrase(body: &str) -> Option<Phrase> {
    let own = own_words(body);
    let mut sentences = own.split_inclusive(['.', '!', '?', '\n', ';']);
    sentences.find_map(|it| of_sentence(it.trim()))
}

fn of_sentence(sentence: &str) -> Option<Phrase> {
    if sentence.len() > LONGEST || sentence.ends_with('?') {
        return None;
    }
    let plain = sentence.to_lowercase().replace('\u{2019}', "'");
    let plain: String = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let writer = WRITERS.iter().filter_map(|it| at_word(&plain, it)).min()?;
    let after = &plain[writer..];
    let doubtful = DOUBTS.iter().any(|it| at_word(&plain, it).is_some());
    if doubtful || DEEDS.iter().all(|it| at_word(after, it).is_none()) {
        return None;
    }
    Some(Phrase {
        when: when(&plain)?,
        sentence: sentence.to_owned(),
    })
}

/// Where a word, or the beginning of some, stands in a text.
fn at_word(text: &str, word: &str) -> Option<usize> {
    let is_start = |at: usize| !text[..at].ends_with(|it: char| it.is_alphanumeric());
    let mut found = text.match_indices(word).map(|it| it.0);
    found.find(|at| word.starts_with('n') && word.contains('\'') || is_start(*at))
}

fn when(plain: &str) -> Option<When> {
    let says = |it: &str| at_word(plain, it).is_some();
    if let Some(within) = within(plain) {
        return Some(When::Within(within));
    }
    if says("tomorrow") {
        return Some(When::Day(1));
    }
    if [
        "today",
        "tonight",
        "end of day",
        "this afternoon",
        "this evening",
    ]
    .iter()
    .any(|it| says(it))
        || says("by eod")
    {
        return Some(When::Day(0));
    }
    if says("next week") {
        return Some(When::Friday(1));
    }
    if says("this week") || says("end of the week") || says("end of week") {
        return Some(When::Friday(0));
    }
    let named = DAYS.iter().find(|(name, _)| {
        ["by ", "on ", "until ", "before "]
            .iter()
            .any(|it| says(&format!("{it}{name}")))
    });
    named.map(|it| When::Weekday(it.1))
}

const DAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// `within 24 hours`, `in two days`, `in the next 4 hours`, `within an hour`.
fn within(plain: &str) -> Option<TimeDelta> {
    let words: Vec<&str> = plain
        .split(' ')
        .map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()))
        .collect();
    let begins = |idx: usize| match (words.get(idx), words.get(idx + 1), words.get(idx + 2)) {
        (Some(&"in"), Some(&"the"), Some(&"next")) => Some(idx + 3),
        (Some(&"within" | &"in"), _, _) => Some(idx + 1),
        _ => None,
    };
    (0..words.len()).filter_map(begins).find_map(|idx| {
        let (n, unit) = (number(words.get(idx)?)?, *words.get(idx + 1)?);
        let seconds = match unit.trim_end_matches('s') {
            "minute" | "min" => 60,
            "hour" => 3_600,
            "day" => 86_400,
            "week" => 7 * 86_400,
            _ => return None,
        };
        TimeDelta::try_seconds(n.checked_mul(seconds)?)
    })
}

const NUMBERS: [&str; 7] = ["one", "two", "three", "four", "five", "six", "seven"];

fn number(word: &str) -> Option<i64> {
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let named = (1..).zip(NUMBERS).find(|it| it.1 == word).map(|it| it.0);
    let number = named.or_else(|| word.parse().ok())?;
    (1..=90).contains(&number).then_some(number)
}

impl When {
    /// The moment up to which a word said at `at` leaves time; a day lasts until its last second in
    /// `zone`. `None` beyond the calendar.
    pub fn due_at(self, at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let today = at.with_timezone(&zone).date_naive();
        let day = match self {
            Self::Within(within) => return at.checked_add_signed(within),
            Self::Day(more) => today.checked_add_days(chrono::Days::new(more.into()))?,
            Self::Weekday(day) => next(today, day)?,
            Self::Friday(0) => next(today, Weekday::Fri)?,
            Self::Friday(weeks) => {
                let monday = today.week(Weekday::Mon).checked_first_day()?;
                monday.checked_add_days(chrono::Days::new(7 * u64::from(weeks) + 4))?
            }
        };
        local_to_utc(zone, day.succ_opt()?, 0).checked_sub_signed(TimeDelta::seconds(1))
    }
}

fn next(today: NaiveDate, day: Weekday) -> Option<NaiveDate> {
    today.iter_days().take(7).find(|it| it.weekday() == day)
}
