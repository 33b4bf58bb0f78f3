"""Who says what a sentence tells: a staff, a ministry, an agency, a country or its capital that "says"; each part its own speaker."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from monitor.facts.model import Sentence
from monitor.facts.small import Small
from monitor.gazetteer.names import Mention
from monitor.values import dataclass

_SAYS = (
    r"(?:said|says|say|reported|reports|announced|announces|confirmed|confirms?|stated|states|estimated|"
    r"estimates|assess(?:ed|es)|claim(?:ed|s)|told|added|adds|believes?|detected|"
    r"condemn(?:ed|s)?|deem(?:ed|s)?|describ(?:ed|es)|revealed|acknowledged?|noted|puts? (?:it|the \w+|its \w+|that) at|"
    r"calculated|measured)"
)
_ACCORDING = Small(
    r"\b(?:according to|as reported by|reported by|confirmed by|cited by|citing|quoting)\s+(?:an? |the )?$"
)
_AFTER = Small(rf"\s*(?:\([\w .]+\)\s*)?(?:'s?\s+)?(?:[\w' -]{{0,45}}?\s)??{_SAYS}\b")
_RIGHT_AFTER = Small(rf"\s+(?:has |have |also |later |then )?{_SAYS}\b")
_CJK_AFTER = re.compile(
    r"에 따르면|によ(?:りますと|ると|れば)|"
    r"[가-힣]{0,4}(?:\s[가-힣]{1,8}){0,2}?[은는이가]\s[^.]{0,200}?(?:밝혔|전했|발표|분석|파악|보도|공개)|"
    r"(?:は|が)[^。]{0,200}?(?:発表|明らか|伝え|分析|推定)|[^，。]{0,12}(?:称|说|表示|报道|宣布|发表)"
)
_SURELY = Small(
    rf"\s*(?:\([\w .]+\)\s*)?(?:'s?\s+)?(?:(?!(?:and|after|that|which|who|while|as|of|in|by|to|missiles?|rockets?|fir\w+|launch\w*|tests?|"
    rf"attacks?|strikes?)\b)[\w'-]+\s){{0,4}}?{_SAYS}\b"
)
_CJK_BODY = re.compile(
    r"에 따르면|によ(?:りますと|ると|れば)|[가-힣]{0,4}(?:\s[가-힣]{1,8})?[은는이가]\s|[^\s、。]{0,6}[はが]|"
    r"[^，。\s向对]{0,6}(?:称|说|表示|报道|宣布|发表)"
)
_CJK_SURELY = re.compile(
    r"에 따르면|によ(?:りますと|ると|れば)|(?:군|정부|측|당국|군당국|외교부|국방부)?[은는이가]\s|(?:政府|軍|側|当局)?[はが]|"
    r"(?:军方|国防部|方面|政府|官员|外交部|军|方)?(?:\d+日)?(?:称|说|表示|报道|宣布|发表)"
)
_FIRES = re.compile(r"[^、。,，称说]{0,40}?(?:発射|발사|쏘|쏜|쐈|发射|試射|试射)")
"""What follows one who launches; where another one speaks, that is the speaker."""
_OBJECT = frozenset("向对在从与和以")
"""Characters before a name that is no subject in Chinese."""
_GOVERNED = Small(r"\b(?:over|in|into|to|at|from|on|off|near|toward|between)\s+$")
_SEAT_IN = Small(r"\b(?:over|in|into|to|at|from|on|off|near|toward|between|of)\s+$")
_CLOSED = Small(r"[,\"']\s*(?:(?:and|which|as) )?(?:the |an? )?(?:[\w'-]+ ){0,2}$")
"""What stands before one who is named after what he said: `…, the staff said`."""
_CLOSES = Small(r"\s*(?:[,;.]|(?:on|last|late|early) \w+[,;.]|$|\b(?:while|whereas|but|and)\b)")
_BREAK = re.compile(r"[,;](?=\s)|\b(?:while|whereas|but)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says a part of a sentence: the part from `start` to `end`, and the name."""

    name: str
    start: int
    end: int


def speaker(sentence: Sentence) -> str:
    """The speaker of a sentence as a whole, the first one named; or an empty text."""
    found = sayings(sentence)
    return found[0].name if found else ""


def speaker_at(sentence: Sentence, place: int) -> str:
    """The speaker of what stands at a place of the sentence: of its own part where two or more speak, else of the sentence."""
    found = sayings(sentence)
    if len({one.name for one in found}) < 2:
        return found[0].name if found else ""
    return next((one.name for one in found if one.start <= place < one.end), found[0].name)


@functools.lru_cache(maxsize=64)
def sayings(sentence: Sentence) -> tuple[Saying, ...]:
    """Who says what in a sentence: bodies of the gazetteer, leaders, countries and their capitals, with the part that each one says."""
    found = list(_said(sentence))
    if len(found) < 2:
        return tuple(Saying(name, 0, len(sentence.plain)) for name, *_ in found)
    parts = []
    past = 0
    for number, (name, start, end, closes) in enumerate(found):
        if closes:  # what was said stands before its speaker
            parts.append(Saying(name, past, end))
            past = end
            continue
        last = len(sentence.plain)
        if number + 1 < len(found):
            _, begins, _, after = found[number + 1]
            last = _break(sentence.plain, end, begins) if after else begins
        parts.append(Saying(name, start, last))
        past = last
    return tuple(parts)


def _break(text: str, start: int, end: int) -> int:
    """Where one speaker's part ends and the next one's begins, which is named at its end: the first break between."""
    found = _BREAK.search(text, start, end)
    return found.start() if found else end


def _said(sentence: Sentence) -> Iterator[tuple[str, int, int, bool]]:
    """Each speaker: name, start, end, and whether what is said stands before (`…, the staff said`)."""
    text = sentence.plain
    past = 0
    found = [(one, name) for one in sentence.mentions if (name := _speaks(sentence, one))]
    if len(found) > 1:
        found = [(one, name) for one, name in found if not _launches(text, one, found)]
    for one, name in found:
        if one.start < past or (past and not _surely(sentence, one)):
            continue
        before = text[: one.start]
        if according := _ACCORDING.search(before):
            closes = re.search(r"\S", before[: according.start()]) is not None and not _opens(
                before[: according.start()]
            )
            yield name, according.start(), one.end, closes
            past = one.end
            continue
        verb = _AFTER.match(text, one.end)
        closes = verb is not None and _CLOSED.search(before) is not None and _CLOSES.match(text, verb.end()) is not None
        yield name, one.start, verb.end() if verb else one.end, closes
        past = verb.end() if verb else one.end


def _launches(text: str, one: Mention, found: list[tuple[Mention, str]]) -> bool:
    """Whether it is this one who launches, of those named that may speak, and no other named after it."""
    fires = _FIRES.match(text, one.end)
    return fires is not None and not any(one.end <= other.start < fires.end() for other, _ in found)


def _surely(sentence: Sentence, one: Mention) -> bool:
    """Whether one more speaker is meant: the verb comes soon, and nothing else stands between."""
    text = sentence.plain
    if _ACCORDING.search(text[: one.start]) or _SURELY.match(text, one.end):
        return True
    body = one.of("speaker", "force", "leader")
    return (_CJK_BODY if body else _CJK_SURELY).match(text, one.end) is not None and text[
        one.start - 1 : one.start
    ] not in _OBJECT


def _opens(before: str) -> bool:
    """Whether a new part of the sentence begins right here: `; according to …, it flew`."""
    return re.search(r"(?:;|\b(?:while|whereas|but|and),?)\s*$", before) is not None


def _speaks(sentence: Sentence, one: Mention) -> str:
    """The name of one who speaks; an empty text where the mention is of no speaker."""
    text = sentence.plain
    body = one.of("speaker", "force", "country", "people", "leader", "group")
    if body is None:
        seat = one.of("place")
        says = seat is not None and seat.role == "capital" and _RIGHT_AFTER.match(text, one.end)
        return seat.name if seat and says and not _SEAT_IN.search(text[: one.start]) else ""
    if _ACCORDING.search(text[: one.start]):
        return body.name
    if body.kind == "country" and any(
        other.start == one.end for other in sentence.near(one.end, len(text), "speaker", "force")
    ):
        return ""
    after = text[one.end : one.end + 220]
    if not (_AFTER.match(after) or _CJK_AFTER.match(after)):
        return ""
    return "" if body.kind in {"country", "people"} and _governed(sentence, one) else body.name


def _governed(sentence: Sentence, one: Mention) -> bool:
    """Whether a country stands in a phrase of its own (`over Japan`) or is the second of two who speak together."""
    text = sentence.plain
    if _GOVERNED.search(text[: one.start]):
        return True
    return any(
        text[other.end : one.start].strip(".") == " and " for other in sentence.mentions if other.end < one.start
    )
