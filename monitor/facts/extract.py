"""All facts of an article: cheap words first, and only then sentences and names."""

from __future__ import annotations

import re
from datetime import datetime

from monitor.facts.launch import launch
from monitor.facts.model import Fact, Texts, Told
from monitor.facts.reading import sentences
from monitor.gazetteer.load import Gazetteer

_LAUNCH = re.compile(
    r"missile|rocket|projectile|\b[ims][rc]?[br]m\b|m[lr]rs|\bscuds?\b|tomahawk|iskander|kinzhal|"
    r"hwasong|oreshnik|bulava|sarmat|미사일|발사체|방사포|로켓|탄도|ミサイル|飛翔体|ロケット弾|导弹|導彈|飞弹|飛彈|火箭",
    re.IGNORECASE,
)


def facts(texts: Texts, published: datetime | None, gazetteer: Gazetteer) -> list[Fact]:
    """The facts of an article's texts (title, summary, body; empty ones may stay out), in the order of the text.

    Days are told only as the text and the day of publication (aware UTC) give them. Every quote is `[start:end]` of its text.
    """
    launches = any(_LAUNCH.search(text) for _, text in texts)
    if not launches:
        return []
    told = Told(sentences(texts, gazetteer.names), published)
    return launch(told, gazetteer)
