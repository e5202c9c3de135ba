use super::*;

fn decision(change: &dyn Fn(&mut Decision)) -> Decision {
    let mut decision = Decision {
        gate: "ga".to_owned(),
        item: None,
        choice: Choice::Go,
        by: "@mira".into(),
        release: Some("v1.1.0".to_owned()),
        commit: Some("abc1234".to_owned()),
        reason: "criteria hold".into(),
        consulted: Vec::new(),
        conditions: Vec::new(),
        expires_at: day(15),
        verdict: Verdict::Go,
        overridden: false,
        policy: "9f3c".to_owned(),
    };
    change(&mut decision);
    decision
}

fn evaluation(p0: f64) -> Evaluation {
    let mut grounds = with(grounds(), vec![reading("p0_open", Some(p0))]);
    grounds.commit = Some("abc1234".to_owned());
    evaluate(
        &gate(vec![criterion(Level::Critical, &["p0_open == 0"])]),
        &grounds,
    )
}

/// The codes of what is held against a decision.
fn check(decision: &Decision, now: &Evaluation, subject: Option<&str>, expected: &[&str]) {
    let entry = Entry {
        id: EntryId(12),
        at: day(12),
        actor: "@mira".into(),
        what: What::Decision(decision.clone()),
    };
    let settings = |target: &str| BTreeMap::from([("gate.ga.x".to_owned(), target.to_owned())]);
    let found = objections(&Required {
        decision: Some((&entry, decision)),
        then: Some(&evaluation(0.0)),
        now,
        settings_then: &settings("1"),
        settings_now: &settings(if now.policy == "9f3c" { "1" } else { "2" }),
        subject,
        moment: day(13),
    });
    let codes: Vec<&str> = found.iter().map(|it| it.code).collect();
    assert_eq!(codes, expected, "{found:?}");
    if expected == ["policy"] {
        assert_eq!(found[0].text, "the policy changed: gate.ga.x was 1, is 2");
    }
}

#[test]
fn a_go_stands_while_nothing_has_changed() {
    let now = evaluation(0.0);
    let same = decision(&|_| {});
    check(&same, &now, None, &[]);
    check(&same, &now, Some("v1.1.0"), &[]);
    check(&same, &now, Some("abc1234"), &[]);
    check(&same, &now, Some("v1.2.0"), &["subject"]);
    check(
        &decision(&|it| it.choice = Choice::NoGo),
        &now,
        None,
        &["no-go"],
    );
    check(
        &decision(&|it| it.expires_at = day(13)),
        &now,
        None,
        &["expired"],
    );
    let elsewhere = decision(&|it| it.release = Some("v1.0.9".to_owned()));
    check(&elsewhere, &now, None, &["subject"]);
    check(&same, &evaluation(1.0), None, &["regression"]);
    let mut loosened = evaluation(0.0);
    loosened.policy = "0000".to_owned();
    check(&same, &loosened, None, &["policy"]);
}

/// What `decision:ga=GO` comes to in another gate, where `ga` is as [`evaluation`] has it.
fn check_asked(decision: Decision, now: &dyn Fn(&mut Decidable), expected: &str) {
    let mut decidable = Decidable {
        per_item: false,
        release: Some("v1.1.0".to_owned()),
        commit: Some("abc1234".to_owned()),
        policy: "9f3c".to_owned(),
    };
    now(&mut decidable);
    let mut grounds = grounds();
    grounds.item = Some("RM-12".into());
    grounds.decidable.insert("ga".to_owned(), decidable);
    said(&mut grounds, day(12), What::Decision(decision));
    let asks = criterion(Level::Critical, &["decision:ga=GO"]);
    assert_eq!(judged(asks, &grounds), expected);
}

#[test]
fn a_decision_counts_elsewhere_only_while_it_is_about_what_is() {
    let outdated = "UNKNOWN(outdated) NO-GO-INCOMPLETE";
    check_asked(decision(&|_| {}), &|_| {}, "PASS GO");
    check_asked(
        decision(&|_| {}),
        &|it| it.policy = "0000".to_owned(),
        outdated,
    );
    check_asked(
        decision(&|_| {}),
        &|it| it.release = Some("v1.2.0".to_owned()),
        outdated,
    );
    check_asked(decision(&|_| {}), &|it| it.commit = None, outdated);
    let ended = decision(&|it| it.expires_at = day(13));
    check_asked(ended, &|_| {}, "UNKNOWN(expired) NO-GO-INCOMPLETE");
    check_asked(decision(&|it| it.overridden = true), &|_| {}, "FAIL NO-GO");
    check_asked(
        decision(&|it| it.choice = Choice::NoGo),
        &|_| {},
        "FAIL NO-GO",
    );
    // Of a gate about one of several things only the word about this one counts.
    let of_each = |it: &mut Decidable| it.per_item = true;
    check_asked(
        decision(&|_| {}),
        &of_each,
        "UNKNOWN(no-data) NO-GO-INCOMPLETE",
    );
}

#[test]
fn without_a_decision_there_is_no_go() {
    let none = BTreeMap::new();
    let now = evaluation(0.0);
    let found = objections(&Required {
        decision: None,
        then: None,
        now: &now,
        settings_then: &none,
        settings_now: &none,
        subject: None,
        moment: day(13),
    });
    assert_eq!(found[0].code, "no-decision");
}

#[test]
fn an_evaluation_can_be_judged_again_without_the_log() {
    let honest = evaluation(1.0);
    let json = serde_json::to_string(&honest).unwrap();
    let read: Evaluation = serde_json::from_str(&json).unwrap();
    assert_eq!(read, honest);
    assert_eq!(read.judged_again(), honest);
    let forged = json
        .replace("\"NO-GO\"", "\"GO\"")
        .replace("\"FAIL\"", "\"PASS\"");
    let forged: Evaluation = serde_json::from_str(&forged).unwrap();
    assert_eq!(forged.verdict, Verdict::Go);
    assert_eq!(forged.judged_again().verdict, Verdict::NoGo);
}

#[test]
fn what_changed_between_two_evaluations_is_told_alone() {
    let (before, after) = (evaluation(0.0), evaluation(1.0));
    assert!(changes(&before, &before.clone()).is_empty());
    let changed = changes(&before, &after);
    assert_eq!(changed.len(), 1);
    assert!(changed[0].is_regression() && !changed[0].is_other_rule());
    assert!(!changes(&after, &before)[0].is_regression());
}

#[test]
fn the_plan_begins_with_what_fails_and_then_with_what_is_short() {
    let named = |id: &str, level, check: &str| Criterion {
        id: id.to_owned(),
        ..criterion(level, &[check])
    };
    let gate = gate(vec![
        named("audit", Level::Critical, "attested:audit"),
        named("never", Level::Critical, "happiness >= 4"),
        named("zero", Level::Critical, "p0_open == 0"),
        named("many", Level::Important, "p1_open == 0"),
        named("fine", Level::Critical, "fine == 0"),
    ]);
    let readings = vec![
        reading("p0_open", Some(1.0)),
        reading("p1_open", Some(2.0)),
        reading("fine", Some(0.0)),
    ];
    let evaluation = evaluate(&gate, &with(grounds(), readings));
    let steps = plan(&evaluation);
    let told: Vec<String> = steps
        .iter()
        .map(|it| {
            format!(
                "{} {} {}",
                it.criterion.rule.id,
                it.way.as_str(),
                it.what.raw()
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "zero mend mend it: 1 too many",
            "audit say maestro gate attest audit",
            "never measure maestro extract metrics FILE",
            "many mend mend it: 2 too many",
        ]
    );
}

#[test]
fn gates_are_judged_in_the_order_in_which_they_wait() {
    let named = |id: &str, check: &str| Gate {
        id: id.to_owned(),
        ..gate(vec![criterion(Level::Critical, &[check])])
    };
    let gates = [
        named("a", "gate:b"),
        named("b", "gate:c"),
        named("c", "p0_open == 0"),
        named("x", "gate:y"),
        named("y", "gate:x"),
    ];
    let names = |name: &str| {
        let order = order(&gates, name)?;
        Some(
            order
                .iter()
                .map(|it| it.id.as_str())
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    assert_eq!(names("a").as_deref(), Some("c b a"));
    assert_eq!(names("x"), None, "they wait for each other");
}

#[test]
fn the_phases_are_announced_up_to_the_one_that_holds() {
    let go = |gate: &str, verdict| Evaluation {
        gate: gate.to_owned(),
        verdict,
        ..evaluation(f64::from(u8::from(verdict == Verdict::NoGo)))
    };
    let judged = [go("maint-1", Verdict::Go), go("maint-2", Verdict::NoGo)];
    let lines = announced(&judged, &|name| Some(format!("mend {name}")));
    let heads: Vec<&str> = lines
        .iter()
        .map(|it| it.split(']').next().unwrap())
        .collect();
    assert_eq!(
        heads,
        [
            "[PHASE 1 START",
            "[PHASE 1 COMPLETE",
            "[PHASE 2 START",
            "[ERROR",
            "[RECOVERY",
        ]
    );
}
