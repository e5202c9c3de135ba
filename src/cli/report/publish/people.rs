//! Who is written to: a table of addresses and names.

use std::collections::HashSet;
use std::path::Path;

use crate::cli::files;
use crate::cli::report::mail::Recipient;
use crate::error::UserError;

/// A longer list is no round of testers.
const MOST: usize = 10_000;

const MAX_BYTES: u64 = 4 << 20;

/// RFC 5321 §4.5.3.1 allows no longer address; a longer name is none.
const LONGEST: usize = 254;

const ADDRESS: &[&str] = &["email", "e-mail", "mail", "address"];

/// Those of the table, each once, and what is wrong with the other lines, all of it.
///
/// # Errors
///
/// Where the file cannot be read, or has no column of addresses.
pub(super) fn read(path: &Path) -> anyhow::Result<(Vec<Recipient>, Vec<String>)> {
    let text = files::read(path, MAX_BYTES)?;
    let mut table = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let titles: Vec<String> = table.headers()?.iter().map(str::to_lowercase).collect();
    let column = |names: &[&str]| titles.iter().position(|it| names.contains(&it.as_str()));
    let Some(address) = column(ADDRESS) else {
        let message = format!("{} has no column `email`", path.display());
        return Err(UserError::usage(message)
            .hint("the first line names the columns: email, and name if you like")
            .into());
    };
    let name = column(&["name"]);
    let (mut people, mut faults) = (Vec::new(), Vec::new());
    let mut known = HashSet::new();
    for row in table.records() {
        let row = row?;
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |at: usize| row.get(at).unwrap_or_default().to_owned();
        let one = Recipient {
            address: cell(address),
            name: name.map(cell).unwrap_or_default(),
        };
        match fault(&one) {
            Some(why) => faults.push(format!("line {line}: {why}")),
            None if known.insert(one.address.to_lowercase()) => people.push(one),
            None => {}
        }
    }
    if MOST < people.len() {
        return Err(UserError::failed(format!("more than {MOST} people")).into());
    }
    Ok((people, faults))
}

/// What is no address goes into no header. The address itself is not repeated.
fn fault(it: &Recipient) -> Option<&'static str> {
    let is_part = |it: char| it.is_ascii_graphic() && !"<>()[],;:\\\"".contains(it);
    let parts = it.address.split_once('@');
    let is_address = parts.is_some_and(|(who, host)| {
        !who.is_empty() && !host.is_empty() && !host.contains('@') && !host.starts_with('.')
    });
    if it.address.is_empty() {
        return Some("no address");
    }
    if !is_address || LONGEST < it.address.len() || !it.address.chars().all(is_part) {
        return Some("what stands there is no address");
    }
    let is_name = it.name.len() <= LONGEST && !it.name.contains(char::is_control);
    (!is_name).then_some("what stands there is no name")
}
