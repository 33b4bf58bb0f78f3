"""One engine a data folder: a lock that the operating system releases when the process ends, however it ends.

Neither a process number nor a file that is there tells anything: after a `kill -9`, whoever has that number by now, the lock is free.
Where the system can lock a folder, the folder itself is locked too, so that it does not help to delete the lock file.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from monitor.errors import EngineBusyError, UserError
from monitor.places import Places

log = logging.getLogger(__name__)

_BUSY = (
    "another Wirewatch is the engine of {data}: a command that is still at work, a window, or `watch`. "
    "Wait for it or close it, then try again."
)


@contextmanager
def engine_lock(places: Places) -> Iterator[None]:
    """Hold the lock of this data folder.

    Raises EngineBusyError when another process holds it, UserError when the folder cannot be written.
    """
    with ExitStack() as held_locks:
        try:
            held_locks.enter_context(file_lock(places.lock))
            held_locks.enter_context(_folder_lock(places.data))
        except LockedError as error:
            raise EngineBusyError(_BUSY.format(data=places.data)) from error
        except OSError as error:
            message = (
                f"cannot write to the data folder {places.data}: {error.strerror}. Check its permissions and its disk."
            )
            raise UserError(message) from error
        yield


def held(places: Places) -> bool:
    """Whether another process is the engine of this data folder. Raises UserError when the folder cannot be written."""
    try:
        with engine_lock(places):
            return False
    except EngineBusyError:
        return True


class LockedError(Exception):
    """Another process has this lock."""


@contextmanager
def file_lock(path: Path) -> Iterator[None]:
    """Hold a lock in the shape of a file, which stays when the lock is gone. Raises LockedError, or OSError where it cannot be written."""
    number = _flocked(path)
    if number is None:
        with _other_lock(path):
            yield
        return
    try:
        yield
    finally:
        os.close(number)


def _flocked(path: Path) -> int | None:
    """The open, locked file; None where the system or the file system of the path cannot lock it so. What filelock does on POSIX."""
    if sys.platform == "win32":
        return None
    import fcntl

    while True:
        number = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(number)
            raise LockedError from error
        except OSError as error:
            os.close(number)
            log.info("%s cannot be locked by flock: %s", path, error)
            return None
        if os.fstat(number).st_nlink:
            return number
        os.close(number)  # somebody deleted the file just then; another process would lock another one


@contextmanager
def _other_lock(path: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout  # with asyncio and ssl behind it: a tenth of the start of a window

    lock = FileLock(path, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise LockedError from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _folder_lock(folder: Path) -> Iterator[None]:
    """Hold the folder itself, on POSIX, where its file system can. Raises LockedError."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    number = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise LockedError from error
        except OSError as error:  # some network file systems: the lock file has to do
            log.info("the folder %s itself cannot be locked: %s", folder, error)
        yield
    finally:
        os.close(number)
