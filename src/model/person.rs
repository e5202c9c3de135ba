use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::Text;

/// Who wrote or did something, as the source names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// `None` is a ghost: an account that no longer exists.
    pub handle: Option<Text>,
    /// As the source says; absent = worked out by [`People`].
    pub role: Option<Role>,
    /// GitHub's `author_association`, in capitals: `OWNER`, `MEMBER`, `NONE` …
    pub association: Option<String>,
}

/// What a source may say of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Customer,
    Team,
    Bot,
}

impl Role {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Team => "team",
            Self::Bot => "bot",
        }
    }
}

/// What a person is in a conversation, decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    Customer,
    Team,
    Bot,
    /// A ghost, or nobody named: never a response, never a request to us.
    Unknown,
}

/// Who belongs to the team and which accounts are machines: the policy's `[team]`.
#[derive(Clone, Debug, Default)]
pub struct People {
    members: Vec<String>,
    bots: Vec<String>,
    insiders: HashSet<String>,
}

/// What GitHub calls people who belong to the team.
pub const INSIDE: [&str; 3] = ["OWNER", "MEMBER", "COLLABORATOR"];

impl People {
    /// `members` are handles or addresses, with or without `@`; `bots` may hold `*` as a wildcard.
    pub fn new(members: &[String], bots: &[String]) -> Self {
        Self {
            members: members.iter().map(|it| normal(it)).collect(),
            bots: bots.iter().map(|it| normal(it)).collect(),
            insiders: HashSet::new(),
        }
    }

    /// Adds whom GitHub has called OWNER, MEMBER or COLLABORATOR anywhere in the log: they are team
    /// where a record tells no association, as the author in `gh issue list`.
    #[must_use]
    pub fn with_insiders(mut self, handles: &[Text]) -> Self {
        self.insiders = handles.iter().map(|it| normal(it.raw())).collect();
        self
    }

    /// True when at least one member is known.
    pub fn knows_the_team(&self) -> bool {
        !self.members.is_empty() || !self.insiders.is_empty()
    }

    /// Decides what `person` is: the source's own word, then the bot list and the `[bot]` ending,
    /// then the member list, then GitHub's association (OWNER, MEMBER, COLLABORATOR are team).
    pub fn actor(&self, person: Option<&Person>) -> Actor {
        let Some(person) = person else {
            return Actor::Unknown;
        };
        match person.role {
            Some(Role::Team) => return Actor::Team,
            Some(Role::Bot) => return Actor::Bot,
            Some(Role::Customer) => return Actor::Customer,
            None => {}
        }
        let Some(handle) = &person.handle else {
            return Actor::Unknown;
        };
        let handle = normal(handle.raw());
        if handle.is_empty() || handle == "ghost" {
            return Actor::Unknown;
        }
        if handle.ends_with("[bot]") || self.bots.iter().any(|it| glob(it, &handle)) {
            return Actor::Bot;
        }
        let by_association = match person.association.as_deref() {
            Some(association) => INSIDE.contains(&association),
            None => self.insiders.contains(&handle),
        };
        if by_association || self.members.contains(&handle) {
            return Actor::Team;
        }
        Actor::Customer
    }
}

impl Person {
    pub fn named(handle: &str) -> Self {
        Self {
            handle: Some(handle.into()),
            ..Self::default()
        }
    }

    pub fn named_by(handle: &Text) -> Self {
        Self {
            handle: Some(handle.clone()),
            ..Self::default()
        }
    }

    /// The handle without `@` and in lower case, as people are compared; empty for a ghost.
    pub fn key(&self) -> String {
        self.handle
            .as_ref()
            .map(|it| normal(it.raw()))
            .unwrap_or_default()
    }
}

fn normal(handle: &str) -> String {
    let bare = handle.trim().trim_start_matches('@');
    // Nearly every handle is, and one is looked at for every message of a list.
    let is_plain = |it: u8| it.is_ascii() && !it.is_ascii_uppercase();
    if bare.bytes().all(is_plain) {
        return bare.to_owned();
    }
    bare.to_lowercase()
}

/// `*` stands for any run of characters; everything else for itself. Each piece is taken where it
/// first occurs, so a pattern costs no more than one pass over the text.
pub(crate) fn glob(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let (middle, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(mut text) = text.strip_prefix(head) else {
        return false;
    };
    for piece in middle.split('*') {
        let Some((_, after)) = text.split_once(piece).filter(|_| !piece.is_empty()) else {
            if piece.is_empty() {
                continue;
            }
            return false;
        };
        text = after;
    }
    text.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actor(handle: &str, association: &str) -> Actor {
        let people = People::new(
            &["@Founder".into(), "support@caro.example".into()],
            &["*[bot]".into(), "ci-*".into()],
        );
        let person = Person {
            association: Some(association.into()),
            ..Person::named(handle)
        };
        people.actor(Some(&person))
    }

    #[test]
    fn the_policy_and_the_association_make_the_team() {
        assert_eq!(actor("@founder", "NONE"), Actor::Team);
        assert_eq!(actor("Support@Caro.example", ""), Actor::Team);
        assert_eq!(actor("kim", "COLLABORATOR"), Actor::Team);
        assert_eq!(actor("kim", "CONTRIBUTOR"), Actor::Customer);
    }

    #[test]
    fn whom_github_calls_a_member_somewhere_is_team_where_it_says_nothing() {
        let people = People::default().with_insiders(&["Kim".into()]);
        let kim = Person::named("kim");
        assert_eq!(people.actor(Some(&kim)), Actor::Team);
        let stranger_here = Person {
            association: Some("NONE".into()),
            ..kim
        };
        assert_eq!(people.actor(Some(&stranger_here)), Actor::Customer);
    }

    #[test]
    fn machines_are_bots_even_with_an_association() {
        assert_eq!(actor("renovate[bot]", "MEMBER"), Actor::Bot);
        assert_eq!(actor("ci-nightly", "OWNER"), Actor::Bot);
    }

    #[test]
    fn a_star_stands_for_anything_and_costs_one_pass() {
        for (pattern, text, fits) in [
            ("*bot*", "abotc", true),
            ("a*b*c", "aXbXc", true),
            ("a*b*c", "aXcXb", false),
            ("*", "", true),
            ("ab*ba", "aba", false),
            ("*[bot]", "renovate[bot]", true),
        ] {
            assert_eq!(glob(pattern, text), fits, "{pattern} {text}");
        }
        assert!(!glob(&"*a".repeat(40), &"b".repeat(100_000)));
    }

    #[test]
    fn a_ghost_is_nobody() {
        assert_eq!(People::default().actor(None), Actor::Unknown);
        assert_eq!(
            People::default().actor(Some(&Person::default())),
            Actor::Unknown
        );
        assert_eq!(actor("ghost", "NONE"), Actor::Unknown);
    }

    #[test]
    fn what_the_source_says_comes_first() {
        let person = Person {
            role: Some(Role::Customer),
            ..Person::named("@founder")
        };
        assert_eq!(
            People::new(&["founder".into()], &[]).actor(Some(&person)),
            Actor::Customer
        );
    }
}
