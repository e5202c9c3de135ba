//! What a runbook's file says about itself: Markdown with front matter, YAML, JSON.
//!
//! Only the keys at the top matter (`id`, `title`, `owner`, `review_every`), so no more of YAML is
//! read than `key: value` lines; what is nested below another key is the runbook's own business.

use std::str::FromStr;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::model::Text;
use crate::sla::Span;

/// What a file says about one runbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunbookFile {
    pub id: Text,
    pub title: Text,
    pub owner: Option<Text>,
    /// Seconds.
    pub review_every: Option<i64>,
    /// The text of this runbook.
    pub body: Text,
}

impl RunbookFile {
    /// SHA-256 of the text, in hexadecimal digits.
    pub fn sha256(&self) -> Text {
        let digest = Sha256::digest(self.body.raw());
        let hex: String = digest.iter().map(|it| format!("{it:02x}")).collect();
        Text::new(hex)
    }
}

/// How the text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunbookForm {
    Markdown,
    Yaml,
    Json,
}

impl RunbookForm {
    /// By the ending of the file's name.
    pub fn of(ending: &str) -> Option<Self> {
        Some(match ending.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Self::Markdown,
            "yaml" | "yml" => Self::Yaml,
            "json" => Self::Json,
            _ => return None,
        })
    }
}

/// Longer ids and titles are a mistake.
const LONGEST: usize = 200;

/// Reads the runbooks of a file; `name` is the file's name without its ending, for those that do
/// not say theirs.
///
/// # Errors
/// What is wrong, for people, with the line where there is one.
pub fn read_runbooks(
    form: RunbookForm,
    name: &str,
    text: &str,
) -> Result<Vec<RunbookFile>, String> {
    match form {
        RunbookForm::Markdown => markdown(name, text).map(|it| vec![it]),
        RunbookForm::Yaml => yaml(name, text),
        RunbookForm::Json => json(name, text),
    }
}

fn markdown(name: &str, text: &str) -> Result<RunbookFile, String> {
    let front = text
        .strip_prefix("---\n")
        .or_else(|| text.strip_prefix("---\r\n"));
    let Some(front) = front else {
        return runbook(name, &[], heading(text), text);
    };
    let Some((front, body)) = front.split_once("\n---") else {
        return Err("the front matter has no end: a line `---`".to_owned());
    };
    runbook(name, &keys(front)?, heading(body), text)
}

fn heading(text: &str) -> Option<&str> {
    let line = text.lines().find_map(|it| it.strip_prefix("# "));
    line.map(str::trim)
}

/// One runbook a document; documents are parted by `---`.
fn yaml(name: &str, text: &str) -> Result<Vec<RunbookFile>, String> {
    let documents: Vec<&str> = text
        .split("\n---")
        .map(|it| it.trim_start_matches("---"))
        .filter(|it| !it.trim().is_empty())
        .collect();
    if documents.is_empty() {
        return Err("it is empty".to_owned());
    }
    let many = 1 < documents.len();
    documents
        .iter()
        .enumerate()
        .map(|(idx, it)| {
            let keys = keys(it)?;
            if many && !keys.iter().any(|(key, _)| key == "id") {
                return Err(format!("document {} needs its `id`", idx + 1));
            }
            runbook(name, &keys, None, it)
        })
        .collect()
}

/// `key: value` lines without indentation.
fn keys(text: &str) -> Result<Vec<(String, String)>, String> {
    let mut res: Vec<(String, String)> = Vec::new();
    for (idx, line) in text.lines().enumerate() {
        let is_ours = |it: char| !it.is_whitespace() && !matches!(it, '#' | '-' | '%');
        if !line.starts_with(is_ours) {
            continue;
        }
        let Some((key, value)) = line.split_once(':') else {
            return Err(format!("line {}: expected `key: value`", idx + 1));
        };
        let key = unquoted(key.trim());
        if res.iter().any(|(known, _)| *known == key) {
            return Err(format!("line {}: the key `{key}` is given twice", idx + 1));
        }
        let value = value.trim();
        let value = if value.starts_with(['"', '\'']) {
            unquoted(value)
        } else {
            let end = value.find(" #").unwrap_or(value.len());
            value[..end].trim().to_owned()
        };
        res.push((key, value));
    }
    Ok(res)
}

fn unquoted(text: &str) -> String {
    let inner = ['"', '\'']
        .iter()
        .find_map(|it| text.strip_prefix(*it)?.strip_suffix(*it));
    inner.unwrap_or(text).to_owned()
}

/// An object, a list of them, or `{"runbooks": […]}`.
fn json(name: &str, text: &str) -> Result<Vec<RunbookFile>, String> {
    let value: Json = serde_json::from_str(text).map_err(|err| err.to_string())?;
    let inner = value.get("runbooks").unwrap_or(&value);
    let list = match inner {
        Json::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    if list.is_empty() {
        return Err("it holds no runbook".to_owned());
    }
    let many = 1 < list.len();
    list.iter()
        .enumerate()
        .map(|(idx, it)| {
            let Json::Object(object) = it else {
                return Err(format!("runbook {} is no object", idx + 1));
            };
            if many && !object.contains_key("id") {
                return Err(format!("runbook {} needs its `id`", idx + 1));
            }
            let keys: Vec<(String, String)> = object
                .iter()
                .filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
                .collect();
            runbook(name, &keys, None, &it.to_string())
        })
        .collect()
}

fn runbook(
    name: &str,
    keys: &[(String, String)],
    heading: Option<&str>,
    body: &str,
) -> Result<RunbookFile, String> {
    let value = |wanted: &str| {
        let found = keys.iter().find(|(key, _)| key == wanted);
        found
            .map(|(_, value)| value.as_str())
            .filter(|it| !it.is_empty())
    };
    let id = value("id").unwrap_or(name);
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    if id.is_empty() || LONGEST < id.len() || !id.chars().all(fits) {
        let shown: String = id.chars().take(40).collect();
        return Err(format!(
            "`{shown}` is no id: letters, digits, `-`, `_` and `.`"
        ));
    }
    let title = value("title").or(heading).unwrap_or(id);
    let review_every = value("review_every")
        .map(|it| match Span::from_str(it) {
            Ok(Span::Seconds(seconds)) => Ok(seconds),
            Ok(_) => Err(format!("review_every: `{it}` needs a calendar, write days")),
            Err(why) => Err(format!("review_every: {why}")),
        })
        .transpose()?;
    Ok(RunbookFile {
        id: id.into(),
        title: Text::new(title.chars().take(LONGEST).collect::<String>()),
        owner: value("owner").map(Text::from),
        review_every,
        body: body.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: RunbookForm, text: &str, expected: &str) {
        let said = match read_runbooks(form, "file", text) {
            Err(why) => why,
            Ok(all) => {
                let shown = all.iter().map(|it| {
                    format!(
                        "{}|{}|{}|{}",
                        it.id.raw(),
                        it.title.raw(),
                        it.owner.as_ref().map_or("-", |it| it.raw()),
                        it.review_every.map_or(0, |it| it / 86_400)
                    )
                });
                shown.collect::<Vec<_>>().join(" ")
            }
        };
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn markdown_says_it_in_front_or_in_its_heading() {
        let front = "---\nid: rollback\ntitle: \"Roll back: how\"\nowner: '@mira'\nreview_every: 30d\n---\n# Else\n";
        check(
            RunbookForm::Markdown,
            front,
            "rollback|Roll back: how|@mira|30",
        );
        check(
            RunbookForm::Markdown,
            "# Lost key\ntext",
            "file|Lost key|-|0",
        );
        check(RunbookForm::Markdown, "", "file|file|-|0");
        check(
            RunbookForm::Markdown,
            "---\nid: a\n",
            "the front matter has no end: a line `---`",
        );
    }

    #[test]
    fn yaml_may_nest_whatever_it_likes_below() {
        let text = "id: a\nsteps:\n  - id: b\n  - title: c\nowner: ann # on call\n---\nid: d\n";
        check(RunbookForm::Yaml, text, "a|a|ann|0 d|d|-|0");
        check(
            RunbookForm::Yaml,
            "id: a\nid: b\n",
            "line 2: the key `id` is given twice",
        );
        check(
            RunbookForm::Yaml,
            "just words\n",
            "line 1: expected `key: value`",
        );
        check(RunbookForm::Yaml, "\n", "it is empty");
    }

    #[test]
    fn json_is_one_or_many() {
        check(RunbookForm::Json, r#"{"title":"T"}"#, "file|T|-|0");
        check(
            RunbookForm::Json,
            r#"{"runbooks":[{"id":"a"},{"id":"b"}]}"#,
            "a|a|-|0 b|b|-|0",
        );
        check(
            RunbookForm::Json,
            r#"[{"id":"a"},{}]"#,
            "runbook 2 needs its `id`",
        );
        check(
            RunbookForm::Json,
            r#"[{"id":"../x y"}]"#,
            "`../x y` is no id: letters, digits, `-`, `_` and `.`",
        );
        check(RunbookForm::Json, "[]", "it holds no runbook");
        check(
            RunbookForm::Json,
            r#"{"id":"a","review_every":"often"}"#,
            "review_every: `often` is no length of time: expected a whole number and a unit, like `4h`",
        );
    }
}
