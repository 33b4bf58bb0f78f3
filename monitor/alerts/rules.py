"""Which alerts a round of polling raises: one a newly flagged article, one summary where there would be a flood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.alerts.wording import one_line
from monitor.model import Alert, NewFlag, Saved, Topic

MOST_AT_ONCE = 5
"""So many flagged articles of one topic are told one by one; a round that brings more tells them in one summary."""

TITLES_IN_SUMMARY = 3
_HEADLINE, _NAME, _TEXT = 160, 60, 600


@dataclass(frozen=True, slots=True)
class _Hit:
    feed_id: int
    flag: NewFlag


def due(
    saved: Sequence[Saved],
    topics: Sequence[Topic],
    *,
    now: datetime,
    already: Container[int] = frozenset(),
    feed_names: Mapping[int, str] | None = None,
) -> list[Alert]:
    """The alerts that all `saved` of one round raise, summaries last; give a whole round at once, or the limits cannot hold.

    Told are new flags of level "flag" for topics whose `alert` is on. `already` holds the ids of articles that an alert was about
    before: none is told twice, nor once a topic when it is flagged for several (the alert then names them all). Articles of a first
    fetch (backfill) raise one summary a topic however many feeds were fetched; a feed that floods us with new articles raises one summary
    for all of them, flagged or not. `feed_names` says what feeds are called, by id.
    The alerts have id 0; their texts are one line without control characters, not yet escaped for any markup.
    An import should not come here: it raises no alerts.
    """
    hits = _tellable(saved, topics, already)
    fresh = {topic.name: _newest_first(hits, topic, backfill=False) for topic in topics}
    floods = {name for name, found in fresh.items() if len(found) > MOST_AT_ONCE}
    alerts = _single(fresh, floods, topics, now)
    for topic in topics:
        if topic.name in floods:
            alerts.append(_round_summary(topic, fresh[topic.name], now))
        first = _newest_first(hits, topic, backfill=True)
        if first:
            alerts.append(_first_fetch_summary(topic, first, feed_names or {}, now))
    alerts += [_flood_summary(one, hits, topics, feed_names or {}, now) for one in saved if one.flood]
    return alerts


def sample_alert(now: datetime) -> Alert:
    """What the test button sends."""
    return Alert(0, now, "", "test", "Wirewatch", "This is how an alert looks. Click it to open the alert list.")


def _tellable(saved: Sequence[Saved], topics: Sequence[Topic], already: Container[int]) -> list[_Hit]:
    wanted = {topic.name for topic in topics if topic.alert}
    return [
        _Hit(one.feed_id, flag)
        for one in saved
        for flag in one.flags
        if flag.level == "flag" and flag.topic in wanted and flag.article_id not in already
    ]


def _newest_first(hits: Sequence[_Hit], topic: Topic, *, backfill: bool) -> list[_Hit]:
    """One hit an article; ids grow with storing, so the highest id was stored last."""
    found = {
        hit.flag.article_id: hit
        for hit in hits
        if hit.flag.topic == topic.name and hit.flag.backfill is backfill and not hit.flag.flood
    }
    return [found[article_id] for article_id in sorted(found, reverse=True)]


def _single(
    fresh: Mapping[str, Sequence[_Hit]], floods: Container[str], topics: Sequence[Topic], now: datetime
) -> list[Alert]:
    told: dict[int, list[Topic]] = {}
    flags: dict[int, NewFlag] = {}
    for topic in topics:
        for hit in () if topic.name in floods else fresh[topic.name]:
            told.setdefault(hit.flag.article_id, []).append(topic)
            flags[hit.flag.article_id] = hit.flag
    return [_about(flags[article_id], told[article_id], now) for article_id in sorted(told)]


def _about(flag: NewFlag, topics: Sequence[Topic], now: datetime) -> Alert:
    headline = one_line(flag.title, _HEADLINE) or "(no title)"
    source = one_line(flag.source, _NAME)
    text = f"{headline} · {source}" if source else headline
    title = one_line(", ".join(_title(topic) for topic in topics), 2 * _NAME)
    return Alert(0, now, topics[0].name, "flag", title, text, article_id=flag.article_id)


def _round_summary(topic: Topic, hits: Sequence[_Hit], now: datetime) -> Alert:
    text = f"{_flagged(hits)} for {_title(topic)}{_newest_titles(hits)}"
    return Alert(0, now, topic.name, "summary", _title(topic), one_line(text, _TEXT))


def _first_fetch_summary(topic: Topic, hits: Sequence[_Hit], names: Mapping[int, str], now: datetime) -> Alert:
    feeds = sorted({hit.feed_id for hit in hits})
    where = one_line(names.get(feeds[0], ""), _NAME) or "a feed" if len(feeds) == 1 else f"{len(feeds)} feeds"
    text = f"{_flagged(hits)} for {_title(topic)} in the first fetch of {where}"
    return Alert(0, now, topic.name, "summary", _title(topic), one_line(text, _TEXT))


def _flood_summary(
    saved: Saved, hits: Sequence[_Hit], topics: Sequence[Topic], names: Mapping[int, str], now: datetime
) -> Alert:
    """One alert for a flood; it belongs to the topic that most of it is about, if it is about any."""
    found = Counter(
        topic.name for topic in topics for hit in hits if hit.flag.topic == topic.name and hit.feed_id == saved.feed_id
    )
    where = one_line(names.get(saved.feed_id, ""), _NAME) or "A feed"
    flagged = len({hit.flag.article_id for hit in hits if hit.feed_id == saved.feed_id})
    told = "1 of them flagged" if flagged == 1 else f"{flagged:,} of them flagged"
    text = f"{where} brought {len(saved.new):,} new articles at once, {told}"
    return Alert(0, now, max(found, key=found.__getitem__, default=""), "summary", where, one_line(text, _TEXT))


def _flagged(hits: Sequence[_Hit]) -> str:
    return "1 article flagged" if len(hits) == 1 else f"{len(hits)} articles flagged"


def _title(topic: Topic) -> str:
    return one_line(topic.title, _NAME) or topic.name


def _newest_titles(hits: Sequence[_Hit]) -> str:
    titles = [one_line(hit.flag.title, _HEADLINE) or "(no title)" for hit in hits[:TITLES_IN_SUMMARY]]
    return ". Newest: " + " · ".join(titles)
