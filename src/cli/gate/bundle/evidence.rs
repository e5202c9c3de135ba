//! The rows behind each number, as spreadsheets.

use crate::error::UserError;
use crate::gate::bundle::{EvidenceFile, Files};
use crate::gate::{Evaluation, JudgedCriterion, Measured};
use crate::metrics::{Doubt, Evidence};
use crate::model::Text;
use crate::receipt::Hash;
use crate::render::{self, Cell};
use crate::store::{self, Answer, Store};

/// Columns that tell who somebody is, or what they wrote.
const PERSONAL: &[&str] = &[
    "actor",
    "address",
    "assignee",
    "assignees",
    "author",
    "body",
    "by",
    "comment",
    "consent",
    "email",
    "from",
    "handle",
    "login",
    "mail",
    "message",
    "name",
    "opener_handle",
    "owner",
    "person",
    "reason",
    "respondent",
    "sender",
    "text",
    "title",
    "to",
    "user",
    "username",
    "who",
];

/// More rows behind one number are no evidence that anybody reads.
const MOST_ROWS: usize = 1_000_000;

/// Puts a file for every metric that was measured with SQL into `files`.
pub(super) fn collect(
    store: &mut Store,
    evaluation: &Evaluation,
    personal: bool,
    files: &mut Files,
) -> anyhow::Result<Vec<EvidenceFile>> {
    let mut res: Vec<EvidenceFile> = Vec::new();
    for (measured, evidence) in measured(evaluation) {
        if res.iter().any(|it| it.metric == measured.metric) {
            continue;
        }
        let mut answer = store.sql(&evidence.rows_sql)?;
        if MOST_ROWS < answer.rows.len() {
            let message = format!("{} rests on more than a million rows", measured.metric);
            return Err(UserError::failed(message).into());
        }
        let dropped = if personal {
            Vec::new()
        } else {
            without_people(&mut answer)
        };
        let path = format!("evidence/{}.csv", file_name(&measured.metric, res.len()));
        let mut bytes = Vec::new();
        sheet(&mut bytes, &answer)?;
        files.insert(path.clone(), bytes);
        res.push(EvidenceFile {
            metric: measured.metric.clone(),
            path,
            rows: answer.rows.len() as u64,
            dropped,
            value_sql_sha256: Hash::of(&evidence.value_sql),
            rows_sql_sha256: Hash::of(&evidence.rows_sql),
        });
    }
    Ok(res)
}

/// What was measured by a query that did not fail.
fn measured(evaluation: &Evaluation) -> impl Iterator<Item = (&Measured, &Evidence)> {
    let measured = evaluation
        .criteria
        .iter()
        .flat_map(JudgedCriterion::measured);
    let answered = measured.filter(|it| !matches!(it.doubt, Some(Doubt::Failed(_))));
    answered.filter_map(|it| Some((it, it.evidence.as_ref()?)))
}

/// Leaves out what tells who somebody is. Returns the names of the columns.
fn without_people(answer: &mut Answer) -> Vec<String> {
    let is_personal = |it: &String| PERSONAL.contains(&it.to_ascii_lowercase().as_str());
    let kept: Vec<bool> = answer.columns.iter().map(|it| !is_personal(it)).collect();
    let dropped = answer.columns.iter().filter(|it| is_personal(it)).cloned();
    let dropped = dropped.collect();
    keep(&mut answer.columns, &kept);
    for row in &mut answer.rows {
        keep(row, &kept);
        row.iter_mut().for_each(without_address);
    }
    dropped
}

fn keep<T>(cells: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    cells.retain(|_| kept.next().is_none_or(|it| *it));
}

fn without_address(cell: &mut store::Cell) {
    if let store::Cell::Text(text) = cell
        && text.raw().split_whitespace().any(is_address)
    {
        *text = Text::from("(an address)");
    }
}

fn is_address(word: &str) -> bool {
    let parts = word.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn sheet(out: &mut Vec<u8>, answer: &Answer) -> anyhow::Result<()> {
    let titles: Vec<&str> = answer.columns.iter().map(String::as_str).collect();
    let mut rows = answer.rows.iter().map(|row| row.iter().map(cell).collect());
    Ok(render::sheet(out, &titles, &mut rows)?)
}

fn cell(it: &store::Cell) -> Cell {
    match it {
        store::Cell::Null => Cell::own(""),
        store::Cell::Integer(it) => Cell::number(it),
        store::Cell::Real(it) => Cell::number(it),
        store::Cell::Text(it) => Cell::outside(it),
        store::Cell::Blob(it) => {
            Cell::own(it.iter().map(|it| format!("{it:02x}")).collect::<String>())
        }
    }
}

/// The metric's name where it is a name of a file, else a number.
fn file_name(metric: &str, number: usize) -> String {
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    if metric.len() <= 64 && metric.chars().all(fits) {
        metric.to_owned()
    } else {
        format!("metric-{}", number + 1)
    }
}
