"""The made-up year: the same for the same seed, plainly invented, and it holds what the pages have to show."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest

from monitor.demo.year import Year, generate
from monitor.model import Article

NOW = datetime(2026, 5, 28, 14, 20, tzinfo=UTC)

REAL = (
    "korea", "pyongyang", "kim jong", "russia", "putin", "moscow",
    "trump", "biden", "white house", "xi jinping", "china", "beijing", "japan",
    "tokyo", "iran", "israel", "ukraine", "zelensk", "macron", "merz", "scholz", "starmer", "modi", "erdogan", "nato", "european union",
    "reuters", "associated press", "bbc", "yonhap", "kcna", "nhk", "tass", "xinhua", "le monde", "spiegel", "cnn", "nytimes", "guardian",
    "韓国", "日本", "北朝鮮", "中国", "ロシア", "한국", "북한", "일본", "중국", "러시아", "미국",
)  # fmt: skip


@pytest.fixture(scope="module")
def year() -> Year:
    return generate(7, NOW)


@pytest.fixture(scope="module")
def articles(year: Year) -> list[Article]:
    return [article for poll in year.polls for article in poll.articles]


def _texts(article: Article) -> str:
    return f"{article.title}\n{article.summary}\n{article.body}\n{article.author}\n{article.source}"


def test_the_same_seed_gives_the_same_year(year: Year) -> None:
    assert repr(generate(7, NOW)) == repr(year)


def test_another_seed_gives_other_news(year: Year) -> None:
    assert repr(generate(8, NOW)) != repr(year)


def test_a_year_holds_about_ten_thousand_articles(year: Year, articles: list[Article]) -> None:
    assert 8_000 <= len({article.guid for article in articles}) <= 12_000
    assert year.polls[-1].at <= NOW
    assert year.polls[0].at == NOW - timedelta(days=365)


def test_every_source_says_that_it_is_made_up(year: Year, articles: list[Article]) -> None:
    assert len(year.outlets) >= 24
    assert all("(made up)" in outlet.title for outlet in year.outlets)
    assert all("(made up)" in article.source for article in articles)


def test_every_address_is_one_that_cannot_exist(year: Year, articles: list[Article]) -> None:
    addresses = [outlet.url for outlet in year.outlets] + [article.url for article in articles]
    assert all(urlsplit(address).hostname.endswith(".example") for address in addresses)


def test_nobody_and_no_outlet_of_the_real_world_is_named(articles: list[Article]) -> None:
    everything = "\n".join(_texts(article) for article in articles).casefold()
    assert [name for name in REAL if name in everything] == []


def test_no_sentence_was_left_with_an_open_slot(articles: list[Article]) -> None:
    assert not [article.title for article in articles if "{" in _texts(article) or "}" in _texts(article)]


def test_it_speaks_several_languages(articles: list[Article]) -> None:
    languages = Counter(article.lang for article in articles)
    assert set(languages) == {"en", "ko", "ja", "fr", "de"}
    assert min(languages.values()) > 100


def test_weekends_and_nights_are_quieter(articles: list[Article]) -> None:
    days = Counter(article.sort_time.weekday() for article in articles)
    assert max(days[5], days[6]) < 0.8 * min(days[day] for day in range(5))
    hours = Counter(article.sort_time.hour for article in articles if article.lang == "en")
    assert hours[2] < 0.3 * hours[10]


def test_agency_copy_stands_in_several_outlets(articles: list[Article]) -> None:
    endings = Counter(article.body.partition(") ")[2] for article in articles if article.body.startswith("("))
    assert endings.most_common(1)[0][1] >= 4


def test_some_articles_come_back_edited(articles: list[Article]) -> None:
    readings: dict[str, set[str]] = {}
    for article in articles:
        readings.setdefault(article.guid, set()).add(article.sha256)
    edited = sum(len(forms) > 1 for forms in readings.values())
    assert 100 < edited < 1_000


def test_some_items_carry_no_date_and_some_came_with_the_first_poll(year: Year, articles: list[Article]) -> None:
    assert 20 < sum(article.undated for article in articles) < 400
    assert all(article.undated == (article.published is None) for article in articles)
    first = {}
    for poll in year.polls:
        first.setdefault(poll.outlet.slug, poll)
    assert all(article.backfill for poll in first.values() for article in poll.articles)


def test_nothing_is_seen_before_it_was_published(year: Year) -> None:
    for poll in year.polls:
        for article in poll.articles:
            assert article.first_seen == poll.at
            assert article.sort_time <= poll.at


def test_several_feeds_were_down_together_for_two_days(year: Year) -> None:
    failed = [poll for poll in year.polls if poll.outcome == "failed" and poll.status is None]
    assert len({poll.outlet.slug for poll in failed}) == 5
    lasted = max(poll.at for poll in failed) - min(poll.at for poll in failed)
    assert timedelta(hours=36) < lasted <= timedelta(days=2)


def test_one_feed_is_dead_and_one_has_a_gap(year: Year) -> None:
    last = {poll.outlet.slug: poll for poll in year.polls}
    assert [slug for slug, poll in last.items() if poll.outcome == "failed"] == ["old-harbour-post"]
    gaps = [poll.gap_seconds for poll in year.polls if poll.gap_seconds]
    assert gaps == [7 * 3600]


def test_launch_days_stand_out(articles: list[Article]) -> None:
    days = Counter(article.sort_time.date() for article in articles if "launch" in article.categories)
    assert sum(count >= 15 for count in days.values()) >= 7
