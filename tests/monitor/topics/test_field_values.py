"""What stands after `lang:` and `site:`: names of languages, hosts in letters of all scripts, and what no article can have there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.topics.hosts import spellings
from monitor.topics.judge import matches, prepare
from monitor.topics.query import canonical, parse

IN_LETTERS, FOR_MACHINES = "site:bücher.example", "site:xn--bcher-kva.example"


@pytest.mark.parametrize(
    "query", [IN_LETTERS, FOR_MACHINES, "site:BÜCHER.Example", "site:https://www.bücher.example/neu"]
)
@pytest.mark.parametrize("url", ["https://www.bücher.example/1", "http://news.xn--bcher-kva.example:81/2"])
def test_a_host_is_found_in_both_its_spellings(query, url):
    assert matches(parse(query), prepare("Sale", "", "", url=url))
    assert matches(parse(f"sale -{query}"), prepare("Sale", "", "", url=url)) is None
    assert matches(parse(query), prepare("Sale", "", "", url="https://buecher.example/1")) is None


@pytest.mark.parametrize(
    ("query", "ours"),
    [
        (FOR_MACHINES, "site:(bücher.example OR xn--bcher-kva.example)"),
        (
            "site:(xn--bcher-kva.example OR a.com OR bücher.example)",
            "site:(bücher.example OR xn--bcher-kva.example OR a.com)",
        ),
        ("site:한국.kr", "site:(한국.kr OR xn--3e0b707e.kr)"),
        ("site:xn--.example", "site:xn--.example"),
        ("site:xn--99999999999.example", "site:xn--99999999999.example"),
        ('site:"a(b.com"', 'site:"a(b.com"'),
    ],
)
def test_a_host_is_written_in_both_its_spellings_where_it_has_two(query, ours):
    assert canonical(parse(query)) == ours
    assert parse(ours) == parse(query)


@given(st.text(st.sampled_from("abXn-üßİ한मिé\u0301\u0130."), max_size=12) | st.text(max_size=12))
def test_both_spellings_of_a_host_lead_to_both(host):
    found = spellings(host.lower())
    assert 1 <= len(found) <= 2
    if len(found) == 2:
        assert spellings(found[1]) == found
        assert spellings(found[0]) == found


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("deutsch", "de"),
        ("Français", "fr"),
        ("espanol", "es"),
        ("日本語", "ja"),
        ("العربية", "ar"),
        ("한국어", "ko"),
        ("हिन्दी", "hi"),
    ],
)
def test_a_language_may_be_named_as_its_speakers_do(said, code):
    assert canonical(parse(f"a lang:{said}")) == f"a AND lang:{code}"


@pytest.mark.parametrize(
    ("query", "place", "fix"),
    [
        ("lang:ATLEAST2(ko) a", "ATLEAST2(ko)", "lang:ko a"),
        ("lang:ATLEAST2(ko OR en) a", "ATLEAST2(ko OR en)", "lang:(ko OR en) a"),
        ("lang:(ATLEAST2(ko) OR en) a", "ATLEAST2(ko)", "lang:(ko OR en) a"),
        ("lang:(ko en) a", "ko en", "lang:(ko OR en) a"),
        ("site:(a.com NEAR b.com) a", "a.com NEAR b.com", "site:(a.com OR b.com) a"),
        ('site:"a b"~5 x', '"a b"~5', "site:(a OR b) x"),
        ('site:"bbc.co.uk cnn.com" a', '"bbc.co.uk cnn.com"', "site:(bbc.co.uk OR cnn.com) a"),
        ("site:news.bbc.co.uk a", "news.bbc.co.uk", "site:bbc.co.uk a"),
        ("site:news.bücher.example a", "news.bücher.example", "site:bücher.example a"),
        ("lang:klingon a", "klingon", None),
        ('lang:"ko ja" a', '"ko ja"', "lang:(ko OR ja) a"),
        ("lang:kor* a", "kor*", "lang:kor a"),
    ],
)
def test_what_no_article_can_have_is_refused_with_what_it_can(query, place, fix):
    with pytest.raises(QueryError) as caught:
        parse(query)
    error = caught.value
    assert query[error.start : error.end] == place
    assert error.fix == fix
