"""The editor colours every part of the topic language, and its help gives examples that can be typed."""

from __future__ import annotations

import pytest
from page_fakes import FakeReading, World

from monitor.topics import shipped
from monitor.topics.names import names
from monitor.topics.query import parse
from monitor.topics.tree import FIELDS
from ui.pages.topics_help import LINES
from ui.pages.topics_query import QueryEditor


@pytest.fixture
def coloured(qtbot):
    world = World(FakeReading())
    editor = QueryEditor(world.desk)
    qtbot.addWidget(editor)

    def look(query: str) -> set[str]:
        """The pieces that have a colour of their own."""
        editor.setPlainText(query)
        block = editor.document().firstBlock()
        return {query[part.start : part.start + part.length] for part in block.layout().formats()}

    yield look
    world.close()


@pytest.mark.parametrize(
    ("query", "pieces"),
    [
        ("a AND (b OR c)", {"AND", "(", "OR", ")"}),
        ("(NOT a) b", {"(", "NOT", ")"}),
        ("a NEAR/5 b ONEAR c NEAR/S d", {"NEAR/5", "ONEAR", "NEAR/S"}),
        ("a -b c-d", {"-"}),
        ("=WHO", {"="}),
        ('="Big Apple" "a b" 「c d」', {'="Big Apple"', '"a b"', "「c d」"}),
        ("CASE(a) ATLEAST2(b)", {"CASE", "ATLEAST2", "(", ")"}),
        ("a NEAR5 b CASE (c) ATLEAST 2 (d)", {"NEAR5", "CASE", "ATLEAST 2", "(", ")"}),
        (r"title:/^Update \d/i a/b", {"title:", r"/^Update \d/i"}),
        ("$weapons @missile-launches", {"$weapons", "@missile-launches"}),
        ("a ANDNOT b^2||c^d", {"ANDNOT", "^2", "||"}),
        ("(a OR b)^0.5 c^2", {"(", "OR", ")^0.5", "^2"}),
        ("ANDERS and ORDER", set()),
    ],
)
def test_the_parts_of_a_query_are_told_apart_by_colour(coloured, query, pieces):
    assert coloured(query) == pieces


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_its_colour(coloured, field):
    assert coloured(f"{field}:word") == {f"{field}:"}


@pytest.mark.parametrize("query", ["/" * 3000, "/a " * 3000, "a" * 100_000, "a\\" * 3000])
def test_what_is_no_part_of_the_language_has_no_colour(coloured, query):
    assert coloured(query) == set()


@pytest.mark.parametrize(("example", "meaning"), LINES)
def test_each_example_of_the_help_can_be_typed(example, meaning):
    assert parse(example, names(shipped.topics()))
    assert meaning
