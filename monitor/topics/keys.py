"""The one word by which a word or phrase of a query is looked up."""

from __future__ import annotations

import functools

from monitor.topics.tree import Word


@functools.lru_cache(maxsize=65_536)
def key_of(word: Word) -> tuple[str, bool]:
    """The longest whole word of a phrase, or the word itself; and whether that is only the beginning of a word."""
    whole = word.tokens[:-1] if word.prefix and len(word.tokens) > 1 else word.tokens
    return max(whole, key=len), word.prefix and len(word.tokens) == 1
