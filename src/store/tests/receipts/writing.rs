//! When a receipt is written, and what it says.

use super::*;

#[test]
fn writers_at_once_make_one_chain() {
    let (_folder, path) = folder();
    import(&mut Store::open_write(&path).unwrap(), "email a @0 x");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let mut store = Store::open_write(&path).unwrap();
                for seconds in 0..10 {
                    store.decide(&[decision(seconds, "@a")], None).unwrap();
                }
            });
        }
    });
    // Of two that move the head at once the slower one may win: it is behind, and no fault.
    let found = shown(&read(&path).audit(None, true).unwrap());
    let is_whole = found == "82 receipts, head same" || found.contains("head Behind(");
    assert!(is_whole, "{found}");
    assert!(found.starts_with("82 receipts"), "{found}");
}

#[test]
fn a_full_disk_leaves_no_change_without_its_receipt() {
    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    import(&mut store, "email a @0 x");
    let pages: i64 = store
        .connection
        .pragma_query_value(None, "page_count", |it| it.get(0))
        .unwrap();
    store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages + 3, |_| Ok(()))
        .unwrap();
    let stored = (0..1000).take_while(|it| store.decide(&[decision(*it, "@a")], None).is_ok());
    let stored = stored.count() as u64;
    assert!(0 < stored && stored < 1000, "{stored}");
    let audit = read(&path).audit(None, true).unwrap();
    assert_eq!(shown(&audit), format!("{} receipts, head same", stored + 2));
}

#[test]
fn a_receipt_says_where_the_change_comes_from_and_when_the_clock_went_back() {
    let heard = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let mut store = Store::in_memory().unwrap();
    import(&mut store, "email a @0 x");
    let origin = Origin {
        command: Some("triage set".to_owned()),
        policy: Some("12ab".to_owned()),
        clock: Clock::System,
    };
    let ears = std::rc::Rc::clone(&heard);
    let mut store = store.receipted(
        origin,
        Box::new(move |it| {
            let shown = match it {
                Notice::Written(id) => format!("written {}", id.seq),
                Notice::ClockWentBack { last_at } => format!("back from {last_at}"),
                other => format!("{other:?}"),
            };
            ears.borrow_mut().push(shown);
        }),
    );
    store.decide(&[decision(2000, "@a")], None).unwrap();
    store.decide(&[decision(1750, "@a")], None).unwrap();
    store.decide(&[decision(10, "@a")], None).unwrap();
    assert_eq!(store.last_receipt().map(|it| it.seq), Some(5));
    assert_eq!(
        *heard.borrow(),
        [
            "written 3",
            "written 4",
            "written 5",
            "back from 2026-02-02 03:09:10 UTC"
        ]
    );
    let mut last = String::new();
    store
        .each_receipt(&mut |it| {
            last = it.payload;
            Ok(())
        })
        .unwrap();
    let digest = last.find("\"sha256\"").map(|it| &last[..it]).unwrap();
    assert_eq!(
        digest,
        "{\"actor\":\"@mira\",\"at\":\"2026-02-02T02:40:10Z\",\"clock\":\"system\",\
         \"command\":\"triage set\",\"counts\":{},\"kind\":\"decision\",\"log\":null,\
         \"maestro\":\"0.1.0\",\"policy\":\"12ab\",\"rows\":[{\"count\":1,\"from\":3,"
    );
}

#[test]
fn a_run_that_changes_nothing_has_no_receipt() {
    let mut store = log_of(&["email a @0 x", "email a @0 x"]);
    let audit = store.audit(None, false).unwrap();
    assert_eq!(shown(&audit), "2 receipts, head not needed");
    assert_eq!(audit.runs_without, 1);
    import(&mut store, "email b @0 x");
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "3 receipts, head not needed"
    );
}

#[test]
fn a_log_without_a_file_has_the_same_receipts_every_time() {
    let hashes = || {
        let mut store = Store::in_memory().unwrap();
        fill(&mut store);
        store.audit(None, false).unwrap().chain.hash()
    };
    assert_eq!(hashes(), hashes());
    let (_folder, path) = folder();
    drop(Store::open_write(&path).unwrap());
    let Opened::Log(store) = Store::open_read(&path).unwrap() else {
        panic!("no log");
    };
    let log = store.audit(None, false).unwrap().chain.log().map(str::len);
    assert_eq!(log, Some(32));
}
