"""What must be so of anything that is shown small: nothing is outside, nothing is cut or overlaps, and Tab brings all of it into sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.elided import Elided
from ui.pages.hint_line import HintLine

CONTROLS = QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTabBar, QTextEdit
STEPS = 200


def controls(whole: QWidget) -> list[QWidget]:
    """All that can be seen and used, but for the parts that a control is made of."""
    seen = [one for one in whole.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]
    return [one for one in seen if not isinstance(one, QHeaderView) and not _part(one)]


def _part(one: QWidget) -> bool:
    owner = one.parentWidget()
    while owner is not None and not owner.isWindow():
        if isinstance(owner, (*CONTROLS, QHeaderView, QMenuBar)):
            return True
        owner = owner.parentWidget()
    return False


def holder(one: QWidget) -> QWidget:
    """What it lies on: the inside of the nearest area that scrolls, else the window."""
    while not one.isWindow():
        owner = one.parentWidget()
        area = owner.parentWidget() if owner is not None else None
        if isinstance(area, QScrollArea) and area.widget() is one:
            return one
        one = owner
    return one


def place(one: QWidget, on: QWidget) -> QRect:
    return QRect(one.mapTo(on, QPoint(0, 0)), one.size())


def named(one: QWidget) -> str:
    text = one.text() if isinstance(one, QAbstractButton | QLabel) else ""
    return f"{type(one).__name__} “{one.accessibleName() or text}”"


def outside(whole: QWidget) -> list[str]:
    """Controls that are not wholly within each of the widgets that they stand on."""
    found = []
    for one in controls(whole):
        on, last = one.parentWidget(), holder(one)
        while on is not None:
            if not on.rect().contains(place(one, on)):
                found.append(f"{named(one)} at {place(one, on).getRect()} of {on.size().toTuple()}")
                break
            on = None if on is last else on.parentWidget()
    return found


def overlapping(whole: QWidget) -> list[str]:
    """Pairs of controls that cover each other."""
    grounds: dict[QWidget, list[QWidget]] = {}
    for one in controls(whole):
        grounds.setdefault(holder(one), []).append(one)
    found = []
    for ground, ones in grounds.items():
        for number, one in enumerate(ones):
            for other in ones[number + 1 :]:
                related = one.isAncestorOf(other) or other.isAncestorOf(one)
                if not related and place(one, ground).intersects(place(other, ground)):
                    found.append(f"{named(one)} and {named(other)}")
    return found


def cut(whole: QWidget) -> list[str]:
    """Words that have less room than they take: of buttons, and of labels that neither wrap nor end in an ellipsis."""
    found = []
    for one in whole.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QAbstractButton | QLabel) or isinstance(one, Elided | HintLine):
            continue
        if isinstance(one, QLabel) and (one.wordWrap() or not one.text() or _part(one)):
            continue
        words = max((one.fontMetrics().horizontalAdvance(line) for line in _lines(one)), default=0)
        if words > one.width() + 1:
            found.append(f"{named(one)}: {one.width()} of {words}")
    return found


def _lines(one: QAbstractButton | QLabel) -> list[str]:
    shows = not (isinstance(one, QAbstractButton) and one.property("iconOnly"))
    return one.text().replace("&", "").split("\n") if shows and not _icon_only(one) else []


def _icon_only(one: QWidget) -> bool:
    style = getattr(one, "toolButtonStyle", None)
    return style is not None and style() == Qt.ToolButtonStyle.ToolButtonIconOnly


def steps() -> Iterator[QWidget]:
    """Where Tab leads, until it has been there."""
    seen: list[QWidget] = []
    for _step in range(STEPS):
        before = QApplication.focusWidget()
        if before is None:
            return
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or (now is not before and now in seen):
            return
        if now not in seen:
            seen.append(now)
            yield now


def unreached(whole: QWidget) -> list[str]:
    """Controls that can be used but Tab does not lead to, and those that it leads to without bringing them into sight."""
    found, reached = [], set()
    for one in steps():
        reached.add(one)
        reached.update(one.findChildren(QWidget))
        if not _in_sight(one):
            found.append(f"{named(one)} is not brought into sight")
    for one in controls(whole):
        wanted = one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if wanted and one not in reached and not _of_group(one, reached):
            found.append(f"{named(one)} is not reached")
    return found


def _of_group(one: QWidget, reached: set[QWidget]) -> bool:
    """Of buttons of which one is chosen Tab reaches one; the arrows go on."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and any(each in reached for each in group.buttons())


def _in_sight(one: QWidget) -> bool:
    """Whether enough of it is seen to know that one is there, in every area around it."""
    seen, on = one.rect(), one.parentWidget()
    while on is not None and not one.isWindow():
        corner = one.mapTo(on, QPoint(0, 0))
        seen = seen.intersected(on.rect().translated(-corner))
        on = None if on.isWindow() else on.parentWidget()
    enough = min(one.width(), 120), min(one.height(), 24)
    return seen.width() >= enough[0] and seen.height() >= enough[1]


def least(whole: QWidget) -> tuple[int, int]:
    """Pixels that it can be made as small as."""
    hint = whole.minimumSizeHint().expandedTo(whole.minimumSize())
    return hint.toTuple()


def scrolls_sideways(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBar().maximum() > 0
