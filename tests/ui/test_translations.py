"""The window in other languages: what is translated is whole, its gaps are the same, and the language is the user's choice."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from monitor.errors import UserError
from monitor.settings import parse
from ui.action_table import MENUS, TABLE
from ui.dialogs.add_feed import AddFeedDialog
from ui.heard import CONTEXT as ENGINE
from ui.pages import wording
from ui.pages.articles_filter import language_name
from ui.translating import LANGUAGES, Translating, language_of
from ui.words import CONTEXT, figure, tr

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

FOLDER = Path(str(files("resources"))) / "translations"
OTHERS = [code for code in LANGUAGES if code != "en"]
GAP = re.compile(r"{\w+}")


def messages(language, context=CONTEXT):
    root = ET.parse(FOLDER / f"wirewatch_{language}.ts").getroot()  # noqa: S314  # our own file
    told = next(each for each in root.iter("context") if each.findtext("name") == context)
    found = {one.findtext("source"): one.findtext("translation") for one in told.iter("message")}
    return {source: text for source, text in found.items() if text}


@pytest.fixture(params=OTHERS)
def language(request):
    return request.param


@pytest.fixture
def speaking(qapp, language):
    made = Translating(qapp, language)
    yield language
    made.close()


@pytest.mark.parametrize("context", [CONTEXT, ENGINE])
def test_what_is_compiled_is_what_is_written(language, context):
    compiled = QTranslator()
    assert compiled.load(f"wirewatch_{language}", str(FOLDER))
    written = messages(language, context)
    assert len(written) > 300
    assert {source: compiled.translate(context, source) for source in written} == written


def test_a_translation_has_the_gaps_of_what_it_translates(language):
    odd = {
        source: text
        for source, text in messages(language).items()
        if sorted(GAP.findall(source)) != sorted(GAP.findall(text)) or source.count("\n") != text.count("\n")
    }
    assert not odd


def test_menus_and_what_stands_in_them_keep_one_access_key(language):
    written = messages(language)
    for source in [*MENUS.values(), *(entry.text for entry in TABLE)]:
        if source in written:
            assert written[source].count("&") <= 1


def test_the_main_surface_is_translated(speaking):
    surface = [*MENUS.values(), "&Articles", "&Help pages", "&Quit", "P&references…", "No articles yet", "All topics"]
    surface += ["Overview", "Articles", "Topics", "Feeds", "Alerts", "Charts", "Stories", "Starred", "Undo", "Save"]
    assert not [text for text in surface if tr(text) == text and text != "Feeds"]


def test_the_window_speaks_the_language_and_english_again_after_it(front, qapp):
    assert front.window.sidebar.places()[0].text == "Overview"
    german = Translating(qapp, "de")
    try:
        assert [place.text for place in front.window.sidebar.places()][:2] == ["Überblick", "Artikel"]
        assert wording.how_many(1, "feed") == "1 Feed"
        assert wording.how_many(2, "feed") == "2 Feeds"
    finally:
        german.close()
    assert front.window.sidebar.places()[0].text == "Overview"
    assert QApplication.translate(CONTEXT, "Overview") == "Overview"


def test_figures_and_languages_are_written_as_the_language_writes_them(qapp):
    assert (figure(1_204), figure(0.5, ".1f"), figure(12_345.6, ",.1f")) == ("1,204", "0.5", "12,345.6")
    german = Translating(qapp, "de")
    try:
        assert (figure(1_204), figure(0.5, ".1f"), figure(12_345.6, ",.1f")) == ("1.204", "0,5", "12.345,6")
        assert wording.how_many(1_204, "article") == "1.204 Artikel"
        assert language_name("ko-KR") == "Koreanisch"
    finally:
        german.close()


def test_dialogs_speak_the_language_down_to_their_buttons(front, qapp, qtbot):
    german = Translating(qapp, "de")
    try:
        dialog = AddFeedDialog(front.desk)
        qtbot.addWidget(dialog)
        assert dialog.frame.close.text() == "Abbrechen"
        assert dialog.frame.accept.text() == "Hinzufügen und abrufen"
    finally:
        german.close()


def test_what_has_no_translation_stays_english(speaking):
    assert tr("A sentence nobody has translated") == "A sentence nobody has translated"


@pytest.mark.parametrize(
    ("choice", "wanted", "spoken"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["fr_FR", "ko_KR"], "ko"),
        ("system", ["fr"], "en"),
        ("system", ["en-GB", "de"], "en"),
        ("ko", ["de"], "ko"),
        ("en", ["de"], "en"),
    ],
)
def test_the_users_choice_goes_before_the_systems(choice, wanted, spoken):
    assert language_of(choice, wanted) == spoken


def test_a_language_that_is_not_there_is_refused_by_name():
    assert parse('language = "ko"').language == "ko"
    with pytest.raises(UserError, match="language is 'xx'; it must be one of system, en, de, ko"):
        parse('language = "xx"')
