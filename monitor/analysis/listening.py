"""Why a bucket's numbers say less than they seem to: nobody could ask, feeds were dead, silent or had a gap, or what is in it came later.

Rules and reasons: docs/decisions/005-coverage.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal, get_args

import numpy as np

from monitor.analysis.buckets import Buckets, Instants
from monitor.analysis.bursts import DAY, MOST_LATE
from monitor.analysis.coverage import LONGEST_SILENCE, SUCCESSES, VisitTuple, seconds_between
from monitor.analysis.series import WELL_HEARD
from monitor.values import dataclass

Cause = Literal["off", "dead", "gap", "silent"]
Reason = Literal["off", "dead", "gap", "silent", "backfill", "undated"]
CAUSES: tuple[Cause, ...] = get_args(Cause)

SILENT_GAPS, SILENT_LEAST, SILENT_MOST = 10, 2 * DAY, 60 * DAY
"""A feed is silent when nothing new came for ten times its usual gap, 2 to 60 days: as the health of a feed has it."""

UNREACHED = "unreached"
"""A line of the fetch log that is no visit: the network was missing, and the feed may have been well."""

_NEWS_TO_TELL = 4
_SLIGHT = 0.02
"""A cause of less than this share of a bucket is not named."""

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Heard:
    """How far a bucket can be trusted. `coverage` as in Count; `lost`: the share of its feed-hours that each cause took.

    `late` and `undated`: the share of its articles that came with a feed's first poll or (where feeds are followed) an import, and that
    stand here only because nobody knows when they were published. `reasons`: what keeps it out of baselines, the weightiest first; empty
    for a usable one, except that of one which is not over, or was too little heard for no cause that is known, `fit` is false, too.
    """

    coverage: float | None
    lost: Mapping[Cause, float]
    late: float
    undated: float
    reasons: tuple[Reason, ...]
    fit: bool


def weigh(
    coverage: Sequence[float | None],
    lost: Mapping[Cause, Sequence[float]],
    late: Sequence[int],
    undated: Sequence[int],
    totals: Sequence[int],
) -> list[Heard]:
    """Put together what is known of each bucket."""
    found = []
    for place, heard in enumerate(coverage):
        total = max(totals[place], 1)
        shares = {cause: lost[cause][place] for cause in CAUSES if lost[cause][place] >= _SLIGHT}
        came, loose = late[place] / total, undated[place] / total
        enough = heard is None or heard - shares.get("silent", 0.0) >= WELL_HEARD
        causes = [] if enough else sorted(shares, key=lambda cause: -shares[cause])
        reasons: list[Reason] = [*causes]
        reasons += ["backfill"] if came > MOST_LATE else []
        reasons += ["undated"] if loose > MOST_LATE else []
        fit = enough and came <= MOST_LATE and loose <= MOST_LATE
        found.append(Heard(heard, shares, came, loose, tuple(reasons), fit))
    return found


def lost(
    visits: Iterable[VisitTuple],
    added: Mapping[int, int],
    news: Mapping[int, Sequence[int]],
    buckets: Buckets,
    *,
    now: datetime,
) -> dict[Cause, list[float]]:
    """For each cause the share of each bucket's feed-hours (those of feeds followed by then) that it took; 0 where none was followed.

    `off`: no answer for more than 24 hours, as nobody asked or the network was missing. `dead`: the same, but the feed was asked in vain.
    `gap`: a pause after which items had been missed. `silent`: the feed answered, but nothing new came for far longer than usual.
    `news`: when something new came from each feed before the visits that are given (epoch seconds).
    """
    present = int(now.timestamp())
    of_feed: dict[int, list[VisitTuple]] = {}
    for visit in visits:
        of_feed.setdefault(visit[0], []).append(visit)
    stretches: dict[Cause, list[Stretch]] = {cause: [] for cause in CAUSES}
    for feed, start in added.items():
        mine = sorted(one for one in of_feed.get(feed, []) if start <= one[1] <= present)
        if start < present and mine:  # before its first visit is known, a feed tells nothing of itself
            unheard = _unheard(mine, start, present)
            for cause, stretch in unheard:
                stretches[cause].append(stretch)
            came = [*news.get(feed, ()), *(at for _, at, outcome, _ in mine if outcome == "new")]
            stretches["silent"] += _without(_silent(sorted(came), present), [stretch for _, stretch in unheard])
    wanted = np.array([(start, present) for start in added.values() if start < present], dtype=np.int64).reshape(-1, 2)
    demanded = np.maximum(seconds_between(wanted, buckets.edges), 1)
    return {cause: (_seconds(some, buckets.edges) / demanded).tolist() for cause, some in stretches.items()}


def _seconds(stretches: Sequence[Stretch], edges: Instants) -> Instants:
    return seconds_between(np.array(stretches, dtype=np.int64).reshape(-1, 2), edges)


def _unheard(visits: Sequence[VisitTuple], start: int, present: int) -> list[tuple[Cause, Stretch]]:
    """The stretches between two answers of a feed that were not listened to, each with its cause."""
    found: list[tuple[Cause, Stretch]] = []
    since, failed = start, False
    for _, at, outcome, gap in visits:
        if outcome not in SUCCESSES:
            failed = failed or outcome != UNREACHED
            continue
        if gap:
            found.append(("gap", (since, at)))
        elif at - since > LONGEST_SILENCE:
            found.append(("dead" if failed else "off", (since, at)))
        since, failed = at, False
    if present - since > LONGEST_SILENCE:
        found.append(("dead" if failed else "off", (since, present)))
    return found


def _silent(news: Sequence[int], present: int) -> list[Stretch]:
    """The stretches in which nothing new came for ten usual gaps and more; the usual one is the median of those in between."""
    if not news:
        return []
    between = np.diff(np.array(news, dtype=np.int64))
    usual = float(np.median(between)) if len(news) >= _NEWS_TO_TELL else SILENT_MOST
    patience = int(min(SILENT_MOST, max(SILENT_LEAST, SILENT_GAPS * usual)))
    ends = [*news[1:], present]
    return [(at + patience, end) for at, end in zip(news, ends, strict=True) if end - at > patience]


def _without(stretches: Iterable[Stretch], others: Sequence[Stretch]) -> list[Stretch]:
    """What of the stretches lies in none of the others, which do not overlap and rise."""
    left = []
    for start, end in stretches:
        at = start
        for low, high in others:
            if low < end and high > at:
                if low > at:
                    left.append((at, low))
                at = max(at, high)
        if at < end:
            left.append((at, end))
    return left


def after_pauses(visits: Iterable[VisitTuple], added: Mapping[int, int]) -> dict[int, list[int]]:
    """When each feed answered for the first time, or again after more than 24 hours (epoch seconds, rising).

    What came undated with such an answer may be of any time before it.
    """
    last: dict[int, int] = {}
    found: dict[int, list[int]] = {}
    for feed, at, outcome, _ in sorted(visits, key=lambda visit: visit[1]):
        if feed in added and outcome in SUCCESSES:
            if at - last.get(feed, at - LONGEST_SILENCE - 1) > LONGEST_SILENCE:
                found.setdefault(feed, []).append(at)
            last[feed] = at
    return found
