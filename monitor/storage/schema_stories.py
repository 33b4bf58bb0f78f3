"""The eighteenth migration: which articles are copies of one another, whose they are, and how copies are found."""

STORIES = """
ALTER TABLE story ADD COLUMN first_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN last_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN lead_id INTEGER NOT NULL DEFAULT 0;
CREATE INDEX story_by_time ON story (last_at);

CREATE TABLE outlet (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    site TEXT NOT NULL,
    owner TEXT NOT NULL,
    family TEXT NOT NULL,
    UNIQUE (source, site, owner)
) STRICT;

CREATE TABLE copy (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    parent_id INTEGER,
    outlet_id INTEGER NOT NULL REFERENCES outlet (id),
    how TEXT NOT NULL DEFAULT '',
    likeness REAL NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE copy_key (
    slot INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (slot, hash, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_ungrouped ON article (sort_time) WHERE story_id IS NULL;
CREATE INDEX article_grouped ON article (sort_time, story_id) WHERE story_id IS NOT NULL;
"""
"""`story`: the times (sort_time) of its first and last article, and which is the first.

`outlet`: a publisher as articles name it, its site, its owner as the feed has it, and the family it counts as. `copy`: from which article
an article was taken (none: the first of its story), and how that was seen. `copy_key`: what articles of a time (slot) have in common with
others; it only narrows, their texts decide.
"""
