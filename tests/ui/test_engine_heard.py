"""What the engine says, heard in the language of the window: every sentence of its rooms is translated, what is put in stays whole."""

from __future__ import annotations

import importlib
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_fakes import FakeReading, World
from PySide6.QtCore import QCoreApplication

from monitor.commands import Poll, SaveTopic
from monitor.events import Trouble
from monitor.feeds.defaults import default_feeds
from monitor.feeds.web.errors import from_status
from monitor.model import Alert
from monitor.reference.compare import Compared
from monitor.settings import Settings
from monitor.topics.shipped import topics as shipped_topics
from ui.dialogs.compare_words import summary
from ui.dialogs.welcome import WelcomeDialog
from ui.engine_catalogue import catalogue, template
from ui.heard import CONTEXT, LANGUAGE, heard, shipped
from ui.pages.alert_words import text_of, title_of
from ui.pages.events_words import value_words
from ui.translating import LANGUAGES, Translating

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

DOCS = Path(__file__).resolve().parents[2] / "docs"
ENGINE = DOCS.parent / "monitor"
CATALOGUE = Path(str(files("resources"))) / "translations" / "engine.txt"
GAP = re.compile(r"{\w+}")


@pytest.fixture(scope="module")
def collected():
    """What docs/engine_texts.py finds in the engine's code."""
    sys.path.insert(0, str(DOCS))
    try:
        return importlib.import_module("engine_texts")
    finally:
        sys.path.remove(str(DOCS))


@pytest.fixture(params=[code for code in LANGUAGES if code != "en"])
def speaking(qapp, request):
    made = Translating(qapp, request.param)
    yield request.param
    made.close()


@pytest.fixture
def german(qapp):
    made = Translating(qapp, "de")
    yield made
    made.close()


def test_every_sentence_of_the_engines_rooms_is_in_the_catalogue(collected):
    said = collected.engine_texts()
    assert len(said) > 300
    assert CATALOGUE.read_text(encoding="utf-8").splitlines() == said, "run docs/update_translations.py"


def test_every_room_that_refuses_or_reports_is_heard_or_quiet_for_a_reason(collected):
    telling = re.compile(
        r"(?<![.\w])(?:(?:User|Query|Precedence|Fetch|Archive|Channel|Engine\w+)Error|Refused|Trouble|Condition|Progress|Finding)\("
    )
    rooms = importlib.import_module("engine_rooms")
    heard_of = {path.relative_to(ENGINE).as_posix() for room in rooms.ROOMS for path in ENGINE.glob(room)}
    others = [path for path in ENGINE.rglob("*.py") if path.relative_to(ENGINE).parts[0] not in {"cli", "demo"}]
    found = {path.relative_to(ENGINE).as_posix() for path in others if telling.search(path.read_text(encoding="utf-8"))}
    assert found - heard_of - set(rooms.QUIET) == set(), "name it in docs/engine_rooms.py"
    assert set(rooms.QUIET) <= found
    assert not set(rooms.QUIET) & heard_of
    assert not [room for room in rooms.ROOMS if not list(ENGINE.glob(room))]


def test_every_sentence_is_translated_with_all_its_gaps(speaking, collected):
    assert QCoreApplication.translate(CONTEXT, LANGUAGE) == speaking
    told = {text: QCoreApplication.translate(CONTEXT, text) for text in collected.engine_texts()}
    assert not [text for text, translated in told.items() if translated == text]
    assert not [
        text for text, translated in told.items() if sorted(GAP.findall(text)) != sorted(GAP.findall(translated))
    ]


def test_every_sentence_is_found_again_in_what_is_said(speaking):
    missed = {}
    for one in catalogue():
        put = {gap: "1 article flagged" if gap == "flagged" else f"Zq{place}x" for place, gap in enumerate(one.gaps)}
        told = put | {"flagged": heard("1 article flagged")}
        said, wanted = one.text, QCoreApplication.translate(CONTEXT, one.text)
        for gap in one.gaps:
            said, wanted = said.replace(f"{{{gap}}}", put[gap]), wanted.replace(f"{{{gap}}}", told[gap])
        if heard(said) != wanted:
            missed[said] = heard(said)
    assert not missed


def test_a_new_sentence_in_a_room_is_found_with_names_for_its_gaps(collected):
    source = """
WHY = "It is old."
def told(host, many):
    log.warning("nobody is told of %s", host)
    if "word of no sentence" in host:
        return f"{host} took {many:,} {'day' if many == 1 else 'days'} to answer. {WHY}"
"""
    assert set(collected.of_source(source)) == {
        "It is old.",
        "{host} took {many} day to answer.",
        "{host} took {many} days to answer.",
    }


@pytest.mark.parametrize(
    ("english", "translated"),
    [
        (
            "feeds.example.org took longer than 30 seconds.",
            "feeds.example.org brauchte länger als 30 Sekunden.",
        ),
        (
            "There has been no feed at this address for 31 days (404).",
            "Unter dieser Adresse gibt es schon 31 Tage lang keinen Feed (404).",
        ),
        (
            "It holds more than is read: only its first 2,000 entries are.",
            "Er enthält mehr, als gelesen wird: nur seine ersten 2.000 Einträge werden gelesen.",
        ),
        (
            "The server asked us to wait until 2026-05-28T22:14:00Z.",
            "Der Server hat uns gebeten, bis 28. Mai 2026, 22:14 UTC zu warten.",
        ),
        (
            "Its document has a mistake in it. Line 12: <a> is open where </b> stands — 3 of 12 entries read as they stand.",
            "Sein Dokument enthält einen Fehler. Zeile 12: <a> ist offen, wo </b> steht – 3 von 12 Einträgen sind unverändert lesbar.",
        ),
        (
            "3 articles flagged (2 stories) for Summits since yesterday's digest. Newest: In the U.S. Today; more · B",
            "3 Artikel markiert (2 Geschichten) für Summits seit der gestrigen Übersicht. Neueste: In the U.S. Today; more · B",
        ),
        (
            "1,204 articles flagged for Summits on 2026-05-28, from 3 publishers; about 12 were expected",
            "1.204 Artikel für Summits markiert am 28. Mai 2026 (3 Verlage); erwartet: etwa 12",
        ),
        (
            'w5 is looked for as a word. Write NEAR/5 for words that stand so close, or "w5" if you mean the word.',
            'w5 wird als Wort gesucht. Schreiben Sie NEAR/5 für Wörter, die so nahe stehen, oder "w5", wenn Sie das Wort meinen.',
        ),
        (
            "A word is missing after AND at the end. Add it, or delete AND.",
            "Am Ende fehlt nach AND ein Wort. Ergänzen Sie es, oder löschen Sie AND.",
        ),
        (
            "The proxy 192.0.2.1:80 cannot be reached. It was chosen in the preferences and is never gone around.",
            "Der Proxy 192.0.2.1:80 ist nicht zu erreichen. Er ist in den Einstellungen gewählt und wird nie umgangen.",
        ),
    ],
)
def test_a_sentence_is_heard_with_its_figures_days_and_inner_sentences(german, english, translated):
    assert heard(english) == translated


def test_a_full_stop_or_a_capital_that_the_window_put_there_does_not_hide_a_sentence(german):
    assert (
        heard("The server answers 500: it has an error of its own")
        == "Antwort 500: Der Server hat einen eigenen Fehler"
    )
    assert heard("There is no such file.") == "Diese Datei gibt es nicht."
    assert heard("x.csv: there is no such file\nno title") == "x.csv: diese Datei gibt es nicht\nkein Titel"


def test_what_no_template_knows_and_what_strangers_wrote_stays_as_it_is(german):
    for text in ("A sentence nobody has translated", "Japan; Summits", "", "…", "x" * 9000):
        assert heard(text) == text
    told = heard("The page names this feed: https://news.example/there is no such file")
    assert told.endswith("https://news.example/there is no such file")


def test_every_status_a_server_can_send_is_heard(speaking):
    for status in (204, 304, *range(300, 620)):
        reason = from_status("https://news.example/feed", status, None).reason
        assert heard(reason) != reason, reason


def test_regions_and_starter_topics_have_names_in_the_language(german, collected):
    names = list(collected.shipped())
    assert {feed.folder for feed in default_feeds()} <= set(names)
    assert shipped("Natural disasters") == "Naturkatastrophen"
    assert shipped("My own topic") == "My own topic"


def test_an_alert_is_told_but_a_headline_and_a_topics_title_are_not(german):
    noon = datetime(2026, 5, 28, 12, tzinfo=UTC)
    silent = Alert(
        1,
        noon,
        "summits",
        "silence",
        "Summits",
        "Nothing was flagged for Summits in 3 days, though 4 of 5 feeds answer",
    )
    assert (title_of(silent), text_of(silent)) == (
        "Summits",
        "Für Summits wurde 3 Tage lang nichts markiert, obwohl 4 von 5 Feeds antworten",
    )
    headline = Alert(2, noon, "summits", "flag", "Summits", "The network cannot be reached. · News")
    assert text_of(headline) == headline.text
    assert text_of(replace(headline, text="Rocket fired · News and 3 others")) == "Rocket fired · News und 3 weitere"


def test_what_is_chosen_at_first_has_its_name_in_the_language_of_the_window(front, qtbot, german):
    dialog = WelcomeDialog(front.desk)
    qtbot.addWidget(dialog)
    assert dialog.tree.topLevelItem(0).text(0).startswith("Nordkorea-Beobachter")
    assert "Naturkatastrophen" in [box.text() for box in dialog.topics.values()]


def test_who_chooses_nothing_at_first_still_has_names_of_topics_in_the_language_of_the_window(german, qtbot):
    world = World(FakeReading(topic_list=[replace(topic) for topic in shipped_topics()]), settings=Settings())
    dialog = WelcomeDialog(world.desk)
    qtbot.addWidget(dialog)
    dialog.reject()
    named = {one.name: one.title for one in world.sent if isinstance(one, SaveTopic)}
    assert named == {"missile-launches": "Raketenstarts", "summits": "Gipfeltreffen"}
    many = len(world.sent)
    again = WelcomeDialog(world.desk)
    qtbot.addWidget(again)
    again.reject()
    world.close()
    assert len(world.sent) == many


def test_a_comparison_is_summed_up_in_the_language_of_the_window(speaking):
    said = summary(Compared((), ()))
    wanted = {"de": "0 gleich, 0 abweichend, 0 fehlend, 0 zusätzlich", "ko": "0 일치, 0 다름, 0 빠짐, 0 추가"}
    assert said.startswith(wanted[speaking])
    assert heard("no event of ours within a day; nothing") != "no event of ours within a day; nothing"


def test_an_english_window_hears_what_was_said(qapp):
    assert heard("there is no such file") == "there is no such file"


TEMPLATES = st.sampled_from(catalogue())
VALUES = st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=20)


@given(one=TEMPLATES, values=st.lists(VALUES, min_size=8, max_size=8))
@settings(max_examples=150, deadline=None)
def test_what_is_put_into_a_sentence_is_found_in_it_again(one, values):
    said = one.text
    for gap, value in zip(one.gaps, values, strict=False):
        said = said.replace(f"{{{gap}}}", value, 1)
    found = template(one.text).values(said)
    if found is not None:
        again = one.words[0] + "".join(value + word for value, word in zip(found, one.words[1:], strict=True))
        assert again == said


@given(text=st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_whatever_is_said_nothing_breaks(qapp, text):
    made = Translating(qapp, "ko")
    try:
        assert isinstance(heard(text + " took too long. " + text), str)
    finally:
        made.close()


def test_trouble_of_the_engine_is_told_in_the_language_of_the_window(front, qapp, german):
    front.desk.signals.tell(
        Trouble("network", "The network cannot be reached. Polling pauses and goes on by itself; no feed is blamed.")
    )
    qapp.processEvents()
    assert any("Das Netz ist nicht zu erreichen." in text for text in front.window.notices.texts)


def test_countries_classes_and_days_of_facts_are_in_the_language_of_the_window(speaking):
    told = [
        value_words("actor", "North Korea", ""),
        value_words("class", "cruise missile", ""),
        value_words("date", "2026-05-28", ""),
    ]
    assert (
        told
        == {
            "de": ["Nordkorea", "Marschflugkörper", "28. Mai 2026"],
            "ko": ["북한", "순항 미사일", "2026년 5월 28일"],
        }[speaking]
    )
    assert value_words("launch_place", "Japan Square", "") == "Japan Square"


def test_a_refusal_of_the_engine_is_said_in_the_language_of_the_window(front, window, link, qtbot, german):
    link.refusing = "a round is under way already; wait for it or cancel it first"
    said = []
    front.desk.saying.connect(lambda text, _undo: said.append(text))
    front.desk.send(Poll())
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["eine Runde läuft schon; warten Sie auf sie oder brechen Sie sie zuerst ab"]
