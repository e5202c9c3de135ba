use super::{found, told};
use crate::links::asked;

#[test]
fn an_address_has_a_scheme_a_host_and_no_blank() {
    for fine in [
        "https://caro.dev",
        "HTTP://caro.dev:8080/a?b#c",
        "//caro.dev/x",
        "https://bücher.de/ü",
        "https://[2606:4700::1111]/",
        "mailto:a@caro.dev",
        "mailto:a@caro.dev,b@caro.dev?subject=x",
        "mailto:?body=x",
        "tel:+49123",
        "https://medium.com/@caro",
    ] {
        assert_eq!(told(fine), "fine", "{fine}");
    }
    insta::assert_snapshot!(["htps://caro.dev", "http:/caro.dev", "https:///caro", "https://", "https:caro.dev",
        "https://caro.dev/a b", "https://caro.dev:99999", "https://a_b c", "javascript:alert(1)",
        "file:///home/a", "C:\\docs\\a.md", "localhost:3000", "obsidian:note", "mailto:", "mailto:caro.dev",
        "mailto:a@b", " "].map(told).join("\n"), @"
    broken: there is no scheme `htps:` -> did you mean `https:`?
    broken: an address without a host -> write https://HOST/PATH
    broken: an address without a host -> write https://HOST/PATH
    broken: an address without a host -> write https://HOST/PATH
    broken: an address without a host -> write https://HOST/PATH
    broken: an address with a blank in it -> write %20 for a blank, or take it away
    broken: no address of the web: invalid port number -> write https://HOST/PATH
    broken: an address with a blank in it -> write %20 for a blank, or take it away
    broken: a script, which nobody lets run from a document -> write an address
    broken: a file of one machine, which no reader has -> write the path relative to the document
    broken: a path of one machine, which no reader has -> write the path relative to the document, with / between its parts
    broken: there is no scheme `localhost:` -> write http:// or https:// before the host
    warning: GitHub makes no link of `obsidian:` -> write an address that begins with https:// or mailto:
    broken: `` is no mail address -> write mailto:NAME@HOST
    broken: `caro.dev` is no mail address -> write mailto:NAME@HOST
    broken: `a@b` is no mail address -> write mailto:NAME@HOST
    broken: the target is empty -> write where it leads to, or take the link away
    ");
}

#[test]
fn a_password_is_found_and_not_shown() {
    insta::assert_snapshot!(found("[x](https://mira:secret@caro.dev/@a)"), @"1 inline broken https://…@caro.dev/@a: an address with a name or a password in it");
    assert_eq!(asked("https://mira:secret@caro.dev"), None);
}

#[test]
fn an_address_that_is_hardly_meant_is_a_warning() {
    insta::assert_snapshot!(["https://example.com/x", "https://api.caro.example", "https://nowhere.invalid/x", "http://localhost:3000",
        "http://127.0.0.1/x", "http://192.168.1.4", "http://[::1]/", "http://wiki/x", "https://github.com/your-org/caro",
        "https://TODO", "mailto:a@example.org"].map(told).join("\n"), @"
    warning: example.com is reserved for examples: nothing stands there -> write the address that is meant, or show it as code
    warning: api.caro.example is reserved for examples: nothing stands there -> write the address that is meant, or show it as code
    broken: nowhere.invalid can never be there: .invalid is kept free -> write the address that is meant
    warning: localhost is another machine for each reader -> write a public address, or show it as code
    warning: 127.0.0.1 is another machine for each reader -> write a public address, or show it as code
    warning: 192.168.1.4 is another machine for each reader -> write a public address, or show it as code
    warning: [::1] is another machine for each reader -> write a public address, or show it as code
    warning: wiki is no public host: it has no dot -> write the whole name of the host
    warning: `your-org` looks as if the real word were still missing -> write the address that is meant
    warning: `todo` looks as if the real word were still missing -> write the address that is meant
    warning: example.org is reserved for examples: no mail arrives there -> write the address that is meant
    ");
}

#[test]
fn only_what_may_be_there_is_asked_for() {
    let ask = |target: &str| asked(target).unwrap_or_else(|| "-".to_owned());
    assert_eq!(ask("HTTPS://Caro.dev/a#b"), "https://caro.dev/a");
    assert_eq!(ask("//caro.dev"), "https://caro.dev/");
    assert_eq!(ask("http://127.0.0.1:80/x"), "http://127.0.0.1/x");
    assert_eq!(
        ask("https://bücher.de/ü"),
        "https://xn--bcher-kva.de/%C3%BC"
    );
    for never in [
        "https://example.com",
        "https://a.test",
        "guide.md",
        "mailto:a@b.de",
        "htps://a.de",
        "https://",
    ] {
        assert_eq!(ask(never), "-", "{never}");
    }
}
