"""What became of a launch as it is told, and who condemned or protested."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence
from monitor.facts.small import Small
from monitor.gazetteer.entry import Kind

_FAILED = (
    r"\b(?:fail(?:ed|s|ure)|unsuccessful(?:ly)?|exploded (?:shortly after|prematurely|soon after|"
    r"on|immediately|in mid-?air|in flight)|explodes (?:immediately|shortly|on|in)|blew up|broke up|"
    r"malfunction\w*|crashed (?:shortly|soon|on))\b"
)
_SUCCESS = (
    r"\b(?:success(?:ful(?:ly)?)?(?! (?:intercept|shot|shoot|repel|defen|down))|"
    r"hit (?:its|the|their) (?:mark|target)s?|accurately hit|precisely hit)\b"
)
_OUTCOMES = (
    ("failed", _FAILED),
    ("intercepted", r"\b(?:intercept(?:ed|s)|shot down|(?:was|were) downed)\b"),
    ("success", _SUCCESS),
)
_OUTCOME = Small("|".join(f"(?P<o{number}>{words})" for number, (_, words) in enumerate(_OUTCOMES)))
_DENIED = Small(
    r"\b(?:not|no|without|never|if|whether|failed to)\s+(?:\w+\s+){0,2}$|\b(?:none|neither|nor)\s+(?:\w+\s+){0,4}$"
)
_REACTION = Small(
    r"\b(?P<condemned>(?:strongly )?(?:condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)))\b|\b(?P<protested>(?:lodg\w+|"
    r"filed|files|made|deliver\w+) (?:an? )?(?:\w+ )?(?:formal |diplomatic |strong |stern |official )?protests?|"
    r"protested)\b|"
    r"\b(?P<met>(?:convened|held|called) an? (?:emergency|urgent) (?:security |cabinet )?(?:meeting|"
    r"session)(?: of (?:the )?[\w ]{3,30}(?:Council|Cabinet))?)"
)
_NAMES = {"condemned": "condemned", "protested": "protested", "met": "emergency meeting"}

_KINDS: tuple[Kind, ...] = ("speaker", "force", "leader", "country", "people", "group", "place")
_CAPITAL = re.compile(r"(?: (?:has|have|also|strongly|quickly|swiftly|immediately))*\s*")
_GOVERNED = Small(r"\b(?:in|of|to|against|with|by|from|over|on|at)\s+(?:the\s+)?$")


def outcome(sentence: Sentence) -> tuple[str, int, int] | None:
    """What became of the launch (`failed`, `intercepted`, `success`, as claimed by whoever speaks), and where that stands."""
    text = sentence.plain
    for found in _OUTCOME.finditer(text):
        if not _DENIED.search(text[: found.start()]):
            return _OUTCOMES[int((found.lastgroup or "o0")[1:])][0], found.start(), found.end()
    return None


def reactions(sentence: Sentence) -> Iterator[tuple[str, int, int, str]]:
    """The reactions that a sentence tells: value, where it stands, and who reacted (empty where it does not say)."""
    text = sentence.plain
    for found in _REACTION.finditer(text):
        if not _DENIED.search(text[: found.start()]):
            yield _NAMES[found.lastgroup or "met"], found.start(), found.end(), _who(sentence, found.start())


def _who(sentence: Sentence, verb: int) -> str:
    """The last body, leader or country named before the verb that nothing governs: the body before the country that it is of."""
    text = sentence.plain
    for one in reversed(sentence.near(max(0, verb - 120), verb, *_KINDS)):
        entry = one.of(*_KINDS)
        if entry is None or _GOVERNED.search(text[: one.start]):
            continue
        if entry.kind != "place" or _CAPITAL.fullmatch(text, one.end, verb):
            return entry.name
    return ""
