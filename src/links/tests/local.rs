use super::{check_fine, found, told};
use crate::links::steps;

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
