"""One text of an article as the judge asks for it: which words, where, beginning how. Each answer is worked out when first asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from monitor.text.sentences import sentence_starts
from monitor.text.tokens import Tokens, aligned, tokenize, words
from monitor.topics.keys import key_of
from monitor.topics.tree import Word

_FEW_LOOKS = 8
"""So many words are looked for one by one before it pays to note the places of all."""

HEAD = 3
"""Words are kept by so many letters at their beginning, for looking up prefixes."""

_SHORT = 1_500
_FEW_PLACES = 16
"""So many places are looked for in a text that is not short before it pays to note those of all its words."""
_SOFT_HYPHEN = "\u00ad"

_WORDS_A_LOOK = 16
"""Comparing so many words of a phrase takes as long as looking at one place."""
_MOST_SCANS = 4
_LARGE = 500

Phrase = tuple[int, list[str], int, str]
"""A phrase by its key: the words before that, all whole words, how many words it has, and how the last begins if it may go on."""


def phrase_of(word: Word) -> Phrase:
    """A phrase as texts look for it."""
    wanted = list(word.tokens[:-1] if word.prefix else word.tokens)
    return wanted.index(key_of(word)[0]), wanted, len(word.tokens), word.tokens[-1] if word.prefix else ""


class Phrases:
    """Phrases with one key, found together however many they are: by how many words stand before the key, and how many are whole."""

    __slots__ = ("_groups", "steps")

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._groups: dict[tuple[int, int], dict[tuple[str, ...], list[tuple[int, str]]]] = {}
        for before, wanted, size, last in phrases:
            group = self._groups.setdefault((before, len(wanted)), {})
            group.setdefault(tuple(wanted), []).append((size, last))
        endings = sum(max(map(len, group.values())) - 1 for group in self._groups.values())
        self.steps = endings + sum(1 + whole // _WORDS_A_LOOK for _, whole in self._groups)

    def around(self, said: Sequence[str], places: Iterable[int]) -> list[tuple[int, int]]:
        """Those that stand around these words, which are their key: first word, word after the last."""
        found: list[tuple[int, int]] = []
        for (before, whole), group in self._groups.items():
            for at in places:
                first = at - before
                if first < 0 or (endings := group.get(tuple(said[first : first + whole]))) is None:
                    continue
                for size, last in endings:
                    if not last or (first + size <= len(said) and said[first + size - 1].startswith(last)):
                        found.append((first, first + size))
        return found


class FieldText:
    """One field of an article, or its first words.

    `words` are its words, `flat` or `dense` the whole text as `text.said` has it (see Cut), where they are known already.
    """

    _vocabulary: frozenset[str] | None = None
    _looks = 0
    _scans = 0
    _heads: dict[int, dict[str, list[str]]] | None = None
    _hyphens: Sequence[int] = ()
    _placed = 0
    _tokens: Tokens | None = None
    _sentences: list[int] | None = None
    _places: dict[str, list[int]] | None = None
    _begins: list[int] | None = None

    def __init__(
        self, text: str, words: list[str] | None = None, flat: str | None = None, dense: str | None = None
    ) -> None:
        self.text = text
        self._words = words
        self._flat = flat
        self._dense = dense

    @property
    def words(self) -> list[str]:
        """All its words in reading order."""
        if self._words is None:
            self._words = words(self.text)
        return self._words

    def start(self, limit: int) -> FieldText:
        """The first `limit` words."""
        return self if len(self.words) <= limit else FieldText(self.text, self.words[:limit])

    @property
    def vocabulary(self) -> frozenset[str]:
        """All different words."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.words)
        return self._vocabulary

    def at(self, word: str) -> list[int]:
        """The numbers of a word that is in the vocabulary, in reading order."""
        if self._places is None:
            if self._looks < _FEW_LOOKS:
                self._looks += 1
                return self._one_by_one(word)
            self._places = {}
            for number, said in enumerate(self.words):
                self._places.setdefault(said, []).append(number)
        return self._places[word]

    def _one_by_one(self, word: str) -> list[int]:
        said, at = self.words, -1
        found: list[int] = []
        for _ in range(said.count(word)):
            at = said.index(word, at + 1)
            found.append(at)
        return found

    def heads(self, size: int) -> dict[str, list[str]]:
        """The different words of at least so many letters, by their first letters."""
        if self._heads is None:
            self._heads = {}
        heads = self._heads.get(size)
        if heads is None:
            heads = self._heads[size] = {}
            for word in self.vocabulary:
                if len(word) >= size:
                    heads.setdefault(word[:size], []).append(word)
        return heads

    def find(self, word: Word) -> list[tuple[int, int]]:
        """Where a word or phrase stands, in order: first word, word after the last. Capitals and accents do not count here."""
        if len(word.tokens) > 1:
            key, _ = key_of(word)
            return sorted(self.around(key, Phrases([phrase_of(word)])))
        (token,) = word.tokens
        if not word.prefix:
            return [(at, at + 1) for at in self.at(token)] if token in self.vocabulary else []
        head = min(len(token), HEAD)
        begun = [said for said in self.heads(head).get(token[:head], ()) if said.startswith(token)]
        return sorted((at, at + 1) for said in begun for at in self.at(said))

    def around(self, key: str, phrases: Phrases) -> list[tuple[int, int]]:
        """Where phrases with this key stand: first word, word after the last."""
        return phrases.around(self.words, self.at(key)) if key in self.vocabulary else []

    def looked_at(self, word: Word) -> int:
        """How many places `find` looks at for a phrase; 0 for a word."""
        if len(word.tokens) == 1:
            return 0
        key, _ = key_of(word)
        return len(self.at(key)) * (1 + len(word.tokens) // _WORDS_A_LOOK) if key in self.vocabulary else 0

    def may_be_scanned(self) -> bool:
        """Whether going through all its different words is quicker than looking them up by their beginnings, sorted first."""
        self._scans += 1
        return self._scans <= _MOST_SCANS or len(self.vocabulary) < _LARGE

    @property
    def tokens(self) -> Tokens:
        if self._tokens is None:
            self._tokens = tokenize(self.text)
        return self._tokens

    def place(self, first: int, after: int) -> tuple[int, int]:
        """The characters of the text that the words from `first` up to `after` take."""
        flat = self._flat
        if flat and len(flat) <= _SHORT and after == first + 1 and not self._hyphens:
            start, size = self._begin(flat, first)
            return start, start + size
        if self._dense and len(self._dense) <= _SHORT:
            return self._walked(self._dense, first, after)
        if flat is None:
            flat = self._flat = self._flattened()
        if len(flat) > _SHORT:
            self._placed += 1
            if self._placed > _FEW_PLACES:
                flat = self._flat = ""
        if not flat:
            return self.tokens.starts[first], self.tokens.ends[after - 1]
        start, size = self._begin(flat, first)
        if after > first + 1:
            last, size = self._begin(flat, after - 1)
            size += last - start
        if self._hyphens:
            return self._given(start), self._given(start + size - 1) + 1
        return start, start + size

    def _walked(self, dense: str, first: int, after: int) -> tuple[int, int]:
        """The same, found from word to word in the text as it is folded."""
        begins, said = self._begins or [], self.words
        at = begins[-1] + len(said[len(begins) - 1]) if begins else 0
        for word in said[len(begins) : after]:
            at = dense.index(word, at)
            begins.append(at)
            at += len(word)
        self._begins = begins
        return begins[first], begins[after - 1] + len(said[after - 1])

    def _flattened(self) -> str:
        """The text as its words are looked for in it: folded, without its soft hyphens, with a space before and behind.

        Empty where that cannot be had quickly.
        """
        if self._tokens is not None:
            return ""
        plain = self.text
        if _SOFT_HYPHEN in plain:
            plain = plain.replace(_SOFT_HYPHEN, "")
            before = [len(piece) for piece in self.text.split(_SOFT_HYPHEN)[:-1]]
            self._hyphens = list(accumulate(before))
        flat = aligned(plain)
        return "" if flat is None else f" {flat} "

    def _given(self, at: int) -> int:
        """Where a character stands in the text as given, by its place in the text without soft hyphens."""
        return at + bisect_right(self._hyphens, at)

    def _begin(self, flat: str, number: int) -> tuple[int, int]:
        """Where a word begins, and its length; `flat` is the text, folded, with a space before and behind."""
        said = self.words
        word = said[number]
        if said.index(word) == number:
            return flat.index(f" {word} "), len(word)
        return len(flat) - 1 - len(flat.split(None, number)[number]), len(word)

    @property
    def sentences(self) -> list[int]:
        """The numbers of the words that begin a sentence, rising; the first is 0."""
        if self._sentences is None:
            self._sentences = sentence_starts(self.text, self.tokens)
        return self._sentences
