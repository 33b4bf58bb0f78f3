"""The shipped lists of words (`$weapons`, `$leaders`, ...), read from resources/lists. Each file is one list."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator
from importlib import resources
from typing import cast

from monitor.values import dataclass

LANGUAGES = ("ar", "de", "es", "fa", "fr", "ja", "ko", "ru", "sv", "zh")
"""The languages that lists have columns for: `$leaders-ko` is the column `ko` of leaders.toml."""
_NAME = re.compile(rf"\$(?P<file>[\w-]+?)(?:-(?P<column>{'|'.join(LANGUAGES)}))?")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of a list, as a query would have it, with what its row says beside it (`code`, `kind`, `from`, `to`, ...)."""

    text: str
    about: dict[str, str]


@functools.cache
def shipped_list(name: str) -> str | None:
    """The query that a shipped list stands for: all its words and phrases joined by OR. None when there is no list of that name.

    A file holds `words` (an array of texts), or `rows` (tables whose `find` is such an array, beside who or what they are); for words in
    another language also an array named like the language.
    """
    found = _NAME.fullmatch(name)
    content = _content(found["file"]) if found else None
    if found is None or content is None:
        return None
    texts = dict.fromkeys(entry.text for entry in _column(content, found["column"] or ""))
    return " OR ".join(map(_as_query, texts)) or None


def entries(file: str, *more: str) -> Iterator[Entry]:
    """All words and phrases of a list in all its languages, and those of `more` columns. Raises KeyError when there is no such list."""
    content = _content(file)
    if content is None:
        raise KeyError(file)
    for column in ("", *LANGUAGES, *more):
        yield from _column(content, column)


@functools.cache
def _content(file: str) -> dict[str, object] | None:
    path = resources.files("resources").joinpath("lists", file + ".toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _column(content: dict[str, object], column: str) -> Iterator[Entry]:
    for text in cast("list[str]", content.get(column or "words", [])):
        yield Entry(text, {})
    for row in cast("list[dict[str, object]]", content.get("rows", [])):
        about = {name: value for name, value in row.items() if isinstance(value, str)}
        for text in cast("list[str]", row.get(column or "find", [])):
            yield Entry(text, about)


def _as_query(entry: str) -> str:
    return f'"{entry}"' if " " in entry else entry
