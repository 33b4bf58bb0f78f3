"""The shipped topics in ten languages, on sentences of our own: what they must flag, and what only looks like it."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.model import Article
from monitor.topics.flagger import Flagger
from monitor.topics.lists import LANGUAGES
from monitor.topics.shipped import topics

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FLAGGER = Flagger(topics())
SENTENCES = {
    file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in sorted(Path(__file__).with_name("variants").glob("*.toml"))
}


def said(wanted):
    """Each sentence with its language and topic."""
    return [
        pytest.param(topic, sentence, id=f"{language}-{topic}-{number}")
        for language, by_topic in SENTENCES.items()
        for topic, told in by_topic.items()
        for number, sentence in enumerate(told[wanted])
    ]


def flagged(sentence):
    article = Article("g", "", sentence, "", "", "", "", "", "", (), None, NOON, NOON, "")
    return {flag.topic for flag in FLAGGER.flags(article) if flag.level == "flag"}


def test_each_language_has_a_dozen_sentences_of_either_kind_for_both_topics():
    assert sorted(SENTENCES) == sorted(LANGUAGES)
    for by_topic in SENTENCES.values():
        assert sorted(by_topic) == ["missile-launches", "summits"]
        for told in by_topic.values():
            assert len(set(told["yes"])) >= 12
            assert len(set(told["no"])) >= 12


@pytest.mark.parametrize(("topic", "sentence"), said("yes"))
def test_what_a_topic_is_about_is_flagged(topic, sentence):
    assert topic in flagged(sentence)


@pytest.mark.parametrize(("topic", "sentence"), said("no"))
def test_what_only_looks_like_it_is_not_flagged(topic, sentence):
    assert topic not in flagged(sentence)
