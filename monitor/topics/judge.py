"""Decides whether an article matches a query, and which of its words say so. This is the only definition of a match.

Standard library only, so it can run anywhere: in a child process, in a batch, in a preview.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from monitor.model import Span
from monitor.topics.anchors import Anchors
from monitor.topics.choice import Choice, shared
from monitor.topics.held_texts import runs_of
from monitor.topics.near import near_hits
from monitor.topics.prepared import (
    BODY,
    CATEGORY,
    EVERYWHERE,
    LEAD_WORDS,
    MOST_STEPS,
    SOURCE,
    TITLE,
    Hit,
    Prepared,
    Zone,
    outermost,
)
from monitor.topics.regex import LONGEST_TEXT, program, steps_of
from monitor.topics.spelling import exact_words, is_spelled
from monitor.topics.tree import ABOUT_FIELDS, And, AtLeast, In, Named, Near, Node, Not, Or, Regex, Word, is_words

__all__ = ["Judge", "Prepared", "matches", "prepare"]

MOST_CHOICES = 1_000
"""Choices of words that a walk over many articles looks for; a query with more of them is judged by itself."""
_EXACT = 8
"""Steps that the spelling of one word takes."""
_FEW = 16
"""So few places are not counted as steps."""
MOST_SPANS = 1_000
"""A match names its first so many spans; nobody reads more, and the archive keeps them."""

Evaluate = Callable[[Prepared, Zone], list[Hit] | None]
"""The places where a part of a query was found, not to be changed; None when it is not true. An exclusion is true without a place."""


def prepare(
    title: str,
    summary: str,
    body: str,
    *,
    source: str = "",
    lang: str = "",
    feed: str = "",
    url: str = "",
    author: str = "",
    categories: Sequence[str] = (),
) -> Prepared:
    """An article ready for judging. Texts are plain; offsets of spans refer to them exactly as given.

    `source` is the publisher's name, `feed` the feed's title, `url` the article's address.
    """
    return Prepared((title, summary, body, source, lang, feed, url, author, categories))


@functools.lru_cache(maxsize=64)
def _judge(tree: Node) -> Judge:
    return Judge(tree)


def matches(tree: Node, prepared: Prepared) -> tuple[Span, ...] | None:
    """The matched words and phrases of an article in reading order, or None when the query does not match."""
    return _judge(tree).matches(prepared)


class Judge:
    """One query, made fast for many articles. `choices` are all the choices of words that it looks for."""

    __slots__ = ("_anchors", "_evaluate", "choices", "is_crowded", "tree")

    def __init__(self, tree: Node) -> None:
        self.tree = tree
        self.choices: set[Choice] = set()
        self._anchors = Anchors(tree)
        self._evaluate = evaluator(tree, self.choices)
        self.is_crowded = len(self.choices) > MOST_CHOICES

    def matches(self, prepared: Prepared) -> tuple[Span, ...] | None:
        """The spans of the match, each once, by field (title, summary, body) and place; None when it does not match.

        A match that rests only on `source:` or `lang:` is shown on the first text there is. Raises TooMuchError, as `verdict` does.
        """
        hits = self._hits(prepared) if self._anchors.possible(prepared) else None
        return None if hits is None else _spans(hits, prepared)

    def verdict(self, prepared: Prepared) -> tuple[tuple[Span, ...], float] | None:
        """The spans of the match and its score: 2 for each hit in the title, 1 for each in the lead below it, none for one in another."""
        return self.verdict_of_candidate(prepared) if self._anchors.possible(prepared) else None

    def verdict_of_candidate(self, prepared: Prepared) -> tuple[tuple[Span, ...], float] | None:
        """The same, for an article that is known to hold an anchor of the query: the first look is spared."""
        hits = self._hits(prepared)
        return None if hits is None else (_spans(hits, prepared), _points(hits, prepared))

    def _hits(self, prepared: Prepared) -> list[Hit] | None:
        if self.is_crowded and prepared.walked is not None:
            prepared = prepared.alone()
        prepared.left = MOST_STEPS
        hits = self._evaluate(prepared, EVERYWHERE)
        if hits is None or (len(hits) == 1 and hits[0][0] < SOURCE):
            return hits
        return sorted({hit for hit in hits if hit[0] < SOURCE})


def _points(hits: list[Hit], prepared: Prepared) -> float:
    lead, points = -1, 0.0
    for field, _, after in hits if len(hits) == 1 else outermost(hits):
        if field == TITLE:
            points += 2
        elif after <= LEAD_WORDS:
            lead = prepared.lead_field if lead < 0 else lead
            points += field == lead
    return points


def _spans(hits: list[Hit], prepared: Prepared) -> tuple[Span, ...]:
    if len(hits) == 1:
        return (prepared.span(hits[0]),)
    if hits:
        return tuple(dict.fromkeys(map(prepared.span, hits[:MOST_SPANS])))
    for number in range(SOURCE):
        if said := prepared.part(number).words:
            return (prepared.span((number, 0, min(len(said), LEAD_WORDS))),)
    return ()


def evaluator(node: Node, choices: set[Choice] | None = None) -> Evaluate:
    """The function that judges this part of the query. The choices of words that it looks for are added to `choices`."""
    choices = set() if choices is None else choices

    def inside(part: Node) -> Evaluate:
        return _spared(part, choices)

    if is_words(node):
        return _choice(frozenset(_words_of(node)), choices)
    match node:
        case And(parts=parts):
            return functools.partial(_all, tuple(map(inside, sorted(parts, key=_is_exclusion))))
        case Or(parts=parts):
            plain = frozenset(word for part in parts if is_words(part) for word in _words_of(part))
            others = [inside(part) for part in parts if not is_words(part)]
            return functools.partial(_any, (_choice(plain, choices), *others) if plain else tuple(others))
        case Not(part=part):
            return functools.partial(_none, inside(part))
        case Near():
            near = _closeness(node)
            choices |= near.choices
            return near.find
        case In(field=field, part=part):
            return functools.partial(_in, field, inside(part))
        case AtLeast(count=count, part=part):
            return functools.partial(_at_least, count, inside(part))
        case Named(part=part):
            return inside(part)
        case Word():
            return _choice(frozenset({node}), choices)
        case Regex():
            return functools.partial(_pattern, program(node), steps_of(node), runs_of(node) if not node.folded else ())


def _spared(part: Node, choices: set[Choice]) -> Evaluate:
    """The function for a part of a query, which is not asked where none of the words stands of which it needs one."""
    its_own: set[Choice] = set()
    evaluate = evaluator(part, its_own)
    choices |= its_own
    if isinstance(part, Word) or is_words(part) or not _rests_on_words(part):
        return evaluate
    return functools.partial(_if_any, frozenset(its_own), evaluate)


def _rests_on_words(node: Node) -> bool:
    """Whether it is true only where one of its words stands in a text, in any case."""
    match node:
        case Word():
            return not node.exact
        case And(parts=parts) | Near(parts=parts) | Or(parts=parts):
            return all(map(_rests_on_words, parts))
        case In(field=field, part=part):
            return field not in ABOUT_FIELDS and _rests_on_words(part)
        case AtLeast(part=part) | Named(part=part):
            return _rests_on_words(part)
        case Not() | Regex():
            return False


def _if_any(choices: frozenset[Choice], evaluate: Evaluate, prepared: Prepared, zone: Zone) -> list[Hit] | None:
    walked = prepared.walked
    if walked is not None and zone[0][0] <= BODY and choices.isdisjoint(walked):
        return None
    return evaluate(prepared, zone)


class _Closeness:
    """A NEAR chain. What it finds in an article is remembered there, for other queries that hold the same one."""

    __slots__ = ("_links", "_needed", "_parts", "choices")

    def __init__(self, node: Near) -> None:
        self.choices: set[Choice] = set()
        self._parts: list[Evaluate] = []
        self._needed: list[set[Choice]] = []
        for part in node.parts:
            its_own: set[Choice] = set()
            self._parts.append(evaluator(part, its_own))
            self.choices |= its_own
            if _rests_on_words(part):
                self._needed.append(its_own)
        self._links = node.links

    def find(self, prepared: Prepared, zone: Zone) -> list[Hit] | None:
        """The places of its parts that are close to each other."""
        walked = prepared.walked
        if walked is not None and zone[0][0] <= BODY:
            for needed in self._needed:
                if needed.isdisjoint(walked):
                    return None
        found = prepared.found.get((self, zone))
        if found is None:
            found = prepared.found[self, zone] = self._hits(prepared, zone)
        return found or None

    def _hits(self, prepared: Prepared, zone: Zone) -> list[Hit]:
        found: list[Sequence[Hit]] = []
        for part in self._parts:
            hits = part(prepared, zone)
            if hits is None:
                return []
            found.append(hits)
        if zone[0][0] == CATEGORY:
            found = list(map(prepared.each_in_its_category, found))
        near = near_hits(
            found, self._links, lambda number: prepared.part(min(number, CATEGORY)).sentences, prepared.spend
        )
        return [(min(number, CATEGORY), first, after) for number, first, after in near]


@functools.lru_cache(maxsize=512)
def _closeness(node: Near) -> _Closeness:
    return _Closeness(node)


def _is_exclusion(node: Node) -> bool:
    return isinstance(node, Not)


def _words_of(node: Node) -> Iterable[Word]:
    match node:
        case Word():
            yield node
        case Or(parts=parts):
            for part in parts:
                yield from _words_of(part)
        case Named(part=part):
            yield from _words_of(part)
        case _:
            return


def _choice(choice: frozenset[Word], choices: set[Choice]) -> Evaluate:
    """Finds any of many words at once: one look at the words of the text, not one for each wanted word."""
    spelled = tuple((word, exact_words(word)) for word in choice if word.exact)
    choice = frozenset(word for word in choice if not word.exact)
    plain = shared(choice)
    choices.add(plain)
    return functools.partial(_find_also_exact, plain.find, spelled) if spelled else plain.find


def _find_also_exact(
    plain: Evaluate, spelled: tuple[tuple[Word, tuple[str, ...]], ...], prepared: Prepared, zone: Zone
) -> list[Hit] | None:
    """What is found in any case, and the words that stand there spelled just so."""
    hits = list(plain(prepared, zone) or ())
    for number, limit in zone:
        part = prepared.part(number, limit)
        for word, wanted in spelled:
            found = part.find(word)
            prepared.spend(_EXACT * (1 + len(found)) * len(wanted) + part.looked_at(word))
            for first, after in found:
                if is_spelled(prepared.spelling(number, first, after), wanted, prefix=word.prefix):
                    hits.append((number, first, after))
    return hits or None


def _pattern(
    pattern: re.Pattern[str], steps: float, runs: tuple[str, ...], prepared: Prepared, zone: Zone
) -> list[Hit] | None:
    """The words that a place found by the pattern touches. `steps` it may take a character; each place holds one of the `runs`, if any."""
    hits: list[Hit] = []
    for number, limit in zone:
        text = prepared.text(number)[:LONGEST_TEXT]
        if runs and not any(run in text for run in runs):
            continue
        prepared.spend(round(steps * len(text)))
        for match in pattern.finditer(text):
            tokens = prepared.part(number).tokens  # few texts hold a place at all
            first = bisect_right(tokens.ends, match.start())
            after = bisect_left(tokens.starts, match.end())
            if first < after and (limit is None or after <= limit):
                hits.append((number, first, after))
    return hits or None


def _all(parts: tuple[Evaluate, ...], prepared: Prepared, zone: Zone) -> list[Hit] | None:
    hits: list[Hit] = []
    for part in parts:
        found = part(prepared, zone)
        if found is None:
            return None
        if len(found) > _FEW:
            prepared.spend(len(found))
        hits += found
    return hits


def _any(parts: tuple[Evaluate, ...], prepared: Prepared, zone: Zone) -> list[Hit] | None:
    found = [hits for part in parts if (hits := part(prepared, zone)) is not None]
    if len(found) == 1:
        return found[0]
    if (count := sum(map(len, found))) > _FEW:
        prepared.spend(count)
    return [hit for hits in found for hit in hits] if found else None


def _none(part: Evaluate, prepared: Prepared, zone: Zone) -> list[Hit] | None:
    return [] if part(prepared, zone) is None else None


def _in(field: str, part: Evaluate, prepared: Prepared, _zone: Zone) -> list[Hit] | None:
    return part(prepared, prepared.zone(field))


def _at_least(count: int, part: Evaluate, prepared: Prepared, zone: Zone) -> list[Hit] | None:
    hits = part(prepared, zone)
    if hits is None or len(hits) < count:
        return None
    prepared.spend(len(hits))
    return hits if len(set(hits)) >= count else None
