//! Documents from templates that people may change.
//!
//! A template gets a JSON value and nothing else: no file, no variable of the environment, no
//! clock. Every string of that value is printed by the escaper of the [`Look`], whatever the
//! template is called and whoever wrote it: there is no filter that prints a string as it came.
//! What a template may cost is bounded: steps, bytes, and no operator that grows a string.

mod charts;
mod course;
mod fill;
mod filters;
mod limits;
mod svg;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{Serde, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, UndefinedBehavior, Value};
use serde_json::Value as Json;

use super::escape::{html, markdown, shown};
use crate::model::Text;
use limits::{Budget, FUEL, MAX_BYTES};

pub use fill::{FillFault, MAX_FILLED, fill, optional, variables};
pub use words::rough;

/// What a rendered document is, and so how its strings are escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Markdown,
    Html,
}

/// The templates that there are: those of the program, and those of the user before them.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    builtin: BTreeMap<String, String>,
    own: BTreeMap<String, String>,
}

/// What is wrong with a template, and where. The message quotes names, never values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// `weekly.md`, or `builtin:weekly.md`.
    pub template: String,
    /// From 1.
    pub line: Option<usize>,
    pub message: String,
}

/// What a built-in template is called beside one of the user's of the same name.
const BUILTIN: &str = "builtin:";

impl Templates {
    pub fn new(builtin: &[(&str, &str)]) -> Self {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        Self {
            builtin: builtin.iter().map(owned).collect(),
            own: BTreeMap::new(),
        }
    }

    /// Adds a template of the user's, which hides a built-in one of its name.
    pub fn add(&mut self, name: &str, text: String) {
        self.own.insert(name.to_owned(), text);
    }

    /// Returns the text that `name` stands for; `builtin:NAME` passes over the user's.
    pub fn text(&self, name: &str) -> Option<&str> {
        let found = match name.strip_prefix(BUILTIN) {
            Some(name) => self.builtin.get(name),
            None => self.own.get(name).or_else(|| self.builtin.get(name)),
        };
        found.map(String::as_str)
    }

    pub fn is_own(&self, name: &str) -> bool {
        self.own.contains_key(name)
    }

    pub fn is_builtin(&self, name: &str) -> bool {
        self.builtin.contains_key(name)
    }

    /// Every name once, sorted.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .builtin
            .keys()
            .chain(self.own.keys())
            .map(|it| &**it)
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Renders the template `name` with `context`. Moments are shown in the zone that the context
    /// names at `project.timezone`, lengths of time count from its `as_of`.
    ///
    /// # Errors
    /// A fault of the template: a name that the context has not, wrong syntax, too long an answer.
    pub fn render(&self, name: &str, look: Look, context: &Json) -> Result<String, TemplateFault> {
        let budget = Arc::new(Budget::default());
        let environment = self.environment(look, context, &budget);
        let wrong = |error: Error| fault(name, &error);
        let template = environment.get_template(name).map_err(wrong)?;
        let mut out = limits::Capped::at(MAX_BYTES);
        let written = template.render_captured_to(Value::from(Serde(context)), &mut out);
        let written = written.map(drop);
        if out.is_full() || budget.is_spent() {
            return Err(too_long(name));
        }
        written.map_err(wrong)?;
        Ok(tidied(&out.into_text()))
    }

    /// Renders one block of the template `name`, which need not show in its document; `None` where
    /// neither the template nor one that it extends has the block.
    ///
    /// # Errors
    /// As [`Templates::render`], of the whole template.
    pub fn render_block(
        &self,
        name: &str,
        block: &str,
        look: Look,
        context: &Json,
    ) -> Result<Option<String>, TemplateFault> {
        let budget = Arc::new(Budget::default());
        let environment = self.environment(look, context, &budget);
        let wrong = |error: Error| fault(name, &error);
        let template = environment.get_template(name).map_err(wrong)?;
        let whole = limits::Capped::at(MAX_BYTES);
        let captured = template.render_captured_to(Value::from(Serde(context)), whole);
        let mut captured = captured.map_err(wrong)?;
        let mut out = limits::Capped::at(MAX_BYTES);
        let written = captured.with_state_mut(|it| it.render_block_to_write(block, &mut out));
        if out.is_full() || budget.is_spent() {
            return Err(too_long(name));
        }
        match written {
            Err(error) if error.kind() == ErrorKind::UnknownBlock => Ok(None),
            Err(error) => Err(wrong(error)),
            Ok(()) => Ok(Some(tidied(&out.into_text()))),
        }
    }

    fn environment(
        &self,
        look: Look,
        context: &Json,
        budget: &Arc<Budget>,
    ) -> Environment<'static> {
        let mut environment = Environment::empty();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Names what is missing. The values that it gathers besides are never shown.
        environment.set_debug(true);
        environment.set_fuel(Some(FUEL));
        environment.set_syntax(limits::syntax());
        environment.set_auto_escape_callback(|_| AutoEscape::Custom("maestro".into()));
        let budget = Arc::clone(budget);
        environment.set_formatter(move |out, _, value| print(out, look, value, &budget));
        let templates = self.clone();
        environment.set_loader(move |name| {
            let Some(text) = templates.text(name) else {
                return Ok(None);
            };
            limits::check(text).map_err(|it| it.error(name))?;
            Ok(Some(text.to_owned()))
        });
        filters::add(&mut environment, look, context);
        environment
    }
}

fn too_long(name: &str) -> TemplateFault {
    TemplateFault {
        template: name.to_owned(),
        line: None,
        message: format!("the document grows beyond {} MiB", MAX_BYTES >> 20),
    }
}

/// Prints one value. There is no other way from a value to the document.
fn print(out: &mut Output<'_>, look: Look, value: &Value, budget: &Budget) -> Result<(), Error> {
    let words = match value.kind() {
        ValueKind::None => "—".to_owned(),
        ValueKind::Bool if value.is_true() => "yes".to_owned(),
        ValueKind::Bool => "no".to_owned(),
        ValueKind::Number => value.to_string(),
        ValueKind::String if value.is_safe() => value.as_str().unwrap_or_default().to_owned(),
        ValueKind::String => escaped(look, value.as_str().unwrap_or_default()),
        ValueKind::Undefined => return Err(Error::from(ErrorKind::UndefinedError)),
        other => {
            let message = format!("a {other} cannot be printed; walk through it with `for`");
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        }
    };
    budget.spend(words.len())?;
    out.write_str(&words)
        .map_err(|_| Error::from(ErrorKind::WriteFailure))
}

/// One line that shows `text` and does nothing else in a document of this look.
fn escaped(look: Look, text: &str) -> String {
    match look {
        Look::Markdown => markdown(&Text::from(text)),
        Look::Html => html(text),
    }
}

/// Empty lines that a template leaves where it has nothing to say are one.
fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut is_gap = false;
    for line in text.trim().lines().map(str::trim_end) {
        if line.is_empty() && is_gap {
            continue;
        }
        is_gap = line.is_empty();
        tidy.push_str(line);
        tidy.push('\n');
    }
    tidy
}

fn fault(name: &str, error: &Error) -> TemplateFault {
    // What went wrong inside of an included or extended template is told of that one.
    let mut innermost = error;
    let mut next = std::error::Error::source(error);
    while let Some(inner) = next.and_then(|it| it.downcast_ref::<Error>()) {
        innermost = inner;
        next = std::error::Error::source(inner);
    }
    let kind = innermost.kind().to_string();
    let message = match (innermost.kind(), innermost.detail()) {
        (ErrorKind::OutOfFuel, _) => "it takes too many steps".to_owned(),
        (ErrorKind::UndefinedError, Some(detail)) => detail.to_owned(),
        (_, Some(detail)) => format!("{kind}: {detail}"),
        (_, None) => kind,
    };
    TemplateFault {
        template: innermost.name().unwrap_or(name).to_owned(),
        line: innermost.line(),
        message: shown(&message),
    }
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.template, self.message),
            None => write!(f, "{}: {}", self.template, self.message),
        }
    }
}

impl std::error::Error for TemplateFault {}
