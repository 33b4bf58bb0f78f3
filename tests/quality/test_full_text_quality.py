"""How well whole texts are got from real pages, against texts that people cut out by hand."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.extract import extract

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
WORD = re.compile(r"\w+")


def f1(found: str, wanted: str) -> float:
    """How well two texts agree as bags of words."""
    ours, theirs = Counter(WORD.findall(found.casefold())), Counter(WORD.findall(wanted.casefold()))
    common = sum((ours & theirs).values())
    return 2 * common / (sum(ours.values()) + sum(theirs.values())) if ours or theirs else 1.0


def ours(page: bytes, url: str) -> str:
    try:
        return extract(Document(url, page, NOON)).text
    except FetchError:
        return ""


@pytest.mark.corpus
@pytest.mark.timeout(600)
@pytest.mark.skipif(importlib.util.find_spec("trafilatura") is None, reason="the extra fulltext is not installed")
def test_texts_are_as_good_as_what_the_extractor_gives_alone(corpus: Path) -> None:
    import trafilatura

    scores: list[tuple[float, float]] = []
    for line in (corpus / "html" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if not gold.get("gold_text"):
            continue
        page = gzip.decompress((corpus / "html" / gold["file"]).read_bytes())
        alone = trafilatura.extract(page, url=gold["url"] if gold.get("url") else None) or ""
        scores.append((f1(ours(page, gold.get("url") or ""), gold["gold_text"]), f1(alone, gold["gold_text"])))
    mine, theirs = (sum(score[place] for score in scores) / len(scores) for place in (0, 1))
    said = f"{len(scores)} pages: F1 {mine:.4f}, the extractor alone {theirs:.4f}"
    assert len(scores) > 100
    assert mine >= theirs - 0.01, said
