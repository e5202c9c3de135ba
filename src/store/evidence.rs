//! Each number as one SELECT that the `sqlite3` shell answers, with its moments written into it.

use chrono::{DateTime, SecondsFormat, Utc};

use crate::metrics::{Answered, Chosen, Derived, Evidence, Kind, Window};

use super::metric_query::with_moments;

/// What the SQL of a metric depends on.
#[derive(Clone, Debug)]
pub enum Evidenced<'a> {
    /// Over `v_subject` and the views beside it.
    Log {
        derived: Derived,
        released_at: Option<DateTime<Utc>>,
    },
    /// Over `v_observation`.
    Observed {
        metric: &'a str,
        kind: Kind,
        windowed: bool,
        chosen: &'a Chosen,
        /// Its rows tell numerators and denominators.
        is_ratio: bool,
    },
    Gained {
        metric: &'a str,
        chosen: &'a Chosen,
    },
    /// Over `v_survey_answer`.
    Survey(Answered),
    /// The policy's own.
    Sql(&'a str),
}

/// Returns the SELECT that gives the value, and the one that gives the rows behind it. Neither
/// holds a title or a word of anybody.
pub fn evidence(what: &Evidenced<'_>, window: Window) -> Evidence {
    match what {
        Evidenced::Log {
            derived,
            released_at,
        } => {
            let released = released_at.map(moment).unwrap_or_default();
            let fill = |sql: &str| filled(sql, window).replace(":released", &quoted(&released));
            let (value_sql, rows_sql) = of_the_log(*derived);
            Evidence {
                value_sql: fill(&value_sql),
                rows_sql: fill(&rows_sql),
            }
        }
        Evidenced::Observed {
            metric,
            kind,
            windowed,
            chosen,
            is_ratio,
        } => {
            let rows = rows_of(metric, chosen);
            observed(&rows, *kind, *windowed, *is_ratio, window)
        }
        Evidenced::Gained { metric, chosen } => gained(&rows_of(metric, chosen), window),
        Evidenced::Survey(answered) => survey(*answered, window),
        Evidenced::Sql(query) => {
            let query = filled(query, window);
            Evidence {
                value_sql: query.clone(),
                rows_sql: query,
            }
        }
    }
}

/// What a query of the policy asks, with the moments of its window.
fn filled(sql: &str, window: Window) -> String {
    with_moments(sql, &moment(window.to), &moment(window.from))
}

/// As the views write it; before 1970 there was nothing, and nothing comes before ''.
fn moment(moment: DateTime<Utc>) -> String {
    if moment < DateTime::UNIX_EPOCH {
        return String::new();
    }
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

const OPENED: &str = "opener <> 'bot' AND opened_at > :since AND opened_at <= :now";
const CLOSED: &str = "FROM v_subject s JOIN v_turn t ON t.conversation_id = s.id
WHERE s.opener <> 'bot' AND t.closes = 1 AND t.at > :since AND t.at <= :now";
const STILL: &str = " AND NOT EXISTS (SELECT 1 FROM v_turn l
  WHERE l.conversation_id = t.conversation_id AND l.seq > t.seq AND l.at <= :now)";
const ANSWERED: &str = "opener NOT IN ('team', 'bot') AND opened_at > :since
  AND opened_at <= :now AND answered_at <= :now";
const ENDED: &str = "FROM v_promise_end
WHERE at > :since AND at <= :now AND (running = 0 OR at < :now)";

fn of_the_log(derived: Derived) -> (String, String) {
    use Derived as D;

    let opened = |what: &str| format!("{OPENED}{what}");
    match derived {
        D::Open => count("open = 1"),
        D::P0Open => count("open = 1 AND priority = 'P0'"),
        D::P1Open => count("open = 1 AND priority = 'P1'"),
        D::P1OpenWithoutPlan => count("open = 1 AND priority = 'P1' AND fix_planned = 0"),
        D::P0Opened => count(&opened(" AND priority = 'P0'")),
        D::P1Opened => count(&opened(" AND priority = 'P1'")),
        D::P1FixedUnreleased => count(
            "priority = 'P1' AND solved = 1 AND (SELECT max(at) FROM v_turn t
  WHERE t.conversation_id = v_subject.id) > :released",
        ),
        D::Unassigned => count("open = 1 AND owner IS NULL"),
        D::Unanswered => {
            count("open = 1 AND opener NOT IN ('team', 'bot') AND answered_at IS NULL")
        }
        D::OpenAgeP50 => seconds(AGE, "open = 1", &percentile(50)),
        D::OpenAgeP90 => seconds(AGE, "open = 1", &percentile(90)),
        D::Opened => count(OPENED),
        D::Closed => (format!("SELECT count(*) {CLOSED}{STILL}"), closings(STILL)),
        D::ResolutionRate => rate(STILL),
        D::ResolutionRateByClose => rate(""),
        D::ResolutionRateByOpen => {
            let (_, rows) = count(OPENED);
            let value = "SELECT 1.0 * sum(open = 0) / count(*) FROM v_subject";
            (format!("{value}\nWHERE {OPENED}"), rows)
        }
        D::FirstResponseMean => seconds(RESPONSE, ANSWERED, MEAN),
        D::FirstResponseP50 => seconds(RESPONSE, ANSWERED, &percentile(50)),
        D::FirstResponseP90 => seconds(RESPONSE, ANSWERED, &percentile(90)),
        D::SlaCompliance => (
            format!("SELECT 1.0 * sum(kept) / count(*) {ENDED}"),
            format!("SELECT conversation_id, at, kept {ENDED}\nORDER BY at, conversation_id"),
        ),
        D::ContributorAbsenceFactor => (FEWEST.to_owned(), DEEDS.to_owned()),
    }
}

const COLUMNS: &str = "id, ref, opened_at, opener, priority, open, fix_planned, owner, answered_at";

fn count(condition: &str) -> (String, String) {
    (
        format!("SELECT count(*) FROM v_subject\nWHERE {condition}"),
        format!("SELECT {COLUMNS} FROM v_subject\nWHERE {condition}\nORDER BY id"),
    )
}

fn closings(still: &str) -> String {
    format!(
        "SELECT s.id, s.ref, s.opened_at, t.at AS closed_at {CLOSED}{still}\nORDER BY t.at, s.id"
    )
}

fn rate(still: &str) -> (String, String) {
    let value = format!(
        "SELECT 1.0 * (SELECT count(*) {CLOSED}{still})\n  / (SELECT count(*) FROM v_subject WHERE {OPENED})"
    );
    let rows = format!(
        "SELECT 'closed' AS what, s.id, s.ref, t.at {CLOSED}{still}
UNION ALL
SELECT 'opened', id, ref, opened_at FROM v_subject
WHERE {OPENED}
ORDER BY 1, 4, 2"
    );
    (value, rows)
}

const AGE: &str = "max(unixepoch(:now) - unixepoch(opened_at), 0)";
const RESPONSE: &str = "first_response_seconds";

/// Half seconds are rounded up.
const MEAN: &str = "SELECT (2 * sum(seconds) + count(*)) / (2 * count(*)) FROM them";

fn percentile(percent: u8) -> String {
    format!(
        "SELECT (2 * (low * 100 + (high - low) * ((n - 1) * {percent} % 100)) + 100) / 200
FROM (SELECT n, seconds AS low, lead(seconds, 1, seconds) OVER (ORDER BY rank) AS high, rank
  FROM (SELECT seconds, count(*) OVER () AS n,
      row_number() OVER (ORDER BY seconds) - 1 AS rank FROM them))
WHERE rank = (n - 1) * {percent} / 100"
    )
}

fn seconds(what: &str, condition: &str, value: &str) -> (String, String) {
    let them = format!("SELECT {what} AS seconds FROM v_subject\n  WHERE {condition}");
    (
        format!("WITH them AS ({them})\n{value}"),
        format!(
            "SELECT id, ref, opened_at, answered_at, {what} AS seconds FROM v_subject\nWHERE {condition}\nORDER BY id"
        ),
    )
}

const DEEDS: &str = "SELECT who, count(*) AS n FROM v_deed
WHERE at > :since AND at <= :now
GROUP BY who ORDER BY n DESC, who";

const FEWEST: &str = "WITH deeds AS (SELECT who, count(*) AS n FROM v_deed
  WHERE at > :since AND at <= :now GROUP BY who),
done AS (SELECT row_number() OVER (ORDER BY n DESC, who) AS people,
    sum(n) OVER (ORDER BY n DESC, who) AS n, sum(n) OVER () AS whole FROM deeds)
SELECT min(people) FROM done WHERE 2 * n >= whole";

/// What `FROM` and `WHERE` choose of a metric.
fn rows_of(metric: &str, chosen: &Chosen) -> String {
    let total = if chosen.is_total {
        " AND dimensions = '{}'"
    } else {
        ""
    };
    format!(
        "FROM v_observation\nWHERE metric = {} AND source = {}{total} AND at <= :now",
        quoted(metric),
        quoted(chosen.source.raw())
    )
}

const MEASURED: &str = "SELECT at, value, good, total, n, dimensions, source";

fn observed(rows: &str, kind: Kind, windowed: bool, is_ratio: bool, window: Window) -> Evidence {
    let added = windowed && matches!(kind, Kind::Ratio | Kind::Count);
    let since = if added { " AND at > :since" } else { "" };
    // `max` picks the row that the other columns come from.
    let newest = format!(
        "(SELECT max(at) AS at, value, good, total, n, dimensions, source {rows}\n  GROUP BY dimensions)"
    );
    let from = if added {
        format!("{rows}{since}")
    } else {
        format!("FROM {newest}")
    };
    let value = match kind {
        Kind::Ratio if is_ratio => format!("SELECT sum(good) / sum(total) {from}"),
        Kind::Ratio => format!("SELECT value {from}\nORDER BY at DESC, dimensions DESC LIMIT 1"),
        _ => format!("SELECT sum(value) {from}"),
    };
    let rows = if added {
        format!("{MEASURED} {from}\nORDER BY at, dimensions")
    } else {
        format!("{MEASURED} {from}\nORDER BY dimensions")
    };
    Evidence {
        value_sql: filled(&value, window),
        rows_sql: filled(&rows, window),
    }
}

fn gained(rows: &str, window: Window) -> Evidence {
    let steps = format!(
        "WITH steps AS (SELECT at, dimensions, value,
  value - lag(value) OVER (PARTITION BY dimensions ORDER BY at) AS step
{rows} AND value IS NOT NULL)\n"
    );
    let within = "FROM steps WHERE at > :since AND step IS NOT NULL";
    Evidence {
        value_sql: filled(&format!("{steps}SELECT sum(max(step, 0)) {within}"), window),
        rows_sql: filled(
            &format!("{steps}SELECT at, dimensions, value, step {within} ORDER BY at, dimensions"),
            window,
        ),
    }
}

fn survey(answered: Answered, window: Window) -> Evidence {
    let (is_nps, value) = match answered {
        Answered::CsatMean => (
            "0",
            "avg(1 + 4.0 * (score - scale_min) / (scale_max - scale_min))",
        ),
        Answered::CsatTop2 => ("0", "1.0 * sum(score >= scale_max - 1) / count(*)"),
        Answered::Nps => (
            "1",
            "100.0 * (sum(score >= 9) - sum(score <= 6)) / count(*)",
        ),
    };
    let from = format!(
        "FROM v_survey_answer a
WHERE score IS NOT NULL AND at > :since AND at <= :now
  AND (scale_min = 0 AND scale_max = 10) = {is_nps}
  AND NOT EXISTS (SELECT 1 FROM v_survey_answer b
    WHERE b.survey = a.survey AND b.respondent = a.respondent AND b.score IS NOT NULL
      AND (b.scale_min = 0 AND b.scale_max = 10) = {is_nps}
      AND (b.at, b.id) > (a.at, a.id) AND b.at <= :now)"
    );
    Evidence {
        value_sql: filled(&format!("SELECT {value} {from}"), window),
        rows_sql: filled(
            &format!(
                "SELECT survey, at, wave, respondent, score, scale_min, scale_max {from}\nORDER BY at, id"
            ),
            window,
        ),
    }
}
