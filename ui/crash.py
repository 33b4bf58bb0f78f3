"""When Wirewatch itself goes wrong: the details go to the log and into a window from which they can be copied, without secrets."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import monitor
from monitor.errors import UserError
from monitor.faults import without_secrets, without_words
from ui.words import tr

log = logging.getLogger(__name__)


def report(error: BaseException, *, words: bool = False) -> str:
    """What a maintainer needs to know, as text: versions, kinds of faults and the lines of our code they passed.

    A fault's own words may quote an article, a query or an address: they are left out unless `words`.
    """
    where = f"Wirewatch {monitor.__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    details = "".join(traceback.format_exception(error)) if words else without_words(error)
    return without_secrets(f"{where}\n\n{details}")


class CrashDialog(QDialog):
    """Says that something went wrong, and lets the details be copied; what the fault says is added on request."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        from ui.on_screen import size_on_screen
        from ui.pages.wrapping_tick import WrappingTick  # when there is a fault to show

        super().__init__(parent)
        self._error = error
        self.setWindowTitle(tr("Something went wrong in Wirewatch"))
        size_on_screen(self, QSize(640, 440))
        words = tr(
            "This is a fault of Wirewatch, not yours. Your archive was not touched by this window: only the engine writes it.\n"
            "You can go on; if it happens again, restart and send us the details below. "
            "They hold no passwords, no addresses with keys and nothing of your articles."
        )
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Details of the fault"))
        self.text.setTabChangesFocus(True)
        self.words = WrappingTick(
            tr("Add what the fault itself says (it may quote an article, a query or an address)"), self
        )
        self.words.toggled.connect(self._show)
        self.copy = QPushButton(tr("Copy details"), self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(words, self, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        self._show()

    def _show(self) -> None:
        self.text.setPlainText(report(self._error, words=self.words.isChecked()))


class CrashHook(QObject):
    """Catches what nobody caught, in any thread; `shown` is emitted with the fault.

    What the world or the user did (UserError: a damaged archive, say) is no fault of ours: `troubled` is emitted with its text.
    """

    shown = Signal(object)
    troubled = Signal(str)

    def __init__(self, parent: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._parent = parent
        self._dialog: CrashDialog | None = None
        self._before = sys.excepthook, threading.excepthook
        self.shown.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be called for uncaught exceptions from now on."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Leave the hooks that were there before in place again."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, UserError):
            log.warning("what the user or the world did: %s", error)
            self.troubled.emit(str(error))
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        self.shown.emit(error)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return  # one at a time: a fault in a repaint would fill the screen
        self._dialog = CrashDialog(error, self._parent())
        self._dialog.open()
