//! A server that is a list of items with moments of change, and the log that follows it.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::super::{Api, Askers, Cursor, Page, Part, Records, walk};
use crate::github::{Answer, Fault, GraphQl, Validator};

/// Fewer than a real page, so that few items make many.
pub(super) const PAGE: usize = 10;

type Meanwhile = dyn FnMut(&mut Vec<(u64, i64)>, usize) + Send;

pub(super) struct Server {
    /// Number and moment of change, in seconds.
    pub(super) items: Vec<(u64, i64)>,
    /// Whether links carry a place in the list, or a number of a page.
    pub(super) keeps_place: bool,
    pub(super) requests: Vec<String>,
    /// Answers with 304.
    pub(super) unchanged: usize,
    /// What happens to the list after each request.
    pub(super) meanwhile: Box<Meanwhile>,
    /// This request and all after it fail.
    pub(super) fails_from: Option<usize>,
}

impl Server {
    pub(super) fn of(items: impl IntoIterator<Item = (u64, i64)>) -> Self {
        Self {
            items: items.into_iter().collect(),
            keeps_place: true,
            requests: Vec::new(),
            unchanged: 0,
            meanwhile: Box::new(|_, _| {}),
            fails_from: None,
        }
    }

    pub(super) fn listed(&self, query: &str) -> Vec<(u64, i64)> {
        let since = field(query, "since").map_or(i64::MIN, |it| {
            (it.parse::<DateTime<Utc>>().unwrap() - moment(0)).num_seconds()
        });
        let mut items = self.items.clone();
        items.retain(|it| since <= it.1);
        items.sort_by_key(|it| (it.1, it.0));
        if !query.contains("direction=asc") {
            items.reverse();
        }
        items
    }

    pub(super) fn answered(&self, target: &str) -> Answer {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let items = self.listed(query);
        let start = match (field(query, "after"), field(query, "page")) {
            (Some(after), _) => {
                let (at, number) = after.split_once('-').unwrap();
                let last: (i64, u64) = (at.parse().unwrap(), number.parse().unwrap());
                items
                    .iter()
                    .position(|it| last < (it.1, it.0))
                    .unwrap_or(items.len())
            }
            (None, Some(page)) => (page.parse::<usize>().unwrap() - 1) * PAGE,
            (None, None) => 0,
        };
        let page: Vec<(u64, i64)> = items.iter().skip(start).take(PAGE).copied().collect();
        let ends = items.len() <= start + PAGE;
        let bare: String = query
            .split('&')
            .filter(|it| !it.starts_with("after=") && !it.starts_with("page="))
            .collect::<Vec<_>>()
            .join("&");
        let next = page.last().filter(|_| !ends).map(|(number, at)| {
            if self.keeps_place && query.contains("direction=asc") {
                format!("{path}?{bare}&after={at}-{number}")
            } else {
                format!("{path}?{bare}&page={}", start / PAGE + 2)
            }
        });
        let newest = self.items.iter().map(|it| it.1).max();
        let last = (!query.contains("direction=asc"))
            .then(|| format!("{path}?{bare}&page={}", items.len().div_ceil(PAGE)));
        let body: Vec<Value> = page
            .iter()
            .map(|(number, at)| item(path, *number, *at))
            .collect();
        let etag = format!("{page:?}");
        Answer {
            status: 200,
            body: Value::from(body).to_string(),
            validator: Some(Validator {
                etag: Some(etag),
                last_modified: None,
            }),
            next,
            last,
            moved_to: None,
            at: newest.map(|it| moment(it + 1)),
        }
    }
}

fn field<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query
        .split('&')
        .find_map(|it| it.strip_prefix(name)?.strip_prefix('='))
}

pub(super) fn item(path: &str, number: u64, at: i64) -> Value {
    let at = moment(at).to_rfc3339();
    if path.ends_with("/events") {
        return json!({"event": "labeled", "created_at": at, "label": {"name": "l"},
                      "actor": {"login": "mira"}, "issue": {"number": number}});
    }
    json!({"number": number, "title": "t", "created_at": "2020-01-01T00:00:00Z", "updated_at": at,
           "html_url": format!("https://github.com/acme/app/issues/{number}")})
}

fn moment(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap()
}

impl Api for Server {
    fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault> {
        let count = self.requests.len();
        if self.fails_from.is_some_and(|it| it <= count) {
            return Err(Fault::Outage {
                what: "cut".to_owned(),
                tries: 5,
            });
        }
        self.requests.push(target.to_owned());
        let mut answer = self.answered(target);
        if validator.is_some() && validator == answer.validator.as_ref() {
            answer.status = 304;
            self.unchanged += 1;
            answer.body.clear();
        }
        (self.meanwhile)(&mut self.items, count);
        Ok(answer)
    }

    fn graphql(&mut self, _: &str, _: &Value) -> Result<GraphQl, Fault> {
        unreachable!("no part of these tests asks it")
    }
}

/// One who asks a server that others ask, too.
#[derive(Clone)]
pub(super) struct Share(pub(super) Arc<Mutex<Server>>);

impl Api for Share {
    fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault> {
        self.0.lock().unwrap().get(target, validator)
    }

    fn graphql(&mut self, _: &str, _: &Value) -> Result<GraphQl, Fault> {
        unreachable!("no part of these tests asks it")
    }
}

/// What a log has of the list: numbers with their newest moment, and the cursor.
#[derive(Default)]
pub(super) struct Log {
    pub(super) seen: BTreeSet<(u64, i64)>,
    pub(super) cursor: Cursor,
}

impl Log {
    pub(super) fn follow(&mut self, part: Part, server: &mut Server) -> Result<(), Fault> {
        self.follow_by(part, Askers::alone(server))
    }

    /// The same by several at once.
    pub(super) fn follow_wide(
        &mut self,
        part: Part,
        server: &Arc<Mutex<Server>>,
        width: usize,
    ) -> Result<(), Fault> {
        let mut shares = vec![Share(Arc::clone(server)); width];
        let (first, others) = shares.split_first_mut().unwrap();
        let others = others.iter_mut().map(|it| it as _).collect();
        self.follow_by(part, Askers { first, others })
    }

    fn follow_by(&mut self, part: Part, askers: Askers<'_>) -> Result<(), Fault> {
        let cursor = self.cursor.clone();
        let offset = moment(0).timestamp();
        walk(part, "acme/app", cursor, askers, &mut |page: Page| {
            match page.records {
                Records::Issues(issues) => self.seen.extend(issues.iter().map(|it| {
                    let at = it.conversation.updated_at.unwrap().timestamp() - offset;
                    (it.number, at)
                })),
                Records::Events(events) => self.seen.extend(
                    events
                        .iter()
                        .map(|it| (it.number, it.event.at.timestamp() - offset)),
                ),
                other => panic!("{other:?}"),
            }
            self.cursor = Cursor::read(Some(&page.cursor.written()));
            true
        })
    }

    /// Fails unless everything the server has now is here.
    pub(super) fn has_all(&self, server: &Server) {
        let missing: Vec<_> = server
            .items
            .iter()
            .filter(|it| !self.seen.contains(it))
            .collect();
        assert!(
            missing.is_empty(),
            "missing {missing:?} after {:#?}",
            server.requests
        );
    }
}

pub(super) fn numbered(count: u64, step: i64) -> impl Iterator<Item = (u64, i64)> {
    (1..=count).map(move |it| (it, i64::try_from(it).unwrap() * step))
}
