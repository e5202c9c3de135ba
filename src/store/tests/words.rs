use crate::model::{Channel, EventKind, Extra, MessageKind, Role};

use super::*;

/// Facts go in without their CHECK constraints, so every word of every enum is held against them
/// here.
#[test]
fn every_word_of_the_model_passes_the_schema() {
    let mut store = Store::in_memory().unwrap();
    let mut batch = store.batch().unwrap();
    for channel in Channel::ALL {
        let mut it = Conversation::new(channel, "a/b#1", "key", at(0));
        for (idx, role) in [Role::Customer, Role::Team, Role::Bot]
            .into_iter()
            .enumerate()
        {
            let mut ann = Person::named("ann");
            ann.role = Some(role);
            it.author = Some(ann.clone());
            for kind in MessageKind::ALL {
                let mut message = Message::new(at(1), Some(ann.clone()), "hello");
                message.kind = kind;
                message.external_id = Some(format!("{idx} {}", kind.as_str()).into());
                it.messages.push(message);
            }
            it.events.extend(EventKind::ALL.map(|kind| Event {
                at: at(1),
                kind,
                label: None,
                actor: Some(ann.clone()),
                extra: Extra::new(),
            }));
        }
        batch.upsert(&it, at(NOW)).unwrap();
        it.state = State::Closed;
        it.title = "closed".into();
        batch.upsert(&it, at(NOW)).unwrap();
    }
    batch.finish(run(), None).unwrap();
    let ask = |sql| -> String { store.connection.query_row(sql, [], |it| it.get(0)).unwrap() };
    assert_eq!(ask("PRAGMA integrity_check"), "ok");
    let unchecked = "UPDATE conversation SET state = 'lost'";
    assert!(store.connection.execute(unchecked, []).is_err());
}
