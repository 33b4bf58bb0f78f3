"""Blocks that a feed repeats under its articles: what was seen of them so far, and which blocks of a text are such. Pure.

A block is looked at where such blocks stand, at the head and the foot of a text of several blocks. It is boilerplate when it stood in three
texts or more that are not copies of each other, and in a fair share of all: half of the first few, then 4 %, or 20 % for what reads like a
sentence of an article, because background is repeated, too.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from itertools import islice

from monitor.feeds.html import Block
from monitor.values import dataclass

FEWEST = 3
FOOT = 8
"""Blocks at the end of a text that are looked at."""

MOST_BLOCKS = 400
_MOST_TEXTS = 400
_FIRST_FEW = 8
_SHARE, _SHARE_OF_SENTENCES, _SHARE_OF_FEW = 0.04, 0.2, 0.5
_SENTENCE = 120
_BEGINNING = 300
_LOOKED_AT = 256
"""Texts of a document whose heads are remembered: each is looked at when the feed is learnt from and when its texts are cleaned."""
_DIGITS = re.compile(r"\d+")
_FULL_STOPS = (".", "。", "।", "۔", "!", "?", "”", '"')
_FORMAT = b"2"
_HEAD = struct.Struct("!H")
_ROW = struct.Struct("!8sH")


@dataclass(frozen=True, slots=True)
class Repeats:
    """What a feed repeats: how many of its texts were looked at, and in how many of them each block stood, by the block's key.

    Old texts count less and less; 400 blocks are kept, those seen most and last. The keys of the texts themselves are among them.
    """

    texts: int = 0
    blocks: Mapping[bytes, int] = field(default_factory=dict)

    @property
    def any(self) -> bool:
        """Whether there is a block that the feed repeats."""
        return max(self.blocks.values(), default=0) >= self._times(_SHARE)

    def places(self, found: Sequence[Block]) -> frozenset[int]:
        """Which blocks of a text the feed repeats, by their place."""
        often, sentences = self._times(_SHARE), self._times(_SHARE_OF_SENTENCES)
        return frozenset(
            place
            for place, key in _edges(found)
            if (times := self.blocks.get(key, 0)) >= often and (times >= sentences or not _is_sentence(found[place]))
        )

    def _times(self, share: float) -> float:
        """In how many texts a block must have stood to count as repeated."""
        return max(FEWEST, self.texts * (_SHARE_OF_FEW if self.texts < _FIRST_FEW else share))


NOTHING = Repeats()


def learn(before: Repeats, texts: Iterable[Sequence[Block]]) -> Repeats:
    """What is known after these texts, too, each of which was not looked at before. One that equals another does not count."""
    number, blocks = before.texts, dict(before.blocks)
    for found in texts:
        if len(found) < 2 or (whole := _key("=", "\n".join(block.text for block in found))) in blocks:
            continue
        number += 1
        for key in {whole, *(key for _, key in _edges(found))}:
            blocks[key] = blocks.pop(key, 0) + 1  # the last seen stand last
    if number == before.texts:
        return before
    while number > _MOST_TEXTS:
        number //= 2
        blocks = {key: times // 2 for key, times in blocks.items() if times > 1}
    if len(blocks) > MOST_BLOCKS:
        last_first = list(enumerate(reversed(blocks.items())))
        kept = sorted(last_first, key=lambda one: (-one[1][1], one[0]))[:MOST_BLOCKS]
        blocks = dict(pair for _, pair in sorted(kept, reverse=True))
    return Repeats(number, blocks)


def pack(repeats: Repeats, rest: bytes = b"") -> bytes:
    """The memory as bytes for the archive, at most 4 kB, with what else is remembered of the feed behind it."""
    if not repeats.texts:
        return rest
    rows = b"".join(_ROW.pack(key, min(times, 0xFFFF)) for key, times in islice(repeats.blocks.items(), MOST_BLOCKS))
    return b"".join((_FORMAT, _HEAD.pack(repeats.texts), _HEAD.pack(len(rows) // _ROW.size), rows, rest))


def unpack(data: bytes) -> tuple[Repeats, bytes]:
    """The memory that `pack` wrote, and the rest; anything else is no memory and all rest."""
    start = 1 + 2 * _HEAD.size
    if data[:1] != _FORMAT or len(data) < start:
        return NOTHING, data
    texts, rows = (_HEAD.unpack_from(data, place)[0] for place in (1, 1 + _HEAD.size))
    end = start + rows * _ROW.size
    if len(data) < end:
        return NOTHING, b""
    return Repeats(texts, dict(_ROW.iter_unpack(data[start:end]))), data[end:]


def _edges(found: Sequence[Block]) -> Iterator[tuple[int, bytes]]:
    """The place and key of each block that is looked at.

    In sentences and at the head numbers are news and tell blocks apart; elsewhere at the foot they count comments and years.
    """
    if len(found) < 2:
        return
    yield 0, _head_key(found[0].text[:_BEGINNING])
    for place in range(max(1, len(found) - FOOT), len(found)):
        text = found[place].text
        yield place, _foot_key(text[:_BEGINNING], is_sentence=text.endswith(_FULL_STOPS))


@lru_cache(maxsize=_LOOKED_AT)
def _head_key(beginning: str) -> bytes:
    return _key("<", beginning.casefold())


@lru_cache(maxsize=4 * _LOOKED_AT)
def _foot_key(beginning: str, *, is_sentence: bool) -> bytes:
    said = beginning.casefold()
    return _key(">", said if is_sentence else _numbers_alike(said))


def _numbers_alike(text: str) -> str:
    """A text with every number the same, unless it has more digits than letters: then they are what it says."""
    if not _DIGITS.search(text):
        return text
    alike = _DIGITS.sub("0", text)
    return alike if 2 * sum(map(str.isalpha, alike)) > len(text) else text


def _is_sentence(block: Block) -> bool:
    return len(block.text) > _SENTENCE and block.text.endswith(_FULL_STOPS) and block.link_density < 0.5


def _key(kind: str, text: str) -> bytes:
    return hashlib.blake2b((kind + text).encode("utf-8", "surrogatepass"), digest_size=8).digest()
