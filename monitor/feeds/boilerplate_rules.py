"""Whether a block of text alone says that it is no part of the article: the phrases of resources/feeds/footers.txt.

Every rule is anchored at both ends and bounded in length: "Share prices fell on Friday ..." is news, "Share this article" is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

LONGEST = 420
_ADDRESSES = re.compile(r"(?:(?:https?://|www\.)\S+\s*){1,3}", re.IGNORECASE)
_BEHIND_TEXT = re.compile(r"\.\{\d+,\d+\}(?:\\b)?([^\\.?*+|()\[\]{}^$]+)(?![?*{])")
_POINTER = re.compile(
    r"(?:watch|listen|next|opinion|analysis|explainer|explained|video|podcast)\s?[:|] .{1,200}", re.IGNORECASE
)
_AUTHOR = re.compile(
    r"(?:[^\s.]+\.? ){1,5}(?:is|was|ist|est|es|è|är) (?:(?:an?|the|our|eine?|une?|una|en) )?(?:\S+ ){0,6}(?:reporter|correspondent|editor|"
    r"journalist|columnist|writer|producer|contributor|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista)\b.{0,300}",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"[\W_]{0,6}(?:0|end|ends|ende|fin|끝)?[\W_]{0,6}", re.IGNORECASE)


def is_footer(block: str) -> bool:
    """Whether it is a footer, credit, invitation, sign-off or bare address."""
    return len(block) <= LONGEST and _is_footer(block)


@lru_cache(maxsize=2_000)  # footers come again and again, and each text is looked at twice
def _is_footer(block: str) -> bool:
    return is_mark(block) or _is_phrase(block.lower())


def is_mark(block: str) -> bool:
    """Whether it says nothing in words: a sign-off, a line of signs, a bare address. It may stand within an article, too."""
    if len(block) <= 16 and _SIGN_OFF.fullmatch(block):
        return True
    return len(block) <= LONGEST and _ADDRESSES.fullmatch(block) is not None


def is_pointer(block: str) -> bool:
    """Whether it points to another piece ("Watch: ..."), if other text stands before it. As a text of its own it is news."""
    return len(block) <= LONGEST and _POINTER.fullmatch(block) is not None


def is_about_author(block: str) -> bool:
    """Whether it tells who the author is ("Ana Lund is a reporter in Northport"). Only at the foot of a text: elsewhere it is news."""
    return len(block) <= LONGEST and _AUTHOR.fullmatch(block) is not None


def _is_phrase(block: str) -> bool:
    rules = _phrases()
    if rules.at_start.fullmatch(block):
        return True
    return any(word in block for word in rules.words) and rules.behind_text.fullmatch(block) is not None


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases in small letters: those that begin a block, and those behind other text, which have one of `words`.

    The second kind is looked for at every letter, which is slow; hardly any block has one of the words.
    """

    at_start: re.Pattern[str]
    behind_text: re.Pattern[str]
    words: tuple[str, ...]


@cache
def _phrases() -> _Phrases:
    listed = (files("resources") / "feeds" / "footers.txt").read_text(encoding="utf-8")
    rules = [rule for rule in listed.splitlines() if rule and not rule.startswith("#")]
    behind_text = {rule: _BEHIND_TEXT.match(rule) for rule in rules if rule.startswith(".{")}
    words = tuple(found[1] if found else "" for found in behind_text.values())
    return _Phrases(_any_of([rule for rule in rules if rule not in behind_text]), _any_of(behind_text), words)


def _any_of(rules: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(rules)})[\s.!»›>→…)\]]{{0,6}}")
