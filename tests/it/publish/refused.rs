//! What does not go out, and why.

use super::{POLICY, PUBLISH, Scene, desk, desk_of, issue, mail, scene_of};

fn scene_with(lines: &[String]) -> Scene {
    scene_of(desk_of(lines))
}

/// Refused with this exit code and these words, and nobody was asked anything.
fn check(scene: &Scene, args: &[&str], code: i32, words: &str) {
    let said = scene.ends(args, code);
    let flat: Vec<&str> = said.split_whitespace().collect();
    assert!(flat.join(" ").contains(words), "{words}: {said}");
    assert_eq!(scene.n_asked(), 0, "{said}");
}

#[test]
fn old_data_is_not_published_and_a_log_without_data_neither() {
    let scene = scene_of(desk());
    let late = [PUBLISH, &["--as-of", "2026-02-14T18:00:00Z"]].concat();
    check(&scene, &late, 4, "not published: ");
    let empty = scene_with(&[]);
    std::fs::remove_file(empty.maestro.path(".maestro/log.db")).unwrap();
    check(&empty, PUBLISH, 4, "nothing was ever extracted");
    scene.ends(&[&late[..], &["--even-if-stale"]].concat(), 0);
}

#[test]
fn words_that_the_policy_asks_for_must_be_there() {
    let scene = scene_of(desk());
    let policy = format!("{POLICY}\n[report.required]\nweekly = [\"highlights\", \"focus\"]\n");
    scene.maestro.write("maestro.toml", policy);
    let missing = "weekly is a draft: highlights, focus missing";
    check(&scene, PUBLISH, 5, missing);
    scene
        .maestro
        .stdout(&["report", "note", "highlights", "Fifty"]);
    scene.maestro.stdout(&["report", "note", "focus", "Rest"]);
    scene.ends(PUBLISH, 0);
    let wrong = format!("{POLICY}\n[report.required]\nweekly = [\"hilights\"]\n");
    scene.maestro.write("maestro.toml", wrong);
    assert!(
        scene
            .ends(PUBLISH, 2)
            .contains("`hilights` is no block of a report")
    );
}

#[test]
fn what_nobody_filled_in_stays_and_a_strangers_braces_do_not_matter() {
    let scene = scene_with(&[issue(
        7,
        "{{ 7 * 7 }} TODO [FILL in]",
        "2026-02-10T09:00:00Z",
    )]);
    scene.maestro.write("a.md", "# A\n\nTODO: words\n");
    let publish = ["report", "publish", "a.md", "--to", "discussion", "--yes"];
    check(&scene, &publish, 5, "line 3 is not filled in: `TODO`");
    scene.ends(PUBLISH, 0);
}

#[test]
fn private_words_never_get_out() {
    let secret = "The zephyr licence of my company is broken";
    let lines = [
        issue(7, "It stops", "2026-02-10T09:00:00Z"),
        mail("<a@x>", secret, "zoe@secret.example"),
    ];
    let scene = scene_with(&lines);
    for words in [
        secret.to_owned(),
        secret.to_uppercase(),
        format!("as {} wrote", "zoe@secret.example"),
        secret.replace("zephyr", "zep&shy;hyr"),
        secret.replace(
            "zephyr licence",
            "zep**hyr** [licence](https://caro.example)",
        ),
        secret
            .replace("company", "com\u{200b}pa\u{301}ny")
            .replace(' ', "\u{2003}"),
        "token ghp_0123456789abcdefghij0123456789abcdef".to_owned(),
    ] {
        scene.maestro.write("a.md", format!("# A\n\n{words}\n"));
        let publish = ["report", "publish", "a.md", "--to", "discussion", "--yes"];
        check(&scene, &publish, 5, "the report is public and tells");
        scene
            .maestro
            .stdout(&["report", "note", "highlights", &words]);
        check(&scene, PUBLISH, 5, "the report is public and tells");
        scene.maestro.stdout(&["report", "note", "remove", "1"]);
        std::fs::remove_file(scene.maestro.path(".maestro/log.db")).unwrap();
        super::extract(&scene.maestro, &lines, super::NOW);
    }
    for name in ["daily", "handoff", "weekly", "feedback", "agenda"] {
        let publish = ["report", name, "--publish", "discussion", "--yes"];
        scene.ends(&publish, 0);
    }
    for post in scene.posts() {
        assert!(!post.body.contains("zephyr"), "{}", post.body);
        assert!(!post.body.contains("zoe@"), "{}", post.body);
        assert!(!post.body.contains("(private)"), "{}", post.body);
    }
    let private = [PUBLISH, &["--private"]].concat();
    let said = scene.ends(&private, 2);
    assert!(said.contains("never has private titles"), "{said}");
}

#[test]
fn whoever_is_seen_in_public_may_be_thanked() {
    let mut lines = vec![mail("<a@x>", "Mine and nobody else's words", "@ann")];
    lines.push(issue(7, "It stops", "2026-02-10T09:00:00Z"));
    let scene = scene_with(&lines);
    scene
        .maestro
        .stdout(&["report", "note", "thanks", "@ann, for all of it"]);
    scene.ends(PUBLISH, 0);
}

#[test]
fn a_policy_switches_nothing_on() {
    let scene = scene_of(desk());
    scene.maestro.write_user_file("");
    check(&scene, PUBLISH, 5, "write-back is off");
    scene
        .maestro
        .write_user_file("[writeback]\nenabled = true\nallow_repos = [\"caro-cli/caro\"]\n");
    check(&scene, PUBLISH, 5, "`[writeback] discussions` is not set");
    scene
        .maestro
        .write_user_file("[writeback]\nenabled = true\ndiscussions = true\n");
    check(&scene, PUBLISH, 5, "nothing is written to caro-cli/caro");
    let read_only = scene_of(desk().with("MAESTRO_READONLY", "1"));
    check(&read_only, PUBLISH, 5, "MAESTRO_READONLY is set");
    let chat = ["report", "weekly", "--publish", "slack", "--yes"];
    check(&read_only, &chat, 5, "MAESTRO_READONLY is set");
}

#[test]
fn wrong_usage_is_told() {
    let scene = scene_of(desk());
    for args in [
        &["report", "weekly", "--publish", "nowhere", "--yes"][..],
        &["report", "weekly", "--yes"],
        &["report", "weekly", "--publish", "discussion", "--again"],
        &[
            "report",
            "weekly",
            "--publish",
            "discussion",
            "--output",
            "x",
        ],
        &["report", "weekly", "--publish", "discussion", "--posted"],
        &["report", "dashboard", "--publish", "discussion", "--yes"],
        &["report", "publish", "x.md"],
        &["report", "publish", "--to", "discussion"],
        &[
            "report",
            "weekly",
            "--publish",
            "discussion",
            "--yes",
            "--sample",
        ],
        &[
            "report",
            "weekly",
            "--publish",
            "discussion",
            "--yes",
            "--format",
            "csv",
        ],
    ] {
        let said = scene.ends(args, 2);
        assert!(said.contains("error:"), "{said}");
    }
    check(
        &scene,
        &["report", "publish", "x.md", "--to", "stdout"],
        1,
        "cannot read x.md",
    );
    scene.maestro.write("x.md", " \n");
    check(
        &scene,
        &["report", "publish", "x.md", "--to", "stdout"],
        1,
        "x.md is empty",
    );
}

/// What a preview says on stderr, as one line, and whether it is an error.
fn preview(scene: &Scene, target: &str) -> String {
    let ran = scene.ran(&["report", "weekly", "--publish", target]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(!ran.stdout.is_empty());
    let words: Vec<&str> = ran.stderr.split_whitespace().collect();
    words.join(" ")
}

fn publish(scene: &Scene, target: &str) -> String {
    let ran = scene.ran(&["report", "weekly", "--publish", target, "--yes"]);
    assert_eq!(ran.code, 5, "{target}: {}", ran.shown());
    let words: Vec<&str> = ran.stderr.split_whitespace().collect();
    words.join(" ")
}

fn publish_stale(scene: &Scene) -> String {
    let ran = scene.ran(&[PUBLISH, &["--even-if-stale"]].concat());
    assert_eq!(ran.code, 5, "{}", ran.shown());
    ran.stderr
}

#[test]
fn a_preview_says_what_yes_would_run_into_and_what_is_not_set_up_is_one_refusal() {
    let scene = scene_of(desk());
    let refused = |target: &str, why: &str| {
        let shown = preview(&scene, target);
        let expected = format!("--yes would be refused: {why}");
        assert!(shown.contains(&expected), "{target}: {shown}");
        assert!(publish(&scene, target).contains(why), "{target}");
    };
    refused("discord", "no webhook of Discord is known");
    refused("slack", "no webhook of Slack is known");
    scene.maestro.write(
        "docs/README.md",
        "<!-- maestro:week -->\nmine\n<!-- /maestro:week -->\n",
    );
    refused(
        "docs/README.md#week",
        "docs/README.md#week was edited by hand",
    );
    scene.maestro.write("week.eml", "mine");
    refused("week.eml", "week.eml is there already, and not ours");
    assert!(preview(&scene, "discussion").contains("--yes publishes it: a discussion in"));
    scene.ends(PUBLISH, 0);
    assert!(preview(&scene, "discussion").contains("it is out already"));
    let json = &[&PUBLISH[..4], &["--even-if-stale"]].concat();
    assert!(scene.maestro.json(json)["refusal"].is_null());
    let policy = POLICY.replace(
        "[[source]]",
        "[[source]]\nkind = \"github\"\nrepo = \"a/b\"\n\n[[source]]",
    );
    scene.maestro.write("maestro.toml", policy);
    let why = "the policy names several repositories";
    assert!(publish_stale(&scene).contains(why));
    let said = &scene.maestro.json(json)["refusal"];
    assert_eq!(said, why);
}
