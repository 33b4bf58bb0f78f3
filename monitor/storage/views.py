"""The public views: what any SQLite tool may read in the archive. Names, columns and their order are a promise to users.

They hold no data, so each migration drops them and makes them anew from here. No view needs a function of ours. DuckDB, which parses
views by itself, makes of count(*) what SQLite does not know: count a column.
"""


def _iso(column: str) -> str:
    return f"strftime('%Y-%m-%dT%H:%M:%SZ', {column}, 'unixepoch')"


ARTICLES = f"""
CREATE VIEW v_articles AS
SELECT a.id, f.url AS feed_url, a.guid, a.url, a.title, a.summary,
    coalesce((SELECT nullif(text, '') FROM full_text WHERE article_id = a.id), a.body) AS content, a.author, a.source AS publisher, a.lang,
    {_iso("a.published")} AS published, {_iso("a.first_seen")} AS first_seen, {_iso("a.sort_time")} AS sort_time,
    {_iso("a.edited")} AS edited, a.backfill, a.undated, a.read, a.starred, a.note,
    coalesce((SELECT group_concat(name, ',') FROM (SELECT name FROM tag WHERE article_id = a.id ORDER BY name)), '') AS tags,
    a.story_id, a.event_id, a.flood
FROM article a JOIN feed f ON f.id = a.feed_id
"""

VERSIONS = f"""
CREATE VIEW v_versions AS
SELECT article_id, {_iso("seen")} AS seen, title, CASE WHEN body <> '' THEN body ELSE summary END AS content, sha256
FROM version
"""

FLAGS = f"""
CREATE VIEW v_flags AS
SELECT f.article_id, t.name AS topic, f.topic_version, f.level, f.score, f.spans, {_iso("f.flagged_at")} AS flagged_at
FROM flag f JOIN topic t ON t.id = f.topic_id
"""

FEEDS = f"""
CREATE VIEW v_feeds AS
SELECT url, title, folder, kind, country, family, CASE WHEN removed IS NULL THEN state ELSE 'removed' END AS state,
    {_iso("last_polled")} AS last_polled, {_iso("last_new")} AS last_new, last_status, {_iso("newest_item")} AS newest_item,
    failures, last_error, {_iso("next_poll")} AS next_poll
FROM feed
"""

FETCHES = f"""
CREATE VIEW v_fetches AS
SELECT f.url AS feed_url, {_iso("v.at")} AS at, v.status, v.outcome, v.items, v.new, v.gap_seconds, v.edited, v.undated, v.cut, v.flood,
    {_iso("v.newest")} AS newest, v.bytes, v.ms, v.reason
FROM visit v JOIN feed f ON f.id = v.feed_id
"""

STORIES = f"""
CREATE VIEW v_stories AS
SELECT s.id, {_iso("s.first_seen")} AS first_seen, s.title, s.originator,
    (SELECT count(a.id) FROM article a WHERE a.story_id = s.id) AS articles,
    (SELECT count(DISTINCT coalesce(o.family, a.source)) FROM article a LEFT JOIN copy c ON c.article_id = a.id
        LEFT JOIN outlet o ON o.id = c.outlet_id WHERE a.story_id = s.id) AS publishers
FROM story s WHERE EXISTS (SELECT 1 FROM article a WHERE a.story_id = s.id)
"""

_TOLD = "FROM telling t JOIN article a ON a.id = t.article_id"

EVENTS = f"""
CREATE VIEW v_events AS
SELECT e.id, e.kind, {_iso("e.started")} AS started, {_iso("e.ended")} AS ended, e.title,
    (SELECT count(DISTINCT t.article_id) FROM telling t WHERE t.event_id = e.id) AS articles,
    (SELECT count(DISTINCT a.story_id) {_TOLD} WHERE t.event_id = e.id) AS stories,
    (SELECT count(DISTINCT coalesce(o.family, a.source)) {_TOLD} LEFT JOIN copy c ON c.article_id = a.id
        LEFT JOIN outlet o ON o.id = c.outlet_id WHERE t.event_id = e.id) AS publishers
FROM event e WHERE EXISTS (SELECT 1 FROM telling t WHERE t.event_id = e.id)
"""

_WORDS = """
LEFT JOIN fact_word w ON w.article_id = f.article_id AND w.kind = f.kind AND w.nth = f.nth AND w.field = f.field AND w.said = f.value
"""

FACTS = f"""
CREATE VIEW v_facts AS
SELECT f.event_id, f.article_id, f.field, CASE WHEN w.word = 'corrected' THEN w.value ELSE f.value END AS value,
    CASE WHEN w.word = 'corrected' THEN w.unit ELSE f.unit END AS unit, f.quote, f.in_field, f."start", f."end", f.speaker,
    w.word IS NOT NULL AS human
FROM fact f {_WORDS} WHERE w.word IS NULL OR w.word <> 'rejected'
"""

FACT_WORDS = f"""
CREATE VIEW v_fact_words AS
SELECT t.event_id, w.article_id, w.field, w.said AS machine, w.word, w.value, w.unit, {_iso("w.at")} AS at
FROM fact_word w LEFT JOIN telling t ON t.article_id = w.article_id AND t.kind = w.kind AND t.nth = w.nth
"""

MARKS = f"""
CREATE VIEW v_marks AS
SELECT m.article_id, t.name AS topic, m.belongs, m.topic_version, {_iso("m.at")} AS at
FROM flag_mark m JOIN topic t ON t.id = m.topic_id
"""

PROVENANCE = """
CREATE VIEW v_provenance AS
SELECT a.id AS article_id, coalesce(nullif(t.originator, ''), a.originator) AS originator,
    coalesce(nullif(t.credit, ''), a.credit) AS credit,
    CASE WHEN t.text <> '' THEN t.ignored ELSE a.ignored END AS ignored
FROM article a LEFT JOIN full_text t ON t.article_id = a.id
"""

FETCHED = f"""
CREATE VIEW v_fetched AS
SELECT f.article_id, {_iso("f.at")} AS fetched, f.url, f.hops, f.kind AS content_type, f.whole, b.sha256, b.size
FROM fetched f JOIN fetched_bytes b ON b.id = f.bytes_id
"""

ALERTS = f"""
CREATE VIEW v_alerts AS
SELECT id, {_iso("raised")} AS raised, topic, kind, text, channel, delivered
FROM alert
"""

VIEWS = {
    "v_articles": ARTICLES,
    "v_versions": VERSIONS,
    "v_flags": FLAGS,
    "v_feeds": FEEDS,
    "v_fetches": FETCHES,
    "v_stories": STORIES,
    "v_events": EVENTS,
    "v_facts": FACTS,
    "v_fact_words": FACT_WORDS,
    "v_alerts": ALERTS,
    "v_marks": MARKS,
    "v_provenance": PROVENANCE,
    "v_fetched": FETCHED,
}
