/// Finds the one of `all` that is called `text`, or says what there is to choose from.
pub(crate) fn named<T: Copy>(
    all: &[T],
    name: fn(T) -> &'static str,
    what: &str,
    text: &str,
) -> Result<T, String> {
    let found = all.iter().copied().find(|it| name(*it) == text);
    found.ok_or_else(|| {
        let names: Vec<&str> = all.iter().map(|it| name(*it)).collect();
        format!(
            "unknown {what} `{text}`, expected one of {}",
            names.join(", ")
        )
    })
}
