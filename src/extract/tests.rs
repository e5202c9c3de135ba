//! The reading itself: shapes, lines, faults. One line of input, one line of outcome.

use std::fmt::Write as _;
use std::io::BufReader;

use super::*;
use crate::error::UserError;

/// Reads `input`; one line per record, the summary last.
pub(super) fn check(input: impl AsRef<[u8]>) -> String {
    check_with(input.as_ref(), None)
}

pub(super) fn check_with(input: &[u8], repo: Option<&str>) -> String {
    let options = FileOptions {
        repo: repo.map(str::to_owned),
    };
    let mut res = String::new();
    // A chunk of seven bytes cuts every token somewhere.
    let mut reader = BufReader::with_capacity(7, input);
    let summary = read(&mut reader, &options, &mut |record| {
        let line = match record {
            Ok(it) => shown(&it),
            Err(it) => format!("{}:{} {}: {}", it.line, column(&it), it.code, it.message),
        };
        writeln!(res, "{line}")?;
        Ok(())
    });
    match summary {
        Ok(it) => {
            let through = it
                .synced_through
                .map(|it| format!(" through {}", moment::write(it)));
            let cut = if it.truncated { " truncated" } else { "" };
            let counts = format!("{} taken, {} rejected", it.records, it.rejected);
            res + &format!(
                "= {}: {counts}{}{cut}",
                it.kind.as_str(),
                through.unwrap_or_default()
            )
        }
        Err(error) => {
            let hint = error
                .downcast_ref::<UserError>()
                .and_then(|it| it.hint.clone());
            res + &format!("error: {error:#} | hint: {}", hint.unwrap_or_default())
        }
    }
}

fn column(rejection: &Rejection) -> String {
    rejection.column.map_or("-".to_owned(), |it| it.to_string())
}

fn shown(it: &Conversation) -> String {
    format!(
        "{} {} {:?} {}",
        it.channel,
        it.external_id.raw(),
        it.title,
        it.state.as_str()
    )
}

/// A small conversation as a line, `more` keys appended.
pub(super) fn line(id: &str, more: &str) -> String {
    format!(
        r#"{{"channel":"email","external_id":"{id}","title":"t","opened_at":"2026-02-01T09:00:00Z"{more}}}"#
    )
}

#[test]
fn an_empty_file_has_no_records_and_no_fault() {
    for input in ["", "\n\n \r\n", "[]", " [ ] \n", "[[],[]]", "\u{feff}"] {
        assert_eq!(check(input), "= exchange: 0 taken, 0 rejected", "{input:?}");
    }
}

#[test]
fn lines_may_end_as_they_like_and_blank_ones_are_nothing() {
    let input = format!("\u{feff}{}\r\n\r\n\n{}", line("a", ""), line("b", ""));
    insta::assert_snapshot!(check(input), @r#"
    email a "t" open
    email b "t" open
    = exchange: 2 taken, 0 rejected
    "#);
}

#[test]
fn a_broken_line_costs_itself_only() {
    for broken in [
        "{\"channel\":\"em",
        "{\"channel\":\"email\",",
        "{",
        "{}}",
        "nonsense",
        "\"\\",
    ] {
        let first = format!("{broken}\n{}\n{}", line("a", ""), line("b", ""));
        let middle = format!("{}\n{broken}\n{}", line("a", ""), line("b", ""));
        if broken.starts_with('{') {
            assert!(
                check(&first).ends_with("2 taken, 1 rejected"),
                "{}",
                check(&first)
            );
        }
        assert!(
            check(&middle).ends_with("2 taken, 1 rejected"),
            "{}",
            check(&middle)
        );
    }
    let (a, b) = (line("a", ""), line("b", ""));
    let bytes = [a.as_bytes(), b"\n{\"title\":\"\xff\"}\n", b.as_bytes()];
    insta::assert_snapshot!(check(bytes.concat()), @r#"
    email a "t" open
    2:11 not-utf8: `title` is no UTF-8 text: invalid unicode code point; save the file as UTF-8
    email b "t" open
    = exchange: 2 taken, 1 rejected
    "#);
}

#[test]
fn a_rejection_names_line_and_column() {
    let input = format!(
        "{}\n\n{}\n{}",
        line("a", ""),
        line("b", ",}"),
        line("c", ",\"url\":7")
    );
    insta::assert_snapshot!(check(input), @r#"
    email a "t" open
    3:85 not-json: the record is no JSON from here on: key must be a string; mend it
    4:91 wrong-type: `url` is integer `7`: write a string
    = exchange: 1 taken, 2 rejected
    "#);
}

#[test]
fn exchange_records_also_come_in_arrays_and_pretty_printed() {
    let pretty = line("a", "").replace(',', ",\n  ").replace('{', "{\n");
    insta::assert_snapshot!(check(&pretty), @r#"
    email a "t" open
    = exchange: 1 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(format!("[{pretty},\n{}]", line("b", ""))), @r#"
    email a "t" open
    email b "t" open
    = exchange: 2 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(format!("{pretty}\n{pretty}{}", line("b", ""))), @r#"
    email a "t" open
    email a "t" open
    email b "t" open
    = exchange: 3 taken, 0 rejected
    "#);
}

#[test]
fn an_element_that_is_no_record_is_rejected_alone() {
    let input = format!("[7, {},\n null, [[]], {{}}, {{\"a\":1}}]", line("a", ""));
    insta::assert_snapshot!(check(input), @r#"
    1:2 not-an-object: the record is integer `7`: write an object
    email a "t" open
    2:5 not-an-object: the record is null: write a conversation
    2:9 not-an-object: the record is a list: write a conversation
    2:- missing-field: `channel` is missing: say where it took place
    2:- missing-field: `channel` is missing: say where it took place
    = exchange: 1 taken, 5 rejected
    "#);
    insta::assert_snapshot!(check("[{\"message\":\"Not Found\",\"status\":\"404\"}]"), @r"
    1:- unknown-shape: the record is neither a conversation nor an issue, its keys are `message`, `status`: give it `channel`, `external_id`, `title` and `opened_at`
    = exchange: 0 taken, 1 rejected
    ");
}

#[test]
fn broken_json_in_an_array_keeps_what_came_before() {
    for rest in [
        "",
        ",",
        ",}",
        ",]",
        " {}",
        ",{\"a\":}",
        ",{\"a\":1]",
        ",{\"a\":\"x\ny\"}",
        ",tru]",
    ] {
        let seen = check(format!("[{}\n{rest}", line("a", "")));
        assert!(seen.starts_with("email a"), "{rest}: {seen}");
        assert!(
            seen.ends_with("1 taken, 1 rejected truncated"),
            "{rest}: {seen}"
        );
    }
    insta::assert_snapshot!(check(format!("[{},\n  {{\"a\": 1,}}]", line("a", ""))), @r#"
    email a "t" open
    2:11 not-json: the file is no JSON from here on: key must be a string; mend it, nothing behind it was read
    = exchange: 1 taken, 1 rejected truncated
    "#);
    insta::assert_snapshot!(check(format!("[{},\n  {{\"a\": \"b", line("a", ""))), @r#"
    email a "t" open
    2:10 not-json: the file is no JSON from here on: EOF while parsing a string; mend it, nothing behind it was read
    = exchange: 1 taken, 1 rejected truncated
    "#);
    insta::assert_snapshot!(check("[] garbage"), @r"
    1:4 not-json: the file is no JSON from here on: expected `[` or `{`; mend it, nothing behind it was read
    = exchange: 0 taken, 1 rejected truncated
    ");
}

#[test]
fn what_is_no_json_text_is_named() {
    let utf16: Vec<u8> = "{\"a\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let inputs: [&[u8]; 9] = [
        b"\xff\xfe{\0",
        &utf16,
        b"\x1f\x8b\x08\0",
        b"PK\x03\x04rest",
        b"SQLite format 3\0",
        b"\x01\x02\0\x03",
        b"From ann@mail.example Mon Feb  2 09:00:00 2026\n",
        b"<!doctype html>",
        b"ref,title\x1b[31m\n1,x\n",
    ];
    let seen: Vec<_> = inputs.iter().map(check).collect();
    insta::assert_snapshot!(seen.join("\n"), @r"
    error: the input looks like UTF-16 text | hint: save it as UTF-8
    error: the input looks like UTF-16 text | hint: save it as UTF-8
    error: the input looks like a gzip archive | hint: unpack it first, e.g. with `gunzip`
    error: the input looks like a zip archive | hint: unpack it first, e.g. with `unzip`
    error: the input looks like a SQLite database | hint: export it as JSON lines first
    error: the input looks like binary data | hint: hand over JSON
    error: the input looks like a mailbox | hint: hand over JSON
    error: the input looks like HTML or XML | hint: hand over JSON
    error: the input is no JSON: it begins with `ref,title�[31m` | hint: `{` or `[` should come first; --help names the formats
    ");
}

#[test]
fn a_repository_that_is_none_is_refused() {
    insta::assert_snapshot!(check_with(b"[]", Some("caro")), @"error: `caro` is no repository | hint: write it as OWNER/REPO");
}

#[test]
fn every_code_is_listed_once_and_in_order() {
    assert!(CODES.windows(2).all(|it| it[0].0 < it[1].0));
    let text = [
        include_str!("fault.rs"),
        include_str!("lines.rs"),
        include_str!("document.rs"),
        include_str!("moment.rs"),
        include_str!("repository.rs"),
        include_str!("intake.rs"),
        include_str!("exchange/check.rs"),
        include_str!("github/convert.rs"),
        include_str!("numbers/cells.rs"),
        include_str!("numbers/observation.rs"),
        include_str!("numbers/table.rs"),
    ]
    .concat();
    for (code, _) in CODES {
        assert!(text.contains(&format!("\"{code}\"")), "nothing says {code}");
    }
}
