"""Who polls by a timer alone gets the daily backup and the daily housekeeping, too: nobody else would do it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from loopback import Site, Wirewatch
from worlds import FaultyPool, rss

from monitor.places import Places
from monitor.safekeeping.backups import automatic

CALM = ("c1", "Calm day", "Nothing happened.")


@pytest.fixture
def places(wirewatch: Wirewatch, site: Site, tmp_path: Path) -> Places:
    """A data folder that follows one feed."""
    site.pages["feed"] = rss(CALM).encode()
    assert wirewatch("feeds", "add", site.url("feed"), "--allow-local").code == 0
    return Places(tmp_path / "data")


@pytest.fixture
def polled(wirewatch: Wirewatch, places: Places) -> Places:
    """The same, after a first poll."""
    assert wirewatch("poll", "--all").code == 0
    return places


def test_a_first_poll_makes_no_backup_since_all_of_it_can_be_had_again(polled: Places) -> None:
    assert automatic(polled) == {}


def test_a_poll_makes_the_backup_of_the_day_with_what_it_fetched(
    wirewatch: Wirewatch, polled: Places, site: Site
) -> None:
    site.pages["feed"] = rss(CALM, ("w1", "Windy day", "Hats flew.")).encode()
    answer = wirewatch("poll", "--all", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.lines[-1]) == {"round"}
    (backup,) = automatic(polled).values()
    with closing(sqlite3.connect(backup)) as archive:
        assert archive.execute("SELECT title FROM v_articles ORDER BY id").fetchall() == [("Calm day",), ("Windy day",)]


def test_a_fault_of_ours_in_one_feed_keeps_nobody_from_the_backup(
    wirewatch: Wirewatch, polled: Places, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages["feed"] = rss(CALM, ("w1", "Windy day", "Hats flew.")).encode()
    site.pages["odd"] = rss(("o1", "Odd day", "Nobody can read this.")).encode()
    assert wirewatch("feeds", "add", site.url("odd"), "--allow-local").code == 0
    monkeypatch.setattr("monitor.cli.door._pool", lambda _places: FaultyPool(site.url("odd")))
    with pytest.raises(ZeroDivisionError):
        wirewatch("poll", "--all")
    (backup,) = automatic(polled).values()
    with closing(sqlite3.connect(backup)) as archive:
        assert archive.execute("SELECT title FROM v_articles ORDER BY id").fetchall() == [("Calm day",), ("Windy day",)]


def test_one_a_day_is_enough(wirewatch: Wirewatch, places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREWATCH_NOW", "2026-05-28T11:00:00Z")
    assert wirewatch("poll").code == 0
    for hour in ("28T12", "28T18", "29T11"):
        monkeypatch.setenv("WIREWATCH_NOW", f"2026-05-{hour}:00:00Z")
        assert wirewatch("poll").code == 0
        assert len(automatic(places)) == 1
    monkeypatch.setenv("WIREWATCH_NOW", "2026-05-29T12:00:01Z")
    assert wirewatch("poll").code == 0
    assert len(automatic(places)) == 2


def test_what_keeps_a_backup_from_being_made_is_said_and_the_round_stands(
    wirewatch: Wirewatch, polled: Places, site: Site
) -> None:
    polled.backups.write_text("a file of the user's in the place of the folder", encoding="utf-8")
    site.pages["feed"] = rss(CALM, ("w1", "Windy day", "Hats flew.")).encode()
    answer = wirewatch("poll", "--all", "--json")
    assert answer.code == 0
    assert answer.lines[-1]["round"]["new"] == 1
    assert "automatic backup failed" in answer.err
    assert str(polled.backups) in answer.err


def test_old_articles_are_set_aside_as_the_settings_say(
    wirewatch: Wirewatch, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.settings.write_text("archive_after_days = 100\n", encoding="utf-8")
    assert wirewatch("poll", "--all").code == 0
    assert wirewatch("search", "is:archived", "--json").lines == []
    monkeypatch.setenv("WIREWATCH_NOW", "2027-05-28T12:00:00Z")
    assert wirewatch("poll", "--all").code == 0
    assert [row["title"] for row in wirewatch("search", "is:archived", "--json").lines] == ["Calm day"]
