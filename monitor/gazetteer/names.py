"""Finding names in a text: the longest first, by whole words in Latin letters, by their characters in Korean, Japanese and Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from monitor.gazetteer.entry import Entry, Kind
from monitor.gazetteer.letters import plain
from monitor.values import dataclass

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[ \-.'·\n]{0,2}\Z|, \Z")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text (`start` to `end`, code points) and all that it may stand for."""

    start: int
    end: int
    entries: tuple[Entry, ...]

    def of(self, *kinds: Kind) -> Entry | None:
        """What it stands for among these kinds, the first kind first; None when it is none of them."""
        for kind in kinds:
            for entry in self.entries:
                if entry.kind == kind:
                    return entry
        return None


_Rows = list[tuple[tuple[str, ...], str, tuple[Entry, ...]]]


class Names:
    """All spellings of the gazetteer, ready to be found."""

    def __init__(self, spellings: Iterable[tuple[str, Entry]]) -> None:
        meant: dict[str, list[Entry]] = {}
        for spelling, entry in spellings:
            known = meant.setdefault(plain(spelling), [])
            if entry not in known:
                known.append(entry)
        self._latin: dict[str, _Rows] = {}
        self._longer: dict[tuple[str, str], _Rows] = {}
        self._cjk: dict[str, list[tuple[str, tuple[Entry, ...]]]] = {}
        for spelling, entries in meant.items():
            if _CJK.match(spelling):
                self._cjk.setdefault(spelling[0], []).append((spelling, tuple(entries)))
            elif words := tuple(_WORD.findall(spelling.lower())):
                row = (words, spelling, tuple(entries))
                singles = self._latin.setdefault(words[0], [])
                (singles if len(words) == 1 else self._longer.setdefault((words[0], words[1]), [])).append(row)
        for rows in self._longer.values():
            rows.sort(key=lambda row: -len(row[0]))
        for short in self._cjk.values():
            short.sort(key=lambda row: -len(row[0]))

    def find(self, text: str) -> list[Mention]:
        """The names in a text that `plain` went over, from left to right, none over another."""
        found = list(self._in_latin(text))
        if _CJK.search(text):
            found = sorted([*found, *self._in_cjk(text)], key=lambda mention: mention.start)
        return found

    def _in_latin(self, text: str) -> Iterator[Mention]:
        words = [(word.start(), word.end(), word[0].lower()) for word in _WORD.finditer(text)]
        last = len(words)
        at = 0
        while at < last:
            singles = self._latin.get(words[at][2])
            taken = 1
            if singles is not None:
                longer = self._longer.get((words[at][2], words[at + 1][2])) if at + 1 < last else None
                for spelled, spelling, entries in (*longer, *singles) if longer else singles:
                    if _stands(text, words, at, spelled, spelling):
                        taken = len(spelled)
                        yield Mention(words[at][0], words[at + taken - 1][1], entries)
                        break
            at += taken

    def _in_cjk(self, text: str) -> Iterator[Mention]:
        at = 0
        while at < len(text):
            taken = 1
            for spelling, entries in self._cjk.get(text[at], ()):
                if text.startswith(spelling, at):
                    taken = len(spelling)
                    yield Mention(at, at + taken, entries)
                    break
            at += taken


def _stands(text: str, words: list[tuple[int, int, str]], at: int, spelled: tuple[str, ...], spelling: str) -> bool:
    """Whether the words from `at` on are these: capital where the spelling has one, short all-capital names exactly so."""
    if at + len(spelled) > len(words):
        return False
    start = words[at][0]
    if spelling[0].isupper() and not text[start].isupper():
        return False
    for offset, word in enumerate(spelled):
        if words[at + offset][2] != word:
            return False
        if offset and not _GAP.match(text[words[at + offset - 1][1] : words[at + offset][0]]):
            return False
    end = words[at + len(spelled) - 1][1]
    return not (spelling.isupper() and len(spelling) <= 5) or text[start:end].isupper()
