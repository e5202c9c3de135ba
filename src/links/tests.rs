use std::rc::Rc;

use super::html::{self, Found};
use super::{Place, Status, asked, check, read, steps};

/// The files around the document: `guide.md` with the section "Install", `docs/`, `logo.png`.
fn known(path: &str) -> Place {
    match path {
        "guide.md" | "docs/a b.md" => {
            Place::Document(Rc::new(read("# Install\n\n## Über uns\n").anchors))
        }
        "docs/" | "logo.png" | "/logo.png" | "100%.txt" => Place::Thing,
        "Guide.md" => Place::Spelled("guide.md".to_owned()),
        _ if path.starts_with("../") => Place::Outside,
        _ => Place::Missing,
    }
}

/// What is wrong with a document, a finding a line.
fn found(document: &str) -> String {
    let findings = check(&read(document), &known);
    let lines = findings.iter().map(|it| {
        let (kind, status) = (it.kind.as_str(), it.status.as_str());
        let (target, message) = (it.target.raw(), it.message.raw());
        format!("{} {kind} {status} {target}: {message}", it.line)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check_fine(document: &str) {
    assert_eq!(found(document), "", "{document}");
}

/// The message and the hint of the one finding of a link to `target`.
fn told(target: &str) -> String {
    let document = read(&format!("[x](<{target}>)"));
    let findings = check(&document, &known);
    match findings.as_slice() {
        [] => "fine".to_owned(),
        [it] => {
            let status = it.status.as_str();
            format!("{status}: {} -> {}", it.message.raw(), it.hint.raw())
        }
        more => panic!("{more:?}"),
    }
}

fn targets(document: &str) -> Vec<String> {
    let links = read(document).links.into_iter();
    links
        .map(|it| format!("{} {} {}", it.line, it.kind.as_str(), it.target))
        .collect()
}

#[test]
fn every_way_of_writing_a_link_is_read() {
    let document = "[a](one.md) ![b](two.png)\n[c][L] [L][] [L]\n<https://four.dev> <a@five.dev>\n\
                    <a href=\"six.md\"><img src='seven.png'></a>\n\n<p>\n<a\n href=eight.md>x</a>\n\
                    </p>\n\n[l]: three.md\n";
    insta::assert_snapshot!(targets(document).join("\n"), @"
    1 inline one.md
    1 image two.png
    2 reference three.md
    2 reference three.md
    2 reference three.md
    3 autolink https://four.dev
    3 autolink mailto:a@five.dev
    4 html six.md
    4 html seven.png
    7 html eight.md
    ");
}

#[test]
fn what_is_shown_as_code_or_left_out_is_no_link() {
    check_fine("`[a](no.md)` and\n\n```md\n[a](no.md) <a href=no.md> https://no..\n```\n");
    check_fine("    [a](no.md)\n");
    check_fine("<!-- [a](no.md) <a href=\"no.md\"> -->\n\n\\[a](no.md)\n");
}

#[test]
fn a_bare_address_ends_where_the_sentence_does() {
    let bare = |text: &str| targets(text).join(" ").replace("1 autolink ", "");
    assert_eq!(
        bare("See https://a.dev/x_y_z, or www.b.dev."),
        "https://a.dev/x_y_z https://www.b.dev"
    );
    assert_eq!(bare("(https://a.dev/b_(c))"), "https://a.dev/b_(c)");
    assert_eq!(
        bare("**https://a.dev** ~~http://b.dev~~"),
        "https://a.dev http://b.dev"
    );
    assert_eq!(
        bare("[https://a.dev](https://b.dev)"),
        "1 inline https://b.dev"
    );
    assert_eq!(bare("use http:// or https://... xhttp://a.dev"), "");
    assert_eq!(
        bare("https://a.dev/?a=1&b=*c*_d_ e"),
        "https://a.dev/?a=1&b=*c*_d"
    );
    let table = "| a |\n| - |\n| https://a.dev|\n";
    assert_eq!(targets(table), ["3 autolink https://a.dev"]);
}

#[test]
fn a_file_is_there_in_its_own_letters() {
    for fine in [
        "guide.md",
        "docs/",
        "docs/a%20b.md",
        "docs/a b.md",
        "/logo.png",
        "logo.png?raw=true",
        "100%.txt",
    ] {
        assert_eq!(told(fine), "fine", "{fine}");
    }
    insta::assert_snapshot!(["Guide.md", "gone.md", "docs\\x.md", "www.caro.dev", "a@b.dev", "https//a.dev",
        "TODO", "../x.md", "../../issues", "%ff.md"].map(told).join("\n"), @"
    broken: Guide.md is not there: small and capital letters count -> write it as it is called: guide.md
    broken: gone.md is not there -> add the file, or write the path from the folder of the document
    broken: docs\\x.md is not there -> write / between the parts of a path, not \\
    broken: www.caro.dev is not there -> write https://www.caro.dev if a site is meant
    broken: a@b.dev is not there -> write mailto:a@b.dev if a mail address is meant
    broken: https//a.dev is not there -> a colon is missing before //
    broken: the target is still missing -> write where it leads to, or take the link away
    broken: ../x.md leads out of the repository -> link to what is part of it, or write an address
    warning: it leads there on GitHub's own pages alone -> write the whole address: a fork, a package or a site shows the document, too
    broken: a path that is no text -> write the name of the file, its letters as UTF-8
    ");
}

/// As GitHub numbers them: no heading has the name of another, and a picture leaves its blank.
#[test]
fn headings_that_are_called_alike_are_told_apart() {
    let headings = "# echo\n# echo\n# echo 1\n# echo-1\n# echo\n# foxtrot-1\n# foxtrot\n# foxtrot\n\
        # <b></b> Bold\n# ![x](a.png) Pic\n\n";
    for anchor in [
        "echo",
        "echo-1",
        "echo-1-1",
        "echo-1-2",
        "echo-2",
        "foxtrot-1",
        "foxtrot",
        "foxtrot-2",
        "-bold",
        "-pic",
    ] {
        let found = found(&format!("{headings}[x](#{anchor})\n"));
        assert!(!found.contains("no anchor"), "{anchor}: {found}");
    }
    for anchor in ["echo-3", "bold", "pic", "x-pic"] {
        let found = found(&format!("{headings}[x](#{anchor})\n"));
        assert!(found.contains("no anchor"), "{anchor}: {found}");
    }
}

#[test]
fn an_anchor_is_a_heading_in_githubs_letters() {
    let headings = "# What's new in v1.2?\n## `caro run` & *more*\n### Same\n### Same\nSetext one\n---\n\
                    ## :rocket: Launch\n## 🚀 Go\n## Über_uns\n\n<h2 align=\"center\">The <b>end</b></h2>\n\n\
                    <a name=\"Own\"></a> <p id=\"other\">x</p>\n\n";
    for anchor in [
        "whats-new-in-v12",
        "caro-run--more",
        "same",
        "same-1",
        "setext-one",
        "rocket-launch",
        "-go",
        "%C3%BCber_uns",
        "über_uns",
        "the-end",
        "Own",
        "other",
        "top",
        "user-content-same",
    ] {
        check_fine(&format!("{headings}[x](#{anchor})\n"));
    }
    insta::assert_snapshot!(found(&format!("{headings}[x](#Same) [x](#same-2) [x](#what's-new) [x](#own) [x](#)\n")), @"
    15 inline broken #Same: this document has no anchor #Same
    15 inline broken #same-2: this document has no anchor #same-2
    15 inline broken #what's-new: this document has no anchor #what's-new
    15 inline broken #own: this document has no anchor #own
    15 inline warning #: it leads to the beginning of the document
    ");
    insta::assert_snapshot!(told("guide.md#Install"), @"broken: guide.md has no anchor #Install -> write #install");
    assert_eq!(told("guide.md#%C3%BCber-uns"), "fine");
    assert_eq!(told("guide.md?plain=1#L3"), "fine");
    assert_eq!(told("logo.png#any"), "fine");
}

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

#[test]
fn a_label_is_defined_once() {
    insta::assert_snapshot!(found("[a][one] [b][two] [three][] [four] ![p][five] list[i][j]\n\n- [ ] open\n\n\
        [one]: guide.md\n[ONE]: guide.md\n[One]: docs/\n"), @"
    1 reference broken [two]: no line of the document says where the label leads
    1 reference broken [three]: no line of the document says where the label leads
    1 reference broken [five]: no line of the document says where the label leads
    6 definition warning guide.md: the label [ONE] is there twice
    7 definition warning docs/: the label [One] leads elsewhere already
    ");
    check_fine("A note[^1], [a].\n\n[^1]: guide.md\n[^1]: guide.md\n\n[a]: guide.md\n");
    check_fine("[a]\n\n```\n[a]: x\n[a]: y\n```\n\n[a]: guide.md\n");
    check_fine("> [a]\n>\n> [a]: guide.md\n\nprose\n[a]: of a paragraph\n");
}

#[test]
fn a_blank_that_keeps_a_link_from_being_one_is_told() {
    insta::assert_snapshot!(found("[a](docs/a b.md) [b](my guide.md) [c](see below) [d](<docs/a b.md>)"), @"
    1 inline broken docs/a b.md: a blank in the target: readers see brackets and no link
    1 inline broken my guide.md: a blank in the target: readers see brackets and no link
    ");
}

#[test]
fn html_that_does_not_end_ends_the_reading() {
    let link = |target: &str| Found::Link {
        at: 0,
        target: target.to_owned(),
    };
    assert_eq!(html::scan("<a href=\"a?b&amp;c\">"), [link("a?b&c")]);
    assert_eq!(html::scan("<IMG SRC=a.png alt='>' />"), [link("a.png")]);
    assert_eq!(
        html::scan("<source srcset=\"a.png 1x, b.png 2x\">"),
        [link("a.png"), link("b.png")]
    );
    for nothing in [
        "<a href=\"x",
        "<a href=",
        "<a",
        "< a href=x>",
        "<",
        "</",
        "<!-- <a href=x>",
        "<a \u{fc}",
        "1 < 2 = 3",
    ] {
        assert_eq!(html::scan(nothing), [], "{nothing}");
    }
}

#[test]
fn a_path_stays_in_the_repository() {
    let folder = ["docs".to_owned(), "en".to_owned()];
    let at = |path: &str| steps(&folder, path).map_or("out".to_owned(), |it| it.join("/"));
    assert_eq!(at("a.md"), "docs/en/a.md");
    assert_eq!(at("./../a//b.md"), "docs/a/b.md");
    assert_eq!(at("../.."), "");
    assert_eq!(at("/a.md"), "a.md");
    assert_eq!(at("../../../a.md"), "out");
    assert_eq!(at("../../../docs/en/a.md"), "out");
    assert_eq!(at("/../a"), "out");
}

/// Each of these would take minutes where the work grows with the square of the length.
#[test]
fn a_hostile_document_costs_what_its_length_does() {
    let n = 100_000;
    let links = "[a](gone.md) ".repeat(n);
    assert_eq!(check(&read(&links), &known).len(), n);
    let line = format!("{} https://{}", "x".repeat(1 << 20), ")".repeat(1 << 20));
    assert_eq!(read(&line).links.len(), 0);
    for piece in [
        "[",
        "![",
        "](",
        "[a](",
        "[a][b",
        "[a][b]",
        "<a ",
        "<a href=\"",
        "<!--",
        "<h1>",
        "http://",
        "www.",
        "https://a)",
        "# a\n",
        "[a]: b\n",
        "*_",
        "`",
        "<p>\n",
        "| https://a",
        "%",
        "&",
        "> ",
    ] {
        let document = piece.repeat(n / 4);
        check(&read(&document), &known);
    }
}

#[test]
fn the_worst_comes_first() {
    let order = [
        Status::Broken,
        Status::Unclear,
        Status::Warning,
        Status::Note,
    ];
    assert!(order.is_sorted());
}
