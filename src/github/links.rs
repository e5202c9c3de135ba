//! `Link` headers (RFC 8288), as far as paging needs them.

/// The target of `rel="next"`.
pub fn next(header: &str) -> Option<String> {
    to("next", header)
}

/// The target of `rel="last"`, which some lists of GitHub have.
pub(super) fn last(header: &str) -> Option<String> {
    to("last", header)
}

/// A target may hold commas and semicolons, so links are taken apart at their angle brackets.
fn to(relation: &str, header: &str) -> Option<String> {
    let mut rest = header;
    loop {
        let start = rest.find('<')?;
        let end = start + rest[start..].find('>')?;
        let target = &rest[start + 1..end];
        rest = &rest[end + 1..];
        let parameters = &rest[..rest.find('<').unwrap_or(rest.len())];
        if parameters.split([';', ',']).any(|it| leads(it, relation)) {
            return Some(target.trim().to_owned());
        }
    }
}

/// A relation may be one of several: `rel="next last"`.
fn leads(parameter: &str, relation: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else {
        return false;
    };
    name.trim().eq_ignore_ascii_case("rel")
        && value
            .trim()
            .trim_matches('"')
            .split_ascii_whitespace()
            .any(|it| it.eq_ignore_ascii_case(relation))
}
