"""Faults and the log: where something went wrong is told, what it says is not, whoever says it and however deep."""

from __future__ import annotations

import logging
import pickle
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import logs
from monitor.errors import FetchError, UserError
from monitor.faults import add_place, without_secrets, without_words
from monitor.feeds.child import _pickled_error

ROOT = Path(__file__).parents[2]
SECRET = "hunter2-Zk9"
HEADLINE = "Herring prices fall again"

SAYINGS = (
    f"cannot open https://ann:{SECRET}@paper.example/feed",
    f"cannot open https://ann:{SECRET}/x@paper.example/feed",
    f"https://paper.example/feed?token={SECRET}&page=2",
    f"https://paper.example/feed#access={SECRET}",
    f"Authorization: Bearer {SECRET}",
    f"{{'Authorization': 'Basic {SECRET}', 'Accept': '*/*'}}",
    f"headers=(('X-Api-Key', '{SECRET}'),)",
    f"Cookie: session={SECRET}; theme=dark",
    f"Set-Cookie: sid={SECRET}; Path=/",
    f"Proxy-Authorization: Basic {SECRET}",
    f"sent with Bearer {SECRET}",
    f"password='{SECRET}'",
    f'{{"password": "{SECRET} and more"}}',
    f"('ann', 'password', '{SECRET}')",
    f"SetPassword(api_key={SECRET!r})",
    f"tgram://{SECRET}/chat",
    f"socks5://me:{SECRET}@proxy.example:1080",
    "https://hooks.example/services/T0001/B0002/hunter2-Zk9AbCdEfGhIjKl",
)


def raised(make: Callable[[], BaseException]) -> BaseException:
    """The fault as it is once it was raised from another, while a third was handled."""
    try:
        try:
            try:
                sqlite3.connect(":memory:").execute("SELECT ?", {HEADLINE})  # a set is no parameter
            except sqlite3.Error as first:
                raise KeyError(f"{HEADLINE} {SECRET}") from first
        except KeyError:
            raise make()  # noqa: B904  the context is what is tried here
    except BaseException as error:  # noqa: BLE001  it is what the test looks at
        return error


@pytest.fixture
def own_log(tmp_path: Path) -> Iterator[Path]:
    """The engine's log file, with the handlers of the test run put back afterwards."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.to_file(tmp_path / "wirewatch.log")
    yield tmp_path / "wirewatch.log"
    for handler in root.handlers:
        handler.close()
    logging.basicConfig(handlers=before, level=level, force=True)


@pytest.mark.parametrize("saying", SAYINGS)
def test_what_looks_like_a_secret_is_hidden_wherever_it_stands(saying: str) -> None:
    told = without_secrets(f"before\n{saying}\nafter")
    assert "hunter2" not in told
    assert told.startswith("before\n")
    assert told.endswith("\nafter")


def test_plain_sentences_stay_as_they_are() -> None:
    plain = (
        "the archive /var/lib/wirewatch/archive.db is damaged (code 11); see https://paper.example/help/page",
        "2 of 3 tokenizers failed in monitor/text/words.py, line 12",
        "sqlite3.OperationalError: database is locked",
    )
    for text in plain:
        assert without_secrets(text) == text


@given(
    secret=st.text("abcXYZ019._~!$&()*+,;=-", min_size=8, max_size=24).filter(lambda one: one.isalnum() or "=" in one),
    form=st.sampled_from(
        [
            "https://u:{}@h.example/",
            "password={}",
            "Authorization: Token {}",
            "'secret': '{}'",
            "http://h.example/?k={}",
            "ntfys://{}",
        ]
    ),
)
def test_no_secret_survives_in_a_place_where_secrets_stand(secret: str, form: str) -> None:
    assert secret not in without_secrets(f"it failed: {form.format(secret)}")


def test_a_long_hostile_text_is_gone_through_in_no_time() -> None:
    for piece in ("a", "://", "password", "authorization", "x-", "/a1", "'", "bearer ", "@", "token-"):
        assert without_secrets(piece * (60_000 // len(piece)))


@pytest.mark.parametrize("saying", [*SAYINGS, HEADLINE])
def test_a_fault_is_told_without_a_word_of_it_or_of_those_it_came_from(saying: str) -> None:
    told = without_words(raised(lambda: ValueError(saying)))
    assert "hunter2" not in told
    assert "Herring" not in told
    assert told.index("sqlite3.") < told.index("builtins.KeyError") < told.index("builtins.ValueError")
    assert "in raised" in told


def test_faults_in_a_group_and_in_a_circle_are_told_once_each() -> None:
    inner = raised(lambda: ValueError(SECRET))
    group = ExceptionGroup(HEADLINE, [inner, OSError(SECRET)])
    inner.__context__.__context__ = group  # type: ignore[union-attr]  # raised while another was handled
    told = without_words(group)
    assert "hunter2" not in told
    assert "Herring" not in told
    assert [told.count(kind) for kind in ("ExceptionGroup", "ValueError", "OSError")] == [1, 1, 1]


def test_what_came_from_another_process_tells_where_it_was_and_nothing_more() -> None:
    class Odd(Exception):  # noqa: N818  it cannot be pickled, and that is the point
        pass

    for error in (
        FetchError("https://ann:hunter2@x.example/", HEADLINE, kind="parser"),
        ValueError(SECRET),
        Odd(SECRET),
    ):
        came = raised(lambda one=error: one)  # type: ignore[misc]  # one fault a turn
        worked, arrived = pickle.loads(_pickled_error(came))  # noqa: S301  made in this line
        assert not worked
        told = without_words(arrived)
        assert "hunter2" not in told
        assert "Herring" not in told
    error = ValueError(HEADLINE)
    error.add_note(HEADLINE)
    add_place(error)
    assert "Herring" not in without_words(error)
    assert "In a process of its own" in without_words(error)


@pytest.mark.logs_errors
@pytest.mark.parametrize("name", ["monitor.service.server", "ui.desk", "asyncio", "aiohttp.client", "root"])
def test_no_logger_writes_the_words_of_a_fault_into_the_log(own_log: Path, name: str) -> None:
    log = logging.getLogger(name)
    for saying in (*SAYINGS, HEADLINE):
        error = raised(lambda one=saying: UserError(one))  # type: ignore[misc]  # one saying a turn
        log.error("a round could not go on", exc_info=error)
        log.error("%s could not be carried out: %s", "Poll", error)
        try:
            raise error
        except UserError:
            log.exception("a listener failed")
    if name.partition(".")[0] not in {"monitor", "ui"}:
        log.error(f"Task exception was never retrieved: <Task exception={HEADLINE} {SECRET}>")  # noqa: G004  as asyncio does
    text = own_log.read_text(encoding="utf-8")
    assert "hunter2" not in text
    assert "Herring" not in text
    assert "monitor.errors.UserError" in text
    assert f"ERROR {name} " in text
    assert "test_faults.py" in text


@pytest.mark.logs_errors
def test_our_own_messages_lose_only_what_looks_like_a_secret(own_log: Path) -> None:
    log = logging.getLogger("monitor.test")
    log.warning("%d of %s: %s", 3, "seven", f"https://ann:{SECRET}@paper.example/")
    log.warning("%(count)d rows", {"count": 7})
    log.warning("it cannot be written: %s", PermissionError(13, SECRET))
    text = own_log.read_text(encoding="utf-8")
    assert "3 of seven: https://<hidden>@paper.example/" in text
    assert "7 rows" in text
    assert "it cannot be written: PermissionError (Permission denied)" in text
    assert "hunter2" not in text


@pytest.mark.logs_errors
def test_a_fault_that_ends_a_thread_is_in_the_log_and_not_on_the_screen(
    own_log: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)  # put back afterwards
    logs.watch_threads()

    def fail() -> None:
        raise ValueError(f"{HEADLINE} {SECRET}")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "builtins.ValueError" in own_log.read_text(encoding="utf-8")
    assert HEADLINE not in own_log.read_text(encoding="utf-8") + capsys.readouterr().err


@pytest.mark.parametrize("verbose", [False, True])
def test_on_the_screen_words_are_told_when_asked_for_but_no_secret(*, verbose: bool) -> None:
    lines = logs.Lines("%(message)s", words=verbose)
    error = ValueError(f"{HEADLINE} https://ann:{SECRET}@x.example/")
    record = logging.LogRecord("monitor", logging.ERROR, "x.py", 1, "it failed", (), (ValueError, error, None))
    text = lines.format(record)
    assert (HEADLINE in text) == verbose
    assert SECRET not in text


BUG = """
import sys

def fail(*_given, **_named):
    raise ValueError("Herring prices fall again https://ann:hunter2@x.example/")

if sys.argv[1] == "engine":
    from monitor.service import process
    process.serve = fail
    sys.exit(process.main(["--data", sys.argv[2]]))
from monitor.cli import main
main.main = fail
main.console()
"""


@pytest.mark.parametrize("program", ["engine", "command"])
def test_a_bug_of_ours_ends_a_program_with_its_place_and_not_its_words(tmp_path: Path, program: str) -> None:
    command = [sys.executable, "-B", "-c", BUG, program, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    told = done.stderr + "".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("*.log"))
    assert done.returncode == 70
    assert "ValueError" in told
    assert "in fail" in told
    assert "Herring" not in told
    assert "hunter2" not in told
