"""Draws every page of the window, full and empty, in all sizes, themes, scales and languages that are looked at before a release.

    python docs/render_pages.py FOLDER [--data DIR]

FOLDER receives WAY-PAGE.png, as in 1000x700-dark-topics.png. `--data`: a folder that `demo` filled; else one is filled here. No display
is needed, no engine is started, and time stands still, so that the same program over the same data draws the same pictures.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from monitor.demo.fill import demo
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.reading import Reading
from monitor.settings import Settings
from monitor.storage.store import Store
from ui.app import zone
from ui.desk import Desk
from ui.front import Front
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme
from ui.translating import Translating
from ui.window import PAGES, MainWindow

NOW = datetime(2026, 5, 28, 3, 0, tzinfo=UTC)
LOOK_MS, PATIENCE, THREADS = 150, 80, 2


@dataclass(frozen=True, slots=True)
class Way:
    """One way to look at all pages. `size`: pixels of the screen that the window takes; at a scale of 2 it has half of them to lay out."""

    size: tuple[int, int] = (1400, 900)
    theme: str = "light"
    language: str = "en"
    scale: str = "1"
    data: str = "full"

    @property
    def name(self) -> str:
        """As in "1000x700-dark", "1400x900-light-200" or "1000x700-light-de-empty"."""
        parts = [f"{self.size[0]}x{self.size[1]}", self.theme]
        parts += [self.language] if self.language != "en" else []
        parts += ["200"] if self.scale == "2" else []
        return "-".join(parts + (["empty"] if self.data == "empty" else []))


BIG, SMALL = (1400, 900), (1000, 700)
WAYS = (
    *(Way(size, theme) for size in (BIG, SMALL) for theme in ("light", "dark")),
    *(
        Way(size, theme, language, "2")
        for size in (BIG, SMALL)
        for theme in ("light", "dark")
        for language in ("en", "de")
    ),
    *(Way(size, "light", language) for size in (BIG, SMALL) for language in ("de", "ko")),
    *(Way(SMALL, theme, language, data="empty") for theme, language in (("light", "en"), ("dark", "de"))),
)


def main() -> int:
    """Fill what is missing, then let a process for each way draw its pictures; says each one's name."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--data", type=Path)
    asked.add_argument("--way", type=int, help=argparse.SUPPRESS)
    given = asked.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.way is not None:
        draw(WAYS[given.way], Places(given.data), given.folder)
        return 0
    with tempfile.TemporaryDirectory(prefix="wirewatch-pages-") as scratch:
        empty = Path(scratch) / "empty"
        empty.mkdir()
        Store(empty / "archive.db", now=lambda: NOW).close()
        full = given.data or demo(Path(scratch) / "demo", seed=1, now=NOW).data
        for number, way in enumerate(WAYS):
            surroundings = os.environ | {"QT_SCALE_FACTOR": way.scale}
            command = [sys.executable, __file__, str(given.folder), "--way", str(number)]
            data = empty if way.data == "empty" else full
            subprocess.run([*command, "--data", str(data)], env=surroundings, check=True)  # noqa: S603  # ourselves
    return 0


def draw(way: Way, places: Places, folder: Path) -> None:
    """Every page in this way."""
    application = QApplication(sys.argv[:1])
    with studio(application, places, way) as window:
        for page in PAGES:
            show(window, page)
            keep(window, folder / f"{way.name}-{page}.png")
            if page == "articles" and not window.articles.list.isVisible():
                window.articles.close_article()
                keep(window, folder / f"{way.name}-{page}-list.png")


def keep(window: MainWindow, picture: Path) -> None:
    """Save how the window looks once it is at rest, and say where."""
    settled(window).save(str(picture))
    print(picture)


@contextmanager
def studio(application: QApplication, places: Places, way: Way) -> Iterator[MainWindow]:
    """The window over this folder, shown in this way, while the block runs; it can only read."""
    reading, signals = Reading(places.archive, now=lambda: NOW), EngineSignals()
    tasks = Tasks(signals, reading, THREADS)
    settings = Settings(welcomed=True, close_to_tray=False, zone="Asia/Seoul", theme="light")
    translating = Translating(application, way.language)
    theme = Theme(application, way.theme, 0)
    desk = Desk(
        reading=reading,
        signals=signals,
        tasks=tasks,
        settings=settings,
        theme=theme,
        now=lambda: NOW,
        zone=zone(settings),
    )
    front = Front(desk, places, lambda: None)  # type: ignore[arg-type,return-value]  # nobody attaches to an engine
    try:
        front.window.resize(*(pixels // int(way.scale) for pixels in way.size))
        front.window.show()
        front.window.read_summary()
        yield front.window
    finally:
        front.close()
        tasks.close()
        reading.close()
        translating.close()


def show(window: MainWindow, page: str) -> None:
    """Bring a page up as a user would see it in use: articles with a flagged one open and its reasons."""
    if page != "articles":
        window.go(page)
        return
    asked = ArticleFilter(flagged=True)
    window.go("articles", asked)
    ids = list(window.desk.reading.article_ids(asked, 40))
    details = [window.desk.reading.article(number) for number in ids]
    whole = [detail for detail in details if detail is not None and detail.body.count("\n\n") >= 3]
    if whole:
        settled(window)
        window.articles.show_article(whole[0].row.id)
        window.articles.preview.why.ask(whole[0].row.flags[0].topic)


def settled(window: MainWindow) -> QImage:
    """The picture of the window, once nothing is being read and it has drawn the same three times in a row."""
    same, before = 0, QImage()
    for _look in range(PATIENCE):
        rest(window)
        wait(LOOK_MS)
        picture = window.grab().toImage()
        same = same + 1 if picture == before else 0
        if same == 3:
            return picture
        before = picture
    return before


def rest(window: MainWindow) -> None:
    """Let the window work until every thread that reads for it is free, and what was read is shown."""
    meeting, loop, awaited = threading.Barrier(THREADS), QEventLoop(), [THREADS]

    def came(_place: int) -> None:
        awaited[0] -= 1
        if not awaited[0]:
            loop.quit()

    for _thread in range(THREADS):
        window.desk.tasks.run(meeting.wait, came, window)
    loop.exec()


def wait(milliseconds: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
