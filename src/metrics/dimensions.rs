//! What tells the rows of one metric apart, as the log keeps it: a JSON object of words.

use super::Dimensions;
use crate::model::Text;

/// The dimension that says whose a number is.
pub const TENANT: &str = "tenant";

/// Whose a row is; `None` of one that is nobody's.
pub fn tenant(dimensions: &str) -> Option<String> {
    read(dimensions)
        .remove(TENANT)
        .map(|it| it.raw().to_owned())
}

/// The words of the dimensions but for the tenant's, in the order of their names; `None` of a total.
pub fn name(dimensions: &str) -> Option<Text> {
    let mut all = read(dimensions);
    all.remove(TENANT);
    let words: Vec<&str> = all.values().map(Text::raw).collect();
    (!words.is_empty()).then(|| Text::new(words.join(", ")))
}

fn read(dimensions: &str) -> Dimensions {
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
}
