//! Whole files: our fixtures, and real ones where they are at hand.

use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::tests::{check, check_with};
use super::{FileKind, FileOptions, FileSummary, Rejection, exchange, read};

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new("fixtures").join(name)).unwrap()
}

/// Everything in `input` as exchange lines, and what was left out.
fn exported(input: &[u8]) -> (Vec<u8>, Vec<Rejection>, FileSummary) {
    let mut out = Vec::new();
    let mut rejections = Vec::new();
    let mut input = BufReader::new(input);
    let summary = read(&mut input, &FileOptions::default(), &mut |record| {
        match record {
            Ok(it) => exchange::write_line(&mut out, &it)?,
            Err(it) => rejections.push(it),
        }
        Ok(())
    });
    (out, rejections, summary.unwrap())
}

#[test]
fn the_exchange_fixtures() {
    insta::assert_snapshot!(check(fixture("exchange/good.jsonl")), @r#"
    email <licence-1@mail.example> "Licence key does not arrive" closed
    github-issue caro-dev/caro#12 "caro sync hangs behind a proxy" open
    call 2026-02-05/1 "" open
    = exchange: 3 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(fixture("exchange/bad.jsonl")), @r#"
    1:99 not-json: the record is no JSON from here on: EOF while parsing an object; mend it
    2:- unknown-channel: `channel` is `carrier-pigeon`: use one of github-issue, github-pull, github-discussion, email, discord, slack, twitter, reddit, call, other
    email m3 "good between bad ones" open
    4:- time-without-zone: `messages[1].at` is `2026-02-01T10:00:00`, without a zone: write `2026-02-01T09:00:00Z` or an offset like `+01:00`
    5:- bad-external-id: `external_id` is `caro#5`: on GitHub write `owner/repo#142`
    6:61 duplicate-key: the record has a duplicate key `title`: keep one
    7:- missing-field: `title` is missing: an empty one will do
    8:1 not-an-object: the record is a list: write a conversation
    = exchange: 1 taken, 7 rejected
    "#);
}

#[test]
fn the_gh_fixtures() {
    insta::assert_snapshot!(check(fixture("github/gh_good.json")), @r#"
    github-issue caro-dev/caro#12 "caro sync hangs behind a proxy" closed
    github-pull caro-dev/caro#13 "Update dependencies" closed
    = gh-json: 2 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(fixture("github/gh_bad.json")), @r#"
    2:- missing-field: `createdAt` is missing: add `createdAt` to `--json`
    github-issue caro-dev/caro#15 "good" open
    4:- no-repository: the record names no repository: add `url` to `--json`, or say `--repo`
    5:- missing-field: `comments[0].createdAt` is missing: say when it was written
    7:17 wrong-type: `number` is string "18": write a whole number
    = gh-json: 1 taken, 4 rejected
    "#);
}

#[test]
fn the_rest_fixtures() {
    insta::assert_snapshot!(check(fixture("github/rest_good.json")), @r#"
    github-issue caro-dev/caro#21 "Typo on the start page" closed
    github-pull caro-dev/caro#22 "Bump the toolchain" open
    github-issue caro-dev/caro#23 "From an account that is gone" open
    = rest-pages: 3 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(fixture("github/rest_bad.json")), @r#"
    github-issue caro-dev/caro#24 "good" open
    3:159 wrong-type: `labels` is string "bug": write a list
    4:99 not-json: the file is no JSON from here on: control character (\u0000-\u001F) found while parsing a string; mend it, nothing behind it was read
    = rest-pages: 1 taken, 2 rejected truncated
    "#);
}

#[test]
fn the_archive_fixtures() {
    insta::assert_snapshot!(check(fixture("github/archive_good.json")), @r#"
    github-issue caro-dev/caro#31 "caro forgets its settings" open
    github-pull caro-dev/caro#32 "Keep the settings" closed
    = ietf-archive: 2 taken, 0 rejected through 2026-02-10T00:00:00Z
    "#);
    insta::assert_snapshot!(check(fixture("github/archive_bad.json")), @r#"
    github-issue caro-dev/caro#33 "before the repository is named, but with an address" open
    5:- no-repository: the record names no repository: add `url` to `--json`, or say `--repo`
    10:- unknown-state: `state` is `DREAMING`: use one of open, closed, merged
    github-pull caro-dev/caro#36 "good" open
    8:- bad-time: `timestamp` is `2026-02-10 at noon`, which is no moment: write it like `2026-02-01T09:00:00Z`
    = ietf-archive: 2 taken, 3 rejected
    "#);
}

#[test]
fn an_archive_is_known_in_any_order_of_keys_and_on_one_line() {
    let pulls = r#""pulls":[{"number":2,"title":"p","createdAt":"2026-02-01T09:00:00Z"}]"#;
    let issues = r#""issues":[{"number":1,"title":"i","createdAt":"2026-02-01T09:00:00Z"}]"#;
    let repo = r#""repo":"caro-dev/caro""#;
    insta::assert_snapshot!(check(format!("{{{repo},{issues},{pulls}}}")), @r#"
    github-issue caro-dev/caro#1 "i" open
    github-pull caro-dev/caro#2 "p" open
    = ietf-archive: 2 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(format!("{{\"labels\":[],\n{repo},{pulls},{issues}}}")), @r#"
    github-pull caro-dev/caro#2 "p" open
    github-issue caro-dev/caro#1 "i" open
    = ietf-archive: 2 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check_with(format!("{{{issues},{repo}}}").as_bytes(), Some("a/b")), @r#"
    github-issue a/b#1 "i" open
    = ietf-archive: 1 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(format!("{{{repo},\"issues\":[],\"pulls\":[]}}")), @"= ietf-archive: 0 taken, 0 rejected");
    insta::assert_snapshot!(check(format!("{{{repo},{issues},\"pulls\":[")), @r#"
    github-issue caro-dev/caro#1 "i" open
    1:105 not-json: the file is no JSON from here on: the input ends within an array; mend it, nothing behind it was read
    = ietf-archive: 1 taken, 1 rejected truncated
    "#);
}

#[test]
fn pages_come_one_behind_the_other_or_in_one_array_or_alone() {
    let item = |number: u32| {
        format!(
            r#"{{"html_url":"https://github.com/a/b/issues/{number}","number":{number},"title":"t","created_at":"2026-02-01T09:00:00Z"}}"#
        )
    };
    let (one, two) = (item(1), item(2));
    let pages = [
        format!("[{one}][{two}]"),
        format!("[{one}]\n[{two}]\n[]"),
        format!("[[{one}],[{two}]]"),
        format!("[{one},{two}]"),
        format!("{one}\n{two}"),
        format!("{}\n{}", one.replace(',', ",\n"), two),
    ];
    for page in &pages {
        assert_eq!(check(page), check(&pages[0]), "{page}");
    }
    insta::assert_snapshot!(check(&pages[0]), @r#"
    github-issue a/b#1 "t" open
    github-issue a/b#2 "t" open
    = rest-pages: 2 taken, 0 rejected
    "#);
    insta::assert_snapshot!(check(&one), @r#"
    github-issue a/b#1 "t" open
    = rest-pages: 1 taken, 0 rejected
    "#);
}

#[test]
fn an_export_read_again_gives_the_same_bytes() {
    for name in [
        "exchange/good.jsonl",
        "github/gh_good.json",
        "github/rest_good.json",
        "github/archive_good.json",
    ] {
        let (first, rejections, _) = exported(&fixture(name));
        assert_eq!(rejections, [], "{name}");
        let (second, rejections, summary) = exported(&first);
        assert_eq!(rejections, [], "{name}");
        assert_eq!(summary.kind, FileKind::Exchange);
        assert!(first == second && !first.is_empty(), "{name}");
    }
}

/// Real files, named by MAESTRO_SHARED or lying beside the repository.
fn shared(path: &str) -> Option<PathBuf> {
    let root = env::var_os("MAESTRO_SHARED").map_or_else(|| "../shared".into(), PathBuf::from);
    let path = root.join(path);
    if path.exists() {
        return Some(path);
    }
    let _ = writeln!(io::stderr(), "SKIPPED: {} is not there", path.display());
    None
}

#[test]
fn real_archives_come_in_whole_and_out_the_same() {
    let Some(folder) = shared("data/archives") else {
        return;
    };
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let content = fs::read(&path).unwrap();
        let whole: serde_json::Value = serde_json::from_slice(&content).unwrap();
        let n_items = ["issues", "pulls"].map(|it| whole[it].as_array().unwrap().len());
        let (first, rejections, summary) = exported(&content);
        assert_eq!(rejections, [], "{}", path.display());
        assert_eq!(summary.records, n_items.iter().sum::<usize>() as u64);
        assert_eq!(summary.kind, FileKind::IetfArchive);
        assert!(summary.synced_through.is_some() && !summary.truncated);
        assert!(exported(&first).0 == first, "{}", path.display());
    }
}

#[test]
fn real_rest_pages_come_in_whole() {
    let Some(folder) = shared("data/samples/github") else {
        return;
    };
    let names = [
        "hub4j_testListIssues_4-r_h_g_issues.body.json",
        "hub4j_testListIssues_5-repositories_617210_issues.body.json",
        "openapi_issue-items.json",
    ];
    for name in names {
        let (first, rejections, summary) = exported(&fs::read(folder.join(name)).unwrap());
        assert_eq!(rejections, [], "{name}");
        assert!(
            summary.records > 0 && summary.kind == FileKind::RestPages,
            "{name}"
        );
        assert!(exported(&first).0 == first, "{name}");
    }
}
