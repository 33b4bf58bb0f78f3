"""The characters that every place found by a pattern holds: no text in which it finds something is passed over."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.held import UNSURE, Held
from monitor.topics.held_texts import _ODD, Glance, either, runs_of
from monitor.topics.judge import Judge, matches, prepare
from monitor.topics.query import parse
from monitor.topics.regex import program
from monitor.topics.sweep import Sweep


@pytest.mark.parametrize(
    ("query", "runs"),
    [
        (r"/\bmissiles?\b/", ("missile",)),
        ("/Kh-[0-9]{2,3}/", ("Kh-",)),
        ("/(launch|fir)(es|ed)/", ("launch", "fir")),
        ("/a(launch|fly)?b/", ()),
        ("/(missile){1,3}/", ("missile",)),
        ("/[Mm]issile/", ("issile",)),
        ("/MISSILE/i", ("missile",)),
        ("/Skisk/i", ()),
        ("/Müller/i", ("ller",)),
        ("/Müller/", ("Müller",)),
        ("/발사체?/", ("발사",)),
        (r"/\d{3} km/", (" km",)),
        (r"/\w+/", ()),
        ("/ab/", ()),
    ],
)
def test_the_longest_run_of_characters_is_looked_for(query, runs):
    assert runs_of(parse(query)) == runs


def test_a_query_is_looked_for_by_words_and_characters():
    found = either(parse("(storm OR /missiles?/) AND /x/"))
    assert found is not None
    assert {one if isinstance(one, Held) else one[0].tokens for one in found} == {Held("missile"), ("storm",)}
    assert either(parse("title:/Kh-55/i")) == {Held("kh-55", folded=True, field="title")}
    assert either(parse("lead:/Kh-55/")) == {Held("Kh-55")}
    assert either(parse("/a/ OR storm")) is None
    assert either(parse("source:/Kh-55/")) is None


def test_only_three_letters_are_found_as_others_than_their_capitals():
    letters = {}
    for char in map(chr, range(128, sys.maxunicode + 1)):
        if re.fullmatch("[a-z]", char, re.IGNORECASE):
            letters[char] = next(each for each in map(chr, range(97, 123)) if re.fullmatch(each, char, re.IGNORECASE))
    assert set(letters.values()) <= set(UNSURE)
    assert set(letters) <= set(_ODD)


PIECES = ("mis", "SIL", "ski", "kKis", "ile", "발사", "Kh-", "ü", "İı", "ſ", "\u212a", " ", "55", ".", "%_")
runs = st.sampled_from([re.escape(piece) for piece in PIECES if piece != "."])
optional = st.sampled_from(["", "", "", "?", "+", "{1,2}", "{0,2}"])
groups = st.builds("({}|{}){}".format, runs, runs, optional)
patterns = st.lists(runs | groups | st.sampled_from([".", r"\b", r"\w?", "[mM]"]), min_size=1, max_size=4).map("".join)
texts = st.lists(
    st.sampled_from([*PIECES, "MIS", "sıl", "İLE", "\u017fki", "\u212ah-", "\u00ad", "\u0301"]), max_size=6
).map("".join)


@settings(max_examples=600, deadline=None)
@given(
    patterns, st.sampled_from(["", "i"]), st.lists(texts, min_size=1, max_size=6), st.sampled_from(["{}", "title:{}"])
)
@example("mis", "i", ["mİſ", "mıs"], "{}")
def test_no_match_of_a_pattern_is_passed_over(pattern, option, around, where):
    try:
        tree = parse(where.format(f"/{pattern}/{option}") + " OR storm")
    except QueryError:
        assume(False)
    known = either(tree)
    sweep = Sweep([Judge(tree)])
    said = "".join(char for char in pattern if char not in "(|)?+{}\\.,[]")
    for text in around:
        for one in ((text, "", ""), ("", said + text, ""), ("", "", text + said), (text + said, text, "")):
            if matches(tree, prepare(*one)) is not None:
                assert sweep.over([one])[0].queries == [0]
                assert known is None or Glance([(0, [each for each in known if isinstance(each, Held)])]).queries(one)


def test_a_pattern_by_itself_is_no_reason_to_judge_every_article():
    sweep = Sweep([Judge(parse(r"/\bmissiles?\b/i")), Judge(parse("storm"))])
    seen = sweep.over([("Two MISSILES", "", ""), ("A storm", "", ""), ("Nothing", "", ""), ("", "", "a missile")])
    assert [list(one.queries) for one in seen] == [[0], [1], [], [0]]
    assert program(parse(r"/\bmissiles?\b/i")).search("MI\u017f\u017fILE")
    assert sweep.over([("MI\u017f\u017fILE", "", "")])[0].queries == [0]
