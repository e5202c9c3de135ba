//! The walks, against a server that is a list of items with moments of change. A script says what
//! happens to the list between two requests.

mod server;
mod wide;

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{Api, Askers, Cursor, Part, Records, walk};
use crate::github::{Answer, Fault, GraphQl, Validator};
use server::{Log, PAGE, Server, item, numbered};

/// Follows until nothing fails and nothing is new; then the next walk is one free request.
fn check(part: Part, server: &mut Server) {
    let mut log = Log::default();
    log.follow(part, server).unwrap();
    server.meanwhile = Box::new(|_, _| {});
    log.follow(part, server).unwrap();
    log.has_all(server);
    log.follow(part, server).unwrap();
    let (before, unchanged) = (server.requests.len(), server.unchanged);
    log.follow(part, server).unwrap();
    assert_eq!(
        (server.requests.len(), server.unchanged),
        (before + 1, unchanged + 1),
        "{:#?}",
        server.requests
    );
}
#[test]
fn a_walk_meets_everything_once_and_then_asks_for_nothing_new() {
    for part in [Part::Issues, Part::Events] {
        for count in [0, 1, 9, 10, 11, 95, 100] {
            for step in [0, 1, 3600] {
                for keeps_place in [true, false] {
                    let mut server = Server::of(numbered(count, step));
                    server.keeps_place = keeps_place;
                    check(part, &mut server);
                }
            }
        }
    }
}

#[test]
fn what_changes_during_a_walk_is_not_lost() {
    for keeps_place in [true, false] {
        let mut server = Server::of(numbered(200, 60));
        server.keeps_place = keeps_place;
        // An old item is touched after every request: by page numbers every tenth would be lost.
        server.meanwhile = Box::new(|items, request| {
            let idx = (request * 37) % items.len();
            items[idx].1 = 20_000 + i64::try_from(request).unwrap();
        });
        check(Part::Issues, &mut server);
    }
}

#[test]
fn what_happens_during_a_walk_downwards_is_not_lost() {
    let mut server = Server::of(numbered(120, 60));
    server.meanwhile = Box::new(|items, request| {
        let number = 1000 + u64::try_from(request).unwrap();
        items.push((number, 10_000 + i64::try_from(request).unwrap()));
    });
    check(Part::Events, &mut server);
}

#[test]
fn a_walk_that_is_cut_anywhere_goes_on_where_it_stopped() {
    for part in [Part::Issues, Part::Events] {
        for cut in 0..14 {
            let mut server = Server::of(numbered(105, 60));
            server.fails_from = Some(cut);
            let mut log = Log::default();
            if log.follow(part, &mut server).is_ok() {
                continue;
            }
            let seen = log.seen.len();
            server.fails_from = None;
            let before = server.requests.len();
            // Something new has come meanwhile.
            server.items.extend([(500, 7000), (501, 7001)]);
            log.follow(part, &mut server).unwrap();
            log.has_all(&server);
            let pages = server.requests.len() - before;
            let left = (107 - seen).div_ceil(PAGE);
            assert!(
                pages <= left + 4,
                "{part:?} cut at {cut}: {pages} pages for {left}"
            );
        }
    }
}

#[test]
fn two_cuts_in_a_row_lose_nothing() {
    for (first, second) in [(3, 1), (3, 2), (5, 4), (2, 3), (1, 1)] {
        let mut server = Server::of(numbered(150, 60));
        let mut log = Log::default();
        server.fails_from = Some(first);
        assert!(log.follow(Part::Events, &mut server).is_err());
        server
            .items
            .extend((0..35).map(|it| (300 + it, 20_000 + i64::try_from(it).unwrap())));
        server.fails_from = Some(server.requests.len() + second);
        assert!(log.follow(Part::Events, &mut server).is_err());
        server.fails_from = None;
        server.items.push((400, 30_000));
        log.follow(Part::Events, &mut server).unwrap();
        log.has_all(&server);
    }
}

#[test]
fn what_changed_since_the_last_run_is_one_request_if_it_fits_on_a_page() {
    let mut server = Server::of(numbered(305, 3600));
    let mut log = Log::default();
    log.follow(Part::Issues, &mut server).unwrap();
    let before = server.requests.len();
    server.items[4].1 = 2_000_000;
    server.items[7].1 = 2_000_001;
    log.follow(Part::Issues, &mut server).unwrap();
    log.has_all(&server);
    assert_eq!(server.requests.len(), before + 1);
}

#[test]
fn a_walk_asks_for_no_page_twice() {
    let mut server = Server::of(numbered(305, 3600));
    let mut log = Log::default();
    log.follow(Part::Issues, &mut server).unwrap();
    // Every page begins with the last item of the one before.
    assert_eq!(server.requests.len(), 34, "{:#?}", server.requests);
    let before = server.requests.len();
    server
        .items
        .extend((0..32).map(|it| (500 + it, 5_000_000 + i64::try_from(it).unwrap() * 60)));
    log.follow(Part::Issues, &mut server).unwrap();
    log.has_all(&server);
    let pages = server.requests.len() - before;
    assert!(pages <= 5, "{:#?}", &server.requests[before..]);
}

/// Late in the list, and within the overlap of a page that was stored already.
#[test]
fn what_comes_late_is_met_though_nothing_else_changes() {
    for step in [60, 3600] {
        let mut server = Server::of(numbered(64, step));
        let mut log = Log::default();
        log.follow(Part::Issues, &mut server).unwrap();
        server.items.push((900, 64 * step - 540));
        log.follow(Part::Issues, &mut server).unwrap();
        log.has_all(&server);
    }
}

#[test]
fn a_moment_before_the_cursor_is_asked_for_again() {
    let mut server = Server::of(numbered(50, 60));
    let mut log = Log::default();
    log.follow(Part::Issues, &mut server).unwrap();
    let late = 50 * 60 - TimeDelta::minutes(9).num_seconds();
    server.items.push((900, late));
    server.items.push((901, 50 * 60 + 1));
    log.follow(Part::Issues, &mut server).unwrap();
    log.has_all(&server);
}

#[test]
fn more_than_a_page_within_one_second_is_paged_through() {
    let mut server = Server::of((1..=45).map(|it| (it, 5)));
    server.items.extend([(100, 6), (101, 7)]);
    server.keeps_place = false;
    check(Part::Issues, &mut server);
}

#[test]
fn a_link_to_itself_ends_the_walk() {
    struct Circle;
    impl Api for Circle {
        fn get(&mut self, target: &str, _: Option<&Validator>) -> Result<Answer, Fault> {
            Ok(Answer {
                status: 200,
                body: "[]".to_owned(),
                validator: None,
                next: Some(target.to_owned()),
                last: None,
                moved_to: None,
                at: None,
            })
        }
        fn graphql(&mut self, _: &str, _: &Value) -> Result<GraphQl, Fault> {
            unreachable!("no part of these tests asks it")
        }
    }
    for part in [Part::Issues, Part::Events] {
        let walked = walk(
            part,
            "a/b",
            Cursor::default(),
            Askers::alone(&mut Circle),
            &mut |_| true,
        );
        assert!(matches!(walked, Err(Fault::Malformed { .. })), "{part:?}");
    }
}

#[test]
fn one_odd_item_costs_nothing_but_itself() {
    struct Odd;
    impl Api for Odd {
        fn get(&mut self, _: &str, _: Option<&Validator>) -> Result<Answer, Fault> {
            let items = json!([
                item("/issues", 1, 0),
                {"number": 2, "title": 7, "html_url": "https://github.com/acme/app/issues/2"},
                {"number": 3, "title": "t", "created_at": "2020-01-01T00:00:00Z", "user": null,
                 "state_reason": "became_sentient", "updated_at": "2020-01-01T00:00:00Z"},
                "what"
            ]);
            Ok(Answer {
                status: 200,
                body: items.to_string(),
                validator: None,
                next: None,
                last: None,
                moved_to: None,
                at: None,
            })
        }
        fn graphql(&mut self, _: &str, _: &Value) -> Result<GraphQl, Fault> {
            unreachable!("no part of these tests asks it")
        }
    }
    let mut pages = Vec::new();
    let cursor = Cursor::default();
    walk(
        Part::Issues,
        "acme/app",
        cursor,
        Askers::alone(&mut Odd),
        &mut |it| {
            pages.push(it);
            true
        },
    )
    .unwrap();
    let page = &pages[0];
    let Records::Issues(issues) = &page.records else {
        panic!("{page:?}");
    };
    let numbers: Vec<u64> = issues.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [1, 3]);
    let told: Vec<&str> = page
        .unreadable
        .iter()
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("https://github.com/acme/app/issues/2: `title`"),
        "{told:?}"
    );
}
