"""What kind of missile a ledger means, in the words that facts use, and which kinds can be one and the same."""

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
_BALLISTIC = frozenset({"ICBM", "IRBM", "MRBM", "SRBM", "SLBM", "hypersonic missile", "ballistic missile"})
_WIDER = {
    "missile": frozenset(name for name, _ in CLASSES) - {"rocket"} | {"space launch vehicle"},
    "projectile": frozenset(name for name, _ in CLASSES),
    "ballistic missile": _BALLISTIC,
    "rocket": frozenset({"SRBM", "space launch vehicle", "short-range missile", "ballistic missile"}),
    "short-range missile": frozenset(
        {"SRBM", "rocket", "anti-ship missile", "cruise missile", "surface-to-air missile", "hypersonic missile"}
    ),
    "medium-range missile": frozenset({"MRBM", "SLBM", "IRBM"}),
    "long-range missile": frozenset({"ICBM", "IRBM", "cruise missile", "space launch vehicle", "ballistic missile"}),
    "surface-to-surface missile": _BALLISTIC | {"cruise missile"},
    "cruise missile": frozenset({"anti-ship missile"}),
    "hypersonic missile": _BALLISTIC,
    "SLBM": frozenset({"SRBM", "MRBM", "IRBM"}),
}
"""Words that do not contradict each other: a wider class and what it may mean, and labels that name different sides of one missile."""


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


def same_class(one: str, other: str) -> bool:
    """Whether two class names can mean the same missile: equal, or one wider than the other."""
    return one == other or other in _WIDER.get(one, ()) or one in _WIDER.get(other, ())


def is_ballistic(names: tuple[str, ...]) -> bool:
    """Whether one of these is a ballistic missile, or a rocket, which flies as one."""
    return bool((_BALLISTIC | {"rocket", "space launch vehicle"}) & set(names))
