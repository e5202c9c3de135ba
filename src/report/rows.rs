//! What a report lists, as rows for a spreadsheet. The titles of a report stay as they are; new
//! ones stand at the end.

use chrono::{DateTime, SecondsFormat, Utc};

use super::artifact::{Field, Sheet};
use super::{Amount, Context, Row};
use crate::model::Text;

/// The rows of a report; its numbers where it lists nothing of its own. Without titles: a letter,
/// which has no rows but its sentences. Shares are between 0 and 1, lengths of time in seconds,
/// moments in UTC.
pub fn rows(context: &Context) -> Sheet {
    let lists = &context.lists;
    match context.report.name.as_str() {
        "announce-ga" | "announce-performance" | "survey-mail" => Sheet {
            titles: &[],
            rows: Vec::new(),
        },
        "announce-hotfix" => incidents(context),
        "credits" => credits(context),
        "faq" => questions(context),
        "feedback" => conversations(&[
            ("issue", &lists.top),
            ("request", &lists.requests),
            ("question", &lists.questions),
        ]),
        "handoff" => conversations(&[("watch", &lists.watch), ("next", &lists.attention)]),
        "known-issues" => conversations(&[("open", &lists.known), ("solved", &solved(context))]),
        "qa" => conversations(&[("question", &lists.questions), ("request", &lists.requests)]),
        "roadmap" => roadmap(context),
        "transparency" => sources(context),
        _ => numbers(context),
    }
}

fn numbers(context: &Context) -> Sheet {
    let number =
        |it: Option<Amount>| it.map_or_else(Field::nothing, |it| Field::number(it.value()));
    let rows = context.metrics.iter().map(|it| {
        vec![
            Field::own(&*context.period.id),
            Field::own(it.name),
            Field::own(it.unit.as_str()),
            number(it.value),
            number(it.previous),
            it.n.map_or_else(Field::nothing, Field::number),
            Field::own(it.target.clone().unwrap_or_default()),
            Field::own(it.status.unwrap_or_default()),
        ]
    });
    Sheet {
        titles: &[
            "PERIOD", "METRIC", "UNIT", "VALUE", "PREVIOUS", "N", "TARGET", "STATUS",
        ],
        rows: rows.collect(),
    }
}

/// Each list by its name, in its order.
fn conversations(lists: &[(&'static str, &Vec<Row>)]) -> Sheet {
    let rows = lists.iter().flat_map(|(list, rows)| {
        let numbered = rows.iter().enumerate();
        numbered.map(|(idx, row)| conversation(list, idx + 1, row))
    });
    Sheet {
        titles: &[
            "LIST",
            "RANK",
            "REF",
            "TITLE",
            "KIND",
            "PRIORITY",
            "STATUS",
            "OPENED_AT",
            "CLOSED_AT",
            "PEOPLE",
            "VOTES",
            "OWNER",
            "PLANNED",
            "WORKAROUND",
            "URL",
        ],
        rows: rows.collect(),
    }
}

fn conversation(list: &'static str, rank: usize, row: &Row) -> Vec<Field> {
    vec![
        Field::own(list),
        Field::number(rank),
        Field::Outside(row.short.clone()),
        Field::Outside(row.title.clone()),
        Field::own(row.kind),
        Field::own(row.priority.unwrap_or_default()),
        Field::own(row.status),
        moment(Some(row.opened_at)),
        moment(row.closed_at),
        Field::number(row.voices),
        Field::number(row.votes),
        Field::of(&row.owner),
        Field::of(&row.planned),
        Field::of(&row.workaround),
        Field::of(&row.url),
    ]
}

/// As the document names them: bugs that are mended.
fn solved(context: &Context) -> Vec<Row> {
    let closed = context.lists.closed.iter();
    let is_it = |it: &&Row| it.kind == "bug" && it.status == "solved";
    closed.filter(is_it).cloned().collect()
}

fn questions(context: &Context) -> Sheet {
    let lists = &context.lists;
    let answered = context.notes.get("faq").into_iter().flatten().map(|it| {
        let mut row = vec![Field::own("answered"), Field::of(&it.title)];
        row.extend([(); 3].map(|()| Field::nothing()));
        row.extend([Field::Outside(it.text.clone()), Field::of(&it.url)]);
        row
    });
    let recurring = lists.recurring.iter().filter(|it| it.answer.is_none());
    let recurring = recurring.map(|it| {
        let names: Vec<&str> = it.asked.iter().map(|it| it.short.raw()).collect();
        vec![
            Field::own("asked again"),
            Field::Outside(it.title.clone()),
            Field::Outside(Text::new(names.join(" "))),
            Field::number(it.times),
            Field::number(it.people),
            Field::nothing(),
            Field::of(&it.asked.first().and_then(|it| it.url.clone())),
        ]
    });
    let lately = lists.questions.iter().filter(|it| it.answer.is_none());
    let lately = lately.map(|it| {
        vec![
            Field::own("asked lately"),
            Field::Outside(it.title.clone()),
            Field::Outside(it.short.clone()),
            Field::number(1),
            Field::number(it.voices),
            Field::nothing(),
            Field::of(&it.url),
        ]
    });
    Sheet {
        titles: &[
            "LIST", "QUESTION", "REF", "TIMES", "PEOPLE", "ANSWER", "URL",
        ],
        rows: answered.chain(recurring).chain(lately).collect(),
    }
}

fn roadmap(context: &Context) -> Sheet {
    let items = context.roadmap.iter().map(|it| {
        vec![
            Field::own("item"),
            Field::own(&*it.id),
            Field::own(&*it.title),
            Field::own(it.state),
            Field::own(it.version.clone().unwrap_or_default()),
            Field::own(it.owner.clone().unwrap_or_default()),
            Field::own(it.target.map_or_else(String::new, |it| it.to_string())),
            it.late_days.map_or_else(Field::nothing, Field::number),
            Field::nothing(),
        ]
    });
    let lists = &context.lists;
    let open = |it: &&Row| {
        let is_over = ["solved", "not planned", "duplicate"].contains(&it.status);
        it.planned.is_none() && !is_over
    };
    let planned = lists.planned.iter().map(|it| ("planned", it));
    let wanted = lists.requests.iter().filter(open).map(|it| ("wanted", it));
    let conversations = planned.chain(wanted).map(|(list, it)| {
        vec![
            Field::own(list),
            Field::Outside(it.short.clone()),
            Field::Outside(it.title.clone()),
            Field::own(it.status),
            Field::of(&it.planned),
            Field::of(&it.owner),
            Field::nothing(),
            Field::nothing(),
            Field::of(&it.url),
        ]
    });
    Sheet {
        titles: &[
            "LIST",
            "ID",
            "TITLE",
            "STATE",
            "VERSION",
            "OWNER",
            "TARGET",
            "LATE_DAYS",
            "URL",
        ],
        rows: items.chain(conversations).collect(),
    }
}

fn credits(context: &Context) -> Sheet {
    let people = &context.people;
    let lists = [
        ("report", &people.reporters),
        ("idea", &people.ideas),
        ("answer", &people.helpers),
    ];
    let rows = lists.into_iter().flat_map(|(list, credits)| {
        credits.iter().map(move |it| {
            vec![
                Field::own(list),
                Field::Outside(it.handle.clone()),
                Field::number(it.n),
                Field::number(it.points),
            ]
        })
    });
    Sheet {
        titles: &["FOR", "WHO", "N", "POINTS"],
        rows: rows.collect(),
    }
}

fn sources(context: &Context) -> Sheet {
    let rows = context.extraction.sources.iter().map(|it| {
        vec![
            Field::Outside(it.source.clone()),
            Field::own(&*it.kind),
            Field::number(it.runs),
            Field::number(it.requests),
            Field::number(it.created),
            Field::number(it.updated),
            Field::number(it.rejected),
            Field::number(it.incomplete),
            moment(Some(it.last_at)),
        ]
    });
    Sheet {
        titles: &[
            "SOURCE",
            "KIND",
            "RUNS",
            "REQUESTS",
            "CREATED",
            "UPDATED",
            "REJECTED",
            "INCOMPLETE",
            "LAST_AT",
        ],
        rows: rows.collect(),
    }
}

/// Those that are over.
fn incidents(context: &Context) -> Sheet {
    let over = context.incidents.period.iter();
    let over = over.filter(|it| it.resolved_at.is_some());
    let rows = over.map(|it| {
        vec![
            Field::own(it.id.clone()),
            Field::own(it.severity),
            Field::Outside(it.title.clone()),
            moment(Some(it.started_at)),
            moment(it.resolved_at),
            it.took_seconds.map_or_else(Field::nothing, Field::number),
            Field::of(&it.release),
            Field::of(&it.fixed),
            Field::of(&it.url),
        ]
    });
    Sheet {
        titles: &[
            "ID",
            "SEVERITY",
            "TITLE",
            "STARTED_AT",
            "RESOLVED_AT",
            "TOOK_SECONDS",
            "AFFECTED",
            "FIXED",
            "URL",
        ],
        rows: rows.collect(),
    }
}

fn moment(at: Option<DateTime<Utc>>) -> Field {
    Field::own(at.map_or_else(String::new, |it| {
        it.to_rfc3339_opts(SecondsFormat::Secs, true)
    }))
}
