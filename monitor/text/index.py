"""What the full-text index is given for a text, so that its tokenizer finds exactly our words."""

from __future__ import annotations

from monitor.text.tokens import LONGEST_WORD, words

INDEX_VERSION = 1
"""Grows whenever `index_text` gives something else for some text: an archive built with another number must be indexed anew."""

TOKENIZER = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
"""The tokenizer the index must be made with (FTS5)."""


def index_text(text: str) -> str:
    """The text to index. With `TOKENIZER`, the index finds `tokenize(text).words` in it, no more, no fewer.

    Never holds NUL or lone surrogates.
    """
    if text.isascii() and len(text) <= LONGEST_WORD:
        return text.replace("\0", " ")
    return " ".join(words(text))
