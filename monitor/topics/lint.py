"""What a query says that its writer may not mean: advice from the query alone, without an archive.

Nothing here keeps a query from being saved. Inside lists and other topics nothing is looked at: they have their own text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.advice import Finding, Level
from monitor.topics.lint_ignored import ignored
from monitor.topics.lint_other_tools import other_tools
from monitor.topics.lists import shipped_list
from monitor.topics.printer import canonical
from monitor.topics.query import Lookup, working
from monitor.topics.tree import In, Link, Named, Near, Node, Not, Or, Regex, Word, inner, walk

SHORTEST_BEGINNING = 4
"""Letters before a *."""
WIDEST_USEFUL = 10
"""Words between the parts of a NEAR."""
WIDEST_IN_CHARACTERS = 40
"""The same where each character is a word."""
MOST_OPTIONS = 100
"""Words in one OR-group."""
_MOST_FINDINGS = 50
_MOST_TRIED = 100_000
_FEWEST_FIXES = 5
"""So many characters of proposed queries are read to see that they work, and so many proposals at least; the editor waits for it."""

_OPERATORS = {
    "and": "AND",
    "or": "OR",
    "not": "NOT",
    "near": "NEAR",
    "onear": "ONEAR",
    "andnot": "AND NOT",
    "xor": "XOR",
}
_ELSEWHERE = {"ADJ": "ONEAR/0", "SAME": "NEAR/50"}
"""Operators of other tools, and what comes closest to them."""
_SEPARATE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")


def findings(text: str, tree: Node, lookup: Lookup = shipped_list) -> tuple[Finding, ...]:
    """The advice on a query that was read from `text`, in the order of the text. At most 50 pieces."""
    every = (*_findings(text, tree, narrowed=False), *other_tools(text, tree), *ignored(text, tree))
    found = sorted(every, key=lambda each: (each.start, each.end))
    first = found[:_MOST_FINDINGS]
    tried = max(_FEWEST_FIXES, _MOST_TRIED // max(1, len(text)))
    return tuple(
        replace(each, fix=working(each.fix, lookup) if number < tried else None) for number, each in enumerate(first)
    )


def _findings(text: str, node: Node, *, narrowed: bool) -> Iterator[Finding]:
    match node:
        case Word():
            yield from _word(text, node)
        case Or(parts=parts):
            yield from _options(text, node, parts)
        case Near():
            yield from _near(text, node)
        case Not(part=Word() as word) if not narrowed:
            yield _broad_exclusion(text, node, word)
        case Named() | Regex():
            return
        case _:
            pass
    for part in inner(node):
        yield from _findings(text, part, narrowed=narrowed or isinstance(node, Not | In))


def _about(text: str, node: Node, level: Level, message: str, fix: str | None = None) -> Finding:
    return Finding(node.start, node.end, level, message, text[node.start : node.end], fix)


def _word(text: str, word: Word) -> Iterator[Finding]:
    beginning = word.tokens[-1]
    if word.prefix and len(word.tokens) == 1 and len(beginning) < SHORTEST_BEGINNING and not _SEPARATE.match(beginning):
        message = f"{word.text}* finds every word that begins so. Write {SHORTEST_BEGINNING} letters or more, or the words that you mean."
        yield _about(text, word, "warning", message)
    if word.quoted or word.exact:
        return
    if operator := _OPERATORS.get(word.text.lower()) or _ELSEWHERE.get(word.text):
        message = f"{word.text} is looked for as a word. Write {operator}, in capitals, if you mean the operator."
        yield _about(text, word, "warning", message, _replaced(text, word, operator))
    elif word.text[0] in "'\u2018":
        message = 'Single quotation marks do not hold a phrase together. Write "..." around it.'
        yield _about(text, word, "warning", message)


def _replaced(text: str, node: Node, by: str) -> str:
    return text[: node.start] + by + text[node.end :]


def _options(text: str, node: Or, parts: tuple[Node, ...]) -> Iterator[Finding]:
    if len(parts) > MOST_OPTIONS:
        message = (
            f"{len(parts):,} options in one group are hard to keep right. Make a topic of them, and write @ and its name here; "
            "a beginning such as missile* stands for many forms."
        )
        yield _about(text, node, "warning", message)
    beginnings = _Beginnings(parts)
    seen: set[Node] = set()
    for part in parts:
        if part in seen:
            yield _about(text, part, "hint", f"{canonical(part)} is here already. Delete it.")
        elif isinstance(part, Word) and (wider := beginnings.wider(part)):
            message = f"{canonical(wider)} finds {canonical(part)} already. Delete one of them."
            yield _about(text, part, "hint", message)
        seen.add(part)


class _Beginnings:
    """The beginnings among some options, by their words, so that a long list takes no longer than it is."""

    def __init__(self, parts: Sequence[Node]) -> None:
        self._found: dict[tuple[str, ...], dict[str, list[tuple[int, Word]]]] = {}
        for number, part in enumerate(parts):
            if isinstance(part, Word) and part.prefix and not part.exact:
                *before, last = part.tokens
                self._found.setdefault(tuple(before), {}).setdefault(last, []).append((number, part))
        self._longest = max(map(len, self._found), default=-1)

    def wider(self, word: Word) -> Word | None:
        """The first that finds all that the word does."""
        holding: list[tuple[int, Word]] = []
        for at in range(min(self._longest + 1, len(word.tokens))):
            begun = self._found.get(word.tokens[:at], {})
            said = word.tokens[at]
            holding += [one for size in range(1, len(said) + 1) for one in begun.get(said[:size], ()) if one[1] != word]
        return min(holding, key=lambda one: one[0])[1] if holding else None


def _near(text: str, near: Near) -> Iterator[Finding]:
    widest = WIDEST_IN_CHARACTERS if _is_in_characters(near) else WIDEST_USEFUL
    reach = max(link.distance for link in near.links)
    if reach > widest:
        narrow = tuple(replace(link, distance=min(link.distance, widest)) for link in near.links)
        message = (
            f"NEAR/{reach} joins words that have little to do with each other. Write NEAR/{widest} or less, NEAR/S for one sentence, "
            "or AND."
        )
        level: Level = "warning" if reach > 2 * widest else "hint"
        yield _about(text, near, level, message, _with_links(text, near, narrow))
    open_ended = [word for word in _typed_words(near) if word.prefix]
    if open_ended:
        named = ", ".join(dict.fromkeys(map(canonical, open_ended[:3])))
        message = f"A * inside NEAR ({named}) finds chance pairs. Look at what it finds, or write forms out, as in (launch OR launches)."
        yield _about(text, near, "hint", message)


def _is_in_characters(near: Near) -> bool:
    """Whether most of what it joins is in scripts where each character is a word."""
    separate = [_SEPARATE.match(word.tokens[0]) is not None for word in walk(near) if isinstance(word, Word)]
    return 2 * sum(separate) > len(separate)


def _with_links(text: str, near: Near, links: tuple[Link, ...]) -> str:
    return _replaced(text, near, canonical(replace(near, links=links)))


def _typed_words(node: Node) -> Iterator[Word]:
    """The words that stand in the text itself, not in lists and topics."""
    match node:
        case Word():
            yield node
        case Named():
            return
        case _:
            for part in inner(node):
                yield from _typed_words(part)


def _broad_exclusion(text: str, node: Not, word: Word) -> Finding:
    said = canonical(word)
    message = (
        f"An article is left out as soon as {said} stands anywhere in it, however far down. "
        f"If it is about the subject of the article, write -title:{said} or -lead:{said}."
    )
    return _about(text, node, "hint", message, _replaced(text, node, f"-title:{said}"))
