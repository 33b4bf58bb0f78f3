"""Many articles and many topics at once: the walk over a batch's words loses no match."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from topic_queries import articles, queries

from monitor.model import Article, Topic
from monitor.topics.flagger import Flagger
from monitor.topics.judge import Judge, prepare
from monitor.topics.query import parse
from monitor.topics.sweep import Sweep

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def stored(given_, feed):
    title, summary, body, source, lang, _, url, author, categories = given_
    return Article(
        "g", url, title, summary, body, "", author, source, lang, categories, None, NOON, NOON, ""
    ), given_._replace(feed=feed).prepared


def stored_text(title, summary=""):
    return Article("g", "", title, summary, "", "", "", "", "en", (), None, NOON, NOON, "")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(queries, min_size=1, max_size=8),
    st.lists(articles, min_size=1, max_size=8),
    st.sampled_from(["", "BBC World", "Asia 미사일"]),
)
def test_a_batch_is_flagged_as_the_judge_alone_would(asked, given_, feed):
    topics = [Topic(f"t{number}", "", query) for number, query in enumerate(asked)]
    pairs = [stored(one, feed) for one in given_]
    batch = Flagger(topics).flags_of([article for article, _ in pairs], feed=feed)
    for flags, (_, prepared) in zip(batch, pairs, strict=True):
        verdicts = {
            topic.name: verdict
            for topic in topics
            if (verdict := Judge(parse(topic.query)).verdict_of_candidate(prepared)) is not None
        }
        assert {flag.topic: (flag.spans, flag.score) for flag in flags} == verdicts


def test_long_articles_are_judged_below_the_lead_too():
    texts = ("", "", "filler " * 80 + "storm over the sea of japan")
    queries = ["storm", "lead:storm", 'body:"sea of japan"', "title:storm", 'filler NEAR/2 "storm over"', "source:bbc"]
    (seen,) = Sweep([Judge(parse(query)) for query in queries]).over([texts])
    assert seen.queries == [0, 2, 4, 5]


def test_a_topic_that_cannot_be_read_is_never_a_candidate():
    (seen,) = Sweep([None, Judge(parse("storm"))]).over([("storm", "", "")])
    assert seen.queries == [1]


def test_the_table_stays_small_whatever_comes():
    sweep = Sweep([Judge(parse("storm OR st*"))])
    for start in range(0, 100_000, 20_000):
        sweep.over([(" ".join(f"w{number}" for number in range(start, start + 20_000)), "", "")])
        (seen,) = sweep.over([("stormy", "", "")])
        assert seen.queries == [0]
    assert sweep.remembered < 100_000


def test_a_great_batch_is_flagged_like_its_articles_one_by_one():
    flagger = Flagger([Topic("storms", "", "storm NOT sport"), Topic("tides", "", "tide* OR title:storm")])
    texts = ["A storm", "Sport in a storm", "Spring tides", "Nothing"]
    many = [stored_text(f"{texts[number % 4]} {number}") for number in range(150)]
    batch = flagger.flags_of(many)
    assert batch == [flagger.flags(one) for one in many]
    assert [bool(flags) for flags in batch[:4]] == [True, True, True, False]


def test_an_article_full_of_words_that_topics_ask_for_is_flagged_as_the_judge_alone_would():
    names = [f"port{letter}" for letter in "abcdefghijklmnopqrstuvwxyzåäöéüñ"]
    queries = [" OR ".join(names), "port*", f'"{names[3]} {names[4]}" OR {names[9]}', f"lead:{names[31]}"]
    article = stored_text(" ".join(names), " ".join(reversed(names * 2)))
    flags = Flagger([Topic(f"t{number}", "", query) for number, query in enumerate(queries)]).flags(article)
    alone = prepare(article.title, article.summary, article.body)
    verdicts = [Judge(parse(query)).verdict(alone) for query in queries]
    assert [(flag.spans, flag.score) for flag in flags] == verdicts
