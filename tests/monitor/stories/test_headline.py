"""What of a headline tells a story: wire marks, rubrics and the outlet's name do not."""

from __future__ import annotations

import pytest

from monitor.stories.headline import headline
from monitor.stories.lead import MOST_WORDS, lead_words
from monitor.text.tokens import words

PLAIN = "Norland fires missile toward Pale Sea"


@pytest.mark.parametrize(
    ("title", "version"),
    [
        (f"(LEAD) {PLAIN}", True),
        (f"(2nd LD) {PLAIN}", True),
        (f"(3rd LD) (URGENT) {PLAIN}", True),
        (f"UPDATE 3-{PLAIN}".replace("-", ": "), True),
        (f"UPDATE 1 - {PLAIN}", True),
        (f"WRAPUP 2 - {PLAIN}", True),
        (f"{PLAIN} (LEAD)", True),
        (f"[속보] {PLAIN}", False),
        (f"{PLAIN}(종합)", True),
        (f"{PLAIN}(종합2보)", True),
        (f"BREAKING: {PLAIN}", False),
        (f"Live updates: {PLAIN}", False),
        (PLAIN, False),
    ],
)
def test_marks_of_the_wire_are_no_part_of_a_headline(title: str, version: bool) -> None:
    said = headline(title)
    assert said.words == tuple(words(PLAIN))
    assert said.version is version


def test_the_outlets_name_at_the_end_goes_and_a_clause_stays() -> None:
    outlets = frozenset({"norland wire"})
    assert headline(f"{PLAIN} - Norland Wire", outlets) == headline(PLAIN)
    assert headline(f"{PLAIN} | Whoever Publishes", outlets) == headline(PLAIN)
    assert "neighbours" in headline(f"{PLAIN} - neighbours protest", outlets).words


@pytest.mark.parametrize("title", ["", "Live", "(LEAD)", "[속보]", "UPDATE 2", " - Norland Wire"])
def test_a_headline_of_marks_alone_is_read_without_trouble(title: str) -> None:
    assert len(headline(title, frozenset({"norland wire"})).words) <= 3


@pytest.mark.parametrize(
    "dateline",
    [
        "NORHAVEN, May 28 (Norland Wire) -- ",
        "NORHAVEN (AP) — ",
        "NORHAVEN, 28 May – ",
        "(노르하벤=연합뉴스) 홍길동 기자 = ",
        "【노르하벤】",
        "新华社北京5月28日电 ",
        "МОСКВА, 28 мая. /ТАСС/. ",
    ],
)
def test_the_dateline_is_no_part_of_a_text(dateline: str) -> None:
    text = "Two missiles came down in open water, the navy said."
    assert lead_words(dateline + text) == words(text)


def test_of_a_long_text_the_beginning_is_compared() -> None:
    assert len(lead_words("wave " * 5000)) == MOST_WORDS
