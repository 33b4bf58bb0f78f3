"""A desk over a real archive and a real engine of this process, whose commands are carried out in a thread of their own."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from worlds import Desk as Desktop

from monitor.commands import CancelFlagging, Command, ImportArticles, Reply
from monitor.engine import Engine
from monitor.events import Event
from monitor.places import find
from monitor.reading import Reading
from monitor.settings import Settings
from monitor.vault import MemoryVault
from ui.desk import Desk
from ui.pages.topics import TopicsPage
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)

FERRIES = [
    ("a", "Ferry delayed by a storm", "It waits in the harbour."),
    ("b", "Ferry delayed by fog", "It waits at sea."),
    ("c", "Ferry drill in a storm", "All are well."),
    ("d", "Boats stay in the harbour", "A storm is near."),
]
"""Four articles as (guid, title, summary): two ferries that wait, a drill, and boats without a ferry."""


class EngineLink:
    """The engine as the window reaches it: one command after the other, beside the window's thread."""

    started_engine = True

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._one = threading.Lock()
        self._threads: list[threading.Thread] = []
        self.asked: list[Command] = []

    def send(self, command: Command, reply: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        if isinstance(command, CancelFlagging):  # which does not wait for what it stops
            reply(self._engine.reply(command))
            return

        def work() -> None:
            with self._one:
                answer = self._engine.reply(command)
            reply(answer)

        thread = threading.Thread(target=work)
        self._threads.append(thread)
        thread.start()

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._engine.bus.subscribe(listener)

    def on_lost(self, lost: Callable[[str], None]) -> None:
        """It is never lost."""

    def start(self) -> None:
        """It is up already."""

    def close(self) -> None:
        for thread in self._threads:
            thread.join()


class World:
    """An archive with these articles (id, title, and text, newest last, a day apart, the last at noon), and a window's desk on it."""

    def __init__(self, folder: Path, articles: list[tuple[str, str, str]], *, dark: bool = False) -> None:
        places = find(str(folder / "data"))
        self.engine = Engine(places, now=lambda: NOW, vault=MemoryVault(), channel=Desktop())
        file = folder / "articles.jsonl"
        rows = [
            {
                "id": key,
                "title": title,
                "body": text,
                "published": f"2026-05-{28 - back:02d}T11:00:00Z",
                "source": "Harbour Post",
            }
            for back, (key, title, text) in enumerate(reversed(articles))
        ]
        file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        self.engine.do(ImportArticles((str(file),)))
        for topic in self.engine.store.topics():
            self.engine.store.remove_topic(topic.name)
        self.reading = Reading(places.archive, now=lambda: NOW)
        self.signals = EngineSignals()
        self.tasks = Tasks(self.signals, self.reading)
        self.desk = Desk(
            reading=self.reading,
            signals=self.signals,
            tasks=self.tasks,
            settings=Settings(),
            theme=Theme(QApplication.instance(), "dark" if dark else "light"),
            now=lambda: NOW,
            zone=ZoneInfo("Asia/Seoul"),
        )
        self.link = EngineLink(self.engine)
        self.desk.attach(self.link)
        self.said: list[tuple[str, Callable[[], None] | None]] = []
        self.opened: list[int] = []
        self.desk.saying.connect(lambda text, undo: self.said.append((text, undo)))
        self.desk.opening.connect(self.opened.append)

    def close(self) -> None:
        self.link.close()
        self.tasks.close()
        self.reading.close()
        self.engine.close()


def topics_page(world: World, qtbot: QtBot, topics: int) -> TopicsPage:
    """The page of topics, shown, once it has read so many topics and the versions of the first."""
    made = TopicsPage(world.desk)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() == topics and bool(made.editor.tabs.versions.model.versions))
    return made
