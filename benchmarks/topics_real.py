"""Real headlines for measuring, and topics whose words are theirs; read from the corpus folder, never written anywhere."""

from __future__ import annotations

import gzip
import json
import os
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from monitor.text.tokens import words

_FREQUENT, _KNOWN = 300, 12_000
"""Topics ask for words between these ranks, the commonest word first."""


def headlines(count: int, seed: int = 3) -> list[tuple[str, str]]:
    """English titles with summaries, in any order; none when WIREWATCH_CORPUS is not set."""
    folder = os.environ.get("WIREWATCH_CORPUS")
    if not folder:
        return []
    found = []
    with gzip.open(Path(folder) / "load" / "items.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item.get("lang") == "en" and item.get("summary"):
                found.append((item["title"], item["summary"]))
    random.Random(seed).shuffle(found)  # noqa: S311 - which articles are measured, no secret
    return found[:count]


def topics(texts: Sequence[tuple[str, str]], count: int, seed: int = 3) -> list[tuple[str, tuple[str, ...]]]:
    """Topics of 5 to 12 terms with words of these texts: lists with prefixes, NEAR of groups, titles, exclusions, in turn."""
    seen = Counter(word for title, summary in texts for word in sorted({*words(title), *words(summary)}))
    pool = [word for word, _ in seen.most_common(_KNOWN)[_FREQUENT:] if len(word) > 3]
    chance = random.Random(seed)  # noqa: S311 - made-up topics, no secret
    made = []
    for number in range(count):
        one, other = (chance.sample(pool, chance.randint(3, 6)) for _ in range(2))
        begun = [f"{word[:6]}*" for word in other[:2]]
        shapes = (
            (" OR ".join((*one, *begun)), (*one, *begun)),
            (f"({' OR '.join(one)}) NEAR/8 ({' OR '.join(other)})", (*one, *other)),
            (f"title:({' OR '.join(one)}) OR ({' OR '.join(other)})", (*one, *other)),
            (f"({' OR '.join(one)}) NOT ({' OR '.join(other[:2])})", tuple(one)),
        )
        made.append(shapes[number % len(shapes)])
    return made
