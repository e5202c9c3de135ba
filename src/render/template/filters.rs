//! The filters that templates have. This list is all of them: none reads a file, none takes a size
//! from the data, none prints a string as it came.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use minijinja::value::Rest;
use minijinja::{Environment, Error, ErrorKind, Value};
use serde_json::Value as Json;

use super::super::escape::own_markdown;
use super::super::width::cut;
use super::{Look, charts, escaped, words};

/// How a moment is shown unless the template says otherwise.
const DATE: &str = "%a %-d %b %Y %H:%M %Z";

/// The longest address worth a link.
const MAX_URL: usize = 2_000;

pub(super) fn add(environment: &mut Environment<'static>, look: Look, context: &Json) {
    let zone = context["project"]["timezone"].as_str();
    let zone: Tz = zone.and_then(|it| it.parse().ok()).unwrap_or(Tz::UTC);
    let now = context["as_of"].as_str().and_then(moment_of);
    environment.add_filter("date", move |value: Value, shape: Option<String>| {
        on_moment(&value, |it| {
            date(it, zone, shape.as_deref().unwrap_or(DATE))
        })
    });
    environment.add_filter("ago", move |value: Value| {
        on_moment(&value, |it| Ok(words::ago(it, now.unwrap_or(it))))
    });
    environment.add_filter("duration", |value: Value| on_number(&value, words::rough));
    environment.add_filter("number", |value: Value| on_number(&value, words::grouped));
    environment.add_filter("signed", |value: Value| on_number(&value, words::signed));
    environment.add_filter("percent", percent);
    environment.add_filter("amount", |value: Value, unit: String| amount(value, &unit));
    environment.add_filter("exact", |value: Value, unit: String| exact(value, &unit));
    environment.add_filter("plural", |n: i64, one: String, many: Option<String>| {
        words::counted(n, &one, many.as_deref())
    });
    environment.add_test("none", |value: Value| value.is_none());
    add_lists(environment);
    add_texts(environment, look);
    if look == Look::Html {
        charts::add(environment);
    }
}

fn add_lists(environment: &mut Environment<'static>) {
    environment.add_filter("spark", |values: Vec<Value>| {
        let numbers: Vec<f64> = values.iter().map(charts::float).collect();
        words::spark(&numbers)
    });
    environment.add_filter("pick", |rows: Vec<Value>, key: String| {
        let picked = rows.iter().map(|it| it.get_attr(&key));
        picked.collect::<Result<Vec<Value>, Error>>()
    });
    environment.add_filter("first", |values: Vec<Value>| values.into_iter().next());
    environment.add_filter("last", |values: Vec<Value>| values.into_iter().last());
}

fn add_texts(environment: &mut Environment<'static>, look: Look) {
    environment.add_filter("spaced", |text: String| text.replace(['_', '-'], " "));
    environment.add_filter("length", |value: Value| {
        value
            .len()
            .ok_or_else(|| invalid("only a list has a length"))
    });
    environment.add_filter("cut", |text: String, cells: usize| {
        cut(&text, cells.min(1_000))
    });
    environment.add_filter("otherwise", |value: Value, other: Value| {
        let is_empty = value.is_none() || value.as_str() == Some("");
        if is_empty { other } else { value }
    });
    environment.add_filter(
        "join",
        move |values: Vec<Value>, between: Option<String>| {
            join(look, &values, between.as_deref().unwrap_or(", "))
        },
    );
    environment.add_filter("link", move |value: Value, address: Rest<Value>| {
        link(look, &value, &address)
    });
    environment.add_filter("own", move |value: Value| own(look, &value));
}

fn invalid(message: &'static str) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}

fn moment_of(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .ok()
        .map(|it| it.to_utc())
}

/// What is not known stays unknown, whatever is asked of it.
fn on_moment(
    value: &Value,
    show: impl FnOnce(DateTime<Utc>) -> Result<String, Error>,
) -> Result<Value, Error> {
    if value.is_none() {
        return Ok(Value::from(()));
    }
    let moment = value.as_str().and_then(moment_of);
    let moment = moment.ok_or_else(|| invalid("this is no moment"))?;
    show(moment).map(Value::from)
}

fn on_number(value: &Value, show: impl FnOnce(i64) -> String) -> Result<Value, Error> {
    if value.is_none() {
        return Ok(Value::from(()));
    }
    let whole = || {
        f64::try_from(value.clone())
            .ok()
            .map(|it| it.round() as i64)
    };
    let number = value
        .as_i64()
        .or_else(whole)
        .ok_or_else(|| invalid("this is no number"))?;
    Ok(Value::from_safe_string(show(number)))
}

fn date(moment: DateTime<Utc>, zone: Tz, shape: &str) -> Result<String, Error> {
    // A shape of its own could pad to any width.
    if 64 < shape.len() {
        return Err(invalid("the shape of a date has at most 64 characters"));
    }
    words::date(moment, zone, shape).ok_or_else(|| invalid("this is no shape of a date"))
}

/// A share between 0 and 1 as whole percent, or with the decimals that were asked for. Less than
/// one percent has two: `0%` would say that there is none.
fn percent(value: Value, decimals: Option<usize>) -> Result<Value, Error> {
    if value.is_none() {
        return Ok(Value::from(()));
    }
    let share = f64::try_from(value).map_err(|_| invalid("this is no share"))?;
    let usual = match share.abs() {
        it if 0.0 < it && it < 0.01 => 2,
        _ => 0,
    };
    let decimals = decimals.unwrap_or(usual).min(2);
    Ok(Value::from_safe_string(format!(
        "{:.decimals$}%",
        share * 100.0
    )))
}

/// A number in its unit, as short as a glance needs it.
fn amount(value: Value, unit: &str) -> Result<Value, Error> {
    match unit {
        "share" => percent(value, None),
        "seconds" => on_number(&value, words::rough),
        "score" => decimal(&value),
        "flag" => Ok(flag(value)),
        _ => on_number(&value, words::grouped),
    }
}

/// A measured number in its unit, with the digits that tell something.
fn exact(value: Value, unit: &str) -> Result<Value, Error> {
    if value.is_none() || unit == "flag" {
        return amount(value, unit);
    }
    let number = f64::try_from(value).map_err(|_| invalid("this is no number"))?;
    Ok(Value::from_safe_string(words::measured(number, unit)))
}

/// A score, with one decimal.
fn decimal(value: &Value) -> Result<Value, Error> {
    if value.is_none() {
        return Ok(Value::from(()));
    }
    let number = f64::try_from(value.clone()).map_err(|_| invalid("this is no number"))?;
    Ok(Value::from_safe_string(format!("{number:.1}")))
}

/// 0 is no, everything else yes.
fn flag(value: Value) -> Value {
    match f64::try_from(value) {
        Ok(number) => Value::from(number != 0.0),
        Err(_) => Value::from(()),
    }
}

fn join(look: Look, values: &[Value], between: &str) -> Result<Value, Error> {
    let mut joined = String::new();
    for value in values {
        if !joined.is_empty() {
            joined.push_str(&escaped(look, between));
            // The escaper takes the blank at the end of a line for nothing.
            if between.ends_with(' ') && !joined.ends_with(' ') {
                joined.push(' ');
            }
        }
        match value.as_str() {
            Some(text) if value.is_safe() => joined.push_str(text),
            Some(text) => joined.push_str(&escaped(look, text)),
            None if value.is_number() => joined.push_str(&value.to_string()),
            None => return Err(invalid("only texts and numbers are joined")),
        }
    }
    Ok(Value::from_safe_string(joined))
}

/// `row|link` shows the row's `short`, or else its `ref`, and leads to its `url`; `text|link(url)` does so of any text.
fn link(look: Look, value: &Value, address: &[Value]) -> Result<Value, Error> {
    let (text, url) = match address {
        [] => {
            let short = value.get_attr("short")?;
            let text = if short.is_undefined() {
                value.get_attr("ref")?
            } else {
                short
            };
            (text, value.get_attr("url")?)
        }
        [url] => (value.clone(), url.clone()),
        _ => return Err(invalid("link takes one address")),
    };
    let text = text
        .as_str()
        .ok_or_else(|| invalid("a link needs a text"))?;
    let label = escaped(look, text);
    let url = url.as_str().and_then(safe_url);
    let shown = match (look, url) {
        (Look::Markdown, Some(url)) => format!("[{label}]({url})"),
        (Look::Html, Some(url)) => format!("<a href=\"{}\">{label}</a>", super::html(&url)),
        _ => label,
    };
    Ok(Value::from_safe_string(shown))
}

/// An address of the web and nothing else, in characters that end no link and ping nobody. On github.com it leads
/// to the same page without leaving a trace on the issue that it names.
fn safe_url(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let is_web = matches!(scheme, "https" | "http");
    if !is_web || rest.is_empty() || MAX_URL < url.len() {
        return None;
    }
    let rest = match rest.strip_prefix("github.com/") {
        Some(path) => format!("www.github.com/{path}"),
        None => rest.to_owned(),
    };
    let mut safe = format!("{scheme}://");
    for it in rest.chars() {
        let keeps = it.is_ascii_alphanumeric() || "-._~:/?#!$&+,;=%".contains(it);
        if keeps {
            safe.push(it);
            continue;
        }
        for byte in it.encode_utf8(&mut [0; 4]).bytes() {
            safe.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(safe)
}

/// What the team wrote for this document: in Markdown it may carry emphasis and links, but opens
/// no HTML, breaks no table and pings nobody. Never for text from outside.
fn own(look: Look, value: &Value) -> Result<Value, Error> {
    let text = value
        .as_str()
        .ok_or_else(|| invalid("only a text can be one's own"))?;
    if value.is_safe() || look != Look::Markdown {
        return Ok(value.clone());
    }
    Ok(Value::from_safe_string(own_markdown(text)))
}
