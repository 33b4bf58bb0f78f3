"""Who an entry is: one id for each entry of a document, the same id whenever that entry is served again.

The feed's own id where it has one, else the link, else a hash of the text. Where several entries of one document share an id, link and then
title are added to it; the position never is, since it moves with every new entry.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence

from monitor.documents import RawEntry
from monitor.feeds import urls

GUID_LIMIT = 500
_REPEAT = re.compile(r"\|=\d+$")


def guids(entries: Sequence[RawEntry], known: Collection[str] = ()) -> list[str]:
    """An id for each entry, in order, all different.

    `known` are ids of this feed in the archive: they tell an entry that shared its id with another one last time, and stands alone now,
    from a new one; and the other way round.
    """
    found = [plain(entry) for entry in entries]
    for position, entry in enumerate(entries):
        apart = _with_link(found[position], entry)
        if found[position] not in known and apart in known:
            found[position] = apart
    for refine in (_with_link, _with_title, _with_text):
        _part(found, entries, refine, known)
    return _numbered(found)


def is_repeat(guid: str) -> bool:
    """Whether this id was given to the second or later of entries that are equal in id, link, title and text."""
    return _REPEAT.search(guid) is not None


def _part(
    found: list[str], entries: Sequence[RawEntry], refine: Callable[[str, RawEntry], str], known: Collection[str]
) -> None:
    """Tell entries with one id apart. If the archive has the short id, the oldest entry not known by its longer one keeps it."""
    for guid, places in _shared(found):
        longer = {place: refine(guid, entries[place]) for place in places}
        if guid in known:
            keeps = next((place for place in reversed(places) if longer[place] not in known), None)
            longer.pop(keeps, None) if keeps is not None else None
        for place, refined in longer.items():
            found[place] = refined


def _shared(found: Iterable[str]) -> list[tuple[str, list[int]]]:
    places = defaultdict(list)
    for place, guid in enumerate(found):
        places[guid].append(place)
    return [(guid, several) for guid, several in places.items() if len(several) > 1]


def _numbered(found: list[str]) -> list[str]:
    for guid, places in _shared(found):
        for count, place in enumerate(reversed(places)):
            found[place] = f"{guid}|={count + 1}" if count else guid
    return found


def plain(entry: RawEntry) -> str:
    """The id of an entry that no other entry of its document shares."""
    guid = " ".join((entry.guid or "").split())
    return _short(guid or urls.canonical(entry.link) or f"text:{_digest(entry.title, entry.summary, entry.content)}")


def _with_link(guid: str, entry: RawEntry) -> str:
    return _short(f"{guid}|{urls.canonical(entry.link)}")


def _with_title(guid: str, entry: RawEntry) -> str:
    return _short(f"{guid}|{_digest(entry.title)[:16]}")


def _with_text(guid: str, entry: RawEntry) -> str:
    return _short(f"{guid}|{_digest(entry.summary, entry.content)[:16]}")


def _short(guid: str) -> str:
    return guid if len(guid) <= GUID_LIMIT else f"sha256:{_digest(guid)}"


def _digest(*texts: str) -> str:
    return hashlib.sha256("\x00".join(texts).encode("utf-8", "surrogatepass")).hexdigest()
