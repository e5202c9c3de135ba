//! A chain is a few payloads; what is changed in it is one word of [`check`].

use chrono::DateTime;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const START: i64 = 1_770_000_000;

fn payload(kind: Kind, seconds: i64, clock: Clock) -> Payload {
    Payload {
        kind,
        at: (kind != Kind::Genesis).then(|| DateTime::from_timestamp(START + seconds, 0).unwrap()),
        clock,
        actor: Some("@mira".into()),
        command: Some("triage set".into()),
        policy: None,
        maestro: "0.1.0".into(),
        log: (kind == Kind::Genesis).then(|| "ab12".into()),
        counts: Counts::new(),
        rows: vec![Rows {
            table: "decision".into(),
            from: seconds,
            to: seconds,
            count: 1,
            sha256: Hash::of("row"),
        }],
    }
}

/// A genesis and a receipt for every moment.
fn chain(moments: &[i64]) -> Vec<Receipt> {
    let genesis = payload(Kind::Genesis, 0, Clock::None);
    let others = moments
        .iter()
        .map(|at| payload(Kind::Decision, *at, Clock::System));
    let mut res: Vec<Receipt> = Vec::new();
    for (seq, payload) in (1..).zip(std::iter::once(genesis).chain(others)) {
        let prev = res.last().map_or(Hash::NONE, |it| it.hash);
        res.push(Receipt::sealed(seq, prev, payload.written().unwrap()));
    }
    res
}

/// How far `receipts` hold, and why no further: `3`, or `2 hash@3`.
fn shown(receipts: &[Receipt]) -> String {
    let mut chain = Chain::new();
    for it in receipts {
        if let Err(fault) = chain.take(it) {
            return format!("{} {}@{}", chain.len(), fault.reason.as_str(), fault.seq);
        }
    }
    chain.len().to_string()
}

#[test]
fn a_chain_holds_up_to_the_first_receipt_that_does_not_fit() {
    type Change = fn(&mut Vec<Receipt>);
    let changes: &[(&str, Change, &str)] = &[
        ("nothing", |_| {}, "5"),
        ("the end cut off", |it| it.truncate(3), "3"),
        ("an empty chain", |it| it.clear(), "0"),
        (
            "a payload",
            |it| it[2].payload = it[2].payload.replace("mira", "mara"),
            "2 hash@3",
        ),
        ("a hash", |it| it[2].hash = Hash::of("x"), "2 hash@3"),
        ("a link", |it| it[2].prev = Hash::of("x"), "2 link@3"),
        ("a number", |it| it[2].seq = 9, "2 gap@9"),
        ("one missing", |it| drop(it.remove(2)), "2 gap@4"),
        ("the first missing", |it| drop(it.remove(0)), "0 gap@2"),
        ("two exchanged", |it| it.swap(2, 3), "2 gap@4"),
        ("one doubled", |it| it.insert(2, it[2].clone()), "3 gap@3"),
        (
            "one sealed anew",
            |it| it[2] = Receipt::sealed(3, it[1].hash, it[3].payload.clone()),
            "3 link@4",
        ),
        (
            "a second genesis",
            |it| it[2] = Receipt::sealed(3, it[1].hash, it[0].payload.clone()),
            "2 genesis@3",
        ),
        (
            "no genesis",
            |it| it[0] = Receipt::sealed(1, Hash::NONE, it[1].payload.clone()),
            "0 genesis@1",
        ),
        (
            "no receipt",
            |it| it[2] = Receipt::sealed(3, it[1].hash, "{}".to_owned()),
            "2 unreadable@3",
        ),
    ];
    for (what, change, expected) in changes {
        let mut receipts = chain(&[10, 20, 30, 40]);
        change(&mut receipts);
        assert_eq!(shown(&receipts), *expected, "{what}");
    }
}

#[test]
fn a_part_of_a_chain_holds_after_what_it_follows() {
    let receipts = chain(&[10, 20, 30]);
    let mut part = Chain::after("ab12", 2, receipts[1].hash);
    assert!(receipts[2..].iter().all(|it| part.take(it).is_ok()));
    assert_eq!(part.len(), 4);
    assert!(
        Chain::after("ab12", 2, receipts[0].hash)
            .take(&receipts[2])
            .is_err()
    );
}

#[test]
fn a_clock_that_goes_back_is_told_and_no_fault() {
    let mut chain_ = Chain::new();
    let mut receipts = chain(&[100, 50, 70]);
    let given = payload(Kind::Note, 10, Clock::Given);
    receipts.push(Receipt::sealed(
        5,
        receipts[3].hash,
        given.written().unwrap(),
    ));
    for it in &receipts {
        chain_.take(it).unwrap();
    }
    assert_eq!(chain_.went_back(), [3, 4]);
}

#[test]
fn a_head_tells_a_cut_from_a_crash() {
    let hash = Hash::of("x");
    let head = |seq| Head {
        log: "ab12".to_owned(),
        seq,
        hash,
    };
    for (seq, log, in_place, expected) in [
        (5, "ab12", Some(hash), Standing::Same),
        (3, "ab12", Some(hash), Standing::Behind(2)),
        (7, "ab12", None, Standing::Ahead(2)),
        (5, "ab12", Some(Hash::NONE), Standing::Foreign),
        (3, "cd34", Some(hash), Standing::Foreign),
        (7, "cd34", None, Standing::Foreign),
    ] {
        let standing = head(seq).against(Some(log), 5, in_place);
        assert_eq!(standing, expected, "{seq} {log}");
    }
    let text = head(5).to_string();
    assert_eq!(text.parse(), Ok(head(5)));
    for at in 0..text.len() {
        let mut other = text.clone().into_bytes();
        other[at] ^= 1;
        let other = String::from_utf8(other).unwrap();
        assert_ne!(other.parse(), Ok(head(5)), "{other}");
    }
}

#[test]
fn a_line_is_read_only_as_it_was_written() {
    let receipt = chain(&[10]).pop().unwrap();
    let text = line(&receipt).unwrap();
    assert_eq!(parsed(&text).unwrap(), receipt);
    for other in [
        text.replace("\"seq\":2", "\"seq\":2.0"),
        text.replace("\"seq\":2", "\"seq\": 2"),
        text.replace("\"seq\":2", "\"seq\":2,\"seq\":2"),
        text.replace("\"seq\":2", "\"seq\":2,\"more\":1"),
        format!("{text} "),
        text[..text.len() - 1].to_owned(),
        String::new(),
    ] {
        assert!(parsed(&other).is_err(), "{other}");
    }
}

#[test]
fn every_changed_byte_of_a_line_is_found() {
    let receipts = chain(&[10, 20]);
    let text = line(&receipts[1]).unwrap();
    for at in 0..text.len() {
        for bit in [1, 4, 128] {
            let mut other = text.clone().into_bytes();
            other[at] ^= bit;
            let Ok(other) = String::from_utf8(other) else {
                continue;
            };
            let mut chain = Chain::new();
            chain.take(&receipts[0]).unwrap();
            let taken = parsed(&other).map(|it| chain.take(&it).is_ok());
            assert!(!taken.unwrap_or(false), "{other}");
        }
    }
}

#[test]
fn a_receipt_names_no_address() {
    for (actor, expected) in [
        ("@mira", "@mira"),
        ("mira", "mira"),
        ("mira@example.org", "(an address)"),
        ("@mira@example.org", "(an address)"),
    ] {
        let payload = payload(Kind::Note, 1, Clock::System).by(Some(&actor.into()));
        assert_eq!(payload.actor, Some(expected.into()), "{actor}");
    }
}

#[test]
fn a_payload_reads_as_it_was_written() {
    for kind in Kind::ALL {
        let payload = payload(kind, 5, Clock::System);
        let written = payload.written().unwrap();
        assert_eq!(Payload::read(&written).unwrap(), payload, "{written}");
        assert!(written.contains(&format!("\"kind\":\"{}\"", kind.as_str())));
    }
    assert!(Payload::read("[1]").is_err());
    assert!(Payload::read(&" ".repeat(LONGEST_PAYLOAD + 1)).is_err());
}

#[test]
fn a_fraction_is_not_hashed() {
    assert!(canonical(&json!({"a": [1.5]})).is_err());
    assert_eq!(
        canonical(&json!({"b": [1, -2, null, true], "a": "\u{1b}##[x]\u{202e}é\u{1f600}"}))
            .unwrap(),
        r###"{"a":"\u001b##\u005bx]\u202e\u00e9\ud83d\ude00","b":[1,-2,null,true]}"###
    );
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|it| Value::Object(it.into_iter().collect())),
        ]
    })
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(it) => it.iter().map(reversed).collect(),
        Value::Object(it) => {
            let fields = it.iter().rev();
            Value::Object(fields.map(|(k, v)| (k.clone(), reversed(v))).collect())
        }
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn the_canonical_form_says_the_same_in_one_way(value in any_json()) {
        let text = canonical(&value).unwrap();
        let read: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&read, &value);
        prop_assert_eq!(canonical(&reversed(&value)).unwrap(), &*text);
        prop_assert!(text.bytes().all(|it| (b' '..=b'~').contains(&it)));
    }

    #[test]
    fn no_bytes_make_the_readers_panic(text in ".*") {
        let _ = (parsed(&text), text.parse::<Head>(), text.parse::<Hash>(), Payload::read(&text));
    }
}
