//! The head of a list, whatever comes by.

use super::Row;

/// The first so many rows by their keys, however many come by.
#[derive(Debug)]
pub(super) struct Best {
    keep: usize,
    rows: Vec<((i64, i64), Row)>,
}

impl Best {
    pub(super) fn new(keep: usize) -> Self {
        Self {
            keep,
            rows: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, key: (i64, i64), row: &Row) {
        self.rows.push((key, row.clone()));
        if self.keep * 8 < self.rows.len() {
            self.prune();
        }
    }

    fn prune(&mut self) {
        self.rows
            .sort_by(|a, b| (a.0, &a.1.r#ref).cmp(&(b.0, &b.1.r#ref)));
        self.rows.truncate(self.keep);
    }

    pub(super) fn finish(mut self) -> Vec<Row> {
        self.prune();
        self.rows.into_iter().map(|(_, row)| row).collect()
    }
}
