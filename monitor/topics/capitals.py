"""CASE( ) and what other tools write for it: words for which capitals count."""

from __future__ import annotations

from dataclasses import replace

from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.tree import And, In, Near, Node, Not, Or, Word


def with_capitals(node: Node, how: str) -> Node:
    """The part with capitals counting in all its words. Raises QueryError where that cannot be.

    `how`: CASE as typed, ALLCAPS all capitals, NOCAPS none, CAPS some: a first one, all, or as typed.
    """
    match node:
        case Word():
            return _spelled(node, how)
        case Or(parts=parts):
            options = (with_capitals(part, how) for part in parts)
            flat = [one for option in options for one in (option.parts if isinstance(option, Or) else (option,))]
            return replace(node, parts=tuple(flat))
        case And(parts=parts) | Near(parts=parts):
            return replace(node, parts=tuple(with_capitals(part, how) for part in parts))
        case In(field="lang" | "site"):
            return node  # a code or an address; capitals say nothing there
        case Not(part=part) | In(part=part):
            return replace(node, part=with_capitals(part, how))
        case _:
            message = f"{how}( ) holds words and phrases, with AND, OR, NOT and NEAR between them. Take this out of it."
            raise QueryError(message, node.start, node.end)


def _spelled(word: Word, how: str) -> Node:
    texts = {
        "CASE": [word.text],
        "ALLCAPS": [word.text.upper()],
        "NOCAPS": [word.text.lower()],
        "CAPS": [word.text[:1].upper() + word.text[1:], word.text.upper()],
    }[how]
    spelled = [replace(word, text=text, tokens=tuple(words(text)), exact=True) for text in dict.fromkeys(texts)]
    return spelled[0] if len(spelled) == 1 else Or(tuple(spelled), word.start, word.end)
