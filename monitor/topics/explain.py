"""Why an article matches a query, or why not: every part of the query, whether it is true, and where it was found."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.model import Span
from monitor.topics.judge import MOST_SPANS, evaluator
from monitor.topics.prepared import LEAD_WORDS, SOURCE, TITLE, Prepared, Zone
from monitor.topics.tree import In, Node, inner, is_words


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a query as one article answers it.

    `node` is the part; `node.start` and `node.end` say where it stands in the typed text, or, below a list or topic that it names, in the
    text of that. `true`: whether the article satisfies it. `spans`: where it was found in title, summary and body, in reading order, each
    once (what an exclusion found is with its part). `title_hits` and `lead_hits` count the different places in the title and among the
    lead's words below it. `parts` are the clauses right below, in the order of the query; each is judged by itself: a word that NEAR
    joins has spans wherever it stands, the NEAR only where its words are close.
    """

    node: Node
    true: bool
    spans: tuple[Span, ...]
    title_hits: int
    lead_hits: int
    parts: tuple[Clause, ...]


def explain(tree: Node, prepared: Prepared, *, words: bool = True) -> Clause:
    """The query's clauses for one article. The topmost is true exactly when the judge says that the article matches.

    Without `words`, a choice of words (a list, say) is one clause without parts, which is quicker by the length of the lists.
    """
    return _explained(tree, prepared, prepared.zone(None), words=words)


def _explained(node: Node, prepared: Prepared, zone: Zone, *, words: bool) -> Clause:
    found = evaluator(node)(prepared, zone)
    hits = sorted({hit for hit in found or () if hit[0] < SOURCE})
    inside = prepared.zone(node.field) if isinstance(node, In) else zone
    parts = inner(node) if words or not is_words(node) else ()
    return Clause(
        node,
        found is not None,
        tuple(dict.fromkeys(map(prepared.span, hits[:MOST_SPANS]))),
        sum(hit[0] == TITLE for hit in hits),
        sum(hit[0] == prepared.lead_field and hit[2] <= LEAD_WORDS for hit in hits),
        tuple(_explained(part, prepared, inside, words=words) for part in parts),
    )
