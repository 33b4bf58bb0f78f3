"""Which hits of a topic may raise an alert at all, told together by story, and what holds them back just now. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from monitor.alert_rule import AlertRule
from monitor.alerts.hits import WEEK, Around, Hit
from monitor.alerts.hours import digest_slot, is_quiet
from monitor.model import Topic
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """What one alert would be about: a hit, with the copies of its story where the rule goes by stories. Oldest hit first."""

    hits: tuple[Hit, ...]

    @property
    def lead(self) -> Hit:
        return self.hits[0]

    @property
    def families(self) -> frozenset[str]:
        return frozenset(hit.family for hit in self.hits)

    @property
    def held(self) -> frozenset[str]:
        return frozenset(hit.held for hit in self.hits) - {"", "few"}


def sift(topic: Topic, hits: Sequence[Hit], around: Around) -> tuple[list[Hit], list[tuple[Hit, str]]]:
    """The hits that the topic's rule is about, and those it passes over for good, with why. Some are neither: nothing is noted of them."""
    wanted, passed = [], []
    for hit in hits:
        why = _against(topic, hit, around)
        if not why:
            wanted.append(hit)
        elif hit.held or why not in {"off", "mention"}:
            passed.append((hit, why))
    return wanted, passed


def _against(topic: Topic, hit: Hit, around: Around) -> str:
    rule = topic.rule
    if not topic.alert or rule.on == "burst":
        return "off"
    if hit.level != "flag" and rule.level == "flag":
        return "mention"
    if hit.article_id in around.told:
        return "told"
    if rule.sources and not hit.names & {name.casefold() for name in rule.sources}:
        return "source"
    if by_story(rule) and (topic.name, hit.story) in around.stories:
        return "copy"
    old = rule.recent_hours and not hit.held and hit.at - hit.sort_time > timedelta(hours=rule.recent_hours)
    return "old" if old and not (hit.backfill or hit.flood) else ""


def by_story(rule: AlertRule) -> bool:
    """Whether articles are told as stories."""
    return rule.on != "article" or rule.publishers > 1


def units(rule: AlertRule, hits: Iterable[Hit]) -> list[Unit]:
    """The hits as they would be told, oldest first."""
    ordered = sorted(hits, key=lambda hit: (hit.sort_time, hit.article_id))
    if not by_story(rule):
        return [Unit((hit,)) for hit in ordered]
    stories: dict[str, list[Hit]] = {}
    for hit in ordered:
        stories.setdefault(hit.story, []).append(hit)
    return [Unit(tuple(found)) for found in stories.values()]


def why_wait(topic: Topic, unit: Unit, around: Around) -> str:
    """Why a unit cannot be told now; empty when it can. A story too few have had for a week is "stale": nobody waits for it any more."""
    rule, now = topic.rule, around.now
    first = unit.lead.backfill or unit.lead.flood
    if len(unit.families) < rule.publishers and not first:
        return "stale" if now - min(hit.at for hit in unit.hits) > WEEK else "few"
    if rule.on == "digest" and digest_slot(rule, now, around.zone) <= min(hit.at for hit in unit.hits):
        return "digest"
    return why_closed(topic, around)


def why_closed(topic: Topic, around: Around) -> str:
    """Why nothing of this topic can be told now, whatever it is; empty when it can."""
    now = around.now
    if any(around.snoozed.get(name, now) > now for name in ("", topic.name)):
        return "snooze"
    if around.grace_until is not None and now < around.grace_until:
        return "start"
    span, days = topic.rule.quiet or around.quiet, topic.rule.quiet_days
    if not topic.rule.quiet and not days:
        days = around.quiet_days
    return "quiet" if is_quiet(now, around.zone, span, days) else ""
