use super::{check_fine, found, known, targets};
use crate::links::html::{self, Found};
use crate::links::{check, read};

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
