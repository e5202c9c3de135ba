//! Arrays of records, archives, and objects printed over several lines, one behind the other.

use std::fmt;
use std::io::BufRead;

use anyhow::Result;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use super::fault::{self, Fault};
use super::intake::{Intake, Within};
use super::source::{Cut, Position, Source};
use super::strict::Str;
use super::{moment, repository};

/// What `gh api --paginate --slurp` puts around the pages is one level; more is no format of ours.
const ARRAY_DEPTH: usize = 2;

/// Whether the text can be read on.
type Going = bool;

/// Reads everything in `input`, which stands at the beginning of `line`. The first fault of the
/// JSON itself ends the reading: nobody can say where the next record would begin.
pub(super) fn read(input: &mut dyn BufRead, line: u64, intake: &mut Intake<'_>) -> Result<()> {
    let mut source = Source::new(input, line);
    loop {
        let going = match source.peek()? {
            None => return Ok(()),
            Some(b'[') => array(&mut source, intake, &Within::default(), ARRAY_DEPTH)?,
            Some(b'{') => object(&mut source, intake)?,
            Some(_) => stop(&source, intake, "expected `[` or `{`")?,
        };
        if !going {
            return Ok(());
        }
    }
}

/// Says where the text stops being JSON.
fn stop(source: &Source<'_>, intake: &mut Intake<'_>, why: &str) -> Result<Going> {
    let what = format!("is no JSON from here on: {why}; mend it");
    intake.truncate(Fault::here("not-json", what), source.place())?;
    Ok(false)
}

fn array(
    source: &mut Source<'_>,
    intake: &mut Intake<'_>,
    within: &Within<'_>,
    depth: usize,
) -> Result<Going> {
    source.take(b'[')?;
    if source.take(b']')? {
        return Ok(true);
    }
    loop {
        let nested = source.peek()? == Some(b'[') && depth > 1;
        let going = if nested {
            array(source, intake, within, depth - 1)?
        } else {
            element(source, intake, within)?
        };
        if !going {
            return Ok(false);
        }
        if source.take(b']')? {
            return Ok(true);
        }
        if !source.take(b',')? {
            return stop(source, intake, "expected `,` or `]`");
        }
    }
}

fn element(source: &mut Source<'_>, intake: &mut Intake<'_>, within: &Within<'_>) -> Result<Going> {
    let start = match source.peek()? {
        None => return stop(source, intake, "the input ends within an array"),
        Some(b']' | b'}' | b',' | b':') => return stop(source, intake, "expected a value"),
        Some(_) => source.place(),
    };
    source.start_record();
    let cut = source.value()?;
    source.stop_record();
    finish(source, intake, start, cut, within)
}

/// Hands over the recorded value, if it is one.
fn finish(
    source: &Source<'_>,
    intake: &mut Intake<'_>,
    start: Position,
    cut: Cut,
    within: &Within<'_>,
) -> Result<Going> {
    let Some(raw) = source.recorded() else {
        if cut == Cut::Unfinished {
            return stop(source, intake, "the input ends within a value");
        }
        let what = "is longer than 8 MiB: make it one conversation a record";
        intake.reject(Fault::new("too-large", "", what), start)?;
        return Ok(true);
    };
    if let Err(error) = serde_json::from_slice::<IgnoredAny>(raw) {
        intake.truncate(fault::not_json(&error), start)?;
        return Ok(false);
    }
    intake.take(raw, start, within)?;
    Ok(true)
}

/// What the keys of an object have said so far.
#[derive(Default)]
struct Walk {
    /// Set by the first key that tells.
    is_archive: Option<bool>,
    repo: Option<String>,
    timestamp: Option<(String, Position)>,
}

/// Reads one object key by key: an archive as soon as a key tells, else one record.
fn object(source: &mut Source<'_>, intake: &mut Intake<'_>) -> Result<Going> {
    let start = source.place();
    let mut walk = Walk::default();
    source.start_record();
    source.take(b'{')?;
    let mut closed = source.take(b'}')?;
    while !closed {
        if !member(source, intake, &mut walk)? {
            return Ok(false);
        }
        closed = source.take(b'}')?;
        if !closed && !source.take(b',')? {
            return stop(source, intake, "expected `,` or `}`");
        }
    }
    source.stop_record();
    if walk.is_archive != Some(true) {
        return finish(source, intake, start, Cut::Whole, &Within::default());
    }
    if let Some((written, place)) = walk.timestamp {
        match moment::read("timestamp", &written) {
            Ok(moment) => intake.synced_through(moment),
            Err(fault) => intake.reject(fault, place)?,
        }
    }
    Ok(true)
}

/// Reads a key and its value.
fn member(source: &mut Source<'_>, intake: &mut Intake<'_>, walk: &mut Walk) -> Result<Going> {
    if source.peek()? != Some(b'"') {
        return stop(source, intake, "expected a key");
    }
    let (key, cut) = value(source, walk)?;
    if cut == Cut::Unfinished || !source.take(b':')? {
        return stop(source, intake, "expected `:`");
    }
    let next = source.peek()?;
    let key = key.unwrap_or_default();
    walk.is_archive = walk.is_archive.or(tells(&key));
    if walk.is_archive == Some(true) && is_section(&key) && next == Some(b'[') {
        let within = Within::archive(walk.repo.as_deref(), key == "pulls");
        intake.saw_archive();
        return array(source, intake, &within, 1);
    }
    let place = source.place();
    if matches!(next, None | Some(b',' | b':' | b']' | b'}')) {
        return stop(source, intake, "expected a value");
    }
    let (text, cut) = value(source, walk)?;
    if cut == Cut::Unfinished {
        return stop(source, intake, "the input ends within a value");
    }
    match key.as_str() {
        "repo" => walk.repo = text.filter(|it| repository::is_repository(it)),
        "timestamp" => walk.timestamp = text.map(|it| (it, place)),
        _ => {}
    }
    Ok(true)
}

/// Passes a key or a value, and returns it if it is a string. Before it is known what the object
/// is, everything from its beginning on is kept.
fn value(source: &mut Source<'_>, walk: &Walk) -> Result<(Option<String>, Cut)> {
    if walk.is_archive == Some(true) {
        source.start_record();
    }
    let start = source.recorded().map_or(0, <[u8]>::len);
    let cut = source.value()?;
    let raw = source.recorded().and_then(|it| it.get(start..));
    let text = raw.and_then(|it| serde_json::from_slice(it).ok());
    Ok((text, cut))
}

fn is_section(key: &str) -> bool {
    matches!(key, "issues" | "pulls")
}

/// Whether an object with `key` is an archive; most keys say nothing.
fn tells(key: &str) -> Option<bool> {
    match key {
        _ if is_section(key) => Some(true),
        "channel" | "external_id" | "opened_at" | "title" | "number" => Some(false),
        "createdAt" | "created_at" | "html_url" => Some(false),
        _ => None,
    }
}

/// True when the first telling key of an object, which may be cut anywhere, is an archive's.
pub(super) fn is_archive_by(text: &[u8]) -> bool {
    let mut res = None;
    let mut reader = serde_json::Deserializer::from_slice(text);
    // Ends with an error where the text is cut; what was learned until then is all there is.
    let _ = reader.deserialize_map(FirstTellingKey(&mut res));
    res == Some(true)
}

struct FirstTellingKey<'a>(&'a mut Option<bool>);

impl<'de> Visitor<'de> for FirstTellingKey<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        while let Some(Str(key)) = map.next_key()? {
            *self.0 = tells(&key);
            if self.0.is_some() {
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
