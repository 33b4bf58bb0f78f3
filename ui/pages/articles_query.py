"""The box one types a query into: checked while typing, the wrong place underlined and explained, a repair offered where there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from monitor.errors import QueryError
from ui.desk import Desk
from ui.heard import heard
from ui.icons import icon
from ui.marks import one_line, tip, utf16_places
from ui.page_actions import PageAction, action_button
from ui.pages.articles_completion import Completion
from ui.pages.articles_help import SearchHelp
from ui.words import tr

_PAUSE_MS = 250


class QueryBox(QWidget):
    """Emits `asked(query)` when a query that can be understood was typed (after a short pause) or Enter was pressed.

    `understood(yes)` follows what is typed. `entered`: Enter or Down asks for the first article found; `left`: Escape in an empty box.
    """

    asked = Signal(str)
    understood = Signal(bool)
    entered = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._error: QueryError | None = None
        self._box = QLineEdit(self)
        self._box.setClearButtonEnabled(True)
        self._box.setPlaceholderText(tr("Search: missile AND (launch* OR fired), title:summit, is:starred, after:7d"))
        self._box.setAccessibleName(tr("Search articles"))
        self._lens = QAction(self)
        self._box.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._help = QAction(tr("What can be typed here"), self)
        self._help.setToolTip(tr("What can be typed here: words and filters"))
        self._help.triggered.connect(self.show_help)
        self._box.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self._helping: SearchHelp | None = None
        self.completion = Completion(desk, self._box, self)
        self._said = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._said.setProperty("warning", True)
        self._repairing = PageAction(self, "articles-repair", self._use_repair)
        self._repair = action_button(self._repairing)
        self._below = QWidget(self)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(4, 0, 0, 0)
        below.addWidget(self._said, 1)
        below.addWidget(self._repair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._box)
        column.addWidget(self.completion)
        column.addWidget(self._below)
        self._below.hide()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._check)
        self._box.textEdited.connect(lambda _text: self._pause.start())
        self._box.textChanged.connect(self._cleared)
        self._box.returnPressed.connect(self._enter)
        self._box.installEventFilter(self)
        desk.theme.changed.connect(self._tint)
        self.setFocusProxy(self._box)
        self._tint()

    @property
    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self._box.text().strip()

    @property
    def complaint(self) -> str:
        """What is said below the box; empty when the query can be understood."""
        return "" if self._error is None else self._said.text()

    def show_query(self, query: str) -> None:
        """Show a query that is in force already."""
        if query != self.text:
            self._box.setText(query)
        self._complain(None)

    def show_help(self) -> None:
        """Show what can be typed, beside the window."""
        if self._helping is None:
            self._helping = SearchHelp(self.window())
        self._helping.show()
        self._helping.raise_()

    def select_all(self) -> None:
        """Get ready to be typed into."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape clears the box, then leaves it; Down goes to what was found; Tab takes a filter that is offered."""
        if watched is not self._box or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            return self.completion.take_first()
        escape, down = event.key() == Qt.Key.Key_Escape, event.key() == Qt.Key.Key_Down
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not (escape or down):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if down:
            self._enter()
        elif self._box.text():
            self._box.clear()
        else:
            self.left.emit()
        return True

    def _enter(self) -> None:
        self._check()
        if self._error is None:
            self.entered.emit()

    def _tint(self) -> None:
        self._lens.setIcon(icon("search", self._desk.theme.colours.muted))
        self._help.setIcon(icon("help", self._desk.theme.colours.muted))

    def _cleared(self, text: str) -> None:
        if not text:
            self._pause.stop()
            self._check()

    def _check(self) -> None:
        self._pause.stop()
        query = self.text
        try:
            if query:
                self._desk.reading.check_query(query)
        except QueryError as error:
            self._complain(error)
            return
        self._complain(None)
        self.asked.emit(query)

    def _use_repair(self) -> None:
        if self._error is not None and self._error.fix:
            self._box.setText(self._error.fix)
            self._check()
            self._box.setFocus()

    def _complain(self, error: QueryError | None) -> None:
        turned = (error is None) != (self._error is None)
        self._error = error
        if turned:
            self.understood.emit(error is None)
        self._below.setVisible(error is not None)
        self._repairing.setVisible(error is not None and error.fix is not None)
        if bool(self._box.property("wrong")) != (error is not None):
            self._box.setProperty("wrong", error is not None)
            self._box.style().polish(self._box)
        self._underline(error)
        if error is None:
            self._box.setAccessibleDescription("")
            return
        self._repairing.setToolTip(tip(one_line(error.fix or "").text))
        self._said.setText(one_line(heard(error.message)).text)
        self._box.setAccessibleDescription(self._said.text())

    def _underline(self, error: QueryError | None) -> None:
        """A wave under the wrong place. QLineEdit knows no formats of its own; those of an input method it does paint."""
        places = []
        if error is not None:
            text = self._box.text()
            blanks = len(text) - len(text.lstrip())
            start = min(error.start + blanks, max(0, len(text) - 1))
            end = max(start + 1, min(error.end + blanks, len(text)))
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(QColor(self._desk.theme.colours.warning))
            cursor = utf16_places(text, [(0, self._box.cursorPosition())])[0][1]
            for first, length in utf16_places(text, [(start, end)]):
                kind = QInputMethodEvent.AttributeType.TextFormat
                places.append(QInputMethodEvent.Attribute(kind, first - cursor, length, wave))
        QCoreApplication.sendEvent(self._box, QInputMethodEvent("", places))
