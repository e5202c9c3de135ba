//! From conversations that come by one at a time to the context of a report.

use std::collections::BTreeMap;

use super::context::{Context, Generator, Kind, Lists, PeriodView, Volume, by_section};
use super::flow::FlowTally;
use super::headline::{Now, headline, status};
use super::lead::LeadTally;
use super::listing::ListTally;
use super::metrics::metrics;
use super::open::{Earlier, open};
use super::people::PeopleTally;
use super::promises::{Broken, PromiseTally};
use super::responses::ResponseTally;
use super::row::{kind, row, words};
use super::setting::{Beside, Setting, Subject};
use super::{Note, Period, RecurringView};
use crate::model::{Channel, Decision, EventKind};
use crate::sla::{Clock, Timeline};
use crate::triage::Position;

/// Feed it, then [`Gatherer::finish`].
#[derive(Debug)]
pub struct Gatherer {
    setting: Setting,
    period: Period,
    flow: FlowTally,
    responses: ResponseTally,
    promises: PromiseTally,
    people: PeopleTally,
    volumes: BTreeMap<Channel, (usize, usize)>,
    kinds: BTreeMap<&'static str, usize>,
    leads: LeadTally,
    lists: ListTally,
    broken: Vec<Broken>,
    earlier: Earlier,
}

impl Gatherer {
    pub fn new(setting: Setting, period: Period) -> Self {
        Self {
            flow: FlowTally::new(&period, setting.zone),
            responses: ResponseTally::new(&period, setting.close_counts),
            promises: PromiseTally::new(&period),
            people: PeopleTally::new(&period),
            volumes: BTreeMap::new(),
            kinds: BTreeMap::new(),
            leads: LeadTally::new(&period),
            lists: ListTally::new(setting.backlog),
            broken: Vec::new(),
            earlier: Earlier::default(),
            setting,
            period,
        }
    }

    /// What people wrote, as it was handed in.
    pub fn notes(&self) -> &[Note] {
        &self.setting.notes
    }

    /// Whether something happened in it since the window that the period is compared with began:
    /// what [`Gatherer::active`] is to be fed with.
    pub fn concerns(&self, timeline: &Timeline<'_>, decisions: &[Decision]) -> bool {
        let since = self.period.previous.from;
        let conversation = timeline.conversation;
        let turns = |it: EventKind| {
            use EventKind::{Answered, Closed, Merged, Reopened};
            matches!(it, Answered | Closed | Merged | Reopened)
        };
        since < conversation.opened_at
            || conversation.closed_at.is_some_and(|it| since < it)
            || conversation.messages.iter().any(|it| since < it.at)
            || conversation
                .events
                .iter()
                .any(|it| since < it.at && turns(it.kind))
            || decisions.iter().any(|it| since < it.at)
    }

    /// Adds a conversation that stirred or was labelled since the end of the window before, each
    /// once, whatever else it counts for.
    pub fn stirred(&mut self, timeline: &Timeline<'_>) {
        let then = self.period.previous.to;
        self.earlier.add(timeline, self.setting.now, then);
    }

    /// Adds a conversation in which something happened lately, each once.
    pub fn active(&mut self, subject: &Subject<'_>) {
        self.flow.add(subject);
        self.responses.add(subject);
        self.people.add(subject);
        let ended = subject.clocks.iter().filter(|it| it.stopped_at.is_some());
        ended.for_each(|it| self.promises.add(it));
        self.volume(subject);
        self.leads.add(subject);
        self.lists.active(&self.setting, &self.period, subject);
    }

    fn volume(&mut self, subject: &Subject<'_>) {
        let conversation = subject.timeline.conversation;
        let opened =
            self.period.window.has(conversation.opened_at) && !subject.timeline.opened_by_us();
        let messages = words(subject, self.period.window);
        if opened || 0 < messages {
            let volume = self.volumes.entry(conversation.channel).or_default();
            volume.0 += usize::from(opened);
            volume.1 += messages;
        }
        if opened {
            *self
                .kinds
                .entry(kind(subject, self.setting.now))
                .or_default() += 1;
        }
    }

    /// Adds a conversation that is not settled, for the lists of everything open.
    pub fn unsettled(&mut self, subject: &Subject<'_>) {
        self.lists.unsettled(&self.setting, &self.period, subject);
    }

    /// Adds a clock that nothing has stopped, each once.
    pub fn open_clock(&mut self, clock: &Clock) {
        if clock.stopped_at.is_none() {
            self.promises.add(clock);
        }
    }

    /// Names a broken promise that is still open.
    pub fn broken(&mut self, clock: &Clock, subject: &Subject<'_>) {
        let Some(row) = row(&self.setting, subject, self.period.window) else {
            return;
        };
        self.broken.push(Broken {
            clock: clock.kind.as_str(),
            rule: clock.rule.to_string(),
            limit_seconds: clock.limit_seconds,
            overdue_seconds: clock.overdue_seconds,
            conversation: row,
        });
    }

    /// Names the next of the queue.
    pub fn attention(&mut self, subject: &Subject<'_>) {
        self.lists.attention(&self.setting, &self.period, subject);
    }

    /// `positions` are those of everything that is not settled at the end of the period.
    pub fn finish(self, positions: &[Position], beside: Beside) -> Context {
        let mut lists = self.lists.finish();
        lists.recurring = beside.recurring;
        recurring(&mut lists);
        let setting = self.setting;
        let open = open(positions, setting.now);
        let flow = self.flow.finish(open.total);
        let responses = self.responses.finish();
        let promises = self.promises.finish(self.broken, &setting);
        let freshness = beside.freshness;
        let now = Now {
            period: &self.period,
            open: &open,
            broken: promises.broken_open,
            counts: flow.now,
            freshness: &freshness,
            incidents: &beside.incidents,
        };
        let (headline, status) = (headline(&now), status(&now));
        let mut context = Context {
            schema: "maestro.context/1",
            as_of: setting.now,
            generator: Generator {
                name: "maestro",
                version: env!("CARGO_PKG_VERSION"),
            },
            headline,
            status,
            metrics: metrics(
                &setting.targets,
                &flow,
                (&open, self.earlier.before(&open)),
                &responses,
                &promises,
                freshness.known,
            ),
            period: PeriodView::new(&self.period, setting.zone),
            report: setting.report,
            project: setting.project,
            release: setting.release,
            freshness,
            flow,
            open,
            responses,
            promises,
            given: beside.given,
            lists,
            volumes: volumes(self.volumes),
            kinds: kinds(self.kinds),
            leads: self.leads.finish(),
            people: self.people.finish(),
            extraction: beside.extraction,
            incidents: beside.incidents,
            limits: beside.limits,
            emergency: beside.emergency,
            coverage: beside.coverage,
            upcoming: beside.upcoming,
            reviews: beside.reviews,
            links: beside.links,
            roadmap: beside.roadmap,
            telemetry: beside.telemetry,
            readings: beside.readings,
            gates: beside.gates,
            exceptions: beside.exceptions,
            missing: Vec::new(),
            notes: by_section(&setting.notes, &beside.topics, setting.privacy),
            extra: BTreeMap::new(),
        };
        let missing = setting.wanted.iter().filter_map(|it| it.missing(&context));
        context.missing = missing.collect();
        context
    }
}

fn volumes(volumes: BTreeMap<Channel, (usize, usize)>) -> Vec<Volume> {
    let volume = |(channel, (conversations, messages)): (Channel, (usize, usize))| Volume {
        name: channel.as_str(),
        conversations,
        messages,
    };
    volumes.into_iter().map(volume).collect()
}

fn kinds(kinds: BTreeMap<&'static str, usize>) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = kinds
        .into_iter()
        .map(|(name, n)| Kind { name, n })
        .collect();
    kinds.sort_by_key(|it| (std::cmp::Reverse(it.n), it.name));
    kinds
}

/// An answer to one of them answers each, and what recurs is named once.
fn recurring(lists: &mut Lists) {
    for row in &mut lists.questions {
        let asks = |it: &&RecurringView| it.asked.iter().any(|one| one.r#ref == row.r#ref);
        if let Some(found) = lists.recurring.iter().find(asks) {
            row.recurs = true;
            row.answer = row.answer.take().or_else(|| found.answer.clone());
        }
    }
}
