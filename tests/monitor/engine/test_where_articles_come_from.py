"""Feed, site, author and category are asked for alike in what comes in, in a search, and when the archive is flagged anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from worlds import World, rss

from monitor.commands import AddFeeds, EditFeed, ImportArticles, Poll, SaveTopic
from monitor.engine import Engine
from monitor.model import ArticleFilter, Subscription
from monitor.reading import Reading

POST = "https://post.example/feed"
ROWS = """{"id": "1", "url": "https://www.news.co.uk/1", "title": "Storm at sea", "author": "Zoë Ng", "feed": "Harbour list"}
{"id": "2", "url": "https://gazette.example/2", "title": "Storm inland", "author": "Bo Oh", "categories": ["Sea ports"], "feed": "Inland"}
"""


@pytest.fixture
def stored(engine: Engine, world: World, tmp_path: Path) -> None:
    """Two topics, then three articles about storms: one polled, two imported."""
    engine.do(SaveTopic("harbour", 'storm feed:"harbour list"'))
    engine.do(SaveTopic("post", "storm feed:post"))
    world.serves(POST, rss(("p", "Storm over the bay", "Boats stay in.")))
    engine.do(AddFeeds((Subscription(POST, title="The Post"),)))
    engine.do(Poll())
    path = tmp_path / "rows.jsonl"
    path.write_text(ROWS, encoding="utf-8")
    engine.do(ImportArticles((str(path),)))


def titles(reading: Reading, **wanted: object) -> list[str]:
    found = ArticleFilter(**wanted)  # type: ignore[arg-type]
    ids = reading.article_ids(found)
    assert reading.count(found) == len(ids)
    return sorted(row.title for row in reading.rows(ids))


@pytest.mark.usefixtures("stored")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("storm site:news.co.uk", ["Storm at sea"]),
        ("storm author:ng", ["Storm at sea"]),
        ('category:"sea ports"', ["Storm inland"]),
        ('storm feed:"harbour list"', ["Storm at sea"]),
        ("storm NOT feed:(list OR inland)", ["Storm over the bay"]),
        ("feed:post OR author:oh", ["Storm inland", "Storm over the bay"]),
        ("lead:storm feed:nowhere", []),
    ],
)
def test_a_search_asks_where_articles_come_from(reading: Reading, query: str, expected: list[str]) -> None:
    assert titles(reading, query=query) == expected


@pytest.mark.usefixtures("stored")
def test_what_comes_in_is_flagged_by_its_feed(reading: Reading) -> None:
    assert titles(reading, topics=("post",)) == ["Storm over the bay"]
    assert titles(reading, topics=("harbour",)) == ["Storm at sea"]


@pytest.mark.usefixtures("stored")
def test_a_topic_saved_later_flags_the_archive_alike(engine: Engine, reading: Reading) -> None:
    engine.do(SaveTopic("later", "storm (feed:post OR site:gazette.example)"))
    assert titles(reading, topics=("later",)) == ["Storm inland", "Storm over the bay"]


@pytest.mark.usefixtures("stored")
def test_a_feed_is_found_under_its_new_title(engine: Engine, reading: Reading) -> None:
    engine.do(EditFeed(POST, Subscription(POST, title="Evening paper")))
    assert titles(reading, query="storm feed:post") == []
    assert titles(reading, query='storm feed:"evening paper"') == ["Storm over the bay"]
