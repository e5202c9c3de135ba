use std::collections::BTreeMap;

use crate::render::{fill, variables};

fn check(source: &str, expected: &str) {
    let values = [("name", "ann"), ("none", "")];
    let values: BTreeMap<String, String> = values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let said = fill(source, &values).unwrap_or_else(|it| format!("error: {}", it.message));
    assert!(said.starts_with(expected), "{source}: {said}");
}

#[test]
fn values_stand_as_they_are_and_blocks_leave_no_blank_lines() {
    check("Hi {{ name }} <b>", "Hi ann <b>");
    check("a\n{% if none %}\nb\n{% endif %}\nc", "a\nc");
    check("{{ name | upper }}", "ANN");
}

#[test]
fn what_nobody_filled_is_an_error() {
    check("{{ nmae }}", "error: line 1: undefined value");
    check(
        "a\n{% if nmae %}b{% endif %}",
        "error: line 2: undefined value",
    );
    check("{{ name.first }}", "error: line 1: undefined value");
}

#[test]
fn what_is_not_listed_does_not_exist() {
    check(
        "{{ '%0999999999d' | format(1) }}",
        "error: line 1: unknown filter",
    );
    check(
        "{{ name | replace('a', 'b') }}",
        "error: line 1: unknown filter",
    );
    check("{{ range(3) }}", "error: line 1: unknown function");
    check("{% include '/etc/passwd' %}", "error: ");
    check("{% if", "error: line 1: syntax error");
}

#[test]
fn it_neither_runs_nor_grows_for_ever() {
    check(
        "{% for a in name %}{% for b in name %}x{% endfor %}{% endfor %}",
        "",
    );
    let many = "{{ name }}".repeat(30_000);
    check(&many, "error: ");
    let doubled = "{% set a = 'xxxxxxxxxxxxxxxx' %}".to_owned()
        + &"{% set a = a ~ a %}".repeat(20)
        + "{{ a }}";
    check(&doubled, "error: the template writes more than 60000 bytes");
    let nested = "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}";
    check(nested, "error: ");
}

#[test]
fn the_names_it_asks_for_are_known_before() {
    let asked = variables("{% set x = 1 %}{{ a }}{% if b %}{{ x }}{% endif %}").unwrap();
    assert_eq!(asked.into_iter().collect::<Vec<_>>(), ["a", "b"]);
}
