"""Which alerts a round raises: one a story, one summary where there would be a flood, and what is held back until it may be told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from monitor.alerts import texts
from monitor.alerts.hits import Around, Decisions, Flood, Hit, Told
from monitor.alerts.sifting import Unit, sift, units, why_closed, why_wait
from monitor.model import Topic

_NO_BOUND = 1_000_000

MOST_AT_ONCE = 5
"""So many stories of one topic are told one by one; a round that brings more tells them in one summary."""


@dataclass(slots=True)
class _Desk:
    """What was decided so far; `left` is how many more alerts the hour allows, by topic ("" is all together)."""

    around: Around
    told: list[Told] = field(default_factory=list)
    held: list[tuple[Hit, str]] = field(default_factory=list)
    passed: list[tuple[Hit, str]] = field(default_factory=list)
    left_open: list[Hit] = field(default_factory=list)
    singles: dict[int, list[tuple[Topic, Unit]]] = field(default_factory=dict)
    spent: Counter[str] = field(default_factory=Counter)

    def left(self, topic: Topic) -> int:
        """How many more alerts of this topic the hour allows."""
        bounds = ((topic.name, topic.rule.per_hour), ("", self.around.per_hour))
        return min(
            (most - self.around.recent.get(name, 0) - self.spent[name] for name, most in bounds if most),
            default=_NO_BOUND,
        )

    def spend(self, topic: Topic) -> None:
        self.spent[topic.name] += 1
        self.spent[""] += 1

    def hold(self, waiting: Sequence[Unit], why: str) -> None:
        self.held += [(hit, why) for unit in waiting for hit in unit.hits]

    def leave(self, waiting: Sequence[Unit]) -> None:
        """For the end of the round."""
        self.left_open += [hit for unit in waiting for hit in unit.hits]

    def sum_up(self, topic: Topic, found: Sequence[Unit]) -> None:
        self.spend(topic)
        hits = tuple(hit for unit in found for hit in unit.hits)
        self.told.append(Told(texts.summary(topic, found, self.around.now), hits, topic.rule.channels))

    def tell(self, topic: Topic, unit: Unit) -> None:
        """On its own; with the alert of another topic when that is about the same article."""
        standing = self.singles.setdefault(unit.lead.article_id, [])
        if not standing:
            self.spend(topic)
        standing.append((topic, unit))


def decide(hits: Sequence[Hit], topics: Sequence[Topic], around: Around, floods: Sequence[Flood] = ()) -> Decisions:
    """What becomes of these hits: give all of one round at once and all that were held back before, or the limits cannot hold.

    Articles of a first fetch raise one summary a topic however many feeds were fetched, and so do those of a flood; more than
    MOST_AT_ONCE stories and what was held back are summed up. While the round is open, what would be summed up is left for its end.
    An article in `around.told` is never told again, and one flagged for several topics is told once, by an alert that names them.
    Alerts have id 0; texts are one line, not yet escaped for any markup.
    An import should not come here: it raises no alerts.
    """
    by_topic: dict[str, dict[int, Hit]] = defaultdict(dict)
    for hit in sorted(hits, key=lambda hit: not hit.held):
        by_topic[hit.topic].setdefault(hit.article_id, hit)
    desk, flooded = _Desk(around), []
    for topic in topics:
        flooded += _decide(topic, list(by_topic[topic.name].values()), desk, {one.feed_id for one in floods})
    known = {topic.name for topic in topics}
    desk.passed += [
        (hit, "off") for name, found in by_topic.items() if name not in known for hit in found.values() if hit.held
    ]
    singles = [_single(found, around) for _, found in sorted(desk.singles.items())]
    flood_alerts = _flood_alerts(floods, flooded, topics, around)
    return Decisions((*singles, *desk.told, *flood_alerts), tuple(desk.held), tuple(desk.passed), tuple(desk.left_open))


def _single(found: Sequence[tuple[Topic, Unit]], around: Around) -> Told:
    """One article, for every topic that it is told of."""
    about = [topic for topic, _ in found]
    channels = tuple(dict.fromkeys(name for topic in about for name in topic.rule.channels))
    hits = tuple(hit for _, unit in found for hit in unit.hits)
    return Told(texts.about(found[0][1], about, around.now), hits, channels)


def _decide(topic: Topic, hits: list[Hit], desk: _Desk, flooding: set[int]) -> list[Hit]:
    """Decide about the hits of one topic; gives those that belong to floods and may be told."""
    wanted, passed = sift(topic, hits, desk.around)
    desk.passed += passed
    ready: list[Unit] = []
    for unit in units(topic.rule, wanted):
        why = why_wait(topic, unit, desk.around)
        if why == "stale":
            desk.passed += [(hit, why) for hit in unit.hits]
        elif why:
            desk.hold([unit], why)
        else:
            ready.append(unit)
    flooded = [unit for unit in ready if unit.lead.feed_id in flooding and unit.lead.flood and not unit.lead.held]
    first = [unit for unit in ready if unit.lead.backfill and not unit.lead.held and unit not in flooded]
    apart = {id(unit) for unit in (*flooded, *first)}
    _tell(topic, [unit for unit in ready if id(unit) not in apart], desk)
    if desk.around.round.is_open:
        desk.leave([*first, *flooded])
        return []
    if first and desk.left(topic) > 0:
        desk.sum_up(topic, first)
    elif first:
        desk.hold(first, "throttle")
    return [hit for unit in flooded for hit in unit.hits]


def _tell(topic: Topic, found: list[Unit], desk: _Desk) -> None:
    """Tell these one by one, or in one summary."""
    if not found:
        return
    left, around = desk.left(topic), desk.around.round
    crowd = (around.is_open and topic.name in around.crowded) or around.told[topic.name] + len(found) > MOST_AT_ONCE
    held = any(unit.held for unit in found)
    in_one = topic.rule.on == "digest" or (len(found) > 1 and (crowd or held))
    if left <= 0:
        desk.hold(found, "throttle")
    elif around.is_open and crowd:
        desk.leave(found)
    elif in_one:
        desk.sum_up(topic, found)
    else:
        for unit in found[:left]:
            desk.tell(topic, unit)
        desk.hold(found[left:], "throttle")


def _flood_alerts(
    floods: Sequence[Flood], flooded: Sequence[Hit], topics: Sequence[Topic], around: Around
) -> list[Told]:
    """One alert for all floods that are mostly about the same topic, or about none. While it is quiet it goes to the list only."""
    by_topic: dict[str, list[Flood]] = defaultdict(list)
    order = [topic.name for topic in topics]
    for one in floods:
        found = Counter(hit.topic for hit in flooded if hit.feed_id == one.feed_id)
        by_topic[max(order, key=lambda name: found[name]) if found else ""].append(one)
    rules = {topic.name: topic for topic in topics}
    alerts = []
    for name, some in by_topic.items():
        hits = tuple(hit for hit in flooded if hit.feed_id in {one.feed_id for one in some})
        topic = rules.get(name) or Topic("", "", "")
        channels = () if why_closed(topic, around) else topic.rule.channels
        flagged = len({hit.article_id for hit in hits})
        alerts.append(Told(texts.flood(some, name, flagged, around.now), hits, channels))
    return alerts
