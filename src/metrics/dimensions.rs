//! What tells the rows of one metric apart, as the log keeps it: a JSON object of words.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::Text;

/// The dimension that says whose a number is.
pub const TENANT: &str = "tenant";

/// Whose a row is; `None` of one that is nobody's.
pub fn tenant(dimensions: &str) -> Option<String> {
    match read(dimensions).remove(TENANT)? {
        Value::String(name) => Some(name),
        _ => None,
    }
}

/// The words of the dimensions but for the tenant's, in the order of their names; `None` of a total.
pub fn name(dimensions: &str) -> Option<Text> {
    let mut all = read(dimensions);
    all.remove(TENANT);
    let said = |it: &Value| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
    let words: Vec<String> = all.values().map(said).collect();
    (!words.is_empty()).then(|| Text::new(words.join(", ")))
}

/// Only words are written; a log that somebody changed past maestro may hold anything.
fn read(dimensions: &str) -> BTreeMap<String, Value> {
    serde_json::from_str(dimensions).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{name, tenant};

    #[test]
    fn a_row_is_named_by_its_words_and_never_by_its_tenant() {
        let named = |it: &str| name(it).map(|it| it.raw().to_owned());
        let both = r#"{"step":"2 init","os":"mac","tenant":"acme"}"#;
        assert_eq!(named(both).as_deref(), Some("mac, 2 init"));
        assert_eq!(tenant(both).as_deref(), Some("acme"));
        assert_eq!(named(r#"{"tenant":"acme"}"#), None);
        assert_eq!((named("{}"), tenant("{}")), (None, None));
    }

    #[test]
    fn a_number_stands_as_it_is_and_is_nobodys_name() {
        let odd = r#"{"build":7,"os":"mac","tenant":3}"#;
        let named = name(odd).map(|it| it.raw().to_owned());
        assert_eq!((named.as_deref(), tenant(odd)), (Some("7, mac"), None));
        assert_eq!((name("no JSON"), tenant("[]")), (None, None));
    }
}
