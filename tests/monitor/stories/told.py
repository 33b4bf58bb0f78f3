"""Articles as grouping sees them, made up, and a store to keep them in."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.grouping.gathered import Gathered
from monitor.model import Article, Batch, FlaggedArticle, Subscription
from monitor.storage.store import Store
from monitor.stories.publishers import families
from monitor.stories.trace import Trace, trace

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
HOUR = 3600
LAUNCH = "Norland fires two missiles into the Pale Sea as leaders meet"
TEXT = (
    "Norland fired two short-range missiles from its northern coast on Thursday, the neighbouring navy said, hours before the leaders of "
    "both countries were to meet in the harbour town. The missiles flew some 300 kilometres and came down in open water, it said. "
    "Nobody was hurt, and ships in the strait were told to keep away until the evening."
)
OTHER = (
    "Ferry workers in the harbour of Norhaven walked out over pay for the third day running, leaving hundreds of lorries waiting on the "
    "quay. The union said that talks with the owners had broken down before dawn and that no new meeting was planned this week."
)


def told(title: str = LAUNCH, text: str = "", *, number: int = 1, hours: float = 0, publisher: str = "") -> Trace:
    """An article of so many hours after noon."""
    return trace(number, title, text, at=round(hours * HOUR), publisher=publisher or f"paper {number}")


def article(
    guid: str,
    title: str = LAUNCH,
    body: str = "",
    *,
    hours: float = 0,
    source: str = "",
    url: str = "",
    credit: str = "",
) -> Article:
    at = NOON + timedelta(hours=hours)
    return Article(
        guid=guid,
        url=url or f"https://{guid}.example/{guid}",
        title=title,
        summary="",
        body=body,
        html="",
        author="",
        source=source or f"The {guid} Paper",
        lang="en",
        categories=(),
        published=at,
        first_seen=at + timedelta(minutes=5),
        sort_time=at,
        sha256=hashlib.sha256(ascii(f"{guid}{title}{body}").encode()).hexdigest(),
        originator=credit,
    )


def opened(folder: Path) -> Store:
    """A store with one feed."""
    store = Store(folder / "archive.db", now=lambda: NOON)
    store.add_feeds([Subscription("https://gazette.example/feed", title="The Gazette")])
    return store


def save(store: Store, articles: Sequence[Article]) -> tuple[int, ...]:
    return store.save(Batch(1, tuple(FlaggedArticle(one) for one in articles))).new


def group(store: Store, *, at_once: int = 500) -> dict[int, int]:
    """Group all that waits, so many at a time; the story of each article."""
    gathered, stories = Gathered(store.stories, families()), dict[int, int]()
    while some := store.stories.ungrouped(at_once):
        stories |= gathered.assign(some)
    return stories
