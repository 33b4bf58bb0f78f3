"""`feeds import`: from a file or standard input, with a word on what it would send to whom before anything is added."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from loopback import Wirewatch

LIST = "<opml><outline text='A' xmlUrl='gdelt:harbour strike'/><outline xmlUrl='https://post.example/f' topic='tides'/></opml>"


def test_a_list_with_a_query_says_before_what_is_sent_to_whom(wirewatch: Wirewatch, tmp_path: Path) -> None:
    (tmp_path / "mine.opml").write_text(LIST, encoding="utf-8")
    answer = wirewatch("feeds", "import", str(tmp_path / "mine.opml"))
    told = answer.err.splitlines()
    assert told[0] == "This feed is a search: the words “harbour strike” are sent to GDELT at every poll."
    assert told[1].startswith("https://post.example/f: there is no topic named tides")
    assert answer.out == "2 added, 0 known already, 0 rejected\n"
    assert answer.code == 1


def test_a_list_comes_from_standard_input(wirewatch: Wirewatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIST.encode())))
    assert wirewatch("feeds", "import", "-").out == "2 added, 0 known already, 0 rejected\n"
    exported = wirewatch("feeds", "export", "-")
    assert "api.gdeltproject.org" in exported.out


def test_a_list_that_cannot_be_read_changes_nothing(wirewatch: Wirewatch, tmp_path: Path) -> None:
    answer = wirewatch("feeds", "import", str(tmp_path / "absent.opml"))
    assert (answer.code, answer.out) == (2, "")
    assert "cannot read" in answer.err


def test_a_changed_address_that_is_a_query_is_told_too(wirewatch: Wirewatch) -> None:
    wirewatch("feeds", "add", "https://post.example/f")
    answer = wirewatch("feeds", "edit", "https://post.example/f", "--address", "google-news:ferry")
    assert "the words “ferry” are sent to Google News" in answer.err


def test_what_is_said_of_a_feed_that_is_known_is_not_lost_without_a_word(wirewatch: Wirewatch) -> None:
    url = "http://127.0.0.1:9/feed.xml"
    assert wirewatch("feeds", "add", url).err == ""
    assert wirewatch("feeds", "add", url).err == ""
    again = wirewatch("feeds", "add", url, "--allow-local")
    assert again.out == "0 added, 1 known already, 0 rejected\n"
    assert "was left as it is; `wirewatch feeds edit URL` changes it" in again.err
