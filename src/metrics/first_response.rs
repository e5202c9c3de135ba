use chrono::{DateTime, Utc};

/// A comment or review that may be the first answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response<'a> {
    /// `None` is pending: written, but not sent.
    pub at: Option<DateTime<Utc>>,
    /// `None` is a ghost: an account that no longer exists.
    pub user: Option<&'a str>,
    pub bot: bool,
}

/// Returns the seconds until somebody else answered (CHAOSS "Time to First Response").
///
/// Counted from the opening, or from the moment a draft was ready; what was said before that is
/// no answer. Bots, ghosts, the author and the `ignored` users do not answer. Handles compare
/// without case.
pub fn first_response(
    opened_at: DateTime<Utc>,
    ready_at: Option<DateTime<Utc>>,
    author: Option<&str>,
    ignored: &[&str],
    responses: &[Response<'_>],
) -> Option<i64> {
    let start = ready_at.unwrap_or(opened_at);
    let answers = |it: &&Response<'_>| {
        let by_other = it.user.is_some_and(|user| {
            let is = |other: &&str| user.eq_ignore_ascii_case(other);
            !author.iter().chain(ignored).any(is)
        });
        by_other && !it.bot
    };
    let first = responses
        .iter()
        .filter(answers)
        .filter_map(|it| it.at)
        .filter(|at| *at >= start)
        .min()?;
    Some((first - start).num_seconds())
}
