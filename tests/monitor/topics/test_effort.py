"""No query stalls the judge: one article takes a limited number of steps; where they are not enough, that is told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError, TooMuchError, UserError
from monitor.model import Article, Topic
from monitor.topics import explain as explaining
from monitor.topics import judge, near, prepared, sweep
from monitor.topics.explain import explain
from monitor.topics.flagger import Flagger
from monitor.topics.judge import MOST_CHOICES, matches, prepare
from monitor.topics.lexer_words import LONGEST_PHRASE
from monitor.topics.query import MOST_NEARS, parse
from monitor.topics.tree import Link

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HEAVY = " OR ".join(f"ATLEAST9999(a NEAR/{number} b NEAR/{number // 2} c)" for number in range(400))
WORDS = "a b c " * 300


@pytest.fixture
def few_steps(monkeypatch):
    """So few that a short article shows what a long one would."""
    for module in (judge, explaining):
        monkeypatch.setattr(module, "MOST_STEPS", 20_000)


def article(body, title="Ferries wait"):
    return Article("g", "", title, "", body, "", "", "", "", (), None, NOON, NOON, "")


@pytest.mark.usefixtures("few_steps")
def test_a_heavy_query_says_of_which_article_it_cannot_tell_and_what_helps():
    with pytest.raises(TooMuchError) as caught:
        matches(parse(HEAVY), prepare("Ferries wait", "", WORDS))
    assert isinstance(caught.value, UserError)
    for said in ("Ferries wait", "not known", "several topics"):
        assert said in str(caught.value)


@pytest.mark.usefixtures("few_steps")
def test_the_article_is_listed_for_that_topic_and_says_why_and_other_topics_go_on():
    flagger = Flagger([Topic("heavy", "", HEAVY, 3), Topic("ferries", "", "ferries", 1)])
    found = flagger.flags(article(WORDS))
    assert [(flag.topic, flag.topic_version, flag.level, flag.reason) for flag in found] == [
        ("heavy", 3, "mention", "unjudged"),
        ("ferries", 1, "flag", "query"),
    ]
    assert [flag.topic for flag in flagger.flags(article("a b c"))] == ["ferries"]


@pytest.mark.usefixtures("few_steps")
def test_what_counts_for_the_topic_as_a_whole_stays_a_flag():
    (flag,) = Flagger([Topic("heavy", "", HEAVY, 1)]).flags_of([article(WORDS)], on_topic="heavy")[0]
    assert (flag.level, flag.reason) == ("flag", "feed")


@pytest.mark.usefixtures("few_steps")
def test_each_query_has_its_own_steps():
    ready = prepare("Ferries wait", "", WORDS)
    with pytest.raises(TooMuchError):
        matches(parse(HEAVY), ready)
    assert matches(parse("a NEAR/3 b"), ready)


@pytest.mark.usefixtures("few_steps")
def test_an_explanation_is_limited_too():
    with pytest.raises(TooMuchError):
        explain(parse(HEAVY), prepare("", "", WORDS))


@pytest.mark.parametrize(
    "query",
    [
        " AND ".join(f"(a OR x{number})" for number in range(MOST_CHOICES + 1)),
        " OR ".join(f'"a b{number}"' for number in range(300)) + " OR (a NEAR/2 c)",
        "((a* OR b*) NEAR/3 c) OR ATLEAST900(a)",
        'lead:(a NEAR/4 c) AND ("a b" OR "a b c*")',
    ],
)
@pytest.mark.parametrize("body", ["a b c", "a b c " * 40, "b a " * 50 + "abc abd " * 20])
def test_words_looked_for_without_a_walk_give_the_same_flags(query, body, monkeypatch):
    flagger = Flagger([Topic("t", "", query, 1)])
    walked = flagger.flags(article(body))
    monkeypatch.setattr(sweep, "MOST_STEPS", 0)
    alone = Flagger([Topic("t", "", query, 1)]).flags(article(body))
    assert alone == walked
    assert bool(walked) == (matches(parse(query), prepare("Ferries wait", "", body)) is not None)


places = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 14), st.integers(1, 4)), max_size=6)


def plainly(found, links):
    """The law of a chain, word for word: of each two neighbours some place is a partner; places without are taken away."""
    alive = [{(field, first, first + size) for field, first, size in hits} for hits in found]

    def partners(place, others, link, *, right):
        for other in others:
            behind = other[0] == place[0] and 0 <= other[1] - place[2] <= link.distance
            ahead = other[0] == place[0] and 0 <= place[1] - other[2] <= link.distance
            if (behind and (right or not link.ordered)) or (ahead and not (right and link.ordered)):
                yield other

    def stands(place, at):
        left = list(partners(place, alive[at - 1], links[at - 1], right=False)) if at else None
        right = list(partners(place, alive[at + 1], links[at], right=True)) if at < len(links) else None
        if left is None or right is None:
            return bool(left or right)
        return any(one[2] <= other[1] or other[2] <= one[1] for one in left for other in right)

    for _ in range(2 * len(alive)):
        for at in range(len(alive)):
            alive[at] = {place for place in alive[at] if stands(place, at)}
    return set().union(*alive) if all(alive) else set()


@given(st.lists(places, min_size=2, max_size=4), st.data())
def test_closeness_is_what_its_law_says(found, data):
    link = st.builds(Link, st.sampled_from([0, 1, 3]), st.booleans())
    links = data.draw(st.lists(link, min_size=len(found) - 1, max_size=len(found) - 1))
    hits = [[(field, first, first + size) for field, first, size in one] for one in found]
    fields = [
        set(near.near_hits([[hit for hit in one if hit[0] == field] for one in hits], links, lambda _: (0,), int))
        for field in (0, 1)
    ]
    assert fields[0] | fields[1] == set(near.near_hits(hits, links, lambda _: (0,), int))
    for field in (0, 1):
        inside = [[place for place in one if place[0] == field] for one in found]
        assert fields[field] == plainly(inside, links)


def test_all_places_of_a_long_article_are_looked_at():
    body = "storm " * 30_000 + "ferry"
    assert matches(parse("storm ONEAR/0 ferry"), prepare("", "", body))


@given(st.integers(0, 3 * 10**7), st.integers(0, 600_000))
def test_a_longer_article_may_take_more_steps(steps, length):
    ready = prepare("", "", "x" * length)
    more = prepared.STEPS_A_CHARACTER * max(0, length - prepared.LONG)
    enough = prepared.MOST_STEPS + min(more, prepared.MOST_MORE)
    if steps > enough:
        with pytest.raises(TooMuchError):
            ready.spend(steps)
    else:
        ready.spend(steps)


def test_too_many_nears_are_refused_where_they_become_too_many():
    joined = [f"(a NEAR/3 b NEAR/4 x{number})" for number in range(MOST_NEARS // 2)]
    assert parse(" OR ".join(joined))
    query = " OR ".join([*joined, "(c NEAR/2 d)"])
    with pytest.raises(QueryError, match="1,000 times") as caught:
        parse(query)
    assert query[caught.value.start : caught.value.end] == "c NEAR/2 d"


def test_the_nears_of_a_topic_count_where_it_is_named():
    look_up = {"@pairs": " OR ".join(f"(a NEAR/3 x{number})" for number in range(400))}.get
    assert parse("@pairs OR (@pairs b)", look_up)
    query = "@pairs OR (@pairs b) OR (c @pairs)"
    with pytest.raises(QueryError, match="several topics") as caught:
        parse(query, look_up)
    assert query[caught.value.start : caught.value.end] == "@pairs"
    assert caught.value.start > query.index("c ")


def test_a_phrase_of_a_page_is_refused():
    said = " ".join(["word"] * LONGEST_PHRASE)
    assert parse(f'"{said}"')
    with pytest.raises(QueryError, match="at most 200 words"):
        parse(f'"{said} more"')
