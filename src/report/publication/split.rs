/// Parts of at most `most` characters, parted before a heading where that is possible, else before
/// a paragraph, else between lines; a longer line is parted within. A fence that runs over a border
/// is closed and opened anew.
pub fn split(text: &str, most: usize) -> Vec<String> {
    let most = most.max(64);
    let mut parts = Vec::new();
    let mut rest = text.trim().to_owned();
    while most < rest.chars().count() {
        let end = byte_of(&rest, most - FENCE.len() - 1);
        let at = border(&rest[..end]).unwrap_or(end);
        let (part, after) = rest.split_at(at);
        let (mut part, mut after) = (part.trim_end().to_owned(), after.to_owned());
        if part.lines().filter(|it| it.starts_with(FENCE)).count() % 2 == 1 {
            part.push_str("\n```");
            after.insert_str(0, "```\n");
        }
        parts.push(part);
        rest = after.trim_start_matches('\n').to_owned();
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(rest);
    }
    parts
}

const FENCE: &str = "```";

fn byte_of(text: &str, characters: usize) -> usize {
    let found = text.char_indices().nth(characters);
    found.map_or(text.len(), |(at, _)| at)
}

/// Where the next part begins. A border in the first quarter would make parts of a few lines.
fn border(text: &str) -> Option<usize> {
    let least = text.len() / 4;
    ["\n# ", "\n## ", "\n### ", "\n\n", "\n"]
        .iter()
        .filter_map(|it| text.rfind(it))
        .find(|it| least <= *it && 0 < *it)
}
