//! YAML as a tree that knows its lines. The only user of the parser.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};

/// A value with its place. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) value: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    /// Text, and whatever else is one word: a number, `true`.
    Text(String),
    List(Vec<Node>),
    /// In the order of the file.
    Map(Vec<(String, Node)>),
}

/// Why a file is no YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) line: usize,
    pub(super) message: String,
}

/// Longer files and lines, and deeper nests, are no document that people edit.
const MAX_BYTES: usize = 1 << 20;
const MAX_LINE: usize = 4_000;
const MAX_DEPTH: usize = 64;

/// Reads the one document of a file.
///
/// # Errors
///
/// [`Unreadable`]: with the line of the first fault.
pub(super) fn read(text: &str) -> Result<Node, Unreadable> {
    let refused = |line: usize, message: &str| Unreadable {
        line,
        message: message.to_owned(),
    };
    if MAX_BYTES < text.len() {
        return Err(refused(1, "longer than 1 MiB"));
    }
    if let Some(line) = too_deep(text) {
        return Err(refused(line, "too long a line, or nested too deeply"));
    }
    let documents = MarkedYaml::load_from_str(text).map_err(|it| Unreadable {
        line: it.marker().line().max(1),
        message: it.info().to_owned(),
    })?;
    match documents.as_slice() {
        [] => Err(refused(1, "there is nothing in it")),
        [one] => node(one, 0),
        [_, second, ..] => Err(refused(second.span.start.line(), "more than one document")),
    }
}

/// The first line that is too long or nests too deeply. The parser follows every nest, and its
/// stack has an end; a bracket within a text may count, too.
fn too_deep(text: &str) -> Option<usize> {
    let mut indents: Vec<usize> = Vec::new();
    let mut brackets: usize = 0;
    for (number, line) in (1..).zip(text.lines()) {
        let words = line.trim_start();
        if !words.is_empty() {
            let indent = line.len() - words.len();
            indents.retain(|it| *it < indent);
            indents.push(indent);
        }
        let opened = line.matches(['[', '{']).count();
        let within = words.matches("- ").count() + words.matches("? ").count();
        let depth = indents.len().max(brackets + opened).max(within);
        if MAX_LINE < line.len() || MAX_DEPTH < depth {
            return Some(number);
        }
        brackets = (brackets + opened).saturating_sub(line.matches([']', '}']).count());
    }
    None
}

fn node(yaml: &MarkedYaml<'_>, depth: usize) -> Result<Node, Unreadable> {
    let line = yaml.span.start.line().max(1);
    let refused = |message: &str| Unreadable {
        line,
        message: message.to_owned(),
    };
    if MAX_DEPTH < depth {
        return Err(refused("nested too deeply"));
    }
    let value = match &yaml.data {
        YamlData::Value(Scalar::Null) => Value::Null,
        YamlData::Value(Scalar::String(text)) => Value::Text(text.to_string()),
        YamlData::Value(Scalar::Boolean(it)) => Value::Text(it.to_string()),
        YamlData::Value(Scalar::Integer(it)) => Value::Text(it.to_string()),
        YamlData::Value(Scalar::FloatingPoint(it)) => Value::Text(it.to_string()),
        YamlData::Representation(text, ..) => Value::Text(text.to_string()),
        YamlData::Sequence(list) => {
            let nodes = list.iter().map(|it| node(it, depth + 1));
            Value::List(nodes.collect::<Result<_, _>>()?)
        }
        YamlData::Mapping(map) => {
            let entry = |(key, value): (&MarkedYaml<'_>, &MarkedYaml<'_>)| {
                let Value::Text(key) = node(key, depth + 1)?.value else {
                    return Err(refused("a key is one word"));
                };
                Ok((key, node(value, depth + 1)?))
            };
            Value::Map(map.iter().map(entry).collect::<Result<_, _>>()?)
        }
        YamlData::Tagged(_, inner) => return node(inner, depth + 1),
        YamlData::Alias(_) | YamlData::BadValue => return Err(refused("this cannot be read")),
    };
    Ok(Node { line, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        match read(text) {
            Ok(node) => format!("{node:?}"),
            Err(it) => format!("{}", it.line),
        }
    }

    #[test]
    fn what_people_write_as_a_word_stays_one() {
        let Value::Map(map) = read("a: no\nb: 4h\nc: 3\nd:\ne: [x, y]\n").unwrap().value else {
            panic!("no map");
        };
        let text = |it: &str| Value::Text(it.to_owned());
        assert_eq!(map[0].1.value, text("no"));
        assert_eq!(map[1].1.value, text("4h"));
        assert_eq!(map[2].1.value, text("3"));
        assert_eq!(map[3].1.value, Value::Null);
        assert_eq!((map[4].1.line, map[2].1.line), (5, 3));
    }

    #[test]
    fn what_is_no_document_is_told_with_its_line() {
        assert_eq!(fault("a: 1\nb: [x\n"), "3");
        assert_eq!(fault("a: 1\na: 2\n"), "2");
        assert_eq!(fault(""), "1");
        assert_eq!(fault(&"[".repeat(100_000)), "1");
        assert_eq!(fault(&"- ".repeat(100_000)), "1");
        assert_eq!(fault(&"[\n".repeat(1_000)), "65");
        let deep: String = (0..1_000)
            .map(|it| format!("{}a:\n", " ".repeat(it)))
            .collect();
        assert!(read(&deep).is_err());
        let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n\
                    c: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n\
                    e: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e]\n\
                    g: &g [*f,*f,*f,*f,*f,*f,*f,*f]\nh: [*g,*g,*g,*g,*g,*g,*g,*g]\n";
        assert!(read(bomb).is_err());
    }
}
