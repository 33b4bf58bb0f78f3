"""The alert list: everything the desktop was told, kept here too, newest first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor.commands import Done, MarkAlertsSeen, TestAlert
from monitor.events import AlertsChanged, TopicsChanged
from monitor.messages import NO_ALERT_FILTER, AlertFilter, Telling
from monitor.model import ArticleFilter
from ui.pages import wording
from ui.pages.alerts_head import AlertsHead
from ui.pages.alerts_model import AlertsModel
from ui.pages.emptiness import EmptyState, label
from ui.pages.freshness import Freshness
from ui.pages.tables import plain_table
from ui.words import later, tr

if TYPE_CHECKING:
    from array import array

    from monitor.reading import Reading
    from ui.desk import Desk

_OFF = later("Desktop notifications are off (Preferences); alerts are listed here all the same.")


class AlertsPage(QWidget):
    """A table of all alerts ever raised; Enter or a double click opens what an alert is about."""

    title = "Alerts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filtered = False
        self.model = AlertsModel(desk, self)
        self.table = plain_table(self.model, tr("Alerts, newest first; Enter opens what an alert is about"))
        self.table.setColumnWidth(0, 110)
        self.table.setColumnWidth(1, 190)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        self.empty = EmptyState(
            tr("No alert yet"),
            tr(
                "When an article matches a topic whose alerts are on, a desktop notification appears and a line stands here. "
                "A test shows whether notifications reach your desktop."
            ),
            ((tr("Send a test notification"), self.test), (tr("Choose topics"), lambda: desk.go("topics"))),
        )
        self.head = AlertsHead(desk, self._tell)
        self.told = label("", muted=True, wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.told)
        column.addWidget(self._stack, 1)
        self.main = self.table
        self._fresh = Freshness(self, desk.signals.event, (AlertsChanged, TopicsChanged), self.refresh)
        self._listen()
        self._show_off()

    def _listen(self) -> None:
        self.head.changed.connect(self.refresh)
        self.head.seen.connect(self.see_all)
        self.head.test.connect(self.test)
        self.head.channels.connect(self.channels)
        self._desk.topics_changed.connect(self._fresh.stale)
        self._desk.theme.changed.connect(self._fresh.stale)
        self._desk.settings_changed.connect(self._show_off)

    def refresh(self) -> None:
        """Read the list of the chosen topic and kind again."""
        self.head.topic.offer()
        wanted = self.head.wanted
        self._filtered = wanted != NO_ALERT_FILTER
        unseen = replace(wanted, unseen=True)

        def read(reading: Reading) -> tuple[array[int], int, Telling]:
            return reading.alert_ids(wanted), len(reading.alert_ids(unseen)), reading.telling()

        self._desk.tasks.read(read, self._show, self, key="alerts")

    def _show(self, found: tuple[array[int], int, Telling]) -> None:
        ids, unseen, telling = found
        row = self.table.currentIndex().row()
        kept = self.model.ids[row] if 0 <= row < len(self.model.ids) else 0
        if not self.model.show_alerts(ids) and kept in ids:
            self.table.setCurrentIndex(self.model.index(ids.index(kept), 0))
        self.head.show_unseen(unseen)
        self.head.snooze.show_snoozed(telling.snoozed)
        self._stack.setCurrentIndex(0 if ids or self._filtered else 1)

    def _show_off(self) -> None:
        if not self._desk.settings.notifications:
            self._tell(tr(_OFF))
        elif self.told.text() == tr(_OFF):
            self.told.hide()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    # what the user does

    def _open(self, place: QModelIndex) -> None:
        alert = self.model.alert(place.row())
        if alert is None:
            return
        if not alert.seen:
            self._desk.send(MarkAlertsSeen(ids=(alert.id,)), owner=self)
        if alert.article_id:
            self._desk.open_article(alert.article_id)
        elif alert.kind == "feed":
            self._desk.go("feeds")
        elif alert.topic:
            self._desk.go("articles", ArticleFilter(topics=(alert.topic,)))
        elif alert.kind == "summary":
            self._desk.go("articles", ArticleFilter(flagged=True))

    def see_all(self) -> None:
        """Mark every alert of the chosen topic and kind as seen."""
        wanted = replace(self.head.wanted, unseen=True)
        every = wanted == AlertFilter(unseen=True)
        ids = () if every else tuple(self._desk.reading.alert_ids(wanted))
        self._desk.send(MarkAlertsSeen(ids=ids), lambda _done: self.refresh(), owner=self)

    def channels(self) -> None:
        """Show where alerts can go besides the desktop."""
        from ui.dialogs.channels import ChannelsDialog

        dialog = ChannelsDialog(self._desk, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def test(self) -> None:
        """Raise a test notification and say which way it went."""
        self._tell(tr("Sending a test notification …"))
        self._desk.send(TestAlert(), self._tested, lambda refused: self._tell(refused.message), owner=self)

    def _tested(self, done: Done) -> None:
        self._tell(wording.one_line(" ".join(done.lines), 500) or tr("The test notification was sent."))
        self.refresh()
