//! Targets that begin with `mailto:`.

use super::Fault;
use super::address::is_reserved;

/// Several addresses have commas between them (RFC 6068); without any the reader fills one in.
pub(super) fn fault(target: &str) -> Option<Fault> {
    let rest = target.split_once(':').map_or("", |it| it.1);
    let (people, fields) = rest.split_once('?').unwrap_or((rest, ""));
    if people.is_empty() && !fields.is_empty() {
        return None;
    }
    let wrong = people.split(',').find(|it| !is_address(it));
    if let Some(wrong) = wrong {
        return Some(Fault::broken(
            format!("`{wrong}` is no mail address"),
            "write mailto:NAME@HOST",
        ));
    }
    let hosts = people.split(',').filter_map(|it| it.rsplit_once('@'));
    let reserved = hosts.map(|it| it.1).find(|it| is_reserved(it))?;
    Some(Fault::warning(
        format!("{reserved} is reserved for examples: no mail arrives there"),
        "write the address that is meant",
    ))
}

fn is_address(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else {
        return false;
    };
    let is_plain = |it: char| !it.is_whitespace() && !it.is_control() && it != '@';
    let is_part = |it: &str| !it.is_empty() && !it.starts_with('-') && !it.ends_with('-');
    !name.is_empty()
        && text.chars().filter(|it| !is_plain(*it)).count() == 1
        && host.contains('.')
        && host.split('.').all(is_part)
}
