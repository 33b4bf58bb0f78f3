"""What storing costs: with 200 topics against a raw insert, through sqlite-utils against sqlite3, and when nothing is new."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sqlite3
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, cast

from benchmarks import archive_rows, topics_real
from benchmarks.archive_figures import Figure, took
from benchmarks.archive_making import Made
from benchmarks.archive_topics import opened
from monitor.export.rows import InputArticle, article_from
from monitor.importer.article import article_of
from monitor.model import Batch, FlaggedArticle, Subscription, Topic, Visit
from monitor.storage import indexing, saving
from monitor.storage.migrating import open_archive
from monitor.topics.flagger import Flagger

if TYPE_CHECKING:
    from monitor.model import Article
    from monitor.storage.writing import Database

TOPICS, BATCH = 200, 1000
FEEDS, ENTRIES = 1000, 50
NOW = datetime(2026, 11, 1, tzinfo=UTC)


class Bare:
    """sqlite3 alone, in the few words that storing asks of sqlite-utils."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.conn = connection
        self.execute = connection.execute

    @contextmanager
    def atomic(self) -> Iterator[None]:
        self.conn.execute("BEGIN")
        with self.conn:
            yield


def figures(corpus: Path, made: Made, folder: Path, times: int) -> Iterator[Figure]:
    """All of them; the archive of `made` gets the known entries."""
    count = min(20 * BATCH, made.count)
    articles = list(articles_of(corpus, count))
    batches, topics = _judged(articles)
    yield from _against_raw(batches, topics, folder, times, "saving with 200 topics, times raw insert + FTS")
    longer = _judged(list(articles_of(corpus, count, with_summary=True)))
    yield from _against_raw(*longer, folder, times, "the same, articles with a summary")
    yield from _against_sqlite3(batches, topics, folder, times)
    yield from _known(made, articles, times)


def articles_of(corpus: Path, count: int, *, with_summary: bool = False) -> Iterator[Article]:
    """The newest articles of the corpus (of those that are more than a headline) as an import makes them, oldest first."""
    rows = archive_rows.rows(corpus, archive_rows.size(corpus) if with_summary else count)
    wanted = deque((row for row in rows if row["summary"] or not with_summary), count)
    for line, row in enumerate(wanted, start=1):
        yield article_of(cast("InputArticle", article_from(row, line, "")), now=NOW)


def _judged(articles: Sequence[Article]) -> tuple[list[Batch], list[Topic]]:
    """The articles in batches, flagged with topics made of their words."""
    texts = topics_real.topics([(one.title, one.summary) for one in articles], TOPICS)
    topics = [Topic(f"t{number}", "", query, 1) for number, (query, _) in enumerate(texts)]
    flagged = list(map(FlaggedArticle, articles, Flagger(topics).flags_of(articles)))
    return [Batch(1, tuple(flagged[at : at + BATCH])) for at in range(0, len(flagged), BATCH)], topics


def _fresh(folder: Path, topics: Sequence[Topic]) -> Path:
    """An empty archive with these topics and the feed that all articles are of."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = opened(folder / "archive.db")
    for topic in topics:
        store.save_topic(topic)
    store.import_feed("all")
    store.close()
    return folder / "archive.db"


def _against_raw(
    batches: Sequence[Batch], topics: Sequence[Topic], folder: Path, times: int, what: str
) -> Iterator[Figure]:
    sys.path.insert(0, os.environ["WIREWATCH_TOOLS"])
    from baselines import insert_fts  # type: ignore[import-not-found]

    articles = [one.article for batch in batches for one in batch.articles]
    plain = [(one.source, one.guid, one.title, one.summary, int(one.sort_time.timestamp())) for one in articles]
    ratios, rates = [], []
    for _ in range(times):
        with closing(opened(_fresh(folder / "save", topics))) as store:
            ours = took([lambda: [store.save(batch, judged_by=topics) for batch in batches]])
        (folder / "save" / "plain.db").unlink(missing_ok=True)
        theirs = took([lambda: insert_fts(plain, folder / "save" / "plain.db")])
        ratios.append(theirs.middle / ours.middle)
        rates.append(len(plain) / ours.middle * 1000)
    flags = sum(len(one.flags) for batch in batches for one in batch.articles)
    letters = sum(len(one.title) + len(one.summary) for one in articles)
    note = f"({median(rates):,.0f} articles/s of {letters / len(plain):.0f} characters, {flags / len(plain):.2g} flags each)"
    yield Figure(what, median(ratios), "x", least=0.4, note=note)
    shutil.rmtree(folder / "save")


def _against_sqlite3(batches: Sequence[Batch], topics: Sequence[Topic], folder: Path, times: int) -> Iterator[Figure]:
    ratios = []
    for _ in range(times):
        db = open_archive(_fresh(folder / "utils", topics))
        ours = took([lambda db=db: _save_all(db, batches)])  # type: ignore[misc]  # this turn's archive
        db.close()
        with closing(sqlite3.connect(_fresh(folder / "utils", topics))) as connection:
            for pragma in ("synchronous = NORMAL", "foreign_keys = ON", "cache_size = -16000"):
                connection.execute(f"PRAGMA {pragma}")
            indexing.teach(connection)
            bare = cast("Database", Bare(connection))
            theirs = took([lambda bare=bare: _save_all(bare, batches)])  # type: ignore[misc]  # the same
        ratios.append(theirs.middle / ours.middle)
    yield Figure("saving through sqlite-utils, times the same SQL in sqlite3", median(ratios), "x", least=0.85)
    shutil.rmtree(folder / "utils")


def _save_all(db: Database, batches: Sequence[Batch]) -> None:
    for batch in batches:
        saving.save(db, batch, NOW)


def _known(made: Made, articles: Sequence[Article], times: int) -> Iterator[Figure]:
    """A poll of many feeds whose entries are all in the archive: what is asked of it and what is written."""
    feeds = min(FEEDS, max(1, made.count // 100))
    with closing(opened(made.archive)) as store:
        urls = [f"https://feed{number}.example/rss" for number in range(feeds)]
        store.add_feeds([Subscription(url) for url in urls])
        ids = [store.feed_id_of(url) for url in urls]
        given = {number: _entries(articles, number) for number in ids}
        with store.together():
            for number, theirs in given.items():
                store.save(Batch(number, tuple(FlaggedArticle(one, ()) for one in theirs)))
        rows = [
            (str(number), one.guid, one.title, one.summary, 0) for number, theirs in given.items() for one in theirs
        ]

        def ask() -> None:
            for number, theirs in given.items():
                if store.save(Batch(number, tuple(FlaggedArticle(one, ()) for one in theirs))).new:
                    raise AssertionError("nothing is new")

        prints = {number: {one.guid: one.sha256 for one in theirs} for number, theirs in given.items()}

        def poll() -> None:
            """As a round does: what is known of a feed is asked for, and nothing is left that would be new or edited."""
            for number, theirs in prints.items():
                if not theirs.items() <= store.known(number).items():
                    raise AssertionError("nothing is new")
                store.save(Batch(number, ()))

        def poll_and_log() -> None:
            """The same, with what a round writes then: the visit, and where its entries are now linked."""
            with store.together():
                for number, theirs in given.items():
                    store.known(number)
                    links = tuple((one.guid, one.url) for one in theirs)
                    store.save(Batch(number, (), Visit(number, NOW, "unchanged", 200), links=links))

        with closing(sqlite3.connect(made.plain)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            ignore = "INSERT OR IGNORE INTO article (feed, guid, title, summary, sort_time) VALUES (?, ?, ?, ?, ?)"

            def insert() -> None:
                for at in range(0, len(rows), ENTRIES):
                    connection.executemany(ignore, rows[at : at + ENTRIES])

            with connection:
                insert()
                polled, asked, logged, inserted = (took([work], times) for work in (poll, ask, poll_and_log, insert))
                connection.rollback()  # the plain table is kept as it was
    note = f"(ours {polled.middle:.4g} ms, INSERT OR IGNORE {inserted.middle:.4g} ms, {len(rows):,} entries)"
    yield Figure(
        "a poll of known entries, times INSERT OR IGNORE", inserted.middle / polled.middle, "x", least=1.5, note=note
    )
    note = f"(ours {asked.middle:.4g} ms)"
    yield Figure("saving known entries again, times INSERT OR IGNORE", inserted.middle / asked.middle, "x", note=note)
    note = f"(ours {logged.middle:.4g} ms)"
    yield Figure("the same poll with visits and links written", inserted.middle / logged.middle, "x", note=note)


def _entries(articles: Sequence[Article], feed: int) -> list[Article]:
    first = feed * ENTRIES % max(1, len(articles) - ENTRIES)
    return [
        dataclasses.replace(
            one, guid=f"https://feed{feed}.example/{one.guid}", url=f"https://feed{feed}.example/{one.guid}"
        )
        for one in articles[first : first + ENTRIES]
    ]
