"""The made-up year as the archive would have met it: poll after poll, with its outage, its gap and its dead feed; pure."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from html import escape
from random import Random

from monitor.demo import newsroom
from monitor.demo.launches import Launch
from monitor.demo.newsroom import Report
from monitor.demo.outlets import GAPPED, OUTAGE, OUTLETS, SILENT, Outlet
from monitor.model import Article, Outcome
from monitor.values import dataclass

SLOT = timedelta(minutes=30)
"""How often a feed is asked; a poll that brought nothing is written down only once in HEARTBEAT, a failed one once in RETRY."""
HEARTBEAT = timedelta(hours=24)
RETRY = timedelta(hours=6)

DOWN = (timedelta(days=47), timedelta(days=45))
"""The outage of several feeds: from, until, before the end."""
MISSED = (timedelta(days=20, hours=9), timedelta(days=20, hours=2))
"""When one feed moved on too fast for us."""
DEAD_FOR = timedelta(days=9)


@dataclass(frozen=True, slots=True)
class Poll:
    """One request for one outlet's feed and what it brought; the fields are those of monitor.model.Visit."""

    outlet: Outlet
    at: datetime
    outcome: Outcome
    status: int | None
    articles: tuple[Article, ...] = ()
    reason: str = ""
    gap_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """All polls of all outlets, and the launches that are told of, oldest first."""

    outlets: tuple[Outlet, ...]
    polls: tuple[Poll, ...]
    launches: tuple[Launch, ...]


def generate(seed: int, now: datetime) -> Year:
    """A year of polls that ends at `now` (aware UTC); the same arguments give the same year."""
    rng = Random(seed)  # noqa: S311  # made-up news, nothing secret
    by_outlet: dict[str, list[Report]] = defaultdict(list)
    told: dict[datetime, Launch] = {}
    for report in newsroom.year(rng, now):
        by_outlet[report.outlet.slug].append(report)
        if report.launch is not None:
            told[report.launch.at] = report.launch
    outlets = (*OUTLETS, SILENT)
    polls = [
        poll
        for number, outlet in enumerate(outlets)
        for poll in _polls(outlet, by_outlet[outlet.slug], now, timedelta(seconds=37 * number))
    ]
    launches = tuple(told[at] for at in sorted(told))
    return Year(outlets, tuple(sorted(polls, key=lambda poll: (poll.at, poll.outlet.slug))), launches)


def _polls(outlet: Outlet, reports: Sequence[Report], now: datetime, offset: timedelta) -> Iterator[Poll]:
    """The polls of one outlet: articles fall to the first poll after them that was answered."""
    start = now - timedelta(days=newsroom.DAYS) + offset
    last = (now - start) // SLOT
    arrivals: dict[int, list[Article]] = defaultdict(list)
    for at, article in _arrivals(outlet, reports, now):
        arrivals[max(0, -((start - at) // SLOT))].append(article)
    waiting: list[Article] = []
    before = start
    for number in sorted({*range(0, last + 1, RETRY // SLOT), *(slot for slot in arrivals if slot <= last), last}):
        at = start + number * SLOT
        waiting.extend(arrivals.get(number, ()))
        trouble = _trouble(outlet, at, now)
        if trouble is None and (waiting or number % (HEARTBEAT // SLOT) == 0 or number == last):
            gap = MISSED[0] - MISSED[1] if outlet.slug == GAPPED and before < now - MISSED[1] <= at else None
            yield _answered(outlet, at, waiting, gap, first=number == 0)
            waiting, before = [], at
        elif trouble is not None and number % (RETRY // SLOT) == 0:
            yield trouble


def _answered(outlet: Outlet, at: datetime, waiting: Sequence[Article], gap: timedelta | None, *, first: bool) -> Poll:
    seen = tuple(_seen(article, at, backfill=first) for article in waiting)
    gap_seconds = int(gap.total_seconds()) if gap else None
    return Poll(outlet, at, "new" if seen else "not-modified", 200 if seen else 304, seen, gap_seconds=gap_seconds)


def _trouble(outlet: Outlet, at: datetime, now: datetime) -> Poll | None:
    """What went wrong at this poll, if anything did."""
    ago = now - at
    if outlet.slug in OUTAGE and DOWN[1] <= ago <= DOWN[0]:
        return Poll(outlet, at, "failed", None, reason="The server did not answer within 30 seconds.")
    if outlet == SILENT and ago <= DEAD_FOR:
        return Poll(outlet, at, "failed", 404, reason="The server says that there is nothing at this address (404).")
    return None


def _arrivals(outlet: Outlet, reports: Sequence[Report], now: datetime) -> Iterator[tuple[datetime, Article]]:
    """When each article, and each later form of it, could first be seen; what was missed is left out."""
    for number, report in enumerate(reports):
        if outlet.slug == GAPPED and MISSED[1] <= now - report.at <= MISSED[0]:
            continue
        yield report.at, _article(outlet, report, number)
        if report.revised is not None and report.revised_at is not None:
            yield report.revised_at, _article(outlet, replace(report, text=report.revised), number)


def _article(outlet: Outlet, report: Report, number: int) -> Article:
    text = report.text
    summary, body = ("", "") if outlet.headline_only else (text.summary, text.body)
    address = f"{outlet.site}/{report.at:%Y/%m/%d}/{number}"
    undated = outlet.undated and number % 6 == 0
    return Article(
        guid=address,
        url=address,
        title=text.title,
        summary=summary,
        body=body,
        html="".join(f"<p>{escape(paragraph)}</p>" for paragraph in body.split("\n\n") if paragraph),
        author=f"{text.beat.capitalize()} desk" if outlet.lang == "en" else "",
        source=outlet.title,
        lang=outlet.lang,
        categories=(text.beat,),
        published=None if undated else report.at,
        first_seen=report.at,
        sort_time=report.at,
        sha256=hashlib.sha256(f"{text.title}\0{summary}\0{body}".encode()).hexdigest(),
        undated=undated,
    )


def _seen(article: Article, at: datetime, *, backfill: bool) -> Article:
    sort_time = at if article.published is None else min(article.published, at)
    return replace(article, first_seen=at, sort_time=sort_time, backfill=backfill)
