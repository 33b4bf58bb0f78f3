"""A report of a topic over a range: its counts, key figures, sources, peaks, articles, and how all that was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor import __version__
from monitor.analysis.buckets import cut
from monitor.analysis.bursts import BurstRule
from monitor.analysis.listening import Reason
from monitor.analysis.series import WELL_HEARD
from monitor.errors import UserError
from monitor.export.files import whole_file
from monitor.export.report import Peak, Quoted, Report, page
from monitor.model import ArticleDetail, ArticleFilter, Bucket, Count, Topic
from monitor.reading.snippets import snippet
from monitor.values import dataclass

if TYPE_CHECKING:
    from monitor.reading.archive import Reading
    from monitor.reading.listening import Listened

USUAL = timedelta(days=30)
MOST_ARTICLES = 2000
"""In one page; more is what exports are for."""

NAMELESS = "(not named)"
_SOURCES, _PUBLISHERS = 15, 5
_UNITS: tuple[tuple[int, Bucket], ...] = ((120, "day"), (840, "week"), (0, "month"))
"""Up to how many days are shown by what; beyond the last, by months."""
_PARTLY = "only a part of it is in the range, or over"
_LITTLE = "little of the feeds' time was listened to"
_WHY: dict[Reason, str] = {
    "off": "Wirewatch was not running or had no network",
    "dead": "feeds did not answer",
    "gap": "items were missed between two visits",
    "silent": "feeds brought nothing new for far longer than usual",
    "backfill": "filled by a first poll or an import",
    "undated": "filled by undated articles that came in then",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which report: a topic's name, [since, until) (None: until now, and the 30 days before), the zone, how many articles it lists."""

    topic: str
    since: datetime | None
    until: datetime | None
    tz: ZoneInfo
    articles: int = 200


def write(reading: Reading, asked: Asked, now: datetime, path: str) -> int:
    """Write the report as an HTML file ("-": stdout) that appears whole or not at all; how many articles the topic had.

    Raises UserError for an unknown topic, an empty range, too many articles, or a file that cannot be written.
    """
    made = report(reading, asked, now)
    with whole_file(path) as out:
        out.write(page(made))
    return made.many


def report(reading: Reading, asked: Asked, now: datetime) -> Report:
    """What that report says at `now`. Raises UserError as `write` does."""
    articles, tz = asked.articles, asked.tz
    if not 0 <= articles <= MOST_ARTICLES:
        raise UserError(f"a report lists 0 to {MOST_ARTICLES:,} articles; all of them are in `export articles`")
    end = asked.until or now + timedelta(seconds=1)
    start = asked.since or end - USUAL
    if start >= end:
        raise UserError("the range of the report is empty: it ends before it begins")
    topic = reading.topic(asked.topic)
    wanted = ArticleFilter(topics=(topic.name,), since=start, until=end)
    ids = reading.article_ids(wanted)
    days = (end - start) / timedelta(days=1)
    by = next(unit for most, unit in _UNITS if days <= most or not most)
    counts = reading.counts([topic.name], by, since=start, until=end, tz=tz)
    peaks = [
        Peak(
            b.bucket, int(b.standing.seen), b.standing.expected or 0.0, tuple(n for n, _ in b.publishers[:_PUBLISHERS])
        )
        for b in (reading.bursts([topic.name], by, since=start, until=end, tz=tz) if by != "month" else ())
    ]
    known = reading.listened(by, since=start, until=end, tz=tz)
    doubts = _doubts(counts, known, start, min(end, now), cut(by, start, end, tz).edges.tolist())
    sources = reading.publishers(topic.name, start, end)
    quoted = [_quoted(reading, topic.query, one, tz) for one in ids[:articles]]
    return Report(
        title=topic.title,
        period=f"{_local(start, tz)} to {_local(end, tz)}, {tz.key}",
        unit=by,
        counts=counts,
        doubts=doubts,
        figures=_figures(counts, by, len(sources), len(ids), reading.count(_mentions(wanted)) - len(ids)),
        sources=[(source or NAMELESS, many) for source, many in list(sources.items())[:_SOURCES]],
        peaks=peaks,
        articles=quoted,
        many=len(ids),
        query=topic.query,
        method=_method(topic, counts, by, tz, reading.burst_rule(), known.usable) + _doubted(doubts, by),
        made=now,
        by=f"Wirewatch {__version__}",
    )


def _doubts(
    counts: Sequence[Count], known: Listened, start: datetime, end: datetime, edges: Sequence[int]
) -> dict[str, str]:
    """By bucket, why its number says less than it seems to. `edges` (epoch seconds) are those of the buckets of the counts."""
    found: dict[str, str] = {}
    for place, count in enumerate(counts):
        heard = known.buckets.get(count.start)
        why = [_WHY[reason] for reason in heard.reasons] if heard is not None else []
        if not why and count.coverage is not None and count.coverage < WELL_HEARD:
            why = [_LITTLE]
        if edges[place] < start.timestamp() or edges[place + 1] > end.timestamp():
            why.append(_PARTLY)
        if why:
            found[count.bucket] = ", ".join(why)
    return found


def _doubted(doubts: Mapping[str, str], by: Bucket) -> list[str]:
    """A line on what is hatched and why, if anything is."""
    why = ", ".join(f"{words} ({many:,})" for words, many in Counter(doubts.values()).most_common())
    return [f"Hatched {by}s: {why}."] if doubts else []


def _mentions(wanted: ArticleFilter) -> ArticleFilter:
    return ArticleFilter(topics=wanted.topics, since=wanted.since, until=wanted.until, level="mention")


def _quoted(reading: Reading, query: str, article_id: int, tz: ZoneInfo) -> Quoted:
    detail = reading.article(article_id)
    if detail is None:
        raise UserError("an article was taken out of the archive while the report was made; make it again")
    return Quoted(
        when=_when(detail, tz),
        title=detail.row.title,
        source=detail.row.source,
        url=detail.row.url,
        quote=snippet(detail.row.title, detail.summary, detail.body, reading.spans(query, detail)),
    )


def _when(detail: ArticleDetail, tz: ZoneInfo) -> str:
    row = detail.row
    said = _local(row.sort_time, tz)
    return f"{said} (undated: when it was first seen)" if row.undated else said


def _figures(counts: Sequence[Count], by: Bucket, publishers: int, many: int, mentions: int) -> list[tuple[str, str]]:
    total = sum(count.total for count in counts)
    top = max(counts, key=lambda count: count.value, default=None)
    heard = [count.coverage for count in counts if count.coverage is not None]
    return [
        ("Articles", f"{many:,}"),
        ("Of all coverage", f"{many / total:.2%} of {total:,}" if total else "nothing was gathered"),
        ("Publishers", f"{publishers:,}"),
        (f"Highest {by}", f"{top.bucket}: {top.value:,g}" if top is not None and top.value else "none"),
        ("Without any", f"{sum(not count.value for count in counts):,} of {len(counts):,} {by}s"),
        ("Only mentioned, not counted", f"{mentions:,}"),
        (
            "Listened to",
            f"{sum(heard) / len(heard):.0%} of the feeds' time" if heard else "not known: nothing was polled",
        ),
    ]


def _method(topic: Topic, counts: Sequence[Count], by: Bucket, tz: ZoneInfo, rule: BurstRule, usable: int) -> list[str]:
    unheard = sum(count.coverage is not None and count.coverage < WELL_HEARD for count in counts)
    lines = [
        f"The query above is version {topic.version} of the topic {topic.name}; an article counts when it is flagged for it.",
        f"An article stands at the time its feed gives it, or, undated, when it was first seen; {by}s are those of {tz.key}.",
        "All coverage is every article of the archive in the range, whatever it is about. Copies of a story count each.",
        f"In {unheard:,} of {len(counts):,} {by}s less than {WELL_HEARD:.0%} of the feeds' time was listened to: there may have been more.",
    ]
    if by == "month":
        return [*lines, "Months are not held against an expectation."]
    far_more = (
        f"Far more than expected: at least {rule.least} articles, {rule.growth:g} times what the share of the topic in the "
        f"{rule.days} days before lets expect of the {by}'s coverage, and {rule.score:g} standard deviations above it."
    )
    return [*lines, far_more, f"Baseline of the newest {by}: {rule.days} days asked, {usable} usable."]


def _local(moment: datetime, tz: ZoneInfo) -> str:
    return moment.astimezone(tz).strftime("%Y-%m-%d %H:%M")
