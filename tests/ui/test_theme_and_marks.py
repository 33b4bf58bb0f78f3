"""Colours everyone can read, and hostile text that stays text."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Span
from ui.colours import DARK, LIGHT, TOPIC_COLOURS, contrast
from ui.marks import find_words, hidden, one_line, tip, utf16_places
from ui.theme import Theme


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_contrast_on_every_ground_it_stands_on(colours):
    for ground in (colours.window, colours.base, colours.raised, colours.selected, colours.hover):
        assert contrast(colours.text, ground) >= 4.5
        assert contrast(colours.muted, ground) >= 4.5
        assert contrast(colours.warning, ground) >= 4.5
    assert contrast(colours.text, colours.mark) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.accent, colours.base) >= 4.5
    assert contrast(colours.good, colours.base) >= 4.5


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_topic_colours_stand_out_from_the_page(qapp, choice):
    theme = Theme(qapp, choice)
    shown = [theme.topic_colour(index) for index in range(len(TOPIC_COLOURS))]
    assert all(contrast(colour, theme.colours.base) >= 3 for colour in shown)
    assert len({colour.name() for colour in shown}) == len(TOPIC_COLOURS)
    assert theme.topic_colour(0, "no colour at all").isValid()


def test_a_theme_is_worn_and_told(qapp, qtbot):
    theme = Theme(qapp, "light")
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark", 1)
    assert theme.dark
    assert qapp.palette().window().color().name().upper() == DARK.window
    assert theme.font().pixelSize() == 14
    theme.choose("light")


def test_every_colour_is_a_colour():
    for colours in (LIGHT, DARK):
        assert all(getattr(colours, field.name).startswith("#") for field in fields(colours))


def test_a_marked_word_is_found_after_blanks_and_overrides_are_taken_out():
    title = "  Two \u202e\n\trockets 🚀🚀 fired"
    start = title.index("fired")
    shown = one_line(title, [Span("title", start, start + 5)])
    assert shown.text == "Two rockets 🚀🚀 fired"
    place, length = shown.marks[0]
    units = shown.text.encode("utf-16-le")
    assert units[2 * place : 2 * (place + length)].decode("utf-16-le") == "fired"


def test_a_title_of_twenty_thousand_signs_is_cut():
    shown = one_line("x" * 20_000, [Span("title", 19_000, 19_005)])
    assert len(shown.text) == 401
    assert shown.marks == ()


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_one_line_is_one_line_and_marks_lie_in_it(text, start, end):
    shown = one_line(text, [Span("title", start, end)])
    assert len(shown.text.splitlines()) <= 1
    units = len(shown.text.encode("utf-16-le", "surrogatepass")) // 2
    assert all(place >= 0 and place + length <= units for place, length in shown.marks)


@given(st.text(max_size=60))
def test_hiding_keeps_every_place(text):
    assert len(hidden(text).encode("utf-16-le")) == len(text.encode("utf-16-le", "surrogatepass"))
    assert hidden(hidden(text)) == hidden(text)


def test_places_count_emoji_twice():
    assert utf16_places("🚀 up", [(2, 4)]) == [(3, 2)]
    assert utf16_places("a up", [(2, 4)]) == [(2, 2)]


def test_words_are_found_whole_and_in_any_case():
    text = "Rockets, not rocketry.\nTwo\nrockets flew over 東京湾."
    assert [text[start:end] for start, end in find_words(text, ["rockets", "two rockets", "東京"])] == [
        "Rockets",
        "Two\nrockets",
        "東京",
    ]
    assert find_words(text, []) == []
    assert find_words("a(b", ["(b"]) == [(1, 3)]


def test_a_tool_tip_with_markup_is_shown_as_it_stands():
    assert tip("plain") == "plain"
    assert tip("<img src='file:///x'>") == "<qt>&lt;img src=&#x27;file:///x&#x27;&gt;</qt>"
