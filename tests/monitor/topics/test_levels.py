"""A match becomes a flag or a mention by its score and place, and its score says what it is made of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.grading import Grading
from monitor.model import Article, Topic
from monitor.topics.flagger import Flagger
from monitor.topics.judge import Judge, prepare
from monitor.topics.levels import grade
from monitor.topics.query import parse
from monitor.topics.score import total

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LONG = "Nothing happened in the valley. " * 20


def article(title, summary="", body=""):
    return Article("g", "", title, summary, body, "", "", "", "", (), None, NOON, NOON, "")


def flags(grading, title, summary="", body="", *, on_topic=None, query="storm*"):
    topic = Topic("storms", "Storms", query, grading=grading)
    return Flagger([topic]).flags(article(title, summary, body), on_topic=on_topic)


def levels(*given_):
    return [(flag.level, flag.score, flag.reason) for flag in flags(*given_)]


def test_without_a_threshold_every_match_is_a_flag():
    assert levels(Grading(), "Calm", "", LONG + "A storm.") == [("flag", 0.0, "query")]


def test_a_match_below_the_threshold_is_a_mention_and_below_the_mention_nothing():
    assert levels(Grading(2.0), "Storm") == [("flag", 2.0, "query")]
    assert levels(Grading(2.0), "Calm", "A storm.") == [("mention", 1.0, "query")]
    assert levels(Grading(2.0, 1.0), "Calm", "A storm.") == [("mention", 1.0, "query")]
    assert levels(Grading(2.0, 1.5), "Calm", "A storm.") == []


@pytest.mark.parametrize(
    ("zone", "where", "level"),
    [
        ("title", ("Storm", "", ""), "flag"),
        ("title", ("Calm", "A storm.", ""), "mention"),
        ("lead", ("Calm", "A storm.", ""), "flag"),
        ("lead", ("Calm", "", LONG + "A storm."), "mention"),
        ("anywhere", ("Calm", "", LONG + "A storm."), "flag"),
    ],
)
def test_a_flag_has_a_word_in_the_zone(zone, where, level):
    assert [flag.level for flag in flags(Grading(zone=zone), *where)] == [level]


def test_a_feed_that_is_on_topic_makes_flags_of_everything_and_says_so():
    (nothing,) = flags(Grading(2.0), "Pears", on_topic="storms")
    assert (nothing.level, nothing.reason, nothing.spans) == ("flag", "feed", ())
    (weak,) = flags(Grading(2.0), "Calm", "A storm.", on_topic="storms")
    assert (weak.level, weak.reason, weak.score, len(weak.spans)) == ("flag", "feed", 1.0, 1)
    (strong,) = flags(Grading(2.0), "Storm", on_topic="storms")
    assert (strong.level, strong.reason) == ("flag", "query")


def test_a_score_says_what_it_is_made_of():
    prepared = prepare("Storm after storm", "A storm.", "")
    verdict = Judge(parse("storm*")).verdict(prepared)
    assert verdict is not None
    graded = grade(Grading(), prepared, verdict)
    assert [(part.what, part.points) for part in graded.parts] == [
        ("words in the title", 4.0),
        ("words in the lead", 1.0),
    ]
    assert graded.score == 5.0


def test_a_frame_of_leaders_says_whose_meeting_it_takes_it_for():
    prepared = prepare("Macron meets Xi in Beijing", "", "")
    verdict = Judge(parse("macron")).verdict(prepared)
    assert verdict is not None
    graded = grade(Grading(3.0, frame="leaders"), prepared, verdict)
    assert graded.level == "flag"
    assert "leaders of two countries in the title" in {part.what for part in graded.parts}


def test_a_title_without_end_is_graded_by_its_beginning():
    prepared = prepare("Macron meets Xi in Japan. " * 50_000, "", "")
    graded = grade(Grading(3.0, frame="leaders"), prepared, ((), 0.0))
    assert graded.level == "flag"


said = st.lists(st.sampled_from(["Macron", "Xi", "meets", "storm", "G20", "summit", "ministers", "Japan", "visits"]))


@given(said, said, st.sampled_from(["none", "leaders"]), st.floats(-5, 10), st.floats(0, 5))
def test_the_score_is_the_sum_of_its_parts_and_a_higher_threshold_never_makes_a_flag(title, lead, frame, low, more):
    prepared = prepare(" ".join(["storm", *title]), " ".join(lead), "")
    verdict = Judge(parse("storm")).verdict(prepared)
    assert verdict is not None
    easy, hard = (grade(Grading(low + step, frame=frame), prepared, verdict) for step in (0.0, more))
    assert easy.score == total(easy.parts) == hard.score
    assert all(part.points for part in easy.parts)
    assert not (hard.level == "flag" and easy.level != "flag")
