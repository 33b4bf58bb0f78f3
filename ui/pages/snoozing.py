"""The snooze button: alerts of one topic, or all, wait for a while; what comes meanwhile is summed up afterwards."""

from __future__ import annotations

import math
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from monitor.alert_rule import DAYS
from monitor.commands import Done, Refused, SnoozeAlerts
from ui.page_actions import PageAction
from ui.pages import wording
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from zoneinfo import ZoneInfo

    from ui.desk import Desk

_SPANS = (("snooze-hour", 60), ("snooze-four", 240))
MORNING = time(7)


class SnoozeButton(QPushButton):
    """`page` is the one that it stands on; `topic` gives the topic's name, "" for all. `told` hears in words what came of it;
    `show_snoozed` says what is so now.
    """

    def __init__(
        self,
        desk: Desk,
        page: str,
        topic: Callable[[], str],
        told: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Snooze"), parent)
        self._desk = desk
        self._topic = topic
        self._told = told
        self.setAutoDefault(False)
        self.setToolTip(tr("Hold alerts back for a while; they are summed up afterwards"))
        menu = QMenu(self)
        for name, minutes in _SPANS:
            menu.addAction(PageAction(self, f"{page}-{name}", partial(self.snooze, minutes)))
        morning = f"{page}-snooze-morning"
        menu.addAction(PageAction(self, morning, lambda: self.snooze(until_morning(desk.now(), desk.zone))))
        menu.addSeparator()
        self.end = PageAction(self, f"{page}-snooze-end", lambda: self.snooze(0))
        menu.addAction(self.end)
        self.end.setEnabled(False)
        self.setMenu(menu)

    def show_snoozed(self, snoozed: Mapping[str, datetime]) -> None:
        """Say until when it waits, if it does."""
        until = max((snoozed[name] for name in {"", self._topic()} if name in snoozed), default=None)
        when = _clock(until, self._desk.now(), self._desk.zone) if until else ""
        self.setText(tr("Snoozed until {when}").format(when=when) if when else tr("Snooze"))
        self.end.setEnabled(self._topic() in snoozed)

    def snooze(self, minutes: int) -> None:
        """Have the engine hold back what is chosen; 0 ends that."""
        name = self._topic()
        whose = tr("All alerts")
        if name:
            whose = tr("Alerts of {topic}").format(topic=wording.one_line(self._desk.mark(name).title, 60))

        def done(_answer: Done) -> None:
            words = tr("{alerts} wait for {time}.") if minutes else tr("{alerts} are told again.")
            self._told(words.format(alerts=whose, time=_span(minutes)))

        def refused(answer: Refused) -> None:
            self._told(answer.message)

        self._desk.send(SnoozeAlerts(name, minutes), done, refused, owner=self)


def until_morning(now: datetime, zone: ZoneInfo) -> int:
    """Minutes from `now` (aware UTC) until seven o'clock of the next local day."""
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return math.ceil((datetime.combine(tomorrow, MORNING, zone) - now) / timedelta(minutes=1))


def _clock(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """As in "14:05", with the day where it is another."""
    local = moment.astimezone(zone)
    today = local.date() == now.astimezone(zone).date()
    return f"{local:%H:%M}" if today else f"{DAYS[local.weekday()].title()[:3]} {local:%H:%M}"


def _span(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    said = [tr("{number} hours").format(number=hours) if hours > 1 else tr("an hour")] if hours else []
    return tr(" and ").join([*said, *([tr("{number} minutes").format(number=rest)] if rest else [])])
