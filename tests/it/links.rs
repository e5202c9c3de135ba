//! `maestro doctor links`: documents in a folder, and a server of this machine.

use std::fs;

use serde_json::{Value, json};

use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::{Maestro, sample};

const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";

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

/// Answers by the path; nothing comes back from `/silent`.
fn site() -> FakeGithub {
    FakeGithub::answering(|asked: &Asked| match asked.target.as_str() {
        "/gone" => Reply::new(404, "no"),
        "/head" if asked.method == "HEAD" => Reply::new(405, ""),
        "/head-gone" if asked.method == "HEAD" => Reply::new(501, ""),
        "/head-gone" => Reply::new(410, "x".repeat(1 << 20)),
        "/moved" => Reply::new(301, "").with("Location", "/fine"),
        "/later" => Reply::new(302, "").with("Location", "/fine"),
        "/inside" => Reply::new(302, "").with("Location", "http://localhost:1/admin"),
        "/loop" => Reply::new(302, "").with("Location", "/loop"),
        "/failing" => Reply::new(503, ""),
        "/limited" => Reply::new(429, ""),
        "/closed" => Reply::new(403, ""),
        "/silent" => Reply::dropped(),
        _ => Reply::new(200, "x").with("Set-Cookie", "a=b"),
    })
}

fn online(maestro: &Maestro) -> (Value, i32) {
    let ran = maestro.ran(&["doctor", "links", "--online", "--format", "json"]);
    (serde_json::from_str(&ran.stdout).unwrap(), ran.code)
}

/// A README with a link to each path, and the status, the path and the message of what came of it.
fn reached(site: &FakeGithub, paths: &[&str]) -> (Vec<String>, i32) {
    let root = site.root();
    let links: Vec<String> = paths
        .iter()
        .map(|it| format!("[x]({root}{it})\n"))
        .collect();
    let maestro = repository(&links.concat())
        .with("GH_TOKEN", TOKEN)
        .with("MAESTRO_GITHUB_API", root);
    let (report, code) = online(&maestro);
    let findings = report["findings"].as_array().unwrap().iter();
    let told = findings.map(|it| {
        let word = |key: &str| it[key].as_str().unwrap().replace(root, "");
        format!("{} {}: {}", word("status"), word("target"), word("message"))
    });
    let is_news = |it: &String| !it.contains("another machine");
    (told.filter(is_news).collect(), code)
}

#[test]
fn addresses_that_answer_are_fine() {
    let site = site();
    let (told, code) = reached(&site, &["/fine", "/fine#a", "/head", "/fine"]);
    assert_eq!((told, code), (Vec::new(), 0));
    assert_eq!(site.lines(), ["HEAD /fine", "HEAD /head", "GET /head"]);
    for asked in site.asked() {
        for header in ["authorization", "cookie"] {
            assert_eq!(asked.header(header), None, "{asked:?}");
        }
    }
}

#[test]
fn addresses_that_are_gone_are_broken() {
    let (told, code) = reached(&site(), &["/gone", "/head-gone", "/failing", "/fine"]);
    assert_eq!(code, 3);
    insta::assert_snapshot!(told.join("\n"), @"
    broken /gone: 127.0.0.1 has no such page (404)
    broken /head-gone: 127.0.0.1 has no such page (410)
    unclear /failing: 127.0.0.1 has a fault of its own (503)
    ");
}

#[test]
fn what_cannot_be_told_ends_with_four() {
    let site = site();
    let (told, code) = reached(&site, &["/a", "/closed", "/failing", "/inside", "/loop"]);
    assert_eq!(code, 4);
    insta::assert_snapshot!(told.join("\n"), @"
    unclear /closed: 127.0.0.1 lets no program in (403)
    unclear /failing: 127.0.0.1 has a fault of its own (503)
    unclear /inside: it leads on to localhost, in a private network: not followed
    unclear /loop: it leads on and on
    ");
    let lines = site.lines();
    assert_eq!(
        lines.iter().filter(|it| it.ends_with("/loop")).count(),
        1,
        "{lines:?}"
    );
}

#[test]
fn a_redirect_breaks_nothing() {
    let (told, code) = reached(&site(), &["/moved", "/later"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(told.join("\n"), @"
    warning /moved: it has moved for good, to 127.0.0.1 (301)
    note /later: it leads on to 127.0.0.1 (302)
    ");
}

#[test]
fn a_host_that_is_silent_or_asks_for_less_is_left_alone() {
    let limited = site();
    let (told, code) = reached(&limited, &["/limited", "/x", "/y"]);
    assert_eq!((told.len(), code), (3, 4), "{told:?}");
    assert_eq!(limited.lines(), ["HEAD /limited"]);
    let silent = FakeGithub::answering(|_| Reply::dropped());
    let (told, code) = reached(&silent, &["/1", "/2", "/3", "/4"]);
    assert_eq!((told.len(), code), (4, 4), "{told:?}");
    let lines = silent.lines();
    assert!(!lines.iter().any(|it| it.ends_with("/3")), "{lines:?}");
}

#[test]
fn a_document_without_addresses_asks_nobody() {
    let maestro = repository("[a](docs/guide.md) [b](https://api.caro.example)\n");
    insta::assert_snapshot!(maestro.run(&["doctor", "links", "--online"]), @"
    OK 2 links in 1 document, 0 addresses asked: 1 warning

    WHERE        STATE    LINK                      WHAT IS WRONG                                                    WHAT TO DO
    README.md:1  warning  https://api.caro.example  api.caro.example is reserved for examples: nothing stands there  write the address that is meant, or show it as code
    [exit 0]
    ");
}

/// Without a token and without a source nothing is wrong with access.
fn quiet_github(asked: &Asked) -> Reply {
    match asked.target.as_str() {
        "/rate_limit" => Reply::json(&json!({ "resources": {
            "core": { "limit": 60, "remaining": 59, "reset": 1_769_940_000 },
            "graphql": { "limit": 0, "remaining": 0, "reset": 1_769_940_000 } } })),
        _ => Reply::error(404, "Not Found"),
    }
}

#[test]
fn the_whole_doctor_looks_at_the_readme_too() {
    let github = FakeGithub::answering(quiet_github);
    let maestro = repository("[a](gone.md)\n").asking(&github);
    let shown = maestro.run(&["doctor"]).replace(github.root(), "[GITHUB]");
    insta::assert_snapshot!(shown, @"
    API         [GITHUB]
    reading     without a token
    REST        59 of 60 requests left, anew at 2026-02-01T10:00:00Z
    GraphQL     not without a token: discussions cannot be read
    writing     no token, MAESTRO_GITHUB_WRITE_TOKEN is not set
    write-back  off

    TOKEN    MAY                PUBLIC  PRIVATE
    reading  read               yes     no
    reading  label and comment  no      no

    The policy names no source of kind github.

    Links of README.md
    BROKEN 1 link in 1 document: 1 broken

    WHERE        STATE   LINK     WHAT IS WRONG         WHAT TO DO
    README.md:1  broken  gone.md  gone.md is not there  add the file, or write the path from the folder of the document
    --- stderr ---
    note: no token, so 60 requests an hour and no discussions; set GH_TOKEN or run `gh auth login`
    [exit 3]
    ");
    let whole = maestro.json(&["doctor"]);
    assert_eq!(whole["schema"], "maestro.doctor-access/1");
    assert_eq!(whole["links"]["counts"]["broken"], 1);
    fs::remove_file(maestro.path("README.md")).unwrap();
    assert_eq!(maestro.json(&["doctor"])["links"], Value::Null);
    assert_eq!(maestro.ran(&["doctor"]).code, 0);
    assert!(maestro.json(&["doctor", "access"]).get("links").is_none());
}

#[test]
fn links_are_looked_at_where_github_is_not_to_be_reached() {
    let github = FakeGithub::answering(|_| Reply::error(401, "Bad credentials"));
    let maestro = repository("[a](gone.md)\n")
        .asking(&github)
        .with("GH_TOKEN", TOKEN);
    insta::assert_snapshot!(maestro.run(&["doctor"]), @"
    BROKEN 1 link in 1 document: 1 broken

    WHERE        STATE   LINK     WHAT IS WRONG         WHAT TO DO
    README.md:1  broken  gone.md  gone.md is not there  add the file, or write the path from the folder of the document
    --- stderr ---
    error: GitHub does not accept the token (401): Bad credentials
    hint: set GH_TOKEN to a valid token, or sign in with `gh auth login`; `maestro doctor access` says which token is used
    [exit 3]
    ");
    maestro.write("README.md", "[a](docs/guide.md)\n");
    assert_eq!(maestro.ran(&["doctor"]).code, 1);
    maestro.write("README.md", [0xff]);
    assert_eq!(maestro.ran(&["doctor"]).code, 1);
}
