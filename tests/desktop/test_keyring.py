"""Secrets in a real gnome-keyring: stored, read by another process, changed, deleted; locked; not there."""

from __future__ import annotations

import contextlib
import gc
import logging
import sys

import pytest
import secretstorage
from keyring.backends.SecretService import Keyring

from monitor.reading.keyring import keyring_words
from monitor.vault import KeyringVault, locked

# keyring 25.7 leaves its bus connection to the garbage collector when a keyring is locked or absent
pytestmark = [pytest.mark.desktop, pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")]

SECRETS = "org.freedesktop.secrets"
SECRET = "p\u00e4ss w\u00f6rd \u5b57"

OTHER_PROCESS = """
import sys
from monitor.vault import KeyringVault
vault = KeyringVault(lambda trouble: print(trouble.text))
print(ascii(vault.read("wirewatch", "ann")), vault.write("wirewatch", "bob", sys.stdin.read()))
vault.close()
"""


@pytest.fixture
def sessions():
    """Vaults on the session bus's keyring, each a session of its own, and what they told."""
    made, told = [], []

    def start():
        made.append(KeyringVault(told.append, open_backend=Keyring, patience=30))
        return made[-1]

    start.told = told
    yield start
    for vault in made:
        vault.close()
    gc.collect()


def test_a_secret_is_stored_read_changed_and_deleted(unlocked, sessions, caplog):
    with caplog.at_level(logging.DEBUG):
        assert sessions().read("wirewatch", "ann") is None
        assert sessions().write("wirewatch", "ann", SECRET) is True
        assert sessions().read("wirewatch", "ann") == SECRET
        assert sessions().write("wirewatch", "ann", "changed") is True
        assert sessions().read("wirewatch", "ann") == "changed"
        sessions().delete("wirewatch", "ann")
        sessions().delete("wirewatch", "ann")
        assert sessions().read("wirewatch", "ann") is None
    assert sessions.told == []
    assert SECRET not in caplog.text


def test_another_process_finds_the_keyring_by_itself_and_shares_it(unlocked, sessions):
    sessions().write("wirewatch", "ann", SECRET)
    command = (sys.executable, "-B", "-c", OTHER_PROCESS)
    assert unlocked.run(*command, input="of another").strip() == f"{SECRET!a} True"
    assert sessions().read("wirewatch", "bob") == "of another"


def test_a_locked_keyring_whose_owner_cannot_be_asked_leaves_this_session_only(need, bare_desk, sessions):
    need("gnome-keyring-daemon")
    bare_desk.start_owner(SECRETS, "gnome-keyring-daemon", "--components=secrets", "--foreground")
    vault = sessions()
    assert vault.write("wirewatch", "ann", SECRET) is False
    assert vault.read("wirewatch", "ann") == SECRET
    assert sessions().read("wirewatch", "ann") is None
    assert {trouble.what for trouble in sessions.told} == {"keyring"}


def test_whether_it_is_locked_is_known_without_asking_its_owner(need, bare_desk):
    need("gnome-keyring-daemon")
    assert locked() is False, "there is none"
    keyring = bare_desk.start_owner(SECRETS, "gnome-keyring-daemon", "--components=secrets", "--foreground")
    assert locked() is False, "there is one that keeps nothing yet"
    bare_desk.end(keyring)


def test_an_unlocked_keyring_keeps_and_a_locked_one_says_that_it_waits(unlocked, sessions, monkeypatch):
    monkeypatch.setattr("keyring.get_keyring", Keyring)
    assert sessions().write("wirewatch", "ann", SECRET) is True
    assert (locked(), keyring_words()) == (False, (True, "Kept in the system's keyring, never in a file."))
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    kept, words = keyring_words()
    assert (locked(), kept) == (True, False)
    assert words.startswith("The keyring is locked. Unlock it when it asks; until then")


def test_a_bus_without_a_keyring_leaves_this_session_only(bare_desk, sessions):
    vault = sessions()
    assert vault.write("wirewatch", "ann", SECRET) is False
    assert vault.read("wirewatch", "ann") == SECRET
    assert len(sessions.told) == 1


def test_a_keyring_that_dies_meanwhile_keeps_what_this_session_knows(unlocked, sessions):
    vault = sessions()
    assert vault.write("wirewatch", "ann", SECRET) is True
    unlocked.end(unlocked.running[-1])
    assert vault.write("wirewatch", "bob", "later") is False
    assert (vault.read("wirewatch", "ann"), vault.read("wirewatch", "bob")) == (SECRET, "later")
    assert len(sessions.told) == 1
