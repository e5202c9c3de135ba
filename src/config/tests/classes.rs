use insta::assert_snapshot;

use super::{brief, read};
use crate::config::{PRESETS, preset_text};
use crate::model::{People, story};
use crate::sla::{self, Moment, Timeline};
use crate::triage::rules::{self, Crowds, Judgement, Rules, Subject};
use crate::triage::standing;

const CRASH: &str = r#"
[labels.priority]
P0 = ["P0"]
P2 = ["P2"]
[[rule]]
id = "crash"
because = "it is down"
when.any = [{ text = '(?i)\bcrash(es)?\b' }]
when.none = [{ label = "question" }]
set = { priority = "P0" }
"#;

/// The priority that holds, what is suspected, and the rules that hold or nearly do.
fn judged(policy: &str, story: &str) -> String {
    let config = read(policy, &[]).unwrap();
    let story = story::read(story);
    let conversation = story.conversation.as_of(story.now).unwrap();
    let people = People::new(&["mira".into(), "jonas".into()], &[]);
    let labels = &config.sla.priority_labels;
    let timeline = Timeline::new(&conversation, &story.decisions, &people, labels);
    let found = rules::found(&config.rules, &timeline);
    let judgement = rules::judge(
        &config.rules,
        &Subject {
            timeline: &timeline,
            decisions: &story.decisions,
            standing: standing(&timeline, &story.decisions, &config.sla.pause, None),
            policy: &config.sla,
            found: &found,
            crowds: &Crowds::default(),
            now: story.now,
        },
    );
    let call = judgement.escalated.map(|(kind, at)| sla::Call { at, kind });
    let timeline = timeline.presuming(judgement.asserted, call);
    let moment = Moment {
        as_of: story.now,
        synced_through: None,
    };
    let clocks = sla::clocks(&config.sla, &timeline, moment);
    let clocks: Vec<String> = clocks
        .iter()
        .map(|it| format!(" {} {}", it.kind, it.state))
        .collect();
    format!("{}{}", told(&timeline, &judgement), clocks.concat())
}

fn told(timeline: &Timeline<'_>, it: &Judgement) -> String {
    let held = timeline.priorities.last().and_then(|it| it.priority);
    let mut res = held.map_or("-".to_owned(), |it| it.to_string());
    let mut add = |word: &str, what: Option<String>| {
        res.extend(what.map(|it| format!(" {word} {it}")));
    };
    add("suspected", it.suspected.map(|it| it.to_string()));
    add(
        "capped",
        it.capped
            .as_ref()
            .map(|it| format!("from {} by {}", it.0, it.1)),
    );
    add("against", it.disagrees.as_ref().map(|it| it.1.to_string()));
    add("help", it.escalated.map(|it| it.0.to_string()));
    add(
        "may need help",
        it.may_escalate.as_ref().map(|it| it.0.to_string()),
    );
    add(
        "owner",
        it.owner.as_ref().map(|it| format!("{} ({})", it.0, it.1)),
    );
    add("private", it.private.then(String::new));
    add(
        "turns",
        it.until.map(|it| it.format("%dT%H:%M").to_string()),
    );
    for hit in &it.hits {
        let clues = hit.clues.iter().map(|it| it.what.as_str());
        add(
            "by",
            Some(format!(
                "{} [{}]",
                hit.rule,
                clues.collect::<Vec<_>>().join("; ")
            )),
        );
    }
    for near in &it.near {
        add("near", Some(format!("{} {}", near.rule, near.lacks)));
    }
    res
}

#[test]
fn words_alone_only_suspect_a_p0() {
    assert_eq!(
        judged(CRASH, "20T09:00 opened ann\n20T09:00 titled It crashes"),
        "- suspected P0 by crash [words in the title]"
    );
    assert_eq!(
        judged(
            CRASH,
            "20T09:00 opened ann\n20T09:00 body > it crashes\\n`crash`\\nno"
        ),
        "-"
    );
}

#[test]
fn a_label_that_the_team_put_on_is_more_than_words() {
    let by_label = CRASH.replace("{ text = '(?i)\\bcrash(es)?\\b' }", "{ label = \"boom*\" }");
    assert_eq!(
        judged(
            &by_label,
            "20T09:00 opened ann\n20T10:00 labeled mira boom-1"
        ),
        "P0 by crash [label]"
    );
    assert_eq!(
        judged(
            &by_label,
            "20T09:00 opened ann\n20T10:00 labeled ann boom-1"
        ),
        "- suspected P0 by crash [label]"
    );
}

#[test]
fn a_decision_ends_a_suspicion_until_there_is_newer_evidence() {
    let story = "20T09:00 opened ann\n20T09:00 titled It crashes\n20T10:00 decides priority P2";
    assert_eq!(
        judged(CRASH, story),
        "P2 against P0 by crash [words in the title]"
    );
    let confirmed = story.replace("P2", "P0");
    assert_eq!(
        judged(CRASH, &confirmed),
        "P0 by crash [words in the title]"
    );
    let taken_back = format!("{story}\n20T11:00 decides priority nothing");
    assert_eq!(
        judged(CRASH, &taken_back),
        "- suspected P0 by crash [words in the title]"
    );
    let newer =
        "20T09:00 opened ann\n20T10:00 decides priority P2\n20T11:00 says ann now it crashes";
    assert_eq!(
        judged(CRASH, newer),
        "P2 suspected P0 by crash [words in message 1]"
    );
}

#[test]
fn a_label_settles_it_and_the_disagreement_is_kept() {
    let labelled = |who: &str| {
        format!("20T09:00 opened ann\n20T09:00 titled It crashes\n20T10:00 labeled {who} P2")
    };
    assert_eq!(
        judged(CRASH, &labelled("mira")),
        "P2 against P0 by crash [words in the title]"
    );
    assert_eq!(
        judged(CRASH, &labelled("ann")),
        "P2 suspected P0 by crash [words in the title]"
    );
}

#[test]
fn what_is_closed_is_suspected_of_nothing() {
    let story = "20T09:00 opened ann\n20T09:00 titled It crashes\n20T10:00 closed mira completed";
    assert_eq!(judged(CRASH, story), "- by crash [words in the title]");
}

#[test]
fn the_teams_answers_and_machines_are_not_read() {
    let story =
        "20T09:00 opened ann\n20T10:00 says mira does it crash\n20T11:00 autoresponds ann crash";
    assert_eq!(judged(CRASH, story), "-");
}

#[test]
fn what_one_thing_keeps_from_holding_is_near() {
    let story = "20T09:00 opened ann\n20T09:00 titled It crashes\n20T09:00 has question";
    assert_eq!(
        judged(CRASH, story),
        "- near crash but label = \"question\""
    );
}

const CLAMPED: &str = r#"
[[rule]]
id = "weak"
because = "w"
when.all = [{ title = 'x' }]
set = { priority = "P3" }
[[rule]]
id = "strong"
because = "s"
when.all = [{ title = 'y' }]
set = { priority = "P1" }
[[rule]]
id = "low"
because = "l"
when.all = [{ title = 'c' }]
set = { ceiling = "P2" }
[[rule]]
id = "high"
because = "h"
when.all = [{ title = 'f' }]
set = { floor = "P2" }
"#;

fn priority_of(title: &str) -> String {
    let story = format!("20T09:00 opened ann\n20T09:00 titled {title}");
    judged(CLAMPED, &story)
        .split(' ')
        .next()
        .unwrap()
        .to_owned()
}

#[test]
fn the_strongest_rule_wins_between_floor_and_ceiling() {
    assert_eq!(priority_of("x"), "P3");
    assert_eq!(priority_of("xy"), "P1");
    assert_eq!(priority_of("xyc"), "P2");
    assert_eq!(priority_of("xf"), "P2");
    assert_eq!(priority_of("f"), "P2");
    assert_eq!(priority_of("c"), "-");
}

#[test]
fn a_ceiling_is_told_beside_what_it_makes_less_of() {
    let policy = format!(
        "{CRASH}[[rule]]\nid = \"calm\"\nbecause = \"c\"\nwhen.all = [{{ title = 'It' }}]\nset = {{ ceiling = \"P3\" }}\n"
    );
    assert_eq!(
        judged(&policy, "20T09:00 opened ann\n20T09:00 titled It crashes"),
        "- suspected P3 capped from P0 by calm by crash [words in the title] by calm [the title]"
    );
}

#[test]
fn a_rule_without_confirm_starts_clocks_and_a_suspicion_does_not() {
    let rule = |confirm: bool| {
        format!(
            "[[rule]]\nid = \"r\"\nbecause = \"b\"\nwhen.all = [{{ title = 'x' }}]\nset = {{ priority = \"P1\" }}\nconfirm = {confirm}\n[[sla.rule]]\nid = \"p1\"\nmatch = {{ priority = \"P1\" }}\nfirst_response = \"1h\"\n"
        )
    };
    let story = "20T09:00 opened ann\n20T09:00 titled x\n20T12:00 now";
    assert_eq!(
        judged(&rule(false), story),
        "P1 by r [the title] first_response breached_open"
    );
    assert_eq!(
        judged(&rule(true), story),
        "- suspected P1 by r [the title]"
    );
}

#[test]
fn time_turns_a_rule_round_at_a_moment_that_is_known() {
    let rule = "[[rule]]\nid = \"old\"\nbecause = \"b\"\nwhen.all = [{ age = \">3d\" }, { channel = \"github-issue\" }]\nset = { priority = \"P2\" }\n";
    assert_eq!(
        judged(rule, "20T09:00 opened ann\n21T09:00 now"),
        "- turns 23T09:00 near old not age = \">3d\""
    );
    assert_eq!(
        judged(rule, "20T09:00 opened ann\n24T09:00 now"),
        "P2 by old [age 4d; channel github-issue]"
    );
}

#[test]
fn forms_labels_and_reactions_are_facts() {
    let rule = |when: &str| {
        format!(
            "[[rule]]\nid = \"r\"\nbecause = \"b\"\nwhen.all = [{when}]\nset = {{ priority = \"P2\" }}\n"
        )
    };
    let form = "20T09:00 opened ann\n20T09:00 body ### Operating System\\n\\nmacOS 15\\n\\n### Version\\n\\n_No response_";
    assert!(judged(&rule("{ platform = \"mac*\" }"), form).starts_with("P2"));
    assert!(judged(&rule("{ platform = \"windows*\" }"), form).starts_with('-'));
    assert!(judged(&rule("{ version = \"*\" }"), form).starts_with('-'));
    assert!(judged(&rule("{ field.\"operating system\" = '(?i)macos' }"), form).starts_with("P2"));
    let labelled = "20T09:00 opened ann\n20T09:00 has area/install/brew";
    assert!(judged(&rule("{ area = \"install/*\" }"), labelled).starts_with("P2"));
    assert!(
        judged(
            &rule("{ kind = \"bug\" }"),
            "20T09:00 opened ann\n20T09:00 has bug-p3"
        )
        .starts_with("P2")
    );
    assert!(
        judged(
            &rule("{ milestone = false, author = \"customer\", waiting = \"us\" }"),
            "20T09:00 opened ann"
        )
        .starts_with("P2")
    );
}

#[test]
fn who_should_have_it_is_named_with_its_source() {
    let policy = r#"
[release]
launched_at = 2026-01-18T00:00:00Z
[[phase]]
id = "week1"
from = "T+0d"
[incident.roles]
lead = "@jonas"
[labels.priority]
P1 = ["P1"]
[[owner]]
id = "install"
match = { label = "install" }
to = "@kim"
[[oncall]]
id = "first"
phase = "week1"
primary = "lead"
"#;
    let owner = |label: &str| {
        judged(
            policy,
            &format!("20T09:00 opened ann\n20T09:00 has {label}"),
        )
    };
    assert_eq!(owner("install"), "- owner @kim (owner install)");
    assert_eq!(owner("P1"), "P1 owner @jonas (on call first)");
    assert_eq!(owner("bug"), "-");
}

const HELP: &str = r#"
[[sla.rule]]
id = "user"
match = { escalated = "user" }
escalation = "4h"
[[sla.rule]]
id = "standard"
match = { escalated = "standard" }
escalation = "24h"
"#;

#[test]
fn a_call_for_help_has_a_clock_of_its_kind() {
    let call = |rest: &str| {
        judged(
            HELP,
            &format!("20T09:00 opened ann\n20T10:00 decides escalation user\n{rest}"),
        )
    };
    assert_eq!(call("20T13:30 now"), "- escalation at_risk");
    assert_eq!(call("20T15:00 now"), "- escalation breached_open");
    assert_eq!(
        call("20T11:00 assigned jonas\n20T15:00 now"),
        "- escalation breached_open"
    );
    assert_eq!(
        call("20T12:00 says mira I am here\n20T15:00 now"),
        "- escalation met"
    );
    assert_eq!(
        call("20T12:00 decides escalation nothing\n20T15:00 now"),
        "-"
    );
    let standard =
        "20T09:00 opened ann\n20T10:00 decides escalation standard\n20T11:00 decides owner @jonas";
    assert_eq!(judged(HELP, standard), "- escalation met");
}

#[test]
fn every_example_of_every_preset_holds() {
    for name in PRESETS {
        let config = read(preset_text(name).unwrap(), &[]).unwrap();
        let wrong = rules::try_out(&config.rules, &config.sla);
        let wrong = wrong.iter().filter(|it| !it.outcome.is_right());
        let wrong: Vec<String> = wrong
            .map(|it| format!("{} {}", it.rule.id, it.example.title))
            .collect();
        assert_eq!(wrong, Vec::<String>::new(), "{name}");
    }
}

/// They are compiled when they are needed, so that a fault would stay unseen.
#[test]
fn every_pattern_of_every_preset_can_be_compiled() {
    for name in PRESETS {
        let config = read(preset_text(name).unwrap(), &[]).unwrap();
        for test in config.rules.tests() {
            if let rules::Test::Words { pattern, .. } | rules::Test::Title(pattern) = test {
                let fault = rules::Pattern::parse(pattern.as_str()).err();
                assert_eq!(fault, None, "{name}: {}", pattern.as_str());
            }
        }
    }
}

#[test]
fn a_preset_only_suspects() {
    for name in PRESETS {
        let config = read(preset_text(name).unwrap(), &[]).unwrap();
        let rules: &Rules = &config.rules;
        assert!(rules.rules.iter().all(|it| it.confirm), "{name}");
        assert!(!rules.assert_by_words(), "{name}");
    }
}

#[test]
fn a_rule_of_a_preset_is_changed_and_switched_off_by_its_id() {
    let policy = "extends = \"beta\"\n[[rule]]\nid = \"p0-crash\"\nenabled = false\n[[rule]]\nid = \"press\"\nset = { owner = \"@kim\" }\n";
    let config = read(policy, &[]).unwrap();
    let rule = |id: &str| config.rules.rules.iter().find(|it| &*it.id == id);
    assert!(rule("p0-crash").is_none());
    assert_eq!(rule("press").unwrap().set.owner.as_deref(), Some("@kim"));
    assert_eq!(rule("press").unwrap().because, "the press asks");
    let before = read("extends = \"beta\"\n", &[]).unwrap();
    assert_ne!(before.revision, config.revision);
}

#[test]
fn every_fault_of_a_rule_is_told_at_its_place() {
    let policy = r#"
[[rule]]
id = "one"
when.all = [{ txt = 'x' }, { first_time = true }, { text = '(' }, { channel = "emial" }, {}]
when.some = []
set = { priority = "P9", floor = "P0", ceiling = "P2" }
confirm = "yes"

[[rule]]
id = "two"
because = "b"
when.none = [{ age = "3d" }]
set = {}
examples = [{ title = "t", expect = "P7" }, { expect = "none" }]

[[rule]]
id = "three"
because = "b"
when.all = [{ reporters = ">=3" }, { votes = 0 }, { phase = "week9" }]
set = { escalate = "loud", owner = "a", route = "b" }

[[rule]]
id = "four"
enabled = false

[[oncall]]
id = "c"
phase = "week9"

[[owner]]
id = "d"
to = "x"

[[triage.escalation]]
id = "e"
to = "x"
method = "call"
within = "4h"
"#;
    assert_snapshot!(brief(policy));
}
