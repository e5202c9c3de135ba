//! What was written down in a meeting, as notes for reports.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::Section;

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minute {
    pub section: Section,
    /// In one line; emphasis and links as they were written.
    pub text: String,
    /// Of the file, from 1.
    pub line: usize,
}

/// Titles of minutes that name a section, beside the sections' own names.
const TITLES: &[(&str, Section)] = &[
    ("wins", Section::Highlights),
    ("what went well", Section::Worked),
    ("what worked", Section::Worked),
    ("what could be better", Section::Better),
    ("blockers", Section::Challenges),
    ("problems", Section::Challenges),
    ("what was hard", Section::Challenges),
    ("action items", Section::Actions),
    ("next steps", Section::Actions),
    ("to do", Section::Actions),
    ("todo", Section::Actions),
    ("next week", Section::Focus),
    ("shipped", Section::Improvements),
    ("thank you", Section::Thanks),
];

/// Each item of a list and each paragraph is a note, in the section that the heading above it
/// names, else in `section`. Headings, code and tables are none; those that are about a
/// conversation (`faq`, `workaround`) name it, so that no heading puts anything there.
pub fn minutes(text: &str, section: Section) -> Vec<Minute> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES;
    let mut res = Vec::new();
    let mut now = section;
    let mut heading: Option<String> = None;
    let mut n_left_out = 0;
    let mut open: Option<Range<usize>> = None;
    let mut end = |open: &mut Option<Range<usize>>, now: Section| {
        let Some(range) = open.take() else {
            return;
        };
        // Lines of a quote begin with what is no word.
        let words = text[range.clone()].split_whitespace();
        let words: Vec<&str> = words.filter(|it| *it != ">").collect();
        if !words.is_empty() {
            res.push(Minute {
                section: now,
                text: words.join(" "),
                line: 1 + text[..range.start].matches('\n').count(),
            });
        }
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                end(&mut open, now);
                heading = Some(String::new());
            }
            Event::End(TagEnd::Heading(_)) => {
                let title = heading.take().unwrap_or_default();
                now = named(&title).unwrap_or(section);
            }
            Event::Text(words) | Event::Code(words) if heading.is_some() => {
                heading.get_or_insert_default().push_str(&words);
            }
            Event::Start(Tag::CodeBlock(_) | Tag::Table(_) | Tag::HtmlBlock) => {
                end(&mut open, now);
                n_left_out += 1;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::Table | TagEnd::HtmlBlock) => n_left_out -= 1,
            Event::Start(Tag::Item | Tag::Paragraph | Tag::List(_) | Tag::BlockQuote(_))
            | Event::End(
                TagEnd::Item | TagEnd::Paragraph | TagEnd::List(_) | TagEnd::BlockQuote(_),
            ) => {
                end(&mut open, now);
            }
            Event::TaskListMarker(_) | Event::Rule => {}
            _ if heading.is_some() || 0 < n_left_out => {}
            _ => {
                let from = open.as_ref().map_or(range.start, |it| it.start);
                let to = open.as_ref().map_or(range.end, |it| it.end.max(range.end));
                open = Some(from..to);
            }
        }
    }
    end(&mut open, now);
    res
}

fn named(title: &str) -> Option<Section> {
    let title = title
        .trim()
        .trim_end_matches([':', '?', '!'])
        .to_lowercase();
    let own = Section::ALL
        .into_iter()
        .filter(|it| !matches!(it, Section::Faq | Section::Workaround))
        .find(|it| it.as_str() == title);
    own.or_else(|| TITLES.iter().find(|it| it.0 == title).map(|it| it.1))
}

#[cfg(test)]
mod tests {
    use super::super::Section;
    use super::minutes;

    fn check(text: &str, expected: &str) {
        let told: Vec<String> = minutes(text, Section::Recap)
            .iter()
            .map(|it| format!("{}@{} {}", it.section, it.line, it.text))
            .collect();
        assert_eq!(told.join(" | "), expected);
    }

    #[test]
    fn a_heading_names_the_section_of_what_stands_below_it() {
        check(
            "# Office hours\nWe met.\n\n## Wins\n- one\n- two\n\n## Anything else?\nthree",
            "recap@2 We met. | highlights@5 one | highlights@6 two | recap@9 three",
        );
        check(
            "## Action items:\n- [ ] Mira: mail\n- [x] done",
            "actions@2 Mira: mail | actions@3 done",
        );
        check(
            "## FAQ\n- no answer of a conversation",
            "recap@2 no answer of a conversation",
        );
    }

    #[test]
    fn a_note_is_one_line_with_its_emphasis_and_its_links() {
        check(
            "a *b*\nc [d](https://e.example)",
            "recap@1 a *b* c [d](https://e.example)",
        );
        check(
            "- a\n  - b `c`\n- d",
            "recap@1 a | recap@2 b `c` | recap@3 d",
        );
    }

    #[test]
    fn code_and_tables_are_no_words() {
        check(
            "a\n\n```\ncode\n```\n\n| t |\n|---|\n| u |\n\nb",
            "recap@1 a | recap@11 b",
        );
        check("", "");
        check("# only a title", "");
    }
}
