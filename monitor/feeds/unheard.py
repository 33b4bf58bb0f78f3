"""Failures that are counted while nobody answers: evidence that grows from round to round, until it tells or an answer settles it. Pure.

Feeds fall due one after another, so that hardly a round asks three hosts. What each failed of is therefore kept, as text beside the
archive's other words: an engine that starts in the middle, or a `poll` for each round, goes on with it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from monitor.domains import host_of
from monitor.errors import FetchError
from monitor.feeds.reach import Sign, shown, sign
from monitor.model import Feed
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """A feed at this address whose failures `since` then count, and what the latest shows; None: it was not well before, so nothing.

    `local`: it is in this network, by the user's word. `missing`: since when it was not found, as was known before the first of them.
    """

    url: str
    since: datetime
    local: bool
    sign: Sign | None
    missing: datetime | None = None


Unheard = Mapping[int, Counted]
"""By the id of the feed."""


def joined(before: Unheard, failures: Iterable[tuple[Feed, FetchError]], now: datetime) -> dict[int, Counted]:
    """With the failures of one more round in which nobody answered."""
    found = dict(before)
    for feed, error in failures:
        known = before.get(feed.id)
        if known is None or known.url != feed.url:
            missing = feed.habits.missing_since
            found[feed.id] = Counted(feed.url, now, feed.about.allow_local, sign(feed, error), missing)
        elif known.sign is not None:
            found[feed.id] = dataclasses.replace(known, sign=shown(feed, error) or known.sign)
    return found


def settled(before: Unheard, answered: Collection[bool]) -> dict[int, Counted]:
    """What is left when somebody answered: outside (False) nothing, in this network (True) the feeds outside."""
    if False in answered:
        return {}
    return {number: one for number, one in before.items() if not (one.local and True in answered)}


def signs(counted: Unheard) -> list[Sign]:
    """All that they show."""
    return [one.sign for one in counted.values() if one.sign is not None]


def written(counted: Unheard) -> str | None:
    """As text to be kept; None for nothing."""
    rows = [
        [
            number,
            one.url,
            int(one.since.timestamp()),
            one.local,
            *((one.sign.kind, one.sign.status) if one.sign else ("", None)),
            int(one.missing.timestamp()) if one.missing else None,
        ]
        for number, one in counted.items()
    ]
    return json.dumps(rows) if rows else None


def read(text: str | None) -> dict[int, Counted]:
    """What was `written`; nothing when somebody wrote something else there."""
    try:
        return dict(_row(*row) for row in json.loads(text or "[]"))
    except (ValueError, TypeError, OverflowError, OSError):
        return {}


def _row(
    number: int,
    url: str,
    since: int,
    local: bool,
    kind: str = "",
    status: int | None = None,
    missing: int | None = None,
) -> tuple[int, Counted]:
    told = Sign(host_of(url), kind, status) if kind else None
    not_found = None if missing is None else datetime.fromtimestamp(missing, UTC)
    return int(number), Counted(str(url), datetime.fromtimestamp(since, UTC), bool(local), told, not_found)
