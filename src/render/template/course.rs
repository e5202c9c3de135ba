//! How a measured number went, small: a line beside what was wanted, or one bar where there is one
//! value. Each stands beside a table with the same numbers.

use minijinja::{Error, Value};

use super::charts::float;
use super::svg::Svg;
use super::words;

const WIDTH: f64 = 220.0;
const HEIGHT: f64 = 84.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 18.0;

struct Point {
    label: String,
    value: Option<f64>,
    wanted: Option<f64>,
}

/// `reading|course`: the `points` of a reading, under its `title`, in its `unit`.
pub(super) fn course(reading: &Value) -> Result<String, Error> {
    let number = |it: &Value, key: &str| {
        let value = it.get_attr(key)?;
        Ok::<_, Error>((!value.is_none()).then(|| float(&value)))
    };
    let mut points = Vec::new();
    for it in reading.get_attr("points")?.try_iter()?.take(400) {
        points.push(Point {
            label: it.get_attr("label")?.to_string(),
            value: number(&it, "value")?,
            wanted: number(&it, "target")?,
        });
    }
    let title = reading.get_attr("title")?.to_string();
    let unit = reading.get_attr("unit")?.to_string();
    Ok(drawn(&points, &title, &unit))
}

/// Nothing of what was never measured in this time.
fn drawn(points: &[Point], title: &str, unit: &str) -> String {
    // What lies before the first measurement is no time of this number.
    let first = points.iter().position(|it| it.value.is_some());
    let points = &points[first.unwrap_or(points.len())..];
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return String::new();
    };
    let (low, most) = ends(points);
    let y = |value: f64| TOP + (most - value) / (most - low) * (HEIGHT - TOP - BOTTOM);
    let step = WIDTH / points.len().saturating_sub(1).max(1) as f64;
    let x = |idx: usize| step * idx as f64;
    let mut svg = Svg::new(WIDTH, HEIGHT);
    svg.line("axis", (0.0, y(low)), (WIDTH, y(low)));
    let mut wanted = steps(points, &x, &y);
    if let [(_, only)] = wanted[..] {
        wanted.push((WIDTH, only));
    }
    let line = points.iter().enumerate();
    let line: Vec<(f64, f64)> = line
        .filter_map(|(idx, it)| Some((x(idx), y(it.value?))))
        .collect();
    match line[..] {
        [(_, only)] => svg.rect("s1", (0.0, only), (WIDTH, (y(low) - only).max(1.0))),
        _ => svg.polyline("curve", &line),
    }
    if !wanted.is_empty() {
        svg.polyline("wanted", &wanted);
    }
    svg.text("start", (0.0, 11.0), &words::measured(most, unit));
    svg.text("start", (0.0, HEIGHT - 4.0), &first.label);
    if 1 < points.len() {
        svg.text("end", (WIDTH, HEIGHT - 4.0), &last.label);
    }
    svg.finish(title, &said(first, last, points, unit))
}

/// The least and the most of all that is drawn, 0 among it: a line that begins elsewhere makes
/// much of little.
fn ends(points: &[Point]) -> (f64, f64) {
    let all = points.iter().flat_map(|it| [it.value, it.wanted]).flatten();
    let (low, high) = all.fold((0.0_f64, 0.0_f64), |(low, high), it| {
        (low.min(it), high.max(it))
    });
    (low, if low < high { high } else { low + 1.0 })
}

/// What was wanted, as stairs: a target holds until its date.
fn steps(points: &[Point], x: &dyn Fn(usize) -> f64, y: &dyn Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let mut stairs: Vec<(f64, f64)> = Vec::new();
    for (idx, wanted) in points
        .iter()
        .enumerate()
        .filter_map(|(idx, it)| Some((idx, it.wanted?)))
    {
        let at = (x(idx), y(wanted));
        if let Some(before) = stairs.last().filter(|it| it.1 != at.1) {
            stairs.push((at.0, before.1));
        }
        stairs.push(at);
    }
    stairs
}

fn said(first: &Point, last: &Point, points: &[Point], unit: &str) -> String {
    let shown = |it: Option<f64>| it.map_or_else(String::new, |it| words::measured(it, unit));
    let newest = points.iter().rev().find_map(|it| it.value);
    let wanted = points.iter().rev().find_map(|it| it.wanted);
    let wanted = wanted.map_or_else(String::new, |it| {
        format!(", wanted {}", words::measured(it, unit))
    });
    format!(
        "{} to {}, from {} to {}{wanted}",
        first.label,
        last.label,
        shown(first.value),
        shown(newest)
    )
}
