"""What a page may read, and that it agrees with what the engine stored."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from worlds import MORNING, Clock, World, rss

from monitor.commands import AddFeeds, ImportArticles, Poll
from monitor.engine import Engine
from monitor.model import ArticleFilter, Bucket, Subscription
from monitor.reading import Reading

POST = "https://post.example/feed"


def label(moment: datetime, by: Bucket, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    if by == "week":
        year, week, _ = local.isocalendar()
        return f"{year}-W{week:02d}"
    if by == "hour":
        return local.strftime("%Y-%m-%dT%H:00") + local.isoformat()[-6:]
    return local.strftime("%Y-%m-%d" if by == "day" else "%Y-%m")


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])
@pytest.mark.parametrize("by", ["hour", "day", "week", "month"])
def test_counts_equal_a_count_by_hand(engine: Engine, reading: Reading, tmp_path: Path, zone: str, by: Bucket) -> None:
    chance = random.Random(7)  # noqa: S311 - the same every time is the point
    moments = [datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(85 * 86400)) for _ in range(300)]
    lines = [
        f'{{"id": "{number}", "title": "Flood report {number}", "published": "{moment.isoformat()}"}}'
        for number, moment in enumerate(moments)
    ]
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    engine.do(ImportArticles((str(path),)))
    tz = ZoneInfo(zone)
    since, until = datetime(2026, 3, 2, 3, 17, 5, tzinfo=UTC), datetime(2026, 5, 19, 11, 2, 59, tzinfo=UTC)
    for bounds in ((None, None), (since, until)):
        inside = [m for m in moments if bounds[0] is None or bounds[0] <= m < bounds[1]]
        counted = reading.counts([None], by, since=bounds[0], until=bounds[1], tz=tz)
        assert Counter(label(m, by, tz) for m in inside) == {c.bucket: int(c.value) for c in counted if c.value}
        assert all(count.coverage is None for count in counted)


def test_coverage_says_how_much_was_listened_to(engine: Engine, reading: Reading, world: World, clock: Clock) -> None:
    world.serves(POST, rss(("a", "Quiet day", "Nothing happened.")))
    engine.do(AddFeeds((Subscription(POST),)))
    for _ in range(4):
        engine.do(Poll(all=True))
        clock.tick(hours=12)
    days = reading.counts([None], "day", since=MORNING, until=MORNING + timedelta(days=2), tz=ZoneInfo("UTC"))
    assert [day.coverage for day in days][:2] == [1.0, pytest.approx(20 / 24)]


def test_publishers_are_counted_once_a_bucket(engine: Engine, reading: Reading, tmp_path: Path) -> None:
    rows = [("1", "Post"), ("2", "Post"), ("3", "Gazette")]
    lines = [
        f'{{"id": "{n}", "title": "Flood", "source": "{s}", "published": "2026-05-0{n}T10:00:00Z"}}' for n, s in rows
    ]
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    engine.do(ImportArticles((str(path),)))
    (month,) = reading.counts([None], "month", since=None, until=None, tz=ZoneInfo("UTC"), measure="publishers")
    assert (month.value, month.total) == (2, 3)
    (none,) = reading.counts([None], "month", since=None, until=None, tz=ZoneInfo("UTC"), measure="events")
    assert none.value == 0  # nothing was flagged


def test_a_search_as_typed_is_judged(engine: Engine, reading: Reading, world: World) -> None:
    near = ("n", "Ferry to the island starts again", "The old ferry that was repaired for a year sails.")
    far = ("f", "Ferry news", "Nothing else was said here about what was once, long ago and with much money, repaired.")
    world.serves(POST, rss(near, far))
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(Poll())
    wanted = ArticleFilter(query="ferry NEAR/3 repaired")
    assert [row.title for row in reading.rows(reading.article_ids(wanted))] == [near[1]]
    assert reading.count(wanted) == 1
    assert reading.count(ArticleFilter(query="title:ferry NOT island")) == 1
    detail = reading.article(reading.article_ids(wanted)[0])
    assert detail is not None
    texts = {"title": detail.row.title, "summary": detail.summary, "body": detail.body}
    words = [texts[span.field][span.start : span.end].lower() for span in reading.spans(wanted.query, detail)]
    assert words == ["ferry", "repaired"]


def test_what_is_shown_is_harmless(engine: Engine, reading: Reading, world: World) -> None:
    world.serves(POST, rss(("x", "Picture", "&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;x&lt;/script&gt;Text")))
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(Poll())
    detail = reading.article(reading.article_ids(ArticleFilter())[0])
    assert detail is not None
    shown = reading.safe_html(detail)
    assert "Text" in shown
    assert "script" not in shown
    assert "onerror" not in shown
