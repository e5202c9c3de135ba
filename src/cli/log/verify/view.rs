use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{Checked, Verdict};
use crate::cli::shape;
use crate::model::Text;
use crate::receipt::{Hash, Standing};
use crate::render::{Cell, Line, Page, Tone};
use crate::store::{Audit, HeadFound, RowFault};

/// Faults of rows that a page names one by one.
const MOST_ROWS: usize = 10;

#[derive(Serialize)]
pub(super) struct Report {
    schema: &'static str,
    as_of: String,
    /// `whole`, `broken` or `cannot-tell`.
    verdict: &'static str,
    log: Option<Text>,
    receipts: u64,
    last: Option<LastJson>,
    fault: Option<FaultJson>,
    head: HeadJson,
    /// `None` for a file of receipts.
    rows: Option<RowsJson>,
    /// What SQLite says of the file; `None` where it was not asked.
    file: Option<Vec<Text>>,
    /// Receipts dated before an earlier one by the machine's clock.
    clock_went_back: Vec<u64>,
}

#[derive(Serialize)]
struct LastJson {
    seq: u64,
    hash: Hash,
}

#[derive(Serialize)]
struct FaultJson {
    seq: Option<u64>,
    line: Option<u64>,
    reason: &'static str,
    message: Text,
}

#[derive(Serialize)]
struct HeadJson {
    state: &'static str,
    seq: Option<u64>,
    hash: Option<Hash>,
    /// Receipts that are missing (`ahead`) or came after it (`behind`).
    distance: Option<u64>,
}

#[derive(Serialize)]
struct RowsJson {
    checked: u64,
    runs_without: u64,
    faults: Vec<RowJson>,
}

#[derive(Serialize)]
struct RowJson {
    table: &'static str,
    from: i64,
    to: i64,
    receipt: Option<u64>,
}

pub(super) fn json(checked: &Checked, verdict: Verdict, now: DateTime<Utc>) -> Report {
    let chain = &checked.chain;
    Report {
        schema: "maestro.log-verify/1",
        as_of: shape::iso(now),
        verdict: match verdict {
            Verdict::Whole => "whole",
            Verdict::Broken => "broken",
            Verdict::CannotTell => "cannot-tell",
        },
        log: chain.log().map(Text::from),
        receipts: chain.len(),
        last: (!chain.is_empty()).then(|| LastJson {
            seq: chain.len(),
            hash: chain.hash(),
        }),
        fault: fault_json(checked),
        head: head_json(&checked.head),
        rows: checked.audit.as_ref().map(rows_json),
        file: checked
            .audit
            .as_ref()
            .and_then(|it| it.file.as_ref())
            .map(|it| it.iter().map(|it| Text::from(it.as_str())).collect()),
        clock_went_back: chain.went_back().to_vec(),
    }
}

fn fault_json(checked: &Checked) -> Option<FaultJson> {
    if let Some((line, why)) = &checked.unreadable {
        return Some(FaultJson {
            seq: None,
            line: Some(*line),
            reason: "line",
            message: why.as_str().into(),
        });
    }
    checked.fault.as_ref().map(|it| FaultJson {
        seq: Some(it.seq),
        line: None,
        reason: it.reason.as_str(),
        message: it.reason.to_string().into(),
    })
}

fn head_json(found: &HeadFound) -> HeadJson {
    let (state, distance) = match found {
        HeadFound::NotNeeded => ("not-needed", None),
        HeadFound::Missing => ("missing", None),
        HeadFound::Unreadable(_) => ("unreadable", None),
        HeadFound::NotCompared(_) => ("not-compared", None),
        HeadFound::Found(_, Standing::Same) => ("same", Some(0)),
        HeadFound::Found(_, Standing::Behind(n)) => ("behind", Some(*n)),
        HeadFound::Found(_, Standing::Ahead(n)) => ("ahead", Some(*n)),
        HeadFound::Found(_, Standing::Foreign) => ("foreign", None),
    };
    let head = match found {
        HeadFound::Found(head, _) | HeadFound::NotCompared(head) => Some(head),
        _ => None,
    };
    HeadJson {
        state,
        seq: head.map(|it| it.seq),
        hash: head.map(|it| it.hash),
        distance,
    }
}

fn rows_json(audit: &Audit) -> RowsJson {
    let row = |it: &RowFault| RowJson {
        table: it.table,
        from: it.from,
        to: it.to,
        receipt: it.receipt,
    };
    RowsJson {
        checked: audit.n_rows,
        runs_without: audit.runs_without,
        faults: audit.rows.iter().map(row).collect(),
    }
}

pub(super) fn page(checked: &Checked, verdict: Verdict) -> Page {
    let mut page = Page::default();
    page.line(vec![match verdict {
        Verdict::Whole => Cell::own("whole: what was recorded is what is there").tone(Tone::Good),
        Verdict::Broken => {
            Cell::own("broken: what is there is not what was recorded").tone(Tone::Bad)
        }
        Verdict::CannotTell => Cell::own(cannot_tell(checked)).tone(Tone::Warn),
    }]);
    let mut pairs = vec![("receipts", of_chain(checked))];
    if let Some(audit) = &checked.audit {
        pairs.push(("rows", of_rows(checked, audit)));
    }
    pairs.push(("head", of_head(&checked.head)));
    if let Some(audit) = &checked.audit {
        pairs.push(("file", of_file(audit)));
    }
    if !checked.chain.went_back().is_empty() {
        pairs.push(("clock", of_clock(checked.chain.went_back())));
    }
    page.pairs(pairs);
    let faults = checked.audit.iter().flat_map(|it| &it.rows);
    let shown: Vec<Line> = faults.take(MOST_ROWS).map(of_row).collect();
    if !shown.is_empty() {
        page.items(shown);
    }
    if let Some(advice) = advice(checked, verdict) {
        page.line(Cell::own(advice));
    }
    page
}

fn cannot_tell(checked: &Checked) -> &'static str {
    if checked.chain.is_empty() {
        "cannot tell: there is no receipt"
    } else {
        "cannot tell: nothing shows whether receipts were cut off the end"
    }
}

fn of_chain(checked: &Checked) -> Line {
    if let Some((line, why)) = &checked.unreadable {
        let words = format!("{} hold; line {line}: {why}", checked.chain.len());
        return Cell::outside(&Text::new(words)).tone(Tone::Bad).into();
    }
    if let Some(fault) = &checked.fault {
        let words = format!(
            "{} hold; receipt {}: {}",
            checked.chain.len(),
            fault.seq,
            fault.reason
        );
        return Cell::outside(&Text::new(words)).tone(Tone::Bad).into();
    }
    if checked.chain.is_empty() {
        return Cell::own("none").into();
    }
    let words = format!(
        "{}, each follows the one before; the last is {}",
        checked.chain.len(),
        shown(checked.chain.len(), checked.chain.hash())
    );
    Cell::own(words).into()
}

fn shown(seq: u64, hash: Hash) -> String {
    crate::receipt::ReceiptId { seq, hash }.to_string()
}

fn of_rows(checked: &Checked, audit: &Audit) -> Line {
    if checked.fault.is_some() {
        return Cell::own("not compared: the chain does not hold").into();
    }
    if audit.rows.is_empty() {
        return Cell::own(format!("{}, all as their receipts say", audit.n_rows)).into();
    }
    let words = format!(
        "{} compared; {} not as a receipt says",
        audit.n_rows,
        audit.rows.len()
    );
    Cell::own(words).tone(Tone::Bad).into()
}

fn of_head(found: &HeadFound) -> Line {
    let bad = |words: String| Cell::outside(&Text::new(words)).tone(Tone::Bad);
    let cell = match found {
        HeadFound::NotNeeded => Cell::own("none needed: the log is in memory only"),
        HeadFound::Missing => Cell::own("none").tone(Tone::Warn),
        HeadFound::Unreadable(why) => bad(why.clone()),
        HeadFound::NotCompared(head) => Cell::own(format!(
            "{}: not compared, the chain does not hold",
            head.id()
        )),
        HeadFound::Found(head, Standing::Same) => {
            Cell::own(format!("{}: nothing is cut off", head.id()))
        }
        HeadFound::Found(head, Standing::Behind(n)) => Cell::own(format!(
            "{}: nothing before it is cut off; receipts after it: {n}",
            head.id()
        )),
        HeadFound::Found(head, Standing::Ahead(n)) => bad(format!(
            "{}: the last {n} receipts are missing: the end was cut off, or an older copy of the \
             log came back",
            head.id()
        )),
        HeadFound::Found(head, Standing::Foreign) => bad(format!(
            "{}: the log has another receipt in its place, or is another log: the chain was \
             written anew",
            head.id()
        )),
    };
    cell.into()
}

fn of_file(audit: &Audit) -> Line {
    match &audit.file {
        None => Cell::own("not checked").into(),
        Some(lines) if lines.is_empty() => Cell::own("SQLite finds no damage").into(),
        Some(lines) => Cell::outside(&Text::new(lines.join("; ")))
            .tone(Tone::Bad)
            .into(),
    }
}

fn of_clock(went_back: &[u64]) -> Line {
    let shown = went_back.first().copied().unwrap_or_default();
    let words = format!(
        "{} dated before an earlier one, receipt {} first",
        went_back.len(),
        shown
    );
    Cell::own(words).tone(Tone::Warn).into()
}

fn of_row(fault: &RowFault) -> Line {
    let RowFault {
        table, from, to, ..
    } = fault;
    let span = if from == to {
        format!("row {from} of {table}")
    } else {
        format!("rows {from} to {to} of {table}")
    };
    let words = match fault.receipt {
        Some(seq) => format!("{span}: not what receipt {seq} says: changed, removed or added"),
        None => format!("{span}: no receipt: added past maestro"),
    };
    Cell::own(words).tone(Tone::Bad).into()
}

fn advice(checked: &Checked, verdict: Verdict) -> Option<&'static str> {
    match (&checked.head, verdict) {
        (_, Verdict::Whole) => None,
        (HeadFound::Found(_, Standing::Ahead(_) | Standing::Foreign), _) => Some(
            "Where an older copy of the log was put back on purpose, move the head beside it away; \
             the next change writes a new one.",
        ),
        (_, Verdict::Broken) => {
            Some("Keep a copy of the log as it is now, then compare it with the last backup.")
        }
        (_, Verdict::CannotTell) if checked.chain.is_empty() => None,
        (_, Verdict::CannotTell) => Some(
            "The next change writes a head beside the log; name one that was kept elsewhere with \
             --head.",
        ),
    }
}
