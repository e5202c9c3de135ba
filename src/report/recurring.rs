//! Questions that are asked again and again, as a report may name them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Privacy;
use super::row::{PRIVATE, readable};
use crate::model::Text;
use crate::triage::questions::{Asked, Recurring};

/// Moments are UTC.
#[derive(Clone, Debug, Serialize)]
pub struct RecurringView {
    /// As it was asked first.
    pub title: Text,
    pub times: usize,
    pub people: usize,
    pub first_at: Option<DateTime<Utc>>,
    pub last_at: Option<DateTime<Utc>>,
    /// Those that may be named.
    pub asked: Vec<AskedView>,
    pub answer: Option<Text>,
    pub answered_at: Option<DateTime<Utc>>,
    pub docs_url: Option<Text>,
    /// Asked after the answer was written.
    pub repeats: usize,
}

#[derive(Clone, Debug, Serialize)]
pub struct AskedView {
    pub r#ref: Text,
    /// For the public, where there is no number that they know, the channel.
    pub short: Text,
    pub url: Option<Text>,
    pub at: DateTime<Utc>,
}

impl RecurringView {
    /// `None` for what nobody may know was asked: private ones count and are not named.
    pub fn new(it: &Recurring, privacy: Privacy, repository: Option<&str>) -> Option<Self> {
        let shown = |it: &&Asked| privacy == Privacy::Show || !it.private;
        let first = it.asked.iter().find(shown);
        let title = match (first, privacy) {
            (Some(first), _) => readable(&first.title),
            (None, Privacy::Mask) => PRIVATE.into(),
            (None, _) => return None,
        };
        let named = it.asked.iter().filter(shown);
        Some(Self {
            title,
            times: it.times(),
            people: it.people,
            first_at: it.asked.first().map(|it| it.at),
            last_at: it.asked.last().map(|it| it.at),
            asked: named.map(|it| asked(it, privacy, repository)).collect(),
            answer: it.answer.as_ref().map(|it| it.text.clone()),
            answered_at: it.answer.as_ref().map(|it| it.at),
            docs_url: it.docs_url(),
            repeats: it.repeats,
        })
    }
}

fn asked(it: &Asked, privacy: Privacy, repository: Option<&str>) -> AskedView {
    let split = it.reference.raw().split_once('#');
    let short = match split {
        Some((name, number)) if repository.is_some_and(|it| it.eq_ignore_ascii_case(name)) => {
            format!("#{number}").into()
        }
        Some(_) => it.reference.clone(),
        // The log's own number tells nothing to those who do not have the log.
        None if privacy == Privacy::Drop => it.channel.as_str().into(),
        None => it.reference.clone(),
    };
    AskedView {
        r#ref: it.reference.clone(),
        short,
        url: it.url.clone(),
        at: it.at,
    }
}
