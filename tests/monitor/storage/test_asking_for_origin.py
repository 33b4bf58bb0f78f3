"""The index knows where an article comes from, and follows when that changes."""

from __future__ import annotations

from pathlib import Path

from archive_samples import URL, article, batch, index_agrees, visit

from monitor.model import Batch, Subscription
from monitor.storage.reader import Reader
from monitor.storage.store import Store


def found(reader: Reader, match: str) -> list[int]:
    return sorted(reader.article_ids(match=match))


def test_feed_site_author_and_category_can_be_asked_for(store: Store, reader: Reader):
    store.add_feeds([Subscription("https://other.example/feed", title="Other news")])
    store.save(batch(article(categories=("Sea ports", "Ships & boats"))))
    store.save(batch(article(url="https://www.news.co.uk/2", author="Zoë Ng"), feed_id=2))
    assert reader.feed_titles() == {1: "", 2: "Other news"}
    assert found(reader, "feed : f2") == [2]
    assert found(reader, 'site : "gazette example"') == [1]
    assert found(reader, 'site : "news co uk"') == [2]
    assert found(reader, "site : www") == []
    assert found(reader, 'author : "zoe ng"') == [2]
    assert found(reader, 'category : "sea ports"') == [1]
    assert found(reader, 'category : "ports ships"') == []


def test_an_article_that_moves_to_another_site_is_found_there(store: Store, reader: Reader, path: Path):
    store.save(batch(article(), article("two", "Calm seas")))
    links = (("one", "https://new.example/one"), ("two", "https://gazette.example/two"))
    store.save(Batch(1, (), visit(), links=links))
    assert found(reader, 'site : "new example"') == [2]
    assert found(reader, 'site : "gazette example"') == [1]
    assert index_agrees(path)


def test_an_edit_changes_author_and_category(store: Store, reader: Reader, path: Path):
    store.save(batch(article()))
    store.save(batch(article(body="Other words.", author="B. Writer", categories=("weather",))))
    assert found(reader, "author : reporter OR category : harbour") == []
    assert found(reader, "author : writer AND category : weather") == [1]
    assert index_agrees(path)


def test_the_candidate_brings_all_that_the_judge_reads(store: Store, reader: Reader):
    store.edit_feed(URL, Subscription(URL, title="Gazette feed"))
    store.save(batch(article(categories=("harbour", "sea"))))
    (one,) = reader.candidates("feed : f1")
    assert (one.feed, one.url, one.author) == ("Gazette feed", "https://gazette.example/one", "A. Reporter")
    assert one.categories == ("harbour", "sea")
