//! What of a text is its writer's own word, and what a quote, code, or the form it was written in.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A text taken apart.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// One line for each paragraph: mails are broken at any blank.
    pub(super) own: String,
    /// The headings of a form with what was answered under each.
    pub(super) fields: Vec<(String, String)>,
}

/// Longer texts are read up to here: pasted logs are.
const MOST_BYTES: usize = 1 << 16;

/// What a form writes where nothing was answered.
const NO_ANSWER: &str = "_No response_";

/// Leaves out what is not the writer's own word: quotes, code, HTML comments, the headings and the
/// boxes of a form that nobody ticked, and what a mail program puts under an answer. A paragraph
/// of a mail may be indented: that is code only where `indented_code`.
pub(super) fn read(text: &str, indented_code: bool) -> Written {
    let text = answer(cut(text));
    let mut reader = Reader {
        indented_code,
        ..Reader::default()
    };
    let options = Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES;
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        reader.take(event, &text[range]);
    }
    reader.written.fields.retain(|it| !it.1.trim().is_empty());
    reader.written
}

/// `text` up to a bound.
pub(super) fn cut(text: &str) -> &str {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The text up to what a mail program puts under an answer, each quote a paragraph of its own: in
/// Markdown an answer right below one would belong to it.
fn answer(text: &str) -> String {
    let mut res = String::with_capacity(text.len() + 16);
    let mut fence = None;
    let mut quoted = false;
    for line in text.lines() {
        let trimmed = line.trim();
        match fence {
            Some(open) if closes(trimmed, open) => fence = None,
            Some(_) => {}
            None if ends_the_answer(trimmed) => break,
            None => fence = opens(trimmed),
        }
        let quotes = trimmed.starts_with('>');
        if quoted && !quotes {
            res.push('\n');
        }
        quoted = quotes;
        res.push_str(line);
        res.push('\n');
    }
    res
}

/// Three or more backticks or tildes, and how many.
fn opens(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let length = line.chars().take_while(|it| *it == mark).count();
    // A line such as ```code``` is no fence but code in a line.
    let inline = mark == '`' && line[length..].contains('`');
    (3 <= length && !inline).then_some((mark, length))
}

fn closes(line: &str, (mark, length): (char, usize)) -> bool {
    length <= line.len() && line.chars().all(|it| it == mark)
}

fn ends_the_answer(line: &str) -> bool {
    let quotes = line.starts_with("On ") && line.ends_with("wrote:");
    quotes || line.starts_with("-----Original Message") || line == "--"
}

#[derive(Default)]
struct Reader {
    written: Written,
    indented_code: bool,
    quotes: usize,
    in_code: bool,
    /// A heading that is being read.
    heading: Option<String>,
    /// The items it is in; true for a box that nobody ticked.
    items: Vec<bool>,
    html: Html,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, source: &str) {
        match event {
            Event::Start(tag) => self.begin(&tag, source),
            Event::End(tag) => self.end(tag, source),
            Event::TaskListMarker(ticked) => {
                if let Some(item) = self.items.last_mut() {
                    *item = !ticked;
                }
            }
            Event::Text(text) if self.in_code => self.answer(&text),
            Event::Text(text) if self.html.is_hidden() => self.answer(&text),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                self.text(" ");
                self.answer(&text);
            }
            Event::Html(raw) | Event::InlineHtml(raw) => {
                let shown = self.html.shown(&raw);
                self.text(&shown);
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak | Event::Rule => self.text("\n"),
            _ => {}
        }
    }

    fn begin(&mut self, tag: &Tag<'_>, source: &str) {
        match tag {
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => self.in_code = true,
            Tag::CodeBlock(CodeBlockKind::Indented) => self.in_code = self.indented_code,
            // What a form asks, not a line that somebody has underlined.
            Tag::Heading { .. } if source.starts_with('#') => self.heading = Some(String::new()),
            Tag::Item => self.items.push(false),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, source: &str) {
        match tag {
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Heading(_) => {
                if let Some(heading) = self.heading.take().filter(|_| self.quotes == 0) {
                    let field = (heading.trim().to_owned(), String::new());
                    self.written.fields.push(field);
                }
            }
            TagEnd::Item => {
                self.items.pop();
            }
            TagEnd::Paragraph if source.trim() == NO_ANSWER => {
                if let Some((_, answer)) = self.written.fields.last_mut() {
                    answer.clear();
                }
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::TableCell => {}
            _ => return,
        }
        self.html.end_block();
        self.text("\n");
    }

    fn text(&mut self, text: &str) {
        let is_unticked = self.items.last() == Some(&true);
        if self.quotes > 0 || is_unticked {
            return;
        }
        match &mut self.heading {
            Some(heading) => heading.push_str(text),
            None => {
                self.written.own.push_str(text);
                self.answer(text);
            }
        }
    }

    /// What stands under a heading of a form may well be code.
    fn answer(&mut self, text: &str) {
        if self.quotes == 0
            && let Some((_, answer)) = self.written.fields.last_mut()
        {
            answer.push_str(text);
        }
    }
}

/// HTML between the words: comments, and what is shown as code.
#[derive(Default)]
struct Html {
    in_comment: bool,
    /// A tag whose end has not come yet.
    tag: Option<String>,
    /// The element that holds code.
    code: Option<String>,
}

/// Elements that hold nobody's words.
const CODE: &[&str] = &["pre", "code", "samp", "script", "style"];

impl Html {
    fn is_hidden(&self) -> bool {
        self.code.is_some()
    }

    /// A line of code ends with its block; what `<pre>` holds may have blank lines.
    fn end_block(&mut self) {
        (self.in_comment, self.tag) = (false, None);
        self.code.take_if(|it| it != "pre");
    }

    /// The words among the tags.
    fn shown(&mut self, raw: &str) -> String {
        let mut res = String::new();
        let mut rest = raw;
        while !rest.is_empty() {
            rest = if self.in_comment {
                let ended = rest.split_once("-->");
                self.in_comment = ended.is_none();
                ended.map_or("", |it| it.1)
            } else if let Some(mut tag) = self.tag.take() {
                match rest.split_once('>') {
                    Some((end, after)) => {
                        tag.push_str(end);
                        self.pass(&tag);
                        after
                    }
                    None => {
                        tag.push_str(rest);
                        self.tag = Some(tag);
                        ""
                    }
                }
            } else {
                self.words(rest, &mut res)
            };
        }
        res
    }

    /// Up to the next tag or comment.
    fn words<'r>(&mut self, rest: &'r str, res: &mut String) -> &'r str {
        let (words, after) = rest.split_once('<').unwrap_or((rest, ""));
        if !self.is_hidden() {
            res.push_str(words);
        }
        if let Some(comment) = after.strip_prefix("!--") {
            self.in_comment = true;
            return comment;
        }
        if words.len() < rest.len() {
            self.tag = Some(String::new());
        }
        after
    }

    fn pass(&mut self, tag: &str) {
        let name = tag.trim_start_matches('/');
        let name = name.split(|it: char| !it.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        let closes = tag.starts_with('/');
        if closes && self.code.as_ref() == Some(&name) {
            self.code = None;
        } else if !closes && self.code.is_none() && CODE.contains(&name.as_str()) {
            self.code = Some(name);
        }
    }
}
