use std::fmt;
use std::str::FromStr;

use super::ConversationId;

/// How a person names a conversation on the command line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reference {
    /// `c142`: the log's own number.
    Id(ConversationId),
    /// `#142`, or `142`, as a shell leaves it: of any repository in the log.
    Number(u32),
    /// `owner/repo#142`.
    Full { repository: String, number: u32 },
    /// Without its fragment and the slash at its end.
    Url(String),
}

impl Reference {
    /// `owner/repo` and number of an issue, pull request or discussion on github.com.
    pub fn github(&self) -> Option<(&str, u32)> {
        let url = match self {
            Self::Full { repository, number } => return Some((repository, *number)),
            Self::Url(url) => url,
            Self::Id(_) | Self::Number(_) => return None,
        };
        let (_, rest) = url.split_once("://")?;
        let (host, path) = rest.split_once('/')?;
        if !matches!(host, "github.com" | "www.github.com") {
            return None;
        }
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let mut parts = path.match_indices('/').map(|(at, _)| at);
        let repository = &path[..parts.nth(1)?];
        let mut rest = path[repository.len()..].split('/').skip(1);
        let is_known = matches!(rest.next()?, "issues" | "pull" | "discussions");
        let number = rest.next()?.parse().ok().filter(|it| *it > 0)?;
        (is_known && is_repository(repository)).then_some((repository, number))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "{id}"),
            Self::Number(number) => write!(f, "#{number}"),
            Self::Full { repository, number } => write!(f, "{repository}#{number}"),
            Self::Url(url) => f.write_str(url),
        }
    }
}

impl FromStr for Reference {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // Copied from Markdown of ours, where it keeps `#142` from linking to a stranger's issue.
        let text = text.replace('\u{200b}', "");
        let text = text.trim();
        let unknown = || {
            format!("`{text}` names no conversation, expected #142, owner/repo#142, a URL or c142")
        };
        if text.chars().any(char::is_control) {
            return Err("a reference holds no control characters".to_owned());
        }
        if text.starts_with("https://") || text.starts_with("http://") {
            let url = text.split_once('#').map_or(text, |(url, _)| url);
            return Ok(Self::Url(url.trim_end_matches('/').to_owned()));
        }
        if let Some((repository, number)) = text.split_once('#') {
            let number = number_of(number).ok_or_else(unknown)?;
            if repository.is_empty() {
                return Ok(Self::Number(number));
            }
            if !is_repository(repository) {
                return Err(unknown());
            }
            let repository = repository.to_owned();
            return Ok(Self::Full { repository, number });
        }
        // To a shell, an unquoted `#142` is a comment.
        if let Some(number) = number_of(text) {
            return Ok(Self::Number(number));
        }
        let number = text.strip_prefix(['c', 'C']).and_then(number_of);
        let id = number.ok_or_else(unknown)?;
        Ok(Self::Id(ConversationId(id.into())))
    }
}

/// Digits only: `+7` and `-7` are no numbers of anything.
fn number_of(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|it| digits && *it > 0)
}

/// `owner/repo` with the characters GitHub allows.
fn is_repository(text: &str) -> bool {
    let is_name = |it: &str| {
        !it.is_empty()
            && it
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.'))
    };
    text.split_once('/')
        .is_some_and(|(owner, name)| is_name(owner) && is_name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, shown: &str, github: Option<(&str, u32)>) {
        let reference: Reference = text.parse().unwrap();
        assert_eq!(reference.to_string(), shown, "{text}");
        assert_eq!(reference.github(), github, "{text}");
    }

    #[test]
    fn every_form_is_read() {
        check("c142", "c142", None);
        check(" #7 ", "#7", None);
        check("7", "#7", None);
        check("acme/app.rs#7", "acme/app.rs#7", Some(("acme/app.rs", 7)));
    }

    #[test]
    fn an_address_on_github_names_an_issue() {
        check(
            "https://github.com/acme/app/issues/7#issuecomment-12",
            "https://github.com/acme/app/issues/7",
            Some(("acme/app", 7)),
        );
        check(
            "https://github.com/acme/app/pull/7/files?w=1",
            "https://github.com/acme/app/pull/7/files?w=1",
            Some(("acme/app", 7)),
        );
        check(
            "https://forum.example/t/42/",
            "https://forum.example/t/42",
            None,
        );
        check(
            "https://github.com/acme/app",
            "https://github.com/acme/app",
            None,
        );
    }

    #[test]
    fn what_names_nothing_is_refused() {
        for text in [
            "",
            "0",
            "+7",
            "99999999999",
            "c",
            "c0",
            "c-1",
            "#",
            "#0",
            "#+7",
            "#99999999999",
            "acme#7",
            "a/b/c#7",
            "a b/c#7",
            "#7\u{1b}",
        ] {
            assert!(text.parse::<Reference>().is_err(), "{text:?}");
        }
    }
}
