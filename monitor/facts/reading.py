"""An article's texts cut into sentences, with the names in each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence, Texts, Where
from monitor.gazetteer.letters import plain
from monitor.gazetteer.names import Mention, Names
from monitor.text.sentences import sentence_spans

FEW = 60
"""Sentences of an article that are read; what comes later is background."""


def sentences(texts: Texts, names: Names) -> tuple[Sentence, ...]:
    """The sentences of an article's texts in order; a text that repeats one before it word for word is left out."""
    found: list[Sentence] = []
    seen: set[str] = set()
    for where, text in texts:
        if not text or text in seen:
            continue
        seen.add(text)
        for sentence in _cut(where, text, names, len(found)):
            found.append(sentence)
            if len(found) >= FEW:
                return tuple(found)
    return tuple(found)


def _cut(where: Where, text: str, names: Names, number: int) -> Iterator[Sentence]:
    flat = plain(text)
    mentions = names.find(flat)
    at = 0
    for start, end in sentence_spans(text):
        inside: list[Mention] = []
        while at < len(mentions) and mentions[at].start < end:
            one = mentions[at]
            if one.start >= start and one.end <= end:
                inside.append(Mention(one.start - start, one.end - start, one.entries))
            at += 1
        heading = where == "title" or not re.search(r"[.!?。！？]['\")」』]?\s*$", flat[start:end])
        yield Sentence(where, number, start, flat[start:end], text[start:end], tuple(inside), heading)
        number += 1
