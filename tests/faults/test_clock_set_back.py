"""A clock that was set back, or is right again: feeds are polled, articles stored, backups made, and doctor says what is odd."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from engines import Run
from newsstand import Newsstand

from monitor.places import find
from monitor.safekeeping.backups import Backups, automatic
from monitor.storage.integrity import problems_of

LATE, EARLY, RIGHT = "2027-03-01T12:00:00Z", "2026-05-28T12:00:00Z", "2027-03-01T13:00:00Z"


def test_work_goes_on_before_the_past_of_the_archive(run: Run, tmp_path: Path, stand: Newsstand):
    data = tmp_path / "data"
    stand.add("paper", 20)
    assert run(data, "feeds", "add", *stand.urls(), "--allow-local", now=LATE).code == 0
    assert run(data, "poll", "--json", now=LATE).lines[-1]["round"]["new"] == 20
    for moment, more in ((EARLY, 5), (RIGHT, 7)):
        stand.add("paper", stand_count(stand) + more)
        polled = run(data, "poll", "--all", "--json", now=moment)
        assert (polled.code, polled.lines[-1]["round"]["new"]) == (0, more)
        clock = next(line for line in run(data, "doctor", "--json", now=moment).lines if line["check"] == "clock")
        assert clock["ok"] is (moment == RIGHT)
        assert moment == RIGHT or "2027-03-01 12:00 UTC" in clock["detail"]
    assert problems_of(data / "archive.db") == []
    assert run(data, "search", "entry", "--json", "--limit", "100", now=RIGHT).out.count("\n") == 32


def stand_count(stand: Newsstand) -> int:
    return len(stand.feeds["paper"])


def test_a_feed_that_was_due_by_the_wrong_clock_is_due_by_the_right_one(run: Run, tmp_path: Path, stand: Newsstand):
    data = tmp_path / "data"
    stand.add("paper", 3)
    assert run(data, "feeds", "add", *stand.urls(), "--allow-local", now=LATE).code == 0
    assert run(data, "poll", now=LATE).code == 0
    assert run(data, "poll", "--json", now=EARLY).lines[-1]["round"]["feeds"] == 1  # not nine months later


def test_a_backup_of_the_future_keeps_none_from_being_made_and_none_goes(run: Run, tmp_path: Path):
    places = find(str(tmp_path / "data"))
    assert run(places.data, "feeds", "add", "https://post.example/a").code == 0
    moments = [datetime(2027, 3, 1, tzinfo=UTC), datetime(2026, 5, 28, tzinfo=UTC), datetime(2026, 5, 29, tzinfo=UTC)]
    for moment in moments:
        backups = Backups(places, now=lambda moment=moment: moment, trouble=lambda _trouble: None)
        assert backups.due()
        backups.make()
    assert sorted(automatic(places)) == sorted(moments)
