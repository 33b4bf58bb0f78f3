"""How each topic is told of, what the rules decided about each article, what waits to be sent, and what waits to be decided about."""

ALERTS = """
ALTER TABLE topic ADD COLUMN rule TEXT NOT NULL DEFAULT '{}';
ALTER TABLE alert ADD COLUMN urgency TEXT NOT NULL DEFAULT 'normal';
CREATE INDEX alert_by_time ON alert (raised);

CREATE TABLE alert_item (
    topic TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    story TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('told', 'held', 'passed')),
    why TEXT NOT NULL DEFAULT '',
    alert_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (topic, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_item_by_article ON alert_item (article_id) WHERE state = 'told';
CREATE INDEX alert_item_held ON alert_item (topic, article_id) WHERE state = 'held';
CREATE INDEX alert_item_by_story ON alert_item (topic, story, at) WHERE state = 'told';
CREATE INDEX alert_item_by_alert ON alert_item (alert_id) WHERE alert_id <> 0;

CREATE TABLE alert_told (
    what TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    alert_id INTEGER NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
    tries INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL,
    since INTEGER NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    UNIQUE (alert_id, channel)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (channel, due) WHERE state = 'waiting';
"""
"""`alert_told`: snoozed topics (until when), feeds and silences that were told. `outbox.key` is the same at every try."""

UNDECIDED = """
CREATE TABLE undecided (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (article_id, topic)
) STRICT, WITHOUT ROWID;
CREATE TABLE undecided_flood (
    feed_id INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    new INTEGER NOT NULL
) STRICT;
DELETE FROM meta WHERE key = 'alerts decided';
"""
"""Flags that a poll or a whole text brought, and floods, until the rules have decided about them. What was there before has been."""
