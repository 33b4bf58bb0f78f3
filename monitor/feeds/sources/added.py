"""What the source of another package gives, held to the types that are promised, so that a slip of its costs its own feeds alone."""

from __future__ import annotations

import dataclasses
import math
from datetime import datetime, timedelta
from functools import cache
from types import UnionType
from typing import get_args, get_origin, get_type_hints

from monitor.documents import Document, Elsewhere, RawEntry, RawFeed
from monitor.feeds import urls
from monitor.ports import Manners

LONGEST_GAP = 86_400.0
LONGEST_INTERVAL = timedelta(days=31)


class UnfitError(TypeError):
    """A field holds what it must not; the text names both, for whoever wrote the source."""


def manners(given: object) -> Manners:
    """The manners as given. Raises UnfitError."""
    if not isinstance(given, Manners):
        raise _unfit("manners()", given, "Manners")
    _check(given, Manners)
    if not 0 <= given.gap <= LONGEST_GAP:
        raise _unfit("Manners.gap", given.gap, f"0…{LONGEST_GAP:g}")
    if not timedelta(0) <= given.at_least <= LONGEST_INTERVAL:
        raise _unfit("Manners.at_least", given.at_least, f"0…{LONGEST_INTERVAL}")
    return given


def answer(given: object, document: Document) -> RawFeed | Elsewhere:
    """What was read of a document; an address that it leads to is whole. Raises UnfitError."""
    if isinstance(given, Elsewhere):
        _check(given, Elsewhere)
        url = urls.http(given.url, document.url)
        if not url:
            raise _unfit("Elsewhere.url", given.url, "http(s)")
        return dataclasses.replace(given, url=url)
    if not isinstance(given, RawFeed):
        raise _unfit("read()", given, "RawFeed | Elsewhere")
    _check(given, RawFeed)
    for entry in given.entries:
        _check(entry, RawEntry)
    return given


def _check(given: object, promised: type) -> None:
    for name, kind in _kinds(promised).items():
        value = getattr(given, name)
        if not _fits(value, kind):
            meant = str(promised.__annotations__[name]).replace("datetime", "datetime(tzinfo=…)")
            raise _unfit(f"{promised.__name__}.{name}", value, meant)


@cache
def _kinds(of: type) -> dict[str, object]:
    return get_type_hints(of)


def _fits(value: object, kind: object) -> bool:
    """Whether a value is of a kind as our types spell them; a moment has a zone, a number is finite, and True is none."""
    if isinstance(kind, UnionType):
        return any(_fits(value, one) for one in get_args(kind))
    if get_origin(kind) is tuple:
        return isinstance(value, tuple) and all(_fits(one, get_args(kind)[0]) for one in value)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is datetime:
        return isinstance(value, datetime) and value.utcoffset() is not None
    return isinstance(kind, type) and isinstance(value, kind)


def _unfit(name: str, value: object, meant: str) -> UnfitError:
    return UnfitError(f"{name}={repr(value)[:80]}, not {meant}")
