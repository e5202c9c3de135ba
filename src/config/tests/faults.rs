use insta::assert_snapshot;

use super::{brief, check, check_with, read};

#[test]
fn all_faults_are_shown_at_once() {
    assert_snapshot!(check(r#"extends = "bta"
projcet = 1

[project]
timezone = "Europe/Berln"

[release]
launched_at = 2026-01-24T12:00:00

[[source]]
kind = "githb"

[calendars.office]
hours = { mon = ["09:00-17:00", "16:00-18:00"] }

[[sla.rule]]
id = "issues-p1"
match = { channel = "github-isue", priority = "P9" }
first_response = "4x"
resolution = { weekday = "24h" }
frist_response = "4h"
"#), @r#"
    error: unknown preset `bta`
     --> maestro.toml:1:11
      |
    1 | extends = "bta"
      |           ^^^^^ extends
      |
      = hint: did you mean `beta`?

    error: unknown key `projcet`
     --> maestro.toml:2:1
      |
    2 | projcet = 1
      | ^^^^^^^ projcet
      |
      = hint: did you mean `project`?

    error: unknown time zone `Europe/Berln`
     --> maestro.toml:5:12
      |
    5 | timezone = "Europe/Berln"
      |            ^^^^^^^^^^^^^^ project.timezone
      |
      = hint: did you mean `Europe/Berlin`?

    error: a moment without its offset from UTC
     --> maestro.toml:8:15
      |
    8 | launched_at = 2026-01-24T12:00:00
      |               ^^^^^^^^^^^^^^^^^^^ release.launched_at
      |
      = hint: write `2026-01-24T12:00:00Z`, or an offset such as `2026-01-24T12:00:00-05:00`

    error: unknown kind of source `githb`
      --> maestro.toml:11:8
       |
    11 | kind = "githb"
       |        ^^^^^^^ source[0].kind
       |
       = hint: did you mean `github`?

    error: overlaps `hours.mon[0]`: join the two or move one
      --> maestro.toml:14:33
       |
    14 | hours = { mon = ["09:00-17:00", "16:00-18:00"] }
       |                                 ^^^^^^^^^^^^^ calendars.office.hours.mon[1]

    error: unknown channel `github-isue`
      --> maestro.toml:18:21
       |
    18 | match = { channel = "github-isue", priority = "P9" }
       |                     ^^^^^^^^^^^^^ sla.rule.issues-p1.match.channel
       |
       = hint: did you mean `github-issue`?

    error: unknown priority `P9`
      --> maestro.toml:18:47
       |
    18 | match = { channel = "github-isue", priority = "P9" }
       |                                               ^^^^ sla.rule.issues-p1.match.priority
       |
       = hint: one of P0, P1, P2, P3

    error: `4x` needs a unit: s, m, h, d, w or bd
      --> maestro.toml:19:18
       |
    19 | first_response = "4x"
       |                  ^^^^ sla.rule.issues-p1.first_response

    error: `weekday` needs `weekend` beside it
      --> maestro.toml:20:16
       |
    20 | resolution = { weekday = "24h" }
       |                ^^^^^^^ sla.rule.issues-p1.resolution.weekday

    error: unknown key `frist_response`
      --> maestro.toml:21:1
       |
    21 | frist_response = "4h"
       | ^^^^^^^^^^^^^^ sla.rule.issues-p1.frist_response
       |
       = hint: did you mean `first_response`?

    11 faults in maestro.toml
    "#);
}

#[test]
fn syntax_faults_are_shown_together_and_alone() {
    assert_snapshot!(check("extends = \"beta\n[project\nname = caro\n"), @r#"
    error: not valid TOML: invalid basic string, expected `"`
     --> maestro.toml:1:16
      |
    1 | extends = "beta
      |                ^

    error: not valid TOML: unclosed table, expected `]`
     --> maestro.toml:2:9
      |
    2 | [project
      |         ^

    2 faults in maestro.toml
    "#);
}

#[test]
fn an_unknown_key_gets_the_nearest_known_one() {
    assert_snapshot!(brief("[projekt]\nname = \"caro\"\n[sla]\ncombin = \"first\"\n[sla.pause]\nresume = true\n"), @r#"
    1:2 projekt: unknown key `projekt` (did you mean `project`?)
    4:1 sla.combin: unknown key `combin` (did you mean `combine`?)
    6:1 sla.pause.resume: unknown key `resume` (did you mean `resume_on_customer_reply`?)
    "#);
}

#[test]
fn an_id_names_one_entry_of_a_file() {
    assert_snapshot!(brief("[[sla.rule]]\nid = \"a\"\nmatch = {}\n[[sla.rule]]\nid = \"a\"\nmatch = {}\n"), @"5:6 sla.rule.a: this id is given twice (the other one stands in line 1; an id names one entry)");
}

#[test]
fn what_a_pull_request_must_not_move_is_refused_and_not_quoted() {
    let shown = check(
        r#"
writeback = true
db = "/tmp/other.db"
[github]
api = "https://evil.example"
token = "ghp_abcdefghijklmnop"
[[source]]
kind = "github"
repo = "caro-labs/caro"
access_token = "ghp_abcdefghijklmnop"
"#,
    );
    assert!(!shown.contains("ghp_"), "{shown}");
    assert_snapshot!(shown, @r#"
    error: `writeback` is never taken from a policy
     --> maestro.toml:2:1
      |
    2 | writeback = true
      | ^^^^^^^^^ writeback
      |
      = hint: switch it on in the user's own maestro/config.toml, or on the command line

    error: `db` is never taken from a policy
     --> maestro.toml:3:1
      |
    3 | db = "/tmp/other.db"
      | ^^ db
      |
      = hint: pass `--db` or set MAESTRO_DB

    error: `api` is never taken from a policy
     --> maestro.toml:5:1
      |
    5 | api = "https://evil.example"
      | ^^^ github.api
      |
      = hint: set MAESTRO_GITHUB_API

    error: `token` is never taken from a policy
     --> maestro.toml:6:1
      |
    6 | token =
      | ^^^^^ github.token
      |
      = hint: set GH_TOKEN or GITHUB_TOKEN, or sign in with `gh auth login`

    error: `access_token` is never taken from a policy
      --> maestro.toml:10:1
       |
    10 | access_token =
       | ^^^^^^^^^^^^ source[0].access_token
       |
       = hint: set GH_TOKEN or GITHUB_TOKEN, or sign in with `gh auth login`

    5 faults in maestro.toml
    "#);
}

#[test]
fn extends_names_a_preset_or_a_file() {
    assert_snapshot!(brief("extends = \"sustain\""), @"1:11 extends: there is no preset `sustain` yet (S3 gives no response times to build it from; there are solo, beta, launch, pilot)");
    assert_snapshot!(brief("extends = \"beat\""), @"1:11 extends: unknown preset `beat` (did you mean `beta`?)");
    assert_snapshot!(brief("extends = \"everything\""), @"1:11 extends: unknown preset `everything` (the presets are solo, beta, launch, pilot; a file is named by a path that ends in `.toml`)");
    assert_snapshot!(brief("extends = \"/etc/maestro.toml\""), @"1:11 extends: expected a path relative to this file");
    assert_snapshot!(brief("extends = \"../.netrc\""), @"1:11 extends: expected the path of a file that ends in `.toml`");
    assert_snapshot!(brief("extends = \"gone.toml\""), @"1:11 extends: cannot read gone.toml: no such file");
}

#[test]
fn policies_do_not_extend_each_other_in_a_circle() {
    let files = [
        ("team/a.toml", "extends = \"../maestro.toml\""),
        ("deep.toml", "extends = \"./deep.toml\""),
    ];
    assert_snapshot!(check_with("extends = \"team/a.toml\"", &files), @r#"
    error: maestro.toml extends itself
     --> team/a.toml:1:11
      |
    1 | extends = "../maestro.toml"
      |           ^^^^^^^^^^^^^^^^^ extends

    1 fault in maestro.toml and what it extends
    "#);
    assert_snapshot!(check_with("extends = \"deep.toml\"", &files), @r#"
    error: deep.toml extends itself
     --> deep.toml:1:11
      |
    1 | extends = "./deep.toml"
      |           ^^^^^^^^^^^^^ extends

    1 fault in maestro.toml and what it extends
    "#);
}

#[test]
fn faults_in_an_extended_file_are_shown_with_their_own_place() {
    let files = [("base.toml", "[project]\nnam = \"caro\"\n")];
    assert_snapshot!(check_with("extends = \"base.toml\"\ncolour = true\n", &files), @r#"
    error: unknown key `colour`
     --> maestro.toml:2:1
      |
    2 | colour = true
      | ^^^^^^ colour
      |
      = hint: the keys here are cadence, calendars, capacity, extends, gate, incident, labels, metric, oncall, owner, phase, project, release, report, roadmap, roster, rule, sla, source, team, triage, watch

    error: unknown key `nam`
     --> base.toml:2:1
      |
    2 | nam = "caro"
      | ^^^ project.nam
      |
      = hint: did you mean `name`?

    2 faults in maestro.toml and what it extends
    "#);
}

#[test]
fn a_missing_base_is_the_only_fault_of_what_it_would_have_declared() {
    assert_snapshot!(brief("extends = \"bta\"\n[[sla.rule]]\nid = \"a\"\nmatch = { phase = \"week1\" }\ncalendar = \"active-hours\"\n"), @"1:11 extends: unknown preset `bta` (did you mean `beta`?)");
}

#[test]
fn nothing_in_a_policy_reaches_the_terminal_unseen() {
    let text = "\"\\u001b[31m\" = 1\n[project]\nname = \"a\\u009bb\"\n# \u{9b}31m\u{202e}\ncolour\u{202e} = 1\n";
    let shown = check(text);
    assert!(
        !shown.contains(['\u{1b}', '\u{9b}', '\u{202e}']),
        "{shown:?}"
    );
    let shown = check("\"\\u001b[31m\" = 1\n[project]\nname = \"a\\u009bb\"\n");
    assert!(!shown.contains(['\u{1b}', '\u{9b}']), "{shown:?}");
    assert_snapshot!(shown, @r#"
    error: a key with a control character
     --> maestro.toml:1:1
      |
    1 | "\u001b[31m" = 1
      | ^^^^^^^^^^^^ \u{1b}[31m

    error: unknown key `\u{1b}[31m`
     --> maestro.toml:1:1
      |
    1 | "\u001b[31m" = 1
      | ^^^^^^^^^^^^ \u{1b}[31m
      |
      = hint: the keys here are cadence, calendars, capacity, extends, gate, incident, labels, metric, oncall, owner, phase, project, release, report, roadmap, roster, rule, sla, source, team, triage, watch

    error: a string with a control character
     --> maestro.toml:3:8
      |
    3 | name = "a\u009bb"
      |        ^^^^^^^^^^ project.name

    3 faults in maestro.toml
    "#);
}

#[test]
fn colour_is_only_there_when_asked_for() {
    let faults = read("colour = true", &[]).unwrap_err();
    assert!(!faults.render(false).contains('\u{1b}'));
    assert!(faults.render(true).contains('\u{1b}'));
}

#[test]
fn a_line_that_is_no_toml_does_not_show_a_secret_either() {
    let shown = check("[github]\ntoken = ghp_abcdefghijklmnop\n");
    assert!(!shown.contains("ghp_"), "{shown}");
    assert!(shown.contains("token ="), "{shown}");
}

#[test]
fn a_policy_made_to_exhaust_is_refused_quickly() {
    let keys: String = (0..60_000).map(|it| format!("a{it} = 1\n")).collect();
    assert!(brief(&keys).contains("a table of more than 1000 keys"));
    let rules = "[[sla.rule]]\nid = \"a\"\n".repeat(20_000);
    assert!(brief(&rules).contains("a list of more than 1000 entries"));
    for opening in ["a.", "[", "{a="] {
        let deep = format!("a = {}", opening.repeat(100_000));
        assert_ne!(brief(&deep), "no fault");
    }
    assert_ne!(brief(&format!("{}a = 1", "a.".repeat(100_000))), "no fault");
    assert_ne!(brief(&format!("[{}a]", "a.".repeat(100_000))), "no fault");
    let city = "x".repeat(200_000);
    assert_ne!(brief(&format!("project.timezone = \"{city}\"")), "no fault");
}
