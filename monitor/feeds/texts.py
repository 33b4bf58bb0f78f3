"""The judged texts of an entry: which is its summary, which its body, and what in them is no part of the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from monitor.documents import RawEntry
from monitor.feeds import boilerplate
from monitor.feeds.html import Block, blocks

BODY_LIMIT = 1_000_000
_COVERED = 0.8
_CUT_SIGN = re.compile(r"\s*\[?(?:…|\.\.\.)\]?\s*$")


@dataclass(frozen=True, slots=True)
class Around:
    """What the feed's other entries say about the footers of one: their titles, and which blocks the feed repeats."""

    titles: Container[str] = frozenset()
    recurring: Callable[[Block], bool] | None = None

    def names(self, block: Block) -> bool:
        """Whether the other entries have anything to say about this block."""
        return block.text in self.titles or (self.recurring is not None and self.recurring(block))


NOTHING_AROUND = Around()


@dataclass(frozen=True, slots=True)
class Texts:
    """Plain texts, blocks joined by line breaks. `ignored` are the blocks that were taken out of either, each once."""

    summary: str = ""
    body: str = ""
    ignored: tuple[str, ...] = ()


def texts(entry: RawEntry, title: str, source: str, around: Around = NOTHING_AROUND) -> tuple[Texts, Texts]:
    """The texts as they are judged, and as they are compared with those of the last poll.

    The second are made without `around`: what other entries stand beside this one changes with every poll and is no edit of it.
    An entry with one text has it as its summary; where summary and content say the same, the content is the body.
    """
    content = blocks(entry.content) if entry.content else []
    same = entry.summary == entry.content
    summary = [] if same or not entry.summary else blocks(entry.summary)
    steady = _texts(content, summary, title, source, NOTHING_AROUND)
    if around is NOTHING_AROUND or not any(around.names(block) for block in (*content, *summary)):
        return steady, steady
    return _texts(content, summary, title, source, around), steady


def _texts(content: Sequence[Block], summary: Sequence[Block], title: str, source: str, around: Around) -> Texts:
    body, ignored = _judged(content, around)
    lead, cut = _judged(summary, around)
    ignored += tuple(block for block in cut if block not in ignored)
    if _repeats_title(lead, title, source):
        lead = ""
    if body:
        lead, body = _apart(lead, body)
    return Texts(lead, body, ignored)


def _judged(found: Sequence[Block], around: Around) -> tuple[str, tuple[str, ...]]:
    parts = boilerplate.split(found, recurring=around.recurring, titles=around.titles)
    return "\n".join(block.text for block in parts.kept)[:BODY_LIMIT], parts.ignored


def _apart(summary: str, body: str) -> tuple[str, str]:
    """Keep a summary only where it is not the article over again. Blocks have no white space but single blanks."""
    if not summary:
        return summary, body
    short, long = _CUT_SIGN.sub("", summary).replace("\n", " "), body.replace("\n", " ")
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
