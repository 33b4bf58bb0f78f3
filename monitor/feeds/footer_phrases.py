"""The phrases of resources/feeds/footers.txt, made quick: a block is compared with those alone that may begin as it does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from monitor.values import dataclass

_BEHIND_TEXT = re.compile(r"\.\{\d+,\d+\}(?:\\b)?([^\\.?*+|()\[\]{}^$]+)(?![?*{])")
_ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|\(\?[:!]|.", re.DOTALL)
_MAY_BE_MISSING = re.compile(r"[?*]|\{0,")
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d+(?:,\d*)?\})[?+]?")
_PLAIN_CLASS = re.compile(r"\[(?:\\[^a-zA-Z]|[^\]\\^-])+\]")
_DIGITS = frozenset("0123456789")

Beginnings = frozenset[str] | None
"""Characters that a text may begin with; None: any."""


def is_phrase(block: str) -> bool:
    """Whether a block in small letters reads as a whole like one of the phrases."""
    rules = _phrases()
    if block and rules.at_start.get(block[0], rules.any_start).fullmatch(block):
        return True
    return any(word in block for word in rules.words) and rules.behind_text.fullmatch(block) is not None


def beginnings(rule: str) -> Beginnings:
    """What the texts begin with that a rule may match, as far as it is easily told."""
    return _begin(rule)[0]


def narrowed(rule: str, character: str) -> str:
    """The rule without those of its first choices that no text has which begins with this character: less to compile, and to try."""
    choices, rest = _first_choices(rule)
    kept = [narrowed(choice, character) for choice, begin in choices if begin is None or character in begin]
    return f"(?:{'|'.join(kept)}){rest}" if kept else rule


@cache
def _first_choices(rule: str) -> tuple[tuple[tuple[str, Beginnings], ...], str]:
    """The choices that the rule begins with, each with what it begins with, and what follows; none where it may begin in another way."""
    if not rule.startswith("(?:"):
        return (), rule
    end = _group_end(rule, 0)
    choices = [(choice, *_begin(choice)) for choice in _choices(rule[len("(?:") : end - 1])]
    if _QUANTIFIER.match(rule, end) or any(missing for _, _, missing in choices):
        return (), rule
    return tuple((choice, begin) for choice, begin, _ in choices), rule[end:]


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases that begin a block, by its first character; and those behind other text, which have one of `words`.

    The second kind is looked for at every letter, which is slow; hardly any block has one of the words.
    """

    at_start: dict[str, re.Pattern[str]]
    any_start: re.Pattern[str]
    behind_text: re.Pattern[str]
    words: tuple[str, ...]


@cache
def _phrases() -> _Phrases:
    listed = (files("resources") / "feeds" / "footers.txt").read_text(encoding="utf-8")
    rules = [rule for rule in listed.splitlines() if rule and not rule.startswith("#")]
    behind_text = {rule: _BEHIND_TEXT.match(rule) for rule in rules if rule.startswith(".{")}
    words = tuple(found[1] if found else "" for found in behind_text.values())
    begin = {rule: beginnings(rule) for rule in rules if rule not in behind_text}
    first = sorted({character for characters in begin.values() if characters for character in characters})
    at_start = {
        one: _any_of(narrowed(rule, one) for rule, chars in begin.items() if chars is None or one in chars)
        for one in first
    }
    any_start = _any_of(rule for rule, characters in begin.items() if characters is None)
    return _Phrases(at_start, any_start, _any_of(behind_text), words)


def _any_of(rules: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(rules) or '(?!)'})[\s.!»›>→…)\]]{{0,6}}")


def _begin(rule: str) -> tuple[Beginnings, bool]:
    """What the rule's texts begin with, and whether the rule may match nothing at all."""
    found: set[str] = set()
    position = 0
    while position < len(rule):
        atom = _ATOM.match(rule, position)
        if atom is None:
            return None, True
        end = _group_end(rule, position) if atom[0] in {"(?:", "(?!"} else atom.end()
        characters, missing = _begin_of(atom[0], rule[atom.end() : end - 1])
        if characters is None:
            return None, False
        found |= characters
        quantifier = _QUANTIFIER.match(rule, end)
        if not missing and not (quantifier and _MAY_BE_MISSING.match(quantifier[0])):
            return frozenset(found), False
        position = quantifier.end() if quantifier else end
    return frozenset(found), True


def _begin_of(atom: str, inside: str) -> tuple[Beginnings, bool]:
    """The same for a single atom; `inside` is what a group holds."""
    if atom in {"(?!", "\\b"}:
        return frozenset(), True
    if atom == "(?:":
        several = [_begin(choice) for choice in _choices(inside)]
        if any(characters is None for characters, _ in several):
            return None, False
        return frozenset().union(*(one for one, _ in several if one)), any(missing for _, missing in several)
    if atom == "\\d":
        return _DIGITS, False
    if atom.startswith("["):
        return (frozenset(atom[1:-1].replace("\\", "")), False) if _PLAIN_CLASS.fullmatch(atom) else (None, False)
    if atom.startswith("\\"):
        return (None, False) if atom[1].isalpha() else (frozenset(atom[1]), False)
    return (None, False) if atom in ".(^$" else (frozenset(atom), False)


def _group_end(rule: str, start: int) -> int:
    """Behind the bracket that closes the group which begins at `start`."""
    depth = 0
    for atom in _ATOM.finditer(rule, start):
        depth += atom[0].startswith("(") - (atom[0] == ")")
        if not depth:
            return atom.end()
    return len(rule)


def _choices(inside: str) -> Iterator[str]:
    """What stands between the bars of a group, those of groups within it apart."""
    depth = begin = 0
    for atom in _ATOM.finditer(inside):
        depth += atom[0].startswith("(") - (atom[0] == ")")
        if atom[0] == "|" and not depth:
            yield inside[begin : atom.start()]
            begin = atom.end()
    yield inside[begin:]
