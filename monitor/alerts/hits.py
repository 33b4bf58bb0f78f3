"""What the rules decide about: a flagged article as a topic's rule sees it, and what is so around it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime, timedelta, tzinfo

from monitor.alert_rule import DESKTOP
from monitor.domains import registrable
from monitor.model import Alert, NewFlag, Saved
from monitor.values import dataclass

STORY_DAYS = 7
"""Days for which the copies of a story that was told raise no other alert."""

_NOT_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that counts for one topic. `family` is who publishes it, `names` all that its source is called by (lower case).

    `at` is when the rule saw it first; `held` why it was held back since (empty: it is new).
    """

    article_id: int
    topic: str
    title: str
    source: str
    at: datetime
    sort_time: datetime
    story: str
    family: str = ""
    names: frozenset[str] = frozenset()
    feed_id: int = 0
    feed: str = ""
    backfill: bool = False
    flood: bool = False
    level: str = "flag"
    held: str = ""


@dataclass(frozen=True, slots=True)
class Flood:
    """A feed that brought so many new articles at once that they are told in one alert."""

    feed_id: int
    feed: str
    new: int


@dataclass(frozen=True, slots=True)
class Burst:
    """A local day, by the instant of its beginning, on which a topic had far more articles than expected; `publishers` are families."""

    topic: str
    day: datetime
    seen: int
    expected: float
    publishers: int
    newest: tuple[str, ...] = ()


@dataclass(slots=True)
class SoFar:
    """What a round has come to: how many stories of each topic were told one by one, and the topics of which too many came for that.

    While it `is_open`, others may follow.
    """

    told: Counter[str] = field(default_factory=Counter)
    crowded: set[str] = field(default_factory=set)
    is_open: bool = False

    def learn(self, decisions: Decisions) -> None:
        """Count what was decided in this round."""
        for one in decisions.told:
            if one.alert.kind == "flag":
                self.told.update({hit.topic for hit in one.hits})
        self.crowded |= {hit.topic for hit in decisions.left if not (hit.backfill or hit.flood)}


@dataclass(frozen=True, slots=True)
class Around:
    """What is so when the rules decide, at `now` (aware UTC) in the user's `zone`.

    `quiet` and `quiet_days` are the general ones; `per_hour` bounds all topics together (0: nothing does). `grace_until`: the start is over
    then. `snoozed`: until when, by topic ("" is all). `told`: articles that an alert was about; `stories`: (topic, story) told within
    STORY_DAYS; `recent`: how many alerts each topic raised in the last hour ("" is all together). `round`: what the round that brought
    the hits has come to; while it is open, what belongs into a summary waits for its end.
    """

    now: datetime
    zone: tzinfo = UTC
    quiet: str = ""
    quiet_days: tuple[str, ...] = ()
    per_hour: int = 0
    grace_until: datetime | None = None
    snoozed: Mapping[str, datetime] = field(default_factory=dict)
    told: frozenset[int] = frozenset()
    stories: frozenset[tuple[str, str]] = frozenset()
    recent: Mapping[str, int] = field(default_factory=dict)
    round: SoFar = field(default_factory=SoFar)


@dataclass(frozen=True, slots=True)
class Told:
    """An alert to raise, the hits it speaks of, the channels it goes out through; `marks`: what is remembered with it as told, and when."""

    alert: Alert
    hits: tuple[Hit, ...] = ()
    channels: tuple[str, ...] = (DESKTOP,)
    marks: tuple[tuple[str, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Decisions:
    """What becomes of hits: told, held back or passed over for a reason, or left for the end of the round.

    No hit is in two of them, some are in none.
    """

    told: tuple[Told, ...] = ()
    held: tuple[tuple[Hit, str], ...] = ()
    passed: tuple[tuple[Hit, str], ...] = ()
    left: tuple[Hit, ...] = ()


def story_key(title: str, story_id: int | None = None) -> str:
    """What tells a story: its number where articles are grouped, else the words of its title, without case, accents and marks."""
    if story_id is not None:
        return f"#{story_id}"
    folded = unicodedata.normalize("NFKC", title).casefold()
    return _NOT_WORDS.sub(" ", folded).strip()[:300]


def hits_of(saved: Saved, now: datetime, *, feed: str = "") -> list[Hit]:
    """The hits in what was saved, as far as its flags tell: the publisher is the source's name, the time is now."""
    return [_hit(saved, flag, now, feed) for flag in saved.flags]


def _hit(saved: Saved, flag: NewFlag, now: datetime, feed: str) -> Hit:
    named = frozenset({flag.source.casefold()})
    return Hit(
        flag.article_id,
        flag.topic,
        flag.title,
        flag.source,
        now,
        now,
        story_key(flag.title) or f"article {flag.article_id}",
        flag.source.casefold(),
        named,
        saved.feed_id,
        feed,
        flag.backfill,
        flag.flood,
        flag.level,
    )


def family_of(owner: str, host: str, source: str) -> str:
    """Who publishes: the owner that the user named, else the site's domain, else the source's name. Lower case."""
    return (owner or registrable(host) or source).strip().casefold()


HOUR = timedelta(hours=1)
WEEK = timedelta(days=STORY_DAYS)
