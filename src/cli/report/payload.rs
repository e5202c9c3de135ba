//! Documents as bodies of webhooks, printed for whoever sends them. One line is one message.

use crate::render::{self, Block, Cell, Content, Page};
use crate::report::Context;
use crate::webhook::Service;

/// What a short message may take, in cells: those who count letters allow as many.
const SHORT: usize = 280;

/// Discord takes 2,000 UTF-16 units a message.
const DISCORD: usize = 1_900;

/// Slack cuts at 40,000; nobody reads on after this many.
const SLACK: usize = 3_500;

/// Project, release and the one thing to know, in one line: of a page for the browser.
pub(super) fn short(context: &Context) -> String {
    let version = context.release.version.as_deref();
    let name = [Some(context.project.name.as_str()), version]
        .into_iter()
        .flatten();
    let name: Vec<&str> = name.collect();
    within_short(&format!("{}: {}", name.join(" "), context.headline))
}

/// A document in one line: what its template says in few words, else its heading and the first
/// thing it says below.
pub(super) fn short_of(block: Option<&str>, text: &str) -> String {
    let Some(block) = block else {
        return within_short(&beginning(text));
    };
    let all = blocks(block);
    within_short(&all.collect::<Vec<_>>().join(" "))
}

fn within_short(line: &str) -> String {
    let line = render::shown(line).replace('@', "@\u{200b}");
    format!("{}\n", render::cut(&line, SHORT))
}

fn beginning(text: &str) -> String {
    let page = render::markdown_page(text);
    let own = page.blocks.iter().skip_while(|it| !is_heading(it));
    let heading = own.clone().take(1).flat_map(block_lines).next();
    let body = own.skip(1).take_while(|it| !is_heading(it));
    let mut lines = body.flat_map(block_lines).filter(|it| !it.is_empty());
    // What stands below a rule is about the document.
    let first = lines.next().filter(|it| !is_rule(it));
    match (heading, first) {
        (Some(heading), Some(first)) => format!("{heading}{} {first}", stop(&heading)),
        (heading, first) => heading.or(first).unwrap_or_default(),
    }
}

fn stop(heading: &str) -> &'static str {
    match heading.ends_with(['?', '!', '.']) {
        true => "",
        false => ".",
    }
}

fn is_rule(line: &str) -> bool {
    line.chars().all(|it| "· ".contains(it))
}

fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Heading(_))
}

fn blocks(text: &str) -> impl Iterator<Item = String> {
    let page = render::markdown_page(text);
    let lines: Vec<String> = page.blocks.iter().flat_map(block_lines).collect();
    lines.into_iter()
}

/// What a document says, each sentence group and point beside the heading that it stands under.
pub(super) fn sections(text: &str) -> Vec<[String; 2]> {
    let page = render::markdown_page(text);
    let mut heading = String::new();
    let mut said = Vec::new();
    for block in &page.blocks {
        let lines = block_lines(block);
        if is_heading(block) {
            heading = lines.concat();
            continue;
        }
        if lines.iter().any(|it| !it.is_empty() && is_rule(it)) {
            break;
        }
        let lines = lines.into_iter().filter(|it| !it.is_empty());
        said.extend(lines.map(|it| [heading.clone(), it]));
    }
    said
}

/// Sentences and points of a block. A table and what somebody is quoted with are no summary.
fn block_lines(block: &Block) -> Vec<String> {
    let of = |line: &Vec<Cell>| line.iter().map(words).collect::<String>().trim().to_owned();
    match block {
        Block::Heading(line) | Block::Line(line) => vec![of(line)],
        Block::Items(items) => items.iter().map(of).collect(),
        Block::Pairs(_) | Block::Table(_) | Block::Quote(_) => Vec::new(),
    }
}

/// The bodies of the messages that a document is in a chat, one a line.
pub(super) fn lines_of(service: Service, text: &str) -> String {
    let parts = messages(service, text);
    let line = |it: &String| format!("{}\n", service.wrapped(it));
    parts.iter().map(line).collect()
}

/// The words of the first heading, as readers see them.
pub(super) fn heading(text: &str) -> Option<String> {
    let page = render::markdown_page(text);
    page.blocks.iter().find_map(|it| match it {
        Block::Heading(line) => Some(line.iter().map(words).collect()),
        _ => None,
    })
}

/// The words of the messages, escaped for the service.
pub(super) fn messages(service: Service, text: &str) -> Vec<String> {
    let page = render::markdown_page(text);
    match service {
        Service::Discord => parts(&lines(&page, "**", discord_text), DISCORD),
        Service::Slack => parts(&lines(&page, "*", slack_text), SLACK),
    }
}

/// The page without tables, which no chat shows: a row is a line.
fn lines(page: &Page, strong: &str, safe: fn(&str) -> String) -> Vec<String> {
    let mut lines = Vec::new();
    let of = |line: &[Cell]| safe(&line.iter().map(words).collect::<String>());
    for block in &page.blocks {
        match block {
            Block::Heading(line) => {
                lines.push(String::new());
                lines.push(format!("{strong}{}{strong}", of(line).trim()));
            }
            // A rule between sections is no message.
            Block::Line(line) if is_rule(&of(line)) => {}
            Block::Line(line) => lines.push(of(line)),
            Block::Items(items) => lines.extend(items.iter().map(|it| format!("• {}", of(it)))),
            Block::Pairs(pairs) => {
                lines.extend(
                    pairs
                        .iter()
                        .map(|(name, line)| format!("{name}: {}", of(line))),
                );
            }
            Block::Table(table) => {
                for row in &table.rows {
                    lines.push(format!("• {}", row_line(table, row, safe)));
                }
            }
            Block::Quote(text) => lines.push(format!("> {}", safe(&render::terminal(text)))),
        }
    }
    lines
}

/// `Opened: 15 (week before 17)`: the first cell, the second, the rest with their titles.
fn row_line(table: &render::Table, row: &[Cell], safe: fn(&str) -> String) -> String {
    let mut cells = row.iter().map(|it| safe(&words(it)));
    let name = cells.next().unwrap_or_default();
    let value = cells.next().unwrap_or_default();
    let titles = table
        .columns
        .iter()
        .skip(2)
        .map(|it| safe(&it.title.to_lowercase()));
    let rest: Vec<String> = titles
        .zip(cells)
        .filter(|(_, it)| !matches!(it.as_str(), "" | "—"))
        .map(|(title, it)| format!("{title} {it}"))
        .collect();
    match rest.is_empty() {
        true => format!("{name}: {value}"),
        false => format!("{name}: {value} ({})", rest.join(", ")),
    }
}

fn words(cell: &Cell) -> String {
    match &cell.content {
        Content::Own(words) | Content::Number(words) => render::shown(words),
        Content::Outside(text) => render::terminal(text),
    }
}

fn discord_text(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for it in text.chars() {
        match it {
            '\\' | '*' | '_' | '~' | '|' | '`' | '>' | '<' | '[' | ']' | '#' => {
                safe.extend(['\\', it]);
            }
            '@' => safe.extend([it, '\u{200b}']),
            _ => safe.push(it),
        }
    }
    // Addresses show a preview of somebody else's page.
    safe.replace("://", ":\u{200b}//")
}

fn slack_text(text: &str) -> String {
    let safe = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    safe.replace('@', "@\u{200b}").replace("://", ":\u{200b}//")
}

/// Messages of at most so many UTF-16 units, parted between lines; a longer line is cut.
fn parts(lines: &[String], most: usize) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let units = |it: &str| it.encode_utf16().count();
    for line in lines {
        let line = render::cut(line, most / 2);
        let line: String = if most < units(&line) {
            line.chars().take(most / 4).collect()
        } else {
            line
        };
        match parts.last_mut() {
            Some(last) if units(last) + units(&line) < most => {
                last.push('\n');
                last.push_str(&line);
            }
            _ => parts.push(line),
        }
    }
    let trimmed = parts.iter().map(|it| it.trim().to_owned());
    trimmed.filter(|it| !it.is_empty()).collect()
}
