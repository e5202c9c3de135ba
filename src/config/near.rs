//! What somebody probably meant.

/// A longer text is no slip of the pen.
const LONGEST: usize = 64;

/// Returns a hint naming the candidate nearest to `text`, if one is near enough to be a slip.
pub fn did_you_mean<'c>(
    text: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<String> {
    nearest(text, candidates).map(|it| format!("did you mean `{it}`?"))
}

/// The candidate with the fewest slips, at most a third of the letters, or the one of which
/// `text` is the beginning or the other way round.
fn nearest<'c>(text: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if text.len() > LONGEST {
        return None;
    }
    let text = text.to_lowercase();
    let most = text.chars().count() / 3;
    candidates
        .into_iter()
        .filter_map(|it| Some((slips(&text, &it.to_lowercase(), most)?, it)))
        .min()
        .map(|(_, it)| it)
}

fn slips(text: &str, candidate: &str, most: usize) -> Option<usize> {
    let slips = strsim::osa_distance(text, candidate);
    let shorter = text.len().min(candidate.len());
    let begins = shorter >= 3 && (text.starts_with(candidate) || candidate.starts_with(text));
    (slips <= most || begins).then_some(slips)
}
