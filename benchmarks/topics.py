"""How fast articles are judged, in seconds of processor; ratios against a plain `re` loop in the same run, the median of interleaved runs.

Run `WIREWATCH_TOOLS=... WIREWATCH_CORPUS=... python -m benchmarks.topics [--runs N]`. Without the corpus only made-up news is judged.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from statistics import median

from benchmarks import topics_real
from benchmarks.topics_made import Newsroom
from benchmarks.topics_real import headlines
from monitor.documents import RawEntry, RawFeed
from monitor.feeds import clean
from monitor.model import Article, Feed, Subscription, Topic
from monitor.topics import shipped
from monitor.topics.flagger import Flagger
from monitor.topics.judge import Judge, prepare
from monitor.topics.names import names
from monitor.topics.query import parse

NOW = datetime(2026, 5, 28, tzinfo=UTC)
ARTICLES, TOPICS = 1_000, 200
JUDGES = 10
"""Topics of the shipped size that the judge alone is asked about."""
PLAIN_SHARE = 10
"""The plain loop reads one in so many articles; the rest is reckoned from these."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement; `least` is what is demanded."""

    what: str
    value: float
    unit: str
    least: float | None = None

    def __str__(self) -> str:
        wanted = "" if self.least is None else f"  (wanted: {self.least:,.0f})"
        return f"{self.what}: {self.value:,.0f} {self.unit}{wanted}"


def seconds(work: Callable[[], object]) -> float:
    """Seconds of processor that the work takes."""
    before = time.process_time()
    work()
    return time.process_time() - before


def article(title: str, summary: str) -> Article:
    return Article("guid", "", title, summary, "", "", "", "Source", "en", (), None, NOW, NOW, "")


def flagging(
    what: str, texts: Sequence[tuple[str, str]], topics: Sequence[tuple[str, tuple[str, ...]]], runs: int
) -> list[Figure]:
    """Many articles, many topics: ours against one regular expression a topic. `topics`: query, and its terms for the plain loop."""
    sys.path.insert(0, os.environ["WIREWATCH_TOOLS"])
    from baselines import re_loop  # type: ignore[import-not-found]

    flagger = Flagger([Topic(f"t{number}", "", query) for number, (query, _) in enumerate(topics)])
    articles = [article(*text) for text in texts]
    plain = [f"{title}\n{summary}" for title, summary in texts[::PLAIN_SHARE]]
    terms = [words for _, words in topics]
    flags = sum(map(len, flagger.flags_of(articles)))
    pairs = [
        (seconds(lambda: flagger.flags_of(articles)), seconds(lambda: re_loop(terms, plain)) * len(texts) / len(plain))
        for _ in range(runs)
    ]
    return [
        Figure(
            f"{what}: articles", len(texts) / median(ours for ours, _ in pairs), f"articles/s, {len(topics)} topics"
        ),
        Figure(f"{what}: flags", flags, "flags"),
        Figure(f"{what}: times a plain re loop", median(theirs / ours for ours, theirs in pairs), "x", 100),
    ]


def judging(what: str, texts: Sequence[tuple[str, str]], runs: int) -> Figure:
    """The judge alone, no walk before it: each article made ready, and asked for ten topics of the shipped size one by one."""
    topics = shipped.topics()
    size = [topic for topic in topics if topic.name in {"missile-launches", "summits"}]
    judges = [Judge(parse(topic.query, names(topics))) for topic in (size * JUDGES)[:JUDGES]]

    def work() -> None:
        for title, summary in texts:
            ready = prepare(title, summary, "")
            for judge in judges:
                judge.verdict(ready)

    return Figure(
        f"judge alone, ten topics, {what}", len(texts) / median(seconds(work) for _ in range(runs)), "articles/s", 1_000
    )


def whole_way(what: str, texts: Sequence[tuple[str, str]], runs: int, least: float | None) -> Figure:
    """From a feed's markup to flags with levels: clean, language, words, judge, score, with the shipped topics; 50 entries a document."""
    flagger = Flagger(shipped.topics())
    feed = Feed(1, Subscription("https://wire.example/feed", title="The Wire", lang="en"))
    entries = [
        RawEntry(
            str(n), f"https://wire.example/{n}", escape(title), f"<p>{escape(summary)}</p>", "", "", (), "", NOW, None
        )
        for n, (title, summary) in enumerate(texts)
    ]
    documents = [
        RawFeed("The Wire", "https://wire.example/", "en", "rss20", tuple(entries[start : start + 50]))
        for start in range(0, len(entries), 50)
    ]

    def work() -> None:
        for raw in documents:
            flagger.flags_of(clean.clean_all(raw, feed=feed, now=NOW, backfill=False))

    return Figure(
        f"the whole way, {what}", len(texts) / median(seconds(work) for _ in range(runs)), "articles/s", least
    )


def ours() -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Short articles of our own: about nothing that a shipped topic asks for, and all about that."""
    dull = [
        (f"Council {number} votes on the new tram line", "Work on the line along the river begins in spring. " * 5)
        for number in range(ARTICLES)
    ]
    hot = [
        (
            f"North Korea fires {number} ballistic missiles into the sea",
            "The missiles were launched near Pyongyang an hour before President Putin met Kim Jong Un for a summit. "
            * 3,
        )
        for number in range(ARTICLES)
    ]
    return dull, hot


def figures(runs: int) -> Iterator[Figure]:
    """All of them, one after the other."""
    newsroom = Newsroom()
    made = newsroom.articles(ARTICLES)
    for what, longer in (("topics of 5 to 12 terms", 1), ("topics of 30 to 70 terms", 6)):
        topics = newsroom.topics(TOPICS, longer=longer)
        yield from flagging(f"made-up news, {what}", made, [(one.query, one.terms) for one in topics], runs)
    dull, hot = ours()
    real = headlines(20 * ARTICLES)
    if real:
        yield from flagging("real headlines", real[:ARTICLES], topics_real.topics(real, TOPICS), runs)
        yield judging("real headlines", real[:ARTICLES], runs)
    yield judging("nothing is a candidate", dull, runs)
    yield judging("all are", hot, runs)
    yield whole_way("nothing is a candidate", dull, runs, 1_500)
    yield whole_way("all are", hot, runs, 400)
    if real:
        flagger = Flagger(shipped.topics())
        flagged = [one for one in real if flagger.flags(article(*one))][:ARTICLES]
        yield whole_way("real headlines, all flagged", flagged, runs, 400)
        yield whole_way("real headlines as they come", real[:ARTICLES], runs, None)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--runs", type=int, default=7)
    options = asked.parse_args()
    if "WIREWATCH_TOOLS" not in os.environ:
        asked.error("WIREWATCH_TOOLS must name the folder with baselines.py")
    for figure in figures(options.runs):
        print(figure, flush=True)


if __name__ == "__main__":
    main()
