"""The wheel scrolls a form and never changes a choice that happens to pass under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea


class _PassOn(QObject):
    """Leaves the wheel to whatever the watched field stands in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()
        return True


def scrolls_only(area: QScrollArea) -> None:
    """Let the wheel scroll this area wherever it turns; call it when the fields are inside."""
    pass_on = _PassOn(area)
    fields = (*area.findChildren(QComboBox), *area.findChildren(QAbstractSpinBox))
    for field in fields:
        field.installEventFilter(pass_on)
