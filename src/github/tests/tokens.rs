use crate::github::{Token, TokenKind, TokenSource};

/// Which source wins among `NAME=value`; `gh=value` is what `gh` answers.
fn check(given: &[&str], expected: &str) {
    let find = |name: &str| {
        let entries = given.iter().filter_map(|it| it.split_once('='));
        let mut values = entries.filter(|it| it.0 == name);
        values.next().map(|it| it.1.to_owned())
    };
    let told = match Token::find(&find, &|| find("gh")) {
        Ok(Some(token)) => token.source().as_str().to_owned(),
        Ok(None) => "none".to_owned(),
        Err(why) => why.message,
    };
    assert_eq!(told, expected, "{given:?}");
}

#[test]
fn the_first_source_that_has_one_wins() {
    check(&["GH_TOKEN=a", "GITHUB_TOKEN=b", "gh=c"], "GH_TOKEN");
    check(&["GITHUB_TOKEN=b", "gh=c"], "GITHUB_TOKEN");
    check(&["gh=c\n"], "gh auth token");
    check(&[], "none");
}

#[test]
fn an_empty_variable_counts_as_unset() {
    check(&["GH_TOKEN=", "GITHUB_TOKEN= \n", "gh=c"], "gh auth token");
    check(&["gh=\n"], "none");
}

#[test]
fn what_no_header_can_carry_is_no_token() {
    for text in ["a b", "a\nb", "a\0b", "a\u{7f}", "añb", "a\u{202e}b"] {
        let why = Token::new(text, TokenSource::GhToken).unwrap_err();
        assert_eq!(why.message, "the token from GH_TOKEN is not one");
    }
}

#[test]
fn a_token_is_shown_by_nothing() {
    let token = Token::new(" ghp_quiet\n", TokenSource::GhToken)
        .unwrap()
        .unwrap();
    assert!(!format!("{token:?}").contains("quiet"));
    assert_eq!(token.redact("ghp_quiet ghp_quiet"), "[token] [token]");
}

/// `x` stands in every `rel="next"`: a page without it would be the last one.
#[test]
fn a_placeholder_is_taken_out_of_nothing() {
    let token = Token::new("x", TokenSource::GhToken).unwrap().unwrap();
    assert!(!token.is_in("rel=\"next\""));
    assert_eq!(token.redact("next"), "next");
}

#[test]
fn the_kind_of_a_token_is_its_beginning() {
    let check = |text: &str, expected: TokenKind| {
        let token = Token::new(text, TokenSource::GhToken).unwrap().unwrap();
        assert_eq!(token.kind(), expected, "{text}");
    };
    check("ghp_x", TokenKind::Classic);
    check("github_pat_x", TokenKind::FineGrained);
    check("gho_x", TokenKind::OAuth);
    check("ghs_x", TokenKind::App);
    check("0123456789abcdef", TokenKind::Unknown);
}
