"""A feed that gave all its entries other ids: which of them are articles we have. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Literal, TypeVar

from monitor.feeds import urls
from monitor.model import Article
from monitor.values import dataclass

NEARLY_ALL, HALF = 0.8, 0.5
"""So much of a document must be new to us before we ask whether it is. When nearly all is, one sign tells an article; else several must."""

FEWEST = 3
T = TypeVar("T")
Doubt = Literal["feed", "entries"]
"""Whether we doubt that the feed kept its ids at all, or only that these entries did."""


@dataclass(frozen=True, slots=True)
class Familiar:
    """A stored article as far as it can be told again without its id. `sha256` is that of its judged text."""

    guid: str
    url: str
    title: str
    published: datetime | None
    sha256: str = ""


def doubt(new: Sequence[Article], items: int, texts: AbstractSet[str]) -> Doubt | None:
    """Whether the entries with `new` ids, in a document of `items`, may be articles we have. `texts` are the sha256 of those.

    Many new ids make us doubt, and so does one whose whole text is known.
    """
    if len(new) >= FEWEST and len(new) > NEARLY_ALL * items:
        return "feed"
    many = len(new) >= FEWEST and len(new) >= HALF * items
    return "entries" if many or any(_text(one) in texts for one in new) else None


def renamed(
    articles: Sequence[Article], familiar: Iterable[Familiar], present: Collection[str], doubt: Doubt = "feed"
) -> tuple[tuple[str, str], ...]:
    """(stored id, new id) of entries that are stored articles under another id; when in doubt, none.

    `articles` are the entries with unknown ids, `familiar` stored articles of the feed, `present` all ids of the document: an article whose
    id still stands in it is itself. Where we doubt the feed, the link tells (whether http or https), else title and date together, else
    the whole text; where only the entries, the link together with title and date, or with the text where there is no date. None does
    where several entries or articles share it.
    """
    taken = set(present)
    stored = [one for one in familiar if one.guid not in taken]
    found: dict[str, str] = {}
    for of_article, of_stored in _SIGNS[doubt]:
        had = set(found.values())
        ours = _unique((one for one in stored if one.guid not in had), of_stored)
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


def _all_signs(one: Article) -> str | None:
    return _together(_link(one), _title_and_date(one) if one.published else _text(one))


def _all_stored_signs(one: Familiar) -> str | None:
    return _together(_link(one), _title_and_date(one) if one.published else _stored_text(one))


def _together(link: str | None, more: str | None) -> str | None:
    return f"{link} {more}" if link and more else None


def _unique(things: Iterable[T], key: Callable[[T], str | None]) -> dict[str, T]:
    """Those whose key no other shares."""
    keyed = [(name, thing) for thing in things if (name := key(thing)) is not None]
    often = Counter(name for name, _ in keyed)
    return {name: thing for name, thing in keyed if often[name] == 1}


_Sign = tuple[Callable[[Article], str | None], Callable[[Familiar], str | None]]
_SIGNS: Mapping[Doubt, tuple[_Sign, ...]] = {
    "feed": ((_link, _link), (_title_and_date, _title_and_date), (_text, _stored_text)),
    "entries": ((_all_signs, _all_stored_signs),),
}
