//! Words: names, drafts, conditions, and what a post-mortem still lacks.

use chrono::{DateTime, Utc};

use super::*;
use crate::model::{Priority, Text};

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn entry(id: i64, what: What, public: bool) -> Entry {
    let at = at("2026-01-24T18:00:00Z");
    Entry {
        id: EntryId(id),
        said: Said {
            at,
            happened_at: at,
            actor: "@ana".into(),
            public,
            what,
        },
    }
}

/// An incident with one action of each kind of words: `TEXT | OWNER`.
fn incident(actions: &[&str], more: Vec<What>) -> Incident {
    let opened = What::Opened(Opened {
        title: "crash on start".into(),
        kind_of: Kind::Incident,
        severity: Priority::P0,
        started_at: at("2026-01-24T17:00:00Z"),
        detected_at: None,
        reported_at: at("2026-01-24T17:30:00Z"),
        lead: None,
        release: None,
        private: None,
        until: None,
        conversations: Vec::new(),
        external_id: None,
    });
    let actions = (1..).zip(actions).map(|(number, it)| {
        let (text, owner) = it.split_once(" | ").unwrap_or((it, ""));
        What::Action {
            number,
            text: text.into(),
            kind_of: ActionKind::Prevent,
            owner: (!owner.is_empty()).then(|| owner.into()),
            due_at: Some(at("2026-02-01T00:00:00Z")),
        }
    });
    let all: Vec<Entry> = [opened]
        .into_iter()
        .chain(actions)
        .chain(more)
        .zip(1..)
        .map(|(what, id)| entry(id, what, false))
        .collect();
    Incident::new(IncidentId(1), "INC-2026-01-24-crash-start", &all).unwrap()
}

#[test]
fn without_its_opening_there_is_no_incident() {
    let note = What::Note {
        text: "x".into(),
        link: None,
        runbook: None,
    };
    assert!(Incident::new(IncidentId(1), "INC", &[entry(1, note, false)]).is_none());
    assert!(Incident::new(IncidentId(1), "INC", &[]).is_none());
}

#[test]
fn a_name_holds_what_tells_one_fire_from_another() {
    let named = |title: &str| name(&title.into(), "2026-01-24".parse().unwrap());
    for (title, expected) in [
        (
            "v1.1.0 crashes on startup (macOS 13)",
            "INC-2026-01-24-crashes-startup-macos",
        ),
        ("2026", "INC-2026-01-24-2026"),
        ("日本語", "INC-2026-01-24-incident"),
        ("", "INC-2026-01-24-incident"),
        ("\u{1b}[31mred", "INC-2026-01-24-31mred"),
        ("../../etc/passwd", "INC-2026-01-24-etc-passwd"),
    ] {
        assert_eq!(named(title), expected);
    }
    assert!(named(&"word ".repeat(500)).len() < 60);
    assert!(named(&"w".repeat(5000)).len() < 60);
}

#[test]
fn a_status_follows_from_what_was_done() {
    let stage = |stage| What::Stage {
        stage,
        evidence: None,
        undone: false,
    };
    let status = |done: &[Stage]| {
        let it = incident(&[], done.iter().map(|it| stage(*it)).collect());
        format!("{} {}", it.status(), it.public_status().unwrap_or("-"))
    };
    assert_eq!(status(&[]), "declared -");
    assert_eq!(status(&[Stage::Alert]), "investigating investigating");
    assert_eq!(status(&[Stage::Triage]), "triaged identified");
    assert_eq!(status(&[Stage::Fix]), "deploying identified");
    assert_eq!(
        status(&[Stage::Deploy, Stage::Alert]),
        "verifying monitoring"
    );
    assert_eq!(status(&[Stage::Verify]), "resolved resolved");
}

#[test]
fn what_was_done_twice_was_done_the_first_time_and_undone_is_undone() {
    let stage = |undone| What::Stage {
        stage: Stage::Verify,
        evidence: None,
        undone,
    };
    assert!(
        incident(&[], vec![stage(false), stage(false)])
            .resolved_at
            .is_some()
    );
    let undone = incident(&[], vec![stage(false), stage(true)]);
    assert!(undone.is_active() && !undone.stages.contains_key(&Stage::Verify));
}

#[test]
fn every_draft_is_full_of_gaps_that_are_found() {
    let it = incident(&[], Vec::new());
    for kind in UpdateKind::ALL {
        let text = draft(&it, *kind, None);
        assert!(text.raw().contains(GAP), "{kind}");
    }
}

#[test]
fn conditions_are_three_valued() {
    let facts: Facts = [
        ("share", "14%"),
        ("leak", "no"),
        ("age", "5h"),
        ("severity", "P1"),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.parse().unwrap()))
    .collect();
    for (condition, truth) in [
        ("share > 0.10", Truth::Yes),
        ("share >= 14%", Truth::Yes),
        ("share < 10%", Truth::No),
        ("leak == false", Truth::Yes),
        ("leak != no", Truth::No),
        ("age > 4h", Truth::Yes),
        ("severity == 'P1' and share > 20%", Truth::No),
        ("unheard == true", Truth::Unknown),
        ("unheard == true and leak == true", Truth::No),
        ("unheard == true and leak == false", Truth::Unknown),
        // Of another kind: it says nothing.
        ("share == 'P1'", Truth::Unknown),
        ("severity > 'P0'", Truth::Unknown),
    ] {
        let condition: Condition = condition.parse().unwrap();
        assert_eq!(condition.judge(&facts), truth, "{condition}");
    }
    for text in [
        "",
        "share",
        "> 3",
        "a b == 1",
        "share >",
        "share = 3",
        "a == b c",
    ] {
        assert!(text.parse::<Condition>().is_err(), "{text}");
    }
}

fn document() -> String {
    let mut res = String::from("# Post-mortem\n");
    for heading in HEADINGS {
        res += &format!("\n## {heading}\n\n");
        res += match heading {
            "Timeline" => {
                "| When | T+0 | Source | What |\n| --- | --- | --- | --- |\n| 17:30 | T+0:00 | @ana | reported |\n"
            }
            "Actions" => "| A1 | Test it |\n",
            "Message to the users" => "We will test it from now on.\n",
            _ => "Words.\n",
        };
    }
    res
}

fn faults(document: &str, actions: &[&str]) -> String {
    lint(&document.into(), &incident(actions, Vec::new()))
        .faults
        .join("; ")
}

#[test]
fn an_action_of_the_log_that_the_document_does_not_name_is_missing() {
    assert_eq!(faults(&document(), &["Test it | @ana"]), "");
    assert_eq!(
        faults(&document(), &["Test it | @ana", "Watch it | @ben"]),
        "action A2 does not stand below `Actions`: | A2 | prevent | Watch it |"
    );
}

fn warnings(document: &str) -> String {
    let it = incident(&["Test it | @ana"], Vec::new());
    lint(&document.into(), &it).warnings.join("; ")
}

#[test]
fn a_post_mortem_is_finished_when_nothing_is_missing() {
    let good = ["Test it | @ana"];
    assert_eq!(faults(&document(), &good), "");
    assert_eq!(warnings(&document()), "");
    let without = document().replace("## Impact", "### Impact");
    assert_eq!(faults(&without, &good), "there is no heading `Impact`");
    let empty = document().replace("## Impact\n\nWords.", "## Impact\n");
    assert_eq!(faults(&empty, &good), "nothing stands below `Impact`");
    let gap = document().replace("## Impact\n\nWords.", "## Impact\n\nTODO");
    assert!(faults(&gap, &good).ends_with("a gap is left: `TODO`"));
    let unsourced = document().replace("| @ana |", "| |");
    assert!(faults(&unsourced, &good).contains("has no source"));
    let looks_back = document().replace("We will test it from now on.", "It broke.");
    assert_eq!(
        faults(&looks_back, &good),
        "the message to the users does not say what comes next"
    );
    let open = document().replace("## Impact", "<!-- private -->\n\n## Impact");
    assert!(faults(&open, &good).contains("do not stand in pairs"));
}

#[test]
fn an_action_has_a_verb_and_an_owner() {
    assert!(faults(&document(), &[]).starts_with("there is no action"));
    assert_eq!(faults(&document(), &["Test it"]), "action A1 has no owner");
    assert_eq!(
        faults(&document(), &["Better tests | @ana"]),
        "action A1 does not begin with a verb"
    );
}

#[test]
fn nobody_is_blamed() {
    let factors = |words: &str| {
        document().replace(
            "## Contributing factors\n\nWords.",
            &format!("## Contributing factors\n\n{words}"),
        )
    };
    assert!(warnings(&factors("Human error by the operator")).contains("`human error`"));
    assert!(warnings(&factors("@ben pushed it")).contains("name a person"));
    assert!(warnings(&factors("@\u{200b}ben pushed it")).contains("name a person"));
    assert_eq!(warnings(&factors("a mail to ben@example.org bounced")), "");
    assert!(warnings(&document().replace("Words.", "The outage.")).contains("`outage`"));
}

#[test]
fn the_public_version_holds_nothing_between_the_marks() {
    let check =
        |document: &str| public_version(&Text::from(document)).map(|it| it.raw().to_owned());
    assert_eq!(
        check("a\n<!-- private -->\nb\n<!-- /private -->\nc\n").as_deref(),
        Some("a\nc\n")
    );
    for broken in [
        "<!-- private -->\nb\n",
        "<!-- /private -->\n",
        "<!-- private -->\n<!-- private -->\n<!-- /private -->\n",
        "words <!-- private -->\nb\n<!-- /private -->\n",
    ] {
        assert_eq!(check(broken), None, "{broken}");
    }
}
