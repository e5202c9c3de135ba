use insta::assert_snapshot;

use super::{check, check_with, read};
use crate::sla::ClockKind;

fn rule_ids(text: &str) -> Vec<String> {
    let config = read(text, &[]).unwrap();
    config
        .sla
        .rules
        .into_iter()
        .map(|it| it.id.to_string())
        .collect()
}

/// The settings below `prefix`, with who said them.
fn settings(text: &str, prefix: &str) -> String {
    let config = read(text, &[]).unwrap();
    let lines = config
        .origins
        .settings()
        .iter()
        .filter(|it| it.key.starts_with(prefix));
    lines
        .map(|it| format!("{} = {} ({})\n", it.key, it.value, it.origin))
        .collect()
}

const SOLO: &str = "extends = \"solo\"\n";

#[test]
fn an_entry_with_the_presets_id_changes_it_key_by_key() {
    let text = format!(
        "{SOLO}[[sla.rule]]\nid = \"email\"\nfirst_response = \"4h\"\nmatch.private = true\n"
    );
    assert_snapshot!(settings(&text, "sla.rule.email"), @r#"
    sla.rule.email.first_response = "4h" (maestro.toml:4)
    sla.rule.email.match.channel = "email" (solo:31)
    sla.rule.email.match.private = true (maestro.toml:5)
    "#);
    assert_eq!(
        rule_ids(&text),
        ["issues", "discussions", "email", "critical"]
    );
}

#[test]
fn new_entries_stand_before_the_presets_in_their_own_order() {
    let text = format!(
        "{SOLO}[[sla.rule]]\nid = \"b\"\nmatch = {{}}\n[[sla.rule]]\nid = \"a\"\nmatch = {{}}\n"
    );
    assert_eq!(
        rule_ids(&text),
        ["b", "a", "issues", "discussions", "email", "critical"]
    );
}

#[test]
fn an_entry_can_be_switched_off() {
    let text = format!("{SOLO}[[sla.rule]]\nid = \"issues\"\nenabled = false\n");
    assert_eq!(rule_ids(&text), ["discussions", "email", "critical"]);
    assert_eq!(settings(&text, "sla.rule.issues"), "");
}

#[test]
fn a_rule_may_name_a_phase_that_is_switched_off() {
    let text = "extends = \"beta\"\nrelease.launched_at = 2026-01-24T12:00:00Z\n[[phase]]\nid = \"week1\"\nenabled = false\n";
    let config = read(text, &[]).unwrap();
    let phases: Vec<&str> = config.sla.phases.iter().map(|it| &*it.id).collect();
    assert_eq!(phases, ["week2", "week3"]);
}

#[test]
fn a_limit_of_the_other_shape_takes_the_place_of_the_presets() {
    let text =
        format!("{SOLO}[[sla.rule]]\nid = \"issues\"\nfirst_response = {{ limit = \"12h\" }}\n");
    assert_snapshot!(settings(&text, "sla.rule.issues.first_response"), @r#"sla.rule.issues.first_response.limit = "12h" (maestro.toml:4)"#);
    let text =
        format!("{SOLO}[[sla.rule]]\nid = \"email\"\nfirst_response = {{ at_risk = \"2h\" }}\n");
    assert_snapshot!(settings(&text, "sla.rule.email.first_response"), @r#"
    sla.rule.email.first_response.at_risk = "2h" (maestro.toml:4)
    sla.rule.email.first_response.limit = "24h" (solo:32)
    "#);
}

#[test]
fn plain_lists_replace_and_sources_add_up() {
    let files = [(
        "base.toml",
        "[team]\nmembers = [\"@a\", \"@b\"]\n[[source]]\nkind = \"mbox\"\npath = \"old.mbox\"\n",
    )];
    let text = "extends = \"base.toml\"\n[team]\nmembers = [\"@c\"]\n[[source]]\nkind = \"file\"\npath = \"new.jsonl\"\n";
    assert_snapshot!(check_with(text, &files), @r#"
    source[0].kind = "mbox" (base.toml:4)
    source[0].path = "old.mbox" (base.toml:5)
    source[1].kind = "file" (maestro.toml:5)
    source[1].path = "new.jsonl" (maestro.toml:6)
    team.members = ["@c"] (maestro.toml:3)
    "#);
}

#[test]
fn a_source_that_is_off_is_not_read() {
    let config = read(
        "[[source]]\nkind = \"mbox\"\npath = \"a\"\nenabled = false\n",
        &[],
    )
    .unwrap();
    assert!(config.sources.is_empty());
}

#[test]
fn each_setting_knows_who_said_it() {
    let text = format!("{SOLO}\n[project]\nname = \"caro\"\n[triage]\nnudge_after = \"3d\"\n");
    assert_snapshot!(check(&text), @r#"
    project.name = "caro" (maestro.toml:4)
    triage.nudge_after = "3d" (maestro.toml:6)
    "#);
    assert_snapshot!(settings(&text, "triage"), @r#"
    triage.nudge_after = "3d" (maestro.toml:6)
    triage.review_after = "7d" (default:35)
    triage.tell_within = "1d" (default:36)
    triage.verify_after = "3d" (default:34)
    "#);
    assert_snapshot!(settings(&text, "labels"), @r#"labels.priority.P0 = ["critical", "Critical"] (solo:14)"#);
}

#[test]
fn a_calendar_of_the_rule_holds_for_limits_that_name_none() {
    let text = "[calendars.office]\nhours = { mon = [\"09:00-17:00\"] }\n[[sla.rule]]\nid = \"a\"\nmatch = {}\ncalendar = \"office\"\nfirst_response = \"4h\"\nresolution = { limit = \"3d\", calendar = \"24x7\" }\n";
    let config = read(text, &[]).unwrap();
    let limits = &config.sla.rules[0].limits;
    assert_eq!(
        limits
            .get(ClockKind::FirstResponse)
            .unwrap()
            .calendar
            .as_deref(),
        Some("office")
    );
    assert_eq!(limits.get(ClockKind::Resolution).unwrap().calendar, None);
}

#[test]
fn the_revision_follows_what_is_said_not_how() {
    let revision = |text: &str| read(text, &[]).unwrap().revision;
    let plain = revision("[project]\nname = \"caro\"\n[triage]\nnudge_after = \"3d\"\n");
    assert_eq!(plain.len(), 12);
    let other = "# a comment\ntriage = { nudge_after = '3d' }\nproject.name = \"caro\"\nproject.timezone = \"UTC\"\n";
    assert_eq!(revision(other), plain);
    assert_ne!(
        revision("[project]\nname = \"caro\"\n[triage]\nnudge_after = \"4d\"\n"),
        plain
    );
    let (a, b) = (
        "[[sla.rule]]\nid = \"a\"\nmatch = {}\n",
        "[[sla.rule]]\nid = \"b\"\nmatch = {}\n",
    );
    assert_ne!(revision(&format!("{a}{b}")), revision(&format!("{b}{a}")));
}
