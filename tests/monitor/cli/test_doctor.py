"""`doctor` and `doctor --repair` as a user runs them: what is wrong is named, mended where it can be, and told in numbers."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from loopback import Answer, Wirewatch

from monitor.checks import clock, keyring
from monitor.following.kept_headers import KeptHeaders
from monitor.lock import engine_lock
from monitor.model import Feed, Subscription
from monitor.places import find
from monitor.vault import MemoryVault

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def archive(wirewatch: Wirewatch, tmp_path: Path) -> Path:
    """With 600 articles."""
    rows = [
        {
            "id": str(n),
            "title": f"Norland fires missile {n}",
            "body": f"Line {n}. " * 40,
            "published": "2026-05-01T09:00:00Z",
        }
        for n in range(600)
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert wirewatch("import", str(file)).code == 0
    return tmp_path / "data" / "archive.db"


def found(answer: Answer) -> dict[str, bool]:
    return {str(line["check"]): bool(line["ok"]) for line in answer.lines if line["check"] != "repair"}


def by_hand(archive: Path, change: str) -> None:
    with closing(sqlite3.connect(archive)) as hand:
        hand.execute(change)
        hand.commit()


PARTS = {
    "settings",
    "archive",
    "references",
    "views",
    "tallies",
    "index",
    "clock",
    "feeds",
    "backups",
    "disk",
    "folder",
    "keyring",
    "notifications",
    "topics",
}


def test_every_part_is_looked_at(wirewatch: Wirewatch, archive: Path) -> None:
    checks = found(wirewatch("doctor", "--json"))
    assert set(checks) == PARTS
    assert {name for name, ok in checks.items() if not ok} <= {"keyring", "notifications"}


def test_an_index_that_is_off_is_named_and_mended(wirewatch: Wirewatch, archive: Path) -> None:
    by_hand(archive, "UPDATE article SET title = 'Pears' WHERE id = 3")
    assert found(wirewatch("doctor", "--json"))["index"] is False
    answer = wirewatch("doctor", "--repair", "--json")
    repairs = [str(line["detail"]) for line in answer.lines if line["check"] == "repair"]
    assert repairs == ["the search index was made anew from 600 articles"]
    assert found(answer)["index"] is True
    assert len(wirewatch("search", "pears", "--json").lines) == 1
    assert "nothing had to be repaired" in wirewatch("doctor", "--repair").out


def test_what_could_not_be_looked_at_is_no_thing_to_mend(wirewatch: Wirewatch, archive: Path) -> None:
    with closing(sqlite3.connect(archive, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        (index,) = [line for line in wirewatch("doctor", "--json").lines if line["check"] == "index"]
        assert "was not compared" in index["detail"]
        assert "--repair" not in index["detail"]
        other.execute("ROLLBACK")


def test_a_damaged_archive_is_kept_aside_and_carried_over(wirewatch: Wirewatch, archive: Path) -> None:
    content = archive.read_bytes()
    middle = len(content) // 2 // PAGE * PAGE
    archive.write_bytes(content[:middle] + b"\xa5" * 2 * PAGE + content[middle + 2 * PAGE :])
    seen = wirewatch("doctor", "--json")
    assert seen.code == 1
    assert found(seen)["archive"] is False
    assert "index" not in found(seen)
    answer = wirewatch("doctor", "--repair", "--json")
    assert found(answer)["archive"] is True
    assert found(answer)["index"] is True
    (aside,) = archive.parent.glob("archive-damaged-*.db")
    assert any(str(aside) in str(line["detail"]) for line in answer.lines)
    assert any("articles carried over" in str(line["detail"]) for line in answer.lines)
    assert len(wirewatch("search", "missile", "--limit", "1000", "--json").lines) > 500


def test_an_empty_file_in_its_place_is_a_loss_that_is_said(wirewatch: Wirewatch, archive: Path) -> None:
    assert wirewatch("backup", str(archive.parent.parent / "kept.db")).code == 0
    archive.write_bytes(b"")
    seen = wirewatch("doctor", "--json")
    assert found(seen)["archive"] is False
    assert archive.read_bytes() == b""  # doctor alone changes nothing
    answer = wirewatch("doctor", "--repair")
    assert answer.code == 1
    assert "nothing could be read of it" in answer.out
    assert wirewatch("restore", str(archive.parent.parent / "kept.db"), "--yes").code == 0
    assert len(wirewatch("search", "missile", "--limit", "1000", "--json").lines) == 600


def test_an_emptied_archive_is_not_taken_for_a_new_one_where_there_are_backups(
    wirewatch: Wirewatch, archive: Path
) -> None:
    kept = archive.parent / "backups" / "archive-20260527-120000.db"
    kept.parent.mkdir()
    assert wirewatch("backup", str(kept)).code == 0
    archive.write_bytes(b"")
    for words in (
        ["search", "missile"],
        ["poll"],
        ["topics", "list"],
        ["import", str(archive.parent.parent / "rows.jsonl")],
    ):
        answer = wirewatch(*words)
        assert answer.code == 2
        assert f"`wirewatch restore {kept}` brings the newest backup back" in answer.err
    assert archive.read_bytes() == b""
    assert wirewatch("restore", str(kept), "--yes").code == 0
    assert wirewatch("search", "missile", "--count").out == "600\n"
    archive.write_bytes(b"")
    assert wirewatch("doctor", "--repair").code == 1
    assert wirewatch("search", "missile", "--count").out == "0\n"


def test_a_topic_that_cannot_be_read_is_named_with_the_way_to_mend_it(wirewatch: Wirewatch, archive: Path) -> None:
    assert wirewatch("topics", "set", "storms", "storm").code == 0
    by_hand(archive, "UPDATE topic SET query = 'storm $gone' WHERE name = 'storms'")
    answer = wirewatch("doctor", "--json")
    (topics,) = [line for line in answer.lines if line["check"] == "topics"]
    assert answer.code == 1
    assert topics["ok"] is False
    assert "storms: It cannot be read and flags nothing. There is no list named $gone." in str(topics["detail"])
    assert "`wirewatch topics set NAME QUERY`" in str(topics["detail"])
    problems = {line["name"]: line["problem"] for line in wirewatch("topics", "list", "--json").lines}
    assert [name for name, problem in problems.items() if problem] == ["storms"]
    told = "storms: It cannot be read and flags nothing. There is no list named $gone."
    assert told in wirewatch("topics", "list").out
    assert "There is no list named $gone." in wirewatch("topics", "show", "storms").out
    assert wirewatch("topics", "set", "storms", "storm OR gale").code == 0
    assert found(wirewatch("doctor", "--json"))["topics"] is True
    assert "cannot be read" not in wirewatch("topics", "list").out


def test_a_query_that_works_is_proposed_for_a_topic_that_cannot_be_read(wirewatch: Wirewatch, archive: Path) -> None:
    assert wirewatch("topics", "set", "storms", "storm").code == 0
    by_hand(archive, "UPDATE topic SET query = '(storm NEAR gale' WHERE name = 'storms'")
    assert "This would work: (storm NEAR gale)" in wirewatch("doctor").out


def test_repair_is_for_one_alone(wirewatch: Wirewatch, archive: Path) -> None:
    before = archive.read_bytes()
    with engine_lock(find(str(archive.parent))):
        assert wirewatch("doctor", "--repair").code == 3
        assert found(wirewatch("doctor", "--json"))["archive"] is True
    assert archive.read_bytes() == before


def test_an_archive_of_a_newer_version_is_not_repaired(wirewatch: Wirewatch, archive: Path) -> None:
    by_hand(archive, "PRAGMA user_version = 99")
    before = archive.read_bytes()
    answer = wirewatch("doctor", "--repair")
    assert answer.code == 2
    assert "newer version" in answer.err
    assert archive.read_bytes() == before


@pytest.mark.parametrize(("ahead", "well"), [(-1, True), (5, True), (60, False)])
def test_a_clock_before_what_the_archive_has_seen_is_wrong(ahead: int, *, well: bool) -> None:
    assert clock(NOW, NOW + timedelta(minutes=ahead)).ok is well


def test_a_clock_that_was_set_back_is_named(
    wirewatch: Wirewatch, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREWATCH_NOW", "2025-01-01T00:00:00Z")
    (line,) = [line for line in wirewatch("doctor", "--json").lines if line["check"] == "clock"]
    assert line["ok"] is False
    assert "2026-05-28 12:00" in str(line["detail"])


def test_the_newest_backup_is_opened(wirewatch: Wirewatch, archive: Path) -> None:
    folder = archive.parent / "backups"
    folder.mkdir()
    assert wirewatch("backup", str(folder / "archive-20260527-120000.db")).code == 0
    (line,) = [line for line in wirewatch("doctor", "--json").lines if line["check"] == "backups"]
    assert line["ok"] is True
    assert "2026-05-27 12:00 UTC (600 articles), 1 kept" in str(line["detail"])
    (folder / "archive-20260528-110000.db").write_bytes(b"dear diary")
    assert found(wirewatch("doctor", "--json"))["backups"] is False


def test_feeds_whose_password_or_header_the_keyring_lacks_are_named() -> None:
    about = Subscription("https://a.example/feed", username="me")
    keyed = Subscription("https://b.example/feed", headers=(("X-Key", "open sesame"),))
    vault, working = MemoryVault(), (True, "passwords are kept here")
    bare, change = KeptHeaders(vault).change(keyed)
    feeds = [Feed(1, about), Feed(2, bare)]
    check = keyring(feeds, working, vault)
    assert not check.ok
    assert "the password for https://a.example/feed, the header X-Key for https://b.example/feed" in check.detail
    vault.write(about.url, "me", "word")
    KeptHeaders(vault).make(change)
    assert keyring(feeds, working, vault).ok
    assert not keyring(feeds, (False, "no keyring is running"), vault).ok


def test_articles_that_a_query_cannot_judge_are_counted_by_topic(wirewatch: Wirewatch, archive: Path) -> None:
    for name in ("storms", "gales"):
        assert wirewatch("topics", "set", name, "missile").code == 0
    of = "topic_id = (SELECT id FROM topic WHERE name = '{}')"
    some = "UPDATE flag SET reason = 'unjudged', level = 'mention' WHERE article_id < {} AND " + of
    by_hand(archive, some.format(4, "storms"))
    by_hand(archive, some.format(3, "gales"))
    answer = wirewatch("doctor", "--json")
    (topics,) = [line for line in answer.lines if line["check"] == "topics"]
    assert (answer.code, topics["ok"]) == (1, False)
    assert "not known whether they match" in str(topics["detail"])
    assert "storms (3), gales (2)." in str(topics["detail"])
    for name in ("storms", "gales"):
        assert wirewatch("topics", "set", name, "missile fires").code == 0
    assert found(wirewatch("doctor", "--json"))["topics"] is True
