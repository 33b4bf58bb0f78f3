"""A small sign while something is waited for before there is a window; it ends early when the process is asked to end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtWidgets import QLabel

from monitor.errors import UserError
from ui.interrupt import Interrupt
from ui.tasks import Tasks
from ui.words import tr

T = TypeVar("T")


def wait_for(work: Callable[[], T], words: str, tasks: Tasks, interrupt: Interrupt) -> T | UserError:
    """What `work`, done in a thread, gives or raises as UserError; anything else it raises is raised here.

    Raises KeyboardInterrupt when the process is asked to end meanwhile.
    """
    sign = QLabel(words)
    sign.setWindowTitle(tr("Wirewatch"))
    sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
    sign.resize(360, 120)
    sign.show()
    loop, owner = QEventLoop(), QObject()
    found: list[T | UserError] = []
    faults: list[Exception] = []

    def guarded() -> T | None:
        try:
            return work()
        except UserError:
            raise
        except Exception as fault:  # noqa: BLE001  not handled here: it is raised where it was waited for
            faults.append(fault)
            return None

    def done(outcome: T | UserError | None) -> None:
        if not faults:
            found.append(cast("T | UserError", outcome))
        loop.quit()

    interrupt.on_asked(loop.quit)
    tasks.run(guarded, done, owner, failed=done)
    loop.exec()
    sign.close()
    if faults:
        raise faults[0]
    if not found:
        raise KeyboardInterrupt
    return found[0]
