use std::fmt;

/// The hidden line at the end of what maestro posts: `<!-- maestro:v1 op=7f3a91c2-2 kind=ack -->`.
///
/// It says what kind of word a comment is, and finds a comment again whose sending was cut off.
/// Anybody can write one: it is believed only of the team, and as proof of a sending only of the
/// account that sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// Names one intent to post; never used twice.
    pub op: String,
    /// `ack`, `needs-info` …
    pub kind: String,
    /// The beginning of the SHA-256 of the words before it, where an edit must be recognised.
    pub print: Option<String>,
}

const HEAD: &str = "<!-- maestro:v1 ";

impl Marker {
    /// The last marker of `body`; a quoted one, or one in code, is not the writer's.
    pub fn of(body: &str) -> Option<Self> {
        // Nearly no text has one: to look once is quicker than to look line by line.
        if !body.contains('<') || !body.contains(HEAD) {
            return None;
        }
        body.lines().rev().find_map(Self::read)
    }

    fn read(line: &str) -> Option<Self> {
        let (before, rest) = line.split_once(HEAD)?;
        if before.trim_start().starts_with('>') || before.matches('`').count() % 2 == 1 {
            return None;
        }
        let (inside, _) = rest.split_once("-->")?;
        let word = |key: &str| {
            let words = inside.split_whitespace();
            words.filter_map(|it| it.strip_prefix(key)).next()
        };
        Some(Self {
            op: word("op=")?.to_owned(),
            kind: word("kind=")?.to_owned(),
            print: word("print=").map(str::to_owned),
        })
    }
}

impl fmt::Display for Marker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HEAD}op={} kind={}", self.op, self.kind)?;
        if let Some(print) = &self.print {
            write!(f, " print={print}")?;
        }
        f.write_str(" -->")
    }
}

#[cfg(test)]
mod tests {
    use super::Marker;

    fn check(body: &str, expected: Option<(&str, &str)>) {
        let found = Marker::of(body);
        let found = found.as_ref().map(|it| (it.op.as_str(), it.kind.as_str()));
        assert_eq!(found, expected, "{body:?}");
    }

    #[test]
    fn the_last_one_counts() {
        check(
            "hello\n\n<!-- maestro:v1 op=a-1 kind=ack -->\n",
            Some(("a-1", "ack")),
        );
        check(
            "<!-- maestro:v1 op=a-1 kind=ack -->\nmore\n<!-- maestro:v1 kind=note op=b-2 -->",
            Some(("b-2", "note")),
        );
    }

    #[test]
    fn a_quoted_one_one_in_code_and_a_broken_one_are_none() {
        check("> <!-- maestro:v1 op=a-1 kind=ack -->", None);
        check("see `<!-- maestro:v1 op=a-1 kind=ack -->`", None);
        check("<!-- maestro:v1 op=a-1 kind=ack", None);
        check("<!-- maestro:v1 op=a-1 -->", None);
        check("<!-- maestro:v2 op=a-1 kind=ack -->", None);
    }

    #[test]
    fn it_is_read_as_it_is_written() {
        let marker = Marker {
            op: "7f3a91c2-2".to_owned(),
            kind: "needs-info".to_owned(),
            print: None,
        };
        assert_eq!(Marker::of(&marker.to_string()), Some(marker.clone()));
        let print = Some("ab12".to_owned());
        let marker = Marker { print, ..marker };
        assert_eq!(Marker::of(&marker.to_string()), Some(marker));
    }
}
