"""Whether a sentence goes on about the launch told before it, or tells of another."""

from __future__ import annotations

import re

from monitor.facts import actors
from monitor.facts.background import Reading
from monitor.facts.model import Sentence
from monitor.facts.one_launch import OneLaunch
from monitor.facts.small import Small
from monitor.facts.weapons import Weapon
from monitor.facts.words import ANY_VERB
from monitor.gazetteer.load import Gazetteer

ANSWER = Small(r"\b(?:in response|in retaliation|retaliat\w+|responded|in return|in turn)\b")
"""How a sentence says that it tells of an answer to the launch."""
MOST = 5
"""Launches of one article that are told apart."""
_SEPARATELY = re.compile(
    r"(?:Separately|Elsewhere|In a(?:nother)? (?:separate |further )?(?:incident|attack|strike|launch|test))\b"
)
_LATER = Small(
    r"\b(?:(?:hours|minutes) later|later (?:on |in the )?(?:the same |that |on )?(?:day|morning|afternoon|evening|night|\w+day)|"
    r"in a (?:second|separate) (?:launch|test|attack|strike|firing)|"
    r"(?:a|the) second (?:launch|test|firing|salvo|barrage) (?:came|followed|took place))\b"
)
"""How a sentence says that it tells of a launch after the one told before."""


def others(
    found: list[OneLaunch], sentence: Sentence, arms: list[Weapon], how: Reading, gazetteer: Gazetteer
) -> OneLaunch:
    """The launch that a telling sentence goes on about: the last one found, an earlier one of the same actor, or a new one."""
    now = found[-1]
    who = _who(sentence, arms, gazetteer)
    if who and who not in now.values("actor"):
        for one in found:
            if who in one.values("actor"):
                return one
    counted = any(one.counted is not None or one.single for one in arms)
    another = bool(who) and counted and now.has("actor") and of_another(now, sentence, arms, gazetteer)
    new = (
        how.standing == "event"
        and len(found) < MOST
        and (counted or any(one.noun for one in arms))
        and not ANSWER.search(sentence.plain)
        and (
            another
            or _SEPARATELY.match(sentence.plain)
            or (_LATER.search(sentence.plain) and ANY_VERB.search(sentence.plain))
        )
    )
    if not new or sentence.number == now.first:
        return now
    fresh = OneLaunch()
    found.append(fresh)
    return fresh


def of_another(found: OneLaunch, sentence: Sentence, arms: list[Weapon], gazetteer: Gazetteer) -> bool:
    """Whether the sentence names another one as launching than the sentences before it: that is another launch."""
    known = found.values("actor")
    who = actors.actor(sentence, arms[0]) if known else None
    entry = who.of("group", "force", "country", "people", "leader", "place") if who else None
    if entry is None:
        return False
    codes = {code for code, name in gazetteer.countries.items() if name in known}
    return (
        entry.name not in known
        and entry.code not in codes
        and not (entry.kind != "group" and known & _groups_of(entry.code, sentence))
    )


def _who(sentence: Sentence, arms: list[Weapon], gazetteer: Gazetteer) -> str:
    mention = actors.actor(sentence, arms[0])
    entry = mention.of("group", "force", "country", "people", "leader", "place") if mention else None
    if entry is None:
        return ""
    return entry.name if entry.kind == "group" else gazetteer.countries.get(entry.code, entry.name)


def _groups_of(code: str, sentence: Sentence) -> set[str | int | float]:
    return {entry.name for one in sentence.mentions if (entry := one.of("group")) and entry.code == code}
