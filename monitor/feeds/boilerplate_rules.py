"""Whether a block of text alone says that it is no part of the article: the phrases of resources/feeds/footers.txt.

Every rule is anchored at both ends and bounded in length: "Share prices fell on Friday ..." is news, "Share this article" is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.feeds.footer_phrases import is_phrase
from monitor.feeds.provenance import signature

LONGEST = 420
_ADDRESSES = re.compile(r"(?:(?:https?://|www\.)\S+\s*){1,3}", re.IGNORECASE)
_POINTER = re.compile(
    r"(?:watch|listen|next|opinion|analysis|explainer|explained|video|podcast)\s?[:|] .{1,200}", re.IGNORECASE
)
_AUTHOR = re.compile(
    r"(?:[^\s.]+\.? ){1,5}(?:is|was|ist|est|es|è|är) (?:(?:an?|the|our|eine?|une?|una|en) )?(?:\S+ ){0,6}(?:reporter|correspondent|editor|"
    r"journalist|columnist|writer|producer|contributor|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista)\b.{0,300}",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?=\D{0,40}\d)(?:last |first )?(?:updated|modified|published|posted|created|edited)\b"
    r"(?:[\W\d_]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|min|hour|day)[a-z]{0,6}\b"
    r"|(?:at|on|ago|am|pm|[ap](?=\.m)|m|gmt|utc|[a-z]{1,3}t|st|nd|rd|th)\b){1,60}+",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"[\W_]{0,6}(?:0|end|ends|ende|fin|끝)?[\W_]{0,6}", re.IGNORECASE)


def is_footer(block: str) -> bool:
    """Whether it is a footer, credit, invitation, sign-off or bare address."""
    return len(block) <= LONGEST and _is_footer(block)


@lru_cache(maxsize=2_000)  # footers come again and again, and each text is looked at twice
def _is_footer(block: str) -> bool:
    return is_mark(block) or is_phrase(block.lower()) or signature(block) != ""


def is_mark(block: str) -> bool:
    """Whether it is a sign-off, a line of signs, a bare address or a time. Such stand within articles, too, and are no sign of teasers."""
    if len(block) <= 16 and _SIGN_OFF.fullmatch(block):
        return True
    if len(block) <= 80 and _TIME.fullmatch(block):
        return True
    return len(block) <= LONGEST and _ADDRESSES.fullmatch(block) is not None


def is_pointer(block: str) -> bool:
    """Whether it points to another piece ("Watch: ..."), if other text stands before it. As a text of its own it is news."""
    return len(block) <= LONGEST and _POINTER.fullmatch(block) is not None


def is_about_author(block: str) -> bool:
    """Whether it tells who the author is ("Ana Lund is a reporter in Northport"). Only at the foot of a text: elsewhere it is news."""
    return len(block) <= LONGEST and _AUTHOR.fullmatch(block) is not None
