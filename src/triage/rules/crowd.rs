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
            let reports = by_problem.entry(report.problem.clone()).or_default();
            reports.push(report);
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
        for (problem, reports) in &self.by_problem {
            for (least, within) in &asked {
                let within = TimeDelta::try_seconds(*within).unwrap_or(TimeDelta::MAX);
                for report in reports {
                    let id = report.conversation;
                    if !res.contains(&id)
                        && let Some(surge) = self.surge(problem, id, *least, within)
                    {
                        res.extend(surge.conversations);
                    }
                }
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
            let until = begin
                .at
                .checked_add_signed(within)
                .unwrap_or(DateTime::<Utc>::MAX_UTC);
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
