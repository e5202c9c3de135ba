/// Average, median and 90th percentile, in whole seconds, half seconds rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stats {
    /// How many values there were; those without a value are not among them.
    pub n: usize,
    pub avg: i64,
    pub med: i64,
    pub p90: i64,
}

/// Returns the statistics of the values there are, or `None` when there are none.
///
/// Percentiles interpolate linearly between the two nearest values, as numpy and spreadsheets do.
pub fn stats(values: &[Option<i64>]) -> Option<Stats> {
    let mut sorted: Vec<i64> = values.iter().copied().flatten().collect();
    if sorted.is_empty() {
        return None;
    }
    sorted.sort_unstable();
    Some(Stats {
        n: sorted.len(),
        avg: mean(&sorted)?,
        med: percentile(&sorted, 50)?,
        p90: percentile(&sorted, 90)?,
    })
}

/// Half seconds rounded up; `None` of nothing.
pub fn mean(values: &[i64]) -> Option<i64> {
    let sum: i128 = values.iter().map(|it| i128::from(*it)).sum();
    let n = i128::try_from(values.len()).ok().filter(|n| *n > 0)?;
    rounded(sum, n)
}

/// Whole numbers all the way: rank and fraction in hundredths. `None` of nothing.
pub fn percentile(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = sorted.len().checked_sub(1)? * percent;
    let (idx, fraction) = (rank / 100, i128::try_from(rank % 100).ok()?);
    let low = i128::from(*sorted.get(idx)?);
    let high = i128::from(*sorted.get(idx + 1).unwrap_or(&sorted[idx]));
    rounded(low * 100 + (high - low) * fraction, 100)
}

fn rounded(sum: i128, n: i128) -> Option<i64> {
    i64::try_from((2 * sum + n).div_euclid(2 * n)).ok()
}
