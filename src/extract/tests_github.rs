//! What becomes of GitHub's issues and pull requests.

use serde_json::{Value, json};

use super::exchange::write_line;
use super::{FileOptions, read};

/// Reads `input` with the repository `caro-dev/caro` given from outside, and shows of each
/// conversation the `keys` asked for, `key=null` for what an export leaves out.
fn check(input: &Value, keys: &str) -> String {
    let options = FileOptions {
        repo: Some("caro-dev/caro".into()),
    };
    let mut res = Vec::new();
    let text = input.to_string();
    let summary = read(&mut text.as_bytes(), &options, &mut |record| {
        res.push(match record {
            Ok(it) => {
                let mut line = Vec::new();
                write_line(&mut line, &it)?;
                let line: Value = serde_json::from_slice(&line)?;
                let shown = |key| format!("{key}={}", line.get(key).unwrap_or(&Value::Null));
                keys.split(' ').map(shown).collect::<Vec<_>>().join(" ")
            }
            Err(it) => format!("{}: {}", it.code, it.message),
        });
        Ok(())
    });
    summary.unwrap();
    res.join("\n")
}

/// A record with `createdAt`, as `gh` writes it.
fn gh(more: Value) -> Value {
    merged(
        json!({"number": 1, "title": "t", "createdAt": "2026-02-01T09:00:00Z"}),
        more,
    )
}

/// A record with `created_at`, as REST writes it.
fn rest(more: Value) -> Value {
    merged(
        json!({"number": 1, "title": "t", "created_at": "2026-02-01T09:00:00Z"}),
        more,
    )
}

fn merged(mut base: Value, more: Value) -> Value {
    let (Some(base_keys), Value::Object(more)) = (base.as_object_mut(), more) else {
        return base;
    };
    base_keys.extend(more);
    base
}

#[test]
fn the_repository_comes_from_an_address_before_the_option() {
    let input = json!([
        gh(json!({})),
        gh(json!({"url": "https://github.com/other/repo/issues/1"})),
        gh(json!({"url": "https://git.example/other/enterprise/issues/1"})),
        gh(json!({"repository_url": "https://api.github.com/repos/other/by-repository"})),
        gh(json!({"url": "https://api.github.com/repos/other/by-api/issues/1"})),
        gh(json!({"url": "https://git.example/api/v3/repos/other/by-enterprise-api/issues/1"})),
        gh(json!({"url": "nowhere"})),
        gh(json!({"number": 0})),
    ]);
    insta::assert_snapshot!(check(&input, "external_id url"), @r#"
    external_id="caro-dev/caro#1" url=null
    external_id="other/repo#1" url="https://github.com/other/repo/issues/1"
    external_id="other/enterprise#1" url="https://git.example/other/enterprise/issues/1"
    external_id="other/by-repository#1" url=null
    external_id="other/by-api#1" url=null
    external_id="other/by-enterprise-api#1" url=null
    external_id="caro-dev/caro#1" url="nowhere"
    bad-external-id: `number` is 0: GitHub counts from 1
    "#);
}

#[test]
fn a_pull_request_is_told_by_its_address_or_its_keys() {
    let input = json!([
        gh(json!({"url": "https://github.com/a/b/pull/1"})),
        gh(json!({"isDraft": false})),
        gh(json!({"headRefName": "fix"})),
        gh(json!({"reviews": []})),
        gh(json!({"mergedAt": "2026-02-01T09:00:00Z"})),
        gh(json!({"pull_request": {}})),
        gh(json!({"pull_request": null, "mergedAt": null})),
    ]);
    insta::assert_snapshot!(check(&input, "channel"), @r#"
    channel="github-pull"
    channel="github-pull"
    channel="github-pull"
    channel="github-pull"
    channel="github-pull"
    channel="github-pull"
    channel="github-issue"
    "#);
}

#[test]
fn a_missing_account_is_a_ghost_and_a_machine_is_a_bot() {
    let input = json!([
        rest(json!({"user": null, "author_association": "NONE"})),
        rest(json!({"user": {"login": "kim", "type": "User"}, "author_association": "MEMBER"})),
        rest(json!({"user": {"login": "renovate[bot]", "type": "Bot"}})),
        rest(json!({"author": {"login": "app/renovate", "name": "R", "is_bot": true}})),
        rest(json!({"author": {"login": ""}})),
        rest(json!({"author": "kim", "authorAssociation": "first_timer"})),
    ]);
    insta::assert_snapshot!(check(&input, "author"), @r#"
    author=null
    author={"handle":"kim","association":"MEMBER"}
    author={"handle":"renovate[bot]","role":"bot"}
    author={"handle":"app/renovate","role":"bot"}
    author=null
    author={"handle":"kim","association":"FIRST_TIMER"}
    "#);
}

#[test]
fn names_are_strings_or_objects() {
    let input = json!([rest(json!({
        "labels": [{"name": "bug", "id": 1}, "area", null, {"name": "bug"}],
        "assignees": [{"login": "kim"}, "ann"],
        "milestone": {"title": "v1", "number": 3},
        "state_reason": "NOT_PLANNED",
    }))]);
    let keys = "labels assignees milestone state_reason events";
    insta::assert_snapshot!(check(&input, keys), @r#"labels=["area","bug"] assignees=["ann","kim"] milestone="v1" state_reason="not_planned" events=[]"#);
}

#[test]
fn the_state_is_read_in_any_case() {
    let closed = "2026-02-02T09:00:00Z";
    let input = json!([
        gh(json!({"state": "OPEN"})),
        gh(json!({"state": "closed", "closedAt": closed})),
        gh(json!({"state": "Merged", "mergedAt": closed})),
        gh(json!({"closedAt": closed})),
        gh(json!({"state": "locked"})),
    ]);
    insta::assert_snapshot!(check(&input, "state closed_at"), @r#"
    state="open" closed_at=null
    state="closed" closed_at="2026-02-02T09:00:00Z"
    state="closed" closed_at="2026-02-02T09:00:00Z"
    state="closed" closed_at="2026-02-02T09:00:00Z"
    unknown-state: `state` is `locked`: use one of open, closed, merged
    "#);
}

#[test]
fn only_a_closing_with_a_name_is_an_event() {
    let at = "2026-02-02T09:00:00Z";
    let input = json!([
        rest(json!({"state": "closed", "closed_at": at})),
        rest(json!({"state": "closed", "closed_at": at, "closed_by": {"login": "kim"}})),
        rest(json!({"state": "open", "closed_at": null, "closed_by": {"login": "kim"}})),
        rest(json!({"mergedAt": at, "mergedBy": {"login": "kim"}, "closed_at": at})),
        rest(json!({"pull_request": {"merged_at": at}})),
    ]);
    insta::assert_snapshot!(check(&input, "closed_at events"), @r#"
    closed_at="2026-02-02T09:00:00Z" events=[]
    closed_at="2026-02-02T09:00:00Z" events=[{"at":"2026-02-02T09:00:00Z","kind":"closed","actor":{"handle":"kim"}}]
    closed_at=null events=[]
    closed_at="2026-02-02T09:00:00Z" events=[{"at":"2026-02-02T09:00:00Z","kind":"merged","actor":{"handle":"kim"}}]
    closed_at="2026-02-02T09:00:00Z" events=[{"at":"2026-02-02T09:00:00Z","kind":"merged","actor":null}]
    "#);
}

#[test]
fn comments_become_messages_named_by_their_anchor() {
    let at = "2026-02-01T10:00:00Z";
    let input = json!([gh(json!({"comments": [
        {"id": "IC_1", "url": "https://github.com/a/b/issues/1#issuecomment-7", "createdAt": at,
         "author": {"login": "kim"}, "authorAssociation": "OWNER", "body": "b"},
        {"id": 8, "created_at": "2026-02-01T09:30:00Z", "user": null, "body": null},
        {"author": "ann", "createdAt": at, "updatedAt": at, "body": "same"},
        {"author": "ann", "createdAt": at, "updatedAt": "2026-02-01T10:00:05Z", "body": "edited"},
    ]}))]);
    insta::assert_snapshot!(check(&input, "messages"), @r#"messages=[{"external_id":"8","at":"2026-02-01T09:30:00Z","author":null,"body":"","public":true},{"external_id":"issuecomment-7","at":"2026-02-01T10:00:00Z","author":{"handle":"kim","association":"OWNER"},"body":"b","public":true},{"at":"2026-02-01T10:00:00Z","author":{"handle":"ann"},"body":"same","public":true},{"at":"2026-02-01T10:00:00Z","author":{"handle":"ann"},"body":"edited","public":true,"edited_at":"2026-02-01T10:00:05Z"}]"#);
}

#[test]
fn reviews_and_their_comments_are_messages_once_submitted() {
    let at = "2026-02-01T10:00:00Z";
    let within = json!([
        {"body": "here", "createdAt": at, "updatedAt": "2026-02-01T11:00:00Z"},
        {"body": "there", "createdAt": "2026-02-01T10:30:00Z", "author": "ann"},
    ]);
    let input = json!([gh(json!({"comments": [], "reviews": [
        {"id": "R1", "author": "kim", "state": "approved", "body": "", "submittedAt": at},
        {"id": "R2", "author": "kim", "state": "COMMENTED", "createdAt": at, "comments": within},
        {"id": "R3", "author": "kim", "state": "PENDING", "createdAt": at, "body": "draft"},
        {"id": "R4", "author": "kim", "state": "COMMENTED", "submittedAt": null, "body": "draft"},
    ]}))]);
    insta::assert_snapshot!(check(&input, "messages messages_complete"), @r#"messages=[{"external_id":"R1","at":"2026-02-01T10:00:00Z","author":{"handle":"kim"},"body":"","public":true,"review":"APPROVED"},{"external_id":"R2","at":"2026-02-01T10:00:00Z","author":{"handle":"kim"},"body":"","public":true,"review":"COMMENTED"},{"at":"2026-02-01T10:00:00Z","author":{"handle":"kim"},"body":"here","public":true},{"at":"2026-02-01T10:30:00Z","author":{"handle":"ann"},"body":"there","public":true}] messages_complete=null"#);
}

#[test]
fn what_was_not_handed_over_is_not_complete() {
    let comment = json!({"createdAt": "2026-02-01T10:00:00Z"});
    let hundred = vec![comment.clone(); 100];
    let input = json!([
        gh(json!({})),
        gh(json!({"comments": []})),
        gh(json!({"comments": [comment]})),
        gh(json!({"comments": hundred})),
        gh(json!({"comments": [], "isDraft": false})),
        gh(json!({"comments": [], "reviews": []})),
    ]);
    insta::assert_snapshot!(check(&input, "channel messages_complete"), @r#"
    channel="github-issue" messages_complete=false
    channel="github-issue" messages_complete=null
    channel="github-issue" messages_complete=null
    channel="github-issue" messages_complete=false
    channel="github-pull" messages_complete=false
    channel="github-pull" messages_complete=null
    "#);
    let input = json!([
        rest(json!({"comments": 0})),
        rest(json!({"comments": 5})),
        rest(json!({"comments": 0, "pull_request": {}})),
    ]);
    insta::assert_snapshot!(check(&input, "channel messages_complete"), @r#"
    channel="github-issue" messages_complete=null
    channel="github-issue" messages_complete=false
    channel="github-pull" messages_complete=false
    "#);
}

#[test]
fn a_fault_names_field_and_remedy() {
    let input = json!([
        json!({"number": 1, "title": "t"}),
        json!({"number": 1, "createdAt": "2026-02-01T09:00:00Z"}),
        json!({"title": "t", "createdAt": "2026-02-01T09:00:00Z"}),
        gh(json!({"comments": [{"createdAt": "2026-02-01T10:00:00Z"}, {"body": "b"}]})),
        gh(json!({"comments": [{"createdAt": 5}]})),
        gh(json!({"closedAt": "soon"})),
        gh(json!({"comments": "many"})),
    ]);
    insta::assert_snapshot!(check(&input, "title"), @r#"
    missing-field: `createdAt` is missing: add `createdAt` to `--json`
    missing-field: `title` is missing: add `title` to `--json`
    missing-field: `number` is missing: add `number` to `--json`
    missing-field: `comments[1].createdAt` is missing: say when it was written
    wrong-type: `comments[0].createdAt` is integer `5`: write a string
    bad-time: `closedAt` is `soon`, which is no moment: write it like `2026-02-01T09:00:00Z`
    wrong-type: `comments` is string "many": write a list of comments or their number
    "#);
}
