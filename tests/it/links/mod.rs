//! `maestro doctor links`: documents in a folder, and a server of this machine.

mod online;

use std::fs;

use serde_json::{Value, json};

use crate::support::{Maestro, sample};

/// A repository with a README, a guide and a picture.
fn repository(readme: &str) -> Maestro {
    let maestro = Maestro::at("2026-02-01T09:00:00Z");
    maestro.write("README.md", readme);
    maestro.write("docs/guide.md", "# Install\n\n[back](../README.md)\n");
    maestro.write("docs/a b.png", "");
    maestro
}

/// `line status target` of each finding.
fn findings(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap().iter();
    let told = findings.map(|it| {
        let word = |key: &str| it[key].as_str().unwrap().to_owned();
        format!("{} {} {}", it["line"], word("status"), word("target"))
    });
    told.collect()
}

#[test]
fn the_sample_shows_what_is_found() {
    insta::assert_snapshot!(sample(&["doctor", "links"]), @"
    BROKEN 9 links in 1 document: 5 broken

    WHERE      STATE   LINK                             WHAT IS WRONG                                                     WHAT TO DO
    sample:8   broken  docs/Benchmarks.md               docs/Benchmarks.md is not there: small and capital letters count  write it as it is called: benchmarks.md
    sample:9   broken  [guide]                          no line of the document says where the label leads                add `[guide]: TARGET` on a line of its own
    sample:10  broken  #safety                          this document has no anchor #safety                               name one of its headings: small letters, hyphens for blanks, no punctuation
    sample:14  broken  htps://caro-cli.dev/blog/launch  there is no scheme `htps:`                                        did you mean `https:`?
    sample:15  broken  TODO                             the target is still missing                                       write where it leads to, or take the link away
    [exit 3]
    ");
    let document = sample(&["doctor", "links", "--format", "markdown"]);
    // What breaks mentions and addresses is seen by nobody.
    insta::assert_snapshot!(document.replace('\u{200b}', ""), @r"
    BROKEN 9 links in 1 document: 5 broken

    | WHERE | STATE | LINK | WHAT IS WRONG | WHAT TO DO |
    | --- | --- | --- | --- | --- |
    | sample:8 | broken | docs/Benchmarks.md | docs/Benchmarks.md is not there: small and capital letters count | write it as it is called: benchmarks.md |
    | sample:9 | broken | \[guide\] | no line of the document says where the label leads | add \`\[guide\]: TARGET\` on a line of its own |
    | sample:10 | broken | #safety | this document has no anchor #safety | name one of its headings: small letters, hyphens for blanks, no punctuation |
    | sample:14 | broken | htps://caro-cli.dev/blog/launch | there is no scheme \`htps:\` | did you mean \`https:\`? |
    | sample:15 | broken | TODO | the target is still missing | write where it leads to, or take the link away |
    [exit 3]
    ");
    insta::assert_snapshot!(sample(&["doctor", "links", "--format", "csv"]), @r#"
    document,line,target,kind,status,message,hint
    sample,8,docs/Benchmarks.md,inline,broken,docs/Benchmarks.md is not there: small and capital letters count,write it as it is called: benchmarks.md
    sample,9,[guide],reference,broken,no line of the document says where the label leads,add `[guide]: TARGET` on a line of its own
    sample,10,#safety,inline,broken,this document has no anchor #safety,"name one of its headings: small letters, hyphens for blanks, no punctuation"
    sample,14,htps://caro-cli.dev/blog/launch,inline,broken,there is no scheme `htps:`,did you mean `https:`?
    sample,15,TODO,inline,broken,the target is still missing,"write where it leads to, or take the link away"
    [exit 3]
    "#);
}

#[test]
fn a_machine_gets_every_key() {
    let report = Maestro::new().json(&["doctor", "links", "--sample"]);
    assert_eq!(report["schema"], "maestro.links/1");
    let counts = json!({ "documents": 1, "links": 9, "asked": null, "broken": 5, "unclear": 0,
        "warning": 0, "note": 0 });
    assert_eq!(report["counts"], counts);
    let first = json!({ "document": "sample", "line": 8, "target": "docs/Benchmarks.md",
        "kind": "inline", "status": "broken",
        "message": "docs/Benchmarks.md is not there: small and capital letters count",
        "hint": "write it as it is called: benchmarks.md" });
    assert_eq!(report["findings"][0], first);
}

#[test]
fn links_that_lead_somewhere_are_fine() {
    let maestro = repository(
        "# caro\n[a](docs/guide.md#install) [b](docs/) ![c](docs/a%20b.png) [d](#caro) [e](/docs)\n",
    );
    let once = maestro.run(&["doctor", "links"]);
    insta::assert_snapshot!(once, @"
    OK 5 links in 1 document
    [exit 0]
    ");
    assert_eq!(maestro.run(&["doctor", "links"]), once);
    assert_eq!(maestro.run(&["doctor", "links", "-q"]), "[exit 0]");
    let entries = fs::read_dir(maestro.folder()).unwrap().count();
    assert_eq!(entries, 2, "something was written");
}

#[test]
fn what_leads_nowhere_ends_with_three() {
    let maestro =
        repository("[a](docs/Guide.md) [b](docs/guide.md#Install) [c](../x.md)\n\n[d](gone/x)\n");
    insta::assert_snapshot!(maestro.run(&["doctor", "links"]), @"
    BROKEN 4 links in 1 document: 4 broken

    WHERE        STATE   LINK                   WHAT IS WRONG                                                WHAT TO DO
    README.md:1  broken  docs/Guide.md          docs/Guide.md is not there: small and capital letters count  write it as it is called: guide.md
    README.md:1  broken  docs/guide.md#Install  docs/guide.md has no anchor #Install                         write #install
    README.md:1  broken  ../x.md                ../x.md leads out of the repository                          link to what is part of it, or write an address
    README.md:3  broken  gone/x                 gone/x is not there                                          add the file, or write the path from the folder of the document
    [exit 3]
    ");
    insta::assert_snapshot!(maestro.run(&["doctor", "links", "-q", "--width", "60"]), @"
    BROKEN 4 links in 1 document: 4 broken

    WHERE        STATE   LINK               WHAT IS WRONG
    README.md:1  broken  docs/Guide.md      docs/Guide.md is not
                                            there: small and
                                            capital letters
                                            count
    README.md:1  broken  docs/guide.md#In…  docs/guide.md has no
                                            anchor #Install
    README.md:1  broken  ../x.md            ../x.md leads out of
                                            the repository
    README.md:3  broken  gone/x             gone/x is not there
    [exit 3]
    ");
}

#[test]
fn the_repository_ends_where_git_says() {
    let maestro = Maestro::new();
    maestro.write("inner/.git/HEAD", "");
    maestro.write("secret.md", "# Secret\n");
    maestro.write("inner/README.md", "# caro\n");
    maestro.write(
        "inner/docs/a.md",
        "[a](../README.md#caro) [b](../../secret.md) [c](/README.md)\n",
    );
    let report = maestro.json(&["doctor", "links", "inner/docs/a.md"]);
    assert_eq!(findings(&report), ["1 broken ../../secret.md"]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.md", maestro.path("inner/link.md")).unwrap();
        maestro.write("inner/b.md", "[a](link.md#secret)\n");
        let report = maestro.json(&["doctor", "links", "inner/b.md"]);
        assert_eq!(findings(&report), ["1 broken link.md#secret"]);
    }
}

#[test]
fn a_folder_is_looked_through_for_documents_of_ours() {
    let maestro = repository("[a](gone.md)\n");
    for foreign in [
        ".git/x.md",
        "target/x.md",
        "node_modules/p/README.md",
        "docs/.x/y.md",
    ] {
        maestro.write(foreign, "[x](gone.md)\n");
    }
    maestro.write("docs/deep/UP.MD", "[x](gone.md)\n");
    // Named twice, looked at once.
    let report = maestro.json(&["doctor", "links", ".", "README.md", "docs"]);
    assert_eq!(report["counts"]["documents"], 3);
    let documents: Vec<&Value> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["document"])
        .collect();
    assert_eq!(documents, ["./README.md", "./docs/deep/UP.MD"]);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_checked() {
    let maestro = repository("[a](docs/guide.md)\n");
    maestro.write("latin.md", b"fine\nM\xfcller\n");
    maestro.write("empty/x.txt", "");
    let args = [
        "doctor",
        "links",
        "gone.md",
        "latin.md",
        "empty",
        "README.md",
    ];
    insta::assert_snapshot!(maestro.run(&args), @"
    OK 1 link in 1 document
    --- stderr ---
    error: cannot read gone.md: No such file or directory (os error 2)
    error: cannot read latin.md: line 2 is no UTF-8
    hint: save it as UTF-8
    error: empty holds no document in Markdown
    hint: name the documents, or another folder
    [exit 1]
    ");
    maestro.write("README.md", "[a](gone.md)\n");
    assert_eq!(
        maestro.ran(&args).code,
        3,
        "what is known to be broken wins"
    );
    insta::assert_snapshot!(Maestro::new().run(&["doctor", "links"]), @"
    --- stderr ---
    error: there is no README.md
    hint: name the documents: maestro doctor links FILE…
    [exit 1]
    ");
}

#[test]
fn a_document_may_come_through_a_pipe() {
    let maestro = repository("");
    let args = ["doctor", "links", "-"];
    insta::assert_snapshot!(maestro.run_with_stdin(&args, "\u{feff}# a\n[a](docs/guide.md) [a](#a) [b](gone.md)\n"), @"
    BROKEN 3 links in 1 document: 1 broken

    WHERE  STATE   LINK     WHAT IS WRONG         WHAT TO DO
    -:2    broken  gone.md  gone.md is not there  add the file, or write the path from the folder of the document
    [exit 3]
    ");
    insta::assert_snapshot!(maestro.run_with_stdin(&args, ""), @"
    OK 0 links in 1 document
    [exit 0]
    ");
    insta::assert_snapshot!(maestro.run_with_stdin(&args, [0xff, 0xfe]), @"
    --- stderr ---
    error: cannot read -: line 1 is no UTF-8
    hint: save it as UTF-8
    [exit 1]
    ");
}

#[test]
fn wrong_usage_ends_with_two() {
    let check = |args: &[&str]| Maestro::new().ran(&[&["doctor", "links"], args].concat());
    for args in [
        &["--timeout", "5s"][..],
        &["--online", "--timeout", "0s"],
        &["--online", "--timeout", "1h"],
        &["--online", "--timeout", "soon"],
        &["--sample", "--online"],
        &["--sample", "--format", "sarif"],
    ] {
        assert_eq!(check(args).code, 2, "{args:?}: {}", check(args).shown());
    }
}

#[test]
fn what_a_document_holds_moves_no_terminal() {
    let maestro = repository("[a](gone\u{1b}[31m|@mira.md) [b](<=cmd\u{202e}>)\n");
    for format in ["table", "markdown", "csv", "json"] {
        let shown = maestro.ran(&["doctor", "links", "--format", format]).stdout;
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
    }
    let sheet = maestro.ran(&["doctor", "links", "--format", "csv"]).stdout;
    assert!(!sheet.contains(",=cmd"), "{sheet}");
}
