use super::{emergency, entry};
use crate::model::story::at;
use crate::report::capacity::{Allowance, Staff};
use crate::report::coverage;
use crate::sla::Policy;
use crate::sla::tests::policy;

fn covered(policy: &Policy, entries: &[&str]) -> String {
    let staff = Staff {
        roster: entries.iter().map(|it| entry(it)).collect(),
        allowance: Allowance::default(),
    };
    let found = coverage(policy, (&[], &staff, &emergency()), at("26T09:00"), &[]);
    let [row] = &found.rows[..] else {
        panic!("{found:?}")
    };
    let hours = row
        .covered_hours
        .map_or("-".to_owned(), |it| it.to_string());
    format!(
        "{}/{hours} {} {}",
        row.promised_hours,
        row.people.join("+"),
        row.gap
    )
}

#[test]
fn an_entry_with_a_calendar_covers_its_hours() {
    let always = policy("all: first_response=72h");
    assert_eq!(
        covered(&always, &["a who=@ann calendar=office"]),
        "168/40 @ann nobody of the roster is there 128 h a week, up to 64 h at once"
    );
    let office = policy("all: first_response=4h@office");
    assert_eq!(
        covered(&office, &["a who=@ann calendar=office"]),
        "40/40 @ann one person for all of these hours: nobody stands in"
    );
    assert_eq!(
        covered(
            &office,
            &[
                "a who=@ann calendar=office",
                "b who=@bo calendar=office days=mon"
            ]
        ),
        "40/40 @ann+@bo "
    );
    assert_eq!(
        covered(&office, &["a who=@ann calendar=office days=mon"]),
        "40/8 @ann nobody of the roster is there 32 h a week, up to 8 h at once; shorter than that: all first_response"
    );
    let nobody = covered(&office, &["a role=lead calendar=office"]);
    assert_eq!(nobody, "40/40  not said: who is there in these hours");
}

#[test]
fn a_promise_for_which_nobody_is_ever_there_has_no_longest_hour() {
    let by_night = policy("all: first_response=4h");
    assert_eq!(
        covered(&by_night, &["a who=@ann calendar=office days=sun"]),
        "168/0  nobody of the roster is there 168 h a week"
    );
}
