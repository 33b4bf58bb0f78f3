"""A choice of words and phrases of which any may stand in a text, found with one look at the text's words."""

from __future__ import annotations

import functools
from collections.abc import Set as AbstractSet

from monitor.topics.field_text import HEAD, FieldText, Phrase, phrase_of
from monitor.topics.keys import key_of
from monitor.topics.prepared import BODY, EVERYWHERE, Hit, Prepared, Zone
from monitor.topics.tree import Word

_FEW = 6
"""So many beginnings are tried on every word before it pays to sort the words by theirs."""
_FEW_SPOTS = 24
"""So many different words are looked at one by one."""


@functools.lru_cache(maxsize=512)
def shared(choice: frozenset[Word]) -> Choice:
    """Queries that look for the same words share what they find."""
    return Choice(choice)


class Choice:
    """Words and phrases of which any may stand there."""

    __slots__ = ("beginnings", "keys", "phrases", "prefixes", "single")

    def __init__(self, choice: frozenset[Word]) -> None:
        self.keys = frozenset(map(key_of, choice))
        self.single = frozenset(word.tokens[0] for word in choice if len(word.tokens) == 1 and not word.prefix)
        self.prefixes = tuple(sorted({word.tokens[0] for word in choice if len(word.tokens) == 1 and word.prefix}))
        self.beginnings: dict[int, dict[str, tuple[str, ...]]] = {}
        for prefix in self.prefixes:
            heads = self.beginnings.setdefault(min(len(prefix), HEAD), {})
            heads[prefix[:HEAD]] = (*heads.get(prefix[:HEAD], ()), prefix)
        self.phrases: dict[str, list[Phrase]] = {}
        for word in choice:
            if len(word.tokens) > 1:
                self.phrases.setdefault(key_of(word)[0], []).append(phrase_of(word))

    def words(self, field: FieldText) -> AbstractSet[str]:
        """The different words of a text that are wanted by themselves."""
        whole = self.single & field.vocabulary
        if not self.prefixes:
            return whole
        if len(self.prefixes) <= _FEW or len(field.vocabulary) <= _FEW:
            return whole.union([word for word in field.vocabulary if word.startswith(self.prefixes)])
        found = set(whole)
        for size, beginnings in self.beginnings.items():
            heads = field.heads(size)
            for head in beginnings.keys() & heads.keys():
                found.update(word for word in heads[head] if word.startswith(beginnings[head]))
        return found

    def find(self, prepared: Prepared, zone: Zone) -> list[Hit] | None:
        """All places in these fields, in any order, not to be changed; None when there is none."""
        if prepared.spoken is not None and self not in prepared.spoken and zone[0][0] <= BODY:
            return None
        key = self if zone is EVERYWHERE else (self, zone)
        hits = prepared.found.get(key)
        if hits is None:
            hits = prepared.found[key] = self._hits(prepared, zone)
        return hits or None

    def _hits(self, prepared: Prepared, zone: Zone) -> list[Hit]:
        hits: list[Hit] = []
        single, phrases, prefixes = self.single, self.phrases, self.prefixes
        for number, limit, places in prepared.looked_up(zone):
            if places is None or len(places) > _FEW_SPOTS:
                field = prepared.part(number, limit)
                hits += [(number, at, at + 1) for word in self.words(field) for at in field.at(word)]
                known: AbstractSet[str] = field.vocabulary
            else:
                for word, spots in places.items():
                    if word in single or (prefixes and word.startswith(prefixes)):
                        hits += [(number, at, at + 1) for at in spots if limit is None or at < limit]
                known = places.keys()
            if phrases:
                for key in phrases.keys() & known:
                    field = prepared.part(number, limit)
                    hits += [(number, first, after) for first, after in field.around(key, phrases[key])]
        return hits
