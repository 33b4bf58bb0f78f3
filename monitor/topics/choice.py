"""A choice of words and phrases of which any may stand in a text, found with one look at the text's words."""

from __future__ import annotations

import functools
from collections.abc import Set as AbstractSet

from monitor.topics.field_text import HEAD, FieldText, Phrase, Phrases, phrase_of
from monitor.topics.keys import key_of
from monitor.topics.prepared import BODY, EVERYWHERE, Hit, Prepared, Zone
from monitor.topics.tree import Word

_A_WORD = 8
"""Steps that asking for the places of one word takes."""
_WORDS_A_STEP = 4
"""Different words of a text that are passed over as soon as one place is looked at."""
_FEW = 6
"""So many beginnings are tried on every word before it pays to sort the words by theirs."""


@functools.lru_cache(maxsize=512)
def shared(choice: frozenset[Word]) -> Choice:
    """Queries that look for the same words share what they find."""
    return Choice(choice)


class Choice:
    """Words and phrases of which any may stand there."""

    __slots__ = ("_sizes", "beginnings", "phrases", "prefixes", "single", "wanted")

    def __init__(self, choice: frozenset[Word]) -> None:
        self.wanted = choice
        self.single = frozenset(word.tokens[0] for word in choice if len(word.tokens) == 1 and not word.prefix)
        self.prefixes = tuple(sorted({word.tokens[0] for word in choice if len(word.tokens) == 1 and word.prefix}))
        self.beginnings: dict[int, dict[str, tuple[str, ...]]] = {}
        for prefix in self.prefixes:
            heads = self.beginnings.setdefault(min(len(prefix), HEAD), {})
            heads[prefix[:HEAD]] = (*heads.get(prefix[:HEAD], ()), prefix)
        self._sizes = sorted(set(map(len, self.prefixes)))
        phrases: dict[str, list[Phrase]] = {}
        for word in choice:
            if len(word.tokens) > 1:
                phrases.setdefault(key_of(word)[0], []).append(phrase_of(word))
        self.phrases = {key: Phrases(some) for key, some in phrases.items()}

    def words(self, field: FieldText) -> AbstractSet[str]:
        """The different words of a text that are wanted by themselves."""
        whole = self.single & field.vocabulary
        if not self.prefixes:
            return whole
        if len(field.vocabulary) <= _FEW or (len(self.prefixes) <= _FEW and field.may_be_scanned()):
            return whole.union([word for word in field.vocabulary if word.startswith(self.prefixes)])
        found = set(whole)
        for size, beginnings in self.beginnings.items():
            heads = field.heads(size)
            for head in beginnings.keys() & heads.keys():
                begun = beginnings[head]
                if len(begun) <= _FEW:
                    found.update([word for word in heads[head] if word.startswith(begun)])
                else:
                    wanted = set(begun)
                    found.update([word for word in heads[head] if any(word[:n] in wanted for n in self._sizes)])
        return found

    def find(self, prepared: Prepared, zone: Zone) -> list[Hit] | None:
        """All places in these fields, in any order, not to be changed; None when there is none."""
        if prepared.walked is not None and zone[0][0] <= BODY:
            seen = prepared.walked.get(self)
            if seen is None or zone is EVERYWHERE:
                return seen
            return _within(seen, zone) if len(seen) <= _FEW else self._within(seen, prepared, zone)
        key = self if zone is EVERYWHERE else (self, zone)
        hits = prepared.found.get(key)
        if hits is None:
            hits = prepared.found[key] = self._hits(prepared, zone)
        return hits or None

    def _within(self, seen: list[Hit], prepared: Prepared, zone: Zone) -> list[Hit] | None:
        hits = prepared.found.get((self, zone))
        if hits is None:
            prepared.spend(len(seen))
            hits = prepared.found[self, zone] = _within(seen, zone) or []
        return hits or None

    def _hits(self, prepared: Prepared, zone: Zone) -> list[Hit]:
        hits: list[Hit] = []
        for number, limit in zone:
            if not prepared.is_empty(number):
                field = prepared.part(number, limit)
                words = self.words(field)
                passed = len(field.vocabulary) // (_WORDS_A_STEP if self.prefixes else 4 * _WORDS_A_STEP)
                prepared.spend(passed + _A_WORD * len(words))
                for word in words:
                    places = field.at(word)
                    if len(places) > _FEW:
                        prepared.spend(len(places))
                    hits += [(number, at, at + 1) for at in places]
                for key in self.phrases.keys() & field.vocabulary:
                    phrases = self.phrases[key]
                    prepared.spend(phrases.steps * len(field.at(key)))
                    hits += [(number, first, after) for first, after in field.around(key, phrases)]
        return hits


def _within(hits: list[Hit], zone: Zone) -> list[Hit] | None:
    """Those of these places that are in the zone."""
    return [
        hit for hit in hits for number, limit in zone if hit[0] == number and (limit is None or hit[2] <= limit)
    ] or None
