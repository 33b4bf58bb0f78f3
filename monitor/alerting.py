"""From what a round stored to what the user is told: rules, the archive's alert list, and the desktop, in that order."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from monitor.alerts import rules
from monitor.events import AlertsChanged, Bus
from monitor.model import Alert, Saved
from monitor.ports import Channel, Now
from monitor.storage.store import Store

log = logging.getLogger(__name__)


class Alerting:
    """Built from the store, the bus, the clock and the desktop channel; `wanted` says whether notifications are switched on.

    An alert is in the archive before any channel hears of it, so none is lost when a channel fails.
    """

    def __init__(self, store: Store, bus: Bus, *, now: Now, channel: Channel, wanted: Callable[[], bool]) -> None:
        self._store = store
        self._bus = bus
        self._now = now
        self._channel = channel
        self._wanted = wanted
        self._sending = ThreadPoolExecutor(1, "alerts")

    def told(self, saved: Sequence[Saved]) -> tuple[Alert, ...]:
        """Raise the alerts of one whole round; they are stored when this returns and sent in the background."""
        flagged = [one for one in saved if one.flags or one.flood]
        if not flagged:
            return ()
        names = {feed.id: feed.name for feed in self._store.feeds()}
        ids = [flag.article_id for one in flagged for flag in one.flags]
        drafts = rules.due(
            flagged,
            self._store.topics(),
            now=self._now(),
            already=self._store.alerted(ids),
            feed_names=names,
        )
        return self._raise(drafts)

    def test(self) -> bool:
        """Raise a test alert and wait for what becomes of it; whether the desktop took it."""
        (alert,) = self._store.raise_alerts([rules.sample_alert(self._now())])
        self._bus.publish(AlertsChanged((alert,)))
        return self._sending.submit(self._send, alert).result()

    def _raise(self, drafts: Sequence[Alert]) -> tuple[Alert, ...]:
        if not drafts:
            return ()
        raised = self._store.raise_alerts(drafts)
        self._bus.publish(AlertsChanged(raised))
        if self._wanted():
            for alert in raised:
                self._sending.submit(self._send, alert).add_done_callback(_log_failure)
        return raised

    def _send(self, alert: Alert) -> bool:
        sent = self._channel.send(alert)
        if sent:
            self._store.alert_delivered(alert.id, self._channel.name)
        return sent

    def close(self) -> None:
        """Send what is queued, then end."""
        self._sending.shutdown(wait=True)


def _log_failure(sent: Future[bool]) -> None:
    if not sent.cancelled() and (error := sent.exception()) is not None:
        log.error("an alert could not be sent; it stands in the alert list", exc_info=error)
