//! What is wrong in a policy, shown at the place where it was written.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::protected;
use super::tree::Place;

/// One thing wrong in one file. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    pub line: usize,
    pub column: usize,
    /// The whole path: `sla.rule.issues-p1.first_response`. Empty for a file that is not TOML.
    pub key: String,
    pub message: String,
    pub hint: Option<String>,
    source: usize,
    span: Range<usize>,
}

/// Every fault of a policy and of the files it extends. Exit code 2.
///
/// Its `Display` quotes the line of each fault with a caret under the key or value, in plain text.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    pub faults: Vec<Fault>,
    sources: Vec<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    name: String,
    text: String,
    /// Byte offset of the start of each line.
    lines: Vec<usize>,
}

impl Faults {
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// All faults and their number; `colour` asks for terminal styles.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut res = String::new();
        for fault in self.faults.iter().take(MOST_SHOWN) {
            res.push_str(&self.quote(fault, &renderer));
            res.push_str("\n\n");
        }
        let noun = if self.faults.len() == 1 {
            "fault"
        } else {
            "faults"
        };
        let name = self
            .sources
            .first()
            .map_or("the policy", |it| it.name.as_str());
        let elsewhere = self.faults.iter().any(|it| it.source > 0);
        let rest = if elsewhere {
            " and what it extends"
        } else {
            ""
        };
        res.push_str(&format!(
            "{} {noun} in {}{rest}",
            self.faults.len(),
            shown(name)
        ));
        res
    }

    /// Registers a file, so that faults can quote it; the first one is the policy itself.
    pub(super) fn add_file(&mut self, name: &str, text: &str) -> usize {
        let starts = text.match_indices('\n').map(|(idx, _)| idx + 1);
        self.sources.push(Source {
            name: name.to_owned(),
            text: text.to_owned(),
            lines: std::iter::once(0).chain(starts).collect(),
        });
        self.sources.len() - 1
    }

    pub(super) fn at_key(
        &mut self,
        at: &Place,
        key: &str,
        message: impl Into<String>,
    ) -> &mut Fault {
        self.push(at.file, at.key.clone(), key, message.into())
    }

    pub(super) fn at_value(
        &mut self,
        at: &Place,
        key: &str,
        message: impl Into<String>,
    ) -> &mut Fault {
        self.push(at.file, at.value.clone(), key, message.into())
    }

    /// Orders the faults as a reader meets them: the policy first, then what it extends.
    pub(super) fn sort(&mut self) {
        self.faults.sort_by_key(|it| (it.source, it.span.start));
    }

    /// The name of a file and the line of `offset` in it, counted from 1.
    pub(super) fn position(&self, file: usize, offset: usize) -> (&str, usize) {
        self.sources
            .get(file)
            .map_or(("", 0), |it| (it.name.as_str(), it.line_of(offset) + 1))
    }

    fn push(
        &mut self,
        source: usize,
        span: Range<usize>,
        key: &str,
        message: String,
    ) -> &mut Fault {
        let (file, line, column) = self.sources.get(source).map_or_else(
            || (String::new(), 0, 0),
            |it| {
                let line = it.line_of(span.start);
                (
                    it.name.clone(),
                    line + 1,
                    it.column_of(line, span.start) + 1,
                )
            },
        );
        let hint = None;
        let key = key.to_owned();
        let fault = Fault {
            file,
            line,
            column,
            key,
            message,
            hint,
            source,
            span,
        };
        self.faults.push(fault);
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }

    /// Quotes one line only: cheap in a long file, and what another line holds is not shown.
    fn quote(&self, fault: &Fault, renderer: &Renderer) -> String {
        let title = Level::ERROR.primary_title(&fault.message);
        let Some(source) = self.sources.get(fault.source) else {
            return renderer.render(&[Group::with_title(title)]);
        };
        let (line, span) = source.quotable(fault);
        let label = shown(&fault.key);
        let annotation = AnnotationKind::Primary.span(span).label(label);
        let snippet = Snippet::source(line)
            .line_start(fault.line)
            .path(shown(&fault.file))
            .annotation(annotation);
        let mut group = title.element(snippet);
        if let Some(hint) = &fault.hint {
            group = group.element(Level::HELP.with_name("hint").message(hint));
        }
        renderer.render(&[group])
    }
}

impl Fault {
    pub(super) fn hint(&mut self, hint: impl Into<String>) -> &mut Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Source {
    /// Counted from 0.
    fn line_of(&self, offset: usize) -> usize {
        self.lines
            .partition_point(|it| *it <= offset)
            .saturating_sub(1)
    }

    fn column_of(&self, line: usize, offset: usize) -> usize {
        let start = self.lines.get(line).copied().unwrap_or(0);
        self.text
            .get(start..offset)
            .map_or(0, |it| it.chars().count())
    }

    /// The line of a fault with what a terminal might obey made visible, and the place in it.
    fn quotable(&self, fault: &Fault) -> (String, Range<usize>) {
        let start = self.lines.get(fault.line - 1).copied().unwrap_or(0);
        let rest = self.text.get(start..).unwrap_or_default();
        let line = protected::without_secret(rest.lines().next().unwrap_or_default());
        let from = (fault.span.start - start).min(line.len());
        let to = fault.span.end.saturating_sub(start).clamp(from, line.len());
        let before = visible(line.get(..from).unwrap_or_default());
        let inside = visible(line.get(from..to).unwrap_or_default());
        let after = visible(line.get(to..).unwrap_or_default());
        let span = before.len()..before.len() + inside.len();
        (before + &inside + &after, span)
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Faults {}

/// The longest piece of a policy that a message repeats, in characters.
const LONGEST_QUOTE: usize = 80;

/// Whoever has more faults than this mends these first.
const MOST_SHOWN: usize = 100;

/// A piece of the policy fit for a message: cut, and without what a terminal might obey.
pub(super) fn shown(text: &str) -> String {
    let mut res = visible(&text.chars().take(LONGEST_QUOTE).collect::<String>());
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        res.push('…');
    }
    res
}

/// Control and bidirectional characters as `\u{1b}`; tabs stay.
fn visible(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for char in text.chars() {
        if char == '\t' || !is_obeyed(char) {
            res.push(char);
        } else {
            res.extend(char.escape_unicode());
        }
    }
    res
}

/// True for characters that steer a terminal or reorder a line instead of showing themselves.
pub(super) fn is_obeyed(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
