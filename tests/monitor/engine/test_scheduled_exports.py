"""Exports that an engine makes at their times: whole files, once, told when they fail, going on when the folder is back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from worlds import Clock, World, rss

from monitor import schedule as rules
from monitor import schedules_file
from monitor.commands import AddFeeds, Poll
from monitor.deeds import RemoveSchedule, RunSchedule, SaveSchedule
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Event, ExportsChanged
from monitor.model import Subscription
from monitor.schedule import Run, Schedule
from monitor.wanted import ArticleFilter

URL = "https://ferries.example/feed"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


@pytest.fixture
def ferries(engine: Engine, world: World) -> Engine:
    """An engine that has polled two articles."""
    world.serves(URL, rss(("f1", "Ferry sails", "All is well."), ("f2", "Bridge stands", "It does.")))
    engine.do(AddFeeds((Subscription(URL),)))
    engine.do(Poll())
    return engine


def save(engine: Engine, folder: Path, **more: object) -> Schedule:
    wanted = Schedule("daily", str(folder), **more)
    engine.do(SaveSchedule(schedules_file.to_toml([wanted])))
    return wanted


def standing(engine: Engine) -> Run:
    return rules.state(engine.store.meta, "daily", engine._now())


def test_it_is_written_once_a_day_and_replaced_the_next(ferries: Engine, world: World, clock: Clock, shelf: Path):
    save(ferries, shelf)
    assert not ferries.scheduled.due()
    clock.tick(hours=24)
    assert ferries.scheduled.due()
    ferries.scheduled.run_due()
    first = (shelf / "daily.csv").read_text(encoding="utf-8")
    assert len(first.splitlines()) == 3
    assert not ferries.scheduled.due()
    assert standing(ferries).rows == 2
    world.serves(URL, rss(("f3", "Ferry docks", "Late.")))
    ferries.do(Poll(all=True))
    clock.tick(hours=24)
    ferries.scheduled.run_due()
    assert len((shelf / "daily.csv").read_text(encoding="utf-8").splitlines()) == 4
    assert sorted(path.name for path in shelf.iterdir()) == ["daily.csv", "daily.csv.about.json"]


def test_dated_files_stay(ferries: Engine, clock: Clock, shelf: Path):
    save(ferries, shelf, dated=True, format="jsonl")
    for _ in range(2):
        clock.tick(hours=24)
        ferries.scheduled.run_due()
    assert len(list(shelf.glob("daily-20??-??-??.jsonl"))) == 2


def test_a_folder_that_is_gone_is_told_and_the_old_state_stays(ferries: Engine, clock: Clock, shelf: Path):
    save(ferries, shelf)
    shelf.rmdir()
    clock.tick(hours=24)
    ferries.scheduled.run_due()
    (trouble,) = [one for one in ferries.troubles() if one.what == "export daily"]
    assert "daily failed" in trouble.text
    assert str(shelf) in trouble.text
    assert "is not there" in standing(ferries).error
    assert not ferries.scheduled.due()
    shelf.mkdir()
    clock.tick(hours=1)
    ferries.scheduled.run_due()
    assert (shelf / "daily.csv").exists()
    assert not [one for one in ferries.troubles() if one.what == "export daily"]
    assert standing(ferries).error == ""


def test_what_fails_keeps_no_other_from_being_made(ferries: Engine, clock: Clock, shelf: Path):
    wanted = Schedule("broken", str(shelf), which=ArticleFilter(topics=("no-such-topic",)))
    ferries.do(SaveSchedule(schedules_file.to_toml([wanted])))
    save(ferries, shelf)
    clock.tick(hours=24)
    ferries.scheduled.run_due()
    assert (shelf / "daily.csv").exists()
    assert not (shelf / "broken.csv").exists()
    assert "no-such-topic" in next(one.text for one in ferries.troubles() if one.what == "export broken")


def test_one_of_the_same_name_is_replaced_only_when_asked(ferries: Engine, shelf: Path):
    save(ferries, shelf)
    with pytest.raises(UserError, match="already"):
        save(ferries, shelf, at="07:00")
    ferries.do(SaveSchedule(schedules_file.to_toml([Schedule("daily", str(shelf), at="07:00")]), replace=True))
    (kept,), _ = schedules_file.load(ferries.places.exports)
    assert kept.at == "07:00"


def test_a_folder_that_is_not_there_is_refused(ferries: Engine, shelf: Path):
    with pytest.raises(UserError, match="no folder"):
        save(ferries, shelf / "deeper")
    assert not ferries.places.exports.exists()


def test_it_can_be_made_at_once_and_removed(ferries: Engine, shelf: Path):
    heard: list[Event] = []
    ferries.bus.subscribe(heard.append)
    save(ferries, shelf)
    done = ferries.do(RunSchedule("daily"))
    assert done.counts == {"rows": 2}
    assert done.text == str(shelf / "daily.csv")
    ferries.do(RemoveSchedule("daily"))
    assert ExportsChanged() in heard
    assert (shelf / "daily.csv").exists()
    with pytest.raises(UserError, match="no scheduled export daily"):
        ferries.do(RunSchedule("daily"))


def test_one_written_by_hand_waits_for_its_next_time(ferries: Engine, clock: Clock, shelf: Path):
    ferries.places.exports.write_text(f'[[export]]\nname = "daily"\nfolder = "{shelf}"\n', encoding="utf-8")
    assert not ferries.scheduled.due()
    clock.tick(hours=24)
    assert ferries.scheduled.due()


def test_a_broken_file_is_told_until_it_is_mended(ferries: Engine, shelf: Path):
    ferries.places.exports.write_text("[[export]]\nname = 1\n", encoding="utf-8")
    assert not ferries.scheduled.due()
    assert "Mend the file" in next(one.text for one in ferries.troubles() if one.what == schedules_file.TROUBLE)
    with pytest.raises(UserError, match="Mend the file"):
        save(ferries, shelf)
    ferries.places.exports.unlink()
    assert not ferries.scheduled.due()
    assert not [one for one in ferries.troubles() if one.what == schedules_file.TROUBLE]


def test_an_engine_that_ends_leaves_no_half_file_and_no_blame(ferries: Engine, clock: Clock, shelf: Path):
    save(ferries, shelf)
    clock.tick(hours=24)
    ferries.scheduled.end()
    ferries.scheduled.run_due()
    assert list(shelf.iterdir()) == []
    assert standing(ferries).error == ""
    assert ferries._now() - standing(ferries).covered >= timedelta(days=1)
