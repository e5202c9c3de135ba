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

const PAGE: &str = "page=";

/// Where the number of the page stands in an address.
fn place(address: &str) -> Option<std::ops::Range<usize>> {
    let found = address.match_indices(PAGE).map(|it| it.0);
    let mut alone = found.filter(|it| address[..*it].ends_with(['?', '&']));
    let start = alone.next()? + PAGE.len();
    let digits = address[start..].bytes().take_while(u8::is_ascii_digit);
    let end = start + digits.count();
    (start < end).then_some(start..end)
}

/// The number of the page that an address leads to.
pub fn page_number(address: &str) -> Option<u64> {
    address[place(address)?].parse().ok()
}

/// The same address for another page; `None` where it has no number.
pub fn with_page_number(address: &str, number: u64) -> Option<String> {
    let place = place(address)?;
    let mut address = address.to_owned();
    address.replace_range(place, &number.to_string());
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::{page_number as number, with_page_number as numbered};

    #[test]
    fn the_number_of_a_page_is_found_and_nothing_else() {
        let check = |address: &str, expected| assert_eq!(number(address), expected, "{address}");
        check(
            "/repositories/7/issues/events?per_page=100&page=12",
            Some(12),
        );
        check("/x?page=3&per_page=100", Some(3));
        check("/x?per_page=100", None);
        check("/x?per_page=100&after=Y3&page=", None);
        let next = numbered("/x?page=9&per_page=100", 10);
        assert_eq!(next.as_deref(), Some("/x?page=10&per_page=100"));
    }
}
