"""Quiet hours and days as a form shows them: a span of the local clock that can be switched off, and the seven days."""

from __future__ import annotations

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QToolButton, QVBoxLayout, QWidget

from monitor.alert_rule import DAYS
from ui.pages.emptiness import label
from ui.pages.form_rows import plain_box
from ui.pages.wrapping import WrappingRow
from ui.words import tr

_USUAL = ("22:00", "07:00")
_WRAPS = 440


class QuietHours(QWidget):
    """`span` is "22:00-07:00" or "", `days` are names of days from Monday on. `edited` when the user changes something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on = QCheckBox(tr("Quiet from"))
        self.begin, self.end = clock(tr("Quiet from")), clock(tr("Quiet until"))
        self.days = [_day(name) for name in DAYS]
        hours, days = WrappingRow(below=_WRAPS), WrappingRow(below=_WRAPS)
        for part in (self.on, self.begin, label(tr("until")), self.end):
            hours.addWidget(part)
        hours.addStretch(1)
        days.addWidget(label(tr("Quiet all day on")))
        for day in self.days:
            days.addWidget(day)
        days.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(hours)
        column.addLayout(days)
        self.setFocusProxy(self.on)
        self.show_quiet("", ())
        self.on.toggled.connect(self._turn)
        for box in (self.begin, self.end):
            box.timeChanged.connect(lambda _time: self.edited.emit())
        for day in self.days:
            day.toggled.connect(lambda _on: self.edited.emit())

    @property
    def span(self) -> str:
        if not self.on.isChecked() or self.begin.time() == self.end.time():
            return ""
        return f"{text_of(self.begin)}-{text_of(self.end)}"

    @property
    def quiet_days(self) -> tuple[str, ...]:
        return tuple(name for name, day in zip(DAYS, self.days, strict=True) if day.isChecked())

    def show_quiet(self, span: str, days: tuple[str, ...]) -> None:
        """Show what is set."""
        begin, _, end = span.partition("-")
        self.on.setChecked(bool(end))
        show_time(self.begin, begin if end else _USUAL[0])
        show_time(self.end, end or _USUAL[1])
        for name, day in zip(DAYS, self.days, strict=True):
            day.setChecked(name in days)
        self._turn()

    def _turn(self) -> None:
        for box in (self.begin, self.end):
            box.setEnabled(self.on.isChecked())
        self.edited.emit()


def clock(name: str) -> QTimeEdit:
    """A field for a time of the day."""
    box = QTimeEdit()
    plain_box(box)
    box.setDisplayFormat("HH:mm")
    box.setAccessibleName(name)
    return box


def text_of(box: QTimeEdit) -> str:
    """Its time as 07:30."""
    return box.time().toString("HH:mm")


def show_time(box: QTimeEdit, text: str) -> None:
    """Show a time such as 07:30."""
    box.setTime(QTime.fromString(text, "HH:mm"))


def _day(name: str) -> QToolButton:
    button = QToolButton()
    button.setText(tr(name.title())[:2])
    button.setCheckable(True)
    button.setAccessibleName(tr("Quiet on {day}").format(day=tr(name.title())))
    button.setToolTip(tr(name.title()))
    return button
