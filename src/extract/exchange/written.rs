//! The format as it stands in the file: every field optional, every word still a string.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::extract::strict::{Field, Str, fill, keep};
use crate::model::Extra;

/// An object of the format: its known fields, each at most once, and all other keys in `extra`.
/// serde's own `flatten` would lose the key paths of faults and keep the last of two equal keys.
macro_rules! object {
    ($name:ident<$life:lifetime>, $what:literal { $($field:ident: $type:ty,)* }) => {
        #[derive(Default)]
        pub(super) struct $name<$life> {
            $(pub(super) $field: Field<$type>,)*
            pub(super) extra: Extra,
            borrowed: PhantomData<&$life str>,
        }

        impl<$life> Deserialize<$life> for $name<$life> {
            fn deserialize<D: Deserializer<$life>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<$life> Visitor<$life> for Fields {
                    type Value = $name<$life>;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_map<A: MapAccess<$life>>(
                        self,
                        mut map: A,
                    ) -> Result<Self::Value, A::Error> {
                        let mut res = Self::Value::default();
                        while let Some(Str(key)) = map.next_key()? {
                            match &*key {
                                $(stringify!($field) => fill(&mut res.$field, &key, &mut map)?,)*
                                _ => keep(&mut res.extra, key.into_owned(), &mut map)?,
                            }
                        }
                        Ok(res)
                    }
                }
                deserializer.deserialize_map(Fields)
            }
        }
    };
}

object!(Conversation<'de>, "a conversation" {
    channel: Str<'de>,
    external_id: String,
    title: String,
    url: String,
    private: bool,
    opened_at: Str<'de>,
    author: Person<'de>,
    association: String,
    labels: Vec<String>,
    state: Str<'de>,
    closed_at: Str<'de>,
    body: String,
    assignees: Vec<String>,
    milestone: String,
    state_reason: String,
    updated_at: Str<'de>,
    messages_complete: bool,
    messages: Vec<Message<'de>>,
    events: Vec<Event<'de>>,
});

object!(Message<'de>, "a message" {
    external_id: String,
    at: Str<'de>,
    author: Person<'de>,
    association: String,
    body: String,
    public: bool,
    auto: bool,
    edited_at: Str<'de>,
    deleted_at: Str<'de>,
});

object!(Event<'de>, "an event" {
    at: Str<'de>,
    kind: Str<'de>,
    label: String,
    actor: Person<'de>,
    association: String,
});

object!(Person<'de>, "a person, an object with `handle`" {
    handle: String,
    role: Str<'de>,
    association: String,
});
