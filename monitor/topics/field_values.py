"""What stands after `lang:` and `site:` in the form in which articles have it."""

from __future__ import annotations

import re
from dataclasses import replace

from monitor.domains import registrable
from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.languages import code_of
from monitor.topics.tree import AtLeast, Node, Not, Or, Regex, Word

_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([^/]+).*", re.IGNORECASE)


def settled(field: str, part: Node) -> Node:
    """The part with names of languages as codes and addresses as sites. Raises QueryError for what no article can have there."""
    if field not in {"lang", "site"}:
        return part
    match part:
        case Word():
            return _language(part) if field == "lang" else _site(part)
        case Or(parts=parts):
            return replace(part, parts=tuple(settled(field, each) for each in parts))
        case Not(part=inner) | AtLeast(part=inner):
            return replace(part, part=settled(field, inner))
        case Regex():
            return part
        case _:
            message = f"An article has one value for {field}:. Join several with OR: {field}:(a OR b)."
            raise QueryError(message, part.start, part.end)


def _language(word: Word) -> Word:
    code = code_of(word.text)
    if code is None or word.prefix:
        message = "This is no language that is told apart. Write a code such as en, ko or ar."
        raise QueryError(message, word.start, word.end)
    return replace(word, text=code, tokens=(code,), quoted=False)


def _site(word: Word) -> Word:
    """`www.` and what follows the host are left out; a part of a site is refused, since articles are told apart by site only."""
    found = _ADDRESS.fullmatch(word.text)
    host = (found[1] if found else word.text).lower()
    if word.prefix or "." not in host:
        return word
    if registrable(host) != host:
        message = f"Articles are told apart by their site only. Write site:{registrable(host)}, or use feed: for a part of it."
        raise QueryError(message, word.start, word.end)
    return replace(word, text=host, tokens=tuple(words(host)), quoted=False)
