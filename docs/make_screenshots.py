"""Makes the pictures of the README: fills a made-up year, opens the window on it and photographs every page, light and dark.

    python docs/make_screenshots.py [FOLDER]

FOLDER (default: docs/images beside this file) receives PAGE-light.png and PAGE-dark.png, 1400 x 900. No display is needed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from monitor import settings as choices
from monitor.demo.fill import demo
from monitor.link import attach_or_start
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.ports import system_now
from monitor.reading import Reading
from ui.app import zone
from ui.desk import Desk
from ui.front import Front
from ui.icons import application_icon
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme
from ui.window import PAGES, MainWindow

SIZE = (1400, 900)
SETTLE_MS = 4000
"""Reading for a page and drawing it is done well before."""


def main() -> int:
    """Make all pictures; says each one's name."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent / "images"
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setWindowIcon(application_icon())
    with tempfile.TemporaryDirectory(prefix="wirewatch-pictures-") as scratch:
        places = demo(Path(scratch) / "demo", seed=1, now=system_now())
        photograph(application, places, folder)
    return 0


def photograph(application: QApplication, places: Places, folder: Path) -> None:
    """Open the window over this folder, with its engine, and save a picture of each page under each theme."""
    settings, _ = choices.load(places.settings)
    reading, signals = Reading(places.archive), EngineSignals()
    tasks = Tasks(signals, reading)
    theme = Theme(application, "light", 0)
    desk = Desk(
        reading=reading,
        signals=signals,
        tasks=tasks,
        settings=settings,
        theme=theme,
        now=system_now,
        zone=zone(settings),
        data=places.data,
    )
    front = Front(desk, places, lambda: attach_or_start(places))
    try:
        front.show()
        front.window.notices.setFixedHeight(0)  # what this machine lacks, a session bus say, is no part of the window
        front.window.resize(*SIZE)
        front.attach_engine()
        wait(2 * SETTLE_MS)
        for name in ("light", "dark"):
            desk.use_settings(replace(settings, theme=name))
            for page in PAGES:
                show(front.window, page)
                wait(SETTLE_MS)
                picture = folder / f"{page}-{name}.png"
                front.window.grab().save(str(picture))
                print(picture)
    finally:
        front.close()
        tasks.close()
        reading.close()


def show(window: MainWindow, page: str) -> None:
    """Bring a page up as a user would see it in use: a flagged article with its reasons, a topic that is being changed."""
    if page == "articles":
        show_article(window)
        return
    window.go(page)
    if page == "topics":
        wait(SETTLE_MS)
        editor = window.page(page).editor
        editor.query.setPlainText("(missile* OR rocket*) NEAR/8 (launch* OR fire*) NOT title:museum")
        editor.tabs.show_changes()


def show_article(window: MainWindow) -> None:
    """A flagged article of some length, and which clauses it meets."""
    asked = ArticleFilter(topics=("missile-launches",), langs=("en",))
    window.go("articles", asked)
    details = (window.desk.reading.article(article_id) for article_id in window.desk.reading.article_ids(asked, 40))
    whole = [detail.row.id for detail in details if detail is not None and detail.body.count("\n\n") >= 4]
    window.articles.show_article(whole[0])
    wait(SETTLE_MS // 4)
    window.articles.preview.why.ask("missile-launches")


def wait(milliseconds: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
