mod address;
mod document;
mod local;

use std::rc::Rc;

use super::{Place, Status, check, read};

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
fn the_worst_comes_first() {
    let order = [
        Status::Broken,
        Status::Unclear,
        Status::Warning,
        Status::Note,
    ];
    assert!(order.is_sorted());
}
