"""What may follow in a search that is being typed: filters and their values, offered below the box."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.desk import Desk
from ui.marks import one_line
from ui.pages.emptiness import label
from ui.words import tr

_WORD = re.compile(r"(?:^|(?<=[\s]))(-?)(?:([a-z]+):)?(\"[^\"]*|[^\s\"()]*)$", re.IGNORECASE)
_FEWEST = 2
_SHOWN = 6


def offers(typed: str, names: tuple[str, ...], values: Callable[[str], list[str]]) -> tuple[int, list[str]]:
    """For what stands before the cursor: from where on it is replaced, and what it could become. `values` of a filter by its name."""
    found = _WORD.search(typed)
    if found is None:
        return len(typed), []
    minus, name, begun = found[1], (found[2] or "").lower(), found[3]
    if not name:
        fitting = [f"{minus}{one}:" for one in names if len(begun) >= _FEWEST and one.startswith(begun.lower())]
        return found.start(), fitting
    if name not in names:
        return len(typed), []
    wanted = begun.lstrip('"').casefold()
    fitting = [one for one in values(name) if wanted in one.casefold() and one.casefold() != wanted]
    return found.start(), [f"{minus}{name}:{_quoted(one)}" for one in fitting[:_SHOWN]]


def _quoted(value: str) -> str:
    return f'"{value}"' if set(value) & set(" ()") else value


class Completion(QWidget):
    """A line of offers below a box, there only while a filter is being typed. A click takes one, `take_first` the first.

    What is taken stands in the box, which then emits its own `textEdited`.
    """

    def __init__(self, desk: Desk, box: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._box = box
        self._start = 0
        self.offered: list[str] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(4)
        self._buttons = [self._button(place) for place in range(_SHOWN)]
        for button in self._buttons:
            line.addWidget(button)
        self._hint = label(tr("Tab takes the first"), muted=True, small=True)
        line.addWidget(self._hint)
        line.addStretch(1)
        box.textChanged.connect(self._offer)
        self.hide()

    def _button(self, place: int) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(tr("Add a filter"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._take(place))
        return button

    def take_first(self) -> bool:
        """Take the first of the offers; False when there is none."""
        if self.isHidden() or not self.offered:
            return False
        self._take(0)
        return True

    def _offer(self, _text: str) -> None:
        from monitor.reading.line import FILTERS  # a first list needs none of it

        before = self._box.text()[: self._box.cursorPosition()]
        self._start, self.offered = offers(before, FILTERS, self._values) if self._box.hasFocus() else (0, [])
        for place, button in enumerate(self._buttons):
            offer = self.offered[place] if place < len(self.offered) else ""
            button.setVisible(bool(offer))
            button.setText(one_line(offer, longest=40).text.replace("&", "&&"))
            button.setAccessibleName(tr("Add {filter}").format(filter=offer) if offer else tr("Add a filter"))
        self.setVisible(bool(self.offered))

    def _values(self, name: str) -> list[str]:
        """What a filter can be, as the archive has it."""
        from monitor.terms import STATES

        reading = self._desk.reading
        match name:
            case "is":
                return list(STATES)
            case "level":
                return ["flag", "mention"]
            case "topic":
                return [topic.name for topic in self._desk.topics]
            case "tag":
                return list(reading.tags())
            case "folder" | "kind" | "country":
                return sorted({str(getattr(feed.about, name)) for feed in reading.feeds()} - {""})
            case "after" | "before" | "date":
                return [
                    "today",
                    "yesterday",
                    "7d",
                    "30d",
                    "1y",
                    f"{self._desk.now().astimezone(self._desk.zone):%Y-%m}",
                ]
            case _:
                return []

    def _take(self, place: int) -> None:
        chosen, text, cursor = self.offered[place], self._box.text(), self._box.cursorPosition()
        ending = "" if chosen.endswith(":") else " "
        whole = f"{text[: self._start]}{chosen}{ending}"
        self._box.setText(whole + text[cursor:].lstrip())
        self._box.setCursorPosition(len(whole))
        self._offer(whole)
        self._box.textEdited.emit(self._box.text())
