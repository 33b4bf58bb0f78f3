"""Where a topic bursts or falls silent in the archive: counts, what was listened to and what came late, put before the rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.analysis.buckets import Buckets, cut
from monitor.analysis.bursts import MOST_LATE, BurstRule, Standing, is_burst, is_silence, standings, usable
from monitor.analysis.listening import Heard
from monitor.analysis.series import WELL_HEARD
from monitor.model import ArticleFilter, Bucket, Count
from monitor.reading.listening import heard
from monitor.reading.series import counts
from monitor.storage.reader import Reader
from monitor.values import dataclass

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Burst:
    """A bucket of a topic that stands out. `start` and `end` are instants (UTC), `score` standard deviations, below 0 for a silence.

    `publishers` are those of the flagged articles with their numbers, most first; `coverage` as in Count.
    With a `source`, a followed feed by its name, it is that feed's silence and of no topic.
    """

    bucket: str
    start: datetime
    end: datetime
    topic: str
    standing: Standing
    coverage: float | None
    articles: tuple[int, ...]
    publishers: tuple[tuple[str, int], ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """How a topic's day goes so far: what it has, what its share of all of today's articles lets expect, and whether that is a burst.

    `expected` is None while fewer than 14 of the 56 days before can be used; `baseline_days` says how many can.
    """

    seen: int
    expected: float | None
    baseline_days: int
    burst: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """A topic's buckets: what each holds, what was expected of it, which tell of their own time, and which make baselines (`fit`).

    `healthy`: feeds answered, so that a lack of articles is one. `heard` reaches back over the baseline of the first bucket, too.
    """

    buckets: Buckets
    counts: tuple[Count, ...]
    standings: tuple[Standing, ...]
    own_time: tuple[bool, ...]
    fit: tuple[bool, ...]
    healthy: tuple[bool, ...]
    heard: tuple[Heard, ...]


def judge(
    reader: Reader,
    topic: str,
    by: Bucket,
    *,
    since: datetime | None,
    until: datetime | None,
    tz: ZoneInfo,
    now: datetime,
    rule: BurstRule,
    whole_range: bool = False,
    known: Sequence[Heard] = (),
) -> Judged:
    """Every bucket of [since, until) against the `rule.days` before it. A bound that is None is the archive's oldest or newest article.

    Buckets beyond those articles are left out, unless the `whole_range` is wanted. Raises UserError for a range with more
    buckets than a chart can show. `known`: the `heard` of another topic over the same range, as all topics have the same.
    """
    oldest, newest = reader.time_range() or (now, now)
    first = max(since - timedelta(days=rule.days), oldest) if since else oldest
    last = min(until, newest + _SECOND) if until else newest + _SECOND
    if whole_range and since and until:
        first, last = min(first, since), until
    buckets = cut(by, first, last, tz)
    if not buckets.labels:
        return Judged(buckets, (), (), (), (), (), ())
    first, last = buckets.starts()[0], datetime.fromtimestamp(int(buckets.edges[-1]), UTC)
    found = counts(
        reader, [topic], by, since=first, until=last, tz=tz, now=now, measure="articles", level="flag", most=None
    )
    weighed = tuple(known) or tuple(heard(reader, buckets, found, now))
    own = [max(one.late, one.undated) <= MOST_LATE for one in weighed]
    fit = [one.fit for one in weighed]
    healthy = usable(own, [one.coverage for one in found], WELL_HEARD)
    held = standings(buckets, [one.value for one in found], [one.total for one in found], fit, rule)
    asked = next((place for place, one in enumerate(found) if since is None or one.start >= since), len(found))
    edges = Buckets(by, buckets.labels[asked:], buckets.edges[asked:])
    shown = tuple(found[asked:]), tuple(held[asked:])
    return Judged(edges, *shown, tuple(own[asked:]), tuple(fit[asked:]), tuple(healthy[asked:]), weighed)


def bursts(
    reader: Reader,
    topics: Sequence[str],
    by: Bucket,
    *,
    since: datetime | None,
    until: datetime | None,
    tz: ZoneInfo,
    now: datetime,
    rule: BurstRule,
    silences: bool = False,
    both: bool = False,
) -> Iterator[Burst]:
    """The bursts (or else the silences, or both) of each topic, newest first, with the articles that make them.

    A bucket that holds what came with first polls is no burst; one that is not over, or was not listened to, is no silence.
    """
    known: tuple[Heard, ...] = ()
    for topic in topics:
        judged = judge(reader, topic, by, since=since, until=until, tz=tz, now=now, rule=rule, known=known)
        known = judged.heard
        for place in reversed(range(len(judged.counts))):
            held, one = judged.standings[place], judged.counts[place]
            end = datetime.fromtimestamp(int(judged.buckets.edges[place + 1]), UTC)
            burst = (both or not silences) and judged.own_time[place] and is_burst(held, rule)
            silent = (both or silences) and judged.healthy[place] and end <= now and is_silence(held, rule)
            if burst or silent:
                yield _described(reader, topic, one, end, held)


def today(
    reader: Reader, topics: Sequence[str], day_start: datetime, *, tz: ZoneInfo, now: datetime, rule: BurstRule
) -> dict[str, Today]:
    """How the day that began at `day_start` goes for each topic at `now`, which lies in it."""
    found: dict[str, Today] = {}
    known: tuple[Heard, ...] = ()
    for topic in topics:
        judged = judge(
            reader,
            topic,
            "day",
            since=day_start,
            until=now + _SECOND,
            tz=tz,
            now=now,
            rule=rule,
            whole_range=True,
            known=known,
        )
        known = judged.heard
        held, own = judged.standings[-1], judged.own_time[-1]
        found[topic] = Today(int(held.seen), held.expected, held.baseline_days, own and is_burst(held, rule))
    return found


def _described(reader: Reader, topic: str, one: Count, end: datetime, held: Standing) -> Burst:
    ids = reader.article_ids(ArticleFilter(topics=(topic,), since=one.start, until=end))
    publishers = tuple(reader.who(topic, one.start, end))
    return Burst(one.bucket, one.start, end, topic, held, one.coverage, tuple(ids), publishers)
