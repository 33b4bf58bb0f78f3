"""The tables of the archive, as a list of migrations that only grows. Times are whole epoch seconds, UTC."""

from monitor.storage.schema_alerts import ALERTS, UNDECIDED
from monitor.storage.schema_events import EVENTS
from monitor.storage.schema_feeds import HUB
from monitor.storage.schema_keeping import FILTERS, KEEPING, UNKEPT
from monitor.storage.schema_marks import MARKS
from monitor.storage.schema_stories import STORIES
from monitor.text.tokenizer import TOKENIZER

APPLICATION_ID = 0x57495245  # "WIRE": tells our archive from any other SQLite file

HOUR = 3600
"""Seconds in a slot of `volume`."""

MAX_VERSIONS = 24
"""Older readings kept of one article: the first, which was published, and the latest."""

SEARCH_TOKENIZER = TOKENIZER.replace("'", "''")

FIRST = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL DEFAULT '',
    headline_only INTEGER NOT NULL DEFAULT 0,
    interval_minutes INTEGER,
    topic TEXT,
    allow_local INTEGER NOT NULL DEFAULT 0,
    username TEXT,
    etag TEXT,
    modified TEXT,
    body_sha256 TEXT,
    polls INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'new',
    last_polled INTEGER,
    last_new INTEGER,
    last_status INTEGER,
    last_error TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    newest_item INTEGER,
    next_poll INTEGER,
    added INTEGER NOT NULL,
    removed INTEGER
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    feed_id INTEGER NOT NULL REFERENCES feed (id),
    sort_time INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    published INTEGER,
    edited INTEGER,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    backfill INTEGER NOT NULL DEFAULT 0,
    undated INTEGER NOT NULL DEFAULT 0,
    story_id INTEGER REFERENCES story (id) ON DELETE SET NULL,
    event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
    guid TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    lang TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    categories TEXT NOT NULL DEFAULT '[]',
    ignored TEXT NOT NULL DEFAULT '[]',
    html TEXT NOT NULL DEFAULT '',
    UNIQUE (feed_id, guid)
) STRICT;
CREATE INDEX article_by_time ON article (sort_time);
CREATE INDEX article_by_feed ON article (feed_id, sort_time);
CREATE INDEX article_by_lang ON article (lang, sort_time);
CREATE INDEX article_read ON article (id) WHERE read = 1;
CREATE INDEX article_starred ON article (sort_time) WHERE starred = 1;
CREATE INDEX article_by_story ON article (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX article_by_event ON article (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    seen INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX version_by_article ON version (article_id);

CREATE TABLE tag (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (article_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag (name);

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    query TEXT NOT NULL,
    version INTEGER NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    alert INTEGER NOT NULL DEFAULT 1,
    removed INTEGER
) STRICT;

CREATE TABLE topic_version (
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    query TEXT NOT NULL,
    saved INTEGER NOT NULL,
    PRIMARY KEY (topic_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag (
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    sort_time INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    topic_version INTEGER NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('flag', 'mention')),
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    spans TEXT NOT NULL,
    flagged_at INTEGER NOT NULL,
    PRIMARY KEY (topic_id, sort_time, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX flag_by_article ON flag (article_id, level);
CREATE INDEX flag_by_time ON flag (sort_time, article_id, level, topic_id);

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    status INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    ms INTEGER NOT NULL DEFAULT 0,
    items INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0,
    gap_seconds INTEGER
) STRICT;
CREATE INDEX visit_by_feed ON visit (feed_id, at);
CREATE INDEX visit_by_time ON visit (at);

CREATE TABLE volume (hour INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;

CREATE TABLE alert (
    id INTEGER PRIMARY KEY,
    raised INTEGER NOT NULL,
    topic TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    article_id INTEGER NOT NULL DEFAULT 0,
    channel TEXT NOT NULL DEFAULT 'list',
    delivered INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX alert_by_article ON alert (article_id) WHERE article_id <> 0;
CREATE INDEX alert_unseen ON alert (id) WHERE seen = 0;

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    first_seen INTEGER NOT NULL,
    title TEXT NOT NULL,
    originator TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    started INTEGER,
    ended INTEGER,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value ANY,
    unit TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    in_field TEXT NOT NULL DEFAULT '',
    "start" INTEGER,
    "end" INTEGER,
    speaker TEXT NOT NULL DEFAULT '',
    human INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX fact_by_event ON fact (event_id);
CREATE INDEX fact_by_article ON fact (article_id);

CREATE VIEW search_source AS
SELECT id, index_text(title) AS title, index_text(summary) AS summary, index_text(body) AS body, index_text(source) AS source, lang
FROM article;

CREATE VIRTUAL TABLE search USING fts5 (
    title, summary, body, source, lang,
    content = 'search_source', content_rowid = 'id', tokenize = '{SEARCH_TOKENIZER}'
);
"""

SECOND = """
ALTER TABLE feed ADD COLUMN full_text INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN certificate TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN proxy TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN headers TEXT NOT NULL DEFAULT '[]';

CREATE TABLE remembered (
    feed_id INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    items BLOB NOT NULL
) STRICT;

CREATE TABLE full_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    asked INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

DROP VIEW search_source;
CREATE VIEW search_source AS
SELECT id, index_text(title) AS title, index_text(summary) AS summary,
    index_text(coalesce((SELECT nullif(text, '') FROM full_text WHERE article_id = article.id), body)) AS body,
    index_text(source) AS source, lang
FROM article;
"""
"""An article's whole text, got from its page, is judged and indexed in the place of the feed's own, which stays in `article`."""

THIRD = """
ALTER TABLE feed ADD COLUMN seen_share REAL;
ALTER TABLE feed ADD COLUMN ttl_minutes REAL;
ALTER TABLE feed ADD COLUMN skip_hours TEXT NOT NULL DEFAULT '[]';
ALTER TABLE feed ADD COLUMN zone_minutes INTEGER;
ALTER TABLE feed ADD COLUMN items INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN undated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN empty INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN slow INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN gap_seconds INTEGER;
ALTER TABLE feed ADD COLUMN gap_at INTEGER;
ALTER TABLE feed ADD COLUMN silent_from INTEGER;
ALTER TABLE feed ADD COLUMN missing_since INTEGER;
ALTER TABLE feed ADD COLUMN unmodified_since INTEGER;
ALTER TABLE feed ADD COLUMN moved_to TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN moved_since INTEGER;
ALTER TABLE feed ADD COLUMN moved_polls INTEGER NOT NULL DEFAULT 0;

ALTER TABLE visit ADD COLUMN newest INTEGER;
ALTER TABLE visit ADD COLUMN undated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN cut INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN flood INTEGER NOT NULL DEFAULT 0;

ALTER TABLE article ADD COLUMN flood INTEGER NOT NULL DEFAULT 0;

CREATE TABLE former_address (
    url TEXT PRIMARY KEY,
    feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""
"""What polling teaches of a feed, what a visit found, articles of a flood, and the addresses feeds had before they moved."""

FOURTH = """
CREATE TABLE icon (
    feed_id INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    named TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    asked INTEGER,
    kind TEXT NOT NULL DEFAULT '',
    image BLOB
) STRICT;
"""
"""The icons of feeds' sites, and where the feeds say they are."""

FIFTH = """
ALTER TABLE full_text ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE full_text ADD COLUMN again INTEGER;
"""
"""How often a page was asked for in vain, and when it is to be asked for again by itself (never where that is null)."""

SIXTH = """
DROP INDEX article_by_feed;
CREATE INDEX article_by_feed ON article (feed_id, sort_time, undated);
"""
"""A feed's newest dated times, asked for at every poll, are in the index itself."""

SEVENTH = """
ALTER TABLE feed ADD COLUMN wait_until INTEGER;
UPDATE feed SET wait_until = next_poll WHERE state = 'waiting';
"""
"""Until when a feed's server asked us to wait, which may be long before we mean to ask it again."""

EIGHTH = """
ALTER TABLE feed ADD COLUMN cut INTEGER NOT NULL DEFAULT 0;
"""
"""How many documents of a feed in a row were cut."""

_SEARCHED_IN_NINTH = """
SELECT id, title, summary, coalesce((SELECT nullif(text, '') FROM full_text WHERE article_id = article.id), body) AS body, source, lang
FROM article
"""

NINTH = f"""
DROP VIEW search_source;
CREATE VIEW search_source AS {_SEARCHED_IN_NINTH};
"""
"""What is indexed, as plain texts, so that any SQLite tool can read it; indexing.py spells them for the index."""

TENTH = """
ALTER TABLE topic ADD COLUMN grading TEXT NOT NULL DEFAULT '{}';
ALTER TABLE topic_version ADD COLUMN grading TEXT NOT NULL DEFAULT '{}';
"""
"""A topic's threshold, zone and event frame, as JSON; empty: every match is a flag."""

SEARCHED = """
SELECT id, title, summary, coalesce((SELECT nullif(text, '') FROM full_text WHERE article_id = article.id), body) AS body, source, lang,
    'f' || feed_id AS feed, url AS site, author, categories AS category
FROM article
"""

ELEVENTH = f"""
DROP TABLE search;
DROP VIEW search_source;
CREATE VIEW search_source AS {SEARCHED};
CREATE VIRTUAL TABLE search USING fts5 (
    title, summary, body, source, lang, feed, site, author, category,
    content = 'search_source', content_rowid = 'id', tokenize = '{SEARCH_TOKENIZER}'
);
DELETE FROM meta WHERE key = 'index_version';
"""
"""The index can be asked for a feed (f and its number), a site, an author and a category, too. It is made anew right after."""

TWELFTH = """
ALTER TABLE feed ADD COLUMN note TEXT NOT NULL DEFAULT '';
"""
"""What was amiss with a feed's last document, for people."""

THIRTEENTH = """
ALTER TABLE article ADD COLUMN originator TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN credit TEXT NOT NULL DEFAULT '';
ALTER TABLE full_text ADD COLUMN ignored TEXT NOT NULL DEFAULT '[]';
ALTER TABLE full_text ADD COLUMN originator TEXT NOT NULL DEFAULT '';
ALTER TABLE full_text ADD COLUMN credit TEXT NOT NULL DEFAULT '';
"""
"""Who had an article first by its own words and what it says of that; what of a whole text is not judged."""

FOURTEENTH = """
CREATE INDEX full_text_again ON full_text (again) WHERE again IS NOT NULL;
"""
"""Which pages are to be asked for again is looked up every few seconds."""

MIGRATIONS: tuple[str, ...] = (
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH,
    ELEVENTH,
    TWELFTH,
    THIRTEENTH,
    FOURTEENTH,
    KEEPING,
    ALERTS,
    FILTERS,
    STORIES,
    HUB,
    "",  # views that DuckDB reads, too
    EVENTS,
    UNDECIDED,
    MARKS,
    UNKEPT,
)
"""What brings an archive of version n to n + 1. A change of the views needs an entry too (an empty one will do): see views.py."""
