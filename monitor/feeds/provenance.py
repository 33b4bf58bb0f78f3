"""Where a text says it comes from: the agency at its head, and what the lines beneath it say ("first appeared on", "©").

The agencies and how they write themselves are in resources/feeds/agencies.txt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from monitor.values import dataclass

_HEAD = 200
_LONGEST_NAME = 80
_LONGEST_SIGNATURE = 40
_LONGEST_LINE = 420
_MOST_LINES = 200
# Software's last line in the languages of footers.txt, and what editors write by hand; the name is what follows or stands between.
_APPEARED = re.compile(
    r"(?:(?:first appeared|appeared first|first published|originally published|originally appeared|erschien zuerst|verscheen eerst)"
    r"(?: on| in| by| at| auf| op)|est apparu en premier sur|(?:se publicó primero|aparece primero|apareció primero) en"
    r"|(?:proviene da|sembra essere il primo su)|apareceu primeiro em|pochodzi z serwisu|dök först upp på|появились сначала на"
    r"|republished (?:from|with permission (?:from|of)))\s+(.{1,200})",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"yazısı ilk önce (.{1,100}) üzerinde|投稿.{1,300}は(.{1,100})に最初に表示", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:©|ⓒ|\(c\)\s|copyright\b|저작권자\s?[:：]?)(?:\s|©|ⓒ|\(c\)|\bby\b|[-–,]|(?:19|20)\d\d)*\s*(.{2,200})",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"[(\[]?(?:with (?:agency )?(?:inputs?|files|information|material) (?:from|by)|mit (?:material|informationen) (?:von|der)|avec|con|via"
    r"|sources?|quellen?|fuentes?|fonte|fonti|källa|источник|출처|来源|來源|出典|المصدر|منبع)\s?[:：]?\s?(.{2,60})",
    re.IGNORECASE,
)
_NAME_ENDS = re.compile(
    r"[.。](?:\s|$)|[|·•;>\n]|,\s|\s[-–—]\s|\ball rights\b|\b무단|無断|未经|版权|版權|\bunder (?:a|the|an)\b",
    re.IGNORECASE,
)
_QUOTES = " \t\"'“”‘’«»()[]<>【】（）/"


@dataclass(frozen=True, slots=True)
class Provenance:
    """`originator`: the agency or publisher that had a text first; `credit`: what it says of itself, in short. Empty: nothing said."""

    originator: str = ""
    credit: str = ""


NOTHING_SAID = Provenance()


def of(text: str, lines: Iterable[str], *, author: str = "") -> Provenance:
    """The provenance that a text gives: in its first 200 characters, in the `lines` that were taken out of it, or by its author's name."""
    agency = _at_head(text[:_HEAD])
    appeared = holder = ""
    for line, _ in zip(lines, range(_MOST_LINES), strict=False):
        if len(line) <= _LONGEST_LINE:
            appeared = appeared or _appeared(line)
            holder = holder or _holder(line)
            agency = agency or signature(line) or _credited(line)
    if not agency and not appeared and not holder and not author:
        return NOTHING_SAID
    agency = agency or _agency(holder) or _agency(author)
    said = (f"first appeared on {appeared}" if appeared else "", f"© {holder}" if holder else "")
    return Provenance(agency or appeared, " · ".join(filter(None, said)))


def _at_head(head: str) -> str:
    if not any(sign in head for sign in "([/【（—–新中"):
        return ""
    found = _signatures().head.match(head)
    return _agency(next(filter(None, found.groups()), "")) if found else ""


def _appeared(line: str) -> str:
    if found := _APPEARED.search(line):
        return _name(found[1])
    between = _BETWEEN.search(line)
    return _name(between[1] or between[2]) if between else ""


def _holder(line: str) -> str:
    found = _RIGHTS.search(line)
    return _name(found[1]) if found else ""


def signature(line: str) -> str:
    """The agency that a line names and nothing else, in brackets or not: "(ANI)"; or empty."""
    return _agency(line.strip(_QUOTES)) if len(line) <= _LONGEST_SIGNATURE else ""


def _credited(line: str) -> str:
    found = _CREDITED.match(line)
    return _agency(_name(found[1])) if found else ""


def _name(text: str) -> str:
    """The name at the beginning of what follows, at most 80 characters."""
    return _NAME_ENDS.split(text, maxsplit=1)[0].strip(_QUOTES).rstrip(" .,:!")[:_LONGEST_NAME].strip()


def _agency(name: str) -> str:
    """The agency that writes itself so, or empty."""
    return _signatures().names.get(" ".join(name.split()).casefold(), "") if name else ""


@dataclass(frozen=True, slots=True)
class _Signatures:
    """Agencies by how they write themselves (case folded), and the ways they sign the head of a text."""

    names: dict[str, str]
    head: re.Pattern[str]


@cache
def _signatures() -> _Signatures:
    listed = (files("resources") / "feeds" / "agencies.txt").read_text(encoding="utf-8")
    rows = [row.partition(":") for row in listed.splitlines() if row and not row.startswith("#")]
    written = {way.strip(): name for name, _, ways in rows for way in ways.split("|")}
    longest_first = sorted(written, key=len, reverse=True)
    parted = "|".join(re.escape(way) for way in longest_first if way[0] < "\u0e00")
    unparted = "|".join(re.escape(way) for way in longest_first if way[0] >= "\u0e00")
    head = re.compile(
        rf"[^()\[\]/【】（）\n]{{0,80}}?[(\[/](?:[^()\[\]/\n]{{0,40}}[\s=,])?({parted})(?:[\s,][^()\[\]/\n]{{0,20}})?[)\]/]\s*(?:[-–—:.,]|$)"
        rf"|[^()\[\]【】（）\n]{{0,20}}?[(\[【（][^()\[\]【】（）\n]{{0,20}}?({unparted})[^()\[\]【】（）\n]{{0,20}}[)\]】）]"
        rf"|({unparted})[^，。\n]{{0,24}}[电電]"
        rf"|[^.\n]{{0,40}}[—–-]\s({parted})\.\s"
    )
    return _Signatures({way.casefold(): name for way, name in written.items()}, head)
