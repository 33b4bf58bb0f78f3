"""What stands around real articles is left out of what is judged, and of the articles themselves next to nothing."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.extract import PageText, extract

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
WORD = re.compile(r"\w+")
LEAST_ABSENT = 0.92
MOST_LOST = 0.005


@dataclass(frozen=True)
class Page:
    """A page as its readers marked it, and what we make of it."""

    gold: dict
    found: PageText

    @property
    def kept(self) -> str:
        return spaced(self.found.text)

    @property
    def extracted(self) -> str:
        """What the extractor gave, before our own step took blocks out."""
        return spaced("\n".join((self.found.text, *self.found.ignored)))


def spaced(text: str) -> str:
    return " ".join(text.split())


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text.casefold()))


@pytest.fixture(scope="module")
def pages(corpus: Path) -> list[Page]:
    if importlib.util.find_spec("trafilatura") is None:
        pytest.skip("the extra fulltext is not installed")
    found = []
    for line in (corpus / "html" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        markup = gzip.decompress((corpus / "html" / gold["file"]).read_bytes())
        try:
            text = extract(Document(gold.get("url") or "https://paper.example/1", markup, NOON))
        except FetchError:
            text = PageText("")
        found.append(Page(gold, text))
    return found


pytestmark = [pytest.mark.corpus, pytest.mark.timeout(600)]


def test_segments_that_must_not_be_there_are_not(pages: list[Page]) -> None:
    marked = [(page, segment) for page in pages for segment in page.gold.get("must_not_contain", ())]
    absent = sum(spaced(segment) not in page.kept for page, segment in marked)
    before = sum(spaced(segment) not in page.extracted for page, segment in marked)
    said = f"absent {absent} of {len(marked)} ({absent / len(marked):.4f}), after the extractor alone {before}"
    print(said)  # noqa: T201  the figures are what this is run for
    assert absent >= LEAST_ABSENT * len(marked), said


def test_our_step_takes_next_to_nothing_of_the_articles(pages: list[Page]) -> None:
    extracted = kept = 0
    for page in pages:
        if gold := words(page.gold.get("gold_text") or ""):
            extracted += sum((gold & words(page.extracted)).values())
            kept += sum((gold & words(page.kept)).values())
    said = f"lost {extracted - kept} of {extracted} words of the articles ({(extracted - kept) / extracted:.5f})"
    print(said)  # noqa: T201  the figures are what this is run for
    assert extracted > 100_000
    assert extracted - kept <= MOST_LOST * extracted, said


def test_no_segment_that_must_be_there_is_taken_out(pages: list[Page]) -> None:
    marked = [(page, segment) for page in pages for segment in page.gold.get("must_contain", ())]
    taken = [
        segment for page, segment in marked if spaced(segment) in page.extracted and spaced(segment) not in page.kept
    ]
    assert len(taken) <= 0.005 * len(marked), f"{len(taken)} of {len(marked)} were taken out"
