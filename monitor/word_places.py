"""Places of words in the texts of an archive as plain numbers, so that hundreds of thousands are soon read and sorted."""

from __future__ import annotations

WORD_BITS = 28
"""A place is the number of a text, then so many bits for the number of a word there."""
COLUMNS = ("title", "summary", "body")
COLUMN_BITS = 2
"""The number of a text is that of its article, then so many bits for its column."""


def article_of(text: int) -> int:
    """The article of the text of that number."""
    return text >> COLUMN_BITS
