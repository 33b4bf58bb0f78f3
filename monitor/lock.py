"""One engine a data folder: a lock that the operating system releases when the process ends, however it ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from monitor.errors import EngineBusyError, UserError
from monitor.places import Places


@contextmanager
def engine_lock(places: Places) -> Iterator[None]:
    """Hold the lock of this data folder.

    Raises EngineBusyError when another process holds it, UserError when the folder cannot be written.
    """
    lock = FileLock(places.lock, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise EngineBusyError(
            f"another Wirewatch is the engine of {places.data}; close it, or stop its `watch`"
        ) from error
    except OSError as error:
        message = (
            f"cannot write to the data folder {places.data}: {error.strerror}. Check its permissions and its disk."
        )
        raise UserError(message) from error
    try:
        yield
    finally:
        lock.release()


def held(places: Places) -> bool:
    """Whether another process is the engine of this data folder. Raises UserError when the folder cannot be written."""
    try:
        with engine_lock(places):
            return False
    except EngineBusyError:
        return True
