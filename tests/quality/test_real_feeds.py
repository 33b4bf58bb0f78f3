"""The main job on real feeds: everything a feed holds is stored once, in readable text, edits in place."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from loopback import Site
from worlds import Clock

from monitor.commands import AddFeeds, Poll
from monitor.documents import Document
from monitor.engine import Engine
from monitor.feeds.clean import clean_all
from monitor.feeds.parse import parse
from monitor.model import ArticleFilter, Feed, Subscription
from monitor.storage.reader import Reader

pytestmark = [pytest.mark.corpus, pytest.mark.timeout(900)]


def manifest(folder: Path) -> list[dict]:
    return [json.loads(line) for line in folder.read_text(encoding="utf-8").splitlines()]


def stored_by_feed(engine: Engine) -> dict[str, list[str]]:
    reader = Reader(engine.places.archive)
    found: dict[str, list[str]] = {}
    for row in reader.rows(reader.article_ids()):
        found.setdefault(row.feed_url, []).append(row.title)
    reader.close()
    return found


def test_every_captured_feed_is_stored_whole(engine: Engine, shelf: Site, corpus: Path) -> None:
    files = manifest(corpus / "feeds" / "captured_manifest.jsonl")
    urls = {shelf.put(one["file"], corpus / "feeds" / "captured" / one["file"]): one for one in files}
    engine.do(AddFeeds(tuple(Subscription(url, allow_local=True) for url in urls)))
    done = engine.do(Poll(all=True))
    assert done.counts["feeds"] == len(files)
    stored = stored_by_feed(engine)
    short = {one["file"] for url, one in urls.items() if len(stored.get(url, ())) < one["items_feedparser"]}
    unexplained = [name for name in short if not holds_less_than_it_counts(corpus, name)]
    assert unexplained == []
    assert len(short) <= 0.06 * len(files)
    real = [url for url, one in urls.items() if one["kind"] == "real" and one["items_feedparser"]]
    empty = [urls[url]["file"] for url in real if url not in stored and urls[url]["file"] not in short]
    assert empty == []


def holds_less_than_it_counts(corpus: Path, name: str) -> bool:
    """Whether the entries we left out have no title, link or text, or repeat another one to the letter."""
    body = (corpus / "feeds" / "captured" / name).read_bytes()
    now = datetime(2026, 5, 28, tzinfo=UTC)
    raw = parse(Document("http://127.0.0.1/", body, now))
    kept = clean_all(raw, feed=Feed(1, Subscription("http://127.0.0.1/")), now=now, backfill=True)
    says = {(e.guid, e.title, e.link, e.summary, e.content) for e in raw.entries}
    distinct = {one for one in says if any(part and part.strip() for part in one)}
    return len(kept) == len(distinct) < len(raw.entries)


def test_titles_are_readable_in_every_encoding(engine: Engine, shelf: Site, corpus: Path) -> None:
    folder = corpus / "feeds" / "reserialized"
    files = manifest(folder / "manifest.jsonl")
    urls = {shelf.put(one["file"], folder / one["file"]): one for one in files}
    engine.do(AddFeeds(tuple(Subscription(url, allow_local=True) for url in urls)))
    engine.do(Poll(all=True))
    stored = stored_by_feed(engine)
    wrong = {
        one["file"]: len(missing)
        for url, one in urls.items()
        if (missing := {" ".join(t.split()) for t in one["expected_titles"]} - set(stored.get(url, ())))
    }
    assert wrong == {}


@pytest.mark.parametrize("name", ["wsj_world", "ft-home", "economist"])
def test_thirty_snapshots_of_a_feed_store_each_entry_once(
    engine: Engine, shelf: Site, corpus: Path, clock: Clock, name: str
) -> None:
    snapshots = sorted((corpus / "feeds" / "polling" / name).iterdir())
    url = shelf.put(name, snapshots[0])
    engine.do(AddFeeds((Subscription(url, allow_local=True),)))
    expected: dict[str, str] = {}
    edits = 0
    for snapshot in snapshots:
        clock.moment = datetime.strptime(snapshot.stem, "%Y-%m-%dT%H%M%S%z").astimezone(UTC)
        shelf.put(name, snapshot)
        done = engine.do(Poll(urls=(url,)))
        assert done.counts["failed"] == 0
        edits += done.counts["edited"]
        raw = parse(Document(url, snapshot.read_bytes(), clock()))
        expected.update({entry.guid or entry.link: entry.title for entry in raw.entries})
    reader = Reader(engine.places.archive)
    rows = reader.rows(reader.article_ids())
    assert {row.guid for row in rows} == set(expected)
    assert len(rows) == len(expected)
    assert sum(row.edited is not None for row in rows) <= edits
    reader.close()


def test_the_article_this_project_grew_from(engine: Engine, shelf: Site, corpus: Path, tmp_path: Path) -> None:
    from monitor.commands import SaveTopic

    title, *blocks = (corpus / "seed" / "article.txt").read_text(encoding="utf-8").split("\n\n")
    page = "".join(f"<p>{block.strip()}</p>" for block in blocks)
    item = f"<item><title>{title}</title><guid>seed</guid><content:encoded><![CDATA[{page}]]></content:encoded></item>"
    feed = (
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
        f"<title>Made for this test</title>{item}</channel></rss>"
    )
    (tmp_path / "seed.xml").write_text(feed, encoding="utf-8")
    engine.do(SaveTopic("us-elections", 'election OR "presidential twist" OR trump'))
    engine.do(AddFeeds((Subscription(shelf.put("seed", tmp_path / "seed.xml"), allow_local=True),)))
    engine.do(Poll())
    reader = Reader(engine.places.archive)
    (article_id,) = reader.article_ids(ArticleFilter())
    detail = reader.detail(article_id)
    assert detail is not None
    assert {flag.topic for flag in detail.row.flags} == {"missile-launches", "summits"}
    *story, first_teaser, second_teaser, last_line, credit = [" ".join(block.split()) for block in blocks]
    assert detail.ignored == (first_teaser, second_teaser, last_line, credit)
    assert (detail.body or detail.summary).split("\n") == story
    publisher = last_line.rpartition(" on ")[2].rstrip(".")
    assert (detail.originator, detail.credit) == (publisher, f"first appeared on {publisher}")
    reader.close()
