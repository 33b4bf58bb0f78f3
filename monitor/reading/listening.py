"""How far each bucket of a chart can be trusted, why not, and how many of the days before it make its baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.analysis.buckets import SLOT, Buckets, cut
from monitor.analysis.bursts import DAY
from monitor.analysis.listening import Heard as Heard  # noqa: PLC0414  part of what is given
from monitor.analysis.listening import after_pauses, lost, weigh
from monitor.analysis.series import fill
from monitor.model import Bucket, Count
from monitor.reading.series import counts
from monitor.storage.reader import Reader
from monitor.values import dataclass

_BESIDE = timedelta(days=2)
_LONGEST: dict[Bucket, int] = {"hour": 1, "day": 2, "week": 8, "month": 32}
"""Days that the newest bucket may begin before the end of a range."""


@dataclass(frozen=True, slots=True)
class Listened:
    """`buckets`: what is known of each bucket asked for, by its first instant (UTC).

    `asked` is how many days before the newest of them a baseline reaches back, `usable` how many of those can be part of one.
    """

    buckets: dict[datetime, Heard]
    asked: int
    usable: int


def heard(reader: Reader, buckets: Buckets, found: Sequence[Count], now: datetime) -> list[Heard]:
    """What is known of each bucket; `found` are the counts of any one topic in them."""
    first, last = (
        datetime.fromtimestamp(int(buckets.edges[0]), UTC),
        datetime.fromtimestamp(int(buckets.edges[-1]), UTC),
    )
    visits, added = reader.listening(first - _BESIDE, last + _BESIDE)
    came = reader.untimely(first, last, SLOT)
    pauses = {feed: {at // SLOT for at in times} for feed, times in after_pauses(visits, added).items()}
    undated: Counter[int] = Counter()
    for feed, start, many in came.undated:
        slot = start // SLOT
        if feed == 0 or not {slot - 1, slot, slot + 1}.isdisjoint(pauses.get(feed, ())):
            undated[start] += many
    late, imported, loose = (
        [int(one.value) for one in fill(buckets, slots, slots, topic=None, bounds=(first, last))]
        for slots in (came.first_polls, came.imported, undated.items())
    )
    late = [
        polled + (more if one.coverage is not None else 0)
        for one, polled, more in zip(found, late, imported, strict=True)
    ]
    causes = lost(visits, added, came.news, buckets, now=now)
    return weigh([one.coverage for one in found], causes, late, loose, [one.total for one in found])


def listened(
    reader: Reader, by: Bucket, *, since: datetime, until: datetime, tz: ZoneInfo, now: datetime, days: int
) -> Listened:
    """Of the buckets of [since, until), and of the `days` before the newest of them."""
    oldest = (reader.time_range() or (since, since))[0]
    buckets = cut(by, min(since, max(oldest, until - timedelta(days=days + _LONGEST[by]))), until, tz)
    if not buckets.labels:
        return Listened({}, days, 0)
    first, last = buckets.starts()[0], datetime.fromtimestamp(int(buckets.edges[-1]), UTC)
    found = counts(reader, [None], by, since=first, until=last, tz=tz, now=now, measure="articles", level="flag")
    known = heard(reader, buckets, found, now)
    newest = int(buckets.edges[-2])
    spans = zip(buckets.edges[:-1].tolist(), buckets.edges[1:].tolist(), known, strict=True)
    usable = sum((end - start) / DAY for start, end, one in spans if one.fit and newest - days * DAY <= start < newest)
    return Listened(dict(zip(buckets.starts(), known, strict=True)), days, round(usable))
