//! `Link` headers (RFC 8288), as far as paging needs them.

/// The target of `rel="next"`.
///
/// A target may hold commas and semicolons, so links are taken apart at their angle brackets.
pub fn next(header: &str) -> Option<String> {
    let mut rest = header;
    loop {
        let start = rest.find('<')?;
        let end = start + rest[start..].find('>')?;
        let target = &rest[start + 1..end];
        rest = &rest[end + 1..];
        let parameters = &rest[..rest.find('<').unwrap_or(rest.len())];
        if parameters.split([';', ',']).any(is_next) {
            return Some(target.trim().to_owned());
        }
    }
}

/// A relation may be one of several: `rel="next last"`.
fn is_next(parameter: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else {
        return false;
    };
    name.trim().eq_ignore_ascii_case("rel")
        && value
            .trim()
            .trim_matches('"')
            .split_ascii_whitespace()
            .any(|it| it.eq_ignore_ascii_case("next"))
}
