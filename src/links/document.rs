//! A document in Markdown, read once: its links, its anchors, and links that are none.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::html::{self, Found};
use super::{Anchors, Fault, Finding, Kind, bare, labels};

/// As GitHub reads a document.
const GITHUB: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_FOOTNOTES);

/// A longer piece in brackets and parentheses is prose.
const LONGEST_TARGET: usize = 200;

#[derive(Clone, Debug)]
pub struct Link {
    /// From 1.
    pub line: usize,
    /// Entities are decoded; `mailto:` stands before a mail address.
    pub target: String,
    pub kind: Kind,
}

#[derive(Clone, Debug, Default)]
pub struct Document {
    pub links: Vec<Link>,
    pub anchors: Anchors,
    /// What the document itself shows to be wrong.
    pub(super) faults: Vec<Finding>,
}

/// Time and memory grow with the length of `text`, whatever it is.
pub fn read(text: &str) -> Document {
    let mut unresolved = Vec::new();
    let note = |it: BrokenLink<'_>| {
        unresolved.push((it.span, it.link_type, it.reference.to_string()));
        None
    };
    let mut reader = Reader::of(text);
    let parser = Parser::new_with_broken_link_callback(text, GITHUB, Some(note));
    for (event, range) in parser.into_offset_iter() {
        reader.take(event, range);
    }
    for (span, link_type, label) in unresolved {
        reader.unresolved(span, link_type, &label);
    }
    reader.hidden_labels();
    reader.document
}

struct Reader<'t> {
    text: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
    document: Document,
    /// Paragraphs, headings, tables, code and HTML, in their order.
    covered: Vec<Range<usize>>,
    /// Links and images that we are in.
    links: usize,
    in_code: bool,
    in_cell: bool,
    /// The words of the heading that we are in.
    heading: Option<String>,
    /// How many pictures we are in: what they show instead is no word of a heading.
    images: usize,
    /// Where the last bare address ends.
    bare_until: usize,
}

impl<'t> Reader<'t> {
    fn of(text: &'t str) -> Self {
        let breaks = text.match_indices('\n').map(|it| it.0 + 1);
        Self {
            text,
            lines: std::iter::once(0).chain(breaks).collect(),
            document: Document::default(),
            covered: Vec::new(),
            links: 0,
            in_code: false,
            in_cell: false,
            heading: None,
            images: 0,
            bare_until: 0,
        }
    }

    /// From 1.
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|it| *it <= at)
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => {
                self.say(&words);
                if self.links == 0 && !self.in_code {
                    self.bare(range);
                }
            }
            Event::Code(words) => self.say(&words),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            Event::InlineHtml(_) => self.html(range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.links += 1;
                let target = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.into_string(),
                };
                self.link(range.start, target, kind(link_type));
            }
            Tag::Image { dest_url, .. } => {
                self.links += 1;
                self.images += 1;
                self.link(range.start, dest_url.into_string(), Kind::Image);
            }
            Tag::HtmlBlock => {
                self.covered.push(range.clone());
                self.html(range);
            }
            Tag::CodeBlock(_) => {
                self.in_code = true;
                self.covered.push(range);
            }
            Tag::Heading { .. } => {
                self.heading = Some(String::new());
                self.covered.push(range);
            }
            Tag::Paragraph | Tag::Table(_) => self.covered.push(range),
            Tag::TableCell => self.in_cell = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link => self.links = self.links.saturating_sub(1),
            TagEnd::Image => {
                self.links = self.links.saturating_sub(1);
                self.images = self.images.saturating_sub(1);
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::TableCell => self.in_cell = false,
            TagEnd::Heading(_) => {
                let words = self.heading.take().unwrap_or_default();
                self.document.anchors.heading(&words);
            }
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        if let Some(heading) = &mut self.heading
            && self.images == 0
        {
            heading.push_str(words);
        }
    }

    fn link(&mut self, at: usize, target: String, kind: Kind) {
        let line = self.line(at);
        self.document.links.push(Link { line, target, kind });
    }

    fn html(&mut self, range: Range<usize>) {
        for found in html::scan(&self.text[range.clone()]) {
            match found {
                Found::Link { at, target } => self.link(range.start + at, target, Kind::Html),
                Found::Anchor(name) => self.document.anchors.add(&name),
                Found::Heading(words) => self.document.anchors.heading(&words),
            }
        }
    }

    /// The parser cuts a text into pieces where an address has none.
    fn bare(&mut self, range: Range<usize>) {
        let start = range.start.max(self.bare_until);
        if range.end <= start {
            return;
        }
        for found in bare::addresses(self.text, start..range.end, self.in_cell) {
            self.bare_until = found.end;
            let address = &self.text[found.clone()];
            let target = match address.starts_with("www.") {
                true => format!("https://{address}"),
                false => address.to_owned(),
            };
            self.link(found.start, target, Kind::Autolink);
        }
    }

    /// Brackets alone are prose more often than not: `[ ]`, `[sic]`, `list[i]`.
    fn unresolved(&mut self, span: Range<usize>, link_type: LinkType, label: &str) {
        let before = self.text[..span.start].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            return;
        }
        let (target, fault) = match link_type {
            LinkType::Reference | LinkType::Collapsed => (
                format!("[{label}]"),
                Fault::broken(
                    "no line of the document says where the label leads",
                    format!("add `[{label}]: TARGET` on a line of its own"),
                ),
            ),
            _ => match self.spoilt(span.end) {
                Some(target) => (target, spoilt()),
                None => return,
            },
        };
        let link = Link {
            line: self.line(span.start),
            target,
            kind: match link_type {
                LinkType::Shortcut => Kind::Inline,
                _ => Kind::Reference,
            },
        };
        self.document.faults.push(link.finding(fault));
    }

    /// The target in parentheses at `at` that a blank keeps from being one.
    fn spoilt(&self, at: usize) -> Option<String> {
        let rest = self.text.get(at..)?.strip_prefix('(')?;
        let mut letters = rest.char_indices().take(LONGEST_TARGET);
        let end = letters.find(|it| matches!(it.1, ')' | '\n'))?.0;
        let target = rest[..end].trim();
        let first = target.split_whitespace().next()?;
        let is_path = first.contains(['/', ':']) || target.ends_with(".md");
        (is_path && first.len() < target.len()).then(|| target.to_owned())
    }

    fn hidden_labels(&mut self) {
        for hidden in labels::hidden(self.text, &self.covered) {
            let first = self.line(hidden.first_at);
            let same = hidden.target == hidden.first_target;
            let message = match same {
                true => format!("the label [{}] is there twice", hidden.label),
                false => format!("the label [{}] leads elsewhere already", hidden.label),
            };
            let hint = match same {
                true => format!("keep the one in line {first}"),
                false => format!("line {first} counts; give this one another label"),
            };
            let link = Link {
                line: self.line(hidden.at),
                target: hidden.target.to_owned(),
                kind: Kind::Definition,
            };
            let finding = link.finding(Fault::warning(message, hint));
            self.document.faults.push(finding);
        }
    }
}

fn kind(link_type: LinkType) -> Kind {
    match link_type {
        LinkType::Autolink | LinkType::Email => Kind::Autolink,
        LinkType::Inline | LinkType::WikiLink { .. } => Kind::Inline,
        _ => Kind::Reference,
    }
}

fn spoilt() -> Fault {
    Fault::broken(
        "a blank in the target: readers see brackets and no link",
        "write %20 for each blank, or < and > around the target",
    )
}
