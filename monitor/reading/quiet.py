"""Sources that fall silent: followed feeds with far fewer articles than their share of all others' lets expect, though they answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.analysis.buckets import SLOT, cut
from monitor.analysis.bursts import BurstRule, is_silence, standings
from monitor.analysis.coverage import VisitTuple, coverage
from monitor.analysis.series import WELL_HEARD, fill
from monitor.model import Bucket
from monitor.reading.bursts import Burst
from monitor.reading.listening import heard
from monitor.reading.series import counts
from monitor.storage.reader import Reader

_SECOND, _BESIDE = timedelta(seconds=1), timedelta(days=2)


def quiet_sources(
    reader: Reader,
    by: Bucket,
    *,
    since: datetime | None,
    until: datetime | None,
    tz: ZoneInfo,
    now: datetime,
    rule: BurstRule,
) -> Iterator[Burst]:
    """The silences of each followed feed, newest first, as `Burst.source`; feeds come in the order of their names.

    A feed is held against the articles of all other feeds, so an archive of one feed tells of none. A bucket that is not over, or in
    which that feed itself was not listened to, is no silence. Bounds that are None are the archive's oldest and newest article.
    """
    if not reader.feeds():
        return
    oldest, newest = reader.time_range() or (now, now)
    start = max(since - timedelta(days=rule.days), oldest) if since else oldest
    buckets = cut(by, start, min(until, newest + _SECOND) if until else newest + _SECOND, tz)
    if not buckets.labels:
        return
    first, last = buckets.starts()[0], datetime.fromtimestamp(int(buckets.edges[-1]), UTC)
    found = counts(reader, [None], by, since=first, until=last, tz=tz, now=now, measure="articles", level="flag")
    fit = [one.fit for one in heard(reader, buckets, found, now)]
    visits, added = reader.listening(first - _BESIDE, last + _BESIDE)
    told: dict[int, list[VisitTuple]] = {}
    for visit in visits:
        told.setdefault(visit[0], []).append(visit)
    slots: dict[str, list[tuple[int, int]]] = {}
    for slot, name, number in reader.hourly_parts(None, "feed", first, last, "flag", SLOT):
        slots.setdefault(name, []).append((slot, number))
    for name, ids in sorted(_followed(reader, added).items()):
        mine = fill(buckets, slots.get(name, []), slots.get(name, []), topic=None, bounds=(first, last))
        values = [one.value for one in mine]
        others = [one.total - int(value) for one, value in zip(found, values, strict=True)]
        own = {feed: added[feed] for feed in ids}
        listened = coverage([visit for feed in ids for visit in told.get(feed, [])], own, buckets, now=now)
        held = standings(buckets, values, others, fit, rule)
        for place in reversed(range(len(held))):
            begin, end = found[place].start, datetime.fromtimestamp(int(buckets.edges[place + 1]), UTC)
            here = listened[place]
            if here is None or here < WELL_HEARD or end > now or (since is not None and begin < since):
                continue
            if is_silence(held[place], rule):
                yield Burst(found[place].bucket, begin, end, "", held[place], here, (), (), source=name)


def _followed(reader: Reader, added: dict[int, int]) -> dict[str, list[int]]:
    """The feeds by the names that counts know them by; two of one name are one source."""
    names: dict[str, list[int]] = {}
    for feed in reader.feeds():
        if feed.id in added:
            names.setdefault(feed.about.title or feed.url, []).append(feed.id)
    return names
