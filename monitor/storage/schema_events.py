"""The twenty-first migration: which articles tell of which event, what they say of it, and what the user says of both."""

EVENTS = """
ALTER TABLE flag ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
CREATE INDEX flag_untold ON flag (sort_time, article_id) WHERE told = 0 AND level = 'flag';

ALTER TABLE event ADD COLUMN first_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN last_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN lead_id INTEGER NOT NULL DEFAULT 0;
CREATE INDEX event_by_time ON event (last_at);

CREATE TABLE telling (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('launch', 'summit', 'other')),
    nth INTEGER NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (article_id, kind, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_by_event ON telling (event_id);
CREATE INDEX telling_by_time ON telling (at, event_id);

CREATE TABLE told_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    print TEXT NOT NULL
) STRICT;

DROP TABLE fact;
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    nth INTEGER NOT NULL,
    field TEXT NOT NULL,
    value ANY NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL,
    in_field TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    speaker TEXT NOT NULL DEFAULT '',
    office TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    conversion TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX fact_by_event ON fact (event_id);
CREATE INDEX fact_by_article ON fact (article_id);

CREATE TABLE fact_word (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    nth INTEGER NOT NULL,
    field TEXT NOT NULL,
    said ANY NOT NULL,
    word TEXT NOT NULL CHECK (word IN ('accepted', 'corrected', 'rejected')),
    value ANY,
    unit TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    PRIMARY KEY (article_id, kind, nth, field, said)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_pin (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    nth INTEGER NOT NULL,
    pin INTEGER NOT NULL,
    PRIMARY KEY (article_id, kind, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_pin_by_pin ON event_pin (pin);
"""
"""`flag.told`: whether the article's facts were taken since the flag was set. `telling`: an article's nth launch (or meeting, or all that
it tells where it is neither) belongs to this event; `at` is the article's sort_time.

`told_text.print`: of which texts the facts were taken. `fact`: the machine's word. `fact_word`: the user's of the value that the machine
read (`said`), with `value` and `unit` where it is corrected. `event_pin`: what the user put together has one pin and stays one event;
two pins never are one. `event.started`, `ended`: the days the facts tell, null where none does; `first_at`, `last_at` the articles' times.
"""
