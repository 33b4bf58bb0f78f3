"""The engine backs its archive up once a day, keeps what the rule says, and waits, visibly, while there is no room."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from worlds import Clock, World

from monitor.commands import AddFeeds, Annotate, MakeBackup, Poll, SaveSettings, SaveTopic
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Event, Progress, Trouble
from monitor.model import Subscription
from monitor.safekeeping.backups import automatic
from monitor.storage.backup import look

FEED = "https://gazette.example/feed"
RSS = """<rss version="2.0"><channel><title>Gazette</title><item><guid>1</guid><title>Ferry strike ends</title>
<description>Boats run again.</description></item></channel></rss>"""


class Usage(NamedTuple):
    free: int


@pytest.fixture
def busy(engine: Engine, world: World) -> Engine:
    """An engine whose archive holds an article with a note, a topic and settings of the user's."""
    world.serves(FEED, RSS)
    engine.do(AddFeeds((Subscription(FEED),)))
    engine.do(Poll())
    engine.do(Annotate(1, "ask the harbour", ("sea",)))
    engine.do(SaveTopic("ferries", "ferry"))
    engine.do(SaveSettings('zone = "Asia/Seoul"\n'))
    return engine


def test_an_archive_without_anything_in_it_is_not_backed_up(engine: Engine) -> None:
    assert not engine.backup_due()


def test_the_first_is_made_at_once_and_the_next_a_day_later(busy: Engine, clock: Clock) -> None:
    assert busy.backup_due()
    busy.back_up_due()
    (path,) = automatic(busy.places).values()
    assert path.stat().st_mode & 0o077 == 0
    assert not busy.backup_due()
    clock.tick(hours=23)
    assert not busy.backup_due()
    clock.tick(hours=2)
    assert busy.backup_due()


def test_it_holds_articles_notes_topics_and_settings(busy: Engine) -> None:
    busy.back_up_due()
    (path,) = automatic(busy.places).values()
    contents = look(path)
    assert (contents.articles, contents.feeds) == (1, 1)
    assert contents.about is not None
    assert 'zone = "Asia/Seoul"' in contents.about.settings
    with closing(sqlite3.connect(path)) as any_tool:
        assert any_tool.execute("SELECT note, tags FROM v_articles").fetchall() == [("ask the harbour", "sea")]
        assert ("ferries",) in any_tool.execute("SELECT name FROM topic").fetchall()


def test_old_ones_go_as_the_rule_says_and_files_of_others_stay(busy: Engine, clock: Clock) -> None:
    for _ in range(12):
        busy.back_up_due()
        clock.tick(days=1)
    mine = busy.places.backups / "before-the-move.db"
    mine.write_bytes(b"the user's own")
    busy.back_up_due()
    assert 7 <= len(automatic(busy.places)) < 13
    assert mine.exists()


def test_on_a_full_disk_it_waits_visibly_and_goes_on_when_there_is_room(
    busy: Engine, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy.back_up_due()
    clock.tick(days=2)
    with monkeypatch.context() as small:
        small.setattr(shutil, "disk_usage", lambda _: Usage(free=1_000_000))
        busy.back_up_due()
    (told,) = [trouble for trouble in busy.troubles() if trouble.what == "backup"]
    assert "wait until there is room" in told.text
    assert "1 MB free" in told.text
    assert len(automatic(busy.places)) == 1
    assert not busy.backup_due()  # not at every tick
    clock.tick(hours=2)
    assert busy.backup_due()
    busy.back_up_due()
    assert not [trouble for trouble in busy.troubles() if trouble.what == "backup"]
    assert len(automatic(busy.places)) == 2


def test_a_damaged_archive_never_takes_the_place_of_good_backups(busy: Engine, clock: Clock) -> None:
    busy.back_up_due()
    (good,) = automatic(busy.places).values()
    busy.store.optimise()  # all of it in the file
    whole = busy.places.archive.read_bytes()
    page = 4096
    with busy.places.archive.open("r+b") as file:
        for number in range(3, len(whole) // page - 2):
            file.seek(number * page)
            file.write(b"\xff" * page)
    clock.tick(days=2)
    busy.back_up_due()
    (told,) = [trouble for trouble in busy.troubles() if trouble.what == "backup"]
    assert "failed" in told.text
    assert list(automatic(busy.places).values()) == [good]
    assert list(busy.places.backups.iterdir()) == [good]


def test_on_demand_one_is_made_at_once_with_progress(busy: Engine) -> None:
    heard: list[Event] = []
    busy.bus.subscribe(heard.append)
    done = busy.do(MakeBackup())
    assert done.counts["articles"] == 1
    assert look(Path(done.text)).articles == 1
    assert [event.finished for event in heard if isinstance(event, Progress)][-1]
    assert Trouble("backup", "") not in heard  # nothing was amiss that could be over


def test_where_the_folder_cannot_be_made_the_user_is_told(busy: Engine) -> None:
    busy.places.backups.write_text("a file in its place", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be written"):
        busy.do(MakeBackup())
