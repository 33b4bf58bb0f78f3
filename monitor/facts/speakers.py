"""Who says what a sentence tells: a staff, a ministry, an agency, or a country that "says"."""

from __future__ import annotations

import functools
import re

from monitor.facts.model import Sentence
from monitor.facts.small import Small

_SAYS = (
    r"(?:said|says|say|reported|reports|announced|announces|confirmed|confirms?|stated|states|estimated|"
    r"estimates|assess(?:ed|es)|claim(?:ed|s)|told|added|adds|believes?|detected|"
    r"condemn(?:ed|s)?|deem(?:ed|s)?|describ(?:ed|es)|revealed|acknowledged?|noted)"
)
_ACCORDING = Small(
    r"\b(?:according to|as reported by|reported by|confirmed by|cited by|citing|quoting)\s+(?:an? |the )?$"
)
_AFTER = Small(rf"\s*(?:\([\w .]+\)\s*)?(?:'s?\s+)?(?:[\w' -]{{0,45}}?\s)?{_SAYS}\b")
_CJK_AFTER = re.compile(
    r"에 따르면|によ(?:りますと|ると|れば)|"
    r"[가-힣]{0,4}(?:\s[가-힣]{1,8}){0,2}?[은는이가]\s[^.]{0,200}?(?:밝혔|전했|발표|분석|파악|보도|공개)|"
    r"(?:は|が)[^。]{0,200}?(?:発表|明らか|伝え|分析|推定)|[^，。]{0,12}(?:称|说|表示|报道|宣布|发表)"
)


@functools.lru_cache(maxsize=64)
def speaker(sentence: Sentence) -> str:
    """The speaker of a sentence, or an empty text: a body of the gazetteer, a leader, or a country."""
    text = sentence.plain
    for one in sentence.mentions:
        body = one.of("speaker", "force", "country", "people", "leader", "group")
        if body is None:
            continue
        if _ACCORDING.search(text[: one.start]):
            return body.name
        if body.kind == "country" and any(
            other.start == one.end for other in sentence.near(one.end, len(text), "speaker", "force")
        ):
            continue
        after = text[one.end : one.end + 220]
        if _AFTER.match(after) or _CJK_AFTER.match(after):
            if body.kind in {"country", "people"} and re.search(
                r"\b(?:over|in|into|to|at|from|on|off|near|toward|between|and)\s+$", text[: one.start]
            ):
                continue
            return body.name
    return ""
