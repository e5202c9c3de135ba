//! Cells on a terminal: how wide a text is, where it may be cut, where it may be wrapped.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::escape::shown;
use crate::model::Text;

/// The narrowest column of text worth wrapping to.
const MIN_WRAP: usize = 10;

/// Returns `line` if it takes at most `width` cells, else its beginning and `…`, together at most
/// `width` cells. No character is parted from its marks and joiners.
///
/// Takes time in proportion to what is kept, however long the line is.
pub fn cut(line: &str, width: usize) -> String {
    let room = width.saturating_sub(1);
    let (mut used, mut kept) = (0_usize, 0);
    for (at, character) in line.grapheme_indices(true) {
        if used <= room {
            kept = at;
        }
        used += character.width();
        if used > width {
            return if width == 0 {
                String::new()
            } else {
                format!("{}…", &line[..kept])
            };
        }
    }
    line.to_owned()
}

/// Returns the byte ranges of the lines into which `line` falls at `width` cells: between words
/// where possible, within a word longer than a line. The blank at a break belongs to no line.
pub(super) fn wrap(line: &str, width: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut used) = (0, 0);
    // Where the line may end early: the last blank behind a word.
    let mut blank: Option<usize> = None;
    let mut has_word = false;
    for (at, character) in line.grapheme_indices(true) {
        let is_blank = character == " ";
        while used + character.width() > width && at > start {
            let end = if is_blank { at } else { blank.unwrap_or(at) };
            lines.push(start..end);
            start = if line[end..].starts_with(' ') {
                end + 1
            } else {
                end
            };
            used = line.get(start..at).map_or(0, UnicodeWidthStr::width);
            blank = None;
            has_word = used > 0;
        }
        if at < start {
            continue;
        }
        if is_blank && at == start && !lines.is_empty() {
            start = at + 1;
            continue;
        }
        if is_blank && has_word {
            blank = Some(at);
        }
        has_word |= !is_blank;
        used += character.width();
    }
    lines.push(start..line.len());
    lines
}

/// Returns text of several lines as [`super::terminal`] would show each of them, indented by
/// `indent` blanks and wrapped to `width` cells (`None`: not at all). No line break at the end.
pub fn terminal_block(text: &Text, indent: usize, width: Option<usize>) -> String {
    let mut block = String::with_capacity(text.raw().len());
    for line in safe_lines(text) {
        let room = width.map_or(usize::MAX, |it| it.saturating_sub(indent).max(MIN_WRAP));
        for part in wrap(&line, room) {
            let part = line[part].trim_end();
            if !part.is_empty() {
                block.extend(std::iter::repeat_n(' ', indent));
                block.push_str(part);
            }
            block.push('\n');
        }
    }
    block.truncate(block.trim_end().len());
    block
}

/// Returns `text` as [`super::terminal`] shows it behind a `lead` of so many cells, wrapped to
/// `width` cells (`None`: not at all); the next lines begin below its first word.
pub fn hanging(text: &Text, lead: usize, width: Option<usize>) -> String {
    let line = super::terminal(text);
    let room = width.map_or(usize::MAX, |it| it.saturating_sub(lead).max(MIN_WRAP));
    let parts: Vec<&str> = wrap(&line, room)
        .into_iter()
        .map(|it| line[it].trim_end())
        .collect();
    parts.join(&format!("\n{}", " ".repeat(lead)))
}

/// The lines of a text, each safe to show. A tab is four blanks here, for code keeps its shape.
pub(super) fn safe_lines(text: &Text) -> Vec<String> {
    let text = text
        .raw()
        .trim_end()
        .replace("\r\n", "\n")
        .replace('\t', "    ");
    text.split(['\n', '\r'])
        .map(|it| shown(it).trim_end().to_owned())
        .collect()
}
