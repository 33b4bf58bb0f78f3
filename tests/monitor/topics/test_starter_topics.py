"""The topics we offer beside the two shipped ones, on sentences of our own: what they must flag, and what only looks like it."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.model import Article
from monitor.topics.flagger import Flagger
from monitor.topics.query import canonical, parse
from monitor.topics.shipped import starters, topics

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FLAGGER = Flagger(starters())
SENTENCES = {
    file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in sorted(Path(__file__).with_name("starters").glob("*.toml"))
}


def said(wanted):
    """Each sentence with its topic."""
    return [
        pytest.param(topic, sentence, id=f"{topic}-{number}")
        for topic, told in SENTENCES.items()
        for number, sentence in enumerate(told[wanted])
    ]


def flagged(sentence):
    article = Article("g", "", sentence, "", "", "", "", "", "", (), None, NOON, NOON, "")
    return {flag.topic for flag in FLAGGER.flags(article) if flag.level == "flag"}


def test_every_starter_topic_can_be_read_and_has_a_dozen_sentences_of_either_kind():
    assert FLAGGER.broken == ()
    assert sorted(SENTENCES) == sorted(topic.name for topic in starters())
    assert not {topic.name for topic in starters()} & {topic.name for topic in topics()}
    for topic in starters():
        assert parse(canonical(parse(topic.query))) == parse(topic.query)
        assert min(len(set(SENTENCES[topic.name][kind])) for kind in ("yes", "no")) >= 12


@pytest.mark.parametrize(("topic", "sentence"), said("yes"))
def test_what_a_starter_topic_is_about_is_flagged(topic, sentence):
    assert topic in flagged(sentence)


@pytest.mark.parametrize(("topic", "sentence"), said("no"))
def test_what_only_looks_like_it_is_not_flagged(topic, sentence):
    assert topic not in flagged(sentence)
