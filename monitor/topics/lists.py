"""The shipped lists of words (`$weapons`, `$heads`, ...), read from resources/lists. Each file is one list."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources
from typing import cast


@functools.cache
def shipped_list(name: str) -> str | None:
    """The query that a shipped list stands for: all its words and phrases joined by OR. None when there is no list of that name.

    A file holds `words` (an array of texts), or `rows` (tables whose `find` is such an array, beside who or what they are).
    """
    if not re.fullmatch(r"\$[\w-]+", name):
        return None
    file = resources.files("resources").joinpath("lists", name[1:] + ".toml")
    if not file.is_file():
        return None
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    entries = [*cast("list[str]", content.get("words", []))]
    for row in cast("list[dict[str, list[str]]]", content.get("rows", [])):
        entries += row["find"]
    return " OR ".join(map(_as_query, dict.fromkeys(entries)))


def _as_query(entry: str) -> str:
    return f'"{entry}"' if " " in entry else entry
