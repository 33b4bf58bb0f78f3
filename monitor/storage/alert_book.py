"""All that the archive keeps of alerting, in one place: decisions with their alerts, what was told, and the outbox."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.messages import Message, Waiting
from monitor.model import Alert
from monitor.storage import alert_items, alerts, outbox, undecided
from monitor.storage.alert_items import ArticleFacts, Item
from monitor.storage.undecided import NOTHING_STRUCK, Struck, Undecided
from monitor.storage.writing import Database
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert to keep, the items it speaks of, the channels of the outbox it goes to, and what is remembered with it as told, and when."""

    alert: Alert
    items: tuple[Item, ...] = ()
    channels: tuple[str, ...] = ()
    marks: tuple[tuple[str, datetime], ...] = ()


class AlertBook:
    """Any thread may use it; `alone` gives the archive to one at a time. Raises ArchiveError as the store does."""

    def __init__(self, alone: Callable[[], AbstractContextManager[Database]]) -> None:
        self._alone = alone

    # deciding

    def facts(self, ids: Iterable[int]) -> dict[int, ArticleFacts]:
        """What a rule asks about these articles, by id; those that are gone are left out."""
        with self._alone() as db:
            return alert_items.facts(db, ids)

    def held(self) -> list[Item]:
        """All that is held back."""
        with self._alone() as db:
            return alert_items.held(db)

    def undecided(self) -> list[Undecided]:
        """All flags about which no rule has decided yet, by article."""
        with self._alone() as db:
            return undecided.waiting(db)

    def undecided_floods(self) -> list[tuple[int, int]]:
        """(feed, new articles) of the floods about which nothing was decided yet."""
        with self._alone() as db:
            return undecided.floods(db)

    def levels(self, topic: str, ids: Iterable[int]) -> dict[int, str]:
        """The level of each of these articles that is flagged for the topic now."""
        with self._alone() as db:
            return alert_items.levels(db, topic, ids)

    def told(self, ids: Sequence[int]) -> frozenset[int]:
        """Those of these articles that an alert was raised for."""
        with self._alone() as db:
            return alert_items.told(db, ids) | alerts.alerted(db, ids)

    def decided(self, topic: str, ids: Iterable[int]) -> frozenset[int]:
        """Those of these articles about which the topic's rule decided already."""
        with self._alone() as db:
            return alert_items.decided(db, topic, ids)

    def stories(self, topic: str, keys: Iterable[str], since: datetime) -> frozenset[tuple[str, str]]:
        """(topic, story) of those of these stories that the topic told since then."""
        with self._alone() as db:
            return alert_items.stories(db, topic, keys, since)

    def recent(self, now: datetime) -> dict[str, int]:
        """How many alerts about articles each topic raised in the hour before `now`; "" is all together."""
        with self._alone() as db:
            return alert_items.recent(db, now)

    def keep(
        self, raised: Sequence[Raised], others: Sequence[Item], now: datetime, struck: Struck = NOTHING_STRUCK
    ) -> tuple[Alert, ...]:
        """Keep alerts, what was decided, and what goes out, and strike what waited for that, all or none; the alerts with their ids."""
        with self._alone() as db, db.atomic():
            kept = alerts.raise_alerts(db, [one.alert for one in raised])
            for alert, one in zip(kept, raised, strict=True):
                alert_items.note(db, [dataclasses.replace(item, alert_id=alert.id) for item in one.items])
                outbox.put(db, alert.id, one.channels, now)
                for what, at in one.marks:
                    alert_items.tell(db, what, at)
            alert_items.note(db, others)
            undecided.strike(db, struck)
        return kept

    def last_flag(self, topic: str) -> datetime | None:
        """The time of the topic's newest flagged article."""
        with self._alone() as db:
            return alert_items.last_flag(db, topic)

    def tell(self, what: str, at: datetime, until: datetime | None = None) -> None:
        """Remember that something was told, or is to be left untold until then."""
        with self._alone() as db:
            alert_items.tell(db, what, at, until)

    def forget(self, what: str) -> None:
        """It may be told again."""
        with self._alone() as db:
            alert_items.forget(db, what)

    def told_of(self, kind: str) -> dict[str, tuple[datetime, datetime]]:
        """What begins with `kind` and was told: when, and until when, by the rest of its name."""
        with self._alone() as db:
            return alert_items.told_of(db, kind)

    # the outbox

    def channels_due(self, now: datetime) -> list[str]:
        """The channels that have something to send now."""
        with self._alone() as db:
            return outbox.channels_due(db, now)

    def next_for(self, channel: str, now: datetime) -> tuple[Waiting, Message] | None:
        """The oldest alert that is to go out through this channel now."""
        with self._alone() as db:
            return outbox.next_for(db, channel, now)

    def sent(self, waiting: Waiting, message: Message, channel: str) -> None:
        """It arrived."""
        with self._alone() as db:
            outbox.sent(db, waiting.number, message.alert_id, channel)

    def put_off(self, waiting: Waiting, channel: str, due: datetime, error: str) -> None:
        """It is to be tried again then, and what else waits for this channel (if one is named) not before."""
        with self._alone() as db:
            outbox.put_off(db, waiting.number, channel, due, error)

    def give_up(self, waiting: Waiting, error: str) -> None:
        """It could not be sent."""
        with self._alone() as db:
            outbox.give_up(db, waiting.number, error)

    def try_again(self, channel: str, now: datetime) -> int:
        """Try all that was not sent through this channel again now; gives how many."""
        with self._alone() as db:
            return outbox.again(db, channel, now)

    def drop(self, channel: str) -> int:
        """Send no more through this channel of what waits or failed; gives how many."""
        with self._alone() as db:
            return outbox.drop(db, channel)
