"""Dates are read as feeds write them, and no date can pin an article to the top."""

import dataclasses
import socket
import subprocess
import sys
import urllib.request
from datetime import UTC, datetime, timedelta, timezone

import pytest
from feed_samples import FEED, NOW, entry
from hypothesis import given
from hypothesis import strategies as st

from monitor.documents import Document, RawEntry, RawFeed
from monitor.feeds import clean, dates, parse
from monitor.feeds.date_words import MONTHS
from monitor.habits import Habits

TEN = datetime(2026, 5, 28, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("Thu, 28 May 2026 10:00:00 GMT", 0),
        ("Thu, 28 May 2026 10:00:00 +0200", -2),
        ("Thu, 28 May 2026 10:00:00 CEST", -2),
        ("Thu, 28 May 2026 10:00:00 EST", 5),
        ("Thu, 28 May 2026 10:00:00 KST", -9),
        ("Thu, 28 May 2026 10:00:00", 0),
        ("Thu, 28 May 26 10:00 +0000", 0),
        ("Thu May 28 10:00:00 2026", 0),
        ("Thu May 28 10:00:00 JST 2026", -9),
        ("Thu, 28 May 2026 10:00:00 GMT+0900", -9),
        ("2026-05-28T10:00:00Z", 0),
        ("2026-05-28T10:00:00.123+09:00", -9),
        ("2026-05-28 10:00:00", 0),
        ("2026-05-28T10:00", 0),
        ("20260528T100000Z", 0),
        ("2026-05-28", -10),
        ("28/05/2026", -10),
        ("28.05.2026 10:00 MESZ", -2),
        ("05/28/2026 10:00:00 AM", 0),
        ("May 28, 2026 10:00 PM EDT", 16),
        ("28. Mai 2026", -10),
        ("Do, 28 Mai 2026 10:00:00 +0200", -2),
        ("jeudi 28 mai 2026 à 10h00", 0),
        ("28 de mayo de 2026 10:00", 0),
        ("28 maggio 2026, 10.00", 0),
        ("28 de maio de 2026 10:00", 0),
        ("28 mei 2026 10:00", 0),
        ("28 мая 2026, 10:00", 0),
        ("28 maj 2026 10:00", 0),
        ("28 maja 2026 r. 10:00", 0),
        ("28 Mayıs 2026 10:00", 0),
        ("28 Mei 2026 10:00 WIB", -7),
        ("2026년 5월 28일 오전 10:00", 0),
        ("2026年5月28日 10時00分", 0),
        (str(int(TEN.timestamp())), 0),
        (str(int(TEN.timestamp() * 1000)), 0),
    ],
)
def test_a_date_is_read_as_it_is_written(written, hours):
    assert dates.parse(written) == TEN + timedelta(hours=hours)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "not a date",
        "Mon, 32 Foo 2026 99:99:99 GMT",
        "30 February 2026",
        "Fri, 01 Jan 2100 00:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2026-05-28 " * 100,
        "٢٠٢٦",
    ],
)
def test_what_is_no_date_is_none(written):
    assert dates.parse(written) is None


def test_a_time_without_a_zone_is_in_the_given_one():
    seoul = timezone(timedelta(hours=9))
    assert dates.parse("2026-05-28 19:00", zone=seoul) == TEN
    assert dates.parse("2026-05-28 10:00 GMT", zone=seoul) == TEN


def test_our_own_reading_comes_before_the_parsers():
    wrong = entry(published_text="Thu, 28 May 2026 10:00:00 CEST", published=TEN)
    assert dates.when(wrong) == TEN - timedelta(hours=2)
    assert dates.when(entry(published_text="the day before", published=TEN)) == TEN
    assert dates.when(entry(published_text="", updated=TEN)) == TEN
    assert dates.when(entry(published_text="", published=TEN.replace(year=1779))) is None


def test_the_months_of_the_year_have_all_their_names():
    assert sorted(set(MONTHS.values())) == list(range(1, 13))
    named = {
        "marz": 3,
        "aout": 8,
        "ene": 1,
        "giu": 6,
        "outubro": 10,
        "mei": 5,
        "мая": 5,
        "sierpnia": 8,
        "eylul": 9,
        "agustus": 8,
    }
    assert {name: MONTHS[name] for name in named} == named


MOMENTS = st.integers(366 * 86_400, 4_102_358_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(MOMENTS, st.integers(-14 * 60, 14 * 60))
def test_every_moment_is_read_back_from_its_usual_forms(moment, offset):
    local = moment.astimezone(timezone(timedelta(minutes=offset)))
    for form in ("%a, %d %b %Y %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S%z", "%d %B %Y %H:%M:%S %z", "%Y%m%dT%H%M%S%z"):
        assert dates.parse(local.strftime(form)) == moment


@given(st.text(max_size=40) | st.text(alphabet="0123456789:-/. TZmay+", max_size=30))
def test_any_text_is_a_sane_date_or_none(written):
    found = dates.parse(written)
    assert found is None or (found.tzinfo is UTC and 1971 <= found.year < 2100)


@given(st.none() | MOMENTS)
def test_nothing_sorts_later_than_it_was_seen(published):
    moment, undated = dates.sort_time(published, NOW)
    assert moment <= NOW
    assert undated is (published is None)
    assert moment in {NOW, published}


def test_a_clock_that_is_a_little_fast_is_forgiven_and_a_wrong_date_is_not_believed():
    assert dates.sort_time(NOW + timedelta(minutes=5), NOW) == (NOW, False)
    assert dates.sort_time(NOW + timedelta(days=5), NOW) == (NOW, False)
    assert dates.sort_time(datetime(1994, 1, 1, tzinfo=UTC), NOW) == (NOW, False)
    assert dates.sort_time(datetime(1994, 1, 1, tzinfo=UTC), NOW, oldest_year=1900)[0].year == 1994


@pytest.fixture(scope="module")
def dates_page(tools):
    """What the feed server answers for its page of dates."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, str(tools / "feedserver.py"), "--feeds", "1", "--hosts", "1", "--port", str(port)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout.readline().startswith("READY")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/x/dates", timeout=10) as answer:
            yield answer.read()
    finally:
        server.terminate()
        server.communicate(timeout=10)


def test_the_feed_servers_page_of_dates_is_read_as_a_person_would(dates_page):
    raw = parse.parse(Document("http://127.0.0.1/x/dates", dates_page, NOW))
    articles = clean.clean_all(raw, feed=FEED, now=NOW, backfill=True)
    published = {article.title: article.published for article in articles}
    assert len({article.guid for article in articles}) == len(articles) == len(raw.entries) - 1  # one of them is empty
    assert all(article.sort_time <= NOW for article in articles)
    midnight, dst = TEN.replace(hour=0), TEN - timedelta(hours=2)
    expected = dict.fromkeys(("date 0", "date 1", "date 2", "date 3", "date 4", "date 5", "date 15", "date 16"))
    expected |= dict.fromkeys(("date 6", "date 8", "date 11", "date 14"), TEN)
    expected |= {"date 7": midnight, "date 9": dst, "date 10": dst, "date 12": midnight}
    expected["date 13"] = datetime(2026, 5, 28, 20, 26, 40, tzinfo=UTC)
    assert {title: published[title] for title in expected} == expected


def dated(*texts: str) -> list[RawEntry]:
    return [RawEntry(f"{n}", "", f"Title {n}", "", "", "", (), text, None, None) for n, text in enumerate(texts)]


def test_most_dates_with_a_zone_tell_what_those_without_mean() -> None:
    seoul = ("Thu, 28 May 2026 10:00:00 +0900", "2026-05-28T10:00:00+09:00", "Thu, 28 May 2026 10:00 KST")
    assert dates.usual_minutes(dated(*seoul, "2026-05-28 09:00:00", "Thu, 28 May 2026 10:00:00 GMT")) == 540
    document = RawFeed("", "", "", "rss20", tuple(dated(*seoul, "2026-05-28 09:00:00")))
    (*_, last) = clean.clean_all(document, feed=FEED, now=NOW, backfill=False)
    assert last.published == datetime(2026, 5, 28, tzinfo=UTC)


def test_what_a_feed_meant_before_holds_when_no_date_names_a_zone() -> None:
    feed = dataclasses.replace(FEED, habits=Habits(zone_minutes=-300))
    document = RawFeed("", "", "", "rss20", tuple(dated("2026-05-28 09:00:00")))
    (article,) = clean.clean_all(document, feed=feed, now=NOW, backfill=False)
    assert article.published == datetime(2026, 5, 28, 14, tzinfo=UTC)


def test_zones_that_disagree_or_are_missing_tell_nothing() -> None:
    half = ("Thu, 28 May 2026 10:00:00 +0900", "Thu, 28 May 2026 10:00:00 GMT")
    assert dates.usual_minutes(dated(*half)) is None
    assert dates.usual_minutes(dated("2026-05-28 09:00:00", "", "28 May 2026", "10:00 pm")) is None
