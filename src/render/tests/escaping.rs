use proptest::prelude::*;

use super::super::escape::is_hidden;
use super::super::{csv_cell, html, json, markdown, shown, terminal};

fn check_terminal(text: &str, expected: &str) {
    assert_eq!(terminal(&text.into()), expected, "{text:?}");
}

fn check_markdown(text: &str, expected: &str) {
    // The invisible break, made visible.
    let safe = markdown(&text.into()).replace('\u{200b}', "^");
    assert_eq!(safe, expected, "{text:?}");
}

fn as_json(text: &str) -> String {
    let mut out = Vec::new();
    json(&mut out, text).unwrap();
    String::from_utf8(out).unwrap().trim_end().to_owned()
}

#[test]
fn every_control_code_is_made_visible() {
    for code in (0..0x20).chain(0x7f..0xa0_u32) {
        let it = char::from_u32(code).unwrap();
        if !matches!(it, '\t' | '\r' | '\n') {
            check_terminal(&format!("a{it}b"), &format!("a\\u{{{code:x}}}b"));
        }
    }
}

#[test]
fn line_breaks_and_tabs_become_one_blank() {
    check_terminal("one\r\n\ttwo\nthree", "one two three");
}

#[test]
fn invisible_characters_are_made_visible() {
    for (text, expected) in [
        ("\u{202e}gpj.exe", "\\u{202e}gpj.exe"),
        (
            "\u{2066}a\u{2069}\u{200f}\u{61c}",
            "\\u{2066}a\\u{2069}\\u{200f}\\u{61c}",
        ),
        ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
        (
            "\u{feff}\u{2060}\u{ad}\u{200b}",
            "\\u{feff}\\u{2060}\\u{ad}\\u{200b}",
        ),
        (
            "hi\u{e0001}\u{e0068}\u{e007f}",
            "hi\\u{e0001}\\u{e0068}\\u{e007f}",
        ),
        ("\x1b]0;owned\x07", "\\u{1b}]0;owned\\u{7}"),
    ] {
        check_terminal(text, expected);
    }
}

#[test]
fn scripts_and_emoji_stay_as_they_are() {
    for text in [
        "日本語",
        "e\u{301}",
        "👩‍👩‍👧",
        "❤️",
        "می‌خواهم",
        "שלום",
        "🇩🇪",
        "नमस्ते",
    ] {
        check_terminal(text, text);
    }
}

#[test]
fn the_runner_reads_no_command() {
    check_terminal("::error::you lost", "\\u{3a}:error::you lost");
    check_terminal("\n ::set-output", "  \\u{3a}:set-output");
    check_terminal("see std::io", "see std::io");
    check_terminal("x ##[error]y", "x ##\\u{5b}error]y");
    assert_eq!(as_json("##[error]"), r###""##\u005berror]""###);
}

#[test]
fn markdown_pings_nobody_and_refers_to_nothing() {
    check_markdown("thanks @ann!", "thanks @^ann!");
    check_markdown("Fixes #12, a/b#3, GH-4", "Fixes #^12, a/b#^3, GH-^4");
    check_markdown("ann@example.org", "ann@^example.org");
    check_markdown(
        "https://github.com/a/b/issues/1",
        "https:^//github.com/a/b/issues/1",
    );
    check_markdown("see www.example.org now.", "see www^.example.org now.");
}

#[test]
fn markdown_shows_markup_as_it_was_typed() {
    check_markdown("a|b", "a\\|b");
    check_markdown(
        "*x* _y_ `z` ~~w~~ $m$",
        "\\*x\\* \\_y\\_ \\`z\\` \\~\\~w\\~\\~ \\$m\\$",
    );
    check_markdown("[a](javascript:b)", "\\[a\\](javascript:b)");
    check_markdown(
        "<!-- maestro:v1 --><b>&amp;",
        "&lt;!-- maestro:v1 --&gt;&lt;b&gt;&amp;amp;",
    );
    check_markdown("\\| \x1b", "\\\\\\| \\\\u{1b}");
}

#[test]
fn markdown_begins_no_block() {
    check_markdown("# Title", "#^ Title");
    check_markdown("- item", "^- item");
    check_markdown("1. item", "^1. item");
    check_markdown("---", "^---");
    check_markdown("> quote", "&gt; quote");
    check_markdown("2 of 3", "2 of 3");
}

#[test]
fn html_holds_no_markup() {
    assert_eq!(
        html("<a href='x'>&\"\x1b"),
        "&lt;a href=&#39;x&#39;&gt;&amp;&quot;\\u{1b}"
    );
}

#[test]
fn no_csv_cell_is_a_formula() {
    for (text, expected) in [
        ("=1+1", "'=1+1"),
        ("  +1", "'  +1"),
        ("\"=x", "'\"=x"),
        ("\t=x", "' =x"),
        ("＝cmd", "'＝cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\u{a0}－1", "'\u{a0}－1"),
        ("a=b", "a=b"),
        ("", ""),
    ] {
        assert_eq!(csv_cell(text), expected, "{text:?}");
    }
}

#[test]
fn json_steers_no_terminal_and_keeps_the_data() {
    let text = "\x1b[2J\u{9b}\u{202e}\u{e0041}\x7f 日本 ##[x]";
    let written = as_json(text);
    insta::assert_snapshot!(written, @r###""\u001b[2J\u009b\u202e\udb40\udc41\u007f 日本 ##\u005bx]""###);
    assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
}

#[test]
fn json_is_indented_and_ends_its_last_line() {
    let mut out = Vec::new();
    let value = serde_json::json!({"ref": "c142", "why": ["late"], "due_at": null});
    json(&mut out, &value).unwrap();
    let expected =
        "{\n  \"ref\": \"c142\",\n  \"why\": [\n    \"late\"\n  ],\n  \"due_at\": null\n}\n";
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        proptest::sample::select(vec![
            "\x1b",
            "\u{9b}",
            "\u{202e}",
            "\r\n",
            "\t",
            "<!--",
            "|",
            "\\",
            "##[",
            "::",
            "=",
            "＝",
            "'",
            "\"",
            " ",
            "@",
            "#1",
            "👩‍👩‍👧",
            "日",
            "e\u{301}",
            "\u{e0041}",
            "\u{feff}",
            "word",
        ])
        .prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|it| it.concat())
}

/// Counts the backslashes before `at`: an odd number escapes what stands there.
fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

proptest! {
    #[test]
    fn a_shown_line_holds_nothing_hidden_and_stays(text in hostile()) {
        let once = shown(&text);
        prop_assert!(!once.contains(is_hidden));
        prop_assert!(!once.contains("##["));
        prop_assert!(!once.trim_start().starts_with("::"));
        prop_assert_eq!(shown(&once), once);
    }

    #[test]
    fn markdown_breaks_no_table_and_opens_no_comment(text in hostile()) {
        let safe = markdown(&text.as_str().into());
        for (at, _) in safe.match_indices('|') {
            prop_assert!(is_escaped(&safe, at), "{safe:?}");
        }
        prop_assert!(!safe.contains(['<', '>', '\n']));
        for (at, _) in safe.match_indices(['@', '#']) {
            prop_assert!(safe[at + 1..].starts_with('\u{200b}'), "{safe:?}");
        }
    }

    #[test]
    fn a_csv_cell_begins_with_no_operator(text in hostile()) {
        let cell = csv_cell(&text);
        let first = cell.trim_start().trim_start_matches('"').chars().next();
        prop_assert!(!matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')));
    }

    #[test]
    fn json_is_read_back_unchanged(text in hostile()) {
        let written = as_json(&text);
        prop_assert!(!written.contains(is_hidden), "{written:?}");
        prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }

    #[test]
    fn html_holds_no_bracket(text in hostile()) {
        prop_assert!(!html(&text).contains(['<', '>', '"', '\'']));
    }
}
