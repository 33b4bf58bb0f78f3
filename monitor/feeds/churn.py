"""A feed that gave all its entries other ids: which of them are articles we have. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from monitor.feeds import urls
from monitor.model import Article

SHARE = 0.8
"""So much of a document must be new to us before we ask whether it is."""

FEWEST = 3
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Familiar:
    """A stored article as far as it can be told again without its id. `sha256` is that of its judged text."""

    guid: str
    url: str
    title: str
    published: datetime | None
    sha256: str = ""


def suspicious(new: int, items: int) -> bool:
    """Whether a document of `items` entries brings suspiciously many new ids."""
    return new >= FEWEST and new > SHARE * items


def renamed(
    articles: Sequence[Article], familiar: Iterable[Familiar], present: Collection[str]
) -> tuple[tuple[str, str], ...]:
    """(stored id, new id) of entries that are stored articles under another id; when in doubt, none.

    `articles` are the entries with unknown ids, `familiar` stored articles of the feed, `present` all ids of the document: an article whose
    id still stands in it is itself. The link tells (whether http or https), else title and date together, else the whole text; none does
    where several entries or articles share it.
    """
    taken = set(present)
    stored = [one for one in familiar if one.guid not in taken]
    found: dict[str, str] = {}
    for of_article, of_stored in ((_link, _link), (_title_and_date, _title_and_date), (_text, _stored_text)):
        ours = _unique((one for one in stored if one.guid not in found.values()), of_stored)
        theirs = _unique((one for one in articles if one.guid not in found), of_article)
        found |= {theirs[key].guid: ours[key].guid for key in theirs.keys() & ours.keys()}
    order = {article.guid: place for place, article in enumerate(articles)}
    return tuple((found[guid], guid) for guid in sorted(found, key=order.__getitem__))


def _link(one: Article | Familiar) -> str | None:
    place = urls.canonical(one.url).partition("://")[2]
    return place if place.partition("/")[2] else None  # a site's front page is nobody's own


def _title_and_date(one: Article | Familiar) -> str | None:
    title = " ".join(one.title.casefold().split())
    return f"{one.published:%Y%m%d%H%M%S} {title}" if title and one.published else None


def _text(one: Article) -> str | None:
    return one.sha256 if one.summary or one.body else None  # a title alone may well recur


def _stored_text(one: Familiar) -> str | None:
    return one.sha256 or None


def _unique(things: Iterable[T], key: Callable[[T], str | None]) -> dict[str, T]:
    """Those whose key no other shares."""
    keyed = [(name, thing) for thing in things if (name := key(thing)) is not None]
    often = Counter(name for name, _ in keyed)
    return {name: thing for name, thing in keyed if often[name] == 1}
