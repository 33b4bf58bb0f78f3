"""Whatever a page holds is judged, explained and indexed in one pass; nothing in it takes the program down."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.model import Article, Topic
from monitor.text.index import index_text
from monitor.topics.explain import explain
from monitor.topics.flagger import Flagger
from monitor.topics.judge import matches, prepare
from monitor.topics.query import parse

pytestmark = pytest.mark.timeout(600)  # on a machine that does much else

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
EXPLAINED = 100_000
"""Characters of each text that every clause is explained for; the whole is judged."""
QUERIES = [
    "storm",
    '"a a a a" NEAR/9 "a a"',
    "a NEAR/500 a NEAR/500 a",
    "a NEAR/S storm",
    "a ONEAR/S a",
    "=A OR =STORM OR 北*",
    'ATLEAST9(a) AND "storm b"',
    "lead:(storm NEAR/5 a) NOT title:b",
    r"/sto\w?m/ OR /a+b/",
    "x* OR é* OR ก*",
]
TEXTS = {
    "a megabyte without a space": "x" * 1_000_000,
    "a megabyte of one letter with an accent": "é" * 1_000_000,
    "a hundred thousand combining marks": "a" + "\u0301\u0323" * 50_000 + " storm",
    "marks alone": "\u0301" * 100_000 + " storm",
    "one word 200,000 times": "a " * 200_000,
    "two words 20,000 times": "a storm " * 20_000,
    "one sentence of 50,000 words": "a b " * 25_000 + "storm",
    "40,000 sentences": "a. " * 40_000,
    "nothing but stops": "." * 500_000,
    "200,000 ideographs": "北" * 200_000,
    "200,000 Thai letters with vowels": "กิ" * 100_000,
    "NUL between letters": "st\0orm \0 storm\0" * 10_000,
    "lone surrogates": "\ud800storm\udfff " * 10_000,
    "directions and joiners": "s\u200dt\u202eo\u00adrm " * 20_000,
    "other planes": "\U0001f680\U000e0041\U0010ffff" * 50_000,
    "100,000 different words": " ".join(f"w{number}" for number in range(100_000)),
}


def article(title, body):
    return Article("g", "", title, "", body, "", "", "", "", (), None, NOON, NOON, "")


@pytest.fixture(scope="module")
def flagger():
    return Flagger([Topic(f"t{number}", "", query) for number, query in enumerate(QUERIES)])


@pytest.mark.parametrize("body", TEXTS.values(), ids=TEXTS)
def test_any_text_is_judged_explained_and_indexed(flagger, body):
    whole = flagger.flags(article("Calm", body))
    assert all(0 <= span.start < span.end <= len(body) for flag in whole for span in flag.spans)
    start = body[:EXPLAINED]
    flags = {flag.topic for flag in flagger.flags(article("Calm", start))}
    prepared = prepare("Calm", "", start)
    for number, query in enumerate(QUERIES):
        clause = explain(parse(query), prepared)
        assert clause.true == (f"t{number}" in flags)
        assert all(0 <= span.start < span.end <= len(start) for span in clause.spans)
    assert "\0" not in index_text(body)


def test_words_are_found_in_spite_of_what_is_around_them():
    for name in ("NUL between letters", "lone surrogates", "directions and joiners", "marks alone"):
        assert matches(parse("storm"), prepare("", "", TEXTS[name])), name


def test_a_pattern_is_looked_for_at_the_beginning_of_an_endless_text():
    assert matches(parse("/storm/"), prepare("", "", "x" * 19_000 + " storm"))
    assert matches(parse("/storm/"), prepare("", "", "x" * 20_000 + " storm")) is None
