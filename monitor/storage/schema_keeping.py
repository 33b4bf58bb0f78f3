"""Migrations about what is kept how long: items as they were fetched, articles set aside, articles the user deleted."""

KEEPING = """
ALTER TABLE article ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_archived ON article (sort_time) WHERE archived = 1;
CREATE INDEX article_noted ON article (sort_time) WHERE note <> '';

CREATE TABLE fetched_bytes (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE fetched (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    url TEXT NOT NULL,
    hops TEXT NOT NULL DEFAULT '[]',
    kind TEXT NOT NULL DEFAULT '',
    whole INTEGER NOT NULL DEFAULT 0,
    bytes_id INTEGER NOT NULL REFERENCES fetched_bytes (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX fetched_by_bytes ON fetched (bytes_id);
CREATE INDEX fetched_by_time ON fetched (at);

CREATE TABLE forgotten (
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    PRIMARY KEY (feed_id, guid)
) STRICT, WITHOUT ROWID;
"""
"""`archived`: set aside, out of what is unread. `fetched`: an article's item as its server sent it (zlib), or (`whole`) the document it
stood in; `hops` are the addresses on the way to `url`. `forgotten`: ids of articles that were deleted, which a feed may still list.
"""

FILTERS = """
CREATE INDEX article_edited ON article (sort_time) WHERE edited IS NOT NULL;
CREATE INDEX article_undated ON article (sort_time) WHERE undated = 1;
"""
"""A search for the few articles that were edited, or that have no date, does not look at all of them."""

UNKEPT = """
CREATE TABLE unkept (
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (feed_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unkept_by_article ON unkept (article_id);
"""
"""Articles that were flagged after they had come in, of which nothing is kept as fetched yet; by feed, as a round asks for them."""
