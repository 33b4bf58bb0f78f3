"""The made-up year in a real archive: judged by the shipped topics, alerted, read, starred, and never asking the network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor import settings
from monitor.demo.fill import demo
from monitor.demo.newsroom import TWO_A_DAY
from monitor.demo.world import FORUMS
from monitor.errors import UserError
from monitor.model import ArticleDetail, ArticleFilter
from monitor.places import Places
from monitor.reading import Reading
from monitor.reading.comparing import Asked, compare_with
from monitor.reading.references import tables_of

NOW = datetime(2026, 5, 28, 14, 20, tzinfo=UTC)


@dataclass
class Filled:
    """One demonstration, filled once for all tests of this file; they only read."""

    places: Places
    reading: Reading
    steps: list[tuple[int, int]]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    steps: list[tuple[int, int]] = []
    folder = tmp_path_factory.mktemp("demo") / "new"
    places = demo(folder, seed=7, now=NOW, progress=lambda done, total: steps.append((done, total)))
    reading = Reading(places.archive)
    yield Filled(places, reading, steps)
    reading.close()


def _details(filled: Filled, chosen: ArticleFilter) -> list[ArticleDetail]:
    details = [filled.reading.article(article_id) for article_id in filled.reading.article_ids(chosen)]
    return [detail for detail in details if detail is not None]


def test_the_year_has_launches_and_meetings_with_facts_that_differ(filled: Filled) -> None:
    assert filled.reading.events.waiting() == 0
    events = filled.reading.events.newest(ArticleFilter())
    kinds = {kind: [event for event in events if event.kind == kind] for kind in ("launch", "summit")}
    assert all(len(found) > 20 for found in kinds.values())
    told = {fact.field for event in kinds["launch"] for fact in event.facts}
    assert told >= {"actor", "count", "class", "launch_place"}
    assert any(len(fact.values) > 1 for event in events for fact in event.facts)
    large = max(kinds["launch"], key=lambda event: event.articles)
    detail = filled.reading.events.detail(large.id)
    assert detail is not None
    assert detail.spots
    assert len(detail.articles) == large.articles


def test_outlets_abroad_tell_of_the_same_launches_with_the_same_numbers(filled: Filled) -> None:
    launches = [event for event in filled.reading.events.newest(ArticleFilter(), ("launch",)) if event.articles > 10]
    assert len(launches) >= 11
    for event in launches:
        detail = filled.reading.events.detail(event.id)
        assert detail is not None
        articles = [filled.reading.article(one.id) for one in detail.articles]
        langs = {article.row.lang for article in articles if article is not None}
        assert len(langs) > 1, event
        assert {"ko", "ja"} & langs, event
        (count,) = (field for field in detail.fields if field.field == "count")
        assert [one.value for one in count.values][1:] == [], event


def test_two_days_have_two_launches_and_they_stay_two(filled: Filled) -> None:
    launches = [event for event in filled.reading.events.newest(ArticleFilter(), ("launch",)) if event.articles > 10]
    days = Counter(event.day for event in launches)
    twice = [day for day, many in days.items() if many == 2]
    assert twice == [(NOW - timedelta(days=ago)).date() for ago in sorted(TWO_A_DAY)]
    for day in twice:
        one, other = (event for event in launches if event.day == day)
        places = [{fact.values[0] for fact in event.facts if fact.field == "launch_place"} for event in (one, other)]
        assert places[0] != places[1]
        assert abs(one.first_article - other.first_article) > timedelta(hours=6)


def test_meetings_of_two_are_bilateral_and_those_of_forums_are_not(filled: Filled) -> None:
    formats = Counter[tuple[bool, str]]()
    for event in filled.reading.events.newest(ArticleFilter(), ("summit",)):
        detail = filled.reading.events.detail(event.id)
        assert detail is not None
        forum = any(name.removeprefix("the ") in event.title for name in FORUMS)
        formats.update(
            (forum, str(one.value)) for field in detail.fields if field.field == "format" for one in field.values[:1]
        )
    assert set(formats) == {(False, "bilateral"), (True, "multilateral")}


def test_the_archive_says_that_it_is_a_demonstration(filled: Filled) -> None:
    summary = filled.reading.summary(NOW)
    assert summary.demo
    assert summary.articles > 8_000
    assert summary.feeds == 25
    assert summary.troubled_feeds >= 1
    assert summary.unseen_alerts > 0
    assert summary.starred > 5


def test_each_topic_flags_a_few_in_a_hundred(filled: Filled) -> None:
    articles = filled.reading.count(ArticleFilter())
    for topic in ("missile-launches", "summits"):
        share = filled.reading.count(ArticleFilter(topics=(topic,))) / articles
        assert 0.02 < share < 0.12, topic


@pytest.mark.parametrize("lang", ["en", "ko", "ja", "fr", "de"])
@pytest.mark.parametrize(("beat", "topic"), [("launch", "missile-launches"), ("summit", "summits")])
def test_the_shipped_topics_find_the_reports(filled: Filled, beat: str, topic: str, lang: str) -> None:
    reports = [d for d in _details(filled, ArticleFilter(langs=(lang,))) if beat in d.categories]
    flagged = [d for d in reports if any(flag.topic == topic for flag in d.row.flags)]
    assert len(flagged) / len(reports) > 0.9


def test_the_shipped_topics_leave_nearly_everything_else_alone(filled: Filled) -> None:
    meant = {"launch": {"missile-launches"}, "summit": {"summits"}}
    flagged = _details(filled, ArticleFilter(flagged=True))
    wrong = [d.row.title for d in flagged if {flag.topic for flag in d.row.flags} - meant.get(d.categories[0], set())]
    assert len(wrong) < 0.02 * len(flagged), wrong[:10]


def test_notes_tags_and_earlier_forms_are_there_to_be_seen(filled: Filled) -> None:
    details = _details(filled, ArticleFilter(flagged=True))
    assert sum(bool(d.note) for d in details) >= 3
    assert any(d.tags for d in details)
    assert any(d.versions for d in details)
    assert any(d.row.read for d in details)
    assert not all(d.row.read for d in details)


def test_the_fetch_log_tells_of_the_outage_and_the_dead_feed(filled: Filled) -> None:
    feeds = {feed.name: feed for feed in filled.reading.feeds()}
    assert feeds["Old Harbour Post (made up)"].health.state == "failing"
    assert feeds["Old Harbour Post (made up)"].health.failures > 3
    down = filled.reading.visits(feeds["Sudmark Gazette (made up)"].id, 10_000)
    assert sum(visit.outcome == "failed" for visit in down) >= 6
    fast = filled.reading.visits(feeds["Velmora Today (made up)"].id, 10_000)
    assert [visit.gap_seconds for visit in fast if visit.gap_seconds] == [7 * 3600]


def test_somebody_elses_table_is_kept_beside_it_and_matches_for_the_most_part(filled: Filled) -> None:
    (table,), troubles = tables_of(filled.places.data)
    assert (table.name, troubles) == ("made-up-register", [])
    assert 40 < len(table.events) < 120
    compared = compare_with(filled.reading, filled.places.data, table.events, Asked())
    counts = compared.counts()
    assert counts["matched"] > 0.6 * len(table.events)
    assert all(counts[verdict] > 0 for verdict in ("differing", "missing", "extra"))
    assert {name for line in compared.lines if line.ours for name in line.ours.actors} == {"Kalderia", "Orvania"}


def test_the_demonstration_asks_no_network(filled: Filled) -> None:
    chosen, _ = settings.load(filled.places.settings)
    assert not chosen.polling
    assert chosen.welcomed


def test_progress_goes_up_to_the_end(filled: Filled) -> None:
    assert filled.steps == sorted(filled.steps)
    assert filled.steps[-1][0] == filled.steps[-1][1]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(UserError, match="not an empty folder"):
        demo(tmp_path, seed=1, now=NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
