//! One view, several looks. Knows texts, tables and findings; knows nothing of support.
//!
//! A command says what it has to say as a `Page`, or as a serialisable struct for `json`, or as
//! a `ci::Suite`; the look is chosen here. Text from outside enters as [`crate::model::Text`] and
//! leaves only through the escaping of its format.

use std::io::{self, Write};

pub mod ci;
mod csv;
mod document;
mod escape;
mod ics;
mod json;
mod markdown;
mod page;
mod table;
mod template;
mod terminal;
#[cfg(test)]
mod tests;
mod width;

pub use csv::sheet;
pub use document::{code_in, markdown_html, markdown_page, markdown_text};
pub use escape::{
    csv_cell, hidden_line, html, markdown, shown, terminal, text_html, unbroken, words_of,
};
pub use ics::{CalendarEvent, ics};
pub use json::{Visible, json};
pub use page::{Block, Cell, Column, Content, Line, Page, Screen, Table, Tone};
pub use template::{
    FillFault, Look, MAX_FILLED, TemplateFault, Templates, fill, optional, rough, variables,
};
pub use width::{cut, hanging, terminal_block};

/// The looks of an answer. A command offers those that fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    Table,
    Markdown,
    Json,
    Csv,
    Html,
    Ics,
    Github,
    Junit,
    Sarif,
}

impl Format {
    /// As it is written on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Ics => "ics",
            Self::Github => "github",
            Self::Junit => "junit",
            Self::Sarif => "sarif",
        }
    }
}

/// Writes `page` as a terminal page, as Markdown or as CSV (its tables alone).
///
/// The other formats have shapes of their own: asking for one is an error of kind `Unsupported`,
/// because the command should not have offered it.
pub fn page(out: &mut dyn Write, format: Format, screen: Screen, page: &Page) -> io::Result<()> {
    match format {
        Format::Table => terminal::write(out, screen, page),
        Format::Markdown => markdown::write(out, page),
        Format::Csv => csv::write(out, page),
        other => Err(io::Error::new(
            io::ErrorKind::Unsupported,
            format!("a page has no look called {other:?}"),
        )),
    }
}
