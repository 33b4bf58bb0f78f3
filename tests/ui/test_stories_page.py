"""The stories page over a real archive: each story once, its articles below, and the way to each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from made_news import article as row
from page_fakes import NOW, World
from PySide6.QtCore import Qt

from monitor.events import ArticlesChanged
from monitor.grouping.gathered import Gathered
from monitor.model import Article, Batch, FlaggedArticle
from monitor.reading import Reading
from monitor.storage.store import Store
from monitor.stories.publishers import families
from ui.pages.articles_card import copies_words, spoken
from ui.pages.stories import StoriesPage
from ui.pages.stories_model import spell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

LAUNCH = "Norland fires two missiles into the Pale Sea as leaders meet"
TEXT = "Two missiles came down in open water, the navy said, and nobody was hurt in the launch that came at dawn on Thursday."


def made(guid: str, title: str, hours: int, text: str = TEXT) -> FlaggedArticle:
    at = NOW - timedelta(hours=hours)
    url = f"https://{guid}.example/{guid}"
    return FlaggedArticle(
        Article(
            guid, url, title, "", text, "", "", f"The {guid} Paper", "en", (), at, at + timedelta(minutes=4), at, guid
        )
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=lambda: NOW)
    yield store
    store.close()


def save(store: Store, *articles: FlaggedArticle) -> None:
    store.save(Batch(store.import_feed("papers"), articles))
    Gathered(store.stories, families()).assign(store.stories.ungrouped(100))


@pytest.fixture
def shown(qtbot, store: Store) -> Iterator[tuple[World, StoriesPage]]:
    reading = Reading(store.path)
    world = World(reading)  # type: ignore[arg-type]  # the real archive in the place of the fake
    page = StoriesPage(world.desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    yield world, page
    reading.close()


def test_an_empty_page_teaches_what_will_stand_here(shown, qtbot) -> None:
    _, page = shown
    page.refresh()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    assert page.empty.buttons[0].text() == "Show articles"


def test_a_story_shows_its_copies_and_opens_them(shown, qtbot, store: Store) -> None:
    world, page = shown
    save(store, made("a", LAUNCH, 9), made("b", LAUNCH, 7), made("c", "Ferry workers walk out over pay", 5, ""))
    page.refresh()
    qtbot.waitUntil(lambda: page.copies_model.rowCount() == 2)
    assert [page.model.index(0, column).data() for column in range(1, 5)] == ["2", "2", "The a Paper", LAUNCH]
    said = [[page.copies_model.index(place, column).data() for column in range(4)] for place in range(2)]
    assert said == [["0 min", "The a Paper", "first", "4 min"], ["2 h 00", "The b Paper", "same text", "4 min"]]
    assert page.said.text() == "2 articles from 2 independent publishers; The a Paper had it first."
    page.copies.activated.emit(page.copies_model.index(1, 0))
    assert world.opened == [page.copies_model.branches[1].copy.article_id]
    page.copied.setChecked(False)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_a_column_in_which_nothing_stands_leaves_its_room_to_the_titles(shown, qtbot, store: Store) -> None:
    _world, page = shown
    save(store, made("a", LAUNCH, 9), made("b", LAUNCH, 7))
    page.refresh()
    qtbot.waitUntil(lambda: page.copies_model.rowCount() == 2)
    hidden = [name for place, name in enumerate(page.copies_model.columns) if page.copies.isColumnHidden(place)]
    assert hidden == ["Alerted after"]


def test_new_copies_appear_and_the_chosen_story_stays_chosen(shown, qtbot, store: Store) -> None:
    world, page = shown
    save(store, made("a", LAUNCH, 9), made("b", LAUNCH, 7))
    page.refresh()
    qtbot.waitUntil(lambda: page.copies_model.rowCount() == 2)
    other = "Ferry workers walk out over pay in Norhaven harbour"
    save(store, made("c", other, 3, ""), made("d", other, 2, ""), made("e", LAUNCH, 1))
    world.signals.tell(ArticlesChanged(3))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2 and page.copies_model.rowCount() == 3)
    assert page.model.stories[page.table.currentIndex().row()].title == LAUNCH
    qtbot.keyClick(page.table, Qt.Key.Key_Up)


def test_the_list_of_articles_says_how_many_copies_there_are(shown, store: Store) -> None:
    world, _ = shown
    save(store, made("a", LAUNCH, 9), made("b", LAUNCH, 7), made("c", LAUNCH, 6), made("d", "Ferry strike", 5, ""))
    copies = {found.guid: found.copies for found in world.reading.rows([1, 2, 3, 4])}
    assert copies == {"a": 2, "b": 2, "c": 2, "d": 0}
    (first, *_) = world.reading.rows([1])
    assert "+2 copies" in spoken(first, world.desk)
    assert "cop" not in spoken(row(5, NOW), world.desk)
    assert copies_words(1) == "+1 copy"


def test_times_are_spelled_shortly() -> None:
    assert [spell(timedelta(minutes=minutes)) for minutes in (0, 12, 185, 3000)] == [
        "0 min",
        "12 min",
        "3 h 05",
        "2 days",
    ]
    assert spell(None) == ""
