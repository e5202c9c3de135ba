//! What the reading withstands: size, depth, length, and bytes of any kind.

use std::io::{self, BufReader, Cursor, Read};

use proptest::prelude::*;

use super::tests::{check, line};
use super::{FileOptions, RECORD_LIMIT, TEXT_LIMIT, read};

#[test]
fn what_is_too_large_is_rejected_and_passed() {
    let large = "x".repeat(RECORD_LIMIT);
    let large = line("large", &format!(",\"note\":\"{large}\""));
    let (a, b) = (line("a", ""), line("b", ""));
    for input in [
        format!("{a}\n{large}\n{b}"),
        format!("{large}\n{a}\n{b}"),
        format!("[{large},{a},\n{b}]"),
        format!("{}\n{a}\n{b}", large.replacen(',', ",\n", 1)),
    ] {
        let mut seen = Vec::new();
        let options = FileOptions::default();
        let summary = read(&mut input.as_bytes(), &options, &mut |it| {
            seen.extend(it.err());
            Ok(())
        });
        assert_eq!(summary.unwrap().records, 2);
        assert_eq!(
            seen.iter().map(|it| it.code).collect::<Vec<_>>(),
            ["too-large"]
        );
    }
}

#[test]
fn a_text_that_is_too_long_or_nested_too_deeply_is_rejected() {
    let long = line(
        "a",
        &format!(
            ",\"messages\":[{{\"at\":\"2026-02-01T09:00:00Z\",\"body\":\"{}\"}}]",
            "x".repeat(TEXT_LIMIT + 1)
        ),
    );
    let deep = line(
        "b",
        &format!(",\"deep\":{}{}", "[".repeat(200), "]".repeat(200)),
    );
    let labels = vec!["\"l\""; 501].join(",");
    let many = line("c", &format!(",\"labels\":[{labels}]"));
    insta::assert_snapshot!(check(format!("{long}\n{deep}\n{many}")), @r"
    1:- text-too-long: `messages[0].body` is 1048577 bytes long: cut it to 1 MiB
    2:218 too-deep: `deep[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0…` is nested too deeply: flatten it
    3:- too-many-names: `labels` has 501 entries: keep at most 500
    = exchange: 0 taken, 3 rejected
    ");
    insta::assert_snapshot!(check(format!("[{deep},{}]", line("d", ""))), @r#"
    1:219 too-deep: `deep[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0…` is nested too deeply: flatten it
    email d "t" open
    = exchange: 1 taken, 1 rejected
    "#);
}

#[test]
fn a_sink_that_refuses_ends_the_reading() {
    let input = format!("{}\n{}", line("a", ""), line("b", ""));
    let mut calls = 0;
    let res = read(&mut input.as_bytes(), &FileOptions::default(), &mut |_| {
        calls += 1;
        anyhow::bail!("the disk is full")
    });
    assert_eq!(res.unwrap_err().to_string(), "the disk is full");
    assert_eq!(calls, 1);
}

/// A file of 200,000 lines that never exists as a whole.
struct Endless {
    next: u32,
    pending: Cursor<Vec<u8>>,
}

const LINES: u32 = 200_000;

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.pending.read(buffer)?;
        if count > 0 || self.next == LINES {
            return Ok(count);
        }
        self.next += 1;
        let text = match self.next {
            100_000 => "{\"channel\":\"email\",\n".to_owned(),
            next => line(&next.to_string(), ",\"labels\":[\"bug\"]") + "\n",
        };
        self.pending = Cursor::new(text.into_bytes());
        self.pending.read(buffer)
    }
}

#[test]
fn a_long_stream_loses_its_broken_line_only() {
    let endless = Endless {
        next: 0,
        pending: Cursor::default(),
    };
    let mut rejected = Vec::new();
    let summary = read(
        &mut BufReader::new(endless),
        &FileOptions::default(),
        &mut |it| {
            rejected.extend(it.err());
            Ok(())
        },
    );
    assert_eq!(summary.unwrap().records, u64::from(LINES) - 1);
    assert_eq!(
        rejected.iter().map(|it| it.line).collect::<Vec<_>>(),
        [100_000]
    );
}

/// Bytes that get far: fragments of the formats in any order.
fn fragments() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\n",
        " ",
        "null",
        "1e9",
        "\"a\"",
        "\"issues\":",
        "\"pulls\":[",
        "\"channel\":\"email\"",
        "\"at\":\"2026-02-01T23:59:60Z\"",
        "\u{feff}",
        "\0",
        "\"number\":1",
        "\"createdAt\":\"9999-12-31T23:59:59-23:59\"",
        "\"messages\":[",
        "\"é",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|it| it.concat().into_bytes())
}

proptest! {
    #[test]
    fn no_input_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&bytes);
        check([b"{", bytes.as_slice()].concat());
        check([b"[{\"number\":1,", bytes.as_slice()].concat());
    }

    #[test]
    fn no_order_of_fragments_makes_it_panic(bytes in fragments()) {
        check(&bytes);
        check([b"[{", bytes.as_slice()].concat());
    }
}
