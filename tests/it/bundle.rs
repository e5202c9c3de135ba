//! A bundle made by one process and checked by others: maestro without a log, and stock tools.

use std::fs;
use std::io::{self, Write};
use std::process::Command;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::Maestro;

/// A bundle of the sample's gate in `evidence`.
fn made(args: &[&str]) -> Maestro {
    let desk = Maestro::new();
    let ran = desk.ran(
        &[
            &["gate", "bundle", "ga", "-o", "evidence", "--sample"],
            args,
        ]
        .concat(),
    );
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk
}

fn verified(desk: &Maestro, args: &[&str]) -> String {
    let ran = desk.ran(&[&["gate", "verify", "evidence", "--format", "json"], args].concat());
    let report: Value =
        serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{}", ran.shown()));
    format!("{} {}", report["result"].as_str().unwrap(), ran.code)
}

fn names(desk: &Maestro) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![desk.path("evidence")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(desk.folder()).unwrap();
                names.push(name.to_str().unwrap().to_owned());
            }
        }
    }
    names.sort();
    names
}

#[test]
fn a_bundle_is_checked_without_a_log() {
    let desk = made(&[]);
    assert_snapshot!(desk.run(&["gate", "verify", "evidence"]));
    assert_snapshot!(names(&desk).join("\n"));
    assert_snapshot!(desk.read("evidence/report.md"));
    assert!(!desk.exists(".maestro"));
    assert_eq!(desk.run(&["gate", "verify", "evidence", "-q"]), "[exit 0]");
}

#[test]
fn the_same_log_and_moment_give_the_same_bytes() {
    let (one, two) = (made(&[]), made(&[]));
    assert_eq!(names(&one), names(&two));
    for name in names(&one) {
        assert_eq!(one.read(&name), two.read(&name), "{name}");
    }
    // Over itself: an earlier bundle is replaced.
    let again = [
        "gate",
        "bundle",
        "ga",
        "-o",
        "evidence",
        "--sample",
        "--with-pii",
    ];
    assert_eq!(one.ran(&again).code, 0);
    assert_eq!(verified(&one, &[]), "whole 0");
    assert_ne!(
        one.read("evidence/manifest.json"),
        two.read("evidence/manifest.json")
    );
}

#[test]
fn a_changed_byte_of_any_file_is_found() {
    let desk = made(&[]);
    for name in names(&desk) {
        let bytes = fs::read(desk.path(&name)).unwrap();
        for part in 0..4 {
            let Some(at) = bytes.len().checked_sub(1).map(|last| last * part / 3) else {
                continue;
            };
            let mut other = bytes.clone();
            other[at] ^= 1;
            fs::write(desk.path(&name), &other).unwrap();
            assert_eq!(verified(&desk, &[]), "broken 3", "{name} {at}");
        }
        fs::write(desk.path(&name), &bytes).unwrap();
    }
    assert_eq!(verified(&desk, &[]), "whole 0");
    desk.write("evidence/more.txt", "");
    assert_eq!(verified(&desk, &[]), "broken 3");
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let desk = Maestro::new();
    desk.write("evidence/mine.txt", "mine");
    let args = ["gate", "bundle", "ga", "-o", "evidence", "--sample"];
    assert_snapshot!(desk.run(&args));
    assert_eq!(desk.read("evidence/mine.txt"), "mine");
    let desk = made(&[]);
    desk.write("evidence/mine.txt", "mine");
    assert_eq!(desk.ran(&args).code, 5);
    desk.write("file", "");
    assert_eq!(
        desk.ran(&["gate", "bundle", "ga", "-o", "file", "--sample"])
            .code,
        1
    );
    assert_snapshot!(desk.run(&["gate", "bundle", "g99", "-o", "new", "--sample"]));
    assert_eq!(
        desk.ran(&["gate", "bundle", "nothing", "-o", "new", "--sample"])
            .code,
        2
    );
    assert_eq!(
        desk.ran(&["gate", "bundle", "day1", "-o", "new"]).code,
        1,
        "no log"
    );
    assert!(!desk.exists("new"));
}

#[test]
fn nothing_to_verify_is_no_pass() {
    let desk = Maestro::new();
    fs::create_dir(desk.path("evidence")).unwrap();
    assert_eq!(verified(&desk, &[]), "cannot-tell 4");
    assert_snapshot!(desk.run(&["gate", "verify", "nowhere"]));
}

#[cfg(unix)]
#[test]
fn links_and_names_that_lead_away_are_found_and_never_followed() {
    let desk = made(&[]);
    let report = desk.path("evidence/report.md");
    fs::rename(&report, desk.path("report.md")).unwrap();
    std::os::unix::fs::symlink(desk.path("report.md"), &report).unwrap();
    assert_eq!(verified(&desk, &[]), "broken 3");
    fs::remove_file(&report).unwrap();
    fs::rename(desk.path("report.md"), &report).unwrap();
    assert_eq!(verified(&desk, &[]), "whole 0");
    std::os::unix::fs::symlink(desk.path("evidence"), desk.path("link")).unwrap();
    assert_eq!(desk.ran(&["gate", "verify", "link"]).code, 1);
    let huge = fs::File::create(desk.path("evidence/huge.bin")).unwrap();
    huge.set_len(1 << 40).unwrap();
    assert_eq!(verified(&desk, &[]), "broken 3");
    fs::remove_file(desk.path("evidence/huge.bin")).unwrap();
    fs::create_dir_all(desk.path("evidence/a/b/c/d/e")).unwrap();
    assert_eq!(verified(&desk, &[]), "broken 3");
}

#[test]
fn no_column_that_tells_who_somebody_is_is_in_it() {
    let desk = made(&[]);
    let manifest: Value = serde_json::from_str(&desk.read("evidence/manifest.json")).unwrap();
    let evidence = manifest["predicate"]["evidence"].as_array().unwrap();
    assert!(
        evidence.iter().any(|it| it["dropped"][0] == "owner"),
        "{evidence:#?}"
    );
    for it in evidence {
        let path = format!("evidence/{}", it["path"].as_str().unwrap());
        let header = desk
            .read(&path)
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned();
        assert!(
            !header
                .split(',')
                .any(|it| it == "owner" || it == "respondent"),
            "{header}"
        );
        assert!(!desk.read(&path).contains('@'), "{path}");
    }
}

/// An Ed25519 key of nobody; `None` without `ssh-keygen`.
fn key(desk: &Maestro, name: &str, passphrase: &str) -> Option<()> {
    let made = Command::new("ssh-keygen")
        .args([
            "-q", "-t", "ed25519", "-N", passphrase, "-C", "test", "-f", name,
        ])
        .current_dir(desk.folder())
        .status();
    if made.is_ok_and(|it| it.success()) {
        return Some(());
    }
    let _ = writeln!(io::stderr(), "SKIPPED: there is no ssh-keygen here");
    None
}

#[test]
fn stock_tools_accept_a_signed_bundle() {
    let desk = Maestro::new();
    let Some(()) = key(&desk, "key", "") else {
        return;
    };
    let args = [
        "gate", "bundle", "ga", "-o", "evidence", "--sample", "--key", "key",
    ];
    assert_eq!(desk.ran(&args).code, 0);
    let public = desk.read("key.pub");
    desk.write("signers", format!("ana@example.org {public}"));
    let verify = "ssh-keygen -Y verify -f ../signers -I ana@example.org -n maestro-receipt \
                  -s manifest.json.sig < manifest.json && sha256sum --quiet -c SHA256SUMS";
    let stock = |desk: &Maestro| {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", verify])
            .current_dir(desk.path("evidence"));
        shell.output().unwrap().status.success()
    };
    assert!(stock(&desk));
    assert_eq!(verified(&desk, &[]), "whole 0");
    let signers = ["--signers", "signers"];
    assert_eq!(verified(&desk, &signers), "whole 0");
    let named = |name| verified(&desk, &[&signers[..], &["--signer", name]].concat());
    assert_eq!(named("ana@example.org"), "whole 0");
    assert_eq!(named("bo@example.org"), "broken 3");
    desk.write("signers", "");
    assert_eq!(verified(&desk, &signers), "broken 3");
    assert!(!stock(&desk));
    fs::remove_file(desk.path("evidence/manifest.json.sig")).unwrap();
    assert_eq!(
        verified(&desk, &[]),
        "broken 3",
        "the manifest names the signer"
    );
}

#[test]
fn a_signature_of_stock_ssh_keygen_is_accepted() {
    let desk = made(&[]);
    let Some(()) = key(&desk, "key", "") else {
        return;
    };
    let signed = Command::new("ssh-keygen")
        .args([
            "-Y",
            "sign",
            "-f",
            "key",
            "-n",
            "maestro-receipt",
            "evidence/manifest.json",
        ])
        .current_dir(desk.folder())
        .output()
        .unwrap();
    assert!(signed.status.success());
    desk.write("signers", format!("ana {}", desk.read("key.pub")));
    assert_eq!(verified(&desk, &["--signers", "signers"]), "whole 0");
    let text = desk.read("evidence/manifest.json.sig");
    for at in (0..text.len()).step_by(7) {
        let mut other = text.clone().into_bytes();
        other[at] ^= 1;
        fs::write(desk.path("evidence/manifest.json.sig"), other).unwrap();
        assert_eq!(verified(&desk, &[]), "broken 3", "{at}");
    }
}

#[test]
fn a_key_that_cannot_sign_says_what_to_do() {
    let desk = Maestro::new();
    let Some(()) = key(&desk, "locked", "a passphrase") else {
        return;
    };
    let run = |key: &str| {
        desk.run(&[
            "gate", "bundle", "ga", "-o", "evidence", "--sample", "--key", key,
        ])
    };
    assert_snapshot!(run("locked"));
    assert_snapshot!(run("nothing"));
    desk.write("open", "no key");
    assert_snapshot!(run("open"));
    assert!(!desk.exists("evidence"));
}

#[test]
fn a_decision_keeps_its_bundle_whatever_comes_after() {
    let desk = Maestro::at("2026-02-13T14:00:00Z");
    desk.write("maestro.toml", "extends = \"beta\"\n");
    let decide = ["gate", "decide", "day1", "--no-go", "--reason", "not yet"];
    let ran = desk.ran(&decide);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let bundle = |to: &str, more: &[&str]| {
        let ran = desk.ran(&[&["gate", "bundle", "g1", "-o", to], more].concat());
        assert_eq!(ran.code, 0, "{}", ran.shown());
    };
    bundle("evidence", &[]);
    assert_eq!(verified(&desk, &[]), "whole 0");
    let again = [&decide[..4], &["--reason", "not now"]].concat();
    assert_eq!(desk.ran(&again).code, 0);
    let found = desk.json(&["log", "verify", "--head", "evidence/manifest.json"]);
    assert_eq!(found["verdict"], "whole");
    assert_eq!(found["head"]["distance"], 1);
    bundle("later", &[]);
    for name in names(&desk) {
        let later = name.replacen("evidence", "later", 1);
        assert_eq!(desk.read(&name), desk.read(&later), "{name}");
    }
    let ran = desk.ran(&[
        "gate",
        "bundle",
        "g2",
        "-o",
        "next",
        "--previous",
        "evidence",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(desk.read("next/ledger.jsonl").lines().count(), 1);
    fs::rename(desk.path("next"), desk.path("first")).unwrap();
    fs::remove_dir_all(desk.path("evidence")).unwrap();
    fs::rename(desk.path("first"), desk.path("evidence")).unwrap();
    assert_eq!(verified(&desk, &[]), "whole 0");
    assert_eq!(
        desk.ran(&["gate", "bundle", "g1", "-o", "x", "--previous", "evidence"])
            .code,
        5
    );
    desk.write(
        "maestro.toml",
        "extends = \"beta\"\n[project]\nname = \"x\"\ntimezone = \"Asia/Tokyo\"\n",
    );
    let said = desk.run(&["gate", "bundle", "g1", "-o", "changed"]);
    assert!(said.contains("the policy has changed since"), "{said}");
}

/// A desk with a GO in a signed bundle, and the folder of a runner that has no log.
fn committed() -> Option<(Maestro, Maestro)> {
    let desk = Maestro::at("2026-02-13T14:00:00Z");
    key(&desk, "key", "")?;
    let policy = "[project]\nname = \"caro\"\n[release]\nversion = \"v1.1.0\"\n\
                  [gate.ship]\n[[gate.ship.criterion]]\nid = \"audit\"\n\
                  level = \"critical\"\ncheck = \"attested:audit\"\n";
    desk.write("maestro.toml", policy);
    desk.write(
        "log.jsonl",
        r#"{"channel":"email","external_id":"<a@x>","title":"t","opened_at":"2026-02-10T09:00:00Z"}"#,
    );
    for args in [
        &["extract", "file", "log.jsonl"][..],
        &["gate", "attest", "audit"],
        &["gate", "decide", "ship", "--go", "--reason", "it holds"],
        &["gate", "bundle", "g2", "-o", "evidence", "--key", "key"],
    ] {
        let ran = desk.ran(args);
        assert_eq!(ran.code, 0, "{}", ran.shown());
    }
    let runner = Maestro::at("2026-02-14T14:00:00Z");
    runner.write("maestro.toml", policy);
    runner.write("signers", format!("ana {}", desk.read("key.pub")));
    for name in names(&desk) {
        runner.write(&name, desk.read(&name));
    }
    Some((desk, runner))
}

const REQUIRE: &[&str] = &[
    "gate",
    "require",
    "ship",
    "--bundle",
    "evidence",
    "--signers",
    "signers",
];

#[test]
fn a_signed_bundle_takes_a_go_to_where_no_log_is() {
    let Some((desk, runner)) = committed() else {
        return;
    };
    assert_snapshot!(runner.run(REQUIRE), @"
    GO g2 by @mira, 1d ago; signed by ana
    [exit 0]
    ");
    let of = |more: &[&str]| runner.run(&[REQUIRE, more].concat());
    assert_snapshot!(of(&["--format", "github"]), @"
    GO g2 by @mira, 1d ago; signed by ana
    [exit 0]
    ");
    assert_snapshot!(of(&["--format", "junit", "--subject", "v1.2.0"]), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="1" failures="1" errors="0" skipped="0">
      <testsuite name="maestro gate require ship" tests="1" failures="1" errors="0" skipped="0">
        <testcase classname="subject" name="no GO stands for ship">
          <failure type="subject" message="it is about v1.1.0, not v1.2.0">it is about v1.1.0, not v1.2.0</failure>
        </testcase>
      </testsuite>
    </testsuites>
    [exit 5]
    "#);
    assert!(of(&["--signer", "ana"]).ends_with("[exit 0]"));
    assert!(of(&["--signer", "bo"]).ends_with("[exit 5]"));
    let late = of(&["--as-of", "2026-02-20"]);
    assert!(
        late.contains("expired") && late.ends_with("[exit 5]"),
        "{late}"
    );
    let json = runner.json(REQUIRE);
    assert_eq!(
        (&json["stands"], &json["signed_by"]),
        (&true.into(), &"ana".into())
    );
    // Without a signature, with another policy, with another decision in it.
    let signature = runner.read("evidence/manifest.json.sig");
    fs::remove_file(runner.path("evidence/manifest.json.sig")).unwrap();
    assert!(of(&[]).ends_with("[exit 5]"));
    runner.write("evidence/manifest.json.sig", signature);
    let policy = runner.read("maestro.toml");
    runner.write("maestro.toml", policy.replace("critical", "nice"));
    let lowered = of(&[]);
    assert!(
        lowered.contains("the policy changed: gate.ship.criterion.audit.level"),
        "{lowered}"
    );
    runner.write("maestro.toml", policy);
    let manifest = runner.read("evidence/manifest.json");
    runner.write(
        "evidence/manifest.json",
        manifest.replace("it holds", "it helds"),
    );
    assert!(of(&[]).ends_with("[exit 5]"));
    fs::remove_dir_all(runner.path("evidence")).unwrap();
    assert!(of(&[]).ends_with("[exit 1]"));
    assert!(!runner.exists(".maestro"), "no log was made");
    drop(desk);
}
