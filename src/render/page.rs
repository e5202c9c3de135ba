//! What a command has to say, before anybody decided how it looks.

use std::borrow::Cow;
use std::fmt;

use crate::model::Text;

/// An answer, block by block. Blank lines between blocks are the look's business.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
pub enum Block {
    Heading(Line),
    /// Lines that follow each other stand together.
    Line(Line),
    /// Points without an order of importance to the layout, each on its own line.
    Items(Vec<Line>),
    /// Names and values, one a line, the values below each other.
    Pairs(Vec<(&'static str, Line)>),
    Table(Table),
    /// What somebody outside wrote, in several lines.
    Quote(Text),
}

/// Pieces that follow each other without a gap.
pub type Line = Vec<Cell>;

/// A piece of a line or a cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    pub content: Content,
    /// For terminals with colour; no meaning may depend on it.
    pub tone: Tone,
}

#[derive(Clone, Debug)]
pub enum Content {
    /// Words of ours.
    Own(String),
    /// Words from outside.
    Outside(Text),
    /// A number of ours: to the right in a table, and no formula in CSV whatever its sign.
    Number(String),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Dim,
    Strong,
    Bad,
    Warn,
    Good,
}

/// Rows of cells; a row may be shorter than the header.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub title: Cow<'static, str>,
    pub right: bool,
    /// `Some(n)`: gives way on a narrow terminal, down to `n` cells.
    pub min: Option<usize>,
    /// Gives way by going on in the next line, between words, not by being cut.
    pub wraps: bool,
    /// `Some(n)`: left out when giving way is not enough; the smallest `n` goes first.
    pub drop: Option<u8>,
}

/// Where an answer is going to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// In cells; `None` is a pipe or a file, where nothing is cut or wrapped.
    pub width: Option<usize>,
    pub color: bool,
}

impl Page {
    pub fn heading(&mut self, words: impl Into<Cell>) {
        self.blocks.push(Block::Heading(vec![words.into()]));
    }

    pub fn line(&mut self, pieces: impl Into<Line>) {
        self.blocks.push(Block::Line(pieces.into()));
    }

    pub fn items(&mut self, items: Vec<Line>) {
        self.blocks.push(Block::Items(items));
    }

    pub fn pairs(&mut self, pairs: Vec<(&'static str, Line)>) {
        self.blocks.push(Block::Pairs(pairs));
    }

    pub fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    pub fn quote(&mut self, text: &Text) {
        self.blocks.push(Block::Quote(text.clone()));
    }
}

impl Cell {
    pub fn own(words: impl Into<String>) -> Self {
        Self::plain(Content::Own(words.into()))
    }

    pub fn outside(text: &Text) -> Self {
        Self::plain(Content::Outside(text.clone()))
    }

    pub fn number(number: impl fmt::Display) -> Self {
        Self::plain(Content::Number(number.to_string()))
    }

    fn plain(content: Content) -> Self {
        Self {
            content,
            tone: Tone::Plain,
        }
    }

    #[must_use]
    pub fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }
}

/// Only a literal is certain to be ours; everything else says so by [`Cell::own`].
impl From<&'static str> for Cell {
    fn from(words: &'static str) -> Self {
        Self::own(words)
    }
}

impl From<&Text> for Cell {
    fn from(text: &Text) -> Self {
        Self::outside(text)
    }
}

impl From<Cell> for Line {
    fn from(cell: Cell) -> Self {
        vec![cell]
    }
}

impl Column {
    pub fn new(title: impl Into<Cow<'static, str>>) -> Self {
        Self {
            title: title.into(),
            right: false,
            min: None,
            wraps: false,
            drop: None,
        }
    }

    #[must_use]
    pub fn right(self) -> Self {
        Self {
            right: true,
            ..self
        }
    }

    #[must_use]
    pub fn shrinks_to(self, min: usize) -> Self {
        Self {
            min: Some(min),
            ..self
        }
    }

    /// For sentences: on a narrow terminal a cell takes several lines of at least `min` cells.
    #[must_use]
    pub fn wraps_at(self, min: usize) -> Self {
        Self {
            wraps: true,
            ..self.shrinks_to(min)
        }
    }

    #[must_use]
    pub fn drops(self, rank: u8) -> Self {
        Self {
            drop: Some(rank),
            ..self
        }
    }
}

impl Table {
    pub fn new(columns: Vec<Column>) -> Self {
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }

    /// True where the column says so, or holds numbers.
    pub(super) fn is_right(&self, column: usize) -> bool {
        let is_number = |row: &Vec<Cell>| {
            matches!(
                row.get(column).map(|it| &it.content),
                Some(Content::Number(_))
            )
        };
        self.columns.get(column).is_some_and(|it| it.right) || self.rows.iter().any(is_number)
    }
}
