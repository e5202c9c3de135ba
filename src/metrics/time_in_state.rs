use chrono::{DateTime, Utc};

/// Something was put on or taken off: a label, a draft state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    On(DateTime<Utc>),
    Off(DateTime<Utc>),
}

impl Change {
    fn at(self) -> DateTime<Utc> {
        match self {
            Self::On(at) | Self::Off(at) => at,
        }
    }
}

/// Returns the seconds a label was on between opening and `until`: the closing, or of an open
/// conversation the moment of asking.
///
/// `changes` are those of this label, oldest first. A label that is taken off without having
/// been put on was on since the opening; one that is still on counts only when `until` is known.
/// `None` when it was not on before `until`.
pub fn time_in_label(
    opened_at: DateTime<Utc>,
    until: Option<DateTime<Utc>>,
    changes: &[Change],
) -> Option<i64> {
    let on_at_opening = matches!(changes.first(), Some(Change::Off(_)));
    sum_of_runs(on_at_opening.then_some(opened_at), until, changes)
}

/// Returns the seconds spent in a state, such as being a draft.
///
/// `on_since` is the opening when it began in that state. A run that has not ended counts up to
/// `until`, and without that not at all. `None` when no run counts.
pub fn time_in_state(
    on_since: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
    changes: &[Change],
) -> Option<i64> {
    sum_of_runs(on_since, until, changes)
}

fn sum_of_runs(
    mut on_since: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
    changes: &[Change],
) -> Option<i64> {
    let mut total = None;
    let mut add = |from: DateTime<Utc>, to: DateTime<Utc>| {
        let seconds = (to - from).num_seconds().max(0);
        total = Some(total.unwrap_or(0) + seconds);
    };
    let in_time = |it: &&Change| until.is_none_or(|until| it.at() < until);
    for change in changes.iter().filter(in_time) {
        match *change {
            Change::On(at) => on_since = on_since.or(Some(at)),
            Change::Off(at) => {
                if let Some(since) = on_since.take() {
                    add(since, at);
                }
            }
        }
    }
    if let (Some(since), Some(until)) = (on_since, until) {
        add(since, until);
    }
    total
}
