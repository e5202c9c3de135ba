//! Several people with one problem at one time.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, TimeDelta, Utc};

use super::{Rules, Test};
use crate::model::ConversationId;
use crate::sla::format_seconds;

/// Somebody reported a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The rule that names the problem, or whatever else says that reports are of one.
    pub problem: String,
    pub conversation: ConversationId,
    pub at: DateTime<Utc>,
    /// In lower case, without `@`: one person is one, on however many channels.
    pub person: String,
}

/// Who reported what, when, over all conversations.
#[derive(Clone, Debug, Default)]
pub struct Crowds {
    by_problem: HashMap<String, Vec<Report>>,
}

/// Distinct people with one problem within a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surge {
    pub problem: String,
    pub people: usize,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    pub conversations: Vec<ConversationId>,
}

impl Crowds {
    /// `reports` in any order; ghosts have no name and are left out.
    pub fn new(reports: impl IntoIterator<Item = Report>) -> Self {
        let mut by_problem: HashMap<String, Vec<Report>> = HashMap::new();
        for report in reports.into_iter().filter(|it| !it.person.is_empty()) {
            match by_problem.get_mut(&report.problem) {
                Some(reports) => reports.push(report),
                None => {
                    by_problem.insert(report.problem.clone(), vec![report]);
                }
            }
        }
        for reports in by_problem.values_mut() {
            reports.sort_by_key(|it| (it.at, it.conversation));
        }
        Self { by_problem }
    }

    /// The conversations that belong to a crowd some rule asks for.
    pub fn crowded(&self, rules: &Rules) -> BTreeSet<ConversationId> {
        let asked: BTreeSet<(usize, i64)> = rules.tests().filter_map(asked).collect();
        let mut res = BTreeSet::new();
        for reports in self.by_problem.values() {
            for (least, within) in &asked {
                let within = TimeDelta::try_seconds(*within).unwrap_or(TimeDelta::MAX);
                crowd(reports, *least, within, &mut |it| {
                    res.insert(it.conversation);
                });
            }
        }
        res
    }

    /// The largest crowd of `problem` to which this conversation belongs, if it has `least` people
    /// within the time.
    pub fn surge(
        &self,
        problem: &str,
        conversation: ConversationId,
        least: usize,
        within: TimeDelta,
    ) -> Option<Surge> {
        let reports = self.by_problem.get(problem)?;
        let own = reports
            .iter()
            .find(|it| it.conversation == conversation)?
            .at;
        let mut best: Option<Surge> = None;
        let first = own
            .checked_sub_signed(within)
            .unwrap_or(DateTime::<Utc>::MIN_UTC);
        let start = reports.partition_point(|it| it.at < first);
        for (idx, begin) in reports.iter().enumerate().skip(start) {
            if own < begin.at {
                break;
            }
            let until = until(begin, within);
            let window: Vec<&Report> = reports[idx..]
                .iter()
                .take_while(|it| it.at <= until)
                .collect();
            let people: BTreeSet<&str> = window.iter().map(|it| it.person.as_str()).collect();
            if least <= people.len() && best.as_ref().is_none_or(|it| it.people < people.len()) {
                best = Some(Surge {
                    problem: problem.to_owned(),
                    people: people.len(),
                    from: begin.at,
                    to: window.last().map_or(begin.at, |it| it.at),
                    conversations: window.iter().map(|it| it.conversation).collect(),
                });
            }
            // A busy day has no more to say than a crowd of a hundred.
            if best.as_ref().is_some_and(|it| MANY <= it.people) {
                break;
            }
        }
        best
    }
}

/// Hands over every report of the windows in which `least` people are, once each. `reports` in the
/// order of time; takes time in proportion to their number, however many fall on one day.
fn crowd<'r>(
    reports: &'r [Report],
    least: usize,
    within: TimeDelta,
    take: &mut dyn FnMut(&'r Report),
) {
    let mut people: HashMap<&str, usize> = HashMap::new();
    let (mut end, mut taken) = (0, 0);
    for (begin, first) in reports.iter().enumerate() {
        let until = until(first, within);
        while let Some(it) = reports.get(end).filter(|it| it.at <= until) {
            *people.entry(&it.person).or_default() += 1;
            end += 1;
        }
        if least <= people.len() {
            reports[taken.max(begin)..end].iter().for_each(&mut *take);
            taken = end;
        }
        if let Some(n) = people.get_mut(first.person.as_str()) {
            *n -= 1;
            if *n == 0 {
                people.remove(first.person.as_str());
            }
        }
    }
}

/// The end of the window that begins with a report.
fn until(begin: &Report, within: TimeDelta) -> DateTime<Utc> {
    let until = begin.at.checked_add_signed(within);
    until.unwrap_or(DateTime::<Utc>::MAX_UTC)
}

fn asked(test: &Test) -> Option<(usize, i64)> {
    match test {
        Test::Reporters { least, within } => Some((*least, *within)),
        _ => None,
    }
}

const MANY: usize = 100;

impl Surge {
    /// `3 people in 1h 20m with p0-crash: c12, c14, c15`
    pub fn told(&self) -> String {
        let mut ids: Vec<String> = self.conversations.iter().map(ToString::to_string).collect();
        ids.dedup();
        let more = ids.len().saturating_sub(5);
        ids.truncate(5);
        let rest = if 0 < more {
            format!(" and {more} more")
        } else {
            String::new()
        };
        let time = format_seconds((self.to - self.from).num_seconds());
        format!(
            "{} people in {time} with {}: {}{rest}",
            self.people,
            self.problem,
            ids.join(", ")
        )
    }
}
