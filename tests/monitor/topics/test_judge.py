"""The judge: what matches, which words say so, and that hostile text costs no time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from topic_queries import articles, queries

from monitor.model import Span
from monitor.topics.judge import Judge, matches, prepare
from monitor.topics.prepared import outermost
from monitor.topics.query import parse
from monitor.topics.score import parts


def found(query, title="", summary="", body="", **about):
    """The matched texts, or None."""
    spans = matches(parse(query), prepare(title, summary, body, **about))
    texts = {"title": title, "summary": summary, "body": body}
    return None if spans is None else [texts[span.field][span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("missile", "A MISSILE flew", ["MISSILE"]),
        ("missile", "missiles", None),
        ("missile*", "missiles, missile’s", ["missiles", "missile"]),
        ('"sea of japan"', "the Sea  of\nJapan", ["Sea  of\nJapan"]),
        ('"test fir*"', "a test-firing", ["test-firing"]),
        ("cafe", "Café", ["Café"]),
        ("미사일", "북한이 탄도미사일을 쐈다", ["미사일"]),
        ("导弹", "朝鲜发射弹道导弹", ["导弹"]),
        ("ミサイル", "弾道ﾐｻｲﾙ発射", ["ﾐｻｲﾙ"]),
        ("ракет*", "Запуск ракеты", ["ракеты"]),
        ("صاروخ", "أُطلق صَارُوخٌ", ["صَارُوخٌ"]),
        ("a NOT b", "a c", ["a"]),
        ("a NOT b", "a b", None),
        ("fire* NEAR/1 missile", "missile was fired", ["missile", "fired"]),
        ("fire* NEAR/0 missile", "missile was fired", None),
        ("fire* ONEAR/5 missile", "missile was fired", None),
        ("fire* ONEAR/5 missile", "fired a missile", ["fired", "missile"]),
        ("a NEAR/5 a", "a", None),
        ("a NEAR/5 a", "a b a", ["a", "a"]),
        ("(putin OR kim) NEAR/5 meets NEAR/5 (putin OR kim)", "Putin meets miners", None),
        ("(putin OR kim) NEAR/5 meets NEAR/5 (putin OR kim)", "Putin meets Kim", ["Putin", "meets", "Kim"]),
        (
            '("vladimir putin" OR putin) NEAR/5 meets NEAR/5 ("vladimir putin" OR putin)',
            "Vladimir Putin meets miners",
            None,
        ),
        ("미사일 NEAR/2 발사", "미사일 두발 발사", ["미사일", "발사"]),
        ("미사일 NEAR/1 발사", "미사일 두발 발사", None),
        ("ATLEAST2(a OR b)", "a c", None),
        ("ATLEAST2(a OR b)", "a b", ["a", "b"]),
        ("ATLEAST2(a)", "a b a", ["a", "a"]),
    ],
)
def test_what_matches_and_which_words_say_so(query, text, expected):
    assert found(query, title=text) == expected


def test_near_does_not_reach_from_one_category_into_the_next():
    ports = {"title": "a", "categories": ("Sea and ports", "Trade", "Old trade by sea")}
    assert found("category:(sea NEAR ports)", **ports) == ["a"]
    assert found("category:(trade ONEAR/5 sea)", **ports) == ["a"]
    assert found("category:(ATLEAST2(trade NEAR/1 sea))", **ports) == ["a"]
    assert found("category:(ports NEAR trade)", **ports) is None
    assert found("category:(sea NEAR/S ports NEAR/50 trade)", **ports) is None


def test_near_looks_into_every_field_however_full_the_first_is():
    full = {"title": "missile launched " * 3000, "body": "A missile fired."}
    for query in ("missile NEAR/S fired", "missile ONEAR/0 fired"):
        assert found(query, **full)[-1] == "fired"


def test_near_does_not_reach_across_fields():
    assert found("a NEAR/50 b", title="a", summary="b", body="a") is None
    assert found("a AND b", title="a", summary="b") == ["a", "b"]


def test_fields_look_where_they_say():
    assert found("title:a", body="a") is None
    assert found("body:a", title="a") is None
    assert found("body:a", title="a", body="b a") == ["a"]
    assert found("source:bbc a", title="a", source="BBC News") == ["a"]
    assert found("lang:ko a", title="a", lang="en") is None
    assert found("bbc", source="BBC News") is None


def test_the_lead_is_the_title_or_the_first_60_words_of_the_body():
    filler = "word " * 60
    assert found("lead:a", title="a") == ["a"]
    assert found("lead:a", body=filler[5:] + "a") == ["a"]
    assert found("lead:a", body=filler + "a") is None
    assert found("lead:a", summary="a", body="something") is None
    assert found("lead:a", summary="a") == ["a"]
    assert found("lead:a", summary=filler + "a") is None
    assert found('lead:"b a"', body=filler[5:] + "b a") is None


def test_a_match_on_the_source_alone_shows_the_title():
    assert found("source:bbc", title="Some news", source="BBC") == ["Some news"]
    assert found("source:bbc OR zebra", body="text only", source="BBC") == ["text only"]
    assert matches(parse("source:bbc"), prepare("", "", "", source="BBC")) == ()


def test_spans_count_code_points_in_the_text_as_given():
    assert matches(parse("rocket"), prepare("🚀 e\u0301 rocket", "", "")) == (Span("title", 5, 11),)


def test_each_span_is_told_once_and_in_order():
    spans = matches(parse("(b OR a) (a OR b*)"), prepare("a b", "b", "x a"))
    assert spans == (Span("title", 0, 1), Span("title", 2, 3), Span("summary", 0, 1), Span("body", 2, 3))


def test_the_score_counts_title_hits_twice_and_lead_hits_once():
    judge = Judge(parse("a OR b"))
    assert judge.verdict(prepare("a b", "a", "a " + "x " * 70 + "a"))[1] == 5.0
    assert judge.verdict(prepare("", "a b", ""))[1] == 2.0
    assert judge.verdict(prepare("", "a", "nothing"))[1] == 0.0


@pytest.mark.parametrize(
    ("query", "title", "points"),
    [
        ('missile OR "ballistic missile"', "A ballistic missile and a missile", 4.0),
        ("미사일 OR 탄도미사일 OR 발사", "북한, 탄도미사일 발사", 4.0),
        ('"a b" OR "b c"', "a b c", 4.0),
        ('a OR "a b" OR "a b c"', "a b c", 2.0),
    ],
)
def test_a_word_within_a_matched_phrase_counts_with_it(query, title, points):
    prepared = prepare(title, "", "")
    verdict = Judge(parse(query)).verdict(prepared)
    assert verdict is not None
    assert verdict[1] == points
    assert [(part.what, part.points) for part in parts("none", prepared, *verdict)] == [("words in the title", points)]


places = st.tuples(st.integers(0, 1), st.integers(0, 6), st.integers(1, 4)).map(lambda one: (*one[:2], one[1] + one[2]))


@given(st.sets(places, max_size=12))
def test_what_lies_in_another_place_is_left_out(found):
    def inside(one):
        return any(one != other and one[0] == other[0] and other[1] <= one[1] and one[2] <= other[2] for other in found)

    assert outermost(sorted(found)) == sorted(one for one in found if not inside(one))


@given(queries, articles)
def test_every_match_names_words_that_are_there(query, article):
    spans = matches(parse(query), article.prepared)
    texts = {"title": article.title, "summary": article.summary, "body": article.body}
    if spans is not None:
        order = [("title", "summary", "body").index(span.field) for span in spans]
        assert order == sorted(order)
        assert len(set(spans)) == len(spans)
        assert all(0 <= span.start < span.end <= len(texts[span.field]) for span in spans)
        assert spans or not any(texts.values()) or ":" in query


@given(queries, articles, st.integers(1, 12))
def test_a_first_look_for_anchors_loses_no_match(query, article, times):
    """A query that may match by its language alone has no anchors, so it is judged in full."""
    prepared = article._replace(body="x " * 7 * (times - 1) + article.body * times).prepared
    assert matches(parse(query), prepared) == matches(parse(f"lang:fi OR ({query})"), prepared)


@pytest.mark.parametrize(
    "query",
    [
        "a NEAR/500 a NEAR/500 a",
        "(a OR aa OR a*) ONEAR/500 (a* OR b) NEAR/100 a",
        '"a a a a" NEAR/9 "a a"',
        "a NEAR/3 b NEAR/3 c NEAR/3 d",
    ],
)
@pytest.mark.parametrize("body", ["a " * 100_000, "a aa b " * 30_000, "é" * 300_000, "a" * 300_000, "북" * 100_000])
def test_hostile_text_is_judged_in_reasonable_time(query, body):
    article = prepare("a", "", body)
    before = time.process_time()
    matches(parse(query), article)
    assert time.process_time() - before < 10


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("=WHO", "ＷＨＯ"),
        ("=ＷＨＯ", "WHO"),
        ("=WHO", "W\u00adHO"),
        ("=Aid*", "Ａｉｄｅｄ"),
        ("=CO2", "CO₂"),
        ("=café", "cafe\u0301"),
    ],
)
def test_exact_case_is_about_capitals_and_accents_not_about_width(query, text):
    assert matches(parse(query), prepare(text, "", "")) is not None
    assert matches(parse(query), prepare(text.lower().replace("\u0301", ""), "", "")) is None
