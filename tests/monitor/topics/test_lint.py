"""Advice on a query: from its text, and from what an archive holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from language_queries import anything

from monitor.topics.judge import matches, prepare
from monitor.topics.lint import MOST_OPTIONS, findings
from monitor.topics.lint_archive import MOST_CLAUSES, count_clauses
from monitor.topics.query import canonical, parse


def told(query, lookup=None):
    return findings(query, parse(query, lookup), lookup) if lookup else findings(query, parse(query))


@pytest.mark.parametrize(
    ("query", "where", "level", "said"),
    [
        ("a mi* b", "mi*", "warning", "4 letters"),
        ('"a mi*" OR mis*', "mis*", "warning", "4 letters"),
        ("미사일 NEAR/90 (발사 OR fire)", "미사일 NEAR/90 (발사 OR fire)", "warning", "NEAR/40 or less"),
        ("missile NEAR/25 launch", "missile NEAR/25 launch", "warning", "NEAR/10 or less"),
        ("x (a OR b) ONEAR/11 c", "(a OR b) ONEAR/11 c", "hint", "NEAR/10 or less"),
        ("미사일 NEAR/41 발사", "미사일 NEAR/41 발사", "hint", "NEAR/40 or less"),
        ("missile* NEAR/5 launch", "missile* NEAR/5 launch", "hint", "inside NEAR (missile*)"),
        ("launch -product", "-product", "hint", "-title:product"),
        ("missile or rocket", "or", "warning", "Write OR"),
        ("missile near launch", "near", "warning", "Write NEAR"),
        ("missile and launch", "and", "warning", "Write AND"),
        ("missile Not launch", "Not", "warning", "Write NOT"),
        ("missile oNear launch", "oNear", "warning", "Write ONEAR"),
        ("'missile launch'", "'missile", "warning", "Single quotation marks"),
        ("rocket OR missile OR rocket", "rocket", "hint", "already"),
        ("missile* OR missiles", "missiles", "hint", "missile* finds missiles"),
        ('"test fi*" OR "test fire now"', '"test fire now"', "hint", "already"),
        (" OR ".join(f"w{n}" for n in range(MOST_OPTIONS + 1)), None, "warning", "hard to keep right"),
    ],
)
def test_what_is_probably_not_meant_is_told_where_it_stands(query, where, level, said):
    found = told(query)
    assert [each.level for each in found] == [level]
    assert said in found[0].message
    assert query[found[0].start : found[0].end] == found[0].text == (where or query)


@pytest.mark.parametrize(
    "query",
    [
        "missile launch",
        "miss* AND laun*",
        '"and" OR =or',
        "미*",
        "미사일 NEAR/20 발사",
        "(launch OR launches) NEAR/10 (missile OR missiles)",
        "launch -title:product",
        "launch -(product NEAR/3 shop)",
        "title:(launch -product)",
        "the archer's bow",
        "/mi.*/",
        "=missile* OR missiles OR rocket",
        "$weapons NEAR/10 $fire",
    ],
)
def test_a_sound_query_gets_no_advice(query):
    assert told(query) == ()


def test_what_is_proposed_can_be_read_as_a_whole():
    assert told("a missile NEAR/25 (b OR c) -d")[0].fix == "a missile NEAR/10 (b OR c) -d"
    assert [each.fix for each in told("missile or rocket launch")] == ["missile OR (rocket AND launch)"]


def test_lists_and_topics_are_not_looked_into():
    assert told("@short -x", {"@short": "a* OR b NEAR/99 c"}.get)[0].message.startswith("An article is left out")
    assert len(told("@short y", {"@short": "a* OR b NEAR/99 c"}.get)) == 0


@given(anything)
def test_advice_is_placed_in_the_text_and_proposes_what_can_be_read(query):
    for each in told(query):
        assert 0 <= each.start < each.end <= len(query)
        assert each.fix is None or parse(each.fix)


NEWS = [
    *[("Missile launched", "A missile was launched at dawn.")] * 80,
    *[("New phone", "The product launch of a phone; no missile here.")] * 64,
    *[("Market", "The market opened.")] * 56,
]


class Archive:
    """Counts in a few articles by asking the judge, and remembers what it was asked."""

    def __init__(self, news=NEWS):
        self.articles = [prepare(title, "", body) for title, body in news]
        self.asked = []

    def count(self, node):
        self.asked.append(canonical(node))
        return sum(matches(node, article) is not None for article in self.articles)

    def look(self, query, lookup=None):
        tree = parse(query, lookup) if lookup else parse(query)
        return count_clauses(query, tree, len(self.articles), self.count)


def test_each_clause_has_its_hits_where_it_stands():
    query = "missile launch* -(phone AND market)"
    found = Archive().look(query)
    assert [(each.text, each.articles) for each in found.clauses] == [
        (query, 144),
        ("missile", 144),
        ("launch*", 144),
        ("phone AND market", 0),
        ("phone", 64),
        ("market", 56),
    ]


def test_a_clause_is_counted_in_its_field():
    found = Archive().look("title:(missile OR market) title:launched")
    assert [(each.text, each.articles) for each in found.clauses] == [
        ("title:(missile OR market) title:launched", 80),
        ("title:(missile OR market)", 136),
        ("missile", 80),
        ("market", 56),
        ("title:launched", 80),
    ]


def test_nothing_is_counted_twice():
    archive = Archive()
    archive.look("missile launch (missile OR phone) -missile")
    assert len(archive.asked) == len(set(archive.asked))


@pytest.mark.parametrize(
    ("query", "where", "level", "said"),
    [
        ("missile AND rokcet", "rokcet", "warning", "Check the spelling"),
        ("rokcet NEAR/3 missile", "rokcet", "warning", "Check the spelling"),
        ("missile OR rokcet", "rokcet", "hint", "Check the spelling"),
        ("missile NEAR/0 dawn", "missile NEAR/0 dawn", "warning", "so close together"),
        ("dawn market", "dawn market", "warning", "all of this together"),
        ("missile title:(phone NEAR/9 missile)", "title:(phone NEAR/9 missile)", "warning", "so close together"),
        ("missile -rokcet", "rokcet", "hint", "finds nothing"),
        ("(rokcet OR rcoket)", "rokcet OR rcoket", "warning", "finds nothing"),
        ("/rok.et/ OR missile", "/rok.et/", "hint", "finds nothing"),
        ("missile -phone", "-phone", "warning", "takes 64 of 144 matches away"),
        ("missile NOT title:(phone)", "NOT title:(phone)", "warning", "takes 64 of 144 matches away"),
        ("missile -market", "-market", "warning", "stands in 56 of 200 articles"),
    ],
)
def test_what_the_archive_shows_is_told(query, where, level, said):
    found = Archive().look(query).findings
    assert [(query[each.start : each.end], each.level) for each in found] == [(where, level)]
    assert said in found[0].message


@pytest.mark.parametrize(
    "query", ["missile launch*", "missile -(phone NEAR/0 dawn)", "dawn -title:market", "product -shop*"]
)
def test_what_finds_and_keeps_enough_gets_no_warning(query):
    assert not [each for each in Archive().look(query).findings if each.level == "warning"]


def test_a_list_counts_as_one_clause():
    found = Archive().look("$arms launch*", {"$arms": "missile OR rokcet OR rcoket"}.get)
    assert [(each.text, each.articles) for each in found.clauses][1] == ("$arms", 144)
    assert found.findings == ()


def test_what_would_take_too_long_is_not_counted():
    tree = parse("missile -/ph.ne/ -market")
    archive = Archive()
    found = count_clauses(
        "missile -/ph.ne/ -market", tree, 200, lambda node: None if "/" in canonical(node) else archive.count(node)
    )
    assert [each.text for each in found.clauses] == ["missile", "market"]
    assert [each.text for each in found.findings] == ["-market"]


def test_a_small_archive_counts_but_gives_no_advice():
    found = Archive(NEWS[1:]).look("missile AND rokcet")
    assert [(each.text, each.articles) for each in found.clauses][1:] == [("missile", 143), ("rokcet", 0)]
    assert found.findings == ()
    assert len(Archive(NEWS).look("missile AND rokcet").findings) == 1


def test_an_empty_archive_teaches_nothing():
    found = Archive([]).look("rokcet -missile")
    assert found.clauses == found.findings == ()


def test_of_a_long_query_the_clauses_that_hold_others_are_counted():
    found = Archive().look("missile AND (" + " OR ".join(f"w{n}" for n in range(500)) + ")")
    assert len(found.clauses) == MOST_CLAUSES
    assert len(found.findings) == 1
