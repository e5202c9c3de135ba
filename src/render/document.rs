//! A document in Markdown, read back: as a page for a terminal, as a page for the browser.

use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd,
};

use super::Format;
use super::escape::html as escape_html;
use super::page::{Block, Cell, Column, Content, Line, Page, Screen, Table, Tone};
use crate::model::Text;

/// Breaks mentions in Markdown; nobody wants to see it elsewhere.
const BREAK: char = '\u{200b}';

/// What a browser may load: nothing but the style of the page itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
     base-uri 'none'; form-action 'none'";

const STYLE: &str = include_str!("document.css");

fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS)
}

/// A document as people read it in a mail: no signs of Markdown, each address beside its words.
pub fn markdown_text(text: &str) -> String {
    let mut reader = Reader {
        tells_addresses: true,
        ..Reader::default()
    };
    for event in events(text) {
        reader.read(event);
    }
    let mut bytes = Vec::new();
    // Memory takes every byte.
    let written = super::page(&mut bytes, Format::Table, Screen::default(), &reader.page);
    match written {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => text.to_owned(),
    }
}

/// Reads a document as a page: headings, paragraphs, points, tables. Links keep their words.
pub fn markdown_page(text: &str) -> Page {
    let mut reader = Reader::default();
    for event in events(text) {
        reader.read(event);
    }
    reader.page
}

#[derive(Default)]
struct Reader {
    page: Page,
    line: Line,
    items: Vec<Line>,
    /// Number of the next point of each list we are in; `None`: not numbered.
    lists: Vec<Option<u64>>,
    /// The outermost list counts its points.
    is_numbered: bool,
    table: Option<Table>,
    row: Vec<Cell>,
    strong: usize,
    quotes: usize,
    /// Addresses are told, for readers who cannot follow a link.
    tells_addresses: bool,
    /// Of the links that we are in.
    addresses: Vec<String>,
}

impl Reader {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.say(&text),
            // A comment is a marker of ours, and there is no other HTML.
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            Event::Rule => self.page.line(Cell::own("·  ·  ·").tone(Tone::Dim)),
            Event::TaskListMarker(done) => self.say(if done { "[x] " } else { "[ ] " }),
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        let text = text.replace(BREAK, "");
        let tone = if self.strong > 0 {
            Tone::Strong
        } else {
            Tone::Plain
        };
        self.line.push(Cell::outside(&Text::new(text)).tone(tone));
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Link { dest_url, .. } => self.addresses.push(dest_url.into_string()),
            Tag::List(first) => {
                // The words of the point above end where a list within it begins.
                self.end_item();
                self.is_numbered |= self.lists.is_empty() && first.is_some();
                self.lists.push(first);
            }
            Tag::Item => self.begin_item(),
            Tag::Table(alignments) => {
                let column = |it: &Alignment| match it {
                    Alignment::Right => Column::new("").right(),
                    _ => Column::new("").shrinks_to(12),
                };
                self.table = Some(Table::new(alignments.iter().map(column).collect()));
            }
            Tag::BlockQuote(_) => self.quotes += 1,
            _ => {}
        }
    }

    /// A screen is short, and a mail is read as a letter: a blank line before each paragraph.
    fn apart(&mut self) {
        if self.tells_addresses && !self.page.blocks.is_empty() {
            self.page.line(Line::new());
        }
    }

    fn begin_item(&mut self) {
        let deep = self.lists.len().saturating_sub(1);
        let mut lead = "  ".repeat(deep);
        if let Some(Some(number)) = self.lists.last_mut() {
            lead.push_str(&format!("{number}. "));
            *number += 1;
        }
        if !lead.is_empty() {
            self.line.push(Cell::own(lead));
        }
    }

    fn end_item(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() && !self.lists.is_empty() {
            self.items.push(line);
        } else {
            self.line = line;
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.heading(level),
            TagEnd::Paragraph if self.lists.is_empty() => {
                let line = std::mem::take(&mut self.line);
                if line.is_empty() {
                    return;
                }
                let block = match self.quotes {
                    0 => Block::Line(line),
                    _ => Block::Quote(joined(&line)),
                };
                self.apart();
                self.page.blocks.push(block);
            }
            TagEnd::Link => {
                let address = self.addresses.pop().filter(|_| self.tells_addresses);
                if let Some(address) = address {
                    self.say(&format!(" ({address})"));
                }
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Item => self.end_item(),
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    let items = std::mem::take(&mut self.items);
                    self.apart();
                    // A number is mark enough.
                    match std::mem::take(&mut self.is_numbered) {
                        true => items.into_iter().for_each(|it| self.page.line(it)),
                        false => self.page.items(items),
                    }
                }
            }
            TagEnd::TableCell => {
                let cell = one(&std::mem::take(&mut self.line));
                self.row.push(cell);
            }
            TagEnd::TableHead | TagEnd::TableRow => self.row(tag),
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.page.table(table);
                }
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel) {
        let line = std::mem::take(&mut self.line);
        if level > HeadingLevel::H2 {
            self.page.line(line);
        } else {
            self.page.blocks.push(Block::Heading(line));
        }
    }

    fn row(&mut self, tag: TagEnd) {
        let row = std::mem::take(&mut self.row);
        let Some(table) = &mut self.table else { return };
        if tag == TagEnd::TableHead {
            for (column, cell) in table.columns.iter_mut().zip(&row) {
                column.title = words(cell).to_uppercase().into();
            }
        } else {
            table.row(row);
        }
    }
}

fn words(cell: &Cell) -> String {
    match &cell.content {
        Content::Own(words) | Content::Number(words) => words.clone(),
        Content::Outside(text) => text.raw().to_owned(),
    }
}

fn joined(line: &[Cell]) -> Text {
    Text::new(line.iter().map(words).collect::<String>())
}

/// The pieces of a cell as one; a number stays one, so that no spreadsheet takes it for text.
fn one(line: &[Cell]) -> Cell {
    let text = joined(line);
    let tone = line.first().map_or(Tone::Plain, |it| it.tone);
    if text.raw().parse::<f64>().is_ok() {
        return Cell::number(text.raw()).tone(tone);
    }
    Cell::outside(&text).tone(tone)
}

/// Where a document of Markdown shows code: examples, that nothing acts on.
pub fn code_in(text: &str) -> Vec<std::ops::Range<usize>> {
    let parser = Parser::new_ext(text, Options::empty()).into_offset_iter();
    let code = parser.filter(|(event, _)| {
        let fenced = |it: &CodeBlockKind<'_>| matches!(it, CodeBlockKind::Fenced(_));
        match event {
            Event::Start(Tag::CodeBlock(kind)) => fenced(kind),
            Event::Code(_) => true,
            _ => false,
        }
    });
    code.map(|it| it.1).collect()
}

/// Reads a document as a page for the browser: one file, no script, nothing to load.
pub fn markdown_html(title: &str, text: &str) -> String {
    let mut body = String::with_capacity(text.len() * 2);
    pulldown_cmark::html::push_html(&mut body, events(text).map(harmless));
    let title = escape_html(title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         </body>\n</html>\n"
    )
}

/// HTML of whoever is text; an address that is not of the web leads nowhere; nothing is loaded.
fn harmless(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(text) if is_comment(&text) => Event::Text("".into()),
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url: of_the_web(dest_url),
            title,
            id,
        }),
        Event::Start(Tag::Image { .. }) => Event::Text("[picture: ".into()),
        Event::End(TagEnd::Image) => Event::Text("]".into()),
        other => other,
    }
}

fn is_comment(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("<!--") && text.ends_with("-->")
}

fn of_the_web(url: CowStr<'_>) -> CowStr<'_> {
    let known = ["https://", "http://", "mailto:", "#"];
    if known.iter().any(|it| url.starts_with(it)) {
        return url;
    }
    "#".into()
}
