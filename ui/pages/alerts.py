"""The alert list: everything the desktop was told, kept here too, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor.commands import Done, MarkAlertsSeen, TestAlert
from monitor.events import AlertsChanged, TopicsChanged
from monitor.messages import NO_ALERT_FILTER, AlertFilter
from monitor.model import Alert, ArticleFilter
from ui.pages import wording
from ui.pages.alerts_model import AlertsModel
from ui.pages.emptiness import EmptyState, button, label
from ui.pages.freshness import Freshness
from ui.pages.tables import plain_table

if TYPE_CHECKING:
    from ui.desk import Desk

_MOST = 500


class AlertsPage(QWidget):
    """A table of alerts; Enter or a double click opens what an alert is about."""

    title = "Alerts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filtered = False
        self.model = AlertsModel(desk, self)
        self.table = plain_table(self.model, "Alerts, newest first; Enter opens what an alert is about")
        self.table.setColumnWidth(0, 110)
        self.table.setColumnWidth(1, 190)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        self.empty = EmptyState(
            "No alert yet",
            "When an article matches a topic whose alerts are on, a desktop notification appears and a line stands here. "
            "A test shows whether notifications reach your desktop.",
            (("Send a test notification", self.test), ("Choose topics", lambda: desk.go("topics"))),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        self.told = label("", muted=True, wrap=True)
        self.told.hide()
        column.addWidget(self.told)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)
        self._fresh = Freshness(self, desk.signals.event, (AlertsChanged, TopicsChanged), self.refresh)
        desk.topics_changed.connect(self._fresh.stale)
        desk.theme.changed.connect(self._fresh.stale)
        desk.settings_changed.connect(self._show_off)
        self._show_off()

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label("Alerts", title=True))
        self.number = label("", muted=True)
        row.addSpacing(8)
        row.addWidget(self.number)
        row.addStretch(1)
        self.topic, self.unseen = QComboBox(), QCheckBox("Not seen yet")
        self.topic.setAccessibleName("Alerts of")
        self.topic.activated.connect(lambda _index: self.refresh())
        self.unseen.toggled.connect(lambda _on: self.refresh())
        row.addWidget(self.topic)
        row.addWidget(self.unseen)
        self.mark_seen = button("Mark all as seen", self.see_all)
        row.addWidget(self.mark_seen)
        row.addWidget(button("Send a test notification", self.test))
        return row

    def refresh(self) -> None:
        """Read the newest alerts of the chosen topic again."""
        self._offer_topics()
        wanted = AlertFilter(str(self.topic.currentData() or ""), unseen=self.unseen.isChecked())
        self._filtered = wanted != NO_ALERT_FILTER
        self._desk.tasks.read(lambda reading: reading.alerts(_MOST, wanted), self._show, self, key="alerts")

    def _offer_topics(self) -> None:
        """The topics there are now; the chosen one stays chosen."""
        chosen = self.topic.currentData()
        known = [("All topics", ""), *((topic.title or topic.name, topic.name) for topic in self._desk.topics)]
        if [self.topic.itemData(index) for index in range(self.topic.count())] != [name for _, name in known]:
            self.topic.clear()
            for title, name in known:
                self.topic.addItem(wording.one_line(title, 60), name)
        self.topic.setCurrentIndex(max(self.topic.findData(chosen), 0))

    def _show(self, alerts: list[Alert]) -> None:
        chosen = self.table.currentIndex().row()
        kept = self.model.alerts[chosen].id if 0 <= chosen < len(self.model.alerts) else 0
        self.model.show_alerts(alerts)
        for row, alert in enumerate(alerts):
            if alert.id == kept:
                self.table.setCurrentIndex(self.model.index(row, 0))
        unseen = sum(not alert.seen for alert in alerts)
        self.number.setText(f"{unseen:,} not seen yet" if unseen else "")
        self.mark_seen.setEnabled(bool(unseen))
        self._stack.setCurrentIndex(0 if alerts or self._filtered else 1)

    def _show_off(self) -> None:
        if not self._desk.settings.notifications:
            self._tell("Desktop notifications are off (Preferences); alerts are listed here all the same.")
        elif self.told.text().startswith("Desktop notifications are off"):
            self.told.hide()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    # what the user does

    def _open(self, place: QModelIndex) -> None:
        alert = self.model.alerts[place.row()]
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
        """Mark every alert as seen."""
        self._desk.send(MarkAlertsSeen(), lambda _done: self.refresh(), owner=self)

    def test(self) -> None:
        """Raise a test notification and say which way it went."""
        self._tell("Sending a test notification …")
        self._desk.send(TestAlert(), self._tested, lambda refused: self._tell(refused.message), owner=self)

    def _tested(self, done: Done) -> None:
        self._tell(wording.one_line(" ".join(done.lines), 500) or "The test notification was sent.")
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refresh()
