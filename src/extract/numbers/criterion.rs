//! Results of benchmarks as Criterion keeps them.

use serde::Deserialize;

use super::observation::is_name;

#[derive(Deserialize)]
struct Estimates {
    mean: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// Returns the mean of `estimates.json` in seconds; Criterion writes nanoseconds. `None` for what
/// is none.
pub fn criterion(text: &str) -> Option<f64> {
    let estimates: Estimates = serde_json::from_str(text).ok()?;
    let seconds = estimates.mean.point_estimate / 1e9;
    (seconds.is_finite() && 0.0 <= seconds).then_some(seconds)
}

/// Returns the name of the metric of a benchmark, `bench_parse_1000` of `parse/1000`; `None` where
/// nothing of it is left.
pub fn benchmark_metric(parts: &[&str]) -> Option<String> {
    let lower = parts.join("_").to_lowercase();
    let words = lower.split(|it: char| !it.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    let mut name = format!("bench_{}", words.join("_"));
    name.truncate(64);
    (!words.is_empty() && is_name(&name)).then_some(name)
}
