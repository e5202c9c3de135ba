//! One mail for each tester, once.

use std::fs;

use crate::support::Maestro;

const POLICY: &str = "extends = \"beta\"\n\n[project]\nname = \"caro\"\n\n[release]\nlaunched_at = 2026-01-24T12:00:00Z\n\n[report.links]\nsurvey = \"https://survey.example/caro\"\n";
const LINE: &str = r#"{"channel":"email","external_id":"<a@x>","title":"It stops for me alone","private":true,"opened_at":"2026-02-12T09:00:00Z","author":{"handle":"zoe@secret.example"}}"#;
const PEOPLE: &str =
    "Name,E-Mail\n\"Ann, née Ö\",ann@one.example\n,ben@two.example\nAnn again,ANN@one.example\n";
const MAIL: &[&str] = &["report", "mail", "survey-mail", "--people", "people.csv"];

fn desk() -> Maestro {
    let maestro = Maestro::new().with("MAESTRO_AS_OF", "2026-02-13T09:00:00Z");
    maestro.write("maestro.toml", POLICY);
    maestro.write("log.jsonl", LINE);
    maestro.write("people.csv", PEOPLE);
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    maestro
}

fn mails(maestro: &Maestro) -> Vec<String> {
    let Ok(found) = fs::read_dir(maestro.path(".maestro/mails")) else {
        return Vec::new();
    };
    let mut mails: Vec<String> = found
        .map(|it| fs::read_to_string(it.unwrap().path()).unwrap())
        .collect();
    mails.sort();
    mails
}

#[test]
fn everybody_gets_one_mail_whatever_happens_to_the_file() {
    let maestro = desk();
    let yes = [MAIL, &["--yes"]].concat();
    let shown = maestro.stdout(MAIL);
    assert!(shown.contains("Hello Ann, née Ö,"), "{shown}");
    assert_eq!(mails(&maestro), [""; 0]);
    let said = maestro.stdout(&yes);
    assert!(said.starts_with("2 mails written"), "{said}");
    let written = mails(&maestro);
    assert_eq!(written.len(), 2);
    assert!(
        written
            .iter()
            .any(|it| it.contains("To: ben@two.example\r\n") && it.contains("Hello,"))
    );
    assert!(
        written
            .iter()
            .any(|it| it.contains(" <ann@one.example>\r\n") && it.contains("Hello Ann"))
    );
    fs::remove_dir_all(maestro.path(".maestro/mails")).unwrap();
    let again = maestro.stdout(&yes);
    assert!(
        again.starts_with("0 mails written") && again.contains("2 had theirs"),
        "{again}"
    );
    assert_eq!(mails(&maestro), [""; 0]);
    maestro.write("people.csv", format!("{PEOPLE}Cat,cat@three.example\n"));
    assert!(maestro.stdout(&yes).starts_with("1 mails written"));
    let wave = [&yes[..], &["--wave", "T+30"]].concat();
    assert!(maestro.stdout(&wave).starts_with("3 mails written"));
}

#[test]
fn no_output_names_an_address_and_no_line_gets_into_a_header() {
    let maestro = desk();
    let yes = [MAIL, &["--yes"]].concat();
    for args in [
        &yes[..],
        &["report", "publish"],
        &["log", "receipts"],
        &["log", "export"],
    ] {
        let said = maestro.run(args);
        assert!(
            !said.contains("one.example") && !said.contains("two.example"),
            "{said}"
        );
    }
    let rows = maestro.stdout(&["log", "sql", "SELECT * FROM v_publication"]);
    assert!(!rows.contains("example"), "{rows}");
    maestro.write(
        "people.csv",
        "email,name\n\"x@y.example\nBcc: all@y.example\",Eve\n,Nobody\nno address,Ann\nok@y.example,Ok\n",
    );
    let refused = maestro.run(&yes);
    assert!(refused.ends_with("[exit 3]"), "{refused}");
    for words in ["line 2: what stands", "no address", "nothing is written"] {
        assert!(refused.contains(words), "{words}: {refused}");
    }
    assert!(!refused.contains("Bcc"), "{refused}");
    maestro.write("people.csv", "who\nann\n");
    assert!(maestro.run(&yes).contains("has no column `email`"));
    maestro.write("people.csv", "");
    assert!(maestro.run(&yes).ends_with("[exit 2]"));
}

#[test]
fn a_draft_or_a_private_word_is_mailed_to_nobody() {
    let maestro = desk();
    maestro.stdout(&[
        "report",
        "note",
        "thanks",
        "as in “It stops *for me* alone”",
    ]);
    let said = maestro.run(&[MAIL, &["--yes"]].concat());
    assert!(said.ends_with("[exit 5]"), "{said}");
    assert!(said.contains("private"), "{said}");
    assert_eq!(mails(&maestro), [""; 0]);
}
