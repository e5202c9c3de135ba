use super::*;
use crate::report::publication::{Edition, Key, Part, PartStatus};

fn key() -> Key {
    Key {
        target: "discussion:a/b".to_owned(),
        report: "weekly".to_owned(),
        period: "2026-W07".to_owned(),
    }
}

fn edition(number: u32, seconds: i64, bodies: &[&str]) -> Edition {
    let part = |(seq, body): (u32, &&str)| Part {
        seq,
        body: (*body).to_owned(),
        status: PartStatus::Planned,
        attempted_at: None,
        finished_at: None,
        remote_id: None,
        url: None,
        words: None,
    };
    Edition {
        id: 0,
        key: key(),
        number,
        title: format!("title {number}"),
        content: "ab".to_owned(),
        at: at(seconds),
        actor: "@mira".into(),
        parts: (1..).zip(bodies).map(part).collect(),
    }
}

fn goes(store: &mut Store, edition: &mut Edition, at: usize, status: PartStatus) -> bool {
    let before = edition.parts[at].clone();
    edition.parts[at].status = status;
    if status == PartStatus::Made {
        edition.parts[at].finished_at = Some(edition.at);
        edition.parts[at].remote_id = Some(format!("D{at}"));
        let url = "https://github.com/a/b/discussions/7";
        edition.parts[at].url = Some(url.to_owned());
    }
    let part = edition.parts[at].clone();
    let done = store.part_is(edition.id, &part);
    if done.is_err() {
        edition.parts[at] = before;
    }
    done.is_ok()
}

#[test]
fn what_is_out_stays_out_and_two_runs_do_not_keep_the_same_edition() {
    let mut store = log_of(&[]);
    let mut first = edition(1, 10, &["one", "two"]);
    first.id = store.keep_edition(&first).unwrap();
    let error = store.keep_edition(&first).unwrap_err().to_string();
    assert_eq!(error, "another run publishes this, or has just done so");
    assert!(goes(&mut store, &mut first, 0, PartStatus::Sending));
    assert!(goes(&mut store, &mut first, 0, PartStatus::Made));
    for status in [
        PartStatus::Planned,
        PartStatus::Sending,
        PartStatus::Dropped,
    ] {
        assert!(!goes(&mut store, &mut first, 0, status), "{status:?}");
    }
    assert_eq!(store.edition(&key(), at(10)).unwrap().unwrap(), first);
    assert!(store.edition(&key(), at(9)).unwrap().is_none());
}

#[test]
fn a_new_edition_drops_what_never_went_out_and_what_is_out_is_known_part_by_part() {
    let mut store =
        log_of(&["github-discussion a/b#7 @0 title\nurl https://github.com/a/b/discussions/7"]);
    let mut first = edition(1, 10, &["one", "two"]);
    first.id = store.keep_edition(&first).unwrap();
    assert!(goes(&mut store, &mut first, 0, PartStatus::Made));
    let mut second = edition(2, 20, &["uno", "due"]);
    second.id = store.keep_edition(&second).unwrap();
    let all = store.editions(at(30), 9).unwrap();
    assert_eq!(all[1].parts[1].status, PartStatus::Dropped);
    assert!(goes(&mut store, &mut second, 1, PartStatus::Made));
    let known = store.last_made(&key()).unwrap();
    let bodies: Vec<&str> = known.iter().map(|it| it.body.as_str()).collect();
    assert_eq!(bodies, ["one", "due"]);
    assert_eq!(known[0].words, Some("title 1".into()));
    let published = store.published(at(0), at(30)).unwrap();
    assert_eq!(published.len(), 1);
    assert_eq!(published[0].at, at(10));
}

#[test]
fn every_step_of_a_publication_leaves_a_receipt() {
    let mut store = log_of(&[]);
    let kinds = |store: &Store| {
        let mut kinds = Vec::new();
        let mut take = |it: crate::receipt::Receipt| {
            kinds.push(crate::receipt::Payload::read(&it.payload)?.kind.as_str());
            Ok(())
        };
        store.each_receipt(&mut take).unwrap();
        kinds.iter().filter(|it| **it == "publication").count()
    };
    let mut first = edition(1, 10, &["one", "two"]);
    first.id = store.keep_edition(&first).unwrap();
    assert!(goes(&mut store, &mut first, 0, PartStatus::Sending));
    assert!(goes(&mut store, &mut first, 0, PartStatus::Made));
    let mut second = edition(2, 20, &["one", "two, changed"]);
    second.id = store.keep_edition(&second).unwrap();
    assert_eq!(kinds(&store), 4);
    assert!(!goes(&mut store, &mut first, 0, PartStatus::Planned));
    assert_eq!(kinds(&store), 4, "what was refused left none");
    // The part of the first edition that never went out was dropped: its receipt is newer, too.
    let audit = store.audit(None, false).unwrap();
    assert_eq!((audit.fault, audit.rows.len()), (None, 0));
    store
        .connection
        .execute(
            "UPDATE publication_part SET url = 'https://x' WHERE seq = 1",
            [],
        )
        .unwrap();
    let audit = store.audit(None, false).unwrap();
    assert_eq!(audit.rows.len(), 2, "{:?}", audit.rows);
}
