"""The wheel over a form scrolls it; a choice under the pointer stays what it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDateEdit, QDialog, QScrollArea, QWidget

from ui.dialogs.frame import Frame
from ui.dialogs.preferences import PreferencesDialog
from ui.pages.charts_controls import Controls
from ui.pages.feeds_form import FeedForm
from ui.wheel import scrolls_only

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform's own remark


def turn(field: QWidget) -> bool:
    """Whether the field kept the wheel to itself; what it leaves goes to what it stands in."""
    middle = QPointF(field.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(field.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turned)
    return turned.isAccepted()


def said(field: QComboBox | QAbstractSpinBox) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()


def area_of(shown: QWidget) -> QScrollArea:
    return shown if isinstance(shown, QScrollArea) else shown.findChild(QScrollArea)


@pytest.mark.parametrize("form", [PreferencesDialog, FeedForm, Controls])
def test_no_choice_changes_under_a_turning_wheel(form, window_desk, qtbot):
    shown = form(window_desk)
    qtbot.addWidget(shown)
    shown.show()
    area = area_of(shown)
    fields = [*area.findChildren(QComboBox), *area.findChildren(QAbstractSpinBox)]
    before = [said(field) for field in fields]
    for field in fields:
        field.setFocus()
        assert not turn(field)
    assert len(fields) > 3
    assert [said(field) for field in fields] == before


def test_a_date_of_the_charts_stays_as_well(window_desk, qtbot):
    shown = Controls(window_desk)
    qtbot.addWidget(shown)
    shown.show()
    (first, *_rest) = shown.findChildren(QDateEdit)
    before = first.date()
    assert not turn(first)
    assert first.date() == before


def test_drop_downs_above_a_list_stay_as_well(window, qtbot):
    window.read_summary()
    page = window.articles
    window.go("articles")
    fields = page.findChildren(QComboBox)
    qtbot.waitUntil(lambda: all(field.focusPolicy() == Qt.FocusPolicy.StrongFocus for field in fields))
    before = [said(field) for field in fields]
    assert len(fields) > 4
    assert not any(turn(field) for field in fields)
    assert [said(field) for field in fields] == before


def test_fields_that_come_later_stay_as_well(qtbot):
    dialog = QDialog()
    frame = Frame(dialog, "A form", "Save", dialog.accept)
    frame.finish()
    qtbot.addWidget(dialog)
    dialog.show()
    late = QComboBox()
    late.addItems(["one", "two"])
    frame.column.addWidget(late)
    qtbot.waitUntil(lambda: late.focusPolicy() == Qt.FocusPolicy.StrongFocus)
    assert not turn(late)
    assert late.currentText() == "one"


def test_an_open_list_of_choices_turns(qtbot):
    box = QComboBox()
    box.addItems([str(number) for number in range(60)])
    box.setMaxVisibleItems(5)
    qtbot.addWidget(box)
    scrolls_only(box)
    box.show()
    box.showPopup()
    bar = box.view().verticalScrollBar()
    before = bar.value()
    assert turn(box.view().viewport())
    assert bar.value() > before
    box.hidePopup()
