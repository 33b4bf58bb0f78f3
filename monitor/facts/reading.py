"""An article's texts cut into sentences, with the names in each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence, Texts, Where
from monitor.facts.small import Small
from monitor.gazetteer.letters import plain
from monitor.gazetteer.names import Names
from monitor.text.sentences import sentence_spans

FEW = 60
"""Sentences of an article that are read; what comes later is background."""
LONG = 700
"""Characters of a sentence that are read; no sentence is longer that somebody means to be read."""
FIRST = 8
"""Sentences that are read whatever they are about; of later ones only those with a word of a launch or a meeting."""
_WORTH = Small(
    r"missile|rocket|projectile|\b[is]?[rcl]?bms?\b|fire[ds]?\b|launch|flew|travell?ed|altitude|apogee|"
    r"\beez\b|economic zone|landed|condemn|protest|responsibility|\d ?km|kilomet|\d miles|summit|\bme[et]t?s?\b|talks|"
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]"
)


_ENDED = re.compile(r"[.!?。！？]['\")」』]?\s*$")


def sentences(texts: Texts, names: Names) -> tuple[Sentence, ...]:
    """The sentences of an article's texts in order; a text that repeats one before it word for word is left out."""
    found: list[Sentence] = []
    seen: set[str] = set()
    for where, text in texts:
        if not text or text in seen:
            continue
        seen.add(text)
        for sentence in _cut(where, text, names, found[-1].number + 1 if found else 0):
            if sentence.number >= FEW:
                return tuple(found)
            found.append(sentence)
    return tuple(found)


def _cut(where: Where, text: str, names: Names, number: int) -> Iterator[Sentence]:
    flat = plain(text)
    for start, last in sentence_spans(text):
        if number >= FEW:
            return
        end = min(last, start + LONG)
        said = flat[start:end]
        if number < FIRST or _WORTH.search(said):
            heading = where == "title" or not _ENDED.search(said[-4:])
            yield Sentence(where, number, start, said, text[start:end], names, heading)
        number += 1
