"""The application object, where this machine can show a window; where it can't, Qt's reasons in plain words instead of a crash."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)


def application(argv: Sequence[str], advice: str) -> QApplication:
    """The application object: the one there is, or a new one. Without a display the process ends with code 2, having said why and `advice`.

    Qt knows no other end: it aborts the process as soon as its handler of messages returns.
    """
    alive = QApplication.instance()
    if isinstance(alive, QApplication):
        return alive
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtFatalMsg:
            said.append(text)
            return
        reasons = "".join(f"\n  {one}" for one in dict.fromkeys(said))
        sys.stderr.write(f"wirewatch: no window can be opened here. The reasons that Qt gives:{reasons}\n{advice}\n")
        sys.stderr.flush()
        os._exit(2)

    before = qInstallMessageHandler(hear)
    made = QApplication(list(argv))
    qInstallMessageHandler(before)
    for text in said:
        log.warning("%s", text)
    return made
