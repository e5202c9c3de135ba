-- A conversation without messages stirs nobody, and its first message need not take an entry out.
DROP INDEX conversation_stirred;
CREATE INDEX conversation_stirred ON conversation (last_message_at)
    WHERE last_message_at IS NOT NULL;
