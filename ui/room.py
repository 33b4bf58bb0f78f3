"""What a page or a form stands in: where it needs more room than there is, it is scrolled instead of cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QScrollArea, QWidget

_OPENED_MS = 60
_EDGE, _SEEN = 8, QSize(160, 80)
"""Pixels that are kept beside what is scrolled into view; and as much of a large list is enough to see that one is in it."""


_still: list[QWidget] = []
_quiet: list[QWidget] = []  # what has the keys where it stands, or gets them as soon as it is seen


@contextmanager
def unmoved(widget: QWidget) -> Iterator[None]:
    """Nothing is scrolled to where the keys go within the block, as they do when a page is shown with this widget in it."""
    _still.append(widget)
    try:
        yield
    finally:
        _still.pop()


def focus_quietly(widget: QWidget) -> None:
    """Give it the keys where it stands, without scrolling to it: the page is looked at from its beginning."""
    _quiet[:] = [widget]
    with unmoved(widget):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


class Following(QScrollArea):
    """Scrolls to whatever gets the focus inside, however it came there, as far as that is needed.

    Qt's own area follows Tab only, and keeps 50 pixels beside what it shows, in a low one even where that puts it out of sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._followed: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]  # there is one where there are widgets

    def focusNextPrevChild(self, following: bool) -> bool:
        return QAbstractScrollArea.focusNextPrevChild(self, following)  # the focus is followed however it moved

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        again = before is None and now is self._followed  # the window came to the front as it was left
        self._followed = now or self._followed
        if now is not None and now not in _quiet:
            _quiet.clear()
        if now is not None and not (_still or _quiet or again):
            self._show_focus()
            if self.verticalScrollBar().maximum():  # what opens with the focus, as a note does, may move it yet
                QTimer.singleShot(_OPENED_MS, self, lambda: self._show_again(now))

    def _show_again(self, one: QWidget) -> None:
        if QApplication.focusWidget() is one:
            self._show_focus()

    def _show_focus(self) -> None:
        inside, now = self.widget(), QApplication.focusWidget()
        if inside is not None and now is not None and now is not inside and inside.isAncestorOf(now):
            self.show_place(QRect(now.mapTo(inside, QPoint(0, 0)), now.size()))

    def show_place(self, place: QRect) -> None:
        """Scroll until this place of the inside is in sight: all of it, or the beginning of what is larger than the room."""
        window = QRect(
            QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()), self.viewport().size()
        )
        seen = window.intersected(place)
        if seen.width() >= min(place.width(), _SEEN.width()) and seen.height() >= min(place.height(), _SEEN.height()):
            return
        for bar, first, length, room in (
            (self.horizontalScrollBar(), place.left(), place.width(), window.width()),
            (self.verticalScrollBar(), place.top(), place.height(), window.height()),
        ):
            last = first + min(length, room - 2 * _EDGE)
            bar.setValue(max(min(bar.value(), first - _EDGE), last + _EDGE - room))


class Room(Following):
    """Gives `inside` all the room there is, and never less than it needs. What gets the focus is scrolled into view.

    An inside with a method `give_way(room)` hears first how much room there is, and may need less then.

    Qt's own way of resizing (`setWidgetResizable`) gives what has wrapped words all the height it might like, and is not used.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._gives_way: Callable[[QSize], None] | None = getattr(inside, "give_way", None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def needed(self, width: int) -> QSize:
        """The least that the inside can be given where so many pixels are offered to its width."""
        inside = self._inside
        layout = inside.layout()
        least = inside.minimumSizeHint().expandedTo(inside.minimumSize())
        wide = max(width, least.width())
        if layout is None or not layout.hasHeightForWidth():
            return QSize(wide, least.height())
        return QSize(wide, max(layout.totalMinimumHeightForWidth(wide), inside.minimumHeight()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Give the inside the size that it is to have now."""
        if self._gives_way is not None:
            self._gives_way(self.size())
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        need = self.needed(room.width())
        if need.height() + bar * (need.width() > room.width()) > room.height():
            room.setWidth(room.width() - bar)
            need = self.needed(room.width())
        if need.width() > room.width():
            room.setHeight(room.height() - bar)
        self._inside.resize(need.expandedTo(QSize(0, room.height())))


class Frugal(QWidget):
    """Asks for the least height that its layout can do with; a stack of widgets would ask for as much as they might like."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1
