"""The sentences of the engine as templates: which of them a text may be, and what stands in their gaps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

GAP = re.compile(r"{([a-z_][a-z0-9_]*)}")
OWN_NAMES = frozenset(
    ["name", "title", "topic", "text", "query", "url", "address", "host", "proxy", "typed", "user", "newest"]
)
"""Gaps that hold what strangers or the user wrote: never looked up."""

SAYINGS = frozenset(
    [
        "why",
        "reason",
        "said",
        "error",
        "message",
        "note",
        "what",
        "detail",
        "told",
        "words",
        "in_words",
        "flaw",
        "reading",
    ]
)
"""Gaps that may hold sentences of the engine's own, as many as there are."""

_ENDS = re.compile(r"[.!?;] ")
_WORD = re.compile(r"[a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence of the engine: the fixed `words` around its `gaps`, which are one fewer; before a gap at its beginning stands ""."""

    text: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]

    def values(self, said: str) -> tuple[str, ...] | None:
        """What stands in the gaps where `said` is this sentence, None where it is another. In time linear in its length."""
        if not said.startswith(self.words[0]):
            return None
        if not self.gaps:
            return () if said == self.words[0] else None
        found, at = [], len(self.words[0])
        for number, word in enumerate(self.words[1:], 1):
            least = at + (
                not self.words[number - 1][-1:].isalnum()
            )  # only what is written right behind a word may be left out
            if number == len(self.gaps):
                end = len(said) - len(word) if said.endswith(word) else -1
            else:
                end = said.find(word, least) if word else -1
            if end < least:
                return None
            found.append(said[at:end])
            at = end + len(word)
        if not self.words[-1] and found[-1].endswith(".") and self.gaps[-1] not in SAYINGS:
            return None  # the full stop is the sentence's
        if not self.words[0] and ": " in found[0] and self.gaps[0] not in SAYINGS:
            return None  # what is said before a colon is a part of its own
        return tuple(found) if all(map(_fits, self.gaps, found)) else None


def _fits(gap: str, value: str) -> bool:
    """No sentence ends within a gap, unless it holds sentences or a name."""
    return kind_of(gap) in SAYINGS | OWN_NAMES or _ENDS.search(value) is None


def kind_of(gap: str) -> str:
    """The name of a gap without the number that tells it from others of that name."""
    return gap.rstrip("_0123456789")


def template(text: str) -> Template:
    """Taken apart at its gaps."""
    parts = GAP.split(text)
    return Template(text, tuple(parts[::2]), tuple(parts[1::2]))


@cache
def catalogue() -> tuple[Template, ...]:
    """Every template, the most telling first: of two that fit, the one with more words of its own counts."""
    lines = (files("resources") / "translations" / "engine.txt").read_text(encoding="utf-8").splitlines()
    made = [template(line) for line in lines if line]
    return tuple(sorted(made, key=lambda one: (-sum(map(len, one.words)), len(one.gaps), one.text)))


def plain(text: str) -> Template | None:
    """The template without gaps that is this text."""
    return _by_text().get(text)


@cache
def _by_text() -> dict[str, Template]:
    return {one.text: one for one in catalogue() if not one.gaps}


def candidates(text: str) -> list[Template]:
    """The templates with gaps that this text can be, by the rarest of the words that each needs, in the order of the catalogue."""
    by_word, all_of = _by_word(), catalogue()
    found = {number for word in {"", *_WORD.findall(text.lower())} for number in by_word.get(word, ())}
    return [all_of[number] for number in sorted(found)]


@cache
def _by_word() -> dict[str, list[int]]:
    """Numbers of templates by one word of each that no other writing can take the place of; "" for those without such a word."""
    whole = {number: list(_whole_words(one)) for number, one in enumerate(catalogue()) if one.gaps}
    often = Counter(word for words in whole.values() for word in set(words))
    found: dict[str, list[int]] = {}
    for number, words in whole.items():
        found.setdefault(min(words, key=lambda word: (often[word], word), default=""), []).append(number)
    return found


def _whole_words(one: Template) -> Iterator[str]:
    """Its words that stand free: what touches a gap may be part of a longer word."""
    for place, words in enumerate(one.words):
        text = words.lower()
        for word in _WORD.finditer(text):
            if (word.start() or not place) and (word.end() < len(text) or place == len(one.gaps)):
                yield word[0]
