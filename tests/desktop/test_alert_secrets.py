"""A webhook's address in a real gnome-keyring: used, and nowhere in the data folder, the log or the process list; gone with its channel."""

from __future__ import annotations

import ast
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from loopback import serving

ROOT = Path(__file__).parents[2]
SECRET = "t0ken-of-ann-Ü"

pytestmark = [pytest.mark.desktop, pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")]


def wirewatch(desk, *arguments, typed=""):
    """A command with what is typed into it; its process list is looked through while it runs."""
    data = str(desk.folder / "data")
    command = (sys.executable, "-B", str(ROOT / "main.py"), "--data", data, *arguments)
    return subprocess.run(command, env=desk.env, input=typed, capture_output=True, text=True, timeout=90, check=False)


def found(desk):
    """The files of the data folder that hold the secret, and what a command line of this machine says of it."""
    files = [path.name for path in (desk.folder / "data").rglob("*") if path.is_file()]
    holding = [name for name in files if SECRET.encode() in (desk.folder / "data" / name).read_bytes()]
    lines = [path for path in Path("/proc").glob("[0-9]*/cmdline") if SECRET.encode() in _read(path)]
    return holding + [str(path) for path in lines]


def _read(path):
    try:
        return path.read_bytes()
    except OSError:  # it ended meanwhile
        return b""


def test_an_address_is_used_from_the_keyring_and_written_nowhere(unlocked):
    with serving() as site:
        url = f"{site.put('hook', b'taken')}?key={SECRET}"
        kept = wirewatch(
            unlocked, "alerts", "channel", "hook", "--kind", "webhook", "--secret", "key", typed=f"{SECRET}\n"
        )
        assert kept.returncode == 0, kept.stderr
        assert SECRET not in kept.stdout + kept.stderr
        wirewatch(unlocked, "alerts", "channel", "hook", "--secret", "url", typed=f"{url}\n")
        tried = wirewatch(unlocked, "alerts", "test", "--channel", "hook")
        assert SECRET not in tried.stdout + tried.stderr
        assert found(unlocked) == []
    assert wirewatch(unlocked, "alerts", "remove", "hook").returncode == 0
    again = wirewatch(unlocked, "alerts", "channel", "hook", "--kind", "webhook")
    assert again.returncode == 0
    assert "not in the keyring" in wirewatch(unlocked, "alerts", "test", "--channel", "hook").stdout


def test_without_a_keyring_and_an_engine_that_goes_on_it_is_said_that_nothing_was_kept(bare_desk):
    told = wirewatch(
        bare_desk, "alerts", "channel", "hook", "--kind", "webhook", "--secret", "key", typed=f"{SECRET}\n"
    )
    assert told.returncode == 1
    assert "lost now that this command ends" in told.stderr
    assert "until Wirewatch ends" not in told.stderr
    assert "lacks a secret" in told.stdout
    assert found(bare_desk) == []


def test_while_it_watches_no_password_is_in_a_file_a_log_or_the_process_list_and_it_goes_with_its_feed(unlocked):
    with serving() as site:
        feed = site.put("feed", b"<rss version='2.0'><channel><title>Post</title></channel></rss>")
        login = ("--user", "ann", "--password-stdin")
        added = wirewatch(unlocked, "feeds", "add", feed, "--allow-local", *login, typed=f"{SECRET}\n")
        assert added.returncode == 0, added.stderr
        wirewatch(unlocked, "alerts", "channel", "hook", "--kind", "webhook", "--secret", "key", typed=f"{SECRET}\n")
        command = (sys.executable, "-B", str(ROOT / "main.py"), "--data", str(unlocked.folder / "data"), "-v", "watch")
        log = unlocked.folder / "watch.log"
        with log.open("wb") as out:
            watch = subprocess.Popen(command, env=unlocked.env, stdout=out, stderr=subprocess.STDOUT)
            pause = threading.Event()
            while not site.asked:  # the test's own time limit ends this
                pause.wait(0.1)
            assert found(unlocked) == []
            watch.terminate()
            watch.wait(60)
        assert SECRET.encode() not in log.read_bytes()
        home = [path for path in (unlocked.folder / "home").rglob("*") if path.is_file()]
        assert not [path for path in home if SECRET.encode() in path.read_bytes()]
        assert kept(unlocked, feed) == SECRET
        assert wirewatch(unlocked, "feeds", "remove", feed).returncode == 0
        assert kept(unlocked, feed) is None


def kept(desk, feed):
    """What another process finds in the keyring under this feed's user."""
    code = (
        "import sys; from monitor.vault import KeyringVault; vault = KeyringVault(print);"
        "print(ascii(vault.read(sys.argv[1], 'ann'))); vault.close()"
    )
    said = desk.run(sys.executable, "-B", "-c", code, feed, cwd=ROOT)
    return ast.literal_eval(said.strip())


def test_a_service_of_apprise_is_reached_from_a_process_of_its_own_and_its_address_is_nowhere(unlocked):
    with serving() as site:
        address = site.url(f"hook/{SECRET.encode().hex()}").replace("http://", "json://")
        wirewatch(unlocked, "alerts", "channel", "svc", "--kind", "apprise", "--secret", "url", typed=f"{address}\n")
        tried = wirewatch(unlocked, "alerts", "test", "--channel", "svc")
    assert "could not be sent to “svc”: the service did not take it" in tried.stdout, "this site takes no POST"
    assert address not in tried.stdout + tried.stderr
    data = [path.read_bytes() for path in (unlocked.folder / "data").rglob("*") if path.is_file()]
    assert not [text for text in data if address.encode() in text or SECRET.encode().hex().encode() in text]
