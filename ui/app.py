"""Opens the window: the first rows of the archive at once, the engine after that."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QApplication

import monitor
from monitor import settings as choices
from monitor.errors import EngineBusyError, UserError
from monitor.places import Places, find
from monitor.ports import Now, system_now
from monitor.reading import Reading
from ui.between_windows import Work, carry_out
from ui.crash import CrashHook
from ui.desk import Desk
from ui.display import application
from ui.forward import Forward
from ui.front import Front
from ui.icons import application_icon
from ui.interrupt import Interrupt
from ui.rescue import trouble_of, way_out
from ui.signals import EngineSignals
from ui.single import Single
from ui.tasks import Tasks
from ui.theme import Theme
from ui.tidy import Tidy
from ui.translating import Translating
from ui.waiting import wait_for
from ui.words import tr

if TYPE_CHECKING:
    from monitor.link import Link

log = logging.getLogger(__name__)


def make_ready(advice: str) -> QApplication:
    """What a window needs first; to be kept alive. Where none can be opened the process ends with code 2, having said why and `advice`."""
    return application(sys.argv, advice)


def open_window(data: str | None = None, advice: str = "") -> int:
    """The window over a data folder (None: the user's own), until it is closed.

    Raises UserError, which was shown by then, when the folder cannot be used. Where no window can be opened at all the process ends
    with code 2, having said why and `advice`.
    """
    places = find(data)
    _alive = make_ready(advice)

    def attach() -> Link:
        from monitor.commands import WindowOpened
        from monitor.link import attach_or_start  # the first rows are shown before

        link = attach_or_start(places)
        link.send(WindowOpened(), lambda _reply: None)
        return link

    return run(places, attach=attach, reading=Reading(places.archive), now=system_now, argv=sys.argv)


def run(places: Places, *, attach: Callable[[], Link], reading: Reading, now: Now, argv: Sequence[str]) -> int:
    """Show the window until it is closed; 0 when all went well. A second start on the same folder hands over and returns at once.

    Where a backup is to take the archive's place, or the archive is to be repaired, the window closes, and another one opens over it.
    Raises UserError, which was shown by then, when the folder cannot be used.
    """
    running = _application(argv)
    single = Single(places)  # held while the archive is seen to as well: no other window may open then
    if not single.first:
        return _hand_over(single, argv, places)
    forward = Forward()
    single.called.connect(forward.come)
    try:
        code, wanted = _one_window(running, places, attach, reading, now, forward)
        while wanted is not None:
            words = _carried_out(running, places, wanted, now)
            code, wanted = _one_window(running, places, attach, Reading(places.archive), now, forward, said=words)
        return code
    finally:
        single.close()


def _carried_out(running: QApplication, places: Places, wanted: Work, now: Now) -> str:
    """What came of it, in the language that the user chose: no window is there that would speak it."""
    translating = Translating(running, choices.load(places.settings)[0].language)
    try:
        return carry_out(places, wanted, now)
    finally:
        translating.close()


def _one_window(
    running: QApplication,
    places: Places,
    attach: Callable[[], Link],
    reading: Reading,
    now: Now,
    forward: Forward,
    said: str = "",
) -> tuple[int, Work | None]:
    """Show one window until it is closed; the exit code, and what is to be done to the archive then. `said` is told in it."""
    front: Front | None = None
    translating: Translating | None = None
    hook = CrashHook(lambda: front.window if front is not None else None)
    hook.install()
    tidy = Tidy(forget=reading.give_back)
    interrupt = Interrupt()
    signals = EngineSignals()
    tasks = Tasks(signals, reading)
    try:
        settings, trouble = choices.load(places.settings)
        translating = Translating(running, settings.language)
        theme = Theme(running, settings.theme, settings.text_size)
        link = None if reading.ready(places.archive) else _prepare(tasks, attach, interrupt)
        if isinstance(link, UserError):
            return 0, way_out(link, places, tasks, zone(settings), interrupt, said)
        desk = Desk(
            reading=reading,
            signals=signals,
            tasks=tasks,
            settings=settings,
            theme=theme,
            now=now,
            zone=zone(settings),
            data=places.data,
        )
        reading.use_zone(desk.zone)
        _heed(desk)
        desk.settings_changed.connect(lambda: _heed(desk))
        front = Front(desk, places, attach)
        interrupt.on_asked(front.quit)
        hook.troubled.connect(lambda text: front.window.notices.tell(text, text))
        forward.window = front.window
        if said:
            front.window.notices.tell("restore", said)
        if trouble:
            front.window.notices.tell("settings", trouble)
        front.show()
        if link is None:
            tasks.after_first(front.attach_engine)  # what it loads would take the processor from the first rows
        else:
            front.attached_already(link)
        code = running.exec()
        return code, front.care.then
    finally:
        forward.window = None
        if front is not None:
            front.close()
        if translating is not None:
            translating.close()
        tasks.close()
        reading.close()
        interrupt.close()
        tidy.close()
        hook.remove()


def _application(argv: Sequence[str]) -> QApplication:
    present = QApplication.instance()
    made = present if isinstance(present, QApplication) else QApplication(list(argv))
    made.setApplicationName("wirewatch")
    made.setApplicationDisplayName("Wirewatch")
    made.setApplicationVersion(monitor.__version__)
    made.setDesktopFileName("wirewatch")
    made.setQuitOnLastWindowClosed(False)
    made.setWindowIcon(application_icon())
    return made


def _hand_over(single: Single, argv: Sequence[str], places: Places) -> int:
    if single.hand_over(argv):
        return 0
    error = EngineBusyError("another Wirewatch has this data folder open but does not answer; close it first")
    trouble_of(error, places).exec()
    raise error


def _prepare(tasks: Tasks, attach: Callable[[], Link], interrupt: Interrupt) -> Link | UserError:
    """A fresh or older archive: the engine makes it ready first, or cannot."""
    return wait_for(attach, tr("Preparing the archive…"), tasks, interrupt)  # an engine that sees nobody ends


def zone(settings: choices.Settings) -> ZoneInfo:
    """The zone the user chose, else the machine's, else UTC."""
    names = [settings.zone, bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")]
    for name in filter(None, names):
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            log.info("no time zone named %s", name)
    return ZoneInfo("UTC")


def _heed(desk: Desk) -> None:
    """Let bursts be found by the cut-offs of the settings."""
    chosen = desk.settings
    desk.reading.use_cut_offs(chosen.burst_score, chosen.burst_articles, chosen.burst_growth)
