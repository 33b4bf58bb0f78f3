"""How well whole texts are got from real pages, against texts that people cut out by hand."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import paywall
from monitor.feeds.extract import extract
from monitor.feeds.html import one_line

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


needs_trafilatura = pytest.mark.skipif(
    importlib.util.find_spec("trafilatura") is None, reason="the extra fulltext is not installed"
)


def pages(corpus: Path) -> Iterator[tuple[bytes, str, str]]:
    """Pages with their addresses and the texts that people cut out of them ("" where nobody did)."""
    for line in (corpus / "html" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        page = gzip.decompress((corpus / "html" / gold["file"]).read_bytes())
        yield page, gold.get("url") or "", gold.get("gold_text") or ""


def sections(page: bytes) -> list[str]:
    """The paragraphs of what a page itself names as not free."""
    from trafilatura.utils import load_html

    tree = load_html(page)
    named = paywall.declared(tree).sections if tree is not None else ()
    inside = [element for element in tree.iter("*") if any(one.means(element) for one in named)] if named else []
    return [one_line(each.text_content()) for element in inside for each in element.iter("p")]


@pytest.mark.corpus
@pytest.mark.timeout(600)
@needs_trafilatura
def test_texts_are_as_good_as_what_the_extractor_gives_alone(corpus: Path) -> None:
    """But for the pages of which a part is not free: what people cut out of those is what Wirewatch leaves."""
    import trafilatura

    scores: list[tuple[float, float]] = []
    left = 0
    for page, url, gold in pages(corpus):
        if not gold:
            continue
        if sections(page):
            left += 1
            continue
        alone = trafilatura.extract(page, url=url or None) or ""
        scores.append((f1(ours(page, url), gold), f1(alone, gold)))
    mine, theirs = (sum(score[place] for score in scores) / len(scores) for place in (0, 1))
    said = f"{len(scores)} pages: F1 {mine:.4f}, the extractor alone {theirs:.4f}; {left} with a part that is not free"
    assert len(scores) > 100
    assert left < 10
    assert mine >= theirs - 0.01, said


@pytest.mark.corpus
@pytest.mark.timeout(600)
@needs_trafilatura
def test_nothing_is_taken_of_what_a_page_names_as_not_free(corpus: Path) -> None:
    kept_back = 0
    for page, url, _ in pages(corpus):
        paid = [text for text in sections(page) if len(text) > 80]
        kept_back += bool(paid)
        found = ours(page, url) if paid else ""
        assert not [text for text in paid if text in found], url
    assert kept_back >= 3
