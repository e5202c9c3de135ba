//! `report artifact`: what is generated, what people wrote into it, what is never overwritten.

use insta::assert_snapshot;
use serde_json::Value;

use crate::report::{conversation, log_of};
use crate::support::{Maestro, sample};

const DIR: &str = ".artifacts/maintenance";

fn desk() -> Maestro {
    log_of(&[
        conversation("a", "one", false),
        conversation("b", "zephyr licence", true),
    ])
}

fn all(maestro: &Maestro, more: &[&str]) -> String {
    maestro.run(&[&["report", "artifact", "all"][..], more].concat())
}

#[test]
fn the_artefacts_have_names_and_files() {
    assert_snapshot!(sample(&["report", "artifact"]));
}

#[test]
fn the_artefacts_of_the_sample() {
    let names = [
        "charter",
        "capacity",
        "tooling",
        "runbooks",
        "workflow",
        "reporting",
        "backlog",
        "release-policy",
        "feedback-loop",
        "approvals",
        "monitoring",
        "reviews",
    ];
    let shown = names.map(|it| format!("===== {it}\n{}", sample(&["report", "artifact", it])));
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn written_twice_nothing_changes() {
    let maestro = desk();
    let first = all(&maestro, &[]);
    assert_eq!(first.matches(" created").count(), 12, "{first}");
    let before = maestro.read(&format!("{DIR}/maintenance-charter.md"));
    let second = all(&maestro, &[]);
    assert_eq!(second.matches(" unchanged").count(), 12, "{second}");
    assert_eq!(
        maestro.read(&format!("{DIR}/maintenance-charter.md")),
        before
    );
    let json: Value = maestro.json(&["report", "artifact", "all"]);
    assert_eq!(json["files"].as_array().unwrap().len(), 12);
    assert_eq!(json["schema"], "maestro.artifacts/1");
}

#[test]
fn what_people_write_in_their_places_stays() {
    let maestro = desk();
    all(&maestro, &[]);
    let charter = format!("{DIR}/maintenance-charter.md");
    let empty = "_Not written yet: what this desk is for, and for whom._";
    let text = maestro.read(&charter);
    assert!(text.contains(empty), "{text}");
    maestro.write(
        &charter,
        text.replace(empty, "For everybody who types commands."),
    );
    let backlog = format!("{DIR}/backlog-register.csv");
    let sheet = maestro.read(&backlog);
    let row = sheet.lines().find(|it| it.starts_with("c1,")).unwrap();
    let decided = format!("{}do it first,,", row.strip_suffix(",,").unwrap());
    maestro.write(
        &backlog,
        format!(
            "{},,,our own idea,,,,,,,,,,\n",
            sheet.replace(row, &decided)
        ),
    );
    let tooling = format!("{DIR}/tooling-access-checklist.json");
    let text = maestro.read(&tooling);
    maestro.write(
        &tooling,
        text.replacen("\"owner\": null", "\"owner\": \"ana\"", 1),
    );
    // A new version renews what is generated, and only that.
    let policy = maestro.read("maestro.toml");
    maestro.write("maestro.toml", policy.replace("\"caro\"", "\"carola\""));
    let said = all(&maestro, &[]);
    assert!(said.ends_with("[exit 0]"), "{said}");
    let charter = maestro.read(&charter);
    assert!(
        charter.starts_with("# carola: ") && charter.contains("For everybody who types commands.")
    );
    let sheet = maestro.read(&backlog);
    assert!(
        sheet.contains("do it first") && sheet.contains("our own idea"),
        "{sheet}"
    );
    assert!(maestro.read(&tooling).contains("\"owner\": \"ana\""));
}

#[test]
fn what_was_edited_elsewhere_is_not_overwritten() {
    let maestro = desk();
    all(&maestro, &[]);
    let charter = format!("{DIR}/maintenance-charter.md");
    let edited = maestro
        .read(&charter)
        .replace("maintenance charter", "our charter");
    maestro.write(&charter, &edited);
    std::fs::remove_file(maestro.path(&format!("{DIR}/review-calendar.md"))).unwrap();
    let said = all(&maestro, &[]);
    assert!(said.ends_with("[exit 5]"), "{said}");
    assert!(
        said.contains("edited outside of the places that are yours"),
        "{said}"
    );
    // All or none, and said so.
    assert!(!said.contains("created"), "{said}");
    assert!(said.contains("not written"), "{said}");
    assert_eq!(maestro.read(&charter), edited);
    assert!(!maestro.exists(&format!("{DIR}/review-calendar.md")));
    let forced = all(&maestro, &["--force"]);
    assert!(forced.ends_with("[exit 0]"), "{forced}");
    assert!(maestro.read(&charter).contains("maintenance charter"));
    assert!(maestro.exists(&format!("{DIR}/review-calendar.md")));
    // A file that was there before is somebody's.
    maestro.write("docs/release-policy.md", "# ours\n");
    let said = maestro.run(&["report", "artifact", "release-policy", "--dir", "docs"]);
    assert!(
        said.contains("it was there before") && said.ends_with("[exit 5]"),
        "{said}"
    );
    maestro.write(&charter, "<!-- maestro:keep a -->\n");
    let broken = all(&maestro, &[]);
    assert!(
        broken.contains("the place `a` has no end") && broken.ends_with("[exit 5]"),
        "{broken}"
    );
}

#[test]
fn nothing_private_is_named_and_every_map_is_one() {
    let maestro = desk();
    all(&maestro, &[]);
    for entry in std::fs::read_dir(maestro.path(DIR)).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("zephyr"), "{}", path.display());
        if path.extension().is_some_and(|it| it == "json") {
            let value: Value = serde_json::from_str(&text).unwrap();
            assert!(
                value["schema"]
                    .as_str()
                    .unwrap()
                    .starts_with("maestro.artifact")
            );
        }
    }
}

#[test]
fn what_is_no_artefact_is_told() {
    assert_snapshot!(sample(&["report", "artifact", "chartre"]), @r"
    --- stderr ---
    error: there is no artefact `chartre`
    hint: did you mean `charter`?
    [exit 2]
    ");
    let maestro = Maestro::new();
    // Without a log and a policy there is still a charter to begin with.
    let empty = all(&maestro, &[]);
    assert!(empty.ends_with("[exit 0]"), "{empty}");
    let said = sample(&["report", "artifact", "capacity", "--format", "json"]);
    assert!(said.ends_with("[exit 2]"), "{said}");
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_a_link() {
    let maestro = Maestro::new();
    maestro.write("elsewhere.md", "mine");
    maestro.write("docs/kept.md", "");
    std::os::unix::fs::symlink(
        "../elsewhere.md",
        maestro.path("docs/maintenance-charter.md"),
    )
    .unwrap();
    let said = maestro.run(&["report", "artifact", "all", "--dir", "docs", "--force"]);
    assert!(said.ends_with("[exit 5]"), "{said}");
    assert_eq!(maestro.read("elsewhere.md"), "mine");
    std::os::unix::fs::symlink("docs", maestro.path("link")).unwrap();
    let said = maestro.run(&["report", "artifact", "all", "--dir", "link"]);
    assert!(said.ends_with("[exit 5]"), "{said}");
}

#[test]
fn a_name_covers_no_hours() {
    let maestro = Maestro::new();
    let role = "[incident.roles]\nlead = \"@mira\"\n";
    let rule = "[[sla.rule]]\nid = \"all\"\nmatch = {}\nfirst_response = \"4h\"\n";
    maestro.write("maestro.toml", format!("{role}{rule}"));
    let said = maestro.stdout(&["report", "artifact", "capacity"]);
    let open = "not said: no calendar has the hours in which somebody is there";
    let row = format!("coverage:24x7,coverage,168 h a week are promised by all,,,,,{open}");
    assert!(said.contains(&row), "{said}");
    let days = ["mon", "tue", "wed", "thu", "fri"].map(|it| format!("{it} = [\"09:00-17:00\"]"));
    let office = format!("[calendars.office]\nhours = {{ {} }}\n", days.join(", "));
    maestro.write("maestro.toml", format!("{role}{office}{rule}"));
    let said = maestro.stdout(&["report", "artifact", "capacity"]);
    let gap = "not said: who is there 128 h a week outside of office, up to 64 h at once; shorter than that: all first_response";
    assert!(said.contains(&format!(",40,\"{gap}\"")), "{said}");
    let called = "[[oncall]]\nid = \"p0\"\nprimary = \"lead\"\npriorities = [\"P0\"]\n";
    let p0 = rule
        .replace("all", "p0")
        .replace("{}", "{ priority = \"P0\" }");
    maestro.write("maestro.toml", format!("{role}{called}{p0}"));
    let said = maestro.stdout(&["report", "artifact", "capacity"]);
    let gap = "one person for every hour of the week: nobody stands in";
    assert!(said.contains(&format!("'@mira,,,168,{gap}")), "{said}");
}
