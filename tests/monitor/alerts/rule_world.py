"""Topics and hits for tests of the rules."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from monitor.alert_rule import AlertRule
from monitor.alerts.hits import Around, Hit, story_key
from monitor.alerts.rules import decide
from monitor.model import Topic

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
LAUNCHES = Topic("launches", "Missile launches", "missile")
SUMMITS = Topic("summits", "Summits", "summit")
TOPICS = (LAUNCHES, SUMMITS)


def hit(article_id, topic="launches", *, title="", source="The Harbour Post", at=NOW, **more):
    title = title or f"Headline {article_id}"
    usual = {"sort_time": at, "story": story_key(title) or f"article {article_id}", "family": source.casefold()}
    return Hit(article_id, topic, title, source, at, **{**usual, **more})


def told(hits, topics=TOPICS, floods=(), **around):
    """The alerts that these hits raise."""
    return [one.alert for one in decide(hits, topics, Around(**{"now": NOW, **around}), floods).told]


def with_rule(topic=LAUNCHES, **rule):
    return dataclasses.replace(topic, rule=AlertRule(**rule))
