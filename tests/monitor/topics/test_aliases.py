"""Queries as they are written for other tools are read, and written in our spelling."""

from __future__ import annotations

import pytest

from monitor.feeds.language import normal
from monitor.topics.query import canonical, parse
from monitor.topics.tree import Word, walk

NEXIS = [
    ("a W/5 b", "a NEAR/5 b"),
    ("a w/5 b", "a NEAR/5 b"),
    ("a near/5 b", "a NEAR/5 b"),
    ("a /5 b /3 c", "a NEAR/5 b NEAR/3 c"),
    ("a PRE/3 b", "a ONEAR/3 b"),
    ("a onear/5 b", "a ONEAR/5 b"),
    ("a W/S b", "a NEAR/S b"),
    ("a /s b", "a NEAR/S b"),
    ("a pre/s b", "a ONEAR/S b"),
    ("a w/ s b", "a NEAR/S b"),
    ("a NEAR / S b", "a NEAR/S b"),
    ("recycl!", "recycl*"),
    ("HEADLINE(a or b)", "title:(a AND or AND b)"),
    ("headline(a OR b)", "title:(a OR b)"),
    ("HLEAD(a)", "lead:a"),
    ("LEAD(a)", "lead:a"),
    ("BYLINE(doe)", "author:doe"),
    ("atleast5(a)", "ATLEAST5(a)"),
    ("ATL5(a)", "ATLEAST5(a)"),
    ("a AND NOT b", "a AND NOT b"),
    ("a and not b", "a AND NOT b"),
    ("a but not b", "a AND NOT b"),
    ("a BUT NOT b", "a AND NOT b"),
    ("a & b", "a AND b"),
    ("ALLCAPS(who)", "=WHO"),
    ("CAPS(aid)", "=Aid OR =AID"),
    ("CAPS(site:bbc.co.uk OR aid)", "site:bbc.co.uk OR =Aid OR =AID"),
    ("NOCAPS(Turkey)", "=turkey"),
    ("SOURCE(bbc)", "source:bbc"),
    ("PUBLICATION(bbc OR wire) a", "source:(bbc OR wire) AND a"),
    ("AUTHOR(doe)", "author:doe"),
    ("LANGUAGE(english)", "lang:en"),
    ("a ANDNOT b", "a AND NOT b"),
    ("a AND-NOT (b OR c)", "a AND NOT (b OR c)"),
]
BRANDWATCH = [
    ('"a b"~5', "a NEAR/5 b"),
    ('x "a b"~5', "x AND a NEAR/5 b"),
    ('title:"a b"~5', "title:(a NEAR/5 b)"),
    ('"a b"~0', "a NEAR/0 b"),
    ("a NEAR/2f b", "a ONEAR/2 b"),
    ("raw:Apple", "=Apple"),
    ('raw:"Big Apple"', '="Big Apple"'),
    ("raw:(WHO OR UN)", "=WHO OR =UN"),
    ("a -b", "a AND NOT b"),
]
MELTWATER = [
    ("a NEAR/10 b", "a NEAR/10 b"),
    ("a ONEAR b", "a ONEAR/5 b"),
    ("ingress:a", "lead:a"),
]
ELASTICSEARCH = [
    ("a && b", "a AND b"),
    ("a || b", "a OR b"),
    ("a ||b", "a OR b"),
    ("a|| (b OR c)", "a OR b OR c"),
    ('a||"b c"||d', 'a OR "b c" OR d'),
    ("a |b", "a OR b"),
    ("a&&b", "a AND b"),
    ("a^2 b", "a AND b"),
    ('"a b"~3^2', "a NEAR/3 b"),
    ("(a OR b)^2", "a OR b"),
    ("a !b", "a AND NOT b"),
    ("a !(b OR c)", "a AND NOT (b OR c)"),
    ("article_title:a", "title:a"),
    ("canonical_domain:example.com a", "site:example.com AND a"),
    ("language:ko a", "lang:ko AND a"),
]
GDELT = [
    ('near20:"a b"', "a NEAR/20 b"),
    ('repeat3:"x"', 'ATLEAST3("x")'),
    ("repeat3:x", "ATLEAST3(x)"),
    ("a (b OR c)", "a AND (b OR c)"),
    ("domain:example.com a", "site:example.com AND a"),
    ("domainis:www.example.co.uk a", "site:example.co.uk AND a"),
    ("sourcelang:korean a", "lang:ko AND a"),
    ("sourcelang:spa a", "lang:es AND a"),
    ("lang:pt-BR a", "lang:pt AND a"),
    ("intitle:a", "title:a"),
    ("a AROUND(5) b", "a NEAR/5 b"),
    ('NEAR/20:"a b"', "a NEAR/20 b"),
]
TYPISTS = [
    ("“a b” „c d“ «e f» 「g h」 ＂i j＂", '"a b" AND "c d" AND "e f" AND "g h" AND "i j"'),
    ("（a OR b）c", "(a OR b) AND c"),
    ("title：a", "title:a"),
    ("missile＊", "missile*"),
    ('"미사일 발사＊" a', '"미사일 발사*" AND a'),
    ("（a ＯＲ b） －c ＝Ｄ", "(a OR b) AND NOT c AND =Ｄ"),
    ("＄weapons a NEAR/５ b", "$weapons AND a NEAR/5 b"),
    ('"a b"～5', "a NEAR/5 b"),
    ("a −b", "a AND NOT b"),
    ("a –b", "a AND NOT b"),
    ("site:https://www.example.com/news a", "site:example.com AND a"),
    ("site:https://www.example.com/news?q=a#top a", "site:example.com AND a"),
]


@pytest.mark.parametrize(("typed", "ours"), NEXIS + BRANDWATCH + MELTWATER + ELASTICSEARCH + GDELT + TYPISTS)
def test_another_spelling_is_read_and_written_in_ours(typed, ours):
    tree = parse(typed)
    assert canonical(tree) == ours
    assert parse(ours) == tree


@pytest.mark.parametrize(
    "text", ["w/o a", "near miss", "yes and no", "caps lock", "lead (a OR b)", "a/b", "raw data", "5/6 a"]
)
def test_ordinary_words_that_look_like_it_stay_words(text):
    found = [node.text for node in walk(parse(text)) if isinstance(node, Word)]
    assert sorted(found) == sorted(text.replace("(", "").replace(")", "").replace("OR ", "").split())


@pytest.mark.parametrize("said", ["ko", "KO", "kor", "Korean", "korean", "ko-KR", "ko_KR", "kr", '"korean"'])
def test_a_language_is_written_as_its_code(said):
    assert canonical(parse(f"a lang:{said}")) == "a AND lang:ko"


def test_a_language_that_only_feeds_know_is_left_as_it_is():
    assert canonical(parse("a lang:(fy OR FR OR lb)")) == "a AND lang:(fy OR fr OR lb)"
    assert normal("fy-NL") == "fy"


@pytest.mark.parametrize("tag", ["jp", "cz", "iw", "ua", "chinese", "cmn", "per", "en", "kr", "sh", "ji", "dk", "fil"])
def test_feeds_and_queries_call_a_language_the_same(tag):
    assert canonical(parse(f"lang:{tag}")) == f"lang:{normal(tag)}"
