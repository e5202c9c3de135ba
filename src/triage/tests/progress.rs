use super::check;

#[test]
fn a_fix_planned_is_told_by_a_decision_or_a_milestone() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira we can see it
        26T11:00 decides fix-planned v1.1.1
        26T12:00 now
    "), @"P? (unclassified) us:fixing since 26T10:00, us: post status (fix in v1.1.1), due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 milestone v1.2
        26T10:00 says mira we can see it
        26T12:00 now
    "), @"P? (unclassified) us:fixing since 26T10:00, us: post status (fix in v1.2), due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 milestone v1.2
        26T10:00 says mira we can see it
        26T10:00 decides fix-planned v1.1.1
        26T11:00 decides fix-planned nothing
        26T12:00 now
    "), @"P? (unclassified) us:fixing since 26T10:00, us: post status (fix in v1.2), due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 milestone next*|release
        26T10:00 says mira we can see it
        26T12:00 now
    "), @"P? (unclassified) us:fixing since 26T10:00, us: post status (fix planned), due never");
}

#[test]
fn a_release_is_told_and_then_they_verify() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira we can see it
        26T11:00 released
        26T12:00 now
    "), @"P? (unclassified) us:tell since 26T11:00, us: tell them the fix is out, due 27T11:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira we can see it
        26T11:00 released
        26T12:00 says mira please try 1.1.1
        26T13:00 now
    "), @"P? (unclassified) them:verify since 26T12:00, them: wait for them, due 29T12:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T11:00 released
        26T12:00 says mira could you try 1.1.1?
        30T13:00 now
    "), @"P? (unclassified) them:verify since 26T12:00, them: ask again, or close, due 29T12:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T11:00 released
        26T12:00 says mira please try 1.1.1
        26T13:00 says ann it still crashes
        26T14:00 now
    "), @"P? (unclassified) us:reply since 26T13:00, us: answer, due never");
}

#[test]
fn every_release_is_told() {
    insta::assert_snapshot!(check("
        20T09:00 opened ann
        21T09:00 released
        21T10:00 says mira please try 1.1.1
        21T11:00 says ann it still crashes
        26T09:00 released
        26T12:00 now
    "), @"P? (unclassified) us:tell since 26T09:00, us: tell them the fix is out, due 27T09:00");
}

#[test]
fn a_release_goes_before_a_label_that_was_on_already() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira the proxy library has to be fixed
        26T10:00 labeled mira blocked
        26T11:00 released
        26T12:00 now
    "), @"P? (unclassified) us:tell since 26T11:00, us: tell them the fix is out, due 27T11:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T11:00 released
        26T12:00 labeled mira needs-info
        26T13:00 now
    "), @"P? (unclassified) them:info since 26T12:00, them: wait for them, due 02T12:00");
}

#[test]
fn a_label_says_who_has_the_ball() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira please send the log
        26T10:01 labeled mira needs-info
        26T12:00 now
    "), @"P? (unclassified) them:info since 26T10:01, them: wait for them, due 02T10:01");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T10:01 says mira please send the log
        26T12:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: wait for them, due 02T10:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira the proxy library has to be fixed
        26T10:01 labeled mira blocked
        26T12:00 now
    "), @"P? (unclassified) third since 26T10:01, third: check what blocks it, due 02T10:01");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira please send the log
        26T10:01 labeled mira needs-info
        26T11:00 says ann here it is
        26T12:00 now
    "), @"P? (unclassified) us:reply since 26T11:00, us: answer, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 labeled mira blocked
        26T10:00 labeled mira needs-info
        26T11:00 unlabeled mira blocked
        26T12:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: wait for them, due 02T10:00");
}

#[test]
fn what_is_minor_is_parked_once_we_have_spoken() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 has P3
        26T10:00 now
    "), @"P3 (label) new since 26T09:00, us: first reply, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 has P3
        26T10:00 says mira noted, thank you for the idea
        26T12:00 now
    "), @"P3 (label) parked since 26T10:00, nobody: decide at the weekly review, due 02T10:00");
    insta::assert_snapshot!(check("
        20T09:00 opened ann
        20T09:00 has P3
        20T10:00 says mira noted, thank you for the idea
        30T12:00 now
    "), @"P3 (label) parked since 20T10:00, nobody: decide at the weekly review, due 27T10:00");
}

#[test]
fn the_marker_of_a_reply_says_whose_move_it_is() {
    let after = |kind: &str| {
        let said = check(&format!(
            "
            26T09:00 opened ann
            26T10:00 says mira done? <!-- maestro:v1 op=7-1 kind={kind} -->
            26T12:00 now
        "
        ));
        said.split_once(") ").unwrap().1.to_owned()
    };
    let since = "since 26T10:00";
    assert_eq!(
        after("ack"),
        format!("us:investigating {since}, us: post status, due never")
    );
    assert_eq!(after("status"), after("ack"));
    assert_eq!(
        after("needs-info"),
        format!("them:info {since}, them: wait for them, due 02T10:00")
    );
    assert_eq!(after("cannot-reproduce"), after("needs-info"));
    assert_eq!(
        after("fixed-verify"),
        format!("them:verify {since}, them: wait for them, due 29T10:00")
    );
    assert_eq!(
        after("wontfix"),
        format!("us:investigating {since}, us: close it: we said no, due never")
    );
    assert_eq!(
        after("feature"),
        format!("parked {since}, nobody: decide at the weekly review, due 02T10:00")
    );
    assert_eq!(after("backlog"), after("feature"));
    assert_eq!(after("note"), after("needs-info"));
}

#[test]
fn a_marker_in_a_customers_words_means_nothing() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:30 says mira we look
        26T10:00 says ann still broken <!-- maestro:v1 op=7-1 kind=backlog -->
        26T12:00 now
    "), @"P? (unclassified) us:reply since 26T10:00, us: answer, due never");
}
