-- A conversation without messages stirs nobody, and its first message need not take an entry out.
DROP INDEX conversation_stirred;
CREATE INDEX conversation_stirred ON conversation (last_message_at)
    WHERE last_message_at IS NOT NULL;

-- Of these only a part has come: a comment before its issue. They are few and asked for often.
CREATE INDEX conversation_begun ON conversation (id) WHERE updated_at IS NULL AND title = '';
