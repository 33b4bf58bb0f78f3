"""The topics that Wirewatch comes with, read from resources/topics. Each file is one topic, named like the file."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources

from monitor.grading import from_table
from monitor.model import Topic

_ORDER = ("missile-launches", "summits")


@functools.cache
def topics() -> tuple[Topic, ...]:
    """The shipped topics, version 1."""
    return tuple(map(_read, _ORDER))


def _read(name: str) -> Topic:
    file = resources.files("resources").joinpath("topics", name + ".toml")
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    query = " ".join(str(content["query"]).split())
    return Topic(name, str(content["title"]), query, colour=str(content["colour"]), grading=from_table(content))
