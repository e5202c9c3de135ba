//! From conversations that come by one at a time to the context of a report.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::best::Best;
use super::context::{
    Context, Generator, Kind, Lists, PeriodView, Project, Release, Report, Volume, by_section,
};
use super::flow::{FlowTally, last_turn};
use super::headline::{Now, headline, status};
use super::metrics::metrics;
use super::open::open;
use super::people::PeopleTally;
use super::promises::{Broken, PromiseTally};
use super::responses::ResponseTally;
use super::row::{kind, row, words};
use super::{
    Emergency, Extraction, Freshness, GateView, Incidents, LimitRow, Links, Meeting, Note, Period,
    Plan, Privacy, ReadingView, RecurringView, Row, Section, Targets, Wanted,
};
use crate::model::{Actor, Channel, ConversationId, Decision, EventKind, Text};
use crate::sla::{Clock, Timeline, Turn};
use crate::triage::{Item, Position};

/// How many conversations a long list names, and a short one.
const LONG: usize = 50;
const SHORT: usize = 10;

/// By what a report is made.
#[derive(Clone, Debug)]
pub struct Setting {
    pub report: Report,
    pub project: Project,
    pub release: Release,
    /// The end of the period: facts and decisions are those up to then. UTC.
    pub now: DateTime<Utc>,
    pub zone: Tz,
    pub privacy: Privacy,
    /// The one that goes without saying.
    pub repository: Option<String>,
    /// A closing by the team is a first response.
    pub close_counts: bool,
    pub targets: Targets,
    /// Those of the period, and every one about a conversation.
    pub notes: Vec<Note>,
    /// Without these the document is a draft.
    pub wanted: Vec<Wanted>,
    /// How many open conversations the register of the backlog names; 0 for all other reports.
    pub backlog: usize,
}

/// What a note is about.
#[derive(Clone, Debug)]
pub struct Topic {
    pub title: Text,
    pub url: Option<Text>,
    pub private: bool,
}

/// What stands beside the conversations: incidents, the policy's words, numbers from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub incidents: Incidents,
    pub limits: Vec<LimitRow>,
    pub emergency: Emergency,
    pub upcoming: Vec<Meeting>,
    pub reviews: Vec<Meeting>,
    pub links: Links,
    pub roadmap: Vec<Plan>,
    pub readings: Vec<ReadingView>,
    pub gates: Vec<GateView>,
    /// Questions that were asked more than once, of reports that ask for them.
    pub recurring: Vec<RecurringView>,
    /// Of the notes about conversations.
    pub topics: BTreeMap<ConversationId, Topic>,
    pub freshness: Freshness,
    pub extraction: Extraction,
}

impl Setting {
    /// The newest note of a section that somebody wrote about it.
    pub(super) fn said_about(&self, id: ConversationId, section: Section) -> Option<Text> {
        let about = |it: &&Note| it.section == section && it.about == Some(id);
        self.notes.iter().rfind(about).map(|it| it.text.clone())
    }
}

/// One conversation with all that is derived from it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub timeline: &'a Timeline<'a>,
    pub decisions: &'a [Decision],
    pub clocks: &'a [Clock],
    pub item: &'a Item,
}

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
    attention: Vec<Row>,
    broken: Vec<Broken>,
    opened: Best,
    closed: Best,
    top: Best,
    requests: Best,
    questions: Best,
    known: Best,
    planned: Best,
    watch: Best,
    backlog: Best,
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
            attention: Vec::new(),
            broken: Vec::new(),
            opened: Best::new(LONG),
            closed: Best::new(LONG),
            top: Best::new(SHORT),
            requests: Best::new(SHORT),
            questions: Best::new(SHORT),
            known: Best::new(LONG),
            planned: Best::new(LONG),
            watch: Best::new(LONG),
            backlog: Best::new(setting.backlog),
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

    /// Adds a conversation in which something happened lately, each once.
    pub fn active(&mut self, subject: &Subject<'_>) {
        self.flow.add(subject);
        self.responses.add(subject);
        self.people.add(subject);
        let ended = subject.clocks.iter().filter(|it| it.stopped_at.is_some());
        ended.for_each(|it| self.promises.add(it));
        self.volume(subject);
        self.list(subject);
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

    fn list(&mut self, subject: &Subject<'_>) {
        let window = self.period.window;
        if subject.timeline.opener == Actor::Bot {
            return;
        }
        let Some(row) = row(&self.setting, subject, window) else {
            return;
        };
        let weight = rank(&row);
        let closed = last_turn(&subject.timeline.turns, window).filter(|it| it.closes());
        if let Some(Turn { at, .. }) = closed {
            self.closed.push((weight, -at.timestamp()), &row);
        }
        if window.has(row.opened_at) {
            self.opened.push((weight, row.opened_at.timestamp()), &row);
        }
        if row.words > 0 {
            let wanted = i64::try_from(row.voices * 1_000 + row.words.min(999)).unwrap_or(i64::MAX);
            let list = match row.kind {
                "request" => &mut self.requests,
                _ => &mut self.top,
            };
            list.push((0, -wanted), &row);
            if row.kind == "question" {
                self.questions.push((0, -wanted), &row);
            }
        }
    }

    /// Adds a conversation that is not settled, for the lists of everything open.
    pub fn unsettled(&mut self, subject: &Subject<'_>) {
        if subject.timeline.is_closed() || subject.timeline.opener == Actor::Bot {
            return;
        }
        let Some(row) = row(&self.setting, subject, self.period.window) else {
            return;
        };
        let (weight, opened_at) = (rank(&row), row.opened_at.timestamp());
        if row.kind == "bug" {
            self.known.push((weight, opened_at), &row);
        }
        if row.planned.is_some() {
            self.planned.push((weight, opened_at), &row);
        }
        if matches!(row.priority, Some("P0" | "P1")) {
            self.watch.push((weight, opened_at), &row);
        }
        if self.setting.backlog > 0 {
            self.backlog.push((weight, opened_at), &row);
        }
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
        self.attention
            .extend(row(&self.setting, subject, self.period.window));
    }

    /// `positions` are those of everything that is not settled at the end of the period.
    pub fn finish(self, positions: &[Position], beside: Beside) -> Context {
        let lists = Lists {
            attention: self.attention,
            opened: self.opened.finish(),
            closed: self.closed.finish(),
            top: self.top.finish(),
            requests: self.requests.finish(),
            questions: self.questions.finish(),
            recurring: beside.recurring,
            known: self.known.finish(),
            planned: by_version(self.planned.finish()),
            watch: self.watch.finish(),
            backlog: self.backlog.finish(),
        };
        let setting = self.setting;
        let open = open(positions, setting.now);
        let flow = self.flow.finish(open.total);
        let responses = self.responses.finish();
        let promises = self.promises.finish(self.broken);
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
                &open,
                &responses,
                &promises,
                freshness.known,
            ),
            period: PeriodView::from(&self.period),
            report: setting.report,
            project: setting.project,
            release: setting.release,
            freshness,
            flow,
            open,
            responses,
            promises,
            lists,
            volumes: volumes(self.volumes),
            kinds: kinds(self.kinds),
            people: self.people.finish(),
            extraction: beside.extraction,
            incidents: beside.incidents,
            limits: beside.limits,
            emergency: beside.emergency,
            upcoming: beside.upcoming,
            reviews: beside.reviews,
            links: beside.links,
            roadmap: beside.roadmap,
            readings: beside.readings,
            gates: beside.gates,
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

fn by_version(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by(|a, b| a.planned.cmp(&b.planned));
    rows
}

/// P0 first; what nobody has classified stands before P3.
fn rank(row: &Row) -> i64 {
    match row.priority {
        Some("P0") => 0,
        Some("P1") => 1,
        Some("P2") => 2,
        None => 3,
        Some(_) => 4,
    }
}
