"""Secrets of feeds at the glass: keys in addresses are masked, citations too, and what a removal takes away is said."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from form_pages import pages, with_settings
from PySide6.QtCore import Qt

from monitor.cli.source import in_words
from monitor.origin import Fetched
from ui.pages.preview_source import source_citation, source_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    with pages(qtbot) as show:
        yield show


def test_a_key_in_an_address_is_masked_wherever_it_is_shown(shown):
    _world, page = shown(with_settings(1, url="https://post.example/f?token=t0ken", title=""))
    page.table.selectRow(0)
    model = page.table.model()
    cells = [model.index(0, column) for column in range(model.columnCount())]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    words = [str(model.data(cell, role)) for cell in cells for role in roles]
    words += [page.detail.name.text(), page.detail.address.text()]
    assert any("post.example" in text for text in words)
    assert not [text for text in words if "t0ken" in text]


@pytest.mark.parametrize(
    "secret", [{"username": "me"}, {"proxy": "http://me@p.example:80"}, {"headers": (("X-Api-Key", ""),)}, {}]
)
def test_removing_says_that_what_is_secret_must_be_entered_again(shown, qtbot, secret):
    world, page = shown(with_settings(1, **secret))
    page.table.selectAll()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert world.said[0][0].endswith("A stored password must be entered again.") == bool(secret)


def test_what_one_cites_names_the_source_without_its_key(shown):
    world, _page = shown(with_settings(1))
    address = "https://post.example/f?token=t0ken"
    kept = Fetched(1, datetime(2026, 5, 28, tzinfo=UTC), address, (f"{address}&to=2",), "text/xml", False, "ab" * 32, 7)
    words = [source_citation(kept), source_words(kept, world.desk), *in_words("Ferry", kept, 1)]
    assert all("https://post.example/f" in text for text in words[:2])
    assert not [text for text in words if "t0ken" in text]
