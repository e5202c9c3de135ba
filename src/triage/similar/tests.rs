use chrono::{DateTime, Utc};

use super::*;
use crate::model::Channel;

fn conversation(number: u32, title: &str, body: &str, labels: &[&str]) -> Conversation {
    let id = format!("acme/app#{number}");
    let mut it = Conversation::new(
        Channel::GithubIssue,
        &id,
        title,
        DateTime::<Utc>::UNIX_EPOCH,
    );
    it.id = ConversationId(number.into());
    it.body = Some(body.into());
    it.labels = labels.iter().map(|it| Text::from(*it)).collect();
    it
}

fn compared(one: &Conversation, other: &Conversation, rare: &[&str]) -> String {
    let rare: Vec<String> = rare.iter().map(|it| (*it).to_owned()).collect();
    let likeness = judge(&Traits::of(one), &Traits::of(other), &rare);
    likeness.map_or_else(String::new, |it| {
        let first = &it.evidence[0];
        format!("{} {}: {}", it.tier.as_str(), first.what, first.words.raw())
    })
}

/// Two titles without a text.
fn check_titles(one: &str, other: &str, expected: &str) {
    let found = compared(
        &conversation(1, one, "", &[]),
        &conversation(2, other, "", &[]),
        &[],
    );
    assert_eq!(found, expected, "{one} | {other}");
}

/// Two texts in code.
fn check_errors(one: &str, other: &str, expected: &str) {
    let code = |it: &str| format!("Look:\n```\n{it}\n```\n");
    let one = conversation(1, "first", &code(one), &[]);
    let other = conversation(2, "second", &code(other), &[]);
    assert_eq!(compared(&one, &other, &[]), expected);
}

#[test]
fn an_equal_title_is_likely_the_same_whatever_stands_around_it() {
    check_titles(
        "Install fails behind a proxy",
        "Re: [bug] install fails behind a PROXY",
        "B same title: install fails behind proxy",
    );
    check_titles(
        "Which shells are supported?",
        "#support: which shells are supported",
        "B same title: shells supported",
    );
    check_titles(
        "日本語のファイル名が化ける",
        "日本語のファイル名が化ける",
        "B same title: 日本語のファイル名が化ける",
    );
}

#[test]
fn a_title_that_says_nothing_is_like_no_other() {
    for title in [
        "Bug",
        "Fix typo",
        "Editorial changes",
        "Update README.md",
        "Help!",
        "How do I do this?",
        "question",
        "",
        "🚀",
        "Error",
    ] {
        check_titles(title, title, "");
    }
}

#[test]
fn a_pull_request_with_the_title_of_an_issue_is_no_duplicate() {
    let one = conversation(1, "Install fails behind a proxy", "", &[]);
    let mut other = conversation(2, "Install fails behind a proxy", "", &[]);
    other.channel = Channel::GithubPull;
    assert_eq!(compared(&one, &other, &[]), "");
}

#[test]
fn the_order_of_the_words_does_not_matter() {
    check_titles(
        "caro crashes on Intel Macs",
        "Intel Macs: caro crashes",
        "B same title: caro crashes intel macs",
    );
}

#[test]
fn other_numbers_are_another_matter() {
    check_titles(
        "v1.1.0-beta.3 crashes on start",
        "v1.1.0-beta.4 crashes on start",
        "",
    );
}

#[test]
fn nearly_the_same_title_counts_in_the_same_part_only() {
    let title = "Prompt freezes over ssh after an update";
    let other = "Prompt freezes over ssh after update of fish";
    check_titles(title, other, "");
    let one = conversation(1, title, "", &["area/prompt"]);
    let same = conversation(2, other, "", &["area/prompt"]);
    let elsewhere = conversation(2, other, "", &["area/install"]);
    assert_eq!(
        compared(&one, &same, &[]),
        "B nearly the same title: prompt freezes over ssh update; area/prompt"
    );
    assert_eq!(compared(&one, &elsewhere, &[]), "");
}

#[test]
fn an_error_is_known_without_addresses_numbers_and_paths() {
    check_errors(
        "thread 'main' panicked at src/lib.rs:14: cannot open /home/ann/x.toml",
        "thread 'main' panicked at src/lib.rs:291: cannot open /root/x.toml",
        "A same error: thread 'main' panicked at PATH: cannot open PATH",
    );
    check_errors(
        "segfault at 0x7ffe12 in worker pool, pid 17",
        "segfault at 0x7aa912 in worker pool, pid 2931",
        "A same error: segfault at ADDRESS in worker pool, pid N",
    );
}

#[test]
fn the_codes_of_errors_are_part_of_them() {
    check_errors(
        "error: backend refused the request: 401",
        "error: backend refused the request: 404",
        "",
    );
    check_errors(
        "error: E0308 mismatched types here",
        "error: E0309 mismatched types here",
        "",
    );
}

#[test]
fn an_error_of_every_program_tells_nothing() {
    for line in [
        "error: command failed with exit code 1",
        "build failed",
        "fatal error",
    ] {
        check_errors(line, line, "");
    }
}

#[test]
fn an_error_that_is_only_quoted_or_told_is_none() {
    let told = "> error: cannot reach the licence server\n\nI get an error: cannot reach it.";
    let one = conversation(1, "first", told, &[]);
    let other = conversation(2, "second", told, &[]);
    assert_eq!(compared(&one, &other, &[]), "");
}

fn check_saying(text: &str, expected: &str) {
    let named = named_duplicates(text);
    let named: Vec<String> = named.iter().map(ToString::to_string).collect();
    assert_eq!(named.join(" "), expected, "{text}");
}

#[test]
fn a_saying_names_the_other() {
    check_saying("This is a duplicate of #35, which I reopened.", "#35");
    check_saying("Dupe of the issue acme/app#7.", "acme/app#7");
    check_saying(
        "Duplicate of https://github.com/acme/app/issues/9",
        "https://github.com/acme/app/issues/9",
    );
    check_saying("Duplicates #3.\nDuplicate of #4", "#4 #3");
}

#[test]
fn a_doubt_or_a_denial_is_no_saying() {
    for text in [
        "This is not a duplicate of #35",
        "Possible duplicate of #35",
        "Is this a duplicate of #35?",
        "might be a dupe of #35",
        "a duplicate of what I wrote there",
        "no duplicate of #3",
        "undup of #3",
    ] {
        check_saying(text, "");
    }
}

#[test]
fn a_saying_in_either_counts_and_beats_everything() {
    let one = conversation(35, "ESNI keys", "", &[]);
    let mut other = conversation(57, "Rework", "Duplicate of #35", &[]);
    assert!(compared(&other, &one, &[]).starts_with("A somebody says so"));
    assert!(compared(&one, &other, &[]).starts_with("A somebody says so"));
    other.body = Some("> Duplicate of #35\n\nNo.".into());
    assert_eq!(compared(&one, &other, &[]), "");
}

#[test]
fn a_number_means_one_of_the_same_repository() {
    let mut elsewhere = conversation(35, "ESNI keys", "", &[]);
    elsewhere.external_id = "acme/site#35".into();
    let one = conversation(57, "Rework", "Duplicate of #35", &[]);
    assert_eq!(compared(&one, &elsewhere, &[]), "");
}

#[test]
fn rare_words_are_a_maybe_and_need_to_be_two() {
    let (one, other) = (conversation(1, "a", "", &[]), conversation(2, "b", "", &[]));
    assert_eq!(compared(&one, &other, &["zstd"]), "");
    assert_eq!(
        compared(&one, &other, &["zstd", "unpack"]),
        "C same rare words: zstd, unpack"
    );
}

#[test]
fn versions_and_codes_are_searched_as_they_are_written() {
    assert_eq!(
        terms("caro v1.1.0-beta.4 fails with E0308 and 404, see the log"),
        [
            "caro",
            "v1.1.0-beta.4",
            "fails",
            "e0308",
            "404",
            "see",
            "log"
        ]
    );
}

#[test]
fn hostile_texts_are_read_in_bounded_time() {
    let long = "error: ".repeat(50_000);
    let title = "\u{202e}🚀\u{0}".repeat(3_000);
    let one = conversation(1, &title, &long, &[]);
    let other = conversation(
        2,
        &title,
        &format!("```\n{}", "cannot /a/b/c ".repeat(9_000)),
        &[],
    );
    let _ = compared(&one, &other, &[]);
    let _ = named_duplicates(&"duplicate of #1 ".repeat(2_000));
    assert!(terms(&long).len() <= 48);
}
