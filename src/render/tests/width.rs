use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::super::width::wrap;
use super::super::{cut, shown, terminal_block};

fn check_cut(line: &str, width: usize, expected: &str) {
    assert_eq!(cut(line, width), expected, "{line:?} at {width}");
}

#[test]
fn what_fits_is_not_cut() {
    check_cut("login", 5, "login");
    check_cut("", 0, "");
}

#[test]
fn a_cut_line_ends_with_a_mark() {
    check_cut("login fails", 6, "login…");
    check_cut("login", 1, "…");
    check_cut("login", 0, "");
}

#[test]
fn a_wide_character_is_cut_as_a_whole() {
    check_cut("日本語", 5, "日本…");
    check_cut("日本語", 4, "日…");
    check_cut("👩‍👩‍👧 family", 3, "👩‍👩‍👧…");
    check_cut("👩‍👩‍👧 family", 2, "…");
    check_cut("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…");
}

#[test]
fn lines_break_between_words_and_keep_the_indent() {
    let text = "Steps:\r\n\trun maestro triage on a cold log\n\n\x1b[2Jdone\n\n".into();
    insta::assert_snapshot!(terminal_block(&text, 2, Some(20)), @r"
      Steps:
          run maestro
      triage on a cold
      log

      \u{1b}[2Jdone
    ");
}

#[test]
fn a_word_longer_than_a_line_is_broken() {
    let text = "see 日本語日本語日本語 there".into();
    insta::assert_snapshot!(terminal_block(&text, 0, Some(10)), @r"
    see
    日本語日本
    語日本語
    there
    ");
}

#[test]
fn a_pipe_gets_whole_lines() {
    let text = "one ".repeat(200);
    assert_eq!(
        terminal_block(&text.as_str().into(), 0, None),
        text.trim_end()
    );
}

#[test]
fn a_megabyte_in_one_word_takes_linear_time() {
    // Quadratic time would be hours; no clock is needed to notice.
    for unit in ["x", "日", "\u{301}", "\u{1f1e9}", "👩\u{200d}", "\u{1b}"] {
        let word = unit.repeat((1 << 20) / unit.len());
        let line = shown(&word);
        assert!(cut(&line, 80).width() <= 80);
        assert!(!wrap(&line, 80).is_empty());
    }
}

fn line() -> impl Strategy<Value = String> {
    let unit = prop_oneof![
        any::<char>().prop_map(String::from),
        proptest::sample::select(vec![
            "日",
            "👩‍👩‍👧",
            "e\u{301}",
            " ",
            "word",
            "🇩🇪",
            "لا",
            "\u{fe0f}",
            "1️⃣"
        ])
        .prop_map(String::from),
    ];
    proptest::collection::vec(unit, 0..40).prop_map(|it| shown(&it.concat()))
}

proptest! {
    #[test]
    fn a_cut_line_is_never_wider(line in line(), width in 0_usize..30) {
        prop_assert!(cut(&line, width).width() <= width);
    }

    #[test]
    fn wrapping_loses_only_blanks(line in line(), width in 1_usize..30) {
        let parts: String = wrap(&line, width).into_iter().map(|it| line[it].to_owned()).collect();
        prop_assert_eq!(parts.replace(' ', ""), line.replace(' ', ""));
    }

    #[test]
    fn a_wrapped_line_is_never_wider(line in line(), width in 2_usize..30) {
        for part in wrap(&line, width) {
            let part = line[part].trim_end();
            prop_assert!(part.width() <= width, "{part:?}");
        }
    }
}
