use std::fmt;

use serde_json::{Map, Value};

/// A number that two programs may write in two ways.
#[derive(Debug, PartialEq, Eq)]
pub struct Unwritable(String);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is no whole number, and fractions stand as text in what is hashed",
            self.0
        )
    }
}

impl std::error::Error for Unwritable {}

/// Writes JSON in the one way that is hashed: keys sorted by their bytes, no blank, whole numbers
/// only, and in strings nothing but visible ASCII without `[`, all else as `\uXXXX`.
///
/// So the bytes survive every terminal, mail and CI log that they are shown in.
pub fn canonical(value: &Value) -> Result<String, Unwritable> {
    let mut out = String::new();
    write(&mut out, value)?;
    Ok(out)
}

fn write(out: &mut String, value: &Value) -> Result<(), Unwritable> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
        Value::Number(it) if it.is_i64() || it.is_u64() => out.push_str(&it.to_string()),
        Value::Number(it) => return Err(Unwritable(it.to_string())),
        Value::String(it) => string(out, it),
        Value::Array(it) => list(out, it)?,
        Value::Object(it) => object(out, it)?,
    }
    Ok(())
}

fn list(out: &mut String, values: &[Value]) -> Result<(), Unwritable> {
    out.push('[');
    for (idx, it) in values.iter().enumerate() {
        if idx > 0 {
            out.push(',');
        }
        write(out, it)?;
    }
    out.push(']');
    Ok(())
}

fn object(out: &mut String, fields: &Map<String, Value>) -> Result<(), Unwritable> {
    let mut fields: Vec<_> = fields.iter().collect();
    fields.sort_unstable_by_key(|(key, _)| *key);
    out.push('{');
    for (idx, (key, value)) in fields.into_iter().enumerate() {
        if idx > 0 {
            out.push(',');
        }
        string(out, key);
        out.push(':');
        write(out, value)?;
    }
    out.push('}');
    Ok(())
}

fn string(out: &mut String, text: &str) {
    out.push('"');
    for it in text.chars() {
        match it {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // A CI runner obeys `##[error]` wherever it stands.
            ' '..='~' if it != '[' => out.push(it),
            _ => {
                for unit in it.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    out.push('"');
}
