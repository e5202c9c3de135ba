//! What people wrote into a generated document stays there when it is generated anew.

mod blocks;
mod rows;
mod values;

use blocks::{blocks, keep_blocks};
use rows::{keep_rows, machine_rows};
use values::{keep_values, machine_values};

/// How a document is written down, and so where the places of people are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Between `<!-- maestro:keep NAME -->` and `<!-- /maestro:keep -->`, each on a line.
    Markdown,
    /// Between `# maestro:keep NAME` and `# /maestro:keep`.
    Yaml,
    /// Columns that begin with `your_`, and whole rows without an id.
    Csv,
    /// Below every key `yours`.
    Json,
}

/// Why a document cannot be read: lower case, without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

/// A row that is generated no longer, kept because somebody wrote in it.
const WAS: &str = "was:";

/// The document `new` with what people wrote in `old`.
///
/// # Errors
/// [`Broken`]: `old` cannot be read, or somebody wrote in a place that `new` has not.
pub fn keep(shape: Shape, old: &str, new: &str) -> Result<String, Broken> {
    match shape {
        Shape::Markdown | Shape::Yaml => keep_blocks(shape, old, new),
        Shape::Csv => keep_rows(old, new),
        Shape::Json => keep_values(old, new),
    }
}

/// The document without what belongs to people: what nobody has edited is still what was generated.
///
/// # Errors
/// [`Broken`]: it cannot be read.
pub fn machine(shape: Shape, text: &str) -> Result<String, Broken> {
    match shape {
        Shape::Markdown | Shape::Yaml => Ok(blocks(shape, text)?.around),
        Shape::Csv => machine_rows(text),
        Shape::Json => machine_values(text),
    }
}
