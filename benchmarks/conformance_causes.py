"""Whether two readings of a feed agree in a field, and if not why: each decision of ours is checked, none is taken on trust."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from benchmarks.conformance_sets import URL, Case, Entry
from monitor.feeds import charset, urls

_EARLIEST, _LATEST = 1971, 2099
_WEB = ("http", "https")


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a field differs. `decided` says that the difference is wanted, in `words` for the report."""

    field: str
    decided: bool
    words: str


COUNT = Cause("entries", decided=False, words="Another number of entries.")
TITLE = Cause(
    "title",
    decided=False,
    words="Damaged markup around a script in the title: feedparser keeps a part of the script, we keep none.",
)
TEXT = Cause("title", decided=False, words="Another text.")
NO_ADDRESS = Cause(
    "link",
    decided=True,
    words="The entry has no link, and feedparser gives its id (`tag:`, `urn:`, ...) as one. No browser opens that: it is no link to us.",
)
NOT_WEB = Cause(
    "link",
    decided=True,
    words="The only link is `ftp:`, `mailto:` or the like. We open http and https only, so there is none.",
)
RELATIVE = Cause(
    "link",
    decided=True,
    words="The entry has no link, and feedparser makes an address of a relative id, though no page need be there. We give no link.",
)
ENCLOSED = Cause(
    "link",
    decided=True,
    words="The entry has no link but encloses a file, mostly a podcast's episode. A click opens that, and a citation names it; "
    "feedparser gives no link.",
)
NAMED = Cause(
    "link",
    decided=True,
    words="The entry has no link of its own but names where it is from or what it is about (`via`, `related`). We open that; feedparser "
    "gives no link.",
)
ADDRESS = Cause("link", decided=False, words="Another address.")
YEARS = Cause(
    "date", decided=True, words="The year lies before 1971 or after 2099: no date that an article of a feed can have."
)
FOUND = Cause(
    "date",
    decided=True,
    words="We read a date where feedparser finds none: with comments or blanks that mail allows, say.",
)
CLOCK = Cause(
    "date",
    decided=True,
    words="We read the time of day too (`182030Z`, without colons); feedparser reads the day alone.",
)
MOMENT = Cause("date", decided=False, words="Another moment.")
WRITTEN = Cause(
    "id",
    decided=True,
    words="The id stays as the feed wrote it. feedparser makes an address of it (resolved, or without an empty `?`), so that it would "
    "change with the feed's own address.",
)
IDENTITY = Cause("id", decided=False, words="Another id.")


def equal(name: str, ours: list[Entry], wish: list[Entry]) -> bool:
    """Whether two readings have as many entries, and the same in this field of each."""
    return len(ours) == len(wish) and all(_same(name, a[name], b[name]) for a, b in zip(ours, wish, strict=True))


def _same(name: str, ours: object, wish: object) -> bool:
    """Addresses are the same when they are stored alike: `HTTP://A.example` and `http://a.example/` name one page."""
    if name == "title":
        return isinstance(wish, set) and ours in wish
    if name == "link":
        spellings = {str(wish), _resolved(str(wish))}
        return ours in spellings or (urls.http(str(ours)) or None) in {urls.http(one) for one in spellings}
    if name == "id":
        return " ".join(str(ours).split()) == " ".join(str(wish).split())
    return ours == wish


def _resolved(link: str) -> str:
    try:
        return urljoin(URL, link) if link else ""
    except ValueError:
        return ""


def cause(name: str, ours: list[Entry], theirs: list[Entry], case: Case) -> Cause:
    """Why we differ from feedparser. Where entries differ for several reasons, one that is not decided comes first."""
    if len(ours) != len(theirs):
        return COUNT
    why = _WHY[name]
    pairs = [(a, b) for a, b in zip(ours, theirs, strict=True) if not _same(name, a[name], b[name])]
    return min((why(a, b, case) for a, b in pairs), key=lambda one: one.decided)


def _title(_ours: Entry, _theirs: Entry, case: Case) -> Cause:
    return TITLE if "script" in case.body.decode("latin-1").lower() else TEXT


def _link(ours: Entry, theirs: Entry, _case: Case) -> Cause:
    a, b, guid = str(ours["link"]), str(theirs["link"]), str(theirs["id"])
    if a and not b:
        return _beside(a, theirs["beside"])
    if a:
        return ADDRESS
    if _scheme(b) not in _WEB:
        return NO_ADDRESS if b == guid else NOT_WEB
    return RELATIVE if b == guid and not _scheme(str(ours["id"])) and _resolved(str(ours["id"])) == b else ADDRESS


def _beside(address: str, links: object) -> Cause:
    rels = {rel for rel, href in links if _same("link", address, href)} if isinstance(links, list) else set()
    if "enclosure" in rels:
        return ENCLOSED
    return NAMED if rels & {"via", "related"} else ADDRESS


def _scheme(address: str) -> str:
    try:
        return urlsplit(address).scheme
    except ValueError:
        return "?"


def _date(ours: Entry, theirs: Entry, _case: Case) -> Cause:
    a, b = ours["date"], theirs["date"]
    if a is None and isinstance(b, datetime) and not _EARLIEST <= b.year <= _LATEST:
        return YEARS
    if b is None:
        return FOUND
    if isinstance(a, datetime) and isinstance(b, datetime) and a.replace(hour=0, minute=0, second=0) == b:
        return CLOCK
    return MOMENT


def _id(ours: Entry, theirs: Entry, case: Case) -> Cause:
    """Ours must stand in the document, and theirs be what an address library makes of it."""
    a, b = str(ours["id"]), str(theirs["id"])
    document = " ".join(html.unescape(charset.decode(case.body, case.content_type)).split())
    return WRITTEN if a and " ".join(a.split()) in document and _resolved(a) == b else IDENTITY


_WHY = {"title": _title, "link": _link, "date": _date, "id": _id}
