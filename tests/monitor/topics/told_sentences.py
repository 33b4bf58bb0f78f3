"""Sentences of our own for topics, in files beside the tests, and what a sentence is flagged for."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

from monitor.model import Article
from monitor.topics.flagger import Flagger

_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def sentences(folder: str) -> dict[str, dict]:
    """The files of a folder by their names."""
    files = sorted(Path(__file__).with_name(folder).glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in files}


def flagged(flagger: Flagger, sentence: str) -> set[str]:
    """The topics that flag an article with this title."""
    article = Article("g", "", sentence, "", "", "", "", "", "", (), None, _NOON, _NOON, "")
    return {flag.topic for flag in flagger.flags(article) if flag.level == "flag"}
