"""The help: every document is there, words find their pages, links lead from page to page, and nothing is loaded from outside."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.dialogs.help import HelpDialog, _air
from ui.help_pages import OF_PAGES, matching, pages, target
from ui.window import PAGES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def opened(window_desk, qtbot):
    made = HelpDialog(window_desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_document_is_a_page_and_has_a_title(opened):
    names = {page.name for page in pages()}
    assert {path.stem for path in (ROOT / "docs").glob("*.md")} <= names
    assert opened.list.count() == len(names)
    assert all(page.title and not page.title.startswith("#") for page in pages())
    assert opened.shown.name == "first-five-minutes"


def test_words_find_the_pages_that_say_them_and_are_marked(opened):
    opened.sought.setText("robots.txt")
    shown = {opened.list.item(row).text() for row in range(opened.list.count())}
    assert shown == {page.title for page in pages() if "robots.txt" in page.text.casefold()}
    assert {one.cursor.selectedText().casefold() for one in opened.text.extraSelections()} == {"robots.txt"}
    opened.sought.setText("xyzzy never said")
    assert opened.list.count() == 0
    assert opened.none.isVisible()
    assert opened.text.toPlainText() == ""


def test_a_page_whose_title_says_the_word_comes_first():
    assert matching(pages(), "alerts")[0].name == "alerts"
    assert len(matching(pages(), "")) == len(pages())


def test_links_lead_to_pages_and_others_outside(opened, monkeypatch):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    opened.text.anchorClicked.emit(QUrl("docs/topics-language.md"))
    assert opened.shown.name == "topics-language"
    opened.text.anchorClicked.emit(QUrl("https://semver.org"))
    opened.text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert [url.toString() for url in asked] == ["https://semver.org"]


def test_a_link_to_a_heading_is_understood():
    assert target("alerts.md#quiet-hours") == ("alerts", "quiet-hours")
    assert target("docs/alerts.md") == ("alerts", "")
    assert target("https://example.org/a.md") == ("", "")
    assert target("make_screenshots.py") == ("", "")


def test_f1_opens_the_help_beside_the_window(front, window, qtbot):
    window.actions_table["help"].trigger()
    found = [one for one in window.findChildren(HelpDialog) if one.isVisible()]
    assert len(found) == 1
    assert not found[0].isModal()
    window.actions_table["help"].trigger()
    assert len(window.findChildren(HelpDialog)) == 1


def test_f1_tells_of_the_page_in_sight(front, window, qtbot):
    assert set(OF_PAGES) == set(PAGES)
    assert set(OF_PAGES.values()) <= {page.name for page in pages()}
    window.go("overview")
    window.actions_table["help"].trigger()
    (help_window,) = window.findChildren(HelpDialog)
    assert help_window.shown.name == "first-five-minutes"
    help_window.show_page("security")
    window.actions_table["help"].trigger()
    assert help_window.shown.name == "security", "what is read stays while one is on the same page"
    window.go("articles")
    window.actions_table["help"].trigger()
    assert help_window.shown.name == "searching"


def test_what_is_built_carries_the_pages(tmp_path):
    distribution = pytest.importorskip("setuptools").Distribution
    spec = importlib.util.spec_from_file_location("packing", ROOT / "setup.py")
    packing = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(packing)
    build = packing.WithHelp(distribution({"packages": []}))
    build.build_lib = str(tmp_path)
    build.ensure_finalized()
    build.run()
    packed = {path.name for path in (tmp_path / "resources" / "help").iterdir()}
    assert packed == {"readme.md"} | {path.name for path in (ROOT / "docs").glob("*.md")}


def test_paragraphs_do_not_stick_to_each_other_and_lines_of_code_do(qtbot, window_desk):
    dialog = HelpDialog(window_desk)
    qtbot.addWidget(dialog)
    dialog.text.setMarkdown("# Top\n\nOne.\n\nTwo.\n\n## Next\n\n```\na\nb\n```\n\nThree.\n")
    _air(dialog.text.document())
    block, room = dialog.text.document().begin(), {}
    while block.isValid():
        room[block.text()] = (block.blockFormat().topMargin() > 0, block.blockFormat().bottomMargin() > 0)
        block = block.next()
    assert [room[words] for words in ("Top", "One.", "Two.", "Next")] == [(False, True)] * 3 + [(True, True)]
    assert [room[words][1] for words in ("a", "b", "Three.")] == [False, True, True]
