//! The same walks by several at once.

use std::sync::{Arc, Mutex};

use super::*;

const WIDTH: usize = 4;

fn shared(server: Server) -> Arc<Mutex<Server>> {
    Arc::new(Mutex::new(server))
}

/// Follows until nothing fails; then everything is there, and nothing is asked for twice.
fn check(part: Part, server: Server) {
    let server = shared(server);
    let mut log = Log::default();
    log.follow_wide(part, &server, WIDTH).unwrap();
    server.lock().unwrap().meanwhile = Box::new(|_, _| {});
    log.follow_wide(part, &server, WIDTH).unwrap();
    log.has_all(&server.lock().unwrap());
    let before = server.lock().unwrap().requests.len();
    log.follow_wide(part, &server, WIDTH).unwrap();
    assert_eq!(server.lock().unwrap().requests.len(), before + 1);
}

#[test]
fn the_first_walk_by_several_knows_what_to_ask_next() {
    for part in [Part::Issues, Part::Events] {
        let server = shared(Server::of(numbered(400, 3600)));
        let mut log = Log::default();
        log.follow_wide(part, &server, WIDTH).unwrap();
        let before = server.lock().unwrap().unchanged;
        log.follow_wide(part, &server, WIDTH).unwrap();
        assert_eq!(server.lock().unwrap().unchanged, before + 1, "{part:?}");
    }
}

#[test]
fn several_meet_everything() {
    for part in [Part::Issues, Part::Events] {
        for count in [0, 29, 30, 31, 41, 95, 400] {
            for step in [0, 1, 3600] {
                for keeps_place in [true, false] {
                    let mut server = Server::of(numbered(count, step));
                    server.keeps_place = keeps_place;
                    check(part, server);
                }
            }
        }
    }
}

/// Nothing for years, then everything within an hour.
#[test]
fn several_meet_everything_however_it_lies_in_time() {
    let early = (1..=45).map(|it| (it, i64::try_from(it).unwrap() * 86_400 * 30));
    let late = (46..=300).map(|it| (it, 86_400 * 4000 + i64::try_from(it).unwrap() * 12));
    check(Part::Issues, Server::of(early.chain(late)));
    let crowd = (1..=60).map(|it| (it, 86_400 * i64::try_from(it).unwrap()));
    let second = (61..=150).map(|it| (it, 86_400 * 61));
    check(Part::Issues, Server::of(crowd.chain(second)));
}

#[test]
fn what_changes_while_several_walk_is_not_lost() {
    for seed in 0..20 {
        let mut server = Server::of(numbered(400, 60));
        server.keeps_place = seed % 2 == 0;
        server.meanwhile = Box::new(move |items, request| {
            let idx = (request * 37 + seed * 101) % items.len();
            items[idx].1 = 30_000 + i64::try_from(request).unwrap();
        });
        // Already the first walk has everything: in its last state, or in one of before.
        let server = shared(server);
        let mut log = Log::default();
        log.follow_wide(Part::Issues, &server, WIDTH).unwrap();
        let numbers: std::collections::BTreeSet<u64> = log.seen.iter().map(|it| it.0).collect();
        assert_eq!(numbers.len(), 400, "seed {seed}");
        log.follow_wide(Part::Issues, &server, WIDTH).unwrap();
        server.lock().unwrap().meanwhile = Box::new(|_, _| {});
        log.follow_wide(Part::Issues, &server, WIDTH).unwrap();
        log.has_all(&server.lock().unwrap());
    }
}

#[test]
fn what_happens_while_several_walk_downwards_is_not_lost() {
    for every in [1, 2, 5, 9, 17] {
        let mut server = Server::of(numbered(400, 60));
        server.meanwhile = Box::new(move |items, request| {
            if request % every == 0 {
                let number = 1000 + u64::try_from(request).unwrap();
                items.push((number, 90_000 + i64::try_from(request).unwrap()));
            }
        });
        let server = shared(server);
        let mut log = Log::default();
        log.follow_wide(Part::Events, &server, WIDTH).unwrap();
        let old = log.seen.iter().filter(|it| it.0 <= 400).count();
        assert_eq!(old, 400, "every {every}");
        server.lock().unwrap().meanwhile = Box::new(|_, _| {});
        log.follow_wide(Part::Events, &server, WIDTH).unwrap();
        log.has_all(&server.lock().unwrap());
    }
}

#[test]
fn a_walk_by_several_that_is_cut_anywhere_goes_on_where_none_is_missing() {
    for part in [Part::Issues, Part::Events] {
        for cut in 0..45 {
            let server = shared(Server::of(numbered(405, 60)));
            server.lock().unwrap().fails_from = Some(cut);
            let mut log = Log::default();
            let walked = log.follow_wide(part, &server, WIDTH);
            server.lock().unwrap().fails_from = None;
            if walked.is_ok() {
                continue;
            }
            server.lock().unwrap().items.push((500, 60 * 406));
            // Whoever goes on may be alone.
            log.follow(part, &mut server.lock().unwrap()).unwrap();
            log.has_all(&server.lock().unwrap());
        }
    }
}

#[test]
fn several_ask_for_little_more_than_one() {
    for part in [Part::Issues, Part::Events] {
        let server = shared(Server::of(numbered(2000, 3600)));
        let mut log = Log::default();
        log.follow_wide(part, &server, WIDTH).unwrap();
        let server = server.lock().unwrap();
        log.has_all(&server);
        // 200 pages; a tenth of a page comes twice, for each begins with the end of another.
        let most = if part == Part::Issues {
            223 + 34
        } else {
            200 + 60
        };
        assert!(
            server.requests.len() <= most,
            "{part:?} {}",
            server.requests.len()
        );
    }
}

#[test]
fn whoever_wants_no_more_is_given_no_more() {
    let server = shared(Server::of(numbered(400, 60)));
    let mut shares = vec![server::Share(Arc::clone(&server)); WIDTH];
    let (first, others) = shares.split_first_mut().unwrap();
    let others = others.iter_mut().map(|it| it as _).collect();
    let mut pages = 0;
    let askers = Askers { first, others };
    let walked = walk(Part::Issues, "a/b", Cursor::default(), askers, &mut |_| {
        pages += 1;
        pages < 7
    });
    assert!(walked.is_ok());
    assert_eq!(pages, 7);
}

#[test]
fn what_is_new_since_is_not_shared() {
    for part in [Part::Issues, Part::Events] {
        let requests = |width: usize| {
            let server = shared(Server::of(numbered(400, 3600)));
            let mut log = Log::default();
            log.follow_wide(part, &server, width).unwrap();
            let before = server.lock().unwrap().requests.len();
            let news = (401..=600).map(|it| (it, i64::try_from(it).unwrap() * 3600));
            server.lock().unwrap().items.extend(news);
            log.follow_wide(part, &server, width).unwrap();
            let server = server.lock().unwrap();
            log.has_all(&server);
            server.requests.len() - before
        };
        assert!(requests(WIDTH) <= requests(1), "{part:?}");
    }
}
