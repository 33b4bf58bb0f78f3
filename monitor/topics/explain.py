"""Why an article matches a query, or why not: every part of the query, whether it is true, and where it was found."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.model import Span
from monitor.topics.judge import MOST_SPANS, evaluator
from monitor.topics.prepared import LEAD_WORDS, MOST_STEPS, SOURCE, TITLE, Prepared, Zone
from monitor.topics.tree import In, Near, Node, inner, is_words
from monitor.values import dataclass

_QUERIES = 4
"""A query is judged clause by clause, its parts again with each that holds them."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a query as one article answers it.

    `node` is the part; `node.start` and `node.end` say where it stands in the typed text, or, below a list or topic that it names, in the
    text of that. `true`: whether the article satisfies it. `spans`: where it was found in title, summary and body, in reading order, each
    once (what an exclusion found is with its part). `title_hits` and `lead_hits` count the different places in the title and among the
    lead's words below it. `parts` are the clauses right below, in the order of the query; each is judged by itself: a word that NEAR
    joins has spans wherever it stands, the NEAR only where its words are close. `pairs` are the neighbours of a NEAR that is false although
    all it joins is there: each two judged as a NEAR of their own.
    """

    node: Node
    true: bool
    spans: tuple[Span, ...]
    title_hits: int
    lead_hits: int
    parts: tuple[Clause, ...]
    pairs: tuple[Clause, ...] = ()


class Explainer:
    """One query, made ready to be explained for many articles.

    Without `words`, a choice of words (a list, say) is one clause without parts, which is quicker by the length of the lists.
    """

    __slots__ = ("_whole",)

    def __init__(self, tree: Node, *, words: bool = True) -> None:
        self._whole = _Part(tree, words=words)

    def clauses(self, prepared: Prepared) -> Clause:
        """The clauses for one article. The topmost is true exactly when the judge says that the article matches.

        Raises TooMuchError where that takes more steps than _QUERIES judgements may.
        """
        prepared.left = _QUERIES * MOST_STEPS
        return self._whole.explained(prepared, prepared.zone(None))


class _Part:
    """A part of a query with the function that judges it, and the parts below."""

    __slots__ = ("_below", "_evaluate", "_node", "_pairs")

    def __init__(self, node: Node, *, words: bool) -> None:
        self._node = node
        self._evaluate = evaluator(node)
        parts = inner(node) if words or not is_words(node) else ()
        self._below = tuple(_Part(part, words=words) for part in parts)
        self._pairs = tuple(_Part(pair, words=False) for pair in _pairs(node))

    def explained(self, prepared: Prepared, zone: Zone) -> Clause:
        found = self._evaluate(prepared, zone)
        hits = sorted({hit for hit in found or () if hit[0] < SOURCE})
        inside = prepared.zone(self._node.field) if isinstance(self._node, In) else zone
        parts = tuple(part.explained(prepared, inside) for part in self._below)
        apart = found is None and all(part.true for part in parts)
        return Clause(
            self._node,
            found is not None,
            tuple(dict.fromkeys(map(prepared.span, hits[:MOST_SPANS]))),
            sum(hit[0] == TITLE for hit in hits),
            sum(hit[0] == prepared.lead_field and hit[2] <= LEAD_WORDS for hit in hits),
            parts,
            tuple(pair.explained(prepared, inside) for pair in self._pairs) if apart else (),
        )


def _pairs(node: Node) -> Iterator[Near]:
    """The neighbours in a chain of NEAR; none of a single NEAR, which is a pair itself."""
    if isinstance(node, Near) and len(node.links) > 1:
        for at, link in enumerate(node.links):
            both = node.parts[at : at + 2]
            yield Near(both, (link,), both[0].start, both[1].end)


def explain(tree: Node, prepared: Prepared, *, words: bool = True) -> Clause:
    """The query's clauses for one article; an Explainer does it for many."""
    return Explainer(tree, words=words).clauses(prepared)
