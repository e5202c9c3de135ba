//! What a token allows, as far as GitHub tells.

use serde::Serialize;

use crate::github::{Access, TokenKind};

/// `None`: GitHub does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Allowed {
    pub(super) read_public: Option<bool>,
    pub(super) read_private: Option<bool>,
    /// Labels, comments, assignees.
    pub(super) write_public: Option<bool>,
    pub(super) write_private: Option<bool>,
}

/// The classic scopes that matter here: `repo` for everything, `public_repo` for writing where
/// everybody reads (GitHub, "Scopes for OAuth apps"). Where no scopes are told, nothing but the
/// public is certain.
pub(super) fn allowed(access: &Access) -> Allowed {
    let Some(kind) = access.kind else {
        return Allowed {
            read_public: Some(true),
            read_private: Some(false),
            write_public: Some(false),
            write_private: Some(false),
        };
    };
    let told = access
        .scopes
        .as_deref()
        .filter(|_| kind != TokenKind::FineGrained && kind != TokenKind::App);
    let has = |names: &[&str]| Some(told?.iter().any(|it| names.contains(&it.as_str())));
    Allowed {
        read_public: Some(true),
        read_private: has(&["repo"]),
        write_public: has(&["repo", "public_repo"]),
        write_private: has(&["repo"]),
    }
}

impl Allowed {
    /// What it is about, then for public and for private repositories.
    pub(super) fn rows(self) -> [(&'static str, Option<bool>, Option<bool>); 2] {
        [
            ("read", self.read_public, self.read_private),
            ("label and comment", self.write_public, self.write_private),
        ]
    }
}

pub(super) fn word(allowed: Option<bool>) -> &'static str {
    match allowed {
        Some(true) => "yes",
        Some(false) => "no",
        None => "not told",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::github::TokenSource;

    fn check(kind: Option<TokenKind>, scopes: Option<&str>, expected: &str) {
        let scopes = scopes.map(|it| it.split_whitespace().map(str::to_owned).collect());
        let access = Access {
            source: TokenSource::GhToken,
            kind,
            login: None,
            scopes,
            rest: None,
            graphql: None,
        };
        let rows = allowed(&access).rows();
        let rows = rows.map(|it| format!("{} {}/{}", it.0, word(it.1), word(it.2)));
        assert_eq!(rows.join(", "), expected);
    }

    #[test]
    fn the_scopes_of_a_classic_token_tell_what_it_may() {
        let classic = Some(TokenKind::Classic);
        check(
            classic,
            Some("repo read:org"),
            "read yes/yes, label and comment yes/yes",
        );
        check(
            Some(TokenKind::OAuth),
            Some("public_repo"),
            "read yes/no, label and comment yes/no",
        );
        check(classic, Some(""), "read yes/no, label and comment no/no");
        check(
            classic,
            None,
            "read yes/not told, label and comment not told/not told",
        );
    }

    #[test]
    fn of_a_fine_grained_token_nothing_is_told() {
        check(
            Some(TokenKind::FineGrained),
            Some(""),
            "read yes/not told, label and comment not told/not told",
        );
    }

    #[test]
    fn without_a_token_everything_public_can_be_read() {
        check(None, None, "read yes/no, label and comment no/no");
    }
}
