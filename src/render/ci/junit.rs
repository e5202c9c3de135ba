//! JUnit XML, as test dashboards read it.

use std::io::{self, Write};

use super::{Finding, Level, Suite, lines};
use crate::render::escape::escape_markup;
use crate::render::html;

/// Writes one suite: a failed case for each error, a case with output for each warning and note,
/// the passed cases and the skipped ones.
///
/// What XML may not hold, even as an entity, is made visible as on a terminal.
pub fn junit(out: &mut dyn Write, suite: &Suite) -> io::Result<()> {
    let n_skipped = suite.skipped.len();
    let n_tests = suite.findings.len() + suite.passed.len() + n_skipped;
    let is_error = |it: &&Finding| it.level == Level::Error;
    let n_failures = suite.findings.iter().filter(is_error).count();
    let counts = format!(
        "tests=\"{n_tests}\" failures=\"{n_failures}\" errors=\"0\" skipped=\"{n_skipped}\""
    );
    let name = html(&suite.name);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites {counts}>")?;
    writeln!(out, "  <testsuite name=\"{name}\" {counts}>")?;
    for finding in &suite.findings {
        write_finding(out, finding)?;
    }
    for passed in &suite.passed {
        writeln!(
            out,
            "    <testcase classname=\"{name}\" name=\"{}\"/>",
            html(passed)
        )?;
    }
    for skipped in &suite.skipped {
        writeln!(
            out,
            "    <testcase classname=\"{name}\" name=\"{}\"><skipped/></testcase>",
            html(skipped)
        )?;
    }
    writeln!(out, "  </testsuite>\n</testsuites>")
}

fn write_finding(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
    let (rule, title) = (html(&finding.rule), html(finding.title.raw()));
    let mut text = escape_markup(&lines(&finding.message));
    if let Some(location) = &finding.location {
        text.push('\n');
        text.push_str(&html(location.raw()));
    }
    writeln!(out, "    <testcase classname=\"{rule}\" name=\"{title}\">")?;
    match finding.level {
        Level::Error => {
            let message = html(&finding.message);
            writeln!(
                out,
                "      <failure type=\"{rule}\" message=\"{message}\">{text}</failure>"
            )?;
        }
        Level::Warning | Level::Note => {
            let level = finding.level.as_str();
            writeln!(out, "      <system-out>{level}: {text}</system-out>")?;
        }
    }
    writeln!(out, "    </testcase>")
}
