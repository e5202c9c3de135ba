use crate::model::ConversationId;

/// A set of conversations, a bit for each number: a million of them take 125 KB.
#[derive(Default)]
pub(super) struct Numbers(Vec<u64>);

impl Numbers {
    /// True when it was not in there.
    pub(super) fn add(&mut self, id: ConversationId) -> bool {
        let (word, bit) = place(id);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }

    pub(super) fn has(&self, id: ConversationId) -> bool {
        let (word, bit) = place(id);
        self.0.get(word).is_some_and(|it| it & bit != 0)
    }
}

fn place(id: ConversationId) -> (usize, u64) {
    let number = usize::try_from(id.0).unwrap_or_default();
    (number / 64, 1 << (number % 64))
}
