//! A number worked out again from the rows of a bundle, without a log.

use super::super::Measured;
use crate::metrics::{Answers, Evidence, Scale, Source, Unit, built_in, mean, percentile, wilson};

/// How far it may be off: the order in which fractions are added.
const SLACK: f64 = 1e-9;

/// What the rows behind a number say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recount {
    Same,
    Other,
    /// The rows do not give the number by themselves.
    Unknown,
}

/// Holds a number against its rows, a sheet with a header.
pub(super) fn recount(measured: &Measured, evidence: &Evidence, sheet: &[u8]) -> Recount {
    let Some(rows) = Rows::read(sheet) else {
        return Recount::Other;
    };
    if rows.has("score") {
        return answered(measured, &rows);
    }
    match value(measured, evidence, &rows) {
        None => Recount::Unknown,
        Some(value) if is_near(value, measured.value) => Recount::Same,
        Some(_) => Recount::Other,
    }
}

/// True where value, sample and interval follow from numerator and denominator.
pub(super) fn follows_from_its_ratio(it: &Measured) -> bool {
    let Some(ratio) = it.ratio else {
        return true;
    };
    let share = (0.0 < ratio.total).then(|| ratio.good / ratio.total);
    let n = it.n.map(|it| it as f64);
    is_near(share, it.value)
        && is_near(Some(ratio.total.floor()), n)
        && it.interval == wilson(ratio).filter(|_| share.is_some())
}

fn is_near(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= SLACK * b.abs().max(1.0),
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// What the columns say. `None`: the rows do not tell. `Some(None)`: they tell that there is no
/// number.
fn value(measured: &Measured, evidence: &Evidence, rows: &Rows) -> Option<Option<f64>> {
    let is_ratio = measured.ratio.is_some();
    // The policy's own query gives the number itself, or good and total.
    if evidence.value_sql.contains(&evidence.rows_sql) {
        return match is_ratio {
            true => Some(share(rows.first(0)??, rows.first(1)??)),
            false => rows.first(0),
        };
    }
    if rows.has("good") && is_ratio {
        return Some(share(rows.sum("good")?, rows.sum("total")?));
    }
    if rows.has("step") {
        let steps = rows.numbers("step")?;
        let gained = steps.iter().map(|it| it.max(0.0)).sum();
        return Some((!steps.is_empty()).then_some(gained));
    }
    // A share without its denominator is that of the newest row, which the order does not show.
    if rows.has("value") && measured.unit != Unit::Share {
        let values = rows.numbers("value")?;
        return Some((!values.is_empty()).then(|| values.iter().sum()));
    }
    if rows.has("what") {
        let (closed, opened) = (rows.count("what", "closed")?, rows.count("what", "opened")?);
        return Some(share(closed, opened));
    }
    if rows.has("seconds") {
        return seconds(&measured.metric, rows.numbers("seconds")?);
    }
    if rows.has("kept") {
        return Some(share(rows.sum("kept")?, rows.len()));
    }
    if rows.has("open") && is_ratio {
        return Some(share(rows.count("open", "0")?, rows.len()));
    }
    (rows.has("open") || rows.has("closed_at")).then(|| Some(rows.len()))
}

/// Mean or percentile of whole seconds; which of them the name says.
fn seconds(metric: &str, seconds: Vec<f64>) -> Option<Option<f64>> {
    let mut seconds: Vec<i64> = seconds.into_iter().map(|it| it as i64).collect();
    seconds.sort_unstable();
    let value = match metric.rsplit_once('_')?.1 {
        "mean" => mean(&seconds),
        "p50" => percentile(&seconds, 50),
        "p90" => percentile(&seconds, 90),
        _ => return None,
    };
    Some(value.map(|it| it as f64))
}

fn share(good: f64, total: f64) -> Option<f64> {
    (0.0 < total).then(|| good / total)
}

/// Answers give their number, their sample and its interval.
fn answered(measured: &Measured, rows: &Rows) -> Recount {
    let definitions = built_in();
    let definition = definitions.get(&measured.metric);
    let Some((definition, Source::Survey(answered))) = definition.map(|it| (it, &it.source)) else {
        return Recount::Unknown;
    };
    let columns = ["score", "scale_min", "scale_max"].map(|it| rows.numbers(it));
    let [Some(scores), Some(least), Some(most)] = columns else {
        return Recount::Other;
    };
    let mut answers = Answers::default();
    let at = measured.measured_at.unwrap_or_default();
    for ((score, min), max) in scores.iter().zip(least).zip(most) {
        answers.add(at, *score, Scale { min, max });
    }
    let again = answers.reading(definition, *answered);
    let is_same = is_near(again.value, measured.value)
        && again.n == measured.n
        && is_near(
            again.interval.map(|it| it.low),
            measured.interval.map(|it| it.low),
        )
        && is_near(
            again.interval.map(|it| it.high),
            measured.interval.map(|it| it.high),
        );
    if is_same {
        Recount::Same
    } else {
        Recount::Other
    }
}

struct Rows {
    names: Vec<String>,
    rows: Vec<csv::StringRecord>,
}

impl Rows {
    /// `None` of what is no sheet.
    fn read(sheet: &[u8]) -> Option<Self> {
        let mut reader = csv::Reader::from_reader(sheet);
        let names = reader.headers().ok()?.iter().map(str::to_owned).collect();
        let rows = reader.records().collect::<Result<_, _>>().ok()?;
        Some(Self { names, rows })
    }

    fn len(&self) -> f64 {
        self.rows.len() as f64
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|it| it == name)
    }

    /// The numbers of a column; empty cells are none. `None` where there is no such column, or
    /// something else in it.
    fn numbers(&self, name: &str) -> Option<Vec<f64>> {
        let column = self.names.iter().position(|it| it == name)?;
        let cells = self.rows.iter().filter_map(|it| it.get(column));
        let told = cells.filter(|it| !it.is_empty());
        told.map(|it| it.parse().ok()).collect()
    }

    fn sum(&self, name: &str) -> Option<f64> {
        Some(self.numbers(name)?.iter().sum())
    }

    fn count(&self, name: &str, value: &str) -> Option<f64> {
        let column = self.names.iter().position(|it| it == name)?;
        let equal = self.rows.iter().filter(|it| it.get(column) == Some(value));
        Some(equal.count() as f64)
    }

    /// A cell of the first row: a number, or nothing.
    fn first(&self, column: usize) -> Option<Option<f64>> {
        let Some(cell) = self.rows.first().and_then(|it| it.get(column)) else {
            return Some(None);
        };
        if cell.is_empty() {
            return Some(None);
        }
        cell.parse().ok().map(Some)
    }
}

/// How many rows a sheet has.
pub(super) fn rows(sheet: &[u8]) -> Option<u64> {
    Rows::read(sheet).map(|it| it.rows.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{Interval, Ratio};

    fn check(metric: &str, rows: &str, value: Option<f64>, expected: Recount) {
        let evidence = Evidence {
            value_sql: "the number".to_owned(),
            rows_sql: "the rows".to_owned(),
        };
        let found = recount(&measured(metric, value), &evidence, rows.as_bytes());
        assert_eq!(found, expected, "{metric} {rows}");
    }

    /// As a share of `good` in `total`.
    fn check_share(rows: &str, (good, total): (f64, f64), expected: Recount) {
        let ratio = Ratio { good, total };
        let mut it = measured("x", share(good, total));
        it.ratio = Some(ratio);
        let evidence = Evidence {
            value_sql: "the number".to_owned(),
            rows_sql: "the rows".to_owned(),
        };
        assert_eq!(recount(&it, &evidence, rows.as_bytes()), expected, "{rows}");
    }

    fn measured(metric: &str, value: Option<f64>) -> Measured {
        Measured {
            metric: metric.to_owned(),
            unit: Unit::Count,
            value,
            ratio: None,
            n: None,
            interval: None,
            measured_at: None,
            source: None,
            doubt: None,
            evidence: None,
            max_age: None,
            min_sample: None,
        }
    }

    #[test]
    fn a_number_follows_from_its_rows() {
        use Recount::{Other, Same, Unknown};

        check("p0_open", "id,open\n1,1\n2,1\n", Some(2.0), Same);
        check("p0_open", "id,open\n1,1\n2,1\n", Some(0.0), Other);
        check("p0_open", "id,open\n", Some(0.0), Same);
        check("closed", "id,closed_at\n1,x\n", Some(1.0), Same);
        check("stars", "at,value,good\nx,1.5,\ny,,\n", Some(1.5), Same);
        check("stars", "at,value,good\nx,many,\n", Some(1.5), Unknown);
        check(
            "downloads_7d",
            "at,value,step\nx,9,3\ny,7,-2\n",
            Some(3.0),
            Same,
        );
        let rate = "what,id\nclosed,1\nopened,2\nopened,3\n";
        check("resolution_rate", rate, Some(0.5), Same);
        check("sla_compliance", "at,kept\nx,1\ny,0\n", Some(0.5), Same);
        let seconds = "id,seconds\n1,10\n2,20\n3,60\n";
        check("first_response_mean", seconds, Some(30.0), Same);
        check("first_response_p50", seconds, Some(20.0), Same);
        check("first_response_p50", seconds, Some(10.0), Other);
        check("open_age_p10", seconds, Some(10.0), Unknown);
        check("x", "n\n1\n", Some(1.0), Unknown);
        check_share("good,total\n1,2\n2,4\n", (3.0, 6.0), Same);
        check_share("good,total\n1,2\n2,4\n", (5.0, 6.0), Other);
        check_share("good,total\n0,0\n", (0.0, 0.0), Same);
        check_share("id,open\n1,0\n2,1\n", (1.0, 2.0), Same);
    }

    #[test]
    fn answers_give_value_sample_and_interval() {
        let evidence = Evidence {
            value_sql: "the number".to_owned(),
            rows_sql: "the rows".to_owned(),
        };
        let rows = "score,scale_min,scale_max\n5,1,5\n4,1,5\n3,1,5\n";
        let mut it = measured("csat_mean", Some(4.0));
        it.n = Some(3);
        assert_eq!(recount(&it, &evidence, rows.as_bytes()), Recount::Other);
        let of_mean = crate::metrics::of_mean(4.0, 2.0, 3, (1.0, 5.0));
        it.interval = of_mean;
        assert_eq!(recount(&it, &evidence, rows.as_bytes()), Recount::Same);
        it.n = Some(30);
        assert_eq!(recount(&it, &evidence, rows.as_bytes()), Recount::Other);
    }

    #[test]
    fn a_share_follows_from_its_ratio() {
        let ratio = Ratio {
            good: 9.0,
            total: 10.0,
        };
        let mut it = measured("x", Some(0.9));
        (it.ratio, it.n, it.interval) = (Some(ratio), Some(10), wilson(ratio));
        assert!(follows_from_its_ratio(&it));
        it.interval = Some(Interval {
            low: 0.9,
            high: 0.9,
        });
        assert!(!follows_from_its_ratio(&it));
        (it.interval, it.value) = (wilson(ratio), Some(1.0));
        assert!(!follows_from_its_ratio(&it));
    }
}
