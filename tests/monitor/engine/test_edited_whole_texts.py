"""Articles whose whole text is kept and whose feed edits them: they are judged by the whole text, whatever else the round meets."""

from __future__ import annotations

from pathlib import Path

import pytest
from worlds import Clock, Desk, FaultyPool, World, rss

from monitor.commands import AddFeeds, FetchFullText, Poll
from monitor.engine import Engine
from monitor.model import ArticleFilter, Subscription
from monitor.places import find
from monitor.storage.reader import Reader
from monitor.vault import MemoryVault

FEED = "https://post.example/feed"
OTHER = "https://other.example/feed"
PARAGRAPH = "Norland fired two ballistic missiles into the sea shortly after midnight, its neighbours said; both flew some 600 km. "
PAGE = (
    "<html><head><title>A tense night</title></head><body><article><h1>A tense night</h1>"
    + "".join(f"<p>{PARAGRAPH}{more}</p>" for more in ("Nobody was hurt.", "Fishermen stayed at home.", "Talks go on."))
    + "</article></body></html>"
)


def test_an_edit_is_judged_by_the_whole_text_also_where_another_feed_meets_a_fault_of_ours(
    tmp_path: Path, world: World, clock: Clock
) -> None:
    pytest.importorskip("trafilatura", reason="the extra fulltext is not installed")
    with Engine(
        find(str(tmp_path / "data")),
        now=clock,
        fetch=world,
        vault=MemoryVault(),
        channel=Desk(),
        pool=FaultyPool(OTHER),
    ) as engine:
        engine.do(AddFeeds((Subscription(FEED), Subscription(OTHER))))
        before, after = (
            ("p1", "A tense night", "Officials met."),
            ("p1", "A tense night on the coast", "Officials met."),
        )
        world.serves(FEED, rss(), rss(before), rss(after))
        world.serves("https://post.example/p1", PAGE)
        world.serves(OTHER, rss(before))
        for _ in range(2):
            engine.do(Poll(urls=(FEED,)))
        reader = Reader(engine.places.archive)
        (article,) = reader.article_ids()
        engine.do(FetchFullText(article))
        with pytest.raises(ZeroDivisionError):
            engine.do(Poll(all=True))
        detail = reader.detail(article)
        flagged = reader.count(ArticleFilter(topics=("missile-launches",)))
        reader.close()
    assert detail is not None
    assert detail.row.title == "A tense night on the coast"
    assert flagged == 1
