"""What `json.loads` should not be shown: values are counted before one is made, and a text of many megabytes is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from monitor.feeds import guards
from monitor.feeds.html import MARKUP_LIMIT

MAX_VALUES = 200_000
"""Objects, lists, and what is parted by commas in them: a feed of 2,000 items with a hundred values each."""

_STRUCTURE = "{[,"
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_TOKEN = re.compile(_STRING.pattern + r"|[{\[,]", re.DOTALL)
_BEGINNING = re.compile(rf'"(?:[^"\\]|\\(?:u[0-9a-fA-F]{{4}}|.)){{0,{MARKUP_LIMIT}}}+', re.DOTALL)


def guard(text: str, url: str) -> str:
    """The text of a JSON document with no string longer than anybody reads (MARKUP_LIMIT characters).

    Raises FetchError (kind "parser") for one with more than MAX_VALUES values: each takes a hundred times the memory of its two bytes.
    """
    if sum(map(text.count, _STRUCTURE)) > MAX_VALUES and _has_more(text):
        guards.refuse(url, f"it holds more than {MAX_VALUES:,} values")
    return "".join(_cut(text)) if len(text) > MARKUP_LIMIT else text


def _has_more(text: str) -> bool:
    """Whether there are too many values, now without what stands in strings: prose has commas, too."""
    outside = (token for token in _TOKEN.finditer(text) if text[token.start()] != '"')
    return next(islice(outside, MAX_VALUES, None), None) is not None


def _cut(text: str) -> Iterator[str]:
    """The pieces of a text between which the rests of long strings stood."""
    position = 0
    for found in _STRING.finditer(text):
        if found.end() - found.start() > MARKUP_LIMIT and (kept := _BEGINNING.match(text, found.start())):
            yield text[position : kept.end()]
            position = found.end() - 1 if kept.end() < found.end() else found.end()
    yield text[position:]
