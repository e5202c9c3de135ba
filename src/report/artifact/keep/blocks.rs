//! Markdown and YAML: places between two lines that name them.

use std::collections::BTreeMap;

use super::{Broken, Shape};

/// What stands in a place that nobody has filled.
const EMPTY: &str = "_Not written yet";

/// A text in parts: what stands around the places of people, and what in them.
pub(super) struct Blocks {
    pub(super) around: String,
    inside: BTreeMap<String, String>,
}

fn markers(shape: Shape) -> ((&'static str, &'static str), &'static str) {
    match shape {
        Shape::Yaml => (("# maestro:keep ", ""), "# /maestro:keep"),
        _ => (("<!-- maestro:keep ", " -->"), "<!-- /maestro:keep -->"),
    }
}

fn opening(shape: Shape, line: &str) -> Option<&str> {
    let ((before, after), _) = markers(shape);
    line.trim()
        .strip_prefix(before)?
        .strip_suffix(after)
        .map(str::trim)
}

pub(super) fn blocks(shape: Shape, text: &str) -> Result<Blocks, Broken> {
    let mut blocks = Blocks {
        around: String::new(),
        inside: BTreeMap::new(),
    };
    let mut open: Option<(&str, Vec<&str>)> = None;
    for line in text.lines() {
        let closes = line.trim() == markers(shape).1;
        match (&mut open, opening(shape, line)) {
            (None, Some(name)) => open = Some((name, Vec::new())),
            (Some((name, _)), Some(_)) => {
                return Err(Broken(format!("the place `{name}` has no end")));
            }
            (Some((_, lines)), None) if !closes => {
                lines.push(line);
                continue;
            }
            (None, None) if closes => {
                return Err(Broken("a place ends that never began".to_owned()));
            }
            (None, None) => {}
            (Some(_), None) => {
                let (name, lines) = open.take().unwrap_or_default();
                let inside = lines.join("\n").trim_matches('\n').to_owned();
                if blocks.inside.insert(name.to_owned(), inside).is_some() {
                    return Err(Broken(format!("the place `{name}` is there twice")));
                }
            }
        }
        blocks.around.push_str(line.trim_end());
        blocks.around.push('\n');
    }
    match open {
        Some((name, _)) => Err(Broken(format!("the place `{name}` has no end"))),
        None => Ok(blocks),
    }
}

fn is_written(inside: &str) -> bool {
    let inside = inside.trim();
    !inside.is_empty() && !inside.trim_start_matches(['#', ' ']).starts_with(EMPTY)
}

pub(super) fn keep_blocks(shape: Shape, old: &str, new: &str) -> Result<String, Broken> {
    let written: BTreeMap<String, String> = blocks(shape, old)?
        .inside
        .into_iter()
        .filter(|(_, inside)| is_written(inside))
        .collect();
    let fresh = blocks(shape, new)?;
    if let Some(gone) = written.keys().find(|it| !fresh.inside.contains_key(*it)) {
        return Err(Broken(format!(
            "the place `{gone}` that you wrote in is there no longer"
        )));
    }
    let mut kept = String::new();
    for line in fresh.around.lines() {
        kept.push_str(line);
        kept.push('\n');
        let Some(name) = opening(shape, line) else {
            continue;
        };
        let inside = written.get(name).or_else(|| fresh.inside.get(name));
        if let Some(inside) = inside.filter(|it| !it.is_empty()) {
            kept.push_str(inside);
            kept.push('\n');
        }
    }
    Ok(kept)
}
