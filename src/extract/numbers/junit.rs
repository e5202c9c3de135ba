//! Test results as JUnit writes them, and as most runners can.

use std::io::BufRead;

use anyhow::Result;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::error::UserError;

/// How the tests of one or several files went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tests {
    pub total: u64,
    /// A failure or an error, each test once.
    pub failed: u64,
    pub skipped: u64,
}

/// No runner nests suites deeper.
const DEEPEST: usize = 64;

/// Counts the `testcase` elements of a file. The sums that suites carry are not believed: runners
/// differ in what they put there.
///
/// # Errors
/// [`UserError`] for what is no XML, or holds no `testsuite`.
pub fn junit(input: &mut dyn BufRead) -> Result<Tests> {
    let mut reader = Reader::from_reader(input);
    let mut tests = Tests::default();
    let mut buffer = Vec::new();
    let mut walk = Walk::default();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|why| {
            let at = reader.error_position();
            UserError::failed(format!("no XML from byte {at} on: {why}"))
                .hint("hand over the results as JUnit XML")
        })?;
        match event {
            Event::Start(it) => walk.enter(it.local_name().as_ref(), &mut tests)?,
            Event::Empty(it) => {
                walk.enter(it.local_name().as_ref(), &mut tests)?;
                walk.leave(&mut tests);
            }
            Event::End(_) => walk.leave(&mut tests),
            Event::Eof => break,
            _ => {}
        }
    }
    if !walk.saw_suite || !walk.path.is_empty() {
        return Err(
            UserError::failed("no test results: the XML has no whole `testsuite`")
                .hint("hand over the results as JUnit XML")
                .into(),
        );
    }
    Ok(tests)
}

/// What an element is, as far as it counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Case,
    Failure,
    Skipped,
    Other,
}

#[derive(Default)]
struct Walk {
    path: Vec<Element>,
    saw_suite: bool,
    failed: bool,
    skipped: bool,
}

impl Walk {
    fn enter(&mut self, name: &[u8], tests: &mut Tests) -> Result<(), UserError> {
        if self.path.len() == DEEPEST {
            return Err(UserError::failed("the XML is nested too deeply"));
        }
        self.saw_suite |= name == b"testsuite" || name == b"testsuites";
        let in_case = self.path.last() == Some(&Element::Case);
        let element = match name {
            b"testcase" => Element::Case,
            b"failure" | b"error" if in_case => Element::Failure,
            b"skipped" if in_case => Element::Skipped,
            _ => Element::Other,
        };
        match element {
            Element::Case => {
                tests.total += 1;
                (self.failed, self.skipped) = (false, false);
            }
            Element::Failure => self.failed = true,
            Element::Skipped => self.skipped = true,
            Element::Other => {}
        }
        self.path.push(element);
        Ok(())
    }

    fn leave(&mut self, tests: &mut Tests) {
        if self.path.pop() == Some(Element::Case) {
            tests.failed += u64::from(self.failed);
            tests.skipped += u64::from(self.skipped && !self.failed);
        }
    }
}
