use super::{changes, placeholders, split, without};

fn check(text: &str, most: usize, expected: &[&str]) {
    let parts = split(text, most);
    assert_eq!(parts, expected, "{text:?}");
    assert!(parts.iter().all(|it| it.chars().count() <= most));
}

#[test]
fn a_text_that_fits_is_one_part() {
    check("", 64, &[""]);
    check("\n# one\n\ntwo\n", 64, &["# one\n\ntwo"]);
}

#[test]
fn a_long_text_is_parted_before_a_heading_then_a_paragraph_then_a_line() {
    let words = "ünï ".repeat(9);
    let (a, b) = (format!("## a\n\n{words}"), format!("## b\n\n{words}"));
    check(&format!("{a}\n\n{b}"), 64, &[a.trim(), b.trim()]);
    let (a, b) = (words.trim().to_owned(), words);
    check(&format!("{a}\n\n{b}"), 64, &[&a, b.trim()]);
    check(&format!("{a}\n{b}"), 64, &[&a, b.trim()]);
    let long = "日".repeat(130);
    assert_eq!(split(&long, 64).concat(), long);
}

#[test]
fn a_fence_over_a_border_is_closed_and_opened_anew() {
    let text = format!("```\n{}```\n", "a line of it\n".repeat(8));
    for part in split(&text, 64) {
        let fences = part.lines().filter(|it| it.starts_with("```")).count();
        assert_eq!(fences % 2, 0, "{part}");
        assert!(part.chars().count() <= 64, "{part}");
    }
}

#[test]
fn what_nobody_filled_in_is_found_with_its_line() {
    let found = placeholders("fine\nTODO: words\n\\[FILL in\\]\nTODOs\nhello {{ name }}");
    assert_eq!(found, [(2, "TODO"), (3, "[FILL"), (5, "{{")]);
    let theirs = ["a title with {{ 7 * 7 }} in it"];
    assert_eq!(without(found, &theirs), [(2, "TODO"), (3, "[FILL")]);
}

#[test]
fn an_edit_is_shown_line_by_line() {
    assert_eq!(changes("a\nb\n", "a\r\nb"), [""; 0]);
    assert_eq!(changes("a\nb", "a\nc\nd"), ["- b", "+ c", "+ d"]);
    assert_eq!(changes("a\nb", "b\na"), ["the same lines in another order"]);
    let many = changes("", "x\n");
    assert_eq!(many, ["+ x"]);
}
