"""Starting with the session: what the files say, and where they are put."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from monitor import startup
from monitor.errors import UserError


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def said(file, key):
    """The value of this key."""
    [line] = [line for line in file.text.splitlines() if line.startswith(f"{key}=")]
    return line.partition("=")[2]


def test_a_unit_watches_the_folder_and_is_put_where_systemd_looks(home):
    file = startup.unit(Path("/data/of mine"))
    assert shlex.split(said(file, "ExecStart"))[-3:] == ["watch", "--data", "/data/of mine"]
    startup.install(file)
    assert (home / "systemd/user/wirewatch.service").read_text() == file.text


def test_an_autostart_file_opens_the_window(home):
    startup.install(startup.autostart(Path("/data/of mine")))
    text = (home / "autostart/wirewatch.desktop").read_text()
    assert '"--data" "/data/of mine"' in text
    assert "watch" not in text.split("Exec=")[1].splitlines()[0].replace("wirewatch", "")


def test_signs_with_a_meaning_of_their_own_are_said_as_they_are():
    folder = Path('/odd $HOME %h "x"')
    assert '"/odd $$HOME %%h \\"x\\""' in startup.unit(folder).text
    assert '"/odd \\\\$HOME %%h \\\\"x\\\\""' in startup.autostart(folder).text


def test_a_place_that_cannot_be_written_is_told(home):
    home.write_text("a file")
    with pytest.raises(UserError, match="cannot write"):
        startup.install(startup.unit(Path("/data")))
