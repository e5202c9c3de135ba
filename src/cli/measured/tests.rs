use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{readings, why_none};
use crate::cli::desk::Desk;
use crate::cli::sample;
use crate::metrics::{Reading, Source};

fn all(desk: &Desk) -> BTreeSet<String> {
    desk.config.metrics.keys().cloned().collect()
}

fn sample_at(now: DateTime<Utc>) -> Desk {
    sample::desk(now).unwrap()
}

fn told(it: &Reading) -> String {
    let evidence = if it.evidence.is_some() { "sql" } else { "-" };
    format!(
        "{} {:?} n={:?} {:?} {evidence}",
        it.metric, it.value, it.n, it.doubt
    )
}

#[test]
fn every_number_of_the_sample_is_recounted_by_its_sql() {
    let mut desk = sample_at(sample::moment().unwrap());
    let names = all(&desk);
    assert_eq!(why_none(&desk).unwrap(), None);
    let readings = readings(&mut desk, &names).unwrap();
    assert_eq!(readings.len(), names.len());
    let derived: Vec<&Reading> = readings
        .iter()
        .filter(|it| matches!(desk.config.metrics[&it.metric].source, Source::Log(_)))
        .collect();
    let bare: Vec<String> = derived
        .iter()
        .filter(|it| it.evidence.is_none())
        .map(|it| told(it))
        .collect();
    assert_eq!(bare, [""; 0]);
}
