"""The words of a headline that tell a story: without marks of wire updates ("2nd LD", "(종합)"), rubrics and the outlet's name."""

from __future__ import annotations

import re

from monitor.text.tokens import words
from monitor.values import dataclass

# How agencies mark a text that replaces an earlier one, and how they and others mark urgency; from what Yonhap, Reuters, AP, AFP, Kyodo,
# Xinhua and TASS write before or behind their headlines.
_STEP = (
    r"(?:\d{0,2}(?:st|nd|rd|th)?\s?(?:lead|ld)(?:\s\d{1,2})?|(?:update|wrapup|refile|recast|writethru|upd)\s?\d{0,2}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s(?:update|version)|updated|corrected|correction|rewrite|adds? details?|종합\s?\d?보?|[2-9]보|상보|수정|재송"
    r"|更新|続報|第\d報|改訂|最新|дополнено|обновлено|aktualisiert|mise à jour|actualizaci[oó]n)"
)
_URGENT = (
    r"(?:urgent|breaking(?: news)?|flash|exclusive|just in|alert|live(?: updates?| blog)?|watch(?: live)?|video|photos?"
    r"|속보|긴급|단독|1보|快讯|快訊|突发|突發|速報|срочно|eilmeldung|eil|alerte|última hora|urgente|akut|just nu)"
)
_BEFORE = re.compile(
    rf"\s*(?:[\[(【〔<]\s*(?:{_STEP}|{_URGENT})\s*[\])】〕>]\s*[:：]?|(?:{_STEP}|{_URGENT})\s*(?:[:：|]|\s[-–—])\s?)\s*",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"\s*[\[(【〔]\s*({_STEP}|{_URGENT})\s*[\])】〕]\s*\Z", re.IGNORECASE)
_STEPS = re.compile(rf"(?:\A|[\[(【〔<\s])(?:{_STEP})(?=[\s\])】〕>:：]|\Z)", re.IGNORECASE)
_OUTLET = re.compile(r"\s+([-–—|·])\s+([^|·]{2,40}?)\s*\Z")
_LONGEST = 400
_MOST_MARKS = 4
_FEWEST_LEFT = 3


@dataclass(frozen=True, slots=True)
class Headline:
    """The words of a headline without its marks, folded; `version`: its marks say that it replaces an earlier one."""

    words: tuple[str, ...]
    version: bool = False


def headline(title: str, outlets: frozenset[str] = frozenset()) -> Headline:
    """What a title says. `outlets` are names (folded words joined by a space) that do not count at its end, behind a dash."""
    text, version = title[:_LONGEST].strip(), False
    for _ in range(_MOST_MARKS):
        bare = _unmarked(text)
        if bare == text or not bare:
            break
        cut = text.replace(bare, " ", 1)
        version = version or _STEPS.search(cut.strip()) is not None
        text = bare
    return Headline(tuple(words(_without_outlet(text, outlets))), version)


def _unmarked(text: str) -> str:
    found = _BEFORE.match(text)
    text = text[found.end() :] if found else text
    found = _BEHIND.search(text)
    return (text[: found.start()] if found else text).strip()


def _without_outlet(text: str, outlets: frozenset[str]) -> str:
    found = _OUTLET.search(text)
    if found is None:
        return text
    head, name = text[: found.start()], " ".join(words(found[2]))
    if len(words(head)) < _FEWEST_LEFT:
        return text
    return head if found[1] == "|" or name in outlets else text
