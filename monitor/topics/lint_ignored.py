"""Advice on what is read over or can hardly be found: weights, and sites that lack their ending."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.advice import Finding
from monitor.topics.lexer import read_marks
from monitor.topics.tree import In, Named, Node, Word, inner, walk

_NAMED = """
com org net edu gov mil int info biz name pro aero coop museum mobi jobs travel asia tel eus cat news media press tv radio blog today
live world online site website app dev cloud tech xyz top club shop store space agency foundation institute international africa london
berlin paris tokyo nyc moscow example test invalid local localhost
"""
_ENDINGS = frozenset(_NAMED.split())
"""What the names of sites often end in, besides countries, whose endings have two letters."""
_COUNTRY = 2


def ignored(text: str, tree: Node) -> Iterator[Finding]:
    """Weights of a query that was read from `text`, and sites that no article is likely to come from."""
    yield from _weights(text)
    yield from _sites(text, tree)


def _weights(text: str) -> Iterator[Finding]:
    weights = [(mark.end - mark.weight, mark.end) for mark in read_marks(text) if mark.weight]
    fix = text
    for start, end in reversed(weights):
        fix = fix[:start] + fix[end:]
    for start, end in weights:
        said = text[start:end]
        message = f"Words have no weight here: {said} is left out. Which articles match stays the same."
        yield Finding(start, end, "warning", message, said, fix)


def _sites(text: str, node: Node) -> Iterator[Finding]:
    match node:
        case In(field="site", part=part):
            words = {(each.start, each.end): each for each in walk(part) if isinstance(each, Word)}
            for word in words.values():
                *_, ending = word.text.split(".")
                if "." in word.text and not word.prefix and ending.isascii() and not _is_ending(ending):
                    message = (
                        f"Sites seldom end in .{ending}. Write the whole of it, such as {ending}.com, or site:{ending} for each site "
                        "with this word in its name."
                    )
                    fix = text[: word.start] + ending + text[word.end :]
                    yield Finding(word.start, word.end, "hint", message, text[word.start : word.end], fix)
        case Named():
            return
        case _:
            for part in inner(node):
                yield from _sites(text, part)


def _is_ending(label: str) -> bool:
    return len(label) <= _COUNTRY or label in _ENDINGS or label.startswith("xn--") or label.isdigit()
