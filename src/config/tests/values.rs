use insta::assert_snapshot;

use super::brief;

#[test]
fn a_wrong_type_says_what_was_found() {
    assert_snapshot!(brief(r#"
extends = 1
project = "caro"
source = "github"
[sla]
close_counts = "yes"
cancelled_by = [1, ""]
weekend = { days = 6 }
at_risk = { ratio = "half", remaining = 3600 }
[triage]
nudge_after = true
"#), @r#"
    2:11 extends: expected a preset or a path, found an integer
    3:11 project: expected a table, found a string
    4:10 source: expected `[[source]]`, found a string
    6:16 sla.close_counts: expected true or false, found a string
    7:17 sla.cancelled_by: expected a string, found an integer
    7:20 sla.cancelled_by: expected a word, found an empty string
    8:20 sla.weekend.days: expected a string or a list of strings, found an integer
    9:21 sla.at_risk.ratio: expected a share such as 0.75, found a string
    9:41 sla.at_risk.remaining: expected a duration such as "4h", found an integer
    11:15 triage.nudge_after: expected a duration such as "4h", found true or false
    "#);
}

#[test]
fn numbers_are_finite_and_shares_are_shares() {
    assert_snapshot!(brief("[sla.at_risk]\nratio = nan\n"), @"2:9 sla.at_risk.ratio: a number must be finite");
    assert_snapshot!(brief("[sla.at_risk]\nratio = inf\n"), @"2:9 sla.at_risk.ratio: a number must be finite");
    assert_snapshot!(brief("[sla.at_risk]\nratio = 75\n"), @"2:9 sla.at_risk.ratio: a share must be above 0 and at most 1");
    assert_snapshot!(brief("[sla.at_risk]\nratio = 0.0\n"), @"2:9 sla.at_risk.ratio: a share must be above 0 and at most 1");
    assert_snapshot!(brief("[sla.at_risk]\nratio = 99999999999999999999\n"), @"2:9 sla.at_risk.ratio: a number too large to be meant");
}

#[test]
fn words_have_to_be_known() {
    assert_snapshot!(brief(r#"
[sla]
combine = "frist"
phase_at = "end"
weekend = { days = ["saturday"], applies_to = "due" }
[[sla.rule]]
id = "a"
match = { channel = ["email", "fax"], priority = "P5", private = "yes" }
pausable = ["resolutoin"]
looser_than = { b = "2h", a = "2bd" }
"#), @"
    3:11 sla.combine: unknown word `frist`, expected `first` or `strictest`
    4:12 sla.phase_at: unknown word `end`, expected `start` or `current`
    5:21 sla.weekend.days: not a weekday: `saturday` (one of mon, tue, wed, thu, fri, sat, sun)
    5:47 sla.weekend.applies_to: unknown word `due`, expected `start` or `start-or-due`
    8:31 sla.rule.a.match.channel: unknown channel `fax` (one of github-issue, github-pull, github-discussion, email, discord, slack, twitter, reddit, call, other)
    8:50 sla.rule.a.match.priority: unknown priority `P5` (one of P0, P1, P2, P3)
    8:66 sla.rule.a.match.private: expected true or false, found a string
    9:13 sla.rule.a.pausable: unknown clock `resolutoin` (did you mean `resolution`?)
    10:17 sla.rule.a.looser_than.b: there is no rule `b` (the rules are a)
    10:31 sla.rule.a.looser_than.a: business days need a calendar; none applies here (write a duration such as `24h` or `3d`)
    ");
}

#[test]
fn a_moment_needs_its_offset() {
    assert_snapshot!(brief("[release]\nlaunched_at = 2026-01-24\n[sla]\nenforce_from = \"soon\"\n"), @r#"
    2:15 release.launched_at: a moment without its offset from UTC (write `2026-01-24T09:00:00Z`, or an offset such as `2026-01-24T09:00:00-05:00`)
    4:16 sla.enforce_from: not a moment: `soon` (write `2026-01-24T12:00:00-05:00`)
    "#);
    assert_eq!(
        brief("[release]\nlaunched_at = \"2026-01-24T12:00:00-05:00\"\n"),
        "no fault"
    );
}

#[test]
fn a_zone_is_named_as_iana_names_it() {
    assert_snapshot!(brief("project.timezone = \"New York\""), @"1:20 project.timezone: unknown time zone `New York` (did you mean `America/New_York`?)");
    assert_snapshot!(brief("project.timezone = \"Europe/Berln\""), @"1:20 project.timezone: unknown time zone `Europe/Berln` (did you mean `Europe/Berlin`?)");
    assert_snapshot!(brief("project.timezone = \"home\""), @"1:20 project.timezone: unknown time zone `home` (name it as the IANA database does: `Europe/Berlin`, `America/New_York`, `UTC`)");
}

#[test]
fn a_calendar_is_checked_whole() {
    assert_snapshot!(brief(r#"
[calendars.never]
holidays = ["2026-02-16"]
[calendars.office]
timezone = "Mars/Base"
hours = { mon = "09:00-17:00", tuesday = ["09:00-17:00"] }
[calendars.twice]
hours = { mon = ["09:00-17:00", "16:00-18:00"] }
special = { 2026-02-30 = ["09:00-12:00"] }
holidays = ["soon"]
[calendars.overlap]
hours = { mon = ["09:00-17:00", "16:00-18:00"], tue = ["9-5"] }
[calendars."24x7"]
hours = { mon = ["09:00-17:00"] }
"#), @r#"
    2:1 calendars.never.hours: never open: give at least one span, like mon = ["09:00-17:00"]
    5:12 calendars.office.timezone: unknown time zone `Mars/Base` (name it as the IANA database does: `Europe/Berlin`, `America/New_York`, `UTC`)
    6:32 calendars.office.hours.tuesday: unknown key `tuesday` (did you mean `tue`?)
    9:13 calendars.twice.special.2026-02-30: not a date: `2026-02-30` (write `2026-02-16 = ["09:00-12:00"]`)
    10:13 calendars.twice.holidays: not a date (write `2026-02-16`)
    12:33 calendars.overlap.hours.mon[1]: overlaps `hours.mon[0]`: join the two or move one
    12:56 calendars.overlap.hours.tue[0]: `9-5` is no span of wall time, expected one like 09:00-17:00
    13:12 calendars.24x7: not a name for a calendar (a name has letters, digits, `-`, `_` and `.`; `24x7` is built in)
    "#);
}

#[test]
fn a_limit_fits_its_calendar() {
    assert_snapshot!(brief(r#"
[calendars.office]
hours = { mon = ["09:00-17:00"] }
[[sla.rule]]
id = "a"
match = {}
calendar = "ofice"
first_response = "0h"
acknowledge = { limit = "3d", calendar = "office" }
triage = { limit = "2bd", calendar = "24x7" }
next_response = { limit = "24h", weekday = "24h", weekend = "48h" }
periodic_update = { weekday = "24h" }
resolution = { limit = "4h", at_risk = "4h" }
assess = { limit = "next-release", at_risk = "1h" }
mitigation_note = {}
"#), @r#"
    7:12 sla.rule.a.calendar: there is no calendar `ofice` (did you mean `office`?)
    8:18 sla.rule.a.first_response: `0h` is no time at all, expected more than 0s
    9:25 sla.rule.a.acknowledge.limit: a day of 24 hours on the calendar `office` (write business days, such as `3bd`, or open hours, such as `24h`)
    10:20 sla.rule.a.triage.limit: business days need a calendar (name one as `calendar`, or write `3d` for days of 24 hours)
    11:19 sla.rule.a.next_response.limit: `limit` holds every day: give it, or `weekday` and `weekend`
    12:21 sla.rule.a.periodic_update.weekday: `weekday` needs `weekend` beside it
    13:40 sla.rule.a.resolution.at_risk: `at_risk` must come before the limit
    14:46 sla.rule.a.assess.at_risk: `next-release` has no limit to be at risk of
    15:1 sla.rule.a.mitigation_note: needs `limit`, or `weekday` and `weekend`
    "#);
}

#[test]
fn a_rule_names_what_there_is() {
    assert_snapshot!(brief(r#"
[[phase]]
id = "week1"
from = 2026-01-24T12:00:00Z
[[sla.rule]]
id = "a"
match = { phase = "wek1", channel = [] }
[[sla.rule]]
first_response = "4h"
[[sla.rule]]
id = "gone"
enabled = false
[[sla.rule]]
id = "no match"
"#), @r#"
    7:19 sla.rule.a.match.phase: there is no phase `wek1` (did you mean `week1`?)
    7:37 sla.rule.a.match.channel: an empty list fits nothing (leave `channel` out to fit everything)
    8:1 sla.rule[1]: an entry needs its `id` (the id names it in output, and lets another policy change it)
    8:1 sla.rule[1]: a rule needs its `match`; `match = {}` fits every conversation
    10:1 sla.rule.gone: there is nothing of this id to switch off (the ids here are a)
    13:1 sla.rule.no match: a rule needs its `match`; `match = {}` fits every conversation
    14:6 sla.rule.no match.id: not an id (an id has up to 64 letters, digits, `-`, `_` and `.`)
    "#);
    assert_snapshot!(brief("[[sla.rule]]\nid = \"a\"\nmatch = { phase = \"week1\" }\n"), @"3:19 sla.rule.a.match.phase: there is no phase `week1` (no `[[phase]]` is declared)");
}

#[test]
fn what_cannot_be_switched_off_names_what_can() {
    assert_snapshot!(brief(r#"
extends = "beta"
[[sla.rule]]
id = "twiter"
enabled = false
[[phase]]
id = "month"
enabled = false
"#), @r"
    3:1 sla.rule.twiter: there is nothing of this id to switch off (did you mean `twitter`?)
    6:1 phase.month: there is nothing of this id to switch off (the ids here are week1, week2, week3)
    ");
}

#[test]
fn phases_do_not_overlap() {
    assert_snapshot!(brief(r#"
[release]
launched_at = 2026-01-24T12:00:00Z
[[phase]]
id = "week1"
from = "T+0d"
to = "T+8d"
triage_at = ["9 am"]
[[phase]]
id = "week2"
from = "T+7d"
to = "T+7d"
[[phase]]
id = "week3"
from = "T+7d"
[[phase]]
id = "week4"
from = "T+2bd"
[[phase]]
id = "week5"
"#), @r#"
    8:14 phase.week1.triage_at: not a time of day: `9 am` (write `09:00`)
    12:6 phase.week2.to: a phase must end after it begins
    13:1 phase.week3: the phases `week3` and `week1` overlap (a phase ends where the next begins; only the last may be open-ended)
    18:8 phase.week4.from: not a distance from the launch: `T+2bd` (write `T+7d`, `T+12h` or `T-1d`)
    19:1 phase.week5: a phase needs `from`
    "#);
}

#[test]
fn a_label_means_one_priority() {
    assert_snapshot!(brief("extends = \"beta\"\n[labels.priority]\nP0 = [\"urgent\", \"bug-p1-high\"]\nP4 = [\"later\"]\n"), @r#"
    3:17 labels.priority.P0: the label `bug-p1-high` stands for two priorities (P1 has it too, beta:13; a label means one priority)
    4:1 labels.priority.P4: unknown key `P4` (the keys here are P0, P1, P2, P3)
    "#);
}

#[test]
fn a_source_says_where_it_is() {
    assert_snapshot!(brief(r#"
[[source]]
kind = "github"
repo = "caro"
[[source]]
kind = "mbox"
[[source]]
kind = "usenet"
[[source]]
repo = "caro-labs/caro"
"#), @r#"
    4:8 source[0].repo: not a repository: `caro` (write `owner/repo`)
    5:1 source[1]: a source of kind `mbox` needs `path`
    8:8 source[2].kind: unknown kind of source `usenet` (one of github, mbox, maildir, imap, discord, slack, file)
    9:1 source[3].kind: a source needs its `kind` (one of github, mbox, maildir, imap, discord, slack, file)
    "#);
}
