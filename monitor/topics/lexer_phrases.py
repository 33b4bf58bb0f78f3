"""Phrases as they are typed: what stands in quotation marks."""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.lexer_close import close_words, slop_at
from monitor.topics.lexer_words import word
from monitor.topics.marks import Mark
from monitor.topics.proposals import as_chain
from monitor.topics.refused_words import NO_GAPS
from monitor.topics.terms import QUOTES, STARS

_GAP = re.compile(r"\w\?+(?=\w)")
_CLOSING = re.compile(f"[{QUOTES}]")


def phrase(text: str, start: int) -> list[Mark]:
    """The mark of what stands in quotation marks, or, with ~n behind it, those of its two words with NEAR/n between."""
    closing = _CLOSING.search(text, start + 1)
    if closing is None:
        message = 'This quotation mark is never closed. Add " at the end of the phrase.'
        raise QueryError(message, start, len(text), f'{text.rstrip()}"')
    end = closing.end()
    if slop := slop_at(text, end):
        return close_words(text, start, (start, end), slop)
    said = " ".join(text[start + 1 : closing.start()].translate(STARS).split())
    if gap := _GAP.search(text, start, closing.start()):
        raise QueryError(NO_GAPS, gap.start(), gap.end())
    if re.search(r"\w\* \S", said):
        message = "In a phrase only the last word can end in *. Write ONEAR/0 for words side by side: missile* ONEAR/0 launch."
        raise QueryError(message, start, end, f"{text[:start]}{as_chain(said)}{text[end:]}")
    prefix = said.endswith("*")
    if prefix:
        said = said[:-1]
    elif text.startswith(("*", "\uff0a"), end):
        prefix = True
        end += 1
    return [word("phrase", said, start, end, prefix=prefix)]
