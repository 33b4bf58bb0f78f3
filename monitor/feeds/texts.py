"""The judged texts of an entry: which is its summary, which its body, and what in them is no part of the article."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from monitor.documents import RawEntry
from monitor.feeds import boilerplate
from monitor.feeds.html import Block, blocks
from monitor.feeds.repeated import Repeats
from monitor.values import dataclass

BODY_LIMIT = 1_000_000
_COVERED = 0.8
_CUT_SIGN = re.compile(r"\s?\[?(?:…|\.\.\.)\]?\s?$")
_SIGN = 8
"""So many characters at the end of a text hold its cut sign."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the feed's other entries say about the footers of one: their titles, and which blocks the feed repeats."""

    titles: Container[str] = frozenset()
    repeats: Repeats | None = None

    def places(self, found: Sequence[Block]) -> frozenset[int]:
        """The places of a text's blocks that the feed repeats."""
        return self.repeats.places(found) if self.repeats else frozenset()

    def says(self, found: Sequence[Block]) -> bool:
        """Whether there is anything to say about a text."""
        return any(block.text in self.titles for block in found) or bool(self.places(found))


NOTHING_AROUND = Around()


@dataclass(frozen=True, slots=True)
class Written:
    """The blocks of an entry's two texts. Where both say the same to the letter, the summary has none."""

    content: Sequence[Block] = ()
    summary: Sequence[Block] = ()

    @property
    def longer(self) -> Sequence[Block]:
        """The text that shows what the feed puts around its articles."""
        return self.content or self.summary


def written(entry: RawEntry) -> Written:
    """An entry's texts as blocks, its markup read."""
    content = blocks(entry.content) if entry.content else []
    same = entry.summary == entry.content
    return Written(content, [] if same or not entry.summary else blocks(entry.summary))


@dataclass(frozen=True, slots=True)
class Texts:
    """Plain texts, blocks joined by line breaks. `ignored` are the first 500 blocks that were taken out of either."""

    summary: str = ""
    body: str = ""
    ignored: tuple[str, ...] = ()


def texts(found: Written, title: str, source: str, around: Around = NOTHING_AROUND) -> tuple[Texts, Texts]:
    """The texts as they are judged, and as they are compared with those of the last poll.

    The second are made without `around`: what other entries stand beside this one changes with every poll and is no edit of it.
    An entry with one text has it as its summary; where summary and content say the same, the content is the body.
    """
    steady = _texts(found, title, source, NOTHING_AROUND)
    if around is NOTHING_AROUND or not any(around.says(text) for text in (found.content, found.summary)):
        return steady, steady
    return _texts(found, title, source, around), steady


def _texts(found: Written, title: str, source: str, around: Around) -> Texts:
    body, ignored = _judged(found.content, around)
    lead, cut = _judged(found.summary, around)
    known = frozenset(ignored)
    ignored = (*ignored, *(block for block in cut if block not in known))[: boilerplate.MOST_IGNORED]
    if _repeats_title(lead, title, source):
        lead = ""
    if body:
        lead, body = _apart(lead, body)
    return Texts(lead, body, ignored)


def _judged(found: Sequence[Block], around: Around) -> tuple[str, tuple[str, ...]]:
    parts = boilerplate.split(found, repeated=around.places(found), titles=around.titles)
    return "\n".join(block.text for block in parts.kept)[:BODY_LIMIT], parts.ignored


def _apart(summary: str, body: str) -> tuple[str, str]:
    """Keep a summary only where it is not the article over again. Blocks have no white space but single blanks."""
    if not summary:
        return summary, body
    most, tail = summary[:-_SIGN], summary[-_SIGN:]
    short, long = (most + _CUT_SIGN.sub("", tail)).replace("\n", " "), body.replace("\n", " ")
    if short == long or (len(short) >= _COVERED * len(long) and long.startswith(short)):
        return "", body
    if short.startswith(long):
        return "", summary
    return summary, body


def _repeats_title(summary: str, title: str, source: str) -> bool:
    """Headline feeds describe an entry by its title again, with the publisher behind it."""
    if not title or not summary.startswith(title):
        return False
    return summary[len(title) :].strip(" -–—|\n") in ("", source)
