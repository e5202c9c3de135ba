//! Words of scripts that set no blanks, Chinese or Thai: whole sentences are one word to an index,
//! so that they are compared by rows of characters.

use std::mem;

use crate::model::{Text, is_unspaced, spoken};

use super::dress::{Reading, readings};
use super::sentences::{Sentence, nth};

/// So many characters say as much as eight words.
const ROW: usize = 12;

/// Every row of twelve characters in a text that is to go out, once, and where it begins. Blanks,
/// punctuation and ends of lines do not interrupt it.
pub fn unspaced(body: &Text) -> Vec<Sentence> {
    let mut res: Vec<Sentence> = Vec::new();
    if !body.raw().contains(is_unspaced) {
        return res;
    }
    let typed: Reading = (1..).zip(body.raw().lines().map(str::to_owned)).collect();
    for reading in [typed].into_iter().chain(readings(body.raw())) {
        let lines = reading
            .iter()
            .map(|(number, line)| (*number, line.as_str()));
        for (line, words) in rows(lines) {
            if !res.iter().any(|it| it.words == words) {
                let text = nth(body, line).into();
                res.push(Sentence { line, text, words });
            }
        }
    }
    res.sort_by_key(|it| it.line);
    res
}

/// The same rows of any other text.
pub fn unspaced_rows(text: &str) -> Vec<String> {
    if !text.contains(is_unspaced) {
        return Vec::new();
    }
    rows([(1, text)].into_iter())
        .into_iter()
        .map(|it| it.1)
        .collect()
}

fn rows<'l>(lines: impl Iterator<Item = (usize, &'l str)>) -> Vec<(usize, String)> {
    let mut res = Vec::new();
    let mut run: Vec<(usize, String)> = Vec::new();
    for (number, line) in lines {
        for word in spoken(line) {
            if word.starts_with(is_unspaced) {
                run.push((number, word));
            } else {
                res.extend(windows(&mem::take(&mut run)));
            }
        }
    }
    res.extend(windows(&run));
    res
}

fn windows(run: &[(usize, String)]) -> Vec<(usize, String)> {
    let row = |it: &[(usize, String)]| (it[0].0, it.iter().map(|it| it.1.as_str()).collect());
    run.windows(ROW).map(row).collect()
}
