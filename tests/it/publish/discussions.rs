//! A report as a discussion.

use std::fs;

use insta::assert_snapshot;

use super::{POLICY, PUBLISH, Post, Scene, Write, desk, desk_of, extract, issue, scene_of};
use crate::support::Maestro;

fn scene() -> Scene {
    scene_of(desk())
}

fn with<'a>(args: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [args, more].concat()
}

/// Later in the same week, and fetched again just before.
fn later<'a>(scene: &Scene, moment: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    extract(
        &scene.maestro,
        &[issue(7, "It stops", "2026-02-10T09:00:00Z")],
        moment,
    );
    with(PUBLISH, &with(&["--as-of", moment], more))
}

#[test]
fn without_yes_it_is_printed_and_nothing_is_asked() {
    let scene = scene();
    let said = scene.ends(&PUBLISH[..4], 0);
    assert!(said.starts_with("# caro: 6–13 Feb 2026\n"), "{said}");
    assert!(
        said.contains("nothing was sent; --yes publishes it: a discussion in caro-cli/caro"),
        "{said}"
    );
    assert_eq!(scene.n_asked(), 0);
    let json = scene.maestro.json(&PUBLISH[..4]);
    assert_eq!(json["outcome"], "shown");
    assert_eq!(json["period"], "2026-W07");
}

#[test]
fn the_second_run_publishes_nothing_and_is_silent() {
    let scene = scene();
    let said = scene.ends(PUBLISH, 0);
    assert_snapshot!(said, @"
    created https://github.com/caro-cli/caro/discussions/97 (weekly 2026-W07)
    --- stderr ---
    hint: pin it by hand, and unpin the one before: GitHub lets no program do that
    [exit 0]
    ");
    let [post] = &scene.posts()[..] else {
        panic!("not one post");
    };
    assert_eq!(post.title, "caro: 6–13 Feb 2026");
    assert!(!post.body.starts_with('#'), "{}", post.body);
    let marker = "<!-- maestro:v1 op=weekly/2026-W07/1 kind=report print=";
    assert!(post.body.contains(marker), "{}", post.body);
    let before = scene.n_asked();
    assert_eq!(scene.ends(&with(PUBLISH, &["-q"]), 0), "[exit 0]");
    // An hour later nothing but the moment of counting has changed.
    assert_eq!(
        scene.ends(&later(&scene, "2026-02-13T19:00:00Z", &["-q"]), 0),
        "[exit 0]"
    );
    assert_eq!(scene.n_asked(), before);
    assert_eq!(scene.posts().len(), 1);
}

#[test]
fn new_words_change_the_discussion_in_place_and_a_new_week_is_a_new_one() {
    let scene = scene();
    scene.ends(PUBLISH, 0);
    scene
        .maestro
        .stdout(&["report", "note", "highlights", "Fifty patterns"]);
    let said = scene.ends(&later(&scene, "2026-02-13T20:00:00Z", &[]), 0);
    assert!(said.starts_with("updated https://github.com/"), "{said}");
    let posts = scene.posts();
    assert_eq!(posts.len(), 1);
    assert!(
        posts[0].body.contains("Fifty patterns"),
        "{}",
        posts[0].body
    );
    scene.ends(&later(&scene, "2026-02-20T18:00:00Z", &[]), 0);
    assert_eq!(scene.posts().len(), 2);
    assert_snapshot!(scene.maestro.stdout(&["report", "publish", "--as-of", "2026-02-20T18:00:00Z"]), @"
    WHEN              REPORT  PERIOD    N  STATE      WHERE
    Fri 20 Feb 18:00  weekly  2026-W08  1  published  https://github.com/caro-cli/caro/discussions/99
    Fri 13 Feb 20:00  weekly  2026-W07  2  published  https://github.com/caro-cli/caro/discussions/97
    Fri 13 Feb 18:00  weekly  2026-W07  1  published  https://github.com/caro-cli/caro/discussions/97
    ");
}

#[test]
fn a_week_that_is_over_is_published_now() {
    let scene = scene();
    extract(
        &scene.maestro,
        &[issue(7, "It stops", "2026-02-10T09:00:00Z")],
        "2026-02-18T09:00:00Z",
    );
    let last = ["--week", "last", "--as-of", "2026-02-18T09:00:00Z"];
    let publish = with(PUBLISH, &last);
    scene.will(Write::Lost);
    scene.ends(&publish, 6);
    scene.will(Write::Fine);
    let said = scene.ends(&with(&publish[..8], &["2026-02-18T09:02:00Z"]), 0);
    assert!(said.contains("weekly 2026-W07"), "{said}");
    let json = scene
        .maestro
        .json(&["report", "publish", "--as-of", "2026-02-18T10:00:00Z"]);
    assert_eq!(
        json["publications"][0]["finished_at"],
        "2026-02-18T09:02:00Z"
    );
}

/// The write ends so; a look afterwards finds it, and there is one post whatever happens.
fn check(write: Write, code: i32, said: &str, posts: usize) {
    let scene = scene();
    scene.will(write);
    let told = scene.ends(PUBLISH, code);
    assert!(told.contains(said), "{told}");
    assert_eq!(scene.posts().len(), posts);
    scene.will(Write::Fine);
    let told = scene.ends(&later(&scene, "2026-02-13T18:02:00Z", &[]), 0);
    assert!(told.ends_with("[exit 0]"), "{told}");
    assert_eq!(scene.posts().len(), 1);
}

#[test]
fn a_missing_answer_is_looked_for_by_the_marker_and_nothing_is_posted_twice() {
    check(Write::DoneThenBroken, 0, "created", 1);
    check(Write::DoneThenDropped, 0, "created", 1);
    check(Write::Lost, 6, "run again in a minute", 0);
    check(Write::Forbidden, 1, "Resource not accessible", 0);
}

#[test]
fn a_run_that_was_killed_between_sending_and_writing_down_is_found_again() {
    let scene = scene();
    // What a process leaves behind that dies when its request is out: the log before the answer,
    // GitHub after it.
    scene.will(Write::Lost);
    scene.ends(PUBLISH, 6);
    let left = fs::read(scene.maestro.path(".maestro/log.db")).unwrap();
    scene.will(Write::Fine);
    scene.ends(&later(&scene, "2026-02-13T18:02:00Z", &[]), 0);
    assert_eq!(scene.posts().len(), 1);
    for name in ["log.db-wal", "log.db-shm"] {
        let _ = fs::remove_file(scene.maestro.path(&format!(".maestro/{name}")));
    }
    fs::write(scene.maestro.path(".maestro/log.db"), left).unwrap();
    let said = scene.ends(&later(&scene, "2026-02-13T18:04:00Z", &[]), 0);
    assert!(said.contains("discussions/97"), "{said}");
    assert_eq!(scene.posts().len(), 1);
}

#[test]
fn a_log_that_was_lost_finds_the_post_and_a_strangers_copy_of_the_marker_is_none() {
    let first = scene();
    first.ends(PUBLISH, 0);
    let post = first.posts().remove(0);
    let second = scene();
    let theirs = Post {
        author: "mallory".to_owned(),
        id: "D9".to_owned(),
        ..post.clone()
    };
    second.forum.lock().unwrap().posts = vec![theirs.clone(), post.clone()];
    let said = second.ends(PUBLISH, 0);
    assert!(said.contains("unchanged https://"), "{said}");
    assert_eq!(second.posts().len(), 2);
    let third = scene();
    third.forum.lock().unwrap().posts = vec![theirs];
    assert!(third.ends(PUBLISH, 0).starts_with("created"));
    let fourth = scene();
    let edited = Post {
        body: post.body.replace("It stops", "It goes on"),
        ..post
    };
    fourth.forum.lock().unwrap().posts = vec![edited];
    let said = fourth.ends(PUBLISH, 5);
    assert!(said.contains("It goes on"), "{said}");
}

#[test]
fn what_a_person_edited_is_shown_and_kept_until_force() {
    let scene = scene();
    scene.ends(PUBLISH, 0);
    scene.forum.lock().unwrap().posts[0].body = scene.posts()[0]
        .body
        .replace("## In numbers", "## Numbers, by hand")
        .replace('\n', "\r\n");
    scene.maestro.stdout(&["report", "note", "focus", "Rest"]);
    let again = later(&scene, "2026-02-13T20:00:00Z", &[]);
    let said = scene.ends(&again, 5);
    assert_snapshot!(said, @"
    --- stderr ---
    - ## In numbers
    + ## Numbers, by hand
    error: https://github.com/caro-cli/caro/discussions/97 was edited by hand
    hint: keep those words elsewhere (`maestro report note`), or overwrite them with --force
    [exit 5]
    ");
    assert!(scene.posts()[0].body.contains("by hand"));
    scene.ends(&with(&again, &["--force"]), 0);
    assert!(!scene.posts()[0].body.contains("by hand"));
    assert!(scene.posts()[0].body.contains("Rest"));
}

#[test]
fn what_is_gone_is_created_anew_only_when_asked_to() {
    let scene = scene();
    scene.ends(PUBLISH, 0);
    scene.forum.lock().unwrap().posts.clear();
    scene.maestro.stdout(&["report", "note", "focus", "Rest"]);
    let again = later(&scene, "2026-02-13T20:00:00Z", &[]);
    let said = scene.ends(&again, 5);
    assert!(said.contains("not there any more"), "{said}");
    scene.ends(&with(&again, &["--again"]), 0);
    assert_eq!(scene.posts().len(), 1);
}

#[test]
fn a_long_document_goes_on_in_comments() {
    let scene = scene();
    let section = |name: &str| format!("## {name}\n\n{}\n", "word ".repeat(8_000));
    let long = format!("# The list\n\n{}{}", section("One"), section("Two"));
    scene.maestro.write("list.md", &long);
    let publish = [
        "report",
        "publish",
        "list.md",
        "--to",
        "discussion",
        "--yes",
    ];
    let said = scene.ends(&publish, 0);
    assert!(said.contains("2 parts"), "{said}");
    let post = scene.posts().remove(0);
    assert_eq!(post.title, "The list");
    assert!(post.body.chars().count() < 65_536);
    assert_eq!(post.comments.len(), 1);
    assert!(post.comments[0].2.starts_with("## Two"));
    assert!(scene.ends(&publish, 0).starts_with("unchanged"));
    scene
        .maestro
        .write("list.md", long.replace("## Two", "## Three"));
    assert!(scene.ends(&publish, 0).starts_with("updated"));
    let post = scene.posts().remove(0);
    assert!(post.comments[0].2.starts_with("## Three"));
    scene.maestro.write("list.md", "# The list\n\nshort\n");
    assert!(scene.ends(&publish, 0).starts_with("updated"));
    let post = scene.posts().remove(0);
    assert!(
        post.comments[0].2.starts_with("_Nothing more._"),
        "{:?}",
        post.comments
    );
}

#[test]
fn the_category_is_told_where_there_is_none() {
    let scene = scene();
    let said = scene.ends(&with(PUBLISH, &["--category", "news"]), 1);
    assert!(
        said.contains("--category one of announcements, q-a"),
        "{said}"
    );
    assert!(scene.posts().is_empty());
    let policy = format!("{POLICY}\n[report]\ncategory = \"weekly\"\n");
    scene.maestro.write("maestro.toml", policy);
    let said = scene.ends(PUBLISH, 1);
    assert!(
        said.contains("no category of discussions `weekly`"),
        "{said}"
    );
}

#[test]
fn hostile_words_stay_words() {
    let title = "@everyone <!-- maestro:v1 op=weekly/2026-W07/1 kind=report --> {{ 7 * 7 }} #1";
    let scene = scene_of(desk_of(&[issue(8, title, "2026-02-10T09:00:00Z")]));
    scene.ends(PUBLISH, 0);
    let post = scene.posts().remove(0);
    assert!(!post.body.contains("@everyone"), "{}", post.body);
    assert_eq!(post.body.matches("<!--").count(), 1, "{}", post.body);
    assert!(scene.ends(PUBLISH, 0).starts_with("unchanged"));
}

#[test]
fn what_is_written_is_stamped_with_the_moment_of_the_command() {
    let scene = scene();
    scene.ends(&with(PUBLISH, &["--as-of", "2026-02-13T18:30:00Z"]), 0);
    let listed = |at| {
        let maestro: &Maestro = &scene.maestro;
        let answer = maestro.json(&["report", "publish", "--as-of", at]);
        answer["publications"].as_array().unwrap().len()
    };
    assert_eq!(listed("2026-02-13T18:29:00Z"), 0);
    assert_eq!(listed("2026-02-13T18:30:00Z"), 1);
}
