"""What a site's robots.txt allows us (RFC 9309): the group of our product token, else the one for everybody; the longest rule wins."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_to_bytes, urlsplit

from monitor.values import dataclass

PRODUCT = "wirewatch"
MAX_BYTES = 512_000
_MAX_RULES = 10_000


@dataclass(frozen=True, slots=True)
class Rules:
    """Path patterns, each with whether it allows. No rules allow everything."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allow(self, url: str) -> bool:
        """Whether we may ask for this address."""
        parts = urlsplit(url)
        path = _normal(parts.path or "/") + (f"?{_normal(parts.query)}" if parts.query else "")
        if path == "/robots.txt":
            return True
        best, allowed = -1, True
        for pattern, allows in self.rules:
            longer = len(pattern) > best or (len(pattern) == best and allows)
            if longer and _matches(pattern, path):
                best, allowed = len(pattern), allows
        return allowed


EVERYTHING = Rules()
NOTHING = Rules((("/", False),))


def parse(text: str) -> Rules:
    """The rules for us. Lines that say nothing are passed over, as the RFC asks."""
    ours: list[tuple[str, bool]] = []
    everybodys: list[tuple[str, bool]] = []
    named, agents, in_rules = False, set[str](), False
    for line in text[:MAX_BYTES].lstrip("\ufeff").splitlines():
        key, mark, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not mark:
            continue
        if key == "user-agent":
            if in_rules:
                agents, in_rules = set(), False
            agents.add(re.split(r"[^a-zA-Z_-]", value, maxsplit=1)[0].lower() if value != "*" else "*")
            named = named or PRODUCT in agents
        elif key in {"allow", "disallow"}:
            in_rules = True
            for group, agent in ((ours, PRODUCT), (everybodys, "*")):
                if agent in agents and value and len(group) < _MAX_RULES:
                    group.append((_normal(value), key == "allow"))
    return Rules(tuple(ours if named else everybodys))


def _normal(path: str) -> str:
    """The path with everything escaped that need be and nothing that need not, so that two spellings compare as one."""
    return quote(unquote_to_bytes(path.replace("%2F", "%252F").replace("%2f", "%252F")), safe="/*$?=&;:@!+,~()'%-._")


def _matches(pattern: str, path: str) -> bool:
    """Whether the path begins with the pattern; `*` stands for anything, `$` at the end for the end. Linear, whatever the pattern."""
    anchored = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    position = len(first)
    for place, piece in enumerate(others):
        if anchored and place == len(others) - 1:
            return len(path) - len(piece) >= position and path.endswith(piece)
        found = path.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return not anchored or position == len(path)
