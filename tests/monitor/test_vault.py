"""Secrets: one promise for every vault, and a keyring that is missing, forgetful, plain or waits for its owner."""

from __future__ import annotations

import logging
import threading

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import InitError, PasswordDeleteError

from monitor.errors import UserError
from monitor.vault import KeyringVault, MemoryVault, system_keyring

SECRET = "p\u00e4ss w\u00f6rd \u5b57"


class Shelf:
    """A keyring in memory, as strict as the real one."""

    def __init__(self):
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError("No such password!")
        del self.kept[service, username]


class LockedShelf(Shelf):
    """It waits for its owner before it answers anything."""

    def __init__(self):
        super().__init__()
        self.unlocked = threading.Event()

    def get_password(self, service, username):
        assert self.unlocked.wait(20)
        return super().get_password(service, username)

    def set_password(self, service, username, password):
        assert self.unlocked.wait(20)
        super().set_password(service, username, password)


class BrokenShelf(Shelf):
    """Locked, and nobody can be asked."""

    def get_password(self, service, username, *secret):
        raise InitError(f"Failed to create the collection for {username} {secret}")

    set_password = delete_password = get_password


@pytest.fixture
def opened():
    """Makes vaults on a keyring and closes them all."""
    vaults = []

    def open_vault(shelf, told=None, **options):
        told = [] if told is None else told
        vaults.append(KeyringVault(told.append, open_backend=lambda: shelf, **options))
        return vaults[-1]

    yield open_vault
    for vault in vaults:
        vault.close()


@pytest.fixture(params=["memory", "keyring"])
def vault(request, opened):
    return MemoryVault() if request.param == "memory" else opened(Shelf())


class TestEveryVault:
    def test_what_was_written_is_read(self, vault):
        assert vault.write("wirewatch", "ann", SECRET) is True
        assert vault.read("wirewatch", "ann") == SECRET

    def test_what_was_never_written_is_none(self, vault):
        assert vault.read("wirewatch", "nobody") is None

    def test_writing_again_replaces(self, vault):
        vault.write("wirewatch", "ann", "old")
        vault.write("wirewatch", "ann", "new")
        assert vault.read("wirewatch", "ann") == "new"

    def test_services_and_users_are_told_apart(self, vault):
        vault.write("one", "ann", "1")
        vault.write("two", "ann", "2")
        vault.write("one", "bob", "3")
        assert [vault.read("one", "ann"), vault.read("two", "ann"), vault.read("one", "bob")] == ["1", "2", "3"]

    def test_deleting_forgets_and_deleting_twice_is_no_matter(self, vault):
        vault.write("wirewatch", "ann", SECRET)
        vault.delete("wirewatch", "ann")
        vault.delete("wirewatch", "ann")
        assert vault.read("wirewatch", "ann") is None

    def test_an_empty_and_a_very_long_secret_are_kept(self, vault):
        for secret in ("", "x" * 100_000):
            assert vault.write("wirewatch", "ann", secret)
            assert vault.read("wirewatch", "ann") == secret

    def test_half_characters_are_refused_without_repeating_the_secret(self, vault):
        with pytest.raises(UserError) as refused:
            vault.write("wirewatch", "ann", "hush\udc80")
        assert "hush" not in str(refused.value)
        assert refused.value.__cause__ is refused.value.__context__ is None

    def test_nothing_secret_is_in_its_repr(self, vault):
        vault.write("wirewatch", "ann", SECRET)
        assert SECRET not in repr(vault)


def test_a_second_session_finds_what_the_first_stored(opened):
    shelf = Shelf()
    opened(shelf).write("wirewatch", "ann", SECRET)
    assert opened(shelf).read("wirewatch", "ann") == SECRET


def test_a_secret_is_asked_for_once_a_session(opened):
    shelf = Shelf()
    shelf.set_password("wirewatch", "ann", SECRET)
    vault = opened(shelf)
    vault.read("wirewatch", "ann")
    shelf.kept.clear()
    assert vault.read("wirewatch", "ann") == SECRET


@pytest.mark.parametrize("shelf", [fail.Keyring(), BrokenShelf(), null.Keyring(), None])
def test_without_a_keyring_secrets_serve_this_session_and_it_is_told_once(opened, shelf, caplog):
    told = []
    vault = opened(shelf, told)
    with caplog.at_level(logging.DEBUG):
        assert vault.write("wirewatch", "ann", SECRET) is False
        assert vault.write("wirewatch", "bob", SECRET) is False
        assert vault.read("wirewatch", "ann") == SECRET
        assert vault.read("wirewatch", "carol") is None
        vault.delete("wirewatch", "ann")
        assert vault.read("wirewatch", "ann") is None
    assert [trouble.what for trouble in told] == ["keyring"]
    assert SECRET not in caplog.text + str(told)
    assert "ann" not in caplog.text


def test_a_locked_keyring_does_not_hold_the_caller_and_stores_once_unlocked(opened):
    shelf, told = LockedShelf(), []
    shelf.kept["wirewatch", "old"] = "from last week"
    vault = opened(shelf, told, patience=0.05)
    assert vault.read("wirewatch", "old") is None
    assert vault.write("wirewatch", "ann", SECRET) is False
    assert vault.read("wirewatch", "ann") == SECRET
    assert [trouble.what for trouble in told] == ["keyring"]
    shelf.unlocked.set()
    assert opened_in_time(vault, "old") == "from last week"
    vault.write("wirewatch", "last", "in order")
    assert shelf.kept["wirewatch", "ann"] == SECRET


def opened_in_time(vault, username):
    """What the vault reads once its keyring is through with what was queued."""
    queued = threading.Event()
    vault._jobs.put(queued.set)
    assert queued.wait(20)
    return vault.read("wirewatch", username)


def test_a_secret_deleted_while_the_keyring_waits_does_not_come_back(opened):
    shelf = LockedShelf()
    shelf.kept["wirewatch", "ann"] = SECRET
    vault = opened(shelf, patience=0.05)
    assert vault.read("wirewatch", "ann") is None
    vault.delete("wirewatch", "ann")
    shelf.unlocked.set()
    assert opened_in_time(vault, "ann") is None
    assert shelf.kept == {}


def test_closing_does_not_wait_for_a_locked_keyring(opened):
    shelf = LockedShelf()
    vault = opened(shelf, patience=0.05)
    vault.read("wirewatch", "ann")
    vault.close()
    shelf.unlocked.set()


def test_many_threads_share_one_vault(opened):
    vault = opened(Shelf())

    def use(number):
        for turn in range(20):
            vault.write("wirewatch", str(number), str(turn))
            assert vault.read("wirewatch", str(number)) == str(turn)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [vault.read("wirewatch", str(number)) for number in range(8)] == ["19"] * 8


def test_a_keyring_that_writes_a_plain_file_is_not_used(monkeypatch):
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: plain)
    assert system_keyring() is None
    chain = type("ChainerBackend", (), {"backends": [plain]})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    assert system_keyring() is None


def test_keyring_settings_that_name_what_is_not_there_are_a_missing_keyring(monkeypatch):
    def misconfigured():
        raise ModuleNotFoundError("No module named 'vault_of_last_year'")

    monkeypatch.setattr(keyring, "get_keyring", misconfigured)
    told = []
    vault = KeyringVault(told.append)
    assert vault.write("wirewatch", "ann", SECRET) is False
    vault.close()
    assert len(told) == 1
