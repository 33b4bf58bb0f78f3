"""How one topic is told of: when, of which articles, how often, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from monitor import alert_rule
from monitor.alert_rule import DAYS, DESKTOP, NEVER_QUIET, AlertRule
from monitor.errors import UserError
from ui.dialogs.frame import Frame
from ui.pages.emptiness import label
from ui.pages.form_rows import plain_box
from ui.pages.quiet_hours import QuietHours, clock, show_time, text_of
from ui.wheel import scrolls_only
from ui.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_ON = (
    (later("each new story (copies once)"), "story"),
    (later("each new article"), "article"),
    (later("a digest"), "digest"),
    (later("only bursts"), "burst"),
)
_EVERY = ((later("every hour"), "hourly"), (later("every day"), "daily"), (later("every week"), "weekly"))
_QUIET = (
    (later("as in the preferences"), ""),
    (later("never: at any hour"), NEVER_QUIET),
    (later("at hours of its own"), "own"),
)
_URGENCY = (
    (later("low: unobtrusive"), "low"),
    (later("normal"), "normal"),
    (later("high: stays until it is seen"), "critical"),
)


class AlertRuleDialog(QDialog):
    """`rule` is what is set when it was accepted. `channels` are the names of those besides the desktop."""

    def __init__(self, title: str, rule: AlertRule, channels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        self.on, self.every, self.day, self.quiet, self.urgency = (QComboBox() for _ in range(5))
        self.at, self.quiet_hours, self.sources = clock(tr("Digest at")), QuietHours(), QLineEdit()
        self.mentions = QCheckBox(tr("Tell me of mentions too"))
        self.bursts = QCheckBox(tr("Tell me of bursts too"))
        self.bursts.setToolTip(
            tr("A day with far more articles than the weeks before let expect, as the charts mark it")
        )
        self.publishers = _number(1, 50, "", tr("any"))
        self.silence = _number(0, 8760, tr(" hours"), tr("never"))
        self.per_hour = _number(0, 1000, tr(" an hour"), tr("as many as come"))
        self.recent = _number(0, 8760, tr(" hours"), tr("any age"))
        self.channels = {name: QCheckBox(name) for name in dict.fromkeys((DESKTOP, *channels, *rule.channels))}
        self.channels[DESKTOP].setText(tr("this desktop"))
        self.frame = Frame(self, tr("Alerts: {topic}").format(topic=title), tr("Use"), self.save)
        for box, choices in ((self.on, _ON), (self.every, _EVERY), (self.quiet, _QUIET), (self.urgency, _URGENCY)):
            for words, value in choices:
                box.addItem(tr(words), value)
        for day in DAYS:
            self.day.addItem(tr(day.title()), day)
        self._lay_out()
        self._show(rule)
        for box in (self.on, self.every, self.quiet):
            box.currentIndexChanged.connect(self._offer)
        self._offer()
        self.resize(560, 620)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._row(form, tr("Tell me of"), self.on)
        digest = QHBoxLayout()
        for part in (self.every, self.day, self.at):
            digest.addWidget(part)
        digest.addStretch(1)
        self._digest = QWidget()
        self._digest.setLayout(digest)
        digest.setContentsMargins(0, 0, 0, 0)
        self._row(form, tr("Digest"), self._digest)
        self.every.setAccessibleName(tr("Digest every"))
        self.day.setAccessibleName(tr("Digest on"))
        self._row(
            form,
            tr("Publishers that have it"),
            self.publishers,
            tr("A story waits until so many independent ones have it."),
        )
        self.sources.setPlaceholderText(tr("all; or names, sites and addresses of feeds, with commas between them"))
        self._row(form, tr("Only from"), self.sources)
        form.addRow(self.mentions)
        form.addRow(self.bursts)
        self._row(form, tr("Not older than"), self.recent)
        self._row(
            form,
            tr("Tell me of silence after"),
            self.silence,
            tr("When nothing is flagged for so long though the feeds answer."),
        )
        self._row(form, tr("Quiet hours"), self.quiet, tr("What comes meanwhile is summed up when they end."))
        form.addRow("", self.quiet_hours)
        self._row(form, tr("At most"), self.per_hour, tr("What is more is summed up later."))
        self._row(form, tr("Urgency"), self.urgency)
        through = QVBoxLayout()
        for box in self.channels.values():
            through.addWidget(box)
        through.addWidget(label(tr("Others are set up in Preferences, Channels …"), muted=True, small=True, wrap=True))
        form.addRow(tr("Send to"), through)
        inside = QWidget()
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, 0, 8, 0)
        holder.addLayout(form)
        holder.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        scrolls_only(area)
        self.frame.column.addWidget(area, 1)
        self.frame.finish()

    @staticmethod
    def _row(form: QFormLayout, name: str, field: QWidget, remark: str = "") -> None:
        field.setAccessibleName(name)
        form.addRow(name, field)
        if remark:
            form.addRow("", label(remark, muted=True, small=True, wrap=True))

    def _show(self, rule: AlertRule) -> None:
        chosen = rule.quiet if rule.quiet in {"", NEVER_QUIET} and not rule.quiet_days else "own"
        values = (
            (self.on, rule.on),
            (self.every, rule.digest),
            (self.day, rule.digest_day),
            (self.urgency, rule.urgency),
        )
        for box, value in (*values, (self.quiet, chosen)):
            box.setCurrentIndex(box.findData(value))
        show_time(self.at, rule.digest_at)
        self.quiet_hours.show_quiet("" if rule.quiet == NEVER_QUIET else rule.quiet, rule.quiet_days)
        self.mentions.setChecked(rule.level == "mention")
        self.bursts.setChecked(rule.tells_of_bursts)
        self.sources.setText(", ".join(rule.sources))
        numbers = (
            (self.publishers, rule.publishers),
            (self.silence, rule.silence_hours),
            (self.per_hour, rule.per_hour),
        )
        for field, number in (*numbers, (self.recent, rule.recent_hours)):
            field.setValue(number)
        for name, tick in self.channels.items():
            tick.setChecked(name in rule.channels)

    def _offer(self) -> None:
        digest = self.on.currentData() == "digest"
        self._digest.setEnabled(digest)
        self.bursts.setEnabled(self.on.currentData() != "burst")
        self.day.setVisible(self.every.currentData() == "weekly")
        self.quiet_hours.setVisible(self.quiet.currentData() == "own")

    def chosen(self) -> AlertRule:
        """What the dialog says. Raises UserError for what cannot be."""
        quiet = cast("str", self.quiet.currentData())
        own = quiet == "own"
        return alert_rule.from_table(
            {
                "on": self.on.currentData(),
                "level": "mention" if self.mentions.isChecked() else "flag",
                "bursts": "yes" if self.bursts.isChecked() and self.bursts.isEnabled() else "no",
                "sources": [part.strip() for part in self.sources.text().split(",") if part.strip()],
                "publishers": self.publishers.value(),
                "digest": self.every.currentData(),
                "digest_at": text_of(self.at),
                "digest_day": self.day.currentData(),
                "silence_hours": self.silence.value(),
                "quiet": (self.quiet_hours.span or NEVER_QUIET) if own else quiet,
                "quiet_days": list(self.quiet_hours.quiet_days) if own else [],
                "per_hour": self.per_hour.value(),
                "recent_hours": self.recent.value(),
                "urgency": self.urgency.currentData(),
                "channels": [name for name, box in self.channels.items() if box.isChecked()],
            }
        )

    def save(self) -> None:
        """Take it, or say what is wrong."""
        try:
            self.rule = self.chosen()
        except UserError as error:
            self.frame.tell(str(error))
            return
        self.accept()


def _number(least: int, most: int, unit: str, none: str) -> QSpinBox:
    box = QSpinBox()
    plain_box(box)
    box.setRange(least, most)
    box.setSuffix(unit)
    box.setSpecialValueText(none)
    return box
