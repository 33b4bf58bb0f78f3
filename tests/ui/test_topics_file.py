"""Topics out of the window into a file and back, over a real archive and engine."""

from __future__ import annotations

import pytest
from topics_world import World

from monitor.commands import SaveTopic
from ui.pages.topics import TopicsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

ARTICLES = [("a", "Ferry delayed by a storm", ""), ("b", "Boats stay in the harbour", "")]
LONG = '(ferry OR boat OR barge OR "container ship") AND (storm* OR gale OR fog OR "high tide") AND NOT title:museum'


@pytest.fixture
def world(tmp_path, qapp):
    made = World(tmp_path, ARTICLES)
    made.engine.do(SaveTopic("ships", LONG, "Ships"))
    yield made
    made.close()


@pytest.fixture
def page(world, qtbot):
    made = TopicsPage(world.desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() == 1)
    return made


def last(world):
    return world.said[-1][0] if world.said else ""


def test_the_menu_offers_both_ways(page):
    offers = [action.text().replace("&", "") for action in page.files.menu().actions()]
    assert offers == ["Import topics from a file…", "Export all topics to a file…"]


def test_topics_written_to_a_file_come_back_as_they_were(page, world, qtbot, tmp_path):
    file = tmp_path / "topics.toml"
    page.files.write(file)
    qtbot.waitUntil(lambda: last(world) == f"1 topic written to {file}")
    assert "\nAND NOT title:museum\n" in file.read_text("utf-8")
    page.files.bring(file)
    qtbot.waitUntil(lambda: last(world) == "ships is as it was, version 1.")
    assert world.reading.topic("ships").query == LONG


def test_topics_of_a_file_stand_in_the_list(page, world, qtbot, tmp_path):
    file = tmp_path / "topics.toml"
    file.write_text("[[topic]]\nname = 'boats'\ntitle = 'Boats'\nquery = 'boat!'\n", "utf-8")
    page.files.bring(file)
    qtbot.waitUntil(lambda: page.list.count() == 2)
    assert last(world) == "Saved boats as version 1."
    assert world.reading.topic("boats").query == "boat*"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"[[topic]]\nname = 'a'\nquery = 7\n", "Nothing was saved. t.toml, line 1, topic a: query must be a text"),
        (b"[[topic]]\nname = 'a'\nquery = '\xff'\n", "Nothing was saved. t.toml, line 3: this is not UTF-8"),
        (b"", "Nothing was saved. t.toml, there is no topic in it"),
        (
            b"[[topic]]\nname = 'a'\nquery = 'a'\n\n[[topic]]\nname = 'b'\nquery = 'a (b'\n",
            "t.toml, line 5, topic b: This parenthesis is never closed.",
        ),
    ],
)
def test_a_file_that_cannot_be_used_says_where_and_changes_nothing(page, world, qtbot, tmp_path, written, told):
    file = tmp_path / "t.toml"
    file.write_bytes(written)
    page.files.bring(file)
    qtbot.waitUntil(lambda: last(world).startswith(told))
    assert [topic.name for topic in world.reading.topics()] == ["ships"]


def test_a_file_that_is_not_there_is_said_to_be(page, world, qtbot, tmp_path):
    page.files.bring(tmp_path / "gone.toml")
    qtbot.waitUntil(lambda: last(world).startswith("Nothing was saved. gone.toml cannot be read: "))
