"""The shipped topics in ten languages, on sentences of our own: what they must flag, and what only looks like it."""

from __future__ import annotations

import pytest
from told_sentences import flagged, sentences

from monitor.topics.flagger import Flagger
from monitor.topics.lists import LANGUAGES
from monitor.topics.shipped import topics

FLAGGER = Flagger(topics())
SENTENCES = sentences("variants")


def said(wanted):
    """Each sentence with its language and topic."""
    return [
        pytest.param(topic, sentence, id=f"{language}-{topic}-{number}")
        for language, by_topic in SENTENCES.items()
        for topic, told in by_topic.items()
        for number, sentence in enumerate(told[wanted])
    ]


def test_each_language_has_a_dozen_sentences_of_either_kind_for_both_topics():
    assert sorted(SENTENCES) == sorted(LANGUAGES)
    for by_topic in SENTENCES.values():
        assert sorted(by_topic) == ["missile-launches", "summits"]
        for told in by_topic.values():
            assert len(set(told["yes"])) >= 12
            assert len(set(told["no"])) >= 12


@pytest.mark.parametrize(("topic", "sentence"), said("yes"))
def test_what_a_topic_is_about_is_flagged(topic, sentence):
    assert topic in flagged(FLAGGER, sentence)


@pytest.mark.parametrize(("topic", "sentence"), said("no"))
def test_what_only_looks_like_it_is_not_flagged(topic, sentence):
    assert topic not in flagged(FLAGGER, sentence)
