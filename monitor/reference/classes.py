"""What kind of missile a cell of a table means, in the words that facts use."""

from __future__ import annotations

import re

from monitor.facts.weapons import CLASSES, narrow
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import Gazetteer
from monitor.reference.cells import known, spellings

_SHORT = {
    "slv": "space launch vehicle",
    "space launch vehicle": "space launch vehicle",
    "hgv": "hypersonic missile",
    "lacm": "cruise missile",
    "alcm": "cruise missile",
    "slcm": "cruise missile",
    "crbm": "SRBM",
    "ascm": "anti-ship missile",
    "sam": "surface-to-air missile",
    "bm": "ballistic missile",
    "mlrs": "rocket",
}
_PATTERNS = tuple((name, re.compile(words, re.IGNORECASE)) for name, words in CLASSES)


def classes(text: str) -> tuple[str, ...]:
    """The classes that a cell names: `SRBM`, `Short-range Ballistic Missile Launch`, `ICBM and SRBM`, `SLV`. Empty where it names none."""
    words = plain(known(text))
    found = [name for name, pattern in _PATTERNS if pattern.search(words)]
    found += [_SHORT[word] for word in re.findall(r"[a-z]+", words.casefold()) if word in _SHORT]
    if re.search(r"satellite|space launch", words, re.IGNORECASE):
        found = ["space launch vehicle"]
    return narrow(list(dict.fromkeys(found)))


def classes_of_types(text: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """The classes of the types of missiles that a cell names, by the gazetteer: `Hwasong-11A (KN-23)` is an SRBM."""
    for spelled in spellings(known(text)):
        entries = (mention.of("weapon") for mention in gazetteer.names.find(plain(spelled)))
        found = tuple(dict.fromkeys(entry.role for entry in entries if entry is not None and entry.role))
        if found:
            return found
    return ()
