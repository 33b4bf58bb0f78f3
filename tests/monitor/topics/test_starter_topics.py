"""The topics we offer beside the two shipped ones, on sentences of our own: what they must flag, and what only looks like it."""

from __future__ import annotations

import pytest
from told_sentences import flagged, sentences

from monitor.topics.flagger import Flagger
from monitor.topics.query import canonical, parse
from monitor.topics.shipped import starters, topics

FLAGGER = Flagger(starters())
SENTENCES = sentences("starters")


def said(wanted):
    """Each sentence with its topic."""
    return [
        pytest.param(topic, sentence, id=f"{topic}-{number}")
        for topic, told in SENTENCES.items()
        for number, sentence in enumerate(told[wanted])
    ]


def test_every_starter_topic_can_be_read_and_has_a_dozen_sentences_of_either_kind():
    assert FLAGGER.broken == ()
    assert sorted(SENTENCES) == sorted(topic.name for topic in starters())
    assert not {topic.name for topic in starters()} & {topic.name for topic in topics()}
    for topic in starters():
        assert parse(canonical(parse(topic.query))) == parse(topic.query)
        assert min(len(set(SENTENCES[topic.name][kind])) for kind in ("yes", "no")) >= 12


@pytest.mark.parametrize(("topic", "sentence"), said("yes"))
def test_what_a_starter_topic_is_about_is_flagged(topic, sentence):
    assert topic in flagged(FLAGGER, sentence)


@pytest.mark.parametrize(("topic", "sentence"), said("no"))
def test_what_only_looks_like_it_is_not_flagged(topic, sentence):
    assert topic not in flagged(FLAGGER, sentence)
