"""What a length in a sentence measures: how far a missile flew, how high, or neither."""

from __future__ import annotations

import re

from monitor.facts.small import Small
from monitor.facts.words import FIRED_VERB, HEAD, HIT, LANDED

_RANGE = (
    r"\b(?:flew|flies|fly|flown|flying|flight|travel(?:s|l?ed|l?ing)?|cover(?:s|ed|ing)|distances?|downrange|"
    r"horizontal(?:ly)?|total range|range of|(?:the|its) range(?: was| were| of| at)?(?: about| around| some)?(?= ?$))\b|"
    r"비행거리|비행|사거리|날아|飛行距離|飛距離|飛翔|飛行|飛ん|飞行|射程|飞了"
)
_HIGH = (
    r"\b(?:altitudes?|apogees?|heights?|high|peak(?:ed|ing)?|soar(?:ed|ing)|above (?:the )?Earth|into space)\b|"
    r"고도|정점|高度|最高"
)
_ELSEWHERE = (
    rf"\b(?:{LANDED}|off|coast|located|border|away from|inland|position\w*|deploy\w*|capable|reach|within|"
    rf"inside|outside|deep|radius|long-standing|intercepted)\b"
)
_CUE = Small(f"(?P<high>{_HIGH})|(?P<range>{_RANGE})|(?P<elsewhere>{_ELSEWHERE})|(?P<hit>\\b{HIT}\\b)")
_HIGH_AFTER = Small(r"[\s-]*(?:(?:in|of)\s+)?(?:maximum |peak |an? )?(?:altitude|apogee|height|high\b|above|up\b)")
_MAP_AFTER = Small(
    r"\s*(?:west|east|north|south|off|inside|outside|northeast|northwest|southeast|southwest|(?:away )?from (?:the )?(?:\w+ )?(?:coast|"
    r"border|capital|shore|island|mainland|city|line|peninsula|Japan)|of the|deep)"
)
_FAR_AFTER = Small(r"\s*(?:in (?:distance|range|length)|downrange|far\b|horizontally)")
_FLOWN_AFTER = re.compile(r"\s?(?:를|을|にわたって|以上)?\s*(?:비행|날아|飛行|飛翔|飛ん|飞行)")
_ABLE_AFTER = re.compile(
    r"\s?(?:を超える|以上の|の|이상의|의)?\s?(?:射程|사거리)|[^。.,、，]{0,6}?(?:이상|以上)?의 사거리"
)
_SPOT_AFTER = re.compile(
    r"\s?(?:の|여\s?)?(?:沖|地点|離れ|東|西|南|北|떨어진|지점|밖|해상|남쪽|북쪽|동쪽|서쪽|处|外|以内|海域|海上)"
)
_FLIES_ON = re.compile(r"[^。.고도度]{0,24}?(?:비행|날아|飛行|飛翔|飛ん|飞行)")
"""What stands after a length in Korean, Japanese and Chinese: a flight, an ability, a spot on the map."""
SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_TARGET_AFTER = Small(r"\s*(?:away|from the (?:launch|launching|firing)|out\b|into\b)")
ABLE = Small(
    r"\b(?:range (?:of|is|in excess)|capable of|maximum range|can (?:hit|fly|reach|strike|travel)|"
    r"could (?:hit|fly|reach|strike|travel)|able to|designed to|enough to|potential)\b|사거리|射程"
)
DONE = Small(
    r"\b(?:flew|flown|travel(?:s|l?ed|l?ing)|flies|covered|flying|flight distance|flight range|flying range|"
    r"flight)\b|飛行|비행|飞行"
)

"""Words of what a weapon could do, and of what it did."""
_STOPPED = Small(r"\b(?:intercept\w*|shot down|downed|destroyed)\b")
_HEIGHT_AFTER = re.compile(r"\s?(?:の|의)\s?(?:高度|고도|高さ)")
_FAR = Small(r"\b(?:flew|flown|travel(?:s|l?ed|l?ing)|flies|covered|flying|flight|range|distance)\b|飛行|비행|飞行")
_ONE_HEIGHT = Small(r"\b(?:altitude|height|apogee|high|up|above)\b|고도|高度")
"""One height was told: what comes next without words of its own is how far it flew."""
_RADIUS = Small(r"[\s-]*(?:range|radius)\b")
_OUT = Small(r"[\s)]*(?:into|out (?:to|into)|before|towards?)\b")
_FLEW = Small(r"\b(?:flew|travel\w*|flies)\b")
_HEIGHT_OF = re.compile(
    r"(?:altitude|height|apogee|고도|高度)\s*(?:of|was|:|は|약|約|约|为)?\s*(?:about|around|some|up to|"
    r"approximately|more than|over|as (?:low|high) as|a)?[\s약約约]*$",
    re.IGNORECASE,
)
_NEAR = 110
"""Letters before a length whose words are looked at."""


def measured(text: str, past: int, start: int, end: int) -> str:
    """`range`, `apogee`, or an empty text where the length is a distance on the map, a bore or an ability.

    The length stands from `start` to `end`; the one measured before it ends at `past`.
    """
    lead, after = text[max(0, start - _NEAR) : start], text[end : end + 45]
    kind = _by_what_follows(lead, after)
    if kind is None and SCRIPT.search(text):
        kind = _in_cjk(lead, after)
    if kind is not None:
        return kind
    cues = list(_CUE.finditer(lead))
    if not cues:
        return "range" if _OUT.match(after) and FIRED_VERB.search(lead) and HEAD.search(lead) else ""
    return _by_cue(text, past, cues, start, after)


def _by_what_follows(lead: str, after: str) -> str | None:
    """What the words right beside the length say; None when they say nothing."""
    if _FAR_AFTER.match(after):
        return "range"
    if after.lstrip().startswith("above") and _STOPPED.search(lead):
        return ""
    if _HIGH_AFTER.match(after):
        return "apogee"
    if _RADIUS.match(after):
        return ""
    return "apogee" if _HEIGHT_OF.search(lead) else None


def _in_cjk(lead: str, after: str) -> str | None:
    """The same in Korean, Japanese and Chinese, where the verb comes last."""
    if _SPOT_AFTER.match(after) or _ABLE_AFTER.match(after):
        return ""
    if _FLOWN_AFTER.match(after):
        return "range"
    if _HEIGHT_AFTER.match(after):
        return "apogee"
    if _CUE.search(lead):
        return None
    return "range" if _FLIES_ON.match(after) else ""


def _by_cue(text: str, past: int, cues: list[re.Match[str]], start: int, after: str) -> str:
    """What the nearest words before the length say that no length before it has used up."""
    offset, lead, last = max(0, start - _NEAR), text[max(0, start - _NEAR) : start], cues[-1]
    if last.lastgroup == "range" and past > offset + last.end() and len(cues) > 1 and cues[-2].lastgroup == "high":
        last = cues[-2]
    if last.lastgroup == "high":
        if offset + last.start() < past + 2 and _ONE_HEIGHT.search(text[: past + 6]) and _FAR.search(text[:start]):
            return "range"
        return "" if _MAP_AFTER.match(after) and "above" not in after else "apogee"
    if last.lastgroup == "hit":
        return "range" if _TARGET_AFTER.match(after) else ""
    if last.lastgroup == "elsewhere" or (ABLE.search(lead) and not DONE.search(lead)):
        return ""
    return "" if _MAP_AFTER.match(after) and not _FLEW.search(lead) else "range"
