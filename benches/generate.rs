//! Writes a made-up log in the exchange format to standard output:
//! `cargo bench --bench generate -- CONVERSATIONS [MESSAGES_EACH] > big.jsonl`.
//!
//! The same numbers give the same bytes. Three in a hundred conversations are open; half of the
//! messages are the team's.

use std::io::{self, BufWriter, Write};

/// xorshift64: small, fast, the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[usize::try_from(self.roll(from.len() as u64)).unwrap_or(0)]
    }
}

const WORDS: &[&str] = &[
    "install", "proxy", "crash", "start", "model", "shell", "upgrade", "token", "config", "path",
    "linux", "answer", "slow", "timeout", "licence", "update", "output", "undo", "history", "beta",
    "command", "fails", "after", "again", "works", "please", "version", "error", "cannot", "find",
    "reads", "writes",
];
const LABELS: &[&str] = &[
    "bug-p1-high",
    "bug-p2-medium",
    "bug-p3-low",
    "question",
    "enhancement",
    "bug",
];
const TEAM: &[&str] = &["mira", "jonas", "ines"];

fn main() -> io::Result<()> {
    let mut numbers = std::env::args()
        .skip(1)
        .filter_map(|it| it.parse::<u64>().ok());
    let conversations = numbers.next().unwrap_or(1000);
    let messages = numbers.next().unwrap_or(10);
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    // Two years up to the middle of February 2026, evenly.
    let (first, span) = (1_707_782_400_u64, 63_072_000_u64);
    for idx in 0..conversations {
        let opened = first + idx * span / conversations;
        conversation(&mut out, &mut dice, idx, opened, messages, first + span)?;
    }
    out.flush()
}

fn conversation(
    out: &mut dyn Write,
    dice: &mut Dice,
    idx: u64,
    opened: u64,
    messages: u64,
    end: u64,
) -> io::Result<()> {
    let number = idx + 1;
    let asker = format!("user{}", dice.roll(5000));
    let label = dice.pick(LABELS);
    write!(
        out,
        r#"{{"channel":"github-issue","external_id":"caro-cli/big#{number}","title":"{}","body":"{}","opened_at":"{}","author":{{"handle":"{asker}","role":"customer"}},"#,
        sentence(dice, 6),
        sentence(dice, 30),
        moment(opened)
    )?;
    write!(out, r#""labels":["{label}"],"#)?;
    let mut at = opened;
    let mut parts = String::new();
    for part in 0..messages {
        at = (at + 600 + dice.roll(20_000)).min(end);
        let team = part % 2 == 0;
        let (handle, role) = if team {
            (dice.pick(TEAM).to_owned(), "team")
        } else {
            (asker.clone(), "customer")
        };
        let comma = if part == 0 { "" } else { "," };
        parts += &format!(
            r#"{comma}{{"external_id":"m{number}-{part}","at":"{}","author":{{"handle":"{handle}","role":"{role}"}},"body":"{}"}}"#,
            moment(at),
            sentence(dice, 40)
        );
    }
    let labelled = moment(opened + 120);
    let mut events = format!(
        r#"{{"at":"{labelled}","kind":"labeled","label":"{label}","actor":{{"handle":"mira","role":"team"}}}}"#
    );
    let is_open = dice.roll(100) < 3;
    if !is_open {
        let closed = moment(at);
        write!(out, r#""state":"closed","closed_at":"{closed}","#)?;
        events += &format!(
            r#",{{"at":"{closed}","kind":"closed","actor":{{"handle":"mira","role":"team"}}}}"#
        );
    }
    writeln!(out, r#""messages":[{parts}],"events":[{events}]}}"#)
}

fn sentence(dice: &mut Dice, words: u64) -> String {
    let mut text = String::new();
    for _ in 0..words {
        text += dice.pick(WORDS);
        text.push(' ');
    }
    text.pop();
    text
}

/// RFC 3339 of seconds since 1970.
fn moment(seconds: u64) -> String {
    let moment = chrono::DateTime::from_timestamp(i64::try_from(seconds).unwrap_or(0), 0)
        .unwrap_or_default();
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
