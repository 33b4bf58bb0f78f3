"""From flags to what the user is told: rules, the archive's alert list, the desktop and the outbox, in that order."""

from __future__ import annotations

import dataclasses
import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta

from monitor.alert_rule import DESKTOP
from monitor.alerting.attention import Find, attention, bursting
from monitor.alerting.gathering import held_hits, item_of, new_hits, told_stories
from monitor.alerting.sending import Outbox
from monitor.alerts import rules, texts
from monitor.alerts.hits import Around, Decisions, Flood, Hit, SoFar, Told
from monitor.events import AlertsChanged, Bus
from monitor.local_zone import local_zone
from monitor.model import Alert
from monitor.ports import Channel, Now
from monitor.settings import Settings
from monitor.storage.alert_book import Raised
from monitor.storage.alert_items import Item
from monitor.storage.store import Store
from monitor.storage.undecided import NOTHING_STRUCK, Struck, Undecided

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=20)
"""So long after the start of an engine that serves, alerts wait: what the first rounds bring is then told at once."""

_LOOK = timedelta(minutes=1)
"""Feeds and silent topics are looked at so often."""

_SNOOZE = "snooze:"


class Alerting:
    """Built from the store, the bus, the clock, the desktop channel, the outbox, and what gives the settings as they are now.

    An alert is in the archive before any channel hears of it, and so is what is held back: none is lost when a channel fails, the
    machine sleeps or the engine ends. Any thread may call it.
    """

    def __init__(
        self,
        store: Store,
        bus: Bus,
        *,
        now: Now,
        channel: Channel,
        outbox: Outbox,
        settings: Callable[[], Settings],
        bursts: Find = lambda _topics, _since: (),
    ) -> None:
        self._store = store
        self._book = store.book
        self._bus = bus
        self._now = now
        self._channel = channel
        self._outbox = outbox
        self._settings = settings
        self._grace: datetime | None = None
        self._looked: datetime | None = None
        self._bursts = bursts
        self._stirred = {topic.name: now() for topic in store.topics()}
        self._alone = threading.Lock()
        self._sending = ThreadPoolExecutor(1, "alerts")

    def begin(self) -> None:
        """An engine that goes on starts now: for GRACE nothing is told."""
        self._grace = self._now() + GRACE

    def told(
        self,
        flags: Sequence[Undecided],
        floods: Sequence[Flood] = (),
        *,
        so_far: SoFar | None = None,
        with_held: bool = True,
    ) -> tuple[Alert, ...]:
        """Decide about these flags, which wait in the archive; alerts are stored when this returns and sent in the background.

        `so_far` is what the round that brought them has come to, and learns what comes of these. What is held back is decided about
        again, unless not wanted `with_held`.
        """
        for topic in {flag.topic for flag in flags}:
            self._stirred.setdefault(topic, self._now())
        return self._decide(flags, floods, so_far or SoFar(), with_held=with_held)

    def tick(self) -> tuple[Alert, ...]:
        """Raise what was held back and may be told now, and what is due about feeds and silent topics; send what waits."""
        raised = self._decide()
        now = self._now()
        if self._looked is None or not now - _LOOK < self._looked <= now:
            self._looked = now
            raised += self._look(now)
        self._outbox.nudge()
        return raised

    def snooze(self, topic: str, minutes: int) -> None:
        """Hold this topic's alerts back ("" is all) for so long; 0 ends that."""
        now = self._now()
        if minutes:
            self._book.tell(_SNOOZE + topic, now, now + timedelta(minutes=minutes))
        else:
            self._book.forget(_SNOOZE + topic)
        self._bus.publish(AlertsChanged())
        if not minutes:
            self._decide()

    def test(self, channel: str = DESKTOP) -> tuple[bool, str]:
        """Raise a test alert and wait for what becomes of it; whether the channel took it, and why not."""
        others = () if channel == DESKTOP else (channel,)
        (alert,) = self._book.keep([Raised(texts.sample_alert(self._now()), channels=others)], (), self._now())
        self._bus.publish(AlertsChanged((alert,)))
        if channel == DESKTOP:
            return self._sending.submit(self._send, alert).result(), ""
        return self._outbox.try_now(channel, alert.id)

    def _decide(
        self,
        flags: Sequence[Undecided] = (),
        floods: Sequence[Flood] = (),
        so_far: SoFar | None = None,
        *,
        with_held: bool = True,
    ) -> tuple[Alert, ...]:
        with self._alone:
            now = self._now()
            held, gone = held_hits(self._book, self._book.held() if with_held else [])
            fresh = new_hits(self._book, flags, now)
            if not (flags or held or gone or floods):
                return ()
            around = self._around(now, [*held, *fresh], so_far or SoFar())
            decisions = rules.decide([*held, *fresh], self._store.topics(), around, floods)
            others = [
                *(item_of(hit, now, "held", why) for hit, why in decisions.held if hit.held != why),
                *(item_of(hit, now, "passed", why) for hit, why in decisions.passed),
                *(dataclasses.replace(item, state="passed", why="gone") for item in gone),
            ]
            raised = self._raise(decisions.told, others, now, _struck(flags, floods, decisions))
            around.round.learn(decisions)
            return raised

    def _look(self, now: datetime) -> tuple[Alert, ...]:
        with self._alone:
            about_feeds = self._settings().feed_alerts
            around = self._around(now, [])
            topics = self._store.topics()
            due = attention(self._book, self._store.feeds(), topics, around, about_feeds=about_feeds)
            found, seen = bursting(self._book, topics, dict(self._stirred), around, self._bursts)
            raised = self._raise([*due, *found], (), now)
            for topic in seen:
                self._stirred.pop(topic, None)
            return raised

    def _around(self, now: datetime, hits: Sequence[Hit], so_far: SoFar | None = None) -> Around:
        settings = self._settings()
        ids = sorted({hit.article_id for hit in hits})
        return Around(
            now,
            local_zone(settings.zone),
            quiet=settings.quiet_hours,
            quiet_days=tuple(settings.quiet_days.replace(",", " ").split()),
            per_hour=settings.alerts_per_hour,
            grace_until=self._grace,
            snoozed={topic: until for topic, (_, until) in self._book.told_of(_SNOOZE).items()},
            told=self._book.told(ids),
            stories=told_stories(self._book, hits, now),
            recent=self._book.recent(now),
            round=so_far or SoFar(),
        )

    def _raise(
        self, due: Sequence[Told], others: Sequence[Item], now: datetime, struck: Struck = NOTHING_STRUCK
    ) -> tuple[Alert, ...]:
        if not (due or others or struck.flags or struck.floods):
            return ()
        raised = self._book.keep(
            [
                Raised(
                    one.alert,
                    tuple(item_of(hit, now, "told") for hit in one.hits),
                    self._outbox.channels_for(one),
                    one.marks,
                )
                for one in due
            ],
            others,
            now,
            struck,
        )
        if not raised:
            return ()
        self._bus.publish(AlertsChanged(raised))
        for alert, one in zip(raised, due, strict=True):
            if DESKTOP in one.channels and self._settings().notifications:
                self._sending.submit(self._send, alert).add_done_callback(_log_failure)
        self._outbox.nudge()
        return raised

    def _send(self, alert: Alert) -> bool:
        sent = self._channel.send(alert)
        if sent:
            self._store.alert_delivered(alert.id, self._channel.name)
        return sent

    def close(self) -> None:
        """Send what is queued, then end."""
        self._sending.shutdown(wait=True)
        self._outbox.close()


def _struck(flags: Sequence[Undecided], floods: Sequence[Flood], decisions: Decisions) -> Struck:
    """What needs no decision any more: all but what is left for the end of the round."""
    left = {(hit.article_id, hit.topic) for hit in decisions.left}
    decided = [(flag.article_id, flag.topic) for flag in flags]
    return Struck(tuple(one for one in decided if one not in left), tuple(one.feed_id for one in floods))


def _log_failure(sent: Future[bool]) -> None:
    if not sent.cancelled() and (error := sent.exception()) is not None:
        log.error("an alert could not be sent; it stands in the alert list", exc_info=error)
