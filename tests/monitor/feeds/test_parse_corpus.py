"""Real feeds of many makes (WIREWATCH_CORPUS names the folder): all of them through the pool, none crashes, none hangs."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.documents import Document, RawFeed
from monitor.errors import FetchError
from monitor.feeds.parse import parse
from monitor.feeds.pool import Pool

pytestmark = pytest.mark.corpus
NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    it = Pool(2)
    yield it
    it.close()


def read_all(pool: Pool, files: list[Path]) -> list[RawFeed | FetchError]:
    jobs = []
    for file in files:
        document = Document("http://feed.example/a/feed.xml", file.read_bytes(), NOON)
        jobs.append(pool.submit(parse, document, size=len(document.body), url=file.name))
    results: list[RawFeed | FetchError] = []
    for job in jobs:
        try:
            results.append(job.result(60))
        except FetchError as error:
            results.append(error)
    return results


def lines(manifest: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()]


def test_captured_feeds_have_the_entries_they_should(corpus: Path, pool: Pool) -> None:
    wanted = lines(corpus / "feeds" / "captured_manifest.jsonl")
    results = read_all(pool, [corpus / "feeds" / "captured" / str(one["file"]) for one in wanted])
    for one, result in zip(wanted, results, strict=True):
        if one["items_feedparser"]:
            assert isinstance(result, RawFeed), (one["file"], result)
            assert len(result.entries) == one["items_feedparser"], one["file"]
        elif isinstance(result, FetchError):  # pages, an empty file, an unknown packing
            assert result.kind == "not-a-feed", (one["file"], result)


def test_feeds_in_many_encodings_have_readable_titles(corpus: Path, pool: Pool) -> None:
    wanted = lines(corpus / "feeds" / "reserialized" / "manifest.jsonl")
    results = read_all(pool, [corpus / "feeds" / "reserialized" / str(one["file"]) for one in wanted])
    for one, result in zip(wanted, results, strict=True):
        assert isinstance(result, RawFeed)
        assert [html.unescape(entry.title) for entry in result.entries] == one["expected_titles"], one["file"]


@pytest.mark.parametrize("folder", ["conformance", "polling"])
def test_nothing_else_in_the_corpus_crashes_or_hangs(corpus: Path, pool: Pool, folder: str) -> None:
    files = sorted(
        file for file in (corpus / "feeds" / folder).rglob("*") if file.is_file() and file.suffix != ".jsonl"
    )
    results = read_all(pool, files)
    assert [result.reason for result in results if isinstance(result, FetchError) and "stopped" in result.reason] == []
    assert sum(isinstance(result, RawFeed) for result in results) > len(files) // 2
