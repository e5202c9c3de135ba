use serde_json::json;

use super::{Look, Templates};

fn context() -> serde_json::Value {
    json!({
        "as_of": "2026-02-13T14:00:00Z",
        "project": {"timezone": "America/New_York"},
        "hostile": "<b>|@all [x](javascript:alert(1)) #12 `",
        "row": {"ref": "caro-cli/caro#226", "url": "https://github.com/caro-cli/caro/issues/226"},
        "evil": {"ref": "x](y", "url": "javascript:alert(1)"},
        "broken": {"ref": "x", "url": "https://a.example/a) <b>\"'"},
        "moment": "2026-02-13T10:42:00Z",
        "seconds": 11_820,
        "none": null,
        "n": 1234567,
        "share": 0.941,
        "days": [{"day": "Mon", "n": 1}, {"day": "Tue", "n": 4}],
        "words": ["a", "b|c"],
    })
}

fn rendered(look: Look, text: &str) -> String {
    let mut templates = Templates::new(&[("base.md", "a {% block b %}built-in{% endblock %}")]);
    templates.add("t.md", text.to_owned());
    match templates.render("t.md", look, &context()) {
        Ok(text) => text.trim_end().to_owned(),
        Err(fault) => format!("fault {fault}"),
    }
}

#[test]
fn a_block_is_rendered_alone_and_the_last_template_that_has_it_says_it() {
    let base = "{% block title %}# T{% endblock %}{% if false %}{% block short %}{{ n }}{% endblock %}{% endif %}";
    let mut templates = Templates::new(&[("a.md", base), ("none.md", "text")]);
    let extending = "{% extends \"builtin:a.md\" %}{% block short %}*{{ hostile }}*{% endblock %}";
    templates.add("own.md", extending.to_owned());
    let block = |name: &str| {
        let block = templates.render_block(name, "short", Look::Markdown, &context());
        block.unwrap().map(|it| it.trim_end().to_owned())
    };
    assert_eq!(block("a.md").as_deref(), Some("1234567"));
    assert!(block("own.md").unwrap().starts_with("*&lt;b&gt;"));
    assert_eq!(block("none.md"), None);
    let whole = templates.render("a.md", Look::Markdown, &context());
    assert_eq!(whole.unwrap(), "# T\n");
}

#[test]
fn a_long_row_of_values_takes_no_more_marks_than_one_sees() {
    let many = super::words::spark(&vec![1.0; 305]);
    assert_eq!(many.chars().count(), 51);
    assert_eq!(super::words::spark(&[0.0; 60]).chars().count(), 60);
}

fn check(text: &str, expected: &str) {
    assert_eq!(rendered(Look::Markdown, text), expected, "{text}");
}

#[test]
fn what_is_printed_is_escaped_for_the_look_and_not_by_the_name() {
    let text = "{{ hostile }}";
    let markdown = rendered(Look::Markdown, text);
    assert_eq!(
        markdown,
        "&lt;b&gt;\\|@\u{200b}all \\[x\\](javascript:alert(1)) #\u{200b}12 \\`"
    );
    assert!(rendered(Look::Html, text).starts_with("&lt;b&gt;|@all"));
}

#[test]
fn nothing_takes_the_escaping_away() {
    check(
        "{{ hostile|safe }}",
        "fault t.md:1: unknown filter: filter safe is unknown",
    );
    let off = rendered(
        Look::Html,
        "{% autoescape false %}{{ hostile }}{% endautoescape %}",
    );
    assert!(off.starts_with("&lt;b&gt;"), "{off}");
    let set = rendered(Look::Html, "{% set x %}{{ hostile }}{% endset %}{{ x }}");
    assert!(set.starts_with("&lt;b&gt;"), "{set}");
    let own = rendered(Look::Html, "{{ hostile|own }}");
    assert!(own.starts_with("&lt;b&gt;"), "{own}");
}

#[test]
fn a_link_leads_to_the_web_or_nowhere() {
    check(
        "{{ row|link }}",
        "[caro-cli/caro#\u{200b}226](https://www.github.com/caro-cli/caro/issues/226)",
    );
    check("{{ evil|link }}", "x\\](y");
    check(
        "{{ broken|link }}",
        "[x](https://a.example/a%29%20%3Cb%3E%22%27)",
    );
}

#[test]
fn numbers_and_moments_are_said_as_people_say_them() {
    check("{{ moment|date }}", "Fri 13 Feb 2026 05:42 EST");
    check("{{ moment|date('%-d %b') }}", "13 Feb");
    check("{{ moment|ago }}", "3h 18m ago");
    check("{{ seconds|duration }}", "3h 17m");
    check("{{ n|number }} {{ n|signed }}", "1,234,567 +1,234,567");
    check("{{ share|percent }} {{ share|percent(1) }}", "94% 94.1%");
    check(
        "{{ 0.0008|percent }} {{ 0|percent }} {{ 0.01|percent }}",
        "0.08% 0% 1%",
    );
    check(
        "{{ 1|plural('issue') }}, {{ 2|plural('reply', 'replies') }}",
        "1 issue, 2 replies",
    );
    check("{{ days|pick('n')|spark }}", "▃█");
    check("{{ words|join }}", "a, b\\|c");
    check(
        "{{ none|date }} {{ none|duration }} {{ none|percent }} {{ none }}",
        "— — — —",
    );
    check("{{ none|otherwise('nobody') }}", "nobody");
}

#[test]
fn a_fault_names_the_template_the_line_and_the_name() {
    check("a\nb {{ titel }}", "fault t.md:2: `titel` is undefined");
    check(
        "{{ 1|nope }}",
        "fault t.md:1: unknown filter: filter nope is unknown",
    );
    check(
        "{{ days }}",
        "fault t.md:1: invalid operation: a sequence cannot be printed; walk through it with `for`",
    );
    assert!(rendered(Look::Markdown, "{% if %}").starts_with("fault t.md:1: syntax error"));
    assert!(rendered(Look::Markdown, "{{ moment|date('%Q') }}").contains("no shape of a date"));
}

#[test]
fn a_template_extends_a_built_in_one_and_reads_no_file() {
    check(
        "{% extends 'builtin:base.md' %}{% block b %}mine{% endblock %}",
        "a mine",
    );
    for name in ["../../etc/passwd", "/etc/passwd", "builtin:../x"] {
        let said = rendered(Look::Markdown, &format!("{{% include '{name}' %}}"));
        assert!(said.contains("template not found"), "{said}");
    }
}

#[test]
fn what_a_template_costs_is_bounded() {
    let endless = "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}";
    assert!(rendered(Look::Markdown, endless).starts_with("fault"));
    let doubling = "{% set x %}0123456789{% endset %}".to_owned()
        + &"{% set x %}{{ x }}{{ x }}{% endset %}".repeat(40);
    let said = rendered(Look::Markdown, &doubling);
    assert!(said.contains("grows beyond 8 MiB"), "{said}");
    let refused = "templates join and add nothing: no `~` and no `+` in a tag";
    assert!(rendered(Look::Markdown, "a\n{{ x ~ x }}").contains(refused));
    assert!(rendered(Look::Markdown, "{% set x = x + x %}").contains(refused));
    check(
        "{# a ~ b + c #}{{ 'a ~ b' }} ~ +",
        "a ~ b ~ +"
            .replace('~', "\\~")
            .replacen("b \\~", "b ~", 1)
            .as_str(),
    );
    let long = "x".repeat(300 << 10);
    assert!(rendered(Look::Markdown, &long).contains("at most 256 KiB"));
}

#[test]
fn a_chart_says_in_words_what_it_shows() {
    let drawn = rendered(Look::Html, "{{ days|bars('day', ['n'], 'Per <day>') }}");
    assert!(
        drawn.contains("<title>Per &lt;day&gt;</title><desc>Mon to Tue, 5 n</desc>"),
        "{drawn}"
    );
    let drawn = rendered(Look::Html, "{{ days|curve('day', 'n', 'Open') }}");
    assert!(
        drawn.contains("<desc>Mon to Tue, from 1 to 4</desc>"),
        "{drawn}"
    );
    assert!(rendered(Look::Markdown, "{{ days|bars('day', ['n'], 'x') }}").starts_with("fault"));
}
