use std::io::{BufRead, Read};

use anyhow::Result;

use super::RECORD_LIMIT;
use super::fault::Fault;
use super::intake::{Intake, Within};
use super::source::{Position, is_blank};

/// Reads one object a line, from the line numbered `line` on. Blank lines are nothing, a broken
/// line is one rejection.
pub(super) fn read(input: &mut dyn BufRead, line: u64, intake: &mut Intake<'_>) -> Result<()> {
    let mut buffer = Vec::new();
    for line in line.. {
        buffer.clear();
        // One more than the limit and the line's end, to see that it is longer.
        let limit = RECORD_LIMIT as u64 + 2;
        if Read::take(&mut *input, limit).read_until(b'\n', &mut buffer)? == 0 {
            break;
        }
        let start = Position { line, column: 1 };
        if buffer.len() as u64 == limit && !buffer.ends_with(b"\n") {
            skip_line(input)?;
            let what = "is longer than 8 MiB: make it one conversation a line";
            intake.reject(Fault::new("too-large", "", what), start)?;
            continue;
        }
        // Without its end, behind which the parser would count a line more.
        let end = buffer.iter().rposition(|it| !is_blank(*it));
        if let Some(last) = end {
            intake.take(&buffer[..=last], start, &Within::default())?;
        }
    }
    Ok(())
}

/// Passes what is left of a line.
fn skip_line(input: &mut dyn BufRead) -> Result<()> {
    loop {
        let chunk = input.fill_buf()?;
        let end = chunk.iter().position(|it| *it == b'\n');
        let passed = end.map_or(chunk.len(), |it| it + 1);
        input.consume(passed);
        if end.is_some() || passed == 0 {
            return Ok(());
        }
    }
}
