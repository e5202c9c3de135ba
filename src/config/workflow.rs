//! The support workflow as a file of YAML (S3's `support-workflow.yaml`): its shape, with every
//! fault at once.

use crate::sla::Span;
use crate::triage::workflow::{Fault, Intake, Route, Severity, Step, TestCase, Ticket, Workflow};

use super::near::did_you_mean;
use super::yaml::{self, Node, Value};

const TOP: &[&str] = &[
    "artifact",
    "project",
    "intake",
    "forms",
    "severity_matrix",
    "routing",
    "escalation",
    "cases",
];
const INTAKE: &[&str] = &["channel", "rules"];
const FORM: &[&str] = &["channel", "asks"];
const SEVERITY: &[&str] = &[
    "severity",
    "labels",
    "acknowledge",
    "fix",
    "update",
    "postmortem",
];
const ROUTE: &[&str] = &[
    "rule",
    "channels",
    "priorities",
    "phases",
    "calendar",
    "clocks",
    "owner",
];
const STEP: &[&str] = &["to", "holder", "method", "within", "severities"];
const CASE: &[&str] = &["channel", "priority", "phase", "rule"];

/// Reads a workflow; what cannot be understood is told, and the rest is read all the same.
pub fn workflow(text: &str) -> (Workflow, Vec<Fault>) {
    let mut reader = Reader::default();
    match yaml::read(text) {
        Err(it) => reader.fault(it.line, "", format!("this is no YAML: {}", it.message)),
        Ok(node) => reader.top(&node),
    }
    (reader.workflow, reader.faults)
}

#[derive(Default)]
struct Reader {
    workflow: Workflow,
    faults: Vec<Fault>,
}

/// A mapping of the file, and how it is called.
struct Entry<'a> {
    line: usize,
    key: String,
    fields: &'a [(String, Node)],
}

impl Reader {
    fn fault(&mut self, line: usize, key: &str, message: impl Into<String>) {
        self.faults.push(Fault::new(line, key, message));
    }

    fn top(&mut self, node: &Node) {
        let Some(top) = self.map(node, "", TOP) else {
            return;
        };
        for needed in ["intake", "severity_matrix", "routing"] {
            if !top.fields.iter().any(|it| it.0 == needed) {
                self.fault(1, needed, "is missing");
            }
        }
        if let Some(name) = self
            .text(&top, "artifact")
            .filter(|it| it != "support-workflow")
        {
            self.fault(
                top.line,
                "artifact",
                format!("`{name}` is no support-workflow"),
            );
        }
        for it in self.entries(&top, "intake", INTAKE) {
            let channel = self.name(&it, "channel");
            let rules = self.texts(&it, "rules");
            let line = it.line;
            self.workflow.intake.push(Intake {
                line,
                channel,
                rules,
            });
        }
        for it in self.entries(&top, "forms", FORM) {
            self.name(&it, "channel");
            self.texts(&it, "asks");
        }
        self.severities(&top);
        self.routing(&top);
        self.others(&top);
    }

    fn severities(&mut self, top: &Entry<'_>) {
        for it in self.entries(top, "severity_matrix", SEVERITY) {
            let name = self.name(&it, "severity");
            self.texts(&it, "labels");
            for limit in ["acknowledge", "fix", "update", "postmortem"] {
                self.span(&it, limit);
            }
            let line = it.line;
            self.workflow.severities.push(Severity { line, name });
        }
    }

    fn routing(&mut self, top: &Entry<'_>) {
        for it in self.entries(top, "routing", ROUTE) {
            let route = Route {
                line: it.line,
                rule: self.name(&it, "rule"),
                channels: self.texts(&it, "channels"),
                priorities: self.texts(&it, "priorities"),
                phases: self.texts(&it, "phases"),
                clocks: self.clocks(&it),
                owner: self.text(&it, "owner"),
            };
            self.text(&it, "calendar");
            self.workflow.routes.push(route);
        }
    }

    fn others(&mut self, top: &Entry<'_>) {
        for it in self.entries(top, "escalation", STEP) {
            let step = Step {
                line: it.line,
                to: self.name(&it, "to"),
                holder: self.text(&it, "holder"),
                severities: self.texts(&it, "severities"),
            };
            self.text(&it, "method");
            self.span(&it, "within");
            self.workflow.escalation.push(step);
        }
        for it in self.entries(top, "cases", CASE) {
            let case = TestCase {
                line: it.line,
                ticket: Ticket {
                    channel: self.text(&it, "channel"),
                    priority: self.text(&it, "priority"),
                    phase: self.text(&it, "phase"),
                },
                expect: Some(self.name(&it, "rule")),
            };
            self.workflow.cases.push(case);
        }
    }

    /// The mapping at a node; keys that it does not know are told.
    fn map<'a>(&mut self, node: &'a Node, key: &str, known: &[&str]) -> Option<Entry<'a>> {
        let Value::Map(fields) = &node.value else {
            self.fault(node.line, key, "keys with values belong here");
            return None;
        };
        for (name, value) in fields {
            if !known.contains(&name.as_str()) {
                let near = did_you_mean(name, known.iter().copied());
                let near = near.map_or_else(String::new, |it| format!(", {it}"));
                let path = joined(key, name);
                self.fault(value.line, &path, format!("there is no such key{near}"));
            }
        }
        Some(Entry {
            line: node.line,
            key: key.to_owned(),
            fields,
        })
    }

    /// The mappings of a list.
    fn entries<'a>(&mut self, top: &Entry<'a>, name: &str, known: &[&str]) -> Vec<Entry<'a>> {
        let found = top.fields.iter().find(|it| it.0 == name);
        let Some((_, node)) = found else {
            return Vec::new();
        };
        let list: &'a [Node] = match &node.value {
            Value::List(list) => list.as_slice(),
            Value::Null => &[],
            _ => {
                self.fault(node.line, name, "a list belongs here");
                &[]
            }
        };
        let all = (1..).zip(list);
        all.filter_map(|(idx, it)| self.map(it, &format!("{name}.{idx}"), known))
            .collect()
    }

    /// A text that has to be there.
    fn name(&mut self, entry: &Entry<'_>, name: &str) -> String {
        let text = self.text(entry, name);
        if text.as_deref().is_none_or(|it| it.trim().is_empty()) {
            self.fault(entry.line, &joined(&entry.key, name), "is missing");
        }
        text.unwrap_or_default()
    }

    fn text(&mut self, entry: &Entry<'_>, name: &str) -> Option<String> {
        let node = entry.field(name)?;
        match &node.value {
            Value::Text(text) => Some(text.clone()),
            Value::Null => None,
            _ => {
                self.fault(
                    node.line,
                    &joined(&entry.key, name),
                    "one word belongs here",
                );
                None
            }
        }
    }

    fn texts(&mut self, entry: &Entry<'_>, name: &str) -> Vec<String> {
        let Some(node) = entry.field(name) else {
            return Vec::new();
        };
        let Value::List(list) = &node.value else {
            if node.value != Value::Null {
                self.fault(node.line, &joined(&entry.key, name), "a list belongs here");
            }
            return Vec::new();
        };
        let mut texts = Vec::new();
        for it in list {
            match &it.value {
                Value::Text(text) => texts.push(text.clone()),
                _ => self.fault(
                    it.line,
                    &joined(&entry.key, name),
                    "a list of words belongs here",
                ),
            }
        }
        texts
    }

    /// A length of time, or nothing.
    fn span(&mut self, entry: &Entry<'_>, name: &str) {
        let Some(text) = self.text(entry, name) else {
            return;
        };
        if text.replace(' ', "").parse::<Span>().is_err() {
            let message = format!("`{text}` is no length of time, write 45m, 4h or 3d");
            let line = entry.field(name).map_or(entry.line, |it| it.line);
            self.fault(line, &joined(&entry.key, name), message);
        }
    }

    fn clocks(&mut self, entry: &Entry<'_>) -> std::collections::BTreeSet<String> {
        let Some(node) = entry.field("clocks") else {
            return Default::default();
        };
        match &node.value {
            Value::Map(fields) => fields.iter().map(|it| it.0.clone()).collect(),
            Value::List(list) if list.is_empty() => Default::default(),
            Value::Null => Default::default(),
            _ => {
                let key = joined(&entry.key, "clocks");
                self.fault(node.line, &key, "keys with values belong here");
                Default::default()
            }
        }
    }
}

impl Entry<'_> {
    fn field(&self, name: &str) -> Option<&Node> {
        self.fields.iter().find(|it| it.0 == name).map(|it| &it.1)
    }
}

fn joined(key: &str, name: &str) -> String {
    if key.is_empty() {
        name.to_owned()
    } else {
        format!("{key}.{name}")
    }
}
