"""What alerts say: about one story, about many, after a quiet time, of a feed or a topic that went silent. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.alerts.hits import Burst, Flood
from monitor.alerts.sifting import Unit
from monitor.alerts.wording import one_line
from monitor.model import Alert, Topic

TITLES_IN_SUMMARY = 3
_HEADLINE, _NAME, _TEXT = 160, 60, 600

_AFTER = {
    "quiet": "while it was quiet",
    "snooze": "while it was snoozed",
    "start": "since the start",
    "throttle": "since the last alert",
    "dnd": "while do-not-disturb was on",
}
"""By what held alerts back, the first that holds."""

_DIGESTS = {"hourly": "in the last hour", "daily": "since yesterday's digest", "weekly": "since last week's digest"}


def sample_alert(now: datetime) -> Alert:
    """What the test button sends."""
    return Alert(0, now, "", "test", "Wirewatch", "This is how an alert looks. Click it to open the alert list.")


def about(unit: Unit, topics: Sequence[Topic], now: datetime) -> Alert:
    """One story: its headline, who has it, and how many others do."""
    headline = one_line(unit.lead.title, _HEADLINE) or "(no title)"
    source = one_line(unit.lead.source, _NAME)
    others = len(unit.families) - 1
    more = f" and {others} {'other' if others == 1 else 'others'}" if others else ""
    text = f"{headline} · {source}{more}" if source else headline
    title = one_line(", ".join(_title(topic) for topic in topics), 2 * _NAME)
    urgency = max((topic.rule.urgency for topic in topics), key=("low", "normal", "critical").index)
    return Alert(0, now, topics[0].name, "flag", title, text, article_id=unit.lead.article_id, urgency=urgency)


def summary(topic: Topic, units: Sequence[Unit], now: datetime) -> Alert:
    """Many at once, or what was held back: how many, for what, since when, and the newest titles."""
    first = [unit for unit in units if unit.lead.backfill]
    if len(first) == len(units) and not any(unit.held for unit in units):
        return _alert(
            topic, "summary", f"{_flagged(units)} for {_title(topic)} in the first fetch of {_where(units)}", now
        )
    held = frozenset().union(*(unit.held for unit in units))
    digest = topic.rule.on == "digest"
    since = next((words for why, words in _AFTER.items() if why in held), "")
    since = f" {_DIGESTS[topic.rule.digest]}" if digest else since and f" {since}"
    text = f"{_flagged(units)} for {_title(topic)}{since}{_newest_titles(units)}"
    return _alert(topic, "digest" if digest else "summary", text, now)


def flood(floods: Sequence[Flood], topic: str, flagged: int, now: datetime) -> Alert:
    """Feeds that brought very many articles at once."""
    number = sum(one.new for one in floods)
    where = one_line(floods[0].feed, _NAME) or "A feed" if len(floods) == 1 else f"{len(floods)} feeds"
    told = "1 of them flagged" if flagged == 1 else f"{flagged:,} of them flagged"
    text = f"{where} brought {number:,} new articles at once, {told}"
    return Alert(0, now, topic, "summary", "Very many articles", one_line(text, _TEXT), urgency="low")


def silence(topic: Topic, hours: int, answering: int, feeds: int, now: datetime) -> Alert:
    """Nothing was flagged for a topic, though its feeds answer."""
    text = f"Nothing was flagged for {_title(topic)} in {_hours(hours)}, though {answering} of {feeds} feeds answer"
    return _alert(topic, "silence", text, now)


def burst(topic: Topic, found: Burst, when: str, now: datetime) -> Alert:
    """A day (`when` in words) with far more articles than expected."""
    expected = f"about {found.expected:.0f}" if found.expected >= 0.5 else "hardly any"
    who = "1 publisher" if found.publishers == 1 else f"{found.publishers:,} publishers"
    newest = " · ".join(one_line(title, _HEADLINE) or "(no title)" for title in found.newest[:TITLES_IN_SUMMARY])
    text = f"{found.seen:,} articles flagged for {_title(topic)} {when}, from {who}; {expected} were expected"
    return _alert(topic, "burst", f"{text}. Newest: {newest}" if newest else text, now)


def feeds_down(names: Sequence[str], why: str, now: datetime) -> Alert:
    """Feeds that stopped working; `why` is of the first."""
    clean = [one_line(name, _NAME) or "a feed" for name in names]
    title = "A feed needs you" if len(names) == 1 else f"{len(names)} feeds need you"
    told = f"{clean[0]}: {why}" if len(names) == 1 else ", ".join(clean[:5]) + (" …" if len(names) > 5 else "")
    return Alert(0, now, "", "feed", title, one_line(told, _TEXT), urgency="low")


def _alert(topic: Topic, kind: str, text: str, now: datetime) -> Alert:
    urgency = "critical" if topic.rule.urgency == "critical" else "low"
    return Alert(0, now, topic.name, kind, _title(topic), one_line(text, _TEXT), urgency=urgency)


def _flagged(units: Sequence[Unit]) -> str:
    number = len({hit.article_id for unit in units for hit in unit.hits})
    told = "1 article flagged" if number == 1 else f"{number:,} articles flagged"
    return told if len(units) == number else f"{told} ({len(units):,} {'story' if len(units) == 1 else 'stories'})"


def _where(units: Sequence[Unit]) -> str:
    feeds = {hit.feed_id: hit.feed for unit in units for hit in unit.hits}
    return one_line(next(iter(feeds.values())), _NAME) or "a feed" if len(feeds) == 1 else f"{len(feeds)} feeds"


def _title(topic: Topic) -> str:
    return one_line(topic.title, _NAME) or topic.name


def _newest_titles(units: Sequence[Unit]) -> str:
    newest = sorted(units, key=lambda unit: (unit.lead.sort_time, unit.lead.article_id), reverse=True)[
        :TITLES_IN_SUMMARY
    ]
    return ". Newest: " + " · ".join(one_line(unit.lead.title, _HEADLINE) or "(no title)" for unit in newest)


def _hours(hours: int) -> str:
    span = timedelta(hours=hours)
    if span >= timedelta(days=2) and hours % 24 == 0:
        return f"{span.days} days"
    return "an hour" if hours == 1 else f"{hours} hours"
