"""A window over a small real archive, talking to a written-down engine."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_fakes import NOON, Archive, FakeLink

from monitor.reading import Reading
from monitor.settings import Settings
from ui.desk import Desk
from ui.front import Front
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme
from ui.tidy import Tidy
from ui.window import MainWindow

_modules = itertools.count()


@pytest.fixture(autouse=True, scope="module")
def the_heap_of_earlier_tests_stands_aside() -> None:
    """What is there stays out of the collections between tests, which would take most of their time; all is looked through now and then."""
    if next(_modules) % 10 == 9:
        gc.unfreeze()
        gc.collect()


class Patient(QtBot):
    """Waits as long as a busy machine may need; what comes soon is not waited for any longer."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 30_000) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Patient:
    """In place of the one of pytest-qt, which gives up after five seconds."""
    return Patient(request)


@pytest.fixture(autouse=True)
def garbage_goes_between_tests(qapp: QApplication) -> Iterator[None]:
    """As in the application (ui/tidy.py): no collection begins inside a destructor of Qt or in another thread."""
    gc.freeze()
    tidy = Tidy()
    yield
    for left in QApplication.topLevelWidgets():
        if left.parent() is None:  # a window that a test left behind is not for the next one to find
            left.hide()
            left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    tidy.close()


@pytest.fixture(autouse=True)
def no_key_stays_held(qapp: QApplication) -> Iterator[None]:
    """A key clicked with Ctrl leaves Ctrl held in Qt, and a row selected by the next test would be added to the selection."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = Archive(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def link(archive: Archive) -> FakeLink:
    return FakeLink(archive)


@pytest.fixture
def window_desk(archive: Archive, qapp: QApplication) -> Iterator[Desk]:
    reading = Reading(archive.places.archive)
    signals = EngineSignals()
    tasks = Tasks(signals, reading)
    yield Desk(
        reading=reading,
        signals=signals,
        tasks=tasks,
        settings=Settings(welcomed=True, close_to_tray=False),
        theme=Theme(qapp, "light"),
        now=lambda: NOON,
        zone=ZoneInfo("Asia/Seoul"),
    )
    tasks.close()
    reading.close()


@pytest.fixture
def front(window_desk: Desk, archive: Archive, link: FakeLink, qtbot) -> Iterator[Front]:
    """The window over the archive, its articles page for every other page but that; not shown yet."""
    other = "window_fakes:OtherPage"
    names = ("overview", "charts", "topics", "feeds", "alerts")
    pages = {**dict.fromkeys(names, other), "articles": "ui.pages.articles:ArticlesPage"}
    made = Front(window_desk, archive.places, lambda: link, MainWindow(window_desk, pages))
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.close())
    made.window.resize(1200, 760)
    return made


@pytest.fixture
def window(front: Front, qtbot) -> MainWindow:
    """The window, shown, with its engine attached."""
    front.show()
    front.attach_engine()
    qtbot.waitUntil(lambda: front.desk.link is not None)
    return front.window
