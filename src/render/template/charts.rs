//! Charts for HTML documents. Each stands beside a table with the same numbers.

use minijinja::{Environment, Error, ErrorKind, Value};

use super::course::course;
use super::svg::Svg;
use super::words::grouped;

/// More columns than this are no chart any more.
const MAX_POINTS: usize = 400;

const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 40.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 26.0;

pub(super) fn add(environment: &mut Environment<'static>) {
    environment.add_filter(
        "bars",
        |rows: Vec<Value>, by: String, of: Vec<String>, title: String| {
            let points = read(&rows, &by, &of)?;
            Ok::<_, Error>(Value::from_safe_string(bars(&points, &of, &title)))
        },
    );
    environment.add_filter(
        "curve",
        |rows: Vec<Value>, by: String, of: String, title: String| {
            let points = read(&rows, &by, std::slice::from_ref(&of))?;
            Ok::<_, Error>(Value::from_safe_string(curve(&points, &title)))
        },
    );
    environment.add_filter("course", |reading: Value| {
        Ok::<_, Error>(Value::from_safe_string(course(&reading)?))
    });
    environment.add_filter("bar", |value: Value, most: Value, mark: Option<f64>| {
        Value::from_safe_string(bar(float(&value), float(&most), mark))
    });
}

/// A number, or 0 where there is none.
pub(super) fn float(value: &Value) -> f64 {
    let number = f64::try_from(value.clone()).unwrap_or(0.0);
    if number.is_finite() { number } else { 0.0 }
}

struct Point {
    label: String,
    values: Vec<f64>,
}

fn read(rows: &[Value], by: &str, of: &[String]) -> Result<Vec<Point>, Error> {
    if MAX_POINTS < rows.len() {
        let message = "a chart shows at most 400 rows";
        return Err(Error::new(ErrorKind::InvalidOperation, message));
    }
    let point = |row: &Value| {
        let values = of.iter().map(|it| Ok(float(&row.get_attr(it)?)));
        Ok(Point {
            label: row.get_attr(by)?.to_string(),
            values: values.collect::<Result<_, Error>>()?,
        })
    };
    rows.iter().map(point).collect()
}

/// A round number at or above every value, for the upper end of the axis.
fn ceiling(points: &[Point]) -> f64 {
    let values = points.iter().flat_map(|it| it.values.iter().copied());
    let most = values.fold(0.0, f64::max).max(1.0);
    let mut step = 1.0;
    while step * 10.0 < most {
        step *= 10.0;
    }
    // Even ones, so that the middle is whole, too.
    let steps = [2.0, 4.0, 6.0, 8.0, 10.0];
    let enough = steps.iter().map(|it| it * step).find(|it| most <= *it);
    enough.unwrap_or(most)
}

fn bars(points: &[Point], series: &[String], title: &str) -> String {
    let mut svg = Svg::new(WIDTH, HEIGHT);
    let most = ceiling(points);
    frame(&mut svg, points, most);
    let room = step(points);
    let n = series.len().max(1) as f64;
    let width = (room * 0.8 / n).max(1.0);
    for (idx, point) in points.iter().enumerate() {
        let start = LEFT + room * idx as f64 + room * 0.1;
        for (number, value) in point.values.iter().enumerate() {
            let height = scaled(*value, most);
            let at = (start + width * number as f64, HEIGHT - BOTTOM - height);
            let class = format!("s{}", number + 1);
            svg.rect(&class, at, (width * 0.92, height));
        }
    }
    let sums = series.iter().enumerate().map(|(idx, name)| {
        let sum: f64 = points.iter().filter_map(|it| it.values.get(idx)).sum();
        format!("{} {name}", whole(sum))
    });
    let sums: Vec<String> = sums.collect();
    let said = format!("{}, {}", span(points), sums.join(", "));
    svg.finish(title, &said)
}

fn curve(points: &[Point], title: &str) -> String {
    let mut svg = Svg::new(WIDTH, HEIGHT);
    let most = ceiling(points);
    frame(&mut svg, points, most);
    let room = step(points);
    let place = |(idx, point): (usize, &Point)| {
        let value = point.values.first().copied().unwrap_or(0.0);
        let x = LEFT + room * (idx as f64 + 0.5);
        (x, HEIGHT - BOTTOM - scaled(value, most))
    };
    let places: Vec<(f64, f64)> = points.iter().enumerate().map(place).collect();
    svg.polyline("curve", &places);
    let value =
        |it: Option<&Point>| whole(it.and_then(|it| it.values.first()).copied().unwrap_or(0.0));
    let said = format!(
        "{}, from {} to {}",
        span(points),
        value(points.first()),
        value(points.last())
    );
    svg.finish(title, &said)
}

/// Axis, its marks, and the labels of the first, the middle and the last column.
fn frame(svg: &mut Svg, points: &[Point], most: f64) {
    for share in [0.0, 0.5, 1.0] {
        let y = HEIGHT - BOTTOM - scaled(most * share, most);
        svg.line("axis", (LEFT, y), (WIDTH, y));
        svg.text("end", (LEFT - 6.0, y + 4.0), &whole(most * share));
    }
    let room = step(points);
    let last = points.len().saturating_sub(1);
    let mut labelled = vec![0, last / 2, last];
    labelled.dedup();
    for idx in labelled {
        let Some(point) = points.get(idx) else {
            continue;
        };
        let anchor = match idx {
            0 => "start",
            it if it == last => "end",
            _ => "middle",
        };
        let edge = match anchor {
            "start" => 0.0,
            "end" => 1.0,
            _ => 0.5,
        };
        let x = LEFT + room * (idx as f64 + edge);
        svg.text(anchor, (x, HEIGHT - 6.0), &point.label);
    }
}

fn step(points: &[Point]) -> f64 {
    (WIDTH - LEFT) / points.len().max(1) as f64
}

fn scaled(value: f64, most: f64) -> f64 {
    (value.max(0.0) / most).min(1.0) * (HEIGHT - TOP - BOTTOM)
}

fn span(points: &[Point]) -> String {
    let label = |it: Option<&Point>| it.map_or_else(String::new, |it| it.label.clone());
    format!("{} to {}", label(points.first()), label(points.last()))
}

/// Axes of counts: half a conversation is none.
fn whole(value: f64) -> String {
    if value.fract() == 0.0 {
        grouped(value as i64)
    } else {
        format!("{value:.1}")
    }
}

/// A bar beside its number in a table, `mark` being the value that was wanted. It says nothing that
/// the number does not say, so it is hidden from those who listen.
fn bar(value: f64, most: f64, mark: Option<f64>) -> String {
    let share = |it: f64| {
        if most > 0.0 {
            (it.max(0.0) / most).min(1.0) * 100.0
        } else {
            0.0
        }
    };
    let line = mark.map_or_else(String::new, |it| {
        format!(
            "<rect class=\"mark\" x=\"{:.1}\" y=\"0\" width=\"1\" height=\"10\"/>",
            share(it).min(99.0)
        )
    });
    format!(
        "<svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\">\
         <rect class=\"s1\" x=\"0\" y=\"1\" width=\"{:.1}\" height=\"8\"/>{line}</svg>",
        share(value)
    )
}
