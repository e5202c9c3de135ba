use super::at;
use crate::incident::{EntryId, Kind, Opened, Said, Stage, What};
use crate::model::{Priority, Text};
use crate::store::Store;

fn said(seconds: i64, what: What) -> Said {
    Said {
        at: at(seconds),
        happened_at: at(seconds),
        actor: "@ana".into(),
        public: true,
        what,
    }
}

fn opened(seconds: i64, external_id: Option<&str>) -> Said {
    said(
        seconds,
        What::Opened(Opened {
            title: "crash".into(),
            kind_of: Kind::Incident,
            severity: Priority::P0,
            started_at: at(seconds),
            detected_at: None,
            reported_at: at(seconds),
            lead: None,
            release: None,
            private: None,
            until: None,
            conversations: Vec::new(),
            external_id: external_id.map(Text::from),
        }),
    )
}

fn note(seconds: i64) -> Said {
    said(
        seconds,
        What::Note {
            text: "words".into(),
            link: None,
            runbook: None,
        },
    )
}

#[test]
fn entries_come_back_as_they_were_written_and_as_of_their_moment() {
    let mut store = Store::in_memory().unwrap();
    let it = store.open_incident("INC", &[opened(10, None)]).unwrap();
    let fix = What::Stage {
        stage: Stage::Fix,
        evidence: Some("#7".into()),
        undone: false,
    };
    store
        .write_incident(it.id, &mut |known, entries| {
            assert_eq!((known.name.as_str(), entries.len()), ("INC", 1));
            Ok(vec![note(20), said(20, fix.clone())])
        })
        .unwrap();
    let entries = store.incident_entries(it.id, None).unwrap();
    assert_eq!(entries[2].said, said(20, fix.clone()));
    assert_eq!(entries[2].id, EntryId(3));
    assert_eq!(
        store.incident_entries(it.id, Some(at(19))).unwrap().len(),
        1
    );
    assert!(store.incidents(Some(at(9))).unwrap().is_empty());
    assert!(
        !store.incidents(Some(at(19))).unwrap()[0]
            .stages
            .contains_key(&Stage::Fix)
    );
    assert!(
        store.incidents(Some(at(20))).unwrap()[0]
            .stages
            .contains_key(&Stage::Fix)
    );
}

#[test]
fn a_refusal_stores_nothing() {
    let mut store = Store::in_memory().unwrap();
    let it = store.open_incident("INC", &[opened(10, None)]).unwrap();
    let refused = store.write_incident(it.id, &mut |_, _| anyhow::bail!("no"));
    assert_eq!(refused.unwrap_err().to_string(), "no");
    assert_eq!(store.incident_entries(it.id, None).unwrap().len(), 1);
    // Without its opening it is no incident, and leaves no name behind.
    assert!(store.open_incident("INC-2", &[note(10)]).is_err());
    assert!(store.open_incident("INC-2", &[]).is_err());
    assert_eq!(store.incidents(None).unwrap().len(), 1);
}

#[test]
fn a_name_is_given_once_and_an_import_is_known_again() {
    let mut store = Store::in_memory().unwrap();
    for expected in ["INC", "INC-2", "INC-3"] {
        let it = store.open_incident("INC", &[opened(10, None)]).unwrap();
        assert_eq!(it.name, expected);
    }
    let it = store
        .open_incident("INC", &[opened(10, Some("tool/7"))])
        .unwrap();
    assert_eq!(
        store.imported_incident(&"tool/7".into()).unwrap(),
        Some(it.id)
    );
    assert_eq!(store.imported_incident(&"tool/8".into()).unwrap(), None);
    assert!(
        store
            .open_incident("INC", &[opened(10, Some("tool/7"))])
            .is_err()
    );
    assert_eq!(store.incidents(None).unwrap().len(), 4);
}

#[test]
fn nothing_is_ever_changed_or_deleted() {
    let mut store = Store::in_memory().unwrap();
    store.open_incident("INC", &[opened(10, None)]).unwrap();
    for sql in [
        "UPDATE incident SET name = 'x'",
        "DELETE FROM incident",
        "UPDATE incident_entry SET at = 1",
        "DELETE FROM incident_entry",
        "INSERT INTO incident_entry (incident_id, at, happened_at, actor, public, kind, body) VALUES (1, 1, 1, 'a', 1, 'note', 'no json')",
        "INSERT INTO incident_entry (incident_id, at, happened_at, actor, public, kind, body) VALUES (9, 1, 1, 'a', 1, 'note', '{}')",
    ] {
        assert!(store.connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn two_connections_see_what_the_other_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state/log.db");
    let mut one = Store::open_write(&path).unwrap();
    let mut two = Store::open_write(&path).unwrap();
    let it = one.open_incident("INC", &[opened(10, None)]).unwrap();
    for n in 1..20 {
        let store = if n % 2 == 0 { &mut one } else { &mut two };
        let written = store.write_incident(it.id, &mut |_, known| {
            assert_eq!(known.len(), n);
            Ok(vec![note(10)])
        });
        assert!(written.is_ok());
    }
}
