use super::at;
use crate::gate::{Attestation, EntryId, What};
use crate::store::{GateSaid, Store};

fn attested(seconds: i64, name: &str) -> GateSaid {
    GateSaid {
        at: at(seconds),
        actor: "@mira".into(),
        what: What::Attestation(Attestation {
            name: name.to_owned(),
            item: None,
            holds: true,
            by: "@mira".into(),
            evidence: None,
            until: None,
        }),
        judged: None,
    }
}

fn write(store: &mut Store, said: GateSaid) -> EntryId {
    let mut said = vec![said];
    let entries = store.write_gate(&mut |_| Ok(std::mem::take(&mut said)));
    entries.unwrap()[0].id
}

#[test]
fn what_is_said_of_gates_is_read_in_the_order_of_its_time() {
    let mut store = Store::in_memory().unwrap();
    assert_eq!(write(&mut store, attested(20, "late")), EntryId(1));
    assert_eq!(write(&mut store, attested(10, "early")), EntryId(2));
    let names = |until| {
        let records = store.gate_records(Some(at(until))).unwrap();
        let names = records
            .entries
            .iter()
            .map(|it| it.what.subject().to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(20), "early late");
    assert_eq!(names(19), "early", "what was said later does not exist");
    assert_eq!(names(5), "");
}

#[test]
fn nothing_is_stored_where_the_writer_says_no() {
    let mut store = Store::in_memory().unwrap();
    let refused = store.write_gate(&mut |_| anyhow::bail!("no"));
    assert_eq!(refused.unwrap_err().to_string(), "no");
    assert!(store.gate_records(None).unwrap().entries.is_empty());
}

#[test]
fn what_was_said_of_a_gate_is_never_changed() {
    let mut store = Store::in_memory().unwrap();
    write(&mut store, attested(10, "audit"));
    for sql in [
        "UPDATE gate_entry SET actor = '@eve'",
        "DELETE FROM gate_entry",
        "INSERT INTO gate_policy (sha256, settings) VALUES ('a', '{}');
         UPDATE gate_policy SET settings = '[]'",
        "INSERT OR IGNORE INTO gate_policy (sha256, settings) VALUES ('a', '{}');
         DELETE FROM gate_policy",
    ] {
        let refused = store.connection.execute_batch(sql).unwrap_err();
        assert!(
            refused.to_string().contains("append-only"),
            "{sql}: {refused}"
        );
    }
}
