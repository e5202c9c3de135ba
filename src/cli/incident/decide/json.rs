//! The matrix for machines.

use serde::Serialize;

use crate::cli::incident::board::Board;
use crate::cli::shape;
use crate::incident::{self, Advice, Choice, Eligibility, Incident};

#[derive(Serialize)]
pub(super) struct Report {
    schema: &'static str,
    as_of: String,
    id: String,
    advice: Option<Choice>,
    could_be: Option<Choice>,
    missing: Vec<String>,
    rows: Vec<RowJson>,
    hotfix: HotfixJson,
    authority: Vec<AuthorityJson>,
    accepted: Option<Choice>,
    tag_warning: Option<String>,
}

#[derive(Serialize)]
struct RowJson {
    id: String,
    state: &'static str,
    decision: Choice,
    also: Vec<String>,
    why: String,
}

#[derive(Serialize)]
struct HotfixJson {
    need: Option<incident::Need>,
    could_be: Option<incident::Need>,
    missing: Vec<String>,
    rules: Vec<RuleJson>,
}

#[derive(Serialize)]
struct RuleJson {
    id: String,
    state: &'static str,
    need: incident::Need,
    why: String,
}

#[derive(Serialize)]
struct AuthorityJson {
    decision: Choice,
    by: String,
    holder: Option<String>,
    consult: Vec<String>,
}

pub(super) fn report(
    board: &Board,
    it: &Incident,
    advice: Advice,
    hotfix: Eligibility,
    tag_warning: Option<String>,
) -> Report {
    let settings = board.settings();
    let authority = settings.authority.iter().map(|it| AuthorityJson {
        decision: it.choice,
        by: it.by.clone(),
        holder: settings.holder(&it.by).map(str::to_owned),
        consult: it.consult.clone(),
    });
    Report {
        schema: "maestro.incident-decide/1",
        as_of: shape::iso(board.now),
        id: it.name.clone(),
        advice: advice.choice,
        could_be: advice.could_be,
        missing: advice.missing,
        rows: advice
            .rows
            .into_iter()
            .map(|it| RowJson {
                id: it.id,
                state: it.truth.as_str(),
                decision: it.choice,
                also: it.also,
                why: it.why,
            })
            .collect(),
        hotfix: HotfixJson {
            need: hotfix.need,
            could_be: hotfix.could_be,
            missing: hotfix.missing,
            rules: hotfix
                .rows
                .into_iter()
                .map(|it| RuleJson {
                    id: it.id,
                    state: it.truth.as_str(),
                    need: it.need,
                    why: it.why,
                })
                .collect(),
        },
        authority: authority.collect(),
        accepted: it.decision().map(|it| it.choice),
        tag_warning,
    }
}
