use super::NumbersOptions;
use super::cells::Cells;
use crate::extract::fault::Fault;
use crate::metrics::{Dimensions, Measured, Observation, Ratio};
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
    let measured = measured(row)?;
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
