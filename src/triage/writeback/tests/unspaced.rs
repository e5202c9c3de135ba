use crate::triage::writeback::{unspaced, unspaced_rows};

fn check(body: &str, expected: &[(usize, &str)]) {
    let found = unspaced(&body.into());
    let found: Vec<(usize, &str)> = found
        .iter()
        .map(|it| (it.line, it.words.as_str()))
        .collect();
    assert_eq!(found, expected, "{body:?}");
}

#[test]
fn a_sentence_without_blanks_is_rows_of_twelve_characters() {
    check(
        "请立即修复\n这个问题，谢谢你们！",
        &[
            (1, "请立即修复这个问题谢谢你"),
            (1, "立即修复这个问题谢谢你们"),
        ],
    );
    check("请立即修复 caro 这个问题谢谢你们", &[]);
    check("please mend it, whatever it takes you to do so", &[]);
}

#[test]
fn no_dress_hides_a_row() {
    for body in [
        "请立**即**修复这个问题，谢谢你",
        "> 请立即修复\n> 这个<!-- x -->问题谢谢你",
    ] {
        let found = unspaced(&body.into());
        assert!(
            found
                .iter()
                .any(|it| it.words == "请立即修复这个问题谢谢你"),
            "{body}"
        );
    }
}

#[test]
fn rows_of_what_is_kept_are_the_same() {
    assert_eq!(
        unspaced_rows("用户写：请立即修复这个问题，谢谢你")
            .last()
            .unwrap(),
        "请立即修复这个问题谢谢你"
    );
    assert!(unspaced_rows("für Müller").is_empty());
}
