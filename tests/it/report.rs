//! Reports: what they say on the sample, on nothing and on hostile text; what they never say.

use insta::assert_snapshot;
use serde_json::Value;

use crate::generated::hold;
use crate::support::{Maestro, sample};

pub(crate) const NOW: &str = "2026-02-13T14:00:00Z";

/// Every report that is Markdown.
pub(crate) const REPORTS: &[&str] = &[
    "daily",
    "handoff",
    "weekly",
    "weekly-metrics",
    "feedback",
    "agenda",
    "standup",
    "sync",
    "qa",
    "kickoff",
    "faq",
    "known-issues",
    "roadmap",
    "credits",
    "newsletter",
    "retrospective",
    "announce-ga",
    "announce-hotfix",
    "announce-performance",
    "survey-mail",
    "transparency",
];

/// Those that somebody has to write in before they are published.
const DRAFTS: &[&str] = &[
    "faq",
    "announce-ga",
    "announce-hotfix",
    "announce-performance",
    "survey-mail",
];

pub(crate) fn conversation(id: &str, title: &str, private: bool) -> String {
    serde_json::json!({
        "channel": "email", "external_id": id, "title": title, "private": private,
        "opened_at": "2026-02-12T09:00:00Z",
        "author": {"handle": "ann@example.org", "role": "customer"},
        "labels": ["bug", title],
        "messages": [{"external_id": "m", "at": "2026-02-12T10:00:00Z", "body": title,
                      "author": {"handle": title, "role": "customer"}}],
    })
    .to_string()
}

pub(crate) fn log_of(lines: &[String]) -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "extends = \"beta\"\n[project]\nname = \"caro\"\n[team]\nmembers = [\"@mira\"]\n",
    );
    maestro.write("log.jsonl", lines.join("\n"));
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    maestro
}

#[test]
fn weekly_is_a_post_for_everybody() {
    assert_snapshot!(sample(&["report", "weekly"]));
}

#[test]
fn the_end_of_a_day_has_a_colour_and_the_reason() {
    assert_snapshot!(sample(&["report", "daily", "--slot", "eod"]));
}

#[test]
fn every_round_of_the_day_is_written() {
    for slot in ["morning", "midday", "evening", "night", "launch"] {
        let said = sample(&["report", "daily", "--slot", slot]);
        assert!(said.ends_with("[exit 0]"), "{slot}: {said}");
        assert!(
            said.contains("1 P0 is open, 1 P0 is suspected and 2 clocks are breached."),
            "{slot}: {said}"
        );
    }
}

#[test]
fn a_report_is_laid_out_for_a_terminal() {
    assert_snapshot!(sample(&[
        "report", "weekly", "--format", "table", "--width", "80"
    ]));
}

#[test]
fn a_report_without_a_log_says_that_nothing_is_known() {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", "extends = \"beta\"\n");
    let shown: Vec<String> = REPORTS
        .iter()
        .map(|it| maestro.run(&["report", it]))
        .collect();
    for (name, shown) in REPORTS.iter().zip(&shown) {
        assert!(shown.ends_with("[exit 0]"), "{name}: {shown}");
        // A mail says no numbers.
        let tells = *name == "survey-mail" || shown.contains("nothing is known");
        assert!(tells, "{name}: {shown}");
        assert!(!shown.contains("All quiet"), "{name}: {shown}");
    }
    assert_snapshot!(shown[0]);
    let said = maestro.run(&["report", "weekly", "--exit-code"]);
    assert!(said.ends_with("[exit 4]"), "{said}");
}

#[test]
fn every_template_holds_on_the_sample_on_nothing_and_on_hostile_text() {
    let said = Maestro::new().run(&["report", "templates", "check"]);
    assert!(said.ends_with("[exit 0]"), "{said}");
    // The dashboard and that of a tenant, and four artefacts.
    assert_eq!(said.matches(" OK ").count(), REPORTS.len() + 6, "{said}");
}

#[test]
fn every_format_of_every_report_is_written() {
    for name in REPORTS {
        for format in ["table", "markdown", "html", "json", "csv"] {
            let said = sample(&["report", name, "--format", format]);
            assert!(said.ends_with("[exit 0]"), "{name} {format}: {said}");
        }
        let is_draft = *name == "announce-ga";
        let exit = if is_draft { "[exit 5]" } else { "[exit 0]" };
        for shape in ["short", "discord", "slack", "eml"] {
            let said = sample(&["report", name, "--as", shape]);
            assert!(said.ends_with(exit), "{name} {shape}: {said}");
        }
    }
}

#[test]
fn the_same_moment_gives_the_same_bytes() {
    for name in ["weekly", "dashboard"] {
        assert_eq!(sample(&["report", name]), sample(&["report", name]));
    }
}

#[test]
fn what_is_private_is_counted_and_never_named() {
    let secret = "zephyr licence of somebody";
    let maestro = log_of(&[
        conversation("a", secret, true),
        conversation("b", "open words", false),
    ]);
    let names: Vec<&str> = REPORTS.iter().copied().chain(["dashboard"]).collect();
    for name in names {
        for flags in [&[][..], &["--public"]] {
            let args = [&["report", name][..], flags].concat();
            let said = maestro.run(&args);
            assert!(!said.contains("zephyr"), "{args:?}: {said}");
            assert!(!said.contains("ann@"), "{args:?}: {said}");
        }
        if name == "dashboard" {
            continue;
        }
        for shape in ["short", "discord", "slack", "eml"] {
            let said = maestro.run(&["report", name, "--as", shape]);
            assert!(!said.contains("zephyr"), "{name} {shape}: {said}");
        }
    }
    let public = maestro.json(&["report", "context", "feedback", "--public"]);
    assert_eq!(public["flow"]["now"]["opened"], 2);
    assert_eq!(public["lists"]["opened"].as_array().unwrap().len(), 1);
    let shown = maestro.stdout(&["report", "feedback", "--private"]);
    assert!(shown.contains("zephyr"), "{shown}");
    let refused = maestro.run(&["report", "feedback", "--private", "--as", "slack"]);
    assert!(refused.ends_with("[exit 2]"), "{refused}");
}

#[test]
fn hostile_text_opens_nothing() {
    let titles = [
        "<script>alert(1)</script>",
        "| cell | @everyone #1 GH-2",
        "<!-- maestro:status -->",
        "=cmd|' /C calc'!A0",
        "[x](javascript:alert(1)) ![y](https://evil.example/p.png)",
        "{{ 7 * 7 }} {% raw %}",
        "\u{1b}[31mred \u{202e}tfel",
    ];
    let lines: Vec<String> = titles
        .iter()
        .enumerate()
        .map(|(idx, it)| conversation(&idx.to_string(), it, false))
        .collect();
    let maestro = log_of(&lines);
    for name in REPORTS {
        let markdown = maestro.stdout(&["report", name]);
        for bad in [
            "<script",
            "<!-- maestro",
            "@everyone",
            " [x](javascript",
            "\u{1b}",
            "\u{202e}",
            "| cell |",
        ] {
            assert!(!markdown.contains(bad), "{name} {bad}: {markdown}");
        }
        let html = maestro.stdout(&["report", name, "--format", "html"]);
        for bad in ["<script", "<img", "javascript:alert(1)\"", "\u{1b}"] {
            assert!(!html.contains(bad), "{name} {bad}: {html}");
        }
        let csv = maestro.stdout(&["report", name, "--format", "csv"]);
        assert!(!csv.lines().any(|it| it.starts_with('=')), "{csv}");
        if DRAFTS.contains(name) {
            continue;
        }
        for line in maestro.stdout(&["report", name, "--as", "discord"]).lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            let content = message["content"].as_str().unwrap();
            assert!(!content.contains("@everyone"), "{content}");
            assert!(content.encode_utf16().count() <= 2_000, "{content}");
            assert_eq!(message["allowed_mentions"]["parse"], serde_json::json!([]));
        }
    }
    assert_snapshot!(maestro.stdout(&["report", "weekly"]));
}

#[test]
fn the_dashboard_is_one_file_that_loads_nothing() {
    let maestro = Maestro::new();
    let said = maestro.ran(&["report", "dashboard", "--sample", "--output", "dash.html"]);
    assert_eq!(
        (said.code, said.stdout.as_str()),
        (0, "wrote dash.html\n"),
        "{}",
        said.shown()
    );
    let page = maestro.read("dash.html");
    assert!(page.len() < 300 << 10);
    for bad in [
        "<script", "src=", "@import", "url(", "<link", "<iframe", "onload",
    ] {
        assert!(!page.contains(bad), "{bad}");
    }
    assert!(page.contains("default-src 'none'"));
    // Every chart says in words what it shows.
    let charts = page.matches("<svg class=\"chart\" role=\"img\"").count();
    assert_eq!(charts, 2 + page.matches("<figure>").count());
    assert_eq!(page.matches("<title>").count(), charts + 1);
    assert_eq!(page.matches("<desc>").count(), charts);
    assert_eq!(
        page.matches("<table>").count(),
        page.matches("<caption>").count()
    );
    // What opens is closed.
    for tag in [
        "section",
        "table",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "ul",
        "li",
        "p",
        "details",
        "div",
        "svg",
        "figure",
        "figcaption",
        "span",
    ] {
        let opened =
            page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    let public = maestro.stdout(&["report", "dashboard", "--sample", "--public"]);
    assert!(page.contains("(private)") && page.contains("@jonas"));
    assert!(!public.contains("(private)") && !public.contains("@jonas"));
}

#[test]
fn a_report_stands_between_markers_and_is_written_once() {
    let maestro = Maestro::new();
    maestro.write(
        "README.md",
        "# mine\n\n<!-- maestro:status -->\n<!-- /maestro:status -->\n\nafter\n",
    );
    let write = [
        "report",
        "weekly",
        "--sample",
        "--write",
        "README.md#status",
    ];
    assert_snapshot!(maestro.run(&write), @r"
    README.md#status: written
    [exit 0]
    ");
    let written = maestro.read("README.md");
    assert!(
        written.starts_with("# mine\n\n<!-- maestro:status "),
        "{written}"
    );
    assert!(
        written.ends_with("\n\n<!-- /maestro:status -->\n\nafter\n"),
        "{written}"
    );
    assert_snapshot!(maestro.run(&write), @r"
    README.md#status: unchanged
    [exit 0]
    ");
    assert_eq!(maestro.read("README.md"), written);
    maestro.write("README.md", written.replace("Opened", "Came in"));
    assert_snapshot!(maestro.run(&write), @"
    --- stderr ---
    - | Opened | 28 | 19 |
    - Opened per day: ▄▅▂▅▇███ (github-issue 9, github-discussion 4, email 5, discord 6, slack 4)
    + | Came in | 28 | 19 |
    + Came in per day: ▄▅▂▅▇███ (github-issue 9, github-discussion 4, email 5, discord 6, slack 4)
    error: README.md#status was edited by hand
    hint: keep those words elsewhere (`maestro report note`), or overwrite them with --force
    [exit 5]
    ");
    let forced = maestro.run(&[&write[..], &["--force"]].concat());
    assert!(forced.ends_with("[exit 0]"), "{forced}");
    assert_eq!(maestro.read("README.md"), written);
}

#[test]
fn a_place_that_is_not_there_is_told() {
    let maestro = Maestro::new();
    maestro.write("README.md", "# mine\n");
    assert_snapshot!(maestro.run(&["report", "weekly", "--sample", "--write", "README.md#status"]), @r"
    --- stderr ---
    error: README.md has no place called `status`
    hint: put these two lines where it belongs: <!-- maestro:status --> and <!-- /maestro:status -->
    [exit 1]
    ");
    assert_eq!(maestro.read("README.md"), "# mine\n");
    let twice = "<!-- maestro:a -->\n<!-- /maestro:a -->\n".repeat(2);
    maestro.write("twice.md", twice);
    let said = maestro.run(&["report", "weekly", "--sample", "--write", "twice.md#a"]);
    assert!(said.contains("once each"), "{said}");
    let said = maestro.run(&["report", "weekly", "--sample", "--write", "README.md"]);
    assert!(said.ends_with("[exit 2]"), "{said}");
}

#[test]
fn stale_data_is_not_written_down() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    maestro.write("README.md", "<!-- maestro:a -->\n<!-- /maestro:a -->\n");
    let before = maestro.read("README.md");
    let late = ["--as-of", "2026-03-13T14:00:00Z"];
    let write = [&["report", "weekly", "--write", "README.md#a"][..], &late].concat();
    let said = maestro.run(&write);
    assert!(said.ends_with("[exit 4]"), "{said}");
    assert_eq!(maestro.read("README.md"), before);
    let said = maestro.run(&[&["report", "dashboard", "-o", "dash.html"][..], &late].concat());
    assert!(said.ends_with("[exit 4]"), "{said}");
    assert!(!maestro.exists("dash.html"));
    let said = maestro.run(&[&write[..], &["--even-if-stale"]].concat());
    assert!(said.ends_with("[exit 0]"), "{said}");
}

#[test]
fn a_note_stands_in_every_report_of_its_time_until_it_is_taken_back() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    let note = |args: &[&str]| maestro.run(&[&["report", "note"][..], args].concat());
    assert_snapshot!(note(&["highlights", "**Fifty** new patterns, see [the list](https://caro.example)"]), @r"
    note 1: highlights, Fri 13 Feb 14:00
    [exit 0]
    ");
    note(&["focus", "Quiet week", "--on", "2026-02-11"]);
    note(&["workaround", "Write it in <quotes> @all", "--about", "c1"]);
    let weekly = maestro.stdout(&["report", "weekly"]);
    assert!(
        weekly.contains("- **Fifty** new patterns, see [the list](https://caro.example)"),
        "{weekly}"
    );
    assert!(weekly.contains("- Quiet week"), "{weekly}");
    let evening = maestro.stdout(&["report", "daily", "--slot", "evening"]);
    assert!(
        evening.contains("Fifty") && !evening.contains("Quiet week"),
        "{evening}"
    );
    let known = maestro.stdout(&["report", "known-issues"]);
    assert!(
        known.contains("Until then: Write it in &lt;quotes> @\u{200b}all"),
        "{known}"
    );
    assert_snapshot!(note(&["list"]), @r"
    N  ABOUT             SECTION     REF  BY     TEXT
    2  Wed 11 Feb 00:00  focus       -    @mira  Quiet week
    1  Fri 13 Feb 14:00  highlights  -    @mira  **Fifty** new patterns, see [the list](https://caro.example)
    3  Fri 13 Feb 14:00  workaround  c1   @mira  Write it in <quotes> @all
    [exit 0]
    ");
    assert!(note(&["remove", "1"]).contains("taken back"));
    assert!(note(&["remove", "1"]).contains("was taken back before"));
    assert!(note(&["remove", "9"]).ends_with("[exit 1]"));
    assert!(!maestro.stdout(&["report", "weekly"]).contains("Fifty"));
    for wrong in [
        &["nonsense", "x"][..],
        &["highlights", " "],
        &["workaround", "x"],
        &["highlights"],
    ] {
        let said = note(wrong);
        assert!(said.ends_with("[exit 2]"), "{wrong:?}: {said}");
    }
}

#[test]
fn a_template_beside_the_policy_comes_first_and_may_change_one_block() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    let own = "{% extends \"builtin:weekly.md\" %}{% block headline %}Mine: {{ headline }}\n\n{% endblock %}";
    maestro.write("templates/weekly.md", own);
    maestro.write(
        "templates/board.md",
        "# {{ project.name|own }} {{ open.total }}\n",
    );
    maestro.write("templates/.hidden.md", "{{ nothing }}");
    let weekly = maestro.stdout(&["report", "weekly"]);
    assert!(weekly.contains("\nMine: "), "{weekly}");
    assert!(weekly.contains("## In numbers"), "{weekly}");
    assert_eq!(maestro.stdout(&["report", "board"]), "# caro 1\n");
    assert!(maestro.stdout(&["report", "list"]).contains("board"));
    let listed = maestro.stdout(&["report", "templates", "list"]);
    assert!(
        listed.contains("templates/weekly.md, before the built-in one"),
        "{listed}"
    );
    assert_eq!(
        maestro
            .stdout(&["report", "templates", "show", "weekly.md"])
            .trim(),
        own.replace("\\n", "\n").trim()
    );
    assert!(
        maestro
            .run(&["report", "templates", "eject", "weekly.md"])
            .ends_with("[exit 5]")
    );
    maestro.stdout(&["report", "templates", "eject", "daily.md"]);
    let daily = maestro.stdout(&["report", "daily"]);
    assert!(daily.contains("this evening"), "{daily}");
    assert!(
        maestro
            .run(&["report", "templates", "check"])
            .ends_with("[exit 0]")
    );
}

#[test]
fn a_template_with_a_fault_names_its_place() {
    let maestro = log_of(&[conversation("a", "words", false)]);
    maestro.write("templates/weekly.md", "one\n{{ project.titel }}\n");
    assert_snapshot!(maestro.run(&["report", "weekly"]));
    assert_snapshot!(maestro.run(&["report", "templates", "check", "weekly.md"]));
    let outside = maestro.path("elsewhere.md");
    std::fs::write(&outside, "{{ headline }}").unwrap();
    std::os::unix::fs::symlink(&outside, maestro.path("templates/link.md")).unwrap();
    let said = maestro.run(&["report", "weekly"]);
    assert!(
        said.contains("is no plain file") && said.ends_with("[exit 2]"),
        "{said}"
    );
}

#[test]
fn rendering_reads_the_context_and_nothing_else() {
    let maestro = Maestro::new();
    let context = maestro.stdout(&["report", "context", "weekly", "--sample"]);
    let rendered = maestro.run_with_stdin(&["report", "render", "weekly"], &context);
    let direct = sample(&["report", "weekly"]);
    assert_eq!(rendered, direct);
    for wrong in ["", "{}", "[", "{\"schema\":\"other/1\"}"] {
        let said = maestro.run_with_stdin(&["report", "render", "weekly"], wrong);
        assert!(said.ends_with("[exit 1]"), "{wrong}: {said}");
    }
    let lacking = "{\"schema\":\"maestro.context/1\"}";
    let said = maestro.run_with_stdin(&["report", "render", "weekly"], lacking);
    assert!(said.ends_with("[exit 2]"), "{said}");
}

#[test]
fn the_schema_of_the_context_is_published() {
    let schema = Maestro::new().stdout(&["report", "context", "--schema"]);
    hold("examples/context.schema.json", &schema);
}

#[test]
fn every_key_of_the_context_is_in_its_schema_and_always_there() {
    let maestro = Maestro::at(NOW);
    let schema: Value =
        serde_json::from_str(&maestro.stdout(&["report", "context", "--schema"])).unwrap();
    for name in REPORTS.iter().chain(&["dashboard"]) {
        let full = maestro.json(&["report", "context", name, "--sample"]);
        fits(&schema, &schema["$defs"]["context"], &full, "context");
        let empty = maestro.json(&["report", "context", name]);
        fits(&schema, &schema["$defs"]["context"], &empty, "context");
    }
}

/// A validator for the part of JSON Schema that ours uses, and stricter: nothing unnamed.
fn fits(root: &Value, shape: &Value, value: &Value, path: &str) {
    if let Some(name) = shape["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        return fits(root, &root["$defs"][name], value, path);
    }
    let types: Vec<&str> = match &shape["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().map(|it| it.as_str().unwrap()).collect(),
        other => panic!("{path}: no type: {other}"),
    };
    let is = |name: &str| match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("{path}: unknown type {other}"),
    };
    assert!(
        types.iter().any(|it| is(it)),
        "{path}: {value} is no {types:?}"
    );
    if let Some(items) = value.as_array() {
        items
            .iter()
            .for_each(|it| fits(root, &shape["items"], it, &format!("{path}[]")));
    }
    let Some(properties) = shape["properties"].as_object() else {
        return;
    };
    let found = value.as_object().unwrap();
    for (key, shape) in properties {
        let value = found
            .get(key)
            .unwrap_or_else(|| panic!("{path}.{key} is missing"));
        fits(root, shape, value, &format!("{path}.{key}"));
    }
    for key in found.keys() {
        assert!(
            properties.contains_key(key),
            "{path}.{key} is not in the schema"
        );
    }
}

#[test]
fn the_numbers_are_those_of_the_views() {
    let maestro = Maestro::new();
    let context = maestro.json(&["report", "context", "weekly", "--sample"]);
    let ask = |query: &str| {
        let answer = maestro.stdout(&["log", "sql", query, "--sample", "--format", "csv"]);
        let n: u64 = answer.lines().nth(1).unwrap().parse().unwrap();
        n
    };
    let within = |column: &str| {
        format!("{column} > '2026-02-06T14:00:00Z' AND {column} <= '2026-02-13T14:00:00Z'")
    };
    let opened = format!(
        "SELECT count(*) FROM v_conversation WHERE author NOT LIKE '%[bot]' AND {}",
        within("opened_at")
    );
    assert_eq!(context["flow"]["now"]["opened"], ask(&opened));
    let names =
        "SELECT count(*) FROM v_conversation WHERE state = 'open' AND labels LIKE '%bug-p0%'";
    assert_eq!(context["open"]["p0"], ask(names));
    for channel in context["flow"]["by_channel"].as_array().unwrap() {
        let name = channel["name"].as_str().unwrap();
        let of_channel = format!("{opened} AND channel = '{name}'");
        assert_eq!(channel["opened"], ask(&of_channel), "{name}");
    }
    let words = format!(
        "SELECT count(*) FROM v_conversation WHERE state = 'closed' AND {}",
        within("closed_at")
    );
    assert_eq!(context["flow"]["now"]["closed"], ask(&words));
    let days = context["flow"]["days"].as_array().unwrap();
    assert_eq!(days.last().unwrap()["open"], context["open"]["total"]);
}

#[test]
fn the_cache_and_a_look_back_agree() {
    let maestro = log_of(&[
        conversation("a", "one", false),
        conversation("b", "two", true),
        conversation("c", "three", false),
    ]);
    // `--as-of` reads every history; without it the kept positions and clocks are used.
    let live = Maestro::new();
    std::fs::create_dir_all(live.path(".maestro")).unwrap();
    for file in ["maestro.toml", ".maestro/log.db"] {
        std::fs::copy(maestro.path(file), live.path(file)).unwrap();
    }
    let now = live.json(&["report", "context", "weekly"]);
    let moment = now["as_of"].as_str().unwrap().to_owned();
    let then = live.json(&["report", "context", "weekly", "--as-of", &moment]);
    assert_eq!(now, then);
}

#[test]
fn a_period_that_is_over_is_told_as_it_was() {
    let last = Maestro::new().json(&[
        "report", "context", "weekly", "--week", "2026-W06", "--sample",
    ]);
    assert_eq!(last["period"]["id"], "2026-W06");
    assert_eq!(last["period"]["title"], "2–8 Feb 2026");
    assert_eq!(last["as_of"], last["period"]["to_at"]);
    assert_eq!(last["open"]["p0"], 0);
    let same = Maestro::new().json(&["report", "context", "weekly", "--week", "last", "--sample"]);
    assert_eq!(same, last);
    let month = Maestro::new().json(&[
        "report",
        "context",
        "newsletter",
        "--month",
        "2026-01",
        "--sample",
    ]);
    assert_eq!(month["period"]["title"], "January 2026");
    for wrong in [
        &["--week", "2026-W99"][..],
        &["--week", "2027-W01"],
        &["--month", "2026-13"],
        &["--month", "2026-03"],
        &["--since", "2026-02-20"],
        &["--since", "2026-02-10", "--until", "2026-02-09"],
        &["--since", "never"],
        &["--week", "last", "--month", "last"],
    ] {
        let said = sample(&[&["report", "weekly"][..], wrong].concat());
        assert!(said.ends_with("[exit 2]"), "{wrong:?}: {said}");
    }
}

#[test]
fn a_report_that_does_not_exist_is_told_with_the_nearest() {
    assert_snapshot!(sample(&["report", "weakly"]), @r"
    --- stderr ---
    error: there is no report `weakly`
    hint: did you mean `weekly`?
    [exit 2]
    ");
    assert!(sample(&["report", "../weekly"]).ends_with("[exit 2]"));
    assert!(sample(&["report", "weekly", "--slot", "eod"]).ends_with("[exit 2]"));
}

#[test]
fn the_short_form_of_a_report_is_about_its_own_matter() {
    let mut all = String::new();
    for name in REPORTS {
        let said = sample(&["report", name, "--as", "short"]);
        let line = said.lines().next().unwrap_or_default();
        assert!(line.chars().count() <= 280, "{name}: {line}");
        all.push_str(&format!("{name}: {line}\n"));
    }
    assert_snapshot!(all);
    let numbers = all.matches("are breached").count();
    // Those whose summary is the report: the day, the week, and what the team meets about.
    assert_eq!(numbers, 8, "{all}");
}

#[test]
fn a_template_of_the_user_says_its_short_form() {
    let maestro = log_of(&[conversation("a", "one", false)]);
    maestro.write(
        "templates/weekly.md",
        "{% extends \"builtin:weekly.md\" %}{% block short %}Week: {{ flow.now.opened }} @all{% endblock %}\n",
    );
    let said = maestro.stdout(&["report", "weekly", "--as", "short"]);
    assert_eq!(said, "Week: 1 @\u{200b}all\n");
    maestro.write("templates/weekly.md", "# My week\n\nGood one.\n");
    let said = maestro.stdout(&["report", "weekly", "--as", "short"]);
    assert_eq!(said, "My week. Good one.\n");
}

#[test]
fn the_rows_of_a_report_are_what_it_lists() {
    let mut heads = String::new();
    for name in REPORTS {
        let said = sample(&["report", name, "--format", "csv"]);
        let head = said.lines().next().unwrap_or_default();
        heads.push_str(&format!("{name}: {head}\n"));
    }
    assert_snapshot!(heads);
    let known = sample(&["report", "known-issues", "--format", "csv"]);
    assert!(known.contains("\nopen,1,#235,"), "{known}");
    let thanks = sample(&["report", "credits", "--format", "csv"]);
    assert!(thanks.contains("\nreport,'@copperkettle,"), "{thanks}");
    let maestro = log_of(&[conversation("a", "=1+1 does what?", false)]);
    let said = maestro.stdout(&["report", "known-issues", "--format", "csv"]);
    assert!(said.contains(",'=1+1 does what?,"), "{said}");
}

#[test]
fn a_document_of_a_month_says_its_days_and_compares_the_same() {
    let period = |args: &[&str]| {
        let args = [&["report", "context"][..], args, &["--sample"]].concat();
        Maestro::new().json(&args)["period"].clone()
    };
    assert_eq!(
        period(&["newsletter"]),
        period(&["credits", "--month", "2026-02"])
    );
    let shown = sample(&["report", "credits", "--month", "2026-02"]);
    assert!(shown.contains(", 1 to 13 Feb. Private"), "{shown}");
    let shown = sample(&["report", "weekly", "--since", "2026-01-25"]);
    assert!(
        shown.contains("| | these 19 days | the 19 days before |"),
        "{shown}"
    );
    assert!(!shown.contains("week 3"), "{shown}");
}

#[test]
fn as_of_an_earlier_moment_nothing_later_was_counted() {
    let maestro = log_of(&[conversation("a", "one", false)]);
    let earlier = ["report", "weekly", "--as-of", "2026-02-12T17:00:00Z"];
    let said = maestro.stdout(&earlier);
    assert!(said.contains("up to Thu 12 Feb 17:00 UTC"), "{said}");
    let later = ["report", "weekly", "--as-of", "2027-02-12T17:00:00Z"];
    let said = maestro.stdout(&later);
    assert!(said.contains("up to Fri 13 Feb 2026 "), "{said}");
}

#[test]
fn a_short_message_is_short_and_a_mail_is_a_draft() {
    assert_snapshot!(sample(&["report", "weekly", "--as", "short"]), @"
    caro v1.1.0-beta: week 3, 6–13 Feb 2026. 1 incident burns, 1 P0 is open, 1 P0 is suspected and 2 clocks are breached. This week 28 came in and 9 were closed.
    [exit 0]
    ");
    let mail = Maestro::new().stdout(&["report", "weekly", "--sample", "--as", "eml"]);
    assert!(
        mail.starts_with(
            "X-Unsent: 1\r\nDate: Fri, 13 Feb 2026 14:00:00 +0000\r\nSubject: =?UTF-8?Q?"
        ),
        "{mail}"
    );
    assert!(
        mail.split("\r\n")
            .all(|it| it.len() <= 78 && !it.contains('\n')),
        "{mail}"
    );
    assert!(mail.is_ascii());
}

#[test]
fn targets_that_are_none_are_faults_of_the_policy() {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "[report.targets]\np0_opn = \"= 0\"\np1_open = \"few\"\nactive_users = \">= 90%\"\n\
         csat_mean = [\">= 4.0 by T+7d\", \">= 4.5 by phase.week9.end\"]\n\
         [report.gates]\nweek9 = \"ga\"\n",
    );
    assert_snapshot!(maestro.run(&["report", "weekly"]));
}

#[test]
fn the_calendar_of_the_sample() {
    assert_snapshot!(sample(&["report", "calendar", "--days", "7"]));
}

#[test]
fn what_ends_and_what_is_to_be_decided_stands_in_the_calendar() {
    let said = sample(&["report", "calendar", "--days", "30", "--format", "csv"]);
    assert!(said.contains(",The waiver of "), "{said}");
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "[gate.ship]\ntitle = \"Ship it\"\ndecide_by = 2026-02-14T14:00:00Z\nauthority = \"lead\"\n\
         [[gate.ship.criterion]]\nid = \"zero\"\nlevel = \"critical\"\ncheck = \"p0_open == 0\"\n",
    );
    let said = maestro.stdout(&["report", "calendar", "--format", "csv"]);
    assert!(said.contains("Decide ship (Ship it),lead,"), "{said}");
    let ics = maestro.stdout(&["report", "calendar", "--ics"]);
    assert!(ics.contains("UID:ship/decision@maestro"), "{ics}");
}

#[test]
fn a_quarter_ends_on_its_last_workday() {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        "[[cadence]]\nid = \"roadmap\"\ntitle = \"Review\"\nevery = \"quarterly 16:00\"\n",
    );
    let said = maestro.json(&["report", "calendar", "--days", "400"]);
    let entries = said["entries"].as_array().unwrap().clone();
    let dates = entries
        .iter()
        .map(|it| it["at"].as_str().unwrap()[..10].to_owned());
    let expected = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"];
    assert_eq!(dates.collect::<Vec<_>>(), expected);
}

#[test]
fn both_forms_of_markers_are_understood() {
    let maestro = log_of(&[conversation("a", "one", false)]);
    maestro.write(
        "README.md",
        "# mine\n\n<!-- maestro:week:start -->\n<!-- maestro:week:end -->\n\nafter\n",
    );
    let write = ["report", "weekly", "--write", "README.md#week"];
    assert!(maestro.stdout(&write).contains("written"));
    let written = maestro.read("README.md");
    let between = written.strip_prefix("# mine\n\n<!-- maestro:week:start ");
    assert!(
        between.is_some_and(|it| it.contains("# caro: ")),
        "{written}"
    );
    let end = "\n\n<!-- maestro:week:end -->\n\nafter\n";
    assert!(written.ends_with(end), "{written}");
    assert!(maestro.stdout(&write).contains("unchanged"));
    maestro.write("PLAN.md", "<!-- maestro:log -->\n<!-- /maestro:log -->\n");
    maestro.stdout(&["incident", "log", "--write", "PLAN.md#log"]);
    let expected = "<!-- maestro:log -->\nNo incidents so far.\n<!-- /maestro:log -->\n";
    assert_eq!(maestro.read("PLAN.md"), expected);
}

#[test]
fn a_calendar_for_other_programs_keeps_its_names() {
    let written = Maestro::new().stdout(&["report", "calendar", "--sample", "--format", "ics"]);
    assert!(
        written.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        "{written}"
    );
    assert!(written.ends_with("END:VCALENDAR\r\n"), "{written}");
    assert!(
        written
            .split("\r\n")
            .all(|it| it.len() <= 75 && !it.contains('\n')),
        "{written}"
    );
    assert!(
        written.contains("UID:weekly-review/20260213T190000Z@caro\r\n"),
        "{written}"
    );
    let (begun, ended) = (
        written.matches("BEGIN:V").count(),
        written.matches("END:V").count(),
    );
    assert_eq!(begun, ended);
}

#[test]
fn dates_that_cannot_be_meant_are_found() {
    let maestro = Maestro::at("2026-01-25T14:00:00Z");
    maestro.write(
        "maestro.toml",
        "extends = \"beta\"\n[[cadence]]\nid = \"review\"\ntitle = \"Review; with, signs — and ünïcödé that is long enough to be folded\"\n\
         on = [\"fri 2026-01-31 14:00\"]\nduration = \"1h\"\nowner = \"ana\"\n",
    );
    assert_snapshot!(maestro.run(&["report", "calendar", "--check"]), @"
    FINDING
    review: 2026-01-31 is a Saturday, not a Friday
    --- stderr ---
    note: no rule of these phases applies before `release.launched_at` is set: week1, week2, week3
    note: there is no log at .maestro/log.db yet; `maestro extract file FILE` begins one
    [exit 3]
    ");
    let written = maestro.stdout(&["report", "calendar", "--format", "ics"]);
    assert!(
        written.contains("SUMMARY:Review\\; with\\, signs"),
        "{written}"
    );
    assert!(written.contains("\r\n "), "{written}");
    maestro.write("maestro.toml", "[[cadence]]\nid = \"x\"\ntitle = \"x\"\nevery = \"never\"\n[[cadence]]\nid = \"y\"\ntitle = \"y\"\n");
    assert_snapshot!(maestro.run(&["report", "calendar"]));
}
