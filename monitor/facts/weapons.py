"""Mentions of missiles and rockets: how many, of what class, of what type, and whether the words mean one that flew."""

from __future__ import annotations

import re

from monitor.facts.lengths import note_before
from monitor.facts.model import Sentence
from monitor.facts.numbers import DIGITS, WORDS, number
from monitor.facts.small import Small
from monitor.facts.words import FIRED, FLEW, HEAD, HIT, INERT, LANDED, NOMINAL, STOPPED
from monitor.gazetteer.entry import Entry
from monitor.values import dataclass

_COUNT = rf"(?:a )?dozen|{WORDS}|{DIGITS}"
_LEFT = re.compile(
    rf"(?<![\w.,-])(?:(?P<count>{_COUNT})|(?P<many>several|multiple|many|dozens(?: of)?|scores(?: of)?|"
    rf"hundreds(?: of)?|numerous|some|a (?:number|series|volley|barrage|salvo|hail|wave) of|a couple of|"
    rf"more|another)|"
    rf"(?P<one>an?|the|one of the|its|their|his|this|that))\s+(?:(?:of\s+)?(?:the|its|their|what (?:it|"
    rf"they) \w+ (?:was|were))\s+)?[\"']?(?P<mods>(?:[\"']?[\w.'/+-]+[\"']?,?\s+){{0,9}}?[\w.+]*-?)$",
    re.IGNORECASE,
)
_NO_MODIFIER = Small(
    rf"(?<![\w-])(?:near|using|against|during|over|between|through|under|amid|{FIRED}|{FLEW}|{LANDED}|{HIT}|{STOPPED}|in|on|at|with|for|to|from|by|that|which|"
    rf"who|was|were|is|are|has|have|had|the|drones?|people|persons?|soldiers?|troops?|civilians?|children|"
    rf"mortars?|shells?|aircraft|jets?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|miles?|"
    rf"kilomet\w+|km|countries|nations|leaders?|warships?|ships?|launchers?|sites?|times|percent|injured|"
    rf"killed|wounded|"
    rf"missiles?|rockets?|projectiles?|UAVs?|planes?|tanks?|but|after|before|as|into|its|their|said|says)(?![\w-])"
)
_WORD = re.compile(r"(?<![\w.,-])[\w]+")
_ORDINAL = Small(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b"
)
_PLURAL = Small(r"(?:missiles|rockets|projectiles|BMs|launchers)$")
_NOUN_NEXT = Small(rf"(?:(?:,|[\s-]+and)[\s-]+[\w-]+)?[\s-]+(?P<word>{NOMINAL})\b")
_VERB_AFTER = re.compile(
    r"(?:strikes?|attacks?|tests?|launches|fires?)\s+(?:an?|the|its|their|several|two|three|near|"
    r"into|[\"']?(?-i:[A-Z]))",
    re.IGNORECASE,
)
_FREE_NEXT = re.compile(
    rf"\s*(?:[,.;:)\]\"'\n-]|$|\b(?:and|in|on|at|from|into|towards?|over|with|that|which|who|was|were|"
    rf"is|are|has|have|had|to|for|during|after|before|as|capable|near|off|by|about|around|across|against|"
    rf"eastward|early|late|late|"
    rf"successfully|reportedly|said|says|would|will|did|fired|launched|tested|named|called|known|carrying|"
    rf"believed|using|under|again|amid|while|when|between|through|this|last|today|yesterday|Monday|"
    rf"Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
    rf"{FLEW}|{LANDED}|{HIT}|{STOPPED})\b)",
    re.IGNORECASE,
)

_KIND = Small(
    r"\b(?:types? of|kinds? of|series of|versions? of|"
    r"(?:tests|test-fires|test-firings|launches|firings) of (?:an?|the|its|their))\s+[^.;,]*$"
)
"""What stands before a weapon that is named as a kind, not as one."""
_WITH_DRONES = Small(
    rf"\s+(?:and|or)\s+(?!(?:{_COUNT}|dozens|hundreds|several|many)\b)(?:[\w-]+\s+){{0,2}}(?:drones?|UAVs?)\b"
)
"""What stands after a number that is one sum of missiles and others."""

CLASSES = (
    ("ICBM", r"intercontinental(?:[- ]range)?(?: ballistic)?|\bICBMs?\b"),
    ("IRBM", r"intermediate[- ]range|\bIRBMs?\b"),
    ("MRBM", r"medium[- ]range ballistic|\bMRBMs?\b"),
    ("SLBM", r"submarine[- ]launched ballistic|sea[- ]launched ballistic|\bSLBMs?\b"),
    ("SRBM", r"short[- ]range (?:\w+ )?ballistic|\bSRBMs?\b"),
    ("hypersonic missile", r"hypersonic"),
    (
        "anti-ship missile",
        r"anti[- ]?ship(?:ping)?|surface[- ]to[- ]ship|shore[- ]to[- ]ship|ship[- ]to[- ]ship|air[- ]to[- ]ship",
    ),
    ("cruise missile", r"\bcruise\b"),
    ("surface-to-air missile", r"surface[- ]to[- ]air|anti[- ]aircraft"),
    ("anti-satellite missile", r"anti[- ]satellite"),
    ("anti-tank missile", r"anti[- ]tank"),
    ("ballistic missile", r"ballistic"),
    ("short-range missile", r"short[- ]range"),
    ("medium-range missile", r"medium[- ]range"),
    ("long-range missile", r"long[- ]range"),
    ("surface-to-surface missile", r"surface[- ]to[- ]surface|ground[- ]to[- ]ground"),
    ("air-to-ground missile", r"air[- ]to[- ](?:ground|surface)"),
    ("rocket", r"\brockets?\b|\bMLRS\b|\bMRLS\b"),
    ("projectile", r"\bprojectiles?\b"),
    ("missile", r"\bmissiles?\b|missile's"),
)
"""Classes from the narrowest to the widest, with the words that name them."""
_CLASSES = tuple((name, re.compile(words, re.IGNORECASE)) for name, words in CLASSES)
_BROADER = {
    "ballistic missile": {"ICBM", "IRBM", "MRBM", "SLBM", "SRBM", "hypersonic missile"},
    "short-range missile": {"SRBM", "rocket", "anti-ship missile"},
    "medium-range missile": {"MRBM"},
    "long-range missile": {"ICBM", "IRBM", "cruise missile", "ballistic missile", "surface-to-surface missile"},
    "projectile": {name for name, _ in CLASSES} - {"projectile"},
    "rocket": {"ballistic missile", "SRBM", "ICBM"},
}


@dataclass(frozen=True, slots=True)
class Weapon:
    """A mention of weapons in a sentence, from `start` to `end`. `counted` is where the number stands.

    `single` where one weapon is meant without a number; `noun` where the weapon only tells the kind of launch, test or strike after it;
    `part` where the number is of some among those launched; `launches` where it counts launches (`four rocket launches`).
    """

    start: int
    end: int
    classes: tuple[str, ...]
    count: int | None
    counted: tuple[int, int] | None
    note: str
    single: bool
    plural: bool
    noun: bool
    part: bool
    launches: bool


def weapons(sentence: Sentence) -> list[Weapon]:
    """The weapons of a sentence in order, without those that only stand beside a plant, a system or a program."""
    text = sentence.plain
    heads = [(found.start(), found.end()) for found in HEAD.finditer(text)]
    if not heads and not sentence.near(0, len(text), "weapon"):
        return []
    named = [one for one in sentence.mentions if (entry := one.of("weapon")) and entry.role != "interceptor"]
    heads += [
        (one.start, one.end)
        for one in named
        if _FREE_NEXT.match(text, one.end) and not any(_joined(text, one.end, start) for start, _ in heads)
    ]
    found = [_weapon(text, start, end) for start, end in sorted(heads) if not INERT.match(text, end)]
    found = [one for one in found if not _of_a_name(sentence, one)]
    return [one for index, one in enumerate(found) if index == 0 or one.end > found[index - 1].end]


def _of_a_name(sentence: Sentence, one: Weapon) -> bool:
    """Whether `Rockets` is the end of a name, such as a club's: capital where the text does not write every word so."""
    text = sentence.plain
    last = text[one.start : one.end].rsplit(" ", 1)[-1]
    if last != "Rockets" or one.start == one.end - len(last) == 0:
        return False
    words = re.findall(r"[A-Za-z][\w'-]{3,}", text)
    return (
        sum(word[0].isupper() for word in words) <= 0.8 * len(words)
        and sentence.near(one.start - 25, one.end, "group", "people", "weapon") == []
    )


def types(sentence: Sentence) -> list[tuple[Entry, int, int]]:
    """The named types in a sentence, and where they stand."""
    found = [(one.of("weapon"), one) for one in sentence.mentions]
    return [
        (entry, one.start, one.end)
        for entry, one in found
        if entry and entry.role != "interceptor" and not _of_a_system(sentence.plain, one.end)
    ]


def _of_a_system(text: str, end: int) -> bool:
    """Whether a type's name stands for the system, as in `the Typhon missile system`."""
    return INERT.match(re.sub(r"^[ -](?:\w+[ -]){0,2}?(?:missile|rocket)", "", text[end : end + 50])) is not None


def _joined(text: str, end: int, start: int) -> bool:
    """Whether between a type's name and a head there are only words that belong to both."""
    return (
        end <= start
        and not _NO_MODIFIER.search(between := text[end:start])
        and len(between) < 60
        and not re.search(r"[,.;:]|\band\b", between)
    )


def _weapon(text: str, start: int, end: int) -> Weapon:
    lead = max(0, start - 130)
    left = text[lead:start]
    found = _left_of(left)
    count, counted, mods = None, None, found["mods"] if found else _plain_modifiers(left)
    begin = start - len(mods)
    if found and found["count"] and not _ORDINAL.search(mods):
        value = number(found["count"])
        singular = (
            value != 1
            and re.search(r"(?:missile|rocket|projectile|BM)$", text[:end])
            and not _NOUN_NEXT.match(text, end)
        )
        if (
            value
            and value == int(value)
            and not singular
            and not _WITH_DRONES.match(text, end)
            and not re.match(r"-|\s?(?:mm|cm|kg|ton|-?inch|km|miles?|percent|%)\b", text[lead + found.end("count") :])
        ):
            count, begin = int(value), lead + found.start("count")
            counted = (begin, end)
    article = found is not None and found["one"] is not None
    following = _NOUN_NEXT.match(text, end)
    verb = following is not None and _verb(text, start, end, following["word"], article=article)
    noun = following is not None and not verb
    kind = _KIND.search(left) is not None
    plural = kind or _PLURAL.search(text[start:end]) is not None
    single = (
        not re.search(r"M[LR]RS$|launcher$", text[:end])
        and count is None
        and not (found and found["many"])
        and not plural
        and not _ORDINAL.search(mods)
        and not noun
        and _FREE_NEXT.match(text, end) is not None
    )
    part = counted is not None and re.match(r"\w+ of (?:the|its|their)\b", text[begin:]) is not None
    launches = (
        noun and following is not None and re.match(r"launches|firings|launchings", following["word"]) is not None
    )
    note = note_before(text, begin) if counted else ""
    return Weapon(begin, end, _classes(text[begin:end]), count, counted, note, single, plural, noun, part, launches)


def _verb(text: str, start: int, end: int, word: str, *, article: bool) -> bool:
    """Whether what follows a weapon is what it did: `a missile strikes a house`, `two rockets strike Zenda`."""
    many = _PLURAL.search(text[start:end]) is not None
    return (many and not word.endswith("s")) or (
        (article or many) and _VERB_AFTER.match(text[end:].lstrip(" -")) is not None
    )


def _left_of(left: str) -> re.Match[str] | None:
    """The words before a head as number and adjectives: the nearest number or article with nothing but adjectives after it."""
    for begin in reversed([word.start() for word in _WORD.finditer(left)][-12:]):
        found = _LEFT.match(left, begin)
        if found and not _NO_MODIFIER.search(found["mods"]):
            return found
    return None


_ADJECTIVE = re.compile(
    r"(?:[\w.+'/-]*[a-z]-[\w-]+|ballistic|cruise|guided|strategic|suspected|unidentified|tactical|"
    r"nuclear|hypersonic|new|of|and|range|short|medium|long|intercontinental|[A-Z]{2,}[\w-]*|"
    r"[A-Z][\w']*(?:-\w+)?)$"
)
"""A word, or its end, that says of what kind a weapon is."""
_WITH_SPACE = re.compile(r"(\S+)\s+")


def _plain_modifiers(left: str) -> str:
    """The adjectives right before a head that has neither number nor article; looked at one by one, since all at once takes seconds."""
    if not left[-1:].isspace():
        return ""
    start = len(left)
    for word in reversed(list(_WITH_SPACE.finditer(left))):
        kind = _ADJECTIVE.search(word[1])
        if kind is None:
            break
        start = word.start() + kind.start()
        if kind.start():
            break
    mods = left[start:]
    return "" if _NO_MODIFIER.search(mods) else mods


def _classes(words: str) -> tuple[str, ...]:
    """The classes that the words of one mention name; wider ones only where no narrower one stands."""
    found = [name for name, pattern in _CLASSES if pattern.search(words)]
    if found and found[0] in {"ICBM", "IRBM", "MRBM", "SLBM", "SRBM"}:
        found = [name for name in found if name != "hypersonic missile"]
    return narrow(found)


def narrow(names: list[str]) -> tuple[str, ...]:
    """The class names without those that a narrower one among them makes needless."""
    return tuple(
        dict.fromkeys(
            name
            for name in names
            if not (name == "missile" and len(set(names) - {"projectile"}) > 1)
            and not (name in _BROADER and _BROADER[name] & set(names))
        )
    )
