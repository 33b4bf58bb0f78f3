"""Flags: which topic, at which version, and which words were the reason."""

from __future__ import annotations

import pickle
import time
from datetime import UTC, datetime

from monitor.model import Article, Span, Topic
from monitor.topics.flagger import Flagger

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STORMS = Topic("storms", "Storms", "storm* OR hurricane*", version=3)
FERRIES = Topic("ferries", "Ferries", "ferry OR ferries")


def article(title, *, summary="", body="", source="", lang=""):
    return Article("g", "", title, summary, body, "", "", source, lang, (), None, NOON, NOON, "")


def test_a_flag_says_topic_version_score_and_words():
    (flag,) = Flagger([STORMS, FERRIES]).flags(article("Storm hits", body="A storm came."))
    assert (flag.topic, flag.topic_version, flag.level, flag.reason) == ("storms", 3, "flag", "query")
    assert flag.score == 3.0
    assert flag.spans == (Span("title", 0, 5), Span("body", 2, 7))


def test_an_article_may_count_for_several_topics_in_their_order():
    flags = Flagger([STORMS, FERRIES]).flags(article("Ferries wait for storm to pass"))
    assert [flag.topic for flag in flags] == ["storms", "ferries"]


def test_everything_from_a_feed_on_topic_is_flagged():
    flagger = Flagger([STORMS, FERRIES])
    (flag,) = flagger.flags(article("Calm seas"), on_topic="storms")
    assert (flag.topic, flag.topic_version, flag.reason, flag.spans, flag.score) == ("storms", 3, "feed", (), 0.0)
    (flag,) = flagger.flags(article("A storm"), on_topic="storms")
    assert (flag.reason, flag.spans) == ("query", (Span("title", 2, 7),))
    assert flagger.flags(article("Calm seas"), on_topic="removed-topic") == ()


def test_a_broken_topic_is_reported_and_the_others_go_on():
    flagger = Flagger([Topic("bad", "Bad", "storm AND @gone"), FERRIES, Topic("loop", "Loop", "x @loop")])
    assert [broken.name for broken in flagger.broken] == ["bad", "loop"]
    assert "@gone" in flagger.broken[0].error.message
    assert [flag.topic for flag in flagger.flags(article("Ferry in storm"))] == ["ferries"]
    (flag,) = flagger.flags(article("Calm"), on_topic="bad")
    assert flag.reason == "feed"


def test_a_topic_may_build_on_another():
    flagger = Flagger([STORMS, Topic("both", "Both", "@storms AND (ferry OR ferries)")])
    assert [flag.topic for flag in flagger.flags(article("Storm stops ferry"))] == ["storms", "both"]


def test_source_and_language_can_be_asked_for():
    flagger = Flagger([Topic("t", "T", 'storm source:"example wire" lang:en')])
    assert flagger.flags(article("Storm", source="Example Wire", lang="en"))
    assert not flagger.flags(article("Storm", source="Other", lang="en"))


def test_it_travels_to_another_process_as_its_topics():
    flagger = pickle.loads(pickle.dumps(Flagger([STORMS, FERRIES])))  # noqa: S301 - our own bytes
    assert flagger.topics == (STORMS, FERRIES)
    assert flagger.flags(article("Storm"))


def test_the_shipped_topics_judge_thousands_of_short_articles_a_second():
    from monitor.topics.shipped import topics

    flagger = Flagger(topics())
    dull = [
        article(f"Council {number} votes on the new tram line", summary="Work begins in spring. " * 8)
        for number in range(1500)
    ]
    before = time.process_time()
    assert not any(flagger.flags(each) for each in dull)
    assert len(dull) / (time.process_time() - before) > 1_000
