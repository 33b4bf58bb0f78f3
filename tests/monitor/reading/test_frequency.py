"""How often the articles of a list come: every article in its step, whatever the zone, the span and the order of their arrival."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model import Article, ArticleFilter, Batch, FlaggedArticle, Subscription
from monitor.reading import Reading
from monitor.storage.store import Store

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ZONES = ("UTC", "Asia/Seoul", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia")


def article(number: int, moment: datetime) -> FlaggedArticle:
    nothing = dict.fromkeys(("summary", "body", "html", "author", "source", "lang"), "")
    made = Article(
        guid=f"guid-{number}",
        url=f"https://north.example/{number}",
        title=f"Herring {number}",
        categories=(),
        published=moment,
        first_seen=moment,
        sort_time=moment,
        sha256=f"{number:064x}",
        **nothing,
    )
    return FlaggedArticle(made)


def filled(folder, moments):
    store = Store(folder / "archive.db", now=lambda: NOON)
    store.add_feeds([Subscription("https://north.example/feed", "Northern Post")])
    store.save(Batch(store.feeds()[0].id, tuple(article(number, moment) for number, moment in enumerate(moments))))
    store.close()
    return Reading(folder / "archive.db", now=lambda: NOON)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.integers(0, 60 * 60 * 24 * 4000), min_size=1, max_size=30),
    st.sampled_from(ZONES),
    st.integers(2, 40),
)
def test_every_article_stands_in_the_step_of_its_time(tmp_path_factory, seconds, zone, most):
    moments = [NOON - timedelta(seconds=one) for one in seconds]
    reading = filled(tmp_path_factory.mktemp("archive"), moments)
    counted = reading.frequency(reading.article_ids(ArticleFilter()), ZoneInfo(zone), most)
    reading.close()
    assert len(counted.edges) == len(counted.counts) + 1
    assert list(counted.edges) == sorted(set(counted.edges))
    spans = zip(counted.edges, counted.edges[1:], strict=False)
    assert list(counted.counts) == [sum(first <= moment < end for moment in moments) for first, end in spans]
    assert sum(counted.counts) == len(moments)
    assert len(counted.counts) <= most or counted.step == "year"


def test_steps_begin_with_the_days_of_the_zone(tmp_path):
    reading = filled(tmp_path, [NOON, NOON - timedelta(days=9)])
    counted = reading.frequency(reading.article_ids(ArticleFilter()), ZoneInfo("Asia/Seoul"), 40)
    reading.close()
    assert counted.step == "day"
    assert counted.edges[0] == datetime(2026, 2, 28, 15, tzinfo=UTC)
    assert counted.counts == (1, *[0] * 8, 1)


@pytest.mark.parametrize("ids", [[], [4711]])
def test_articles_that_are_not_there_are_counted_nowhere(tmp_path, ids):
    reading = filled(tmp_path, [NOON])
    assert reading.frequency(ids, ZoneInfo("UTC"), 40).counts == ()
    reading.close()
