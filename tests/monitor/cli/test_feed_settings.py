"""`feeds edit`, `show` and `password`: only what is given changes, secrets come from standard input and go to the keyring alone."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from loopback import Wirewatch

from monitor.model import Batch, Visit
from monitor.places import find
from monitor.storage.store import Store
from monitor.vault import KeyringVault

POST = "https://post.example/feed"
DIGITS = "0f" * 32
PAIRS = ":".join(["0F"] * 32)
SECRET = "correct horse"
NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def failed(reason: str) -> Batch:
    """A poll of the first feed that ended so."""
    return Batch(1, (), Visit(1, NOON, "failed", None, reason))


@pytest.fixture
def followed(wirewatch: Wirewatch) -> Wirewatch:
    """The command line of somebody who follows one feed."""
    wirewatch("feeds", "add", POST, "--title", "Post", "--folder", "Coast", "--interval", "30", "--user", "me")
    return wirewatch


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch):
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring that keeps; what is in it."""
    kept: dict[tuple[str, str], str] = {}

    class Kept:
        def get_password(self, service: str, username: str) -> str | None:
            return kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del kept[service, username]

    monkeypatch.setattr("monitor.engine.KeyringVault", lambda *, trouble: KeyringVault(trouble, open_backend=Kept))
    return kept


def test_only_what_is_given_changes(followed: Wirewatch) -> None:
    before = followed("feeds", "show", POST, "--json").lines[0]
    answer = followed("feeds", "edit", POST, "--full-text", "--proxy", "socks5://me@way.example:1080", "--json")
    assert answer.code == 0
    assert answer.lines[0] == before | {"full_text": True, "proxy": "socks5://me@way.example:1080"}
    assert followed("feeds", "show", POST, "--json").lines == answer.lines
    assert (before["title"], before["folder"], before["interval"], before["user"]) == ("Post", "Coast", 30, "me")
    said = followed("feeds", "edit", POST, "--no-full-text", "--proxy", "", "--interval", "auto", "--title", "P").out
    assert said.strip() == f"Changed {POST}: title, interval minutes, full text, proxy."
    assert followed("feeds", "edit", POST, "--title", "P").out.strip() == "Nothing changed."
    assert followed("feeds", "show", POST, "--json").lines[0] == before | {"title": "P", "interval": None}


def test_what_belonged_to_another_user_or_proxy_is_taken_away_and_asked_for(
    followed: Wirewatch, keyring: dict[tuple[str, str], str], typed
) -> None:
    typed(f"{SECRET}\n")
    assert followed("feeds", "password", POST).code == 0
    followed("feeds", "edit", POST, "--proxy", "http://me@way.example:80")
    typed(f"{SECRET}\n")
    assert followed("feeds", "password", "--proxy", "http://me@way.example:80").code == 0
    assert len(keyring) == 2
    told = followed("feeds", "edit", POST, "--proxy", "http://me@other.example:80")
    assert (told.code, "feeds password --proxy http://me@other.example:80" in told.err) == (1, True)
    told = followed("feeds", "edit", POST, "--user", "you")
    assert (told.code, f"give it again: wirewatch feeds password {POST}" in told.err) == (1, True)
    assert keyring == {}
    assert followed("feeds", "edit", POST, "--user", "", "--proxy", "").code == 0, "nothing is left to be asked for"


@pytest.mark.parametrize(
    "command",
    [("feeds", "password", POST), ("feeds", "password", "--proxy", "http://me@way.example:80")],
)
def test_a_password_that_nothing_keeps_is_not_promised_for_later(followed: Wirewatch, typed, command) -> None:
    typed(f"{SECRET}\n")
    told = followed(*command)
    assert (told.code, "lost now that this command ends" in told.err, "until" in told.err) == (1, True, False)


def test_nor_is_one_that_is_given_with_a_new_feed(followed: Wirewatch, typed) -> None:
    typed(f"{SECRET}\n")
    for options in (("--user", "me", "--password-stdin"), ("--header", "X-Api-Key: k3y")):
        told = followed("feeds", "add", f"https://new.example/{len(options)}", *options)
        assert (told.code, "lost now that this command ends" in told.err, "until" in told.err) == (1, True, False)


def test_headers_given_replace_those_before_and_where_they_are_kept_is_said(followed: Wirewatch) -> None:
    followed("feeds", "edit", POST, "--header", "Accept-Language: de", "--header", "X-Edition: night")
    answer = followed("feeds", "edit", POST, "--header", "X-Api-Key: open sesame", "--json")
    assert answer.lines[0]["headers"] == [{"name": "X-Api-Key", "value": "…"}]
    assert (answer.code, "lost now that this command ends" in answer.err) == (1, True)
    assert "sesame" not in answer.out + answer.err + followed("feeds", "show", POST).out
    assert followed("feeds", "edit", POST, "--no-headers", "--json").lines[0]["headers"] == []


def test_a_certificate_is_trusted_as_the_last_poll_was_shown_it_and_no_more(
    followed: Wirewatch, tmp_path: Path
) -> None:
    answer = followed("feeds", "edit", POST, "--certificate", "shown")
    assert (answer.code, "poll the feed" in answer.err) == (2, True)
    archive = find(str(tmp_path / "data")).archive
    store = Store(archive, now=lambda: NOON)
    store.save(failed(f"It cannot be trusted: self-signed. Its SHA-256 fingerprint is {PAIRS}"))
    store.close()
    assert followed("feeds", "show", POST, "--json").lines[0]["shown_certificate"] == DIGITS
    answer = followed("feeds", "edit", POST, "--certificate", "shown", "--json")
    assert answer.lines[0]["certificate"] == DIGITS
    assert PAIRS in answer.err
    assert followed("feeds", "edit", POST, "--certificate", "", "--json").lines[0]["certificate"] == ""


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--header", "Cookie: a=b", "set by Wirewatch itself"),
        ("--header", "Authorization: Basic x", "keyring keeps the password"),
        ("--certificate", "abc", "64 hex digits"),
        ("--proxy", "http://me:pw@way.example:80", "must not hold a password"),
        ("--proxy", "ftp://way.example", "must look like"),
        ("--interval", "1", "from 5 minutes"),
        ("--interval", "often", "auto"),
        ("--topic", "no-such-topic", "no topic named"),
        ("--address", "javascript:alert(1)", "not an address"),
    ],
)
def test_what_cannot_be_used_is_said_and_nothing_changes(
    followed: Wirewatch, option: str, value: str, said: str
) -> None:
    before = followed("feeds", "show", POST, "--json").lines
    answer = followed("feeds", "edit", POST, "--title", "Other", option, value)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert followed("feeds", "show", POST, "--json").lines == before


def test_an_edit_of_nothing_or_of_no_feed_is_refused(followed: Wirewatch) -> None:
    assert "say what to change" in followed("feeds", "edit", POST).err
    for verb in (("show",), ("edit", "--title", "x"), ("password",)):
        answer = followed("feeds", verb[0], "https://nowhere.example/", *verb[1:])
        assert answer.code == 2
        assert "not a feed of this archive" in answer.err


def test_a_feed_that_moved_keeps_its_settings(followed: Wirewatch) -> None:
    answer = followed("feeds", "edit", POST, "--address", "HTTPS://New.Post.example:443/feed", "--json")
    assert (answer.lines[0]["url"], answer.lines[0]["title"]) == ("https://new.post.example/feed", "Post")
    assert followed("feeds", "show", POST).code == 2


def test_passwords_go_from_standard_input_to_the_keyring_and_away_again(
    followed: Wirewatch, typed, keyring: dict[tuple[str, str], str], tmp_path: Path
) -> None:
    typed(f"{SECRET}\r\nmore\n")
    answer = followed("feeds", "password", POST)
    assert (answer.code, answer.out.strip()) == (0, "The keyring keeps the password.")
    proxy = "socks5://me@way.example:1080"
    followed("feeds", "edit", POST, "--proxy", proxy)
    typed("battery staple\n")
    answer = followed("feeds", "password", "--proxy", proxy, "--json")
    assert (answer.lines, answer.err) == ([{"kept": True}], "")
    assert keyring == {(POST, "me"): SECRET, ("socks5://way.example:1080", "me"): "battery staple"}
    stored = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir() if file.is_file())
    assert SECRET.encode() not in stored
    assert b"battery" not in stored
    assert followed("feeds", "password", POST, "--clear").out.strip() == "The password was taken away."
    assert followed("feeds", "password", "--proxy", proxy, "--clear").code == 0
    assert keyring == {}


def test_without_a_keyring_it_is_said_how_long_a_password_serves(followed: Wirewatch, typed) -> None:
    typed(f"{SECRET}\n")
    answer = followed("feeds", "password", "--proxy", "http://me@way.example:3128")
    assert answer.code == 1
    assert "lost now that this command ends" in answer.err
    assert "Neither the settings nor a feed name this proxy" in answer.err
    assert SECRET not in answer.out + answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        (POST, "--proxy", "http://me@way.example:3128"),
        ("--proxy", "http://way.example:3128"),
        ("--proxy", "http://me:pw@way.example:3128"),
        ("--proxy", "http://me@way.example:3128", "--user", "me"),
    ],
)
def test_a_password_is_for_one_feed_or_one_proxy_with_a_user(
    followed: Wirewatch, typed, arguments: tuple[str, ...]
) -> None:
    typed(f"{SECRET}\n")
    answer = followed("feeds", "password", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert sys.stdin.read() == f"{SECRET}\n"  # nothing was read for a command that cannot be


def test_where_no_password_comes_none_is_changed(followed: Wirewatch, typed) -> None:
    typed("")
    answer = followed("feeds", "password", POST)
    assert answer.code == 2
    assert "no password came" in answer.err


def test_the_value_of_a_header_comes_from_standard_input(followed: Wirewatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("open sesame\n"))
    answer = followed("feeds", "edit", POST, "--header", "X-Api-Key: -")
    assert answer.out.strip() == f"Changed {POST}: headers."
    assert followed("feeds", "edit", POST, "--header", "X-Api-Key: -").code == 2


def test_a_password_that_is_pasted_with_an_address_goes_to_the_keyring(
    wirewatch: Wirewatch, keyring: dict[tuple[str, str], str], tmp_path: Path
) -> None:
    answer = wirewatch("feeds", "add", "https://me:p%40ss%20word@post.example/feed", "https://post.example/other")
    assert answer.code == 0
    assert "on a command line others may have seen it" in answer.err.casefold()
    assert list(keyring.values()) == ["p@ss word"]
    users = {
        line["url"]: line["user"] for line in wirewatch("feeds", "show", "https://post.example/feed", "--json").lines
    }
    assert users == {"https://post.example/feed": "me"}
    assert not any(b"ss word" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_a_user_is_named_once(wirewatch: Wirewatch) -> None:
    answer = wirewatch("feeds", "add", "https://me@post.example/feed", "--user", "you")
    assert (answer.code, "give it once" in answer.err) == (2, True)
    assert wirewatch("feeds", "list", "--json").lines == []
