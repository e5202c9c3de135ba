//! Short texts with variables, such as replies: what a template may do is listed, how long it may
//! run and how much it may write is limited, and a variable that nobody filled is an error.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Environment, Error, UndefinedBehavior, filters};

use super::limits::{Capped, syntax};

/// A longer result is refused: GitHub takes 65,536 characters.
pub const MAX_FILLED: usize = 60_000;

/// Steps after which a template is taken to run for ever.
const FUEL: u64 = 100_000;

/// Why a template says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FillFault {
    /// Lower case, without a full stop; names the line where there is one.
    pub message: String,
}

/// The names that `source` asks for.
///
/// # Errors
///
/// A template that cannot be read.
pub fn variables(source: &str) -> Result<BTreeSet<String>, FillFault> {
    let environment = environment();
    let template = environment
        .template_from_str(source)
        .map_err(|it| fault(&it))?;
    Ok(template.undeclared_variables(false).into_iter().collect())
}

/// Fills `source`. The values stand in it as they are: what comes from outside has gone through
/// [`crate::render::markdown`] before.
///
/// # Errors
///
/// A template that cannot be read, asks for more than `values` hold, runs too long, or writes more
/// than [`MAX_FILLED`] bytes.
pub fn fill(source: &str, values: &BTreeMap<String, String>) -> Result<String, FillFault> {
    let environment = environment();
    let template = environment
        .template_from_str(source)
        .map_err(|it| fault(&it))?;
    let values = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let values = minijinja::Value::from_pairs(values);
    let mut filled = Capped::at(MAX_FILLED);
    let written = template.render_captured_to(values, &mut filled);
    if filled.is_full() {
        return Err(FillFault {
            message: format!("the template writes more than {MAX_FILLED} bytes"),
        });
    }
    written.map_err(|it| fault(&it))?;
    Ok(filled.into_text().trim().to_owned())
}

/// The variables that a template asks about before it shows them: `{% if workaround %}`. It reads
/// well without them.
pub fn optional(source: &str) -> BTreeSet<String> {
    let tags = source.split("{%").skip(1);
    let tags = tags.filter_map(|it| it.split_once("%}").map(|(inside, _)| inside));
    let conditions = tags.filter_map(|it| {
        let it = it.trim_matches(['-', '+']).trim();
        it.strip_prefix("if ").or_else(|| it.strip_prefix("elif "))
    });
    let is_part = |it: char| it.is_alphanumeric() || it == '_';
    conditions
        .flat_map(|it| it.split(move |c| !is_part(c)))
        .filter(|it| !it.is_empty() && !["and", "or", "not", "is", "in"].contains(it))
        .map(str::to_owned)
        .collect()
}

/// Nothing but what is listed: no file is read, no other template, and no filter makes much out of
/// little.
fn environment() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_syntax(syntax());
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment.add_filter("upper", filters::upper);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("trim", filters::trim);
    environment.add_filter("capitalize", filters::capitalize);
    environment
}

/// Without the source excerpt, which may hold somebody's words.
fn fault(error: &Error) -> FillFault {
    let line = error.line().map(|it| format!("line {it}: "));
    let detail = error.detail().map(|it| format!(": {it}"));
    FillFault {
        message: format!(
            "{}{}{}",
            line.unwrap_or_default(),
            error.kind(),
            detail.unwrap_or_default()
        ),
    }
}
