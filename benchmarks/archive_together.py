"""Pages that are read while another process writes without pause, as it does when a thousand feeds are polled at once."""

from __future__ import annotations

import dataclasses
import multiprocessing
import random
from collections.abc import Iterator
from contextlib import closing
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.archive_figures import Figure, Took, p95
from benchmarks.archive_making import Made
from benchmarks.archive_saving import articles_of
from benchmarks.archive_topics import MANY, opened
from monitor.model import ArticleFilter, Batch, FlaggedArticle, Topic
from monitor.storage.reader import Reader
from monitor.topics.flagger import Flagger

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    from monitor.model import Article

PAGE, PAGES = 50, 400
AT_ONCE = 64
"""Articles of a transaction, about what comes together in a round."""


def figures(corpus: Path, made: Made) -> Iterator[Figure]:
    """Pages of a topic, of all articles and of a word, in turn, anywhere in the list."""
    spawn = multiprocessing.get_context("spawn")
    stop, begun, written = spawn.Event(), spawn.Event(), spawn.Value("q", 0)
    writer = spawn.Process(target=_write, args=(corpus, made.archive, stop, begun, written))
    writer.start()
    try:
        begun.wait()
        found = _read(made)
    finally:
        stop.set()
        writer.join()
    note = f"(median {found.middle:.3g} of processor; {written.value:,} articles written meanwhile)"
    yield Figure("pages read while a poll writes, p95 by the clock", p95(found.wall), "ms", most=30, note=note)
    yield Figure("pages read while a poll writes, p95 of processor", found.slow, "ms", note="")


def _read(made: Made) -> Took:
    reader, found = Reader(made.archive), Took()
    chance = random.Random(5)  # noqa: S311 - which pages are read, no secret
    with closing(reader):
        ids = reader.article_ids()
        asked = cycle((ArticleFilter(topics=(MANY,)), ArticleFilter(), None))

        def page(wanted: ArticleFilter | None) -> None:
            if wanted is None:
                at = chance.randrange(max(1, len(ids) - PAGE))
                reader.rows(ids[at : at + PAGE])
            else:
                reader.rows(reader.article_ids(wanted, limit=PAGE))

        for _, wanted in zip(range(PAGES), asked, strict=False):
            found.time(lambda wanted=wanted: page(wanted))  # type: ignore[misc]  # this turn's filter
    return found


def _write(corpus: Path, archive: Path, stop: Event, begun: Event, written: object) -> None:
    """Save new articles with their flags, one transaction after the other, until told to stop."""
    flagger = Flagger([Topic(MANY, "", "the", 1)])
    articles = list(articles_of(corpus, 5000))
    flagged = list(map(FlaggedArticle, articles, flagger.flags_of(articles)))
    with closing(opened(archive)) as store:
        feed = store.import_feed("written meanwhile")
        for turn in count():
            at = turn * AT_ONCE % (len(flagged) - AT_ONCE)
            batch = tuple(_again(one, turn) for one in flagged[at : at + AT_ONCE])
            store.save(Batch(feed, batch))
            written.value += len(batch)  # type: ignore[attr-defined]
            begun.set()
            if stop.is_set():
                return


def _again(one: FlaggedArticle, turn: int) -> FlaggedArticle:
    article: Article = dataclasses.replace(one.article, guid=f"{one.article.guid} {turn}")
    return FlaggedArticle(article, one.flags)
