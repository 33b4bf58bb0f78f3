"""The frame that our dialogs share: a heading, what is asked, what went wrong, and the buttons, which are always in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.dialog_room import DialogRoom
from ui.heard import heard
from ui.pages.emptiness import button, label
from ui.pages.wrapping import WrappingRow
from ui.words import tr


class Frame:
    """Lays a dialog out and holds its line of trouble and its two buttons. Enter presses `accept`, Escape closes."""

    def __init__(self, dialog: QDialog, heading: str, accept: str, act: Callable[[], object], close: str = "") -> None:
        dialog.setWindowTitle(heading)
        self._dialog = dialog
        inside = QWidget(dialog)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 0)
        self.column.setSpacing(12)
        self._whole = QVBoxLayout(dialog)
        self._whole.setContentsMargins(0, 0, 0, 16)
        self._whole.setSpacing(12)
        self._whole.addWidget(DialogRoom(inside, dialog), 1)
        self.column.addWidget(label(heading, heading=True))
        self.told: QLabel = label("", warning=True, wrap=True)
        self.told.hide()
        self.accept: QPushButton = button(accept, act, primary=True)
        self.accept.setDefault(True)
        self.close: QPushButton = button(close or tr("Cancel"), dialog.reject)

    def finish(self, extra: QLayout | None = None) -> None:
        """Put the line of trouble and the buttons below what was added to `column`."""
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(12)
        foot.addWidget(self.told)
        row = WrappingRow(below=480)
        if extra is not None:
            row.addLayout(extra)
        row.addStretch(1)
        row.addWidget(self.close)
        row.addWidget(self.accept)
        foot.addLayout(row)
        self._whole.addLayout(foot)

    def tell(self, text: str) -> None:
        """Say what is wrong, inside the dialog; empty takes it away."""
        self.told.setText(heard(text))
        self.told.setVisible(bool(text))

    def busy(self, *, yes: bool) -> None:
        """While something is under way the accepting button waits."""
        self.accept.setEnabled(not yes)


def form_of_fields() -> QFormLayout:
    """A form whose fields grow with the dialog; what has no room beside its name stands below it."""
    form = QFormLayout()
    form.setVerticalSpacing(8)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def beside(field: QWidget, press: QPushButton) -> QHBoxLayout:
    """A field with a button at its end, as one row of a form."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(press)
    return row
