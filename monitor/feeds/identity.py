"""Who an entry is: one id for each entry of a document, the same id whenever that entry is served again.

The feed's own id where it has one, else the link, else a hash of the text. Where several entries share an id, link, title and text are
added to it, one after the other until they differ; the position never is, since it moves with every new entry.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Sequence

from monitor.documents import RawEntry
from monitor.feeds import urls
from monitor.values import dataclass

GUID_LIMIT = 500
_REPEAT = "\x00"
"""Between an id and a number; no id of a feed holds it."""

_HASHED = "sha256:"
_DIGEST = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Ids:
    """An id for each entry, in order, all different. `renamed`: (id in the archive, id from now on) of articles that stay the same."""

    guids: list[str]
    renamed: tuple[tuple[str, str], ...] = ()


def settle(
    entries: Sequence[RawEntry],
    known: Collection[str] = (),
    reads: Callable[[int, str], bool] = lambda _place, _guid: False,
) -> Ids:
    """Tell the entries of a document apart.

    `known` are ids of this feed in the archive. They tell which ids several entries shared before, so that each of them keeps its longer
    one when it stands alone. An article that had an id to itself until now, and shares it, gets the longer one too: else the next entry
    that came with the short one would be taken for it. `reads` says whether the entry at a place reads as the archive's article with an
    id does; where none does, the one nearest to the foot is taken for that article, since it was there first.
    """
    found = [plain(entry) for entry in entries]
    shared = _shared_before(known)
    if (
        len(set(found)) == len(found)
        and shared.isdisjoint(found)
        and not any(guid.startswith(_HASHED) for guid in known)
    ):
        return Ids(found)
    repeats = _repeats(entries, found)
    renamed: dict[str, int] = {}
    for refine in (_with_link, _with_title, _with_text):
        for guid, places in _by_id(found, repeats):
            longer = {place: refine(guid, entries[place]) for place in places}
            if len(places) == 1 and guid not in shared and longer[places[0]] not in known:
                continue
            strangers = [place for place in places if longer[place] not in known and longer[place] not in shared]
            if guid in known and strangers:
                renamed[guid] = next((place for place in strangers if reads(place, guid)), strangers[-1])
            for place in places:
                found[place] = longer[place]
    for place, (first, count) in repeats.items():
        found[place] = f"{found[first]}{_REPEAT}{count}"
    return Ids(found, tuple((old, found[place]) for old, place in renamed.items()))


def guids(entries: Sequence[RawEntry], known: Collection[str] = ()) -> list[str]:
    """The ids alone, for entries that no archive holds."""
    return settle(entries, known).guids


def is_repeat(guid: str) -> bool:
    """Whether this id was given to the second or later of entries that are equal in id, link, title and text."""
    return _REPEAT in guid


def _shared_before(known: Collection[str]) -> set[str]:
    """Ids to which something was added to tell entries apart."""
    shared: set[str] = set()
    for guid in known:
        if "|" not in guid:
            continue
        head, _, tail = guid.rpartition("|")
        while head and _DIGEST.fullmatch(tail):
            shared.add(head)
            head, _, tail = head.rpartition("|")
        link = guid.find("|http")
        if link > 0:
            shared.add(guid[:link])
        elif head and not tail:  # entries without a link
            shared.add(head)
    return shared


def _repeats(entries: Sequence[RawEntry], found: Sequence[str]) -> dict[int, tuple[int, int]]:
    """Places of entries that say what one nearer to the foot says too: (the place of that one, how many there are by then)."""
    firsts: dict[tuple[str, ...], int] = {}
    counts: Counter[int] = Counter()
    repeats: dict[int, tuple[int, int]] = {}
    for place in reversed(range(len(entries))):
        entry = entries[place]
        first = firsts.setdefault(
            (found[place], urls.canonical(entry.link), entry.title, entry.summary, entry.content), place
        )
        counts[first] += 1
        if first != place:
            repeats[place] = (first, counts[first])
    return repeats


def _by_id(found: Sequence[str], repeats: Container[int]) -> list[tuple[str, list[int]]]:
    places = defaultdict(list)
    for place, guid in enumerate(found):
        if place not in repeats:
            places[guid].append(place)
    return list(places.items())


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
    return guid if len(guid) <= GUID_LIMIT else f"{_HASHED}{_digest(guid)}"


def _digest(*texts: str) -> str:
    return hashlib.sha256("\x00".join(texts).encode("utf-8", "surrogatepass")).hexdigest()
