//! The same facts through `sla due` and `sla elapsed`, as somebody at a shell would check them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use serde_json::Value;

use super::fields::{list, moment, seconds, written};
use crate::shared;

/// Worker threads: a process per fact waits more than it computes.
const WORKERS: usize = 4;

#[test]
fn due_and_elapsed_hold_at_the_command_line() {
    check(include_str!("ours.jsonl"));
    for path in shared::files("facts/sla", "jsonl") {
        check(&fs::read_to_string(path).unwrap());
    }
}

/// Runs the facts that the command line can answer and fails with all that do not hold.
fn check(facts: &str) {
    let facts: Vec<Value> = facts
        .lines()
        .filter(|it| !it.is_empty())
        .map(|it| serde_json::from_str(it).unwrap())
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let names = policy(&facts, folder.path());
    let part = facts.len().div_ceil(WORKERS).max(1);
    let run = |part: &[Value]| -> String {
        let failed = part
            .iter()
            .filter_map(|it| failure(it, &names, folder.path()));
        failed.collect()
    };
    let failures: String = thread::scope(|scope| {
        let workers: Vec<_> = facts
            .chunks(part)
            .map(|it| scope.spawn(|| run(it)))
            .collect();
        workers.into_iter().map(|it| it.join().unwrap()).collect()
    });
    assert!(failures.is_empty(), "{failures}");
}

/// One policy with every schedule as a calendar; returns their names.
fn policy(facts: &[Value], folder: &Path) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut policy = String::new();
    for fact in facts.iter().filter(|it| arguments(it).is_some()) {
        let schedule = &fact["schedule"];
        let key = schedule.to_string();
        if schedule.is_null() || names.contains_key(&key) {
            continue;
        }
        let name = format!("c{}", names.len());
        calendar(&mut policy, &name, schedule);
        names.insert(key, name);
    }
    fs::write(folder.join("maestro.toml"), policy).unwrap();
    names
}

fn calendar(policy: &mut String, name: &str, schedule: &Value) {
    let timezone = &schedule["tz"];
    write!(policy, "[calendars.{name}]\ntimezone = {timezone}\n").unwrap();
    for key in ["hours", "special", "breaks"] {
        let days = schedule[key].as_object().into_iter().flatten();
        let days: Vec<String> = days
            .map(|(day, it)| format!("{day} = {}", spans(it)))
            .collect();
        writeln!(policy, "{key} = {{ {} }}", days.join(", ")).unwrap();
    }
    let holidays: Vec<String> = list(&schedule["holidays"]).map(Value::to_string).collect();
    writeln!(policy, "holidays = [{}]\n", holidays.join(", ")).unwrap();
}

fn spans(value: &Value) -> String {
    let span = |it: &Value| {
        format!(
            "\"{}-{}\"",
            it[0].as_str().unwrap(),
            it[1].as_str().unwrap()
        )
    };
    format!("[{}]", list(value).map(span).collect::<Vec<_>>().join(", "))
}

/// The command line of a fact, without its calendar; `None` for what no command answers.
fn arguments(fact: &Value) -> Option<Vec<String>> {
    let input = &fact["input"];
    let text = |key: &str| input[key].as_str().unwrap().to_owned();
    let within = |key: &str| format!("{}s", seconds(&input[key]));
    let words = match fact["op"].as_str().unwrap() {
        "active_between" => ["elapsed".into(), text("from"), "--to".into(), text("to")],
        "elapsed_with_pauses" => [
            "elapsed".into(),
            text("created"),
            "--to".into(),
            text("end"),
        ],
        "add_active" => [
            "due".into(),
            text("from"),
            "--within".into(),
            within("seconds"),
        ],
        // An open pause ends at the moment of asking: a fact without one asks for no moment.
        "due_with_pauses" if is_open(input) && input["as_of"].is_null() => return None,
        "due_with_pauses" => [
            "due".into(),
            text("created"),
            "--within".into(),
            within("limit_seconds"),
        ],
        _ => return None,
    };
    let [verb, from, flag, to] = words;
    let mut arguments = [
        "sla", &verb, "--format", "json", "--from", &from, &flag, &to,
    ]
    .map(str::to_owned)
    .to_vec();
    if let Some(as_of) = input["as_of"].as_str() {
        arguments.extend(["--as-of".to_owned(), as_of.to_owned()]);
    }
    for pause in list(&input["pauses"]) {
        let [from, to] = [0, 1].map(|it| pause[it].as_str().unwrap_or_default());
        arguments.extend(["--pause".to_owned(), format!("{from}/{to}")]);
    }
    Some(arguments)
}

fn is_open(input: &Value) -> bool {
    list(&input["pauses"]).any(|it| it[1].is_null())
}

/// `null` is expected where there is no answer: then the command ends with 1.
fn failure(fact: &Value, names: &BTreeMap<String, String>, folder: &Path) -> Option<String> {
    let mut arguments = arguments(fact)?;
    if let Some(name) = names.get(&fact["schedule"].to_string()) {
        arguments.extend(["--calendar".to_owned(), name.clone()]);
    }
    let out = Command::new(env!("CARGO_BIN_EXE_maestro"))
        .args(&arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&out.stdout).unwrap_or_default();
    let expected = &fact["expected"];
    let holds = match expected {
        Value::Null => out.status.code() == Some(1),
        Value::Number(_) => answer["elapsed_seconds"] == *expected,
        _ => answer["due_at"] == written(moment(expected)),
    };
    let stderr = String::from_utf8_lossy(&out.stderr);
    let shown = arguments.join(" ");
    (!holds).then(|| {
        format!(
            "{}: expected {expected}, found {answer}\n  {shown}\n{stderr}\n",
            fact["case"]
        )
    })
}
