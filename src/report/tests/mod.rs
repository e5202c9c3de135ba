//! The rules that reports are made of, on small stories.

mod gather;
mod period;
mod rhythm;

use chrono::{DateTime, Utc};

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
