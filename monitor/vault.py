"""Secrets live in the system's keyring, or where there is none in this session's memory only; never in a file of ours."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol

from monitor.errors import UserError
from monitor.events import Trouble

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds that a caller waits for a keyring whose owner is being asked to unlock it."""

_Place = tuple[str, str]  # service and user name

_NO_KEYRING = "There is no keyring that can be used here. A password serves only as long as the Wirewatch runs that it was given to."
_WAITING = "The keyring is locked and waits for you. Until then passwords are kept for this session only."
_PLAIN = (
    "The only keyring here writes to a plain file. Passwords are not put there; "
    "one serves only as long as the Wirewatch runs that it was given to."
)


class Backend(Protocol):
    """What we use of a keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class MemoryVault:
    """Secrets for as long as the object lives, for tests and for machines without a keyring."""

    def __init__(self) -> None:
        self._secrets: dict[_Place, str] = {}

    def __repr__(self) -> str:
        return "MemoryVault(<hidden>)"

    def read(self, service: str, username: str) -> str | None:
        return self._secrets.get((service, username))

    def write(self, service: str, username: str, secret: str) -> bool:
        _check(secret)
        self._secrets[service, username] = secret
        return True

    def delete(self, service: str, username: str) -> None:
        self._secrets.pop((service, username), None)


class KeyringVault:
    """The system's keyring, asked in one thread of its own; what was read or written is remembered for the session.

    A caller waits at most `patience` seconds. While the keyring waits for its owner, others do not wait at all: reads give what this
    session knows, writes and deletions are done once it is unlocked. `trouble` hears once, from the keyring's thread or the
    caller's, that secrets serve this session only. Nothing secret is in a message, a log or the repr.
    """

    def __init__(
        self,
        trouble: Callable[[Trouble], None],
        *,
        patience: float = PATIENCE,
        open_backend: Callable[[], Backend | None] | None = None,
    ) -> None:
        self._trouble = trouble
        self._patience = patience
        self._open = open_backend or system_keyring
        self._lock = threading.Lock()
        self._session: dict[_Place, str] = {}
        self._told = False
        self._late = False  # a caller gave up waiting for the job under way
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._backend: Backend | None = None

    def __repr__(self) -> str:
        return "KeyringVault(<hidden>)"

    def read(self, service: str, username: str) -> str | None:
        """The secret, or None when there is none or the keyring could not be asked in time."""
        place = (service, username)
        with self._lock:
            if place in self._session or self._late:
                return self._session.get(place)
        self._wait_for(self._do(lambda: self._read(place)))
        with self._lock:
            return self._session.get(place)

    def write(self, service: str, username: str, secret: str) -> bool:
        """Store it; False when it could only be kept for this session. Raises UserError for what is not text."""
        _check(secret)
        place = (service, username)
        with self._lock:
            self._session[place] = secret
        return self._wait_for(self._do(lambda: self._write(place, secret)))

    def delete(self, service: str, username: str) -> None:
        """Forget it, here and in the keyring; nothing happens when there is none."""
        place = (service, username)
        with self._lock:
            self._session.pop(place, None)
        self._wait_for(self._do(lambda: self._delete(place)))

    def close(self) -> None:
        """End the thread; one that still waits for the keyring's owner is left behind and ends with the process."""
        thread = self._thread
        if thread is not None:
            self._jobs.put(None)
            thread.join(0.0 if self._late else self._patience)

    def _do(self, job: Callable[[], bool]) -> Future[bool]:
        """Have the keyring's thread do the job; the answer says whether the keyring served."""
        done: Future[bool] = Future()
        self._jobs.put(lambda: self._run(job, done))
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._serve, name="keyring", daemon=True)
                self._thread.start()
        return done

    def _wait_for(self, done: Future[bool]) -> bool:
        try:
            return done.result(0.0 if self._late else self._patience)
        except TimeoutError:
            with self._lock:
                if done.done():
                    return done.result()
                self._late = True
            self._tell(_WAITING)
            return False

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _run(self, job: Callable[[], bool], done: Future[bool]) -> None:
        served = False
        try:
            served = job()
        except _failures() as error:
            log.warning("the keyring failed: %s", type(error).__name__)  # its text may say what was asked for
            self._tell(_NO_KEYRING)
        finally:
            with self._lock:
                self._late = False
                done.set_result(served)

    def _keyring(self) -> Backend | None:
        if self._backend is None:
            self._backend = self._open()
            if self._backend is None:
                self._tell(_PLAIN)
        return self._backend

    def _read(self, place: _Place) -> bool:
        keyring = self._keyring()
        secret = keyring.get_password(*place) if keyring else None
        if secret is not None:
            with self._lock:
                self._session.setdefault(place, secret)
        return keyring is not None

    def _write(self, place: _Place, secret: str) -> bool:
        with self._lock:
            self._session[place] = secret
        keyring = self._keyring()
        if keyring is None:
            return False
        keyring.set_password(*place, secret)
        kept = keyring.get_password(*place) == secret  # there is a keyring backend that forgets everything at once
        if not kept:
            self._tell(_NO_KEYRING)
        return kept

    def _delete(self, place: _Place) -> bool:
        with self._lock:
            self._session.pop(place, None)
        keyring = self._keyring()
        if keyring is not None and keyring.get_password(*place) is not None:
            keyring.delete_password(*place)
        return keyring is not None

    def _tell(self, text: str) -> None:
        with self._lock:
            told, self._told = self._told, True
        if not told:
            self._trouble(Trouble("keyring", text))


def system_keyring() -> Backend | None:
    """The keyring of this machine; None when it is one that keeps secrets in a plain file (the package keyrings.alt)."""
    import keyring.errors  # 175 to 225 ms, and only needed where a feed has a password

    try:
        backend = keyring.get_keyring()
    except (ImportError, AttributeError, RuntimeError) as error:  # the user's keyring settings name what is not there
        raise keyring.errors.InitError(type(error).__name__) from error
    chosen = next(iter(getattr(backend, "backends", [])), backend)  # a chain asks its members in order
    return None if type(chosen).__module__.startswith("keyrings.alt") else backend


def _failures() -> tuple[type[Exception], ...]:
    """What a keyring that cannot serve raises: its own family and what the bus beneath it lets through."""
    import keyring.errors

    found: list[type[Exception]] = [keyring.errors.KeyringError, OSError]
    try:
        from jeepney.wrappers import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException
    except ImportError:
        return tuple(found)
    return (*found, DBusErrorResponse, SecretStorageException)


def _check(secret: str) -> None:
    """Refuse half characters here: the error that they raise later holds the whole text."""
    if any("\ud800" <= character <= "\udfff" for character in secret):
        raise UserError("the password is not valid text; check how it was typed or piped in")


def keyring_state() -> tuple[bool, str]:
    """Whether this machine has a keyring that can keep secrets, and a sentence about it. Asks for nothing that is in it."""
    try:
        backend = system_keyring()
    except _failures() as error:
        return False, f"the keyring cannot be used ({type(error).__name__}); passwords serve for one session only"
    if backend is None:
        return False, "the only keyring keeps secrets in a plain file; passwords serve for one session only"
    name = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if "fail" in name or "null" in name:
        return False, "no keyring is running; passwords serve for one session only"
    return True, f"passwords are kept by {name}"


def locked() -> bool:
    """Whether the keyring of this Linux session is there and locked, as far as it says so. Opens no prompt."""
    try:
        import secretstorage
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        return False
    failures: tuple[type[Exception], ...] = (KeyError, RuntimeError, ValueError, *_failures())
    try:
        with open_dbus_connection("SESSION") as bus:
            return bool(secretstorage.Collection(bus).is_locked())
    except failures:  # no bus, or no such service on it: there is another kind of keyring, or none
        return False
