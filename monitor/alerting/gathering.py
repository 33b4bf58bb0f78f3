"""What the alert rules decide about, out of the archive: flags that wait for a decision, and what was held back before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from monitor.alerts.hits import WEEK, Hit, family_of, story_key
from monitor.domains import host_of, registrable
from monitor.shown_address import shown
from monitor.storage.alert_book import AlertBook
from monitor.storage.alert_items import ArticleFacts, Item
from monitor.storage.undecided import Undecided


def new_hits(book: AlertBook, waiting: Iterable[Undecided], now: datetime) -> list[Hit]:
    """Those of these flags that are there still and about which no rule decided yet."""
    flags = [flag for flag in waiting if flag.level]
    facts = book.facts({flag.article_id for flag in flags})
    by_topic: dict[str, set[int]] = defaultdict(set)
    for flag in flags:
        by_topic[flag.topic].add(flag.article_id)
    decided = {(topic, number) for topic, ids in by_topic.items() for number in book.decided(topic, ids)}
    return [
        _hit(facts[flag.article_id], flag.topic, now, level=flag.level)
        for flag in flags
        if flag.article_id in facts and (flag.topic, flag.article_id) not in decided
    ]


def held_hits(book: AlertBook, items: Sequence[Item]) -> tuple[list[Hit], list[Item]]:
    """What was held back and still counts for its topic, and what does not any more."""
    facts = book.facts({item.article_id for item in items})
    by_topic: dict[str, set[int]] = defaultdict(set)
    for item in items:
        by_topic[item.topic].add(item.article_id)
    levels = {topic: book.levels(topic, ids) for topic, ids in by_topic.items()}
    hits, gone = [], []
    for item in items:
        level, known = levels[item.topic].get(item.article_id), facts.get(item.article_id)
        if level is None or known is None:
            gone.append(item)
        else:
            hits.append(_hit(known, item.topic, item.at, level=level, held=item.why, story=item.story))
    return hits, gone


def told_stories(book: AlertBook, hits: Iterable[Hit], now: datetime) -> frozenset[tuple[str, str]]:
    """(topic, story) of those among these hits that were told within a week."""
    by_topic: dict[str, set[str]] = defaultdict(set)
    for hit in hits:
        by_topic[hit.topic].add(hit.story)
    return frozenset().union(*(book.stories(topic, keys, now - WEEK) for topic, keys in by_topic.items()))


def item_of(hit: Hit, now: datetime, state: str, why: str = "") -> Item:
    """What is kept of a decision. What is held keeps the time at which it was first seen; the rest has that of the decision."""
    return Item(hit.topic, hit.article_id, hit.at if state == "held" else now, hit.story, state, why)


def voice(facts: ArticleFacts) -> str:
    """Who speaks in an article, lower case: the family it was grouped under, else the owner of its feed, its site, or its source."""
    return facts.family or family_of(facts.owner, host_of(facts.feed_url), facts.source)


def _hit(facts: ArticleFacts, topic: str, at: datetime, *, level: str, held: str = "", story: str = "") -> Hit:
    host = host_of(facts.feed_url)
    names = (facts.feed_url, facts.feed_title, facts.owner, facts.family, host, registrable(host), facts.source)
    return Hit(
        facts.article_id,
        topic,
        facts.title,
        facts.source,
        at,
        facts.sort_time,
        story or story_key(facts.title, facts.story_id) or f"article {facts.article_id}",
        voice(facts),
        frozenset(name.casefold() for name in names if name),
        facts.feed_id,
        facts.feed_title or shown(facts.feed_url),
        facts.backfill,
        facts.flood,
        level,
        held,
    )
