"""Between the XML parser and its reader: of a field that is longer than anybody reads, only the beginning is handed on."""

from __future__ import annotations

from typing import Protocol

from monitor.feeds.html import MARKUP_LIMIT

_TAGS = len("<></>") + 16
"""What a start tag and its end tag need besides names: they are collected as pieces of text, each with a head of its own."""


class Reads(Protocol):
    """Who is told of tags and text. `incontent` is above zero within an element whose children are part of its text."""

    incontent: int

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """A start tag."""

    def text(self, text: str) -> None:
        """Characters between two tags."""

    def close(self, name: str) -> None:
        """An end tag."""


class Clipped:
    """Hands on no more than MARKUP_LIMIT characters of a field's text and tags, and every tag that is none of its text.

    Only a document that is longer than that can have such a field: others need not go this way.
    """

    def __init__(self, reader: Reads) -> None:
        self._reader = reader
        self._room = MARKUP_LIMIT
        self._left_out = 0

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """A start tag: a field's own, or one that is part of its text and needs room as it will be written there."""
        if not self._reader.incontent:
            self._room = MARKUP_LIMIT
        elif self._left_out or self._room <= 0:
            self._left_out += 1
            return
        else:
            local = name.split(" ", 2)[:2][-1]  # of "namespace local prefix"
            self._room -= _TAGS + 2 * len(local) + sum(map(len, attributes)) + sum(map(len, attributes.values()))
        self._reader.open(name, attributes)

    def text(self, text: str) -> None:
        """Characters between two tags."""
        if self._room > 0 and not self._left_out:
            self._reader.text(text[: self._room])
            self._room -= len(text)

    def close(self, name: str) -> None:
        """An end tag."""
        if self._left_out:
            self._left_out -= 1
        else:
            self._reader.close(name)
