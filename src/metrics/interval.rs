//! How sure a number is, from how many things it was made.

use super::{Interval, Ratio};

/// The normal quantile of 97.5 %: two-sided 95 %.
const Z: f64 = 1.96;

/// Student's t for two-sided 95 %, by degrees of freedom from 1: a mean of a few answers is less
/// sure than the normal quantile says.
const T: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042,
];

/// Returns the 95 % interval of a share (E. B. Wilson, 1927: "Probable inference, the law of
/// succession, and statistical inference"); `None` of nothing, and where `good` is no part of
/// `total`.
///
/// Unlike the plain normal interval it stays within 0 and 1 and has a width at both ends: 10 of 10
/// is not certainty.
pub fn wilson(ratio: Ratio) -> Option<Interval> {
    let Ratio { good, total } = ratio;
    if !(0.0..=total).contains(&good) || total <= 0.0 || !total.is_finite() {
        return None;
    }
    let share = good / total;
    let square = Z * Z / total;
    let center = share + square / 2.0;
    let spread = Z * (share * (1.0 - share) / total + square / (4.0 * total)).sqrt();
    Some(Interval {
        low: ((center - spread) / (1.0 + square)).clamp(0.0, share),
        high: ((center + spread) / (1.0 + square)).clamp(share, 1.0),
    })
}

/// Returns the 95 % interval of a mean of `n` values with the sum of their squared distances from
/// it, kept within `low` and `high`; `None` of fewer than two.
pub fn of_mean(mean: f64, squares: f64, n: u64, (low, high): (f64, f64)) -> Option<Interval> {
    if n < 2 {
        return None;
    }
    let freedom = n - 1;
    let quantile = usize::try_from(freedom - 1)
        .ok()
        .and_then(|it| T.get(it).copied())
        .unwrap_or(Z);
    let deviation = (squares.max(0.0) / freedom as f64).sqrt();
    let spread = quantile * deviation / (n as f64).sqrt();
    Some(Interval {
        low: (mean - spread).max(low),
        high: (mean + spread).min(high),
    })
}

/// Returns the 95 % interval of a Net Promoter Score from the counts of promoters, detractors and
/// all answers: ± 1.96·√((p + d − (p − d)²) / n)·100, with p and d as shares; `None` of nothing.
pub fn of_nps(promoters: u64, detractors: u64, n: u64) -> Option<Interval> {
    let score = nps(promoters, detractors, n)?;
    let share = |it: u64| it as f64 / n as f64;
    let (p, d) = (share(promoters), share(detractors));
    let spread = Z * ((p + d - (p - d).powi(2)).max(0.0) / n as f64).sqrt() * 100.0;
    Some(Interval {
        low: (score - spread).max(-100.0),
        high: (score + spread).min(100.0),
    })
}

/// Returns the Net Promoter Score (F. Reichheld, 2003), −100 to 100: the share of 9 and 10 less
/// the share of 0 to 6, in points; `None` of nothing.
pub fn nps(promoters: u64, detractors: u64, n: u64) -> Option<f64> {
    (n > 0).then(|| 100.0 * (promoters as f64 - detractors as f64) / n as f64)
}
