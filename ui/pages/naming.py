"""A small question that is answered with a word or two, wide enough to read its title and the answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

_WIDE = 420


def asked_for(parent: QWidget, title: str, words: str, known: Sequence[str] = ()) -> str:
    """What the user typed, or chose of what is `known`; empty when nothing was, or it was called off."""
    box = QInputDialog(parent)
    box.setWindowTitle(title)
    box.setLabelText(words)
    if known:
        box.setComboBoxItems(["", *known])
        box.setComboBoxEditable(True)
    box.resize(_WIDE, box.sizeHint().height())
    agreed = box.exec() == QDialog.DialogCode.Accepted
    box.deleteLater()
    return box.textValue().strip() if agreed else ""
