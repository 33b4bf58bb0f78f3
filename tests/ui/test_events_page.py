"""The ledger's page over a real archive: who says what of a launch, the words behind it, and the user's own word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from page_fakes import NOW, World

from monitor.commands import Command, Refused, Reply
from monitor.errors import UserError
from monitor.events import Bus, Trouble
from monitor.grouping.backlog import Backlog
from monitor.model import Article, Batch, Flag, FlaggedArticle, Span, Topic
from monitor.reading import Reading
from monitor.storage.store import Store
from ui.dialogs.correct_fact import CorrectFactDialog
from ui.pages.events import EventsPage
from ui.pages.preview_events import EventLines

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

FIRST = "North Korea fired two short-range ballistic missiles on Thursday, and they flew about 650 kilometers, South Korea's military said."
SECOND = "North Korea launched two short-range ballistic missiles on Thursday. They flew 650 km, Japan's defense ministry said."
THIRD = (
    "North Korea launched three short-range ballistic missiles on Thursday which flew about 400 kilometers, Seoul said."
)
TEXTS = (
    ("Courier", 9, "North Korea fires two ballistic missiles", FIRST),
    ("Herald", 7, "Two missiles launched by North Korea", SECOND),
    ("Mirror", 5, "North Korea launches three missiles", THIRD),
)


def made(name: str, hours: int, title: str, text: str) -> FlaggedArticle:
    at = NOW - timedelta(hours=hours)
    article = Article(
        name, f"https://{name.lower()}.example/1", title, "", text, "", "", f"The {name}", "en", (), at, at, at, name
    )
    return FlaggedArticle(article, (Flag("launches", 1, "flag", 3, (Span("title", 0, 5),)),))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=lambda: NOW)
    store.save_topic(Topic("launches", "Launches", "missile*"))
    yield store
    store.close()


@pytest.fixture
def backlog(store: Store, tmp_path: Path) -> Backlog:
    def trouble(one: Trouble) -> None:
        pytest.fail(one.text)

    return Backlog(store, Bus(), tmp_path / "gazetteer", trouble, lambda: False, now=lambda: NOW)


@pytest.fixture
def shown(qtbot, store: Store, backlog: Backlog) -> Iterator[tuple[World, EventsPage]]:
    reading = Reading(store.path)
    world = World(reading)  # type: ignore[arg-type]  # the real archive in the place of the fake

    def send(command: Command, reply: Callable[[Reply], None]) -> None:
        try:
            answer: Reply = backlog.events.do(command)  # type: ignore[arg-type]  # the page sends no other commands
        except UserError as error:
            answer = Refused(str(error))
        reply(answer)

    world.engine.send = send
    page = EventsPage(world.desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    yield world, page
    reading.close()


@pytest.fixture
def told(shown, store: Store, backlog: Backlog, qtbot) -> tuple[World, EventsPage]:
    store.save(Batch(store.import_feed("papers"), tuple(made(*text) for text in TEXTS)))
    backlog.work()
    page = shown[1]
    page.refresh()
    qtbot.waitUntil(lambda: page.details.matrix_model.rowCount() > 0)
    return shown


def row_of(page: EventsPage, field: str) -> int:
    return [one.field for one in page.details.matrix_model.fields].index(field)


def choose(page: EventsPage, field: str, column: int = 0) -> None:
    page.details.matrix.setCurrentIndex(page.details.matrix_model.index(row_of(page, field), column))


def cell(page: EventsPage, field: str, column: int) -> str:
    return str(page.details.matrix_model.index(row_of(page, field), column).data())


def test_an_empty_ledger_teaches_what_will_stand_here(shown, qtbot) -> None:
    _, page = shown
    page.refresh()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    assert page.empty.buttons[0].text() == "Show articles"


def test_nothing_is_told_of_an_event_before_there_is_one(store, qtbot) -> None:
    world = World(Reading(store.path))  # type: ignore[arg-type]  # the real archive in the place of the fake
    page = EventsPage(world.desk)
    qtbot.addWidget(page)
    page.show()
    assert not page.details.isVisible()
    world.close()


def test_one_launch_is_one_line_with_its_key_facts(told) -> None:
    _, page = told
    assert page.model.rowCount() == 1
    line = [page.model.index(0, column).data() for column in range(7)]
    assert line[1] == "Launch"
    assert line[3:6] == ["3", "3", "3"]
    assert "number 2 ≠ 3" in line[6]
    assert "range 650 km ≠ 400 km" in line[6]


def test_each_source_stands_beside_the_others_and_what_differs_is_marked(told) -> None:
    _, page = told
    assert page.details.matrix_model.sources == ("The Courier", "The Herald", "The Mirror")
    assert [cell(page, "range", column) for column in range(4)] == ["650 km ≠ 400 km", "650 km", "650 km", "≠ 400 km"]
    assert cell(page, "class", 0) == "SRBM"


def test_a_quote_opens_its_article_at_the_place(told) -> None:
    world, page = told
    asked: list[tuple[int, Span]] = []
    world.desk.quoting.connect(lambda number, span: asked.append((number, span)))
    choose(page, "range", 3)
    assert [page.details.quotes.model.rows[0][place] for place in (0, 2)] == ["400 km", "“400 kilometers”"]
    page.details.quotes.open.click()
    ((number, span),) = asked
    assert number == page.details.quotes.said[0].article_id
    assert TEXTS[2][3][span.start : span.end] == "400 kilometers"


def test_the_word_of_the_user_wins_and_can_be_taken_back(told, qtbot) -> None:
    world, page = told
    choose(page, "range", 3)
    page.details.quotes.reject.click()
    qtbot.waitUntil(lambda: cell(page, "range", 0) == "650 km")
    assert cell(page, "range", 3) == "✗ 400 km"
    text, undo = world.said[-1]
    assert text == "Rejected: Range 400 km"
    undo()
    qtbot.waitUntil(lambda: cell(page, "range", 0) == "650 km ≠ 400 km")


def test_a_value_is_corrected_in_a_dialog_which_says_what_it_cannot_use(told, qtbot) -> None:
    world, page = told
    choose(page, "range", 3)
    dialog = CorrectFactDialog(world.desk, page.details.quotes.said[0], page)
    qtbot.addWidget(dialog)
    dialog.value.setText("far")
    dialog.save()
    qtbot.waitUntil(lambda: "number" in dialog.frame.told.text())
    dialog.value.setText("640")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    page.refresh()
    qtbot.waitUntil(lambda: cell(page, "range", 3) == "✎ 640 km")


def test_an_article_is_taken_out_of_an_event_and_put_back(told, qtbot) -> None:
    world, page = told
    page.details.tabs.setCurrentIndex(2)
    assert page.details.articles_model.rows[2][1] == "The Mirror"
    page.details.articles.selectRow(2)
    page.details.part.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.waitUntil(lambda: page.details.articles_model.rowCount() == 1)
    assert not page.details.part.isEnabled()
    page.table.selectAll()
    assert page.merge.isVisible()
    page.merge.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    world.said[-1][1]()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_the_article_leads_to_its_event(told, qtbot) -> None:
    world, page = told
    lines = EventLines(world.desk)
    qtbot.addWidget(lines)
    asked: list[int] = []
    world.desk.ledger.connect(asked.append)
    detail = world.desk.reading.article(page.details.detail.articles[0].id)
    lines.show_article(detail)
    assert "3 articles tell of it" in lines.lines[0].text()
    lines.lines[0].click()
    assert asked == [page.details.detail.event.id]


def test_a_filter_without_events_says_so(told, qtbot) -> None:
    _, page = told
    page.kind.setCurrentIndex(2)
    page.kind.activated.emit(2)
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    assert "Choose others" in page.empty._body.text()


def test_a_meeting_planned_and_then_held_is_shown_as_it_went_on(shown, store: Store, backlog: Backlog, qtbot) -> None:
    _, page = shown
    meetings = (
        ("Courier", 40, "Macron to meet Merz in Berlin", "French President Emmanuel Macron will meet Chancellor Friedrich Merz in Berlin."),
        ("Herald", 9, "Macron meets Merz in Berlin", "French President Emmanuel Macron met Chancellor Friedrich Merz in Berlin."),
    )  # fmt: skip
    store.save(Batch(store.import_feed("papers"), tuple(made(*text) for text in meetings)))
    backlog.work()
    page.refresh()
    qtbot.waitUntil(lambda: page.details.matrix_model.rowCount() > 0)
    assert [cell(page, "status", column) for column in range(3)] == ["planned → held", "planned", "held"]
    assert "planned → held" in str(page.model.index(0, 6).data())
