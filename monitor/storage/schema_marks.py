"""The twenty-second migration: what the user says of articles, topic by topic: that they belong to it or do not."""

MARKS = """
CREATE TABLE flag_mark (
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    belongs INTEGER NOT NULL CHECK (belongs IN (0, 1)),
    topic_version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (topic_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX flag_mark_by_article ON flag_mark (article_id);
"""
"""`belongs`: a flag is right (1) or wrong (0); without a flag, the article was missed (1) or rightly left out (0). `topic_version`: the one
that the topic had when it was said.
"""
