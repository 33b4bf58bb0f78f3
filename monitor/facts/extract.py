"""All facts of an article: cheap words first, and only then sentences and names."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from monitor.facts.launch import launches
from monitor.facts.model import EventFacts, Fact, Texts, Told
from monitor.facts.reading import sentences
from monitor.facts.summit import summit
from monitor.gazetteer.load import Gazetteer

_LAUNCH = re.compile(
    "missile|rocket|projectile|[ims][cr]bm|slbm|m[lr]rs|scud|tomahawk|iskander|kinzhal|hwasong|oreshnik|bulava|sarmat|"
    "미사일|발사체|방사포|로켓|탄도|ミサイル|飛翔体|ロケット弾|导弹|導彈|飞弹|飛彈|火箭"
)
_SUMMIT = re.compile(
    "summit|meet|met\\b|talks|visit|host|leaders|heads? |attend|welcom|receiv|sommet|rencontr|toppm|arriv|travel|discuss|"
    "정상|회담|방문|首脳|サミット|会見|会談|峰会|峰會|会见|会晤|会谈|访问|首脑|会议"
)
"""Letters of which one run at least stands in an article that tells of a launch, and of a meeting (in small letters)."""
_HIDDEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Characters that cannot be seen and part no words."""

_YEARS = range(1900, 2200)
"""Years in which an article can be published; of another day of publication nothing is worked out."""


def facts(texts: Texts, published: datetime | None, gazetteer: Gazetteer) -> list[Fact]:
    """The facts of an article's texts (title, summary, body; empty ones may stay out): launches first, each event in the order of the text.

    Days are told only as the text and the day of publication (aware UTC) give them. Every quote is `[start:end]` of its text.
    """
    if any(_HIDDEN.search(text) for _, text in texts):
        return _shown(texts, published, gazetteer)
    small = "\n".join(text for _, text in texts).lower()
    fired, meets = _LAUNCH.search(small) is not None, _SUMMIT.search(small) is not None
    if not fired and not meets:
        return []
    known = published if published is not None and published.year in _YEARS else None
    told = Told(sentences(texts, gazetteer.names), known)
    first = launches(told, gazetteer) if fired else []
    second = summit(told, gazetteer) if meets else []
    return first + [replace(fact, n=first[-1].n + 1 if first else 1) for fact in second]


def events(texts: Texts, published: datetime | None, gazetteer: Gazetteer) -> list[EventFacts]:
    """The same facts by event, in the order of their numbers: what joining articles to events goes by."""
    found: dict[int, list[Fact]] = {}
    for fact in facts(texts, published, gazetteer):
        found.setdefault(fact.n, []).append(fact)
    return [EventFacts(of_it[0].event, n, tuple(of_it)) for n, of_it in sorted(found.items())]


def _shown(texts: Texts, published: datetime | None, gazetteer: Gazetteer) -> list[Fact]:
    """The facts of texts with hidden characters: read without them, and quoted as they stand."""
    places = {where: [at for at, char in enumerate(text) if not _HIDDEN.match(char)] for where, text in texts}
    originals = dict(texts)
    bare: Texts = tuple((where, _HIDDEN.sub("", text)) for where, text in texts)
    found = []
    for fact in facts(bare, published, gazetteer):
        start, end = places[fact.where][fact.start], places[fact.where][fact.end - 1] + 1
        found.append(replace(fact, start=start, end=end, quote=originals[fact.where][start:end]))
    return found
