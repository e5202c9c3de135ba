//! One configured repository, as the token sees it.

use serde::{Deserialize, Serialize};

use crate::github::{Client, Fault};
use crate::model::Text;

/// `None` where it cannot be read.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Repository {
    /// As the policy names it.
    pub(super) repo: Text,
    pub(super) readable: bool,
    /// As GitHub names it now.
    pub(super) full_name: Option<Text>,
    pub(super) private: Option<bool>,
    pub(super) archived: Option<bool>,
    pub(super) has_issues: Option<bool>,
    pub(super) has_discussions: Option<bool>,
    /// Of the user, which a token may narrow.
    pub(super) permissions: Option<Permissions>,
    /// Why it cannot be read, or what may surprise about one that can.
    pub(super) remarks: Option<Text>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Permissions {
    pub(super) pull: bool,
    pub(super) triage: bool,
    pub(super) push: bool,
    pub(super) maintain: bool,
    pub(super) admin: bool,
}

#[derive(Deserialize)]
struct Told {
    full_name: String,
    private: Option<bool>,
    archived: Option<bool>,
    has_issues: Option<bool>,
    has_discussions: Option<bool>,
    permissions: Option<Permissions>,
}

/// Asks for `repo`. That one is not to be read is what was asked for, and no fault.
pub(super) fn look(client: &mut Client, repo: &str) -> Result<Repository, Fault> {
    let asked = Repository {
        repo: Text::from(repo),
        ..Repository::default()
    };
    let told: Told = match client.get(&format!("/repos/{repo}"), None) {
        Ok(answer) => answer.json()?,
        Err(fault) if is_of_the_repository(&fault) => {
            return Ok(Repository {
                remarks: Some(Text::new(fault.to_string())),
                ..asked
            });
        }
        Err(fault) => return Err(fault),
    };
    Ok(Repository {
        readable: true,
        remarks: remarks(&told, repo),
        full_name: Some(Text::new(told.full_name)),
        private: told.private,
        archived: told.archived,
        has_issues: told.has_issues,
        has_discussions: told.has_discussions,
        permissions: told.permissions,
        ..asked
    })
}

fn is_of_the_repository(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::Missing { .. }
            | Fault::Refused { .. }
            | Fault::Gone { .. }
            | Fault::Foreign { .. }
            | Fault::Rejected { .. }
            | Fault::Unprocessable { .. }
    )
}

impl Repository {
    /// The greatest permission, as GitHub names it.
    pub(super) fn role(&self) -> &'static str {
        match self.permissions {
            None => "-",
            Some(it) if it.admin => "admin",
            Some(it) if it.maintain => "maintain",
            Some(it) if it.push => "write",
            Some(it) if it.triage => "triage",
            Some(it) if it.pull => "read",
            Some(_) => "none",
        }
    }
}

fn remarks(told: &Told, repo: &str) -> Option<Text> {
    let mut remarks = Vec::new();
    if !told.full_name.eq_ignore_ascii_case(repo) {
        remarks.push(format!("is called {} now", told.full_name));
    }
    let rows = [
        (told.archived == Some(true), "archived"),
        (told.has_issues == Some(false), "issues are off"),
        (told.has_discussions == Some(false), "discussions are off"),
    ];
    let surprising = rows.iter().filter(|it| it.0);
    remarks.extend(surprising.map(|it| it.1.to_owned()));
    (!remarks.is_empty()).then(|| Text::new(remarks.join(", ")))
}
