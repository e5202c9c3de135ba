//! What somebody reads, whichever way it was written.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// One spelling for each character (Unicode's NFKC), without what nobody sees.
pub fn composed(text: &str) -> String {
    let seen: String = text.chars().filter(|it| !is_unseen(*it)).collect();
    ComposingNormalizerBorrowed::new_nfkc()
        .normalize(&seen)
        .into_owned()
}

/// The words in a row, so that two texts which sound alike are alike: case, accents, punctuation,
/// width and invisible characters do not matter. Where a script sets no blanks each character is
/// a word.
pub fn spoken(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for it in folded(text).chars() {
        let is_word = is_unspaced(it);
        if (is_word || !it.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if is_word {
            words.push(it.to_string());
        } else if it.is_alphanumeric() {
            word.push(it);
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

fn folded(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd();
    let is_part = |it: &char| {
        let is_mark = category(*it) == GeneralCategory::NonspacingMark;
        !is_mark && !is_unseen(*it)
    };
    // Through upper case first: `ß` and `SS` are one word, and so are both forms of sigma.
    apart
        .normalize(text)
        .chars()
        .filter(is_part)
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .filter(is_part)
        .collect()
}

/// Unicode's format characters, and the fillers and selectors that show nothing either.
fn is_unseen(it: char) -> bool {
    match it {
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' => {
            true
        }
        '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => true,
        it if it.is_ascii() => false,
        it => category(it) == GeneralCategory::Format,
    }
}

fn category(it: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(it)
}

/// A character of a script that sets no blanks between words: Thai, Lao, Burmese, Khmer, Chinese,
/// Japanese.
pub fn is_unspaced(it: char) -> bool {
    matches!(u32::from(it),
        0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff
        | 0x3400..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

#[cfg(test)]
mod tests {
    use super::{composed, spoken};

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(spoken(text), expected, "{text:?}");
    }

    #[test]
    fn what_sounds_alike_is_alike() {
        for text in [
            "Licence key, Müller",
            "LICENCE\u{200b} k\u{ad}ey – MÜLLER",
            "licence key: Mu\u{308}ller",
            "Ｌｉｃｅｎｃｅ ｋｅｙ müller",
        ] {
            check(text, &["licence", "key", "muller"]);
        }
        check("Straße ΣΊΣΥΦΟΣ", &["strasse", "σισυφοσ"]);
        check("STRASSE σίσυφος", &["strasse", "σισυφοσ"]);
        check("鍵が違う key", &["鍵", "か", "違", "う", "key"]);
        check("", &[]);
    }

    #[test]
    fn a_name_keeps_its_capitals_and_accents() {
        assert_eq!(composed("Re\u{301}ne\u{2060}e"), "Rénee");
    }
}
