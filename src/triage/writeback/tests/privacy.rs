use crate::model::{ConversationId, Text};
use crate::triage::writeback::{Secrets, Visibility, tokens};

fn secrets() -> Secrets {
    let mut secrets = Secrets::default();
    for handle in [
        "ann@mail.example",
        "Kim",
        "will",
        "kim-42",
        "Ana Lúcia Reis",
    ] {
        secrets.add_person(&handle.into(), ConversationId(12));
    }
    for title in ["Licence key shows another name", "Bug", "It is broken"] {
        secrets.add_title(&title.into(), ConversationId(13));
    }
    secrets
}

fn check(body: &str, expected: &[&str]) {
    let said: Vec<String> = secrets()
        .leaks(&Text::from(body))
        .iter()
        .map(|it| format!("{} {}", it.line, it.why))
        .collect();
    assert_eq!(said, expected, "{body:?}");
}

#[test]
fn an_address_is_found_in_every_dress() {
    for body in [
        "ask ann@mail.example",
        "Ask <Ann@Mail.Example>.",
        "ann@\u{200b}mail.example",
        "(mailto:ann@mail.example)",
        "[x](mailto:ann@mail.example)",
    ] {
        check(body, &["1 an address of the private conversation c12"]);
    }
    check("mail.example is down", &[]);
}

#[test]
fn no_way_of_writing_hides_an_address() {
    for body in [
        "ann&#64;mail.example",
        "ann&commat;mail&period;example",
        "an&#8203;n&#x40;mail.example",
        "ann&amp;#64;mail.example",
        "ann%40mail.example",
        "mailto:ann%2540mail.example",
        "ann\u{ff20}mail\u{ff0e}example",
        "an<b>n</b>@mail.example",
        "ann<!-- x -->@mail.example",
        "<a href=\"mailto:ann@mail.example\">her</a>",
        "an\u{2063}n@mail\u{fe0f}.example",
    ] {
        check(body, &["1 an address of the private conversation c12"]);
    }
    let of_12 = "1 a name of the private conversation c12";
    check("Ana L&uacute;cia <i>Reis</i> wrote", &[of_12]);
    check("100% & 5 %zz &; &#; &#xffffffff; < b", &[]);
}

#[test]
fn the_writer_of_a_mail_has_a_name_and_an_address() {
    let said = |handle: &str, body: &str| {
        let mut secrets = Secrets::default();
        secrets.add_person(&handle.into(), ConversationId(12));
        !secrets.leaks(&body.into()).is_empty()
    };
    for handle in [
        "Carl Jung <carl@jung.example>",
        "\"Jung, Carl\" <mailto:Carl@Jung.example>",
        "carl@jung.example (Carl Jung)",
    ] {
        assert!(said(handle, "as Carl Jung wrote"), "{handle}");
        assert!(said(handle, "ask carl@jung.example"), "{handle}");
        assert!(!said(handle, "ask carla@jung.example"), "{handle}");
    }
}

#[test]
fn a_name_is_told_from_a_word() {
    let of_12 = "1 a name of the private conversation c12";
    check("As Kim said", &[of_12]);
    check("cc @kim", &[of_12]);
    check("see kim-42's mail", &[of_12]);
    check("see kim-42 there", &[of_12]);
    check("see kim\\-42 there", &[of_12]);
    check("ana lúcia\nreis wrote", &[of_12]);
    check("we will fix it, and a kimono", &[]);
    check("@will knows", &[of_12]);
}

#[test]
fn a_title_that_says_something_stays_inside() {
    check(
        "fine\nas in “licence key  shows another name”",
        &["2 the title of the private conversation c13"],
    );
    check("It is broken. Bug.", &[]);
    check("licence key shows another names", &[]);
}

#[test]
fn no_dress_hides_a_title() {
    for body in [
        "**Licence key** shows *another* name",
        "Lic**en**ce key shows another name",
        "`Licence key` shows ~~another~~ __name__",
        "[Licence key](https://caro.example) shows [another] name",
        "![Licence key](x.png) shows<br>another name",
        "LICENCE KEY SHOWS ANOTHER NAME",
        "Lice\u{200b}nce key shows an\u{ad}other na\u{2060}me",
        "Ｌicence key shows another name",
        "Licence key – shows “another” name!",
        "> Licence key\n> shows another name",
        "| Licence key | shows another | name |\n|---|---|---|",
        "- Licence key\n- shows another name",
        "Lic<!-- x\ny -->ence key shows another name",
        "Licence&nbsp;key&#x20;shows another\u{a0}name",
    ] {
        let body = format!("{body}\n");
        check(&body, &["1 the title of the private conversation c13"]);
    }
}

#[test]
fn a_title_is_undressed_as_well() {
    let said = |title: &str, body: &str| {
        let mut secrets = Secrets::default();
        secrets.add_title(&title.into(), ConversationId(12));
        secrets.leaks(&body.into()).len()
    };
    let plain = "rechnung für müller fehlt";
    for title in [
        "Rechnung fu\u{308}r **Müller** fehlt",
        "[Rechnung] `für` Müller\u{200b} fehlt!",
        "RECHNUNG FÜR MÜLLER FEHLT",
        "Rech*nung* für Mül_ler_ fehlt",
    ] {
        assert_eq!(said(title, plain), 1, "{title}");
        assert_eq!(said(plain, title), 1, "{title}");
        assert_eq!(said(title, title), 1, "{title}");
    }
    assert_eq!(
        said("ライセンスキーが違う", "昨日、ライセンスキーが違うと"),
        1
    );
    assert_eq!(
        said(
            "caro\\_init keeps the `~/.caro_old`",
            "caro_init keeps the ~/.caro\\_old"
        ),
        1
    );
}

#[test]
fn every_line_is_named_once_for_each_reason() {
    check(
        "hi\nKim and Kim and ann@mail.example\n\nKim",
        &[
            "2 a name of the private conversation c12",
            "2 an address of the private conversation c12",
            "4 a name of the private conversation c12",
        ],
    );
}

#[test]
fn no_token_goes_anywhere_and_none_is_shown_again() {
    let secret = format!("ghp_{}", "a1".repeat(18));
    for body in [
        format!("fine\nuse {secret} for it"),
        format!("fine\nhttps://x:{secret}@github.com"),
        format!("fine\nAKIA{}", "A1B2".repeat(4)),
        "fine\n-----BEGIN OPENSSH PRIVATE KEY-----".to_owned(),
        "fine\nhttps://hooks.slack.com/services/T0/B0/x".to_owned(),
        "fine\nsee https://discord.com/api/webhooks/1/x".to_owned(),
        "fine\nhttps://ann:hunter2@example.org/".to_owned(),
    ] {
        let found = tokens(&body.as_str().into());
        assert_eq!(found.len(), 1, "{body}");
        assert_eq!(found[0].line, 2);
        assert!(found[0].text.is_empty() && !found[0].why.contains("a1a1"));
    }
    for body in [
        "a branch fix/ghp_parser-for-the-new-release-notes",
        "cio is a word, and sk-learn, too",
        "the commit 0123456789abcdef0123456789abcdef01234567",
    ] {
        assert_eq!(tokens(&body.into()), [], "{body}");
    }
}

#[test]
fn private_is_above_internal_is_above_public() {
    assert!(Visibility::Public < Visibility::Team && Visibility::Team < Visibility::Private);
}
