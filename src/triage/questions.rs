//! What is a question, and which are asked again and again.

use crate::model::{Channel, Conversation, Text};

/// Labels that call a conversation a question.
const LABELS: [&str; 4] = ["question", "help", "support", "documentation"];

/// Labels that say what it is instead.
const OTHERS: [&str; 3] = ["bug", "enhancement", "feature"];

/// Somebody asks how something is done: by its label, else a discussion, or a title that ends
/// with a question mark.
pub fn is_question(conversation: &Conversation) -> bool {
    let labels = || conversation.labels.iter().map(|it| it.raw().to_lowercase());
    let any = |words: &[&str]| labels().any(|label| words.iter().any(|it| label.contains(it)));
    if any(&LABELS) {
        return true;
    }
    if any(&OTHERS) {
        return false;
    }
    conversation.channel == Channel::GithubDiscussion || asks(&conversation.title)
}

fn asks(title: &Text) -> bool {
    let title = title
        .raw()
        .trim_end_matches(['"', '\'', ')', ' ', '!', '.', '”', '»']);
    title.ends_with(['?', '？', '؟'])
}
