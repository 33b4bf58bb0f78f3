"""Views that somebody wrote anew with another program: only what reads something else is a change."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from archive_samples import NOON
from hypothesis import given
from hypothesis import strategies as st

from monitor.storage.store import Store
from monitor.storage.structure import changed, tokens
from monitor.storage.views import VIEWS

WORDS = re.compile(r"('[^']*')|(\w+)|(\s+)")


def _rewritten(sql: str, ways: list[int]) -> str:
    """The same in other letters, blanks and quotes, by turns."""
    turn = iter(ways * len(sql))

    def other(found: re.Match[str]) -> str:
        text, word, blank = found.groups()
        if text:
            return text
        if blank:
            return [blank, "\n\t", ' /* a note\'s "word" */ ', "\n-- it's\n"][next(turn) % 4]
        return [word, word.upper(), word.capitalize(), word.lower()][next(turn) % 4]

    return WORDS.sub(other, sql)


@given(view=st.sampled_from(sorted(VIEWS)), ways=st.lists(st.integers(0, 3), min_size=1, max_size=60))
def test_blanks_letters_and_comments_change_nothing(view: str, ways: list[int]) -> None:
    assert tokens(_rewritten(VIEWS[view], ways) + " ;\n") == tokens(VIEWS[view])


@given(view=st.sampled_from(sorted(VIEWS)), at=st.integers(0, 10_000))
def test_a_letter_more_is_a_change(view: str, at: int) -> None:
    sql = VIEWS[view].strip()
    words = [found.end() for found in re.finditer(r"\w+", sql)]
    place = words[at % len(words)]
    assert tokens(sql[:place] + "x" + sql[place:]) != tokens(sql)


@pytest.mark.parametrize(
    ("old", "new", "is_changed"),
    [
        ("FROM version", 'from "version"', False),
        ("FROM version", "FROM [version]\n", False),
        ("article_id,", "`article_id` ,", False),
        ("WHEN body <> ''", "WHEN body <> 'x'", True),
        ("FROM version", "FROM version WHERE seen > 0", True),
        ("SELECT article_id,", "select ARTICLE_ID,", False),
        ("AS seen,", "AS Seen,", True),  # whoever reads rows by name finds none
    ],
)
def test_what_a_hand_wrote_anew_is_named_only_where_it_reads_something_else(
    tmp_path: Path, old: str, new: str, is_changed: bool
) -> None:
    path = tmp_path / "archive.db"
    Store(path, now=lambda: NOON).close()
    with closing(sqlite3.connect(path)) as hand:
        assert old in VIEWS["v_versions"]
        hand.execute("DROP VIEW v_versions")
        hand.execute(VIEWS["v_versions"].replace(old, new, 1))
        assert changed(hand) == ["v_versions"] * is_changed
