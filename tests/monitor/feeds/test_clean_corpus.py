"""Real feeds of many makes come out as readable articles."""

import json
from datetime import UTC, datetime

import pytest
from feed_samples import FEED, document, entry

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import html
from monitor.feeds.clean import clean_all
from monitor.feeds.parse import parse

pytestmark = pytest.mark.corpus
NOW = datetime(2026, 11, 1, tzinfo=UTC)


def articles(path):
    raw = parse(Document("https://paper.example/feed", path.read_bytes(), NOW))
    return raw, clean_all(raw, feed=FEED, now=NOW, backfill=True)


def test_every_captured_feed_is_cleaned(corpus):
    feeds = entries = kept = 0
    for path in sorted((corpus / "feeds" / "captured").iterdir()):
        try:
            raw, found = articles(path)
        except FetchError:
            continue
        feeds, entries, kept = feeds + 1, entries + len(raw.entries), kept + len(found)
        assert len({article.guid for article in found}) == len(found)
        for article in found:
            assert article.title == html.one_line(article.title)
            assert article.sort_time <= NOW
    assert feeds >= 250
    assert kept >= 0.99 * entries


def test_titles_of_many_encodings_read_as_they_should(corpus):
    folder = corpus / "feeds" / "reserialized"
    rows = [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    checked = 0
    for row in rows:
        _, found = articles(folder / row["file"])
        titles = {article.title for article in found}
        expected = {html.line(title) for title in row["expected_titles"]}
        assert expected <= titles, row["file"]
        assert {article.lang for article in found} == {row["language"]}, row["file"]
        checked += len(expected)
    assert checked > 100


def test_the_seed_article_loses_its_tail_and_nothing_else(corpus):
    text = (corpus / "seed" / "article.txt").read_text(encoding="utf-8")
    paragraphs = [kept for paragraph in text.split("\n\n") if (kept := html.one_line(paragraph))]
    title, story, tail = paragraphs[0], paragraphs[1:-4], paragraphs[-4:]
    wrapped = entry(title=title, content="\n".join(f"<p>{text}</p>" for text in paragraphs[1:]))
    (found,) = clean_all(document(wrapped), feed=FEED, now=NOW, backfill=True)
    assert found.body.split("\n") == story
    assert list(found.ignored) == tail
