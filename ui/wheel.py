"""The wheel scrolls what it turns over and never changes a choice that happens to pass under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

_KEPT = "keepsItsChoice"


class _PassOn(QObject):
    """Leaves the wheel to whatever the watched field stands in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()
        return True


def scrolls_only(whole: QWidget) -> None:
    """Let the wheel scroll wherever it turns over this; call it when the fields are inside, and again when there are more of them."""
    fields = [*whole.findChildren(QComboBox), *whole.findChildren(QAbstractSpinBox)]
    new = [field for field in fields if not field.property(_KEPT)]
    if not new:
        return
    pass_on = _PassOn(whole)
    for field in new:
        field.setProperty(_KEPT, True)
        field.installEventFilter(pass_on)
        if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
