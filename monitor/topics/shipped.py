"""The topics that Wirewatch comes with, read from resources/topics. Each file is one topic, named like the file."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources

from monitor.grading import from_table
from monitor.model import Topic

_ORDER = ("missile-launches", "summits")
_STARTERS = (
    "nuclear-tests",
    "sanctions",
    "military-exercises",
    "elections",
    "cyber-attacks",
    "natural-disasters",
)


@functools.cache
def topics() -> tuple[Topic, ...]:
    """The shipped topics, version 1: those of a fresh data folder."""
    return tuple(_read(name) for name in _ORDER)


@functools.cache
def starters() -> tuple[Topic, ...]:
    """More topics to begin with, version 1; nobody has them who did not choose them."""
    return tuple(_read("starters/" + name) for name in _STARTERS)


def _read(path: str) -> Topic:
    file = resources.files("resources").joinpath("topics", *(path + ".toml").split("/"))
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    query = " ".join(str(content["query"]).split())
    name = path.rpartition("/")[2]
    return Topic(name, str(content["title"]), query, colour=str(content["colour"]), grading=from_table(content))
