"""What became of a launch as it is told, and who condemned or protested."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence

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
_OUTCOME = re.compile("|".join(f"(?P<o{number}>{words})" for number, (_, words) in enumerate(_OUTCOMES)), re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|no|without|never|if|whether|failed to)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_REACTION = re.compile(
    r"\b(?P<condemned>(?:strongly )?(?:condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)))\b|\b(?P<protested>(?:lodg\w+|"
    r"filed|files|made|deliver\w+) (?:an? )?(?:\w+ )?(?:formal |diplomatic |strong |stern |official )?protests?|"
    r"protested)\b|"
    r"\b(?P<met>(?:convened|held|called) an? (?:emergency|urgent) (?:security |cabinet )?(?:meeting|"
    r"session)(?: of (?:the )?[\w ]{3,30}(?:Council|Cabinet))?)",
    re.IGNORECASE,
)
_NAMES = {"condemned": "condemned", "protested": "protested", "met": "emergency meeting"}


def outcomes(sentence: Sentence, *, tells: bool) -> Iterator[tuple[str, str, int, int]]:
    """The outcomes (`failed`, `intercepted`, `success`, as claimed by whoever speaks) and reactions: field, value, and where they stand."""
    text = sentence.plain
    if tells:
        for found in _OUTCOME.finditer(text):
            if not _DENIED.search(text[: found.start()]):
                yield "outcome", _OUTCOMES[int((found.lastgroup or "o0")[1:])][0], found.start(), found.end()
                break
    for found in _REACTION.finditer(text):
        if not _DENIED.search(text[: found.start()]):
            yield "reaction", _NAMES[found.lastgroup or "met"], found.start(), found.end()
