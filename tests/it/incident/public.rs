//! What the public gets to see.

use insta::assert_snapshot;
use serde_json::Value;

use super::{crash, desk, filled_in, fine, json, ran, run};

#[test]
fn a_private_conversation_makes_a_private_incident() {
    let maestro = desk();
    fine(
        &maestro,
        "13:10",
        &["open", "--from", "c2", "--severity", "P1"],
    );
    assert_eq!(json(&maestro, "13:11", &["show"])["private"], true);
    for words in [
        &["export", "--to", "rss"][..],
        &["export", "--to", "csv", "--public"],
        &["export", "--to", "json", "--public"],
        &["list", "--public", "--all"],
        &["check", "--public"],
    ] {
        let said = run(&maestro, "13:11", words);
        assert!(!said.contains("customer"), "{words:?}: {said}");
    }
    fine(&maestro, "13:12", &["log", "--write", "plan.md"]);
    assert!(!maestro.read("plan.md").contains("customer"));
    let refused = ran(&maestro, "13:12", &["postmortem", "publish", "--out", "-"]);
    assert_eq!(refused.code, 5, "{}", refused.shown());
}

#[test]
fn nothing_private_is_published() {
    let maestro = crash();
    let secret = "the key of acme lies on the old build machine";
    fine(&maestro, "13:00", &["log", "crash", secret]);
    fine(&maestro, "14:00", &["stage", "crash", "verify"]);
    fine(
        &maestro,
        "14:01",
        &["action", "add", "crash", "Move the keys", "--owner", "@ben"],
    );
    fine(&maestro, "14:02", &["postmortem", "new", "--out", "pm.md"]);
    let document = filled_in(&maestro.read("pm.md"));
    maestro.write("pm.md", &document);
    let publish = ["postmortem", "publish", "crash", "--out", "public.md"];
    fine(&maestro, "14:03", &publish);
    assert!(document.contains(secret) && !maestro.read("public.md").contains("acme"));
    assert!(fine(&maestro, "14:04", &publish).contains("unchanged"));
    // Somebody copies it into the public part.
    maestro.write(
        "pm.md",
        document.replace("## Impact", &format!("## Impact\n\n{secret}")),
    );
    let refused = ran(&maestro, "14:05", &publish);
    assert_eq!(refused.code, 5, "{}", refused.shown());
    assert!(refused.stderr.contains("e2"), "{}", refused.stderr);
    assert!(!maestro.read("public.md").contains("acme"));
    // Somebody else's file is not written over.
    maestro.write("pm.md", &document);
    let over = ["postmortem", "publish", "crash", "--out", "maestro.toml"];
    assert_eq!(ran(&maestro, "14:06", &over).code, 5);
    // A mark without its partner: nobody can tell what is private.
    maestro.write("pm.md", document.replace("<!-- /private -->", ""));
    assert_eq!(ran(&maestro, "14:06", &publish).code, 5);
}

#[test]
fn the_table_in_a_document_is_written_between_its_markers_alone() {
    let maestro = crash();
    maestro.write(
        "plan.md",
        "# Plan\n\n<!-- maestro:log:start -->\nold\n<!-- maestro:log:end -->\n\nThe rest.\n",
    );
    let write = ["log", "--write", "plan.md#log"];
    assert_snapshot!(fine(&maestro, "13:00", &write), @"written: plan.md, incidents: 1");
    assert_snapshot!(maestro.read("plan.md"), @"
    # Plan

    <!-- maestro:log:start -->
    | Date | Issue | Severity | Resolution | Follow-up |
    | --- | --- | --- | --- | --- |
    | 2026-01-24 | v1.1.0 crashes on startup (macOS 13) (INC-2026-01-24-crashes-startup-macos) | P0 | declared | - |
    <!-- maestro:log:end -->

    The rest.
    ");
    assert_snapshot!(fine(&maestro, "13:00", &write), @"unchanged: plan.md, incidents: 1");
    maestro.write("plan.md", "<!-- maestro:log:start -->\nhalf");
    assert_eq!(ran(&maestro, "13:00", &write).code, 5);
    assert_eq!(maestro.read("plan.md"), "<!-- maestro:log:start -->\nhalf");
    assert_eq!(
        ran(&maestro, "13:00", &["log", "--write", "no/folder/plan.md"]).code,
        1
    );
}

#[test]
fn what_leaves_for_the_public_is_told_in_their_form() {
    let maestro = crash();
    fine(
        &maestro,
        "13:00",
        &[
            "update",
            "--kind",
            "ack",
            "--text",
            "We know: <b>{%% x</b> & more.",
            "--next",
            "1h",
        ],
    );
    fine(
        &maestro,
        "13:01",
        &[
            "update",
            "--text",
            "for the team only",
            "--next",
            "1h",
            "--private",
        ],
    );
    fine(&maestro, "13:02", &["set", "--affected", "CLI, macOS"]);
    assert_snapshot!(fine(&maestro, "13:03", &["export", "--to", "rss"]), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0">
    <channel>
    <title>caro: incidents</title>
    <link>urn:maestro:incidents</link>
    <description>What burns, and what was done.</description>
    <lastBuildDate>Sat, 24 Jan 2026 18:03:00 +0000</lastBuildDate>
    <item>
    <title>P0 ack: v1.1.0 crashes on startup (macOS 13)</title>
    <guid isPermaLink="false">INC-2026-01-24-crashes-startup-macos/1</guid>
    <pubDate>Sat, 24 Jan 2026 18:00:00 +0000</pubDate>
    <description>We know: &lt;b&gt;{%% x&lt;/b&gt; &amp; more.</description>
    </item>
    </channel>
    </rss>
    "#);
    assert_snapshot!(fine(&maestro, "13:03", &["export", "--to", "cstate"]), @r#"
    ---
    title: "v1.1.0 crashes on startup (macOS 13)"
    date: 2026-01-24 17:40:00
    resolved: false
    severity: down
    affected: ["CLI", "macOS"]
    section: issue
    ---

    *ack* - We know: &lt;b&gt;{%% x&lt;/b&gt; &amp; more. {{< track "2026-01-24 18:00:00" >}}
    "#);
    let out = ["export", "--to", "cstate", "--out", "content/issues"];
    assert_snapshot!(fine(&maestro, "13:03", &out), @"1 incidents, 1 files written");
    assert_snapshot!(fine(&maestro, "13:03", &out), @"1 incidents, 0 files written");
    let slack = fine(&maestro, "13:04", &["alert", "--to", "slack"]);
    assert!(serde_json::from_str::<Value>(&slack).unwrap()["text"].is_string());
}
