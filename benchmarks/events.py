"""How many whole articles a second go all the way: parsed, cleaned, their language told, judged by ten topics, stored, grouped with their
copies, read for facts and put into events.

python -m benchmarks.events [--articles 2000] [--flagged 0.1 1.0]

Made-up articles of 3,000 characters in RSS documents of fifty. One share of them (`--flagged`) tells of launches and of leaders' meetings,
each told by twenty articles of different outlets; the others are of anything else. Processor time of this one process, by step; one SQLite
file. With `--flagged 1` every article is read for facts.
"""

from __future__ import annotations

import argparse
import html
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from benchmarks.stories import Newsroom
from monitor.documents import Document
from monitor.events import Bus
from monitor.grouping.event_desk import EventDesk
from monitor.grouping.gathered import Gathered
from monitor.model import Batch, Feed, Subscription, Topic
from monitor.pipeline import digest
from monitor.storage.store import Store
from monitor.stories.publishers import families
from monitor.topics.flagger import Flagger
from monitor.topics.shipped import topics as shipped_topics

BEGIN = datetime(2026, 5, 1, tzinfo=UTC)
LENGTH = 3000
IN_A_FEED = 50
TOLD_BY = 20
TOPICS = 10
_SITES = ("Sunchon", "Wonsan", "Kusong", "Sinpo", "Hamhung")
_PAIRS = (
    ("French President Emmanuel Macron", "German Chancellor Friedrich Merz", "Berlin"),
    ("Chinese President Xi Jinping", "Russian President Vladimir Putin", "Moscow"),
    ("Indian Prime Minister Narendra Modi", "Japanese Prime Minister Sanae Takaichi", "Tokyo"),
)


def topics() -> tuple[Topic, ...]:
    """The shipped ones and as many plain ones as make ten."""
    plain = (
        Topic(f"plain-{n}", f"Plain {n}", f"(lanob* NEAR/8 kerif{'aeiou'[n % 5]}*) OR strike{n} OR walkout*")
        for n in range(TOPICS)
    )
    return (*shipped_topics(), *plain)[:TOPICS]


class Wire:
    """Writes articles, the same ones for the same seed."""

    def __init__(self, seed: int, flagged: float) -> None:
        self._newsroom, self._random, self._flagged = Newsroom(seed), random.Random(seed), flagged  # noqa: S311  repeatable

    def articles(self, count: int) -> Iterator[tuple[str, str, datetime]]:
        """(title, text, time), the oldest first, an event every twelve hours or so."""
        told = 0
        for number in range(count):
            at = BEGIN + timedelta(minutes=36 * self._flagged * number)
            if self._random.random() < self._flagged:
                title, lead = self._event(told // TOLD_BY, at)
                told += 1
            else:
                title, lead = " ".join(self._newsroom.words(10)).capitalize(), ""
            filler = " ".join(self._newsroom.words(LENGTH // 6 + 1))
            yield title, f"{lead}{filler}."[:LENGTH], at

    def _event(self, number: int, at: datetime) -> tuple[str, str]:
        word = " ".join(self._newsroom.words(2))
        if number % 2:
            one, other, place = _PAIRS[number // 2 % len(_PAIRS)]
            return (
                f"{one.split()[-1]} and {other.split()[-1]} hold summit in {place} {word}",
                f"{one} met {other} in {place} on {at:%A} for talks about {word}, officials said. The summit is their second this year. ",
            )
        site, distance = _SITES[number // 2 % len(_SITES)], 300 + 10 * (number % 40)
        count = 2 + number % 3
        return f"North Korea fires {count} ballistic missiles into sea {word}", (
            f"North Korea fired {count} short-range ballistic missiles from {site} on {at:%A}, South Korea's Joint Chiefs of Staff said. "
            f"They flew about {distance} km ({distance * 0.621:.0f} miles) at an altitude of 50 km, it said. Japan's defence ministry said "
            f"that they fell outside its exclusive economic zone. {word}. "
        )


def document(articles: list[tuple[str, str, datetime]], number: int) -> bytes:
    """An RSS document of one outlet."""
    items = "".join(
        f"<item><guid>{number}-{n}</guid><title>{html.escape(title)}</title><link>https://paper{number}.example/{n}</link>"
        f"<pubDate>{format_datetime(at)}</pubDate><description>{html.escape(_paragraphs(text))}</description></item>"
        for n, (title, text, at) in enumerate(articles)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Paper {number}</title>{items}</channel></rss>'.encode()


def _paragraphs(text: str) -> str:
    words = text.split()
    return "".join(f"<p>{html.escape(' '.join(words[at : at + 60]))}</p>" for at in range(0, len(words), 60))


def measure(folder: Path, count: int, flagged: float) -> dict[str, float]:
    """Processor seconds of each step, and how many articles, flags and events there were."""
    made = list(Wire(7, flagged).articles(count))
    store, flagger = Store(folder / f"{flagged}.db", now=lambda: BEGIN), Flagger(topics())
    for topic in topics():
        store.save_topic(topic)
    outlets = -(-count // IN_A_FEED)
    store.add_feeds([Subscription(f"https://paper{n}.example/feed") for n in range(outlets)])
    feeds = store.feeds()
    bodies = [document(made[n::outlets], n) for n in range(outlets)]
    spent = {"parsed, cleaned, judged": 0.0, "stored": 0.0}
    for feed, body in zip(feeds, bodies, strict=True):
        began = time.process_time()
        found = _digest(feed, body, flagger, made[-1][2])
        spent["parsed, cleaned, judged"] += time.process_time() - began
        began = time.process_time()
        store.save(found)
        spent["stored"] += time.process_time() - began
    began, gathered = time.process_time(), Gathered(store.stories, families())
    while some := store.stories.ungrouped(500):
        gathered.assign(some)
    spent["grouped"] = time.process_time() - began
    began, desk = time.process_time(), EventDesk(store, Bus(), folder, _fail, now=lambda: BEGIN)
    read = desk.work()
    spent["facts and events"] = time.process_time() - began
    events = store.events.last_event()
    store.close()
    return spent | {"read": read, "events": events}


def _digest(feed: Feed, body: bytes, flagger: Flagger, now: datetime) -> Batch:
    found = digest(feed, Document(feed.url, body, now), known={}, flagger=flagger, now=now)
    return Batch(feed.id, found.articles)


def _fail(trouble: object) -> None:
    raise RuntimeError(trouble)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--flagged", type=float, nargs="+", default=[0.1, 1.0])
    options = parser.parse_args()
    for flagged in options.flagged:
        with tempfile.TemporaryDirectory() as folder:
            found = measure(Path(folder), options.articles, flagged)
        read, events = found.pop("read"), found.pop("events")
        seconds = sum(found.values())
        steps = "; ".join(f"{name} {1000 * each / options.articles:.2f} ms" for name, each in found.items())
        told = f"{options.articles / seconds:,.0f} articles a second ({steps} each); {read:,.0f} read, {events:,.0f} events"
        sys.stdout.write(f"{flagged:.0%} told of events: {told}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
