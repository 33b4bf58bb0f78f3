"""Lists, counts and the reading pane: what a filter promises, by whatever way the articles are found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, batch, flag, flagged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model import ArticleFilter, FlaggedArticle, Subscription, Topic
from monitor.storage import selection
from monitor.storage.reader import Reader
from monitor.storage.store import Store

TOPICS = ("ferries", "storms", "tides")
LANGS = ("en", "ko", "ru")


def made(number: int) -> FlaggedArticle:
    """The number says it all: what article it is, how old, in which language, with which flags."""
    one = article(
        f"g{number}",
        title=f"Notice {number}",
        body="harbour " * (number % 2) + f"word{number % 5}",
        hours_ago=number * 7 % 31,
        lang=LANGS[number % 3],
    )
    flags = [
        flag(topic, "mention" if number % 4 else "flag") for n, topic in enumerate(TOPICS) if number % (n + 2) == 0
    ]
    return FlaggedArticle(one, tuple(flags))


NUMBERS = range(60)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    path: Path = tmp_path_factory.mktemp("library") / "archive.db"
    store = Store(path, now=lambda: NOON)
    store.add_feeds(
        [
            Subscription(URL, folder="Sea"),
            Subscription("https://two.example", folder="Sea/North"),
            Subscription("https://3.example"),
        ]
    )
    for name in TOPICS:
        store.save_topic(Topic(name, name, name))
    for number in NUMBERS:
        store.save(batch(made(number), feed_id=1 + number % 3))
    store.mark([n + 1 for n in NUMBERS if n % 6 == 0], starred=True)
    store.mark([n + 1 for n in NUMBERS if n % 5 == 0], read=True)
    store.close()
    reader = Reader(path)
    yield reader
    reader.close()


def expected(wanted: ArticleFilter, word: str | None) -> list[int]:
    """The ids by the plainest reading of the filter."""
    found = []
    for number in NUMBERS:
        one = made(number)
        flags = {f.topic for f in one.flags if f.level == "flag" or wanted.level == "mention"}
        folder = ("Sea", "Sea/North", "")[number % 3]
        keep = [
            word is None or word in one.article.body.split(),
            not wanted.topics or bool(flags & set(wanted.topics)),
            not wanted.flagged or bool(flags),
            not wanted.feeds or 1 + number % 3 in wanted.feeds,
            not wanted.folder or f"{folder}/".startswith(f"{wanted.folder}/"),
            not wanted.langs or one.article.lang in wanted.langs,
            not wanted.starred or number % 6 == 0,
            not wanted.unread or number % 5 != 0,
            wanted.since is None or one.article.sort_time >= wanted.since,
            wanted.until is None or one.article.sort_time < wanted.until,
        ]
        if all(keep):
            found.append((one.article.sort_time, number + 1))
    return [number for _, number in sorted(found, reverse=True)]


def some(values: tuple[object, ...]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=2).map(tuple)


times = st.one_of(st.none(), st.integers(0, 31).map(lambda hours: NOON - timedelta(hours=hours)))
filters = st.builds(
    ArticleFilter,
    topics=some((*TOPICS, "unheard-of")),
    feeds=some((1, 2, 9)),
    folder=st.sampled_from(["", "", "Sea", "Se"]),
    langs=some(LANGS),
    since=times,
    until=times,
    flagged=st.booleans(),
    starred=st.booleans(),
    unread=st.booleans(),
    level=st.sampled_from(["flag", "mention"]),
)


@given(
    filters,
    st.sampled_from([None, "harbour", "word3", "absent"]),
    st.sampled_from([None, 1, 3, 10]),
    st.sampled_from([0, 2000]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_list_is_what_its_filter_says_newest_first(
    library: Reader, wanted: ArticleFilter, word: str | None, limit: int | None, rare: int
):
    match = word and f'body : "{word}"'
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(selection, "RARE", rare)  # 0: every match counts as common, so the other ways are taken
        found = list(library.article_ids(wanted, match, limit))
        assert found == expected(wanted, word)[:limit]
        assert library.count(wanted, match, limit) == len(found)
        assert [c.id for c in library.candidates(match, wanted, limit)] == found


@given(st.integers(1, 7), st.sampled_from([None, '"harbour"']), filters)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_one_after_another_are_the_list(library: Reader, size: int, match: str | None, wanted: ArticleFilter):
    found: list[int] = []
    after = None
    while page := library.article_ids(wanted, match, size, after):
        found += page
        last = list(library.candidates(match, wanted, size, after))[-1]
        after = (last.sort_time, last.id)
    assert found == list(library.article_ids(wanted, match))


def test_rows_come_in_the_order_asked_for_with_their_flags(library: Reader):
    rows = library.rows([13, 999, 1, 7])
    assert [row.id for row in rows] == [13, 1, 7]
    assert [f.topic for f in rows[0].flags] == ["ferries", "storms", "tides"]
    assert (rows[0].title, rows[0].feed_url, rows[0].snippet) == ("Notice 12", URL, "word2")
    assert library.rows([]) == []


def test_the_reading_pane_gets_all_that_is_kept(store: Store, reader: Reader):
    store.save(batch(article(ignored=("Subscribe to our letter.",))))
    store.annotate(1, "good", ["b", "a"])
    store.mark([1], read=True, starred=True)
    detail = reader.detail(1)
    assert detail is not None
    assert (detail.body, detail.html) == ("Boats run again after the storm.", "<p>Boats run again after the storm.</p>")
    assert (detail.note, detail.tags, detail.categories) == ("good", ("a", "b"), ("harbour",))
    assert (detail.ignored, detail.row.read, detail.row.starred) == (("Subscribe to our letter.",), True, True)
    assert reader.detail(2) is None


def test_the_judge_sees_all_articles_of_a_feed_that_is_on_topic(library: Reader):
    found = [c.id for c in library.candidates('"absent"', feeds={2})]
    assert found == expected(ArticleFilter(feeds=(2,)), None)
    assert [c.id for c in library.candidates('body : "harbour"', limit=5, feeds={2})] == [
        number for number in expected(ArticleFilter(), None) if number % 3 == 2 or number % 2 == 0
    ][:5]


def test_the_summary_counts_what_the_side_bar_shows(library: Reader):
    summary = library.summary(NOON - timedelta(hours=12))
    assert (summary.articles, summary.feeds, summary.starred) == (60, 3, 10)
    assert summary.flagged == len(expected(ArticleFilter(flagged=True), None))
    assert summary.unread_flagged == len(expected(ArticleFilter(flagged=True, unread=True), None))
    today = [(t, len(expected(ArticleFilter(topics=(t,), since=NOON - timedelta(hours=12)), None))) for t in TOPICS]
    assert summary.by_topic == tuple(today)


def test_an_empty_archive_answers_everything(reader: Reader):
    assert reader.summary(NOON).articles == 0
    assert (list(reader.article_ids()), reader.count(), reader.rows([1]), reader.detail(1)) == ([], 0, [], None)
    assert (reader.topics(), reader.alerts(), reader.visits(), reader.integrity()) == ([], [], [], [])
    assert reader.hourly_counts(None, NOON, NOON + timedelta(days=9)) == []
    assert reader.time_range() is None


def test_a_row_without_a_source_is_shown_under_its_feed(store: Store, reader: Reader):
    store.save(batch(flagged(article(source=""))))
    assert reader.rows([1])[0].source == URL
