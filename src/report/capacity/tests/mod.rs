//! Each rule on small entries of a roster; what they share stands here.

mod demand;
mod meetings;
mod on_call;
mod presence;
mod roster;
mod weekend;

use std::collections::BTreeMap;

use chrono::Weekday;

use super::{Hours, RosterEntry};
use crate::report::{Emergency, Role};

/// `lead who=@mira hours=8 days=mon,tue calendar=office people=2`; hours may be those of week1.
fn entry(text: &str) -> RosterEntry {
    let mut words = text.split(' ');
    let id = words.next().unwrap().to_owned();
    let mut entry = RosterEntry {
        id,
        role: None,
        who: None,
        people: 1,
        hours: None,
        days: Vec::new(),
        calendar: None,
        skills: Vec::new(),
    };
    for word in words {
        match word.split_once('=').unwrap() {
            ("role", it) => entry.role = Some(it.to_owned()),
            ("who", it) => entry.who = Some(it.to_owned()),
            ("people", it) => entry.people = it.parse().unwrap(),
            ("hours", it) => entry.hours = Some(Hours::Always(it.parse().unwrap())),
            ("week1", it) => {
                let hours = BTreeMap::from([("week1".to_owned(), it.parse().unwrap())]);
                entry.hours = Some(Hours::ByPhase(hours));
            }
            ("days", it) => {
                let days = it.split(',').map(|it| it.parse::<Weekday>().unwrap());
                entry.days = days.collect();
            }
            ("calendar", it) => entry.calendar = Some(it.to_owned()),
            other => panic!("{other:?}"),
        }
    }
    entry
}

/// The release manager is @mira, and nobody is the lead.
fn emergency() -> Emergency {
    let role = |role: &str, holder: Option<&str>| Role {
        role: role.to_owned(),
        holder: holder.map(str::to_owned),
    };
    Emergency {
        roles: vec![role("release_manager", Some("@mira")), role("lead", None)],
        ..Emergency::default()
    }
}
