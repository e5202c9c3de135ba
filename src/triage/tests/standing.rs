use super::check;

#[test]
fn nobody_has_spoken_yet() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:01 says ann more details
        26T09:02 says welcome-bot hello
        26T09:03 notes mira who takes it?
        26T09:04 autoresponds mira we have it
        26T09:05 says ghost I know
        26T10:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn an_acknowledgement_is_not_an_answer() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira thank you, we look into it
        26T12:00 now
    "), @"P? (unclassified) us:investigating since 26T10:00, us: post status, due never");
}

#[test]
fn a_question_of_ours_makes_it_their_move() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T12:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: wait for them, due 02T10:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 notes mira which version does she run?
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 autoresponds mira did you read the manual?
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn they_wait_from_their_oldest_unanswered_word_on() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T11:00 says ann 1.1.0
        26T12:00 says bob here it is 1.0.9
        26T13:00 now
    "), @"P? (unclassified) us:reply since 26T11:00, us: answer, due never");
}

#[test]
fn courtesies_turn_nothing() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T11:00 says bob +1
        26T12:00 says ann thanks!
        26T13:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: wait for them, due 02T10:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira fixed it
        26T11:00 closed mira
        26T12:00 says ann thank you so much
        26T13:00 now
    "), @"P? (unclassified) done since 26T11:00, nobody: nothing, due never");
}

#[test]
fn machines_ghosts_and_notes_turn_nothing() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T11:00 says stale-bot no activity for a while
        26T12:00 autoresponds ann I am out of office until Monday
        26T13:00 says ghost it is version 7
        26T14:00 notes jonas I think it is 1.1.0
        26T15:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: wait for them, due 02T10:00");
}

#[test]
fn a_word_taken_back_was_not_said() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T11:00 says ann 1.1.0
        26T11:30 deleted
        26T12:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: wait for them, due 02T10:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T10:30 deleted
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn a_word_after_the_closing_is_heard_until_it_is_answered() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira fixed it
        26T11:00 closed mira
        26T12:00 says ann it still crashes
        26T13:00 says bob for me as well, on Windows
        26T14:00 now
    "), @"P? (unclassified) us:reply zombie since 26T12:00, us: answer, or reopen, due 27T12:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T11:00 closed mira
        26T12:00 says ann it still crashes
        26T13:00 says mira that is another bug, see the new issue
        26T14:00 now
    "), @"P? (unclassified) done since 26T13:00, nobody: nothing, due never");
}

#[test]
fn reopened_it_is_theirs_to_get_an_answer() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 says mira fixed it
        26T11:00 closed mira
        26T12:00 reopened ann
        26T13:00 now
    "), @"P? (unclassified) us:reply since 26T12:00, us: answer, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T11:00 closed mira
        26T12:00 reopened mira
        26T13:00 now
    "), @"P? (unclassified) new since 26T12:00, us: look at it, first reply, due never");
}

#[test]
fn done_here_is_done_until_they_write() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides done yes
        26T11:00 now
    "), @"P? (unclassified) done since 26T10:00, nobody: nothing, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides done yes
        26T11:00 says ann it is back again
        26T12:00 now
    "), @"P? (unclassified) us:reply since 26T11:00, us: answer, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides done yes
        26T11:00 decides done nothing
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn what_github_has_closed_is_a_zombie_even_if_it_is_done_here() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 closed mira
        26T11:00 decides done yes
        26T12:00 says ann it is back again
        26T13:00 now
    "), @"P? (unclassified) us:reply zombie since 26T12:00, us: answer, or reopen, due 27T12:00");
}

#[test]
fn closed_at_a_moment_nobody_knows_is_closed() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 closed mira
        26T10:00 forgets
        26T12:00 now
    "), @"P? (unclassified) done since 26T09:00, nobody: nothing, due never");
}

#[test]
fn what_the_team_opens_is_its_own_until_somebody_asks() {
    insta::assert_snapshot!(check("
        26T09:00 opened mira
        26T10:00 now
    "), @"P? (unclassified) parked since 26T09:00, nobody: decide at the weekly review, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened mira
        26T10:00 says ann when will it be out?
        26T11:00 now
    "), @"P? (unclassified) us:reply since 26T10:00, us: answer, due never");
}

#[test]
fn a_reply_said_to_be_sent_turns_as_its_kind_says() {
    let told = |rest: &str, sent: &str| {
        check(&format!(
            "26T09:00 opened ann\n{rest}
             26T10:05 decides sent {sent}, written 2026-01-26T10:00:00Z\n26T12:00 now"
        ))
    };
    insta::assert_snapshot!(told("", "needs-info"), @"P? (unclassified) them:info since 26T10:05, them: wait for them, due 02T10:05");
    insta::assert_snapshot!(told("", "note plain"), @"P? (unclassified) us:investigating since 26T10:05, us: post status, due never");
    insta::assert_snapshot!(told("", "feature"), @"P? (unclassified) parked since 26T10:05, nobody: decide at the weekly review, due 02T10:05");
    // The message tells when it went out: what they wrote after it is not answered.
    insta::assert_snapshot!(told("26T10:01 says mira the proxy?\n26T10:02 says ann here it is", "feature"), @"P? (unclassified) us:reply since 26T10:02, us: answer, due never");
    // A message of a later moment is that reply, too, whatever it looks like.
    insta::assert_snapshot!(told("26T10:20 says mira we keep it", "feature"), @"P? (unclassified) parked since 26T10:20, nobody: decide at the weekly review, due 02T10:20");
    // An answer from before the draft is another one.
    insta::assert_snapshot!(told("26T09:30 says mira we look\n26T09:40 says ann any news?", "needs-info"), @"P? (unclassified) them:info since 26T10:05, them: wait for them, due 02T10:05");
}
