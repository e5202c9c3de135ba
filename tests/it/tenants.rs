//! The dashboard of one tenant, which that tenant may see.

use crate::support::Maestro;

const ROWS: &str = "\
metric,at,good,total,value,dim.tenant,source
activation_rate,2026-11-19T12:00:00Z,6,10,,acme,acme-crm
activation_rate,2026-11-19T12:00:00Z,1,10,,globex,globex-crm
active_users,2026-11-19T12:00:00Z,,,41,acme,acme-crm
active_users,2026-10-19T12:00:00Z,,,30,acme,acme-crm
active_users,2026-11-19T12:00:00Z,,,77,globex,globex-crm
";

/// A desk with more than numbers.
fn desk() -> Maestro {
    let maestro = Maestro::at("2026-11-20T13:00:00Z").with("MAESTRO_ACTOR", "@nora");
    maestro.write(
        "maestro.toml",
        "extends = \"pilot\"\n[project]\nname = \"caro\"\ntimezone = \"UTC\"\n",
    );
    let conversation = serde_json::json!({
        "channel": "email", "external_id": "m1", "title": "Globex cannot sign in",
        "opened_at": "2026-11-19T09:00:00Z", "author": {"handle": "ann"},
    });
    maestro.write("c.jsonl", conversation.to_string());
    maestro.stdout(&["extract", "file", "c.jsonl"]);
    maestro.stdout(&["incident", "open", "Globex burns"]);
    maestro.stdout(&["report", "note", "highlights", "Globex pays now"]);
    maestro.write("m.csv", ROWS);
    maestro.stdout(&["extract", "metrics", "m.csv"]);
    maestro
}

#[test]
fn the_page_of_a_tenant_has_its_numbers_and_nothing_of_anybody_else() {
    let maestro = desk();
    let page = maestro.stdout(&[
        "report",
        "dashboard",
        "--tenant",
        "acme",
        "--format",
        "html",
    ]);
    for mine in ["<h1>caro: acme</h1>", ">60%", ">41<"] {
        assert!(page.contains(mine), "{mine}\n{page}");
    }
    let context = maestro.stdout(&[
        "report",
        "dashboard",
        "--tenant",
        "acme",
        "--format",
        "json",
    ]);
    for other in ["lobex", "77", "@nora", "10%"] {
        assert!(!page.contains(other), "{other}\n{page}");
    }
    assert!(
        !context.contains("lobex") && !context.contains("crm"),
        "{context}"
    );
    let whole = maestro.stdout(&["report", "dashboard", "--format", "html"]);
    assert!(
        whole.contains("Globex burns") && whole.contains(">77<"),
        "{whole}"
    );
}

#[test]
fn a_tenant_that_nobody_measured_is_told_and_other_reports_have_none() {
    let maestro = desk();
    let unknown = maestro.ran(&[
        "report",
        "dashboard",
        "--tenant",
        "acne",
        "--output",
        "d.html",
    ]);
    assert_eq!(unknown.code, 1, "{}", unknown.stderr);
    let said = "nothing was ever measured of a tenant `acne`";
    assert!(unknown.stderr.contains(said), "{}", unknown.stderr);
    assert!(
        unknown.stderr.contains("known are acme, globex"),
        "{}",
        unknown.stderr
    );
    assert!(!maestro.exists("d.html"));
    let other = maestro.ran(&["report", "weekly", "--tenant", "acme"]);
    assert_eq!(other.code, 2);
    let said = "only `dashboard` is made for one tenant, `weekly` is not";
    assert!(other.stderr.contains(said), "{}", other.stderr);
}
