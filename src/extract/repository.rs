//! `owner/repo` and `owner/repo#142`, as GitHub allows them.

use super::fault::Fault;
use super::rejection::quoted;

/// True for `owner/repo` in the characters and lengths that GitHub allows.
pub fn is_repository(text: &str) -> bool {
    let Some((owner, repo)) = text.split_once('/') else {
        return false;
    };
    // The underscore is in the names of managed enterprise users.
    let owner_fits = owner
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || "-_".contains(it));
    let repo_fits = repo
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || "-_.".contains(it));
    owner_fits
        && repo_fits
        && (1..=39).contains(&owner.len())
        && (1..=100).contains(&repo.len())
        && !matches!(repo, "." | "..")
}

/// Checks the external id of a conversation on a GitHub channel.
pub(super) fn check_reference(external_id: &str) -> Result<(), Fault> {
    if let Some((repo, number)) = external_id.split_once('#')
        && is_repository(repo)
        && is_number(number)
    {
        return Ok(());
    }
    let what = format!(
        "is {}: on GitHub write `owner/repo#142`",
        quoted(external_id)
    );
    Err(Fault::new("bad-external-id", "external_id", what))
}

fn is_number(text: &str) -> bool {
    (1..=18).contains(&text.len())
        && text.bytes().all(|it| it.is_ascii_digit())
        && !text.starts_with('0')
}

/// The repository in the address of an issue, of a pull request or of the repository itself, on
/// the web or in the REST interface, on github.com or an enterprise server.
pub(super) fn of_url(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let (_, path) = rest.split_once('/')?;
    let path = path.strip_prefix("api/v3/").unwrap_or(path);
    let path = path.strip_prefix("repos/").unwrap_or(path);
    let mut parts = path.split(['/', '#', '?']);
    let repo = format!("{}/{}", parts.next()?, parts.next()?);
    is_repository(&repo).then_some(repo)
}

/// True for addresses of the REST interface, which no person opens.
pub(super) fn is_api_url(url: &str) -> bool {
    url.starts_with("https://api.github.com/") || url.contains("/api/v3/repos/")
}
