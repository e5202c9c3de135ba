use super::NumbersOptions;
use super::cells::Cells;
use crate::extract::fault::Fault;
use crate::gate::FACTS;
use crate::metrics::{Definition, Dimensions, Measured, Observation, Ratio, Source, Unit};
use crate::model::Text;

/// What every row needs, besides a value.
pub(super) const FIELDS: [&str; 2] = ["metric", "at"];

/// Names and values that tell the rows of one metric apart.
const MOST_DIMENSIONS: usize = 8;

pub(super) fn read(row: &mut Cells, options: &NumbersOptions) -> Result<Observation, Fault> {
    let metric = row.needed_word("metric")?;
    if !is_name(metric.raw()) {
        let what = "is no name of a metric: up to 64 small letters, digits and `_`, beginning with a letter";
        return Err(Fault::new("bad-metric", "metric", what));
    }
    let at = row.moment("at", options.zone)?;
    let column = row.column("value");
    let measured = measured(row)?;
    let definition = options.metrics.get(metric.raw());
    is_measured_outside(metric.raw(), definition)?;
    if let Some(what) = definition.and_then(|it| misfit(it, measured)) {
        let fault = Fault::new("bad-range", "value", what);
        return Err(match column {
            Some(column) => fault.in_column(column),
            None => fault,
        });
    }
    let source = row.word("source")?;
    Ok(Observation {
        metric: metric.raw().to_owned(),
        at,
        measured,
        n: row.count("n")?,
        unit: row.word("unit")?,
        dimensions: dimensions(row)?,
        source: source.unwrap_or_else(|| Text::from(options.source.as_str())),
    })
}

/// As a gate names it: `p0_open`.
pub(super) fn is_name(text: &str) -> bool {
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
    text.len() <= 64
        && text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.chars().all(fits)
}

/// What maestro works out itself would be kept, and never be read.
fn is_measured_outside(name: &str, definition: Option<&Definition>) -> Result<(), Fault> {
    let why = match definition.map(|it| &it.source) {
        Some(Source::Observation) => return Ok(()),
        None if FACTS.iter().all(|it| it.0 != name) => return Ok(()),
        None => "follows from the records of incidents: no row can overrule it".to_owned(),
        Some(Source::Log(_)) => "follows from the log: no row can overrule it".to_owned(),
        Some(Source::Gain(of)) => format!("is what `{of}` gained: give snapshots of that"),
        Some(Source::Survey(_)) => "is made of answers: `extract survey` reads those".to_owned(),
        Some(Source::Sql(_)) => "is a query of the policy: no row can overrule it".to_owned(),
    };
    let what = format!("`{name}` {why}");
    Err(Fault::new("derived-metric", "", what))
}

/// Why this is no number of the metric, in words.
fn misfit(definition: &Definition, measured: Measured) -> Option<String> {
    let unit = definition.unit;
    let Measured::Value(value) = measured else {
        let is_share = unit == Unit::Share;
        let what = || format!("is missing: `{}` is no share", definition.name);
        return (!is_share).then(what);
    };
    let expected = match unit {
        Unit::Share if !(0.0..=1.0).contains(&value) => {
            "a share from 0 to 1, such as `0.87` or `87%`"
        }
        Unit::Count if value < 0.0 => "a count from 0 on",
        Unit::Seconds if value < 0.0 => "seconds from 0 on",
        Unit::Flag if value != 0.0 && value != 1.0 => "0 or 1",
        _ => return None,
    };
    Some(format!("is {value}, expected {expected}"))
}

fn measured(row: &mut Cells) -> Result<Measured, Fault> {
    let (value, good, total) = (
        row.number("value")?,
        row.number("good")?,
        row.number("total")?,
    );
    match (value, good, total) {
        (Some(value), None, None) => Ok(Measured::Value(value)),
        (None, Some(good), Some(total)) => ratio(good, total),
        (Some(_), ..) => {
            let what = "has `value` beside `good` or `total`: keep one of the two";
            Err(Fault::new("bad-range", "", what))
        }
        (None, Some(_), None) => Err(Fault::missing("total", "`good` needs it")),
        (None, None, Some(_)) => Err(Fault::missing("good", "`total` needs it")),
        (None, None, None) => Err(Fault::missing("value", "or give `good` and `total`")),
    }
}

fn ratio(good: f64, total: f64) -> Result<Measured, Fault> {
    if total < 0.0 || good < 0.0 {
        let what = "has a negative `good` or `total`: both are counts";
        return Err(Fault::new("bad-range", "", what));
    }
    if total < good {
        let what = format!("is {good}, more than its total of {total}");
        return Err(Fault::new("bad-range", "good", what));
    }
    Ok(Measured::Ratio(Ratio { good, total }))
}

fn dimensions(row: &mut Cells) -> Result<Dimensions, Fault> {
    let found = row.take_beginning("dim.")?;
    if MOST_DIMENSIONS < found.len() {
        let what = format!(
            "has {} dimensions: keep at most {MOST_DIMENSIONS}",
            found.len()
        );
        return Err(Fault::new("too-many-names", "", what));
    }
    Ok(found.into_iter().collect())
}
