"""The processes of the pool: an interpreter of our own, or the twin of one that has loaded what both need already (Linux)."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Protocol

from monitor.feeds import child

if sys.platform == "linux":
    import fcntl

CAN_SPLIT = sys.platform == "linux"
"""Where a process may be copied, and be ended by a handle that no other process can come to have."""


class Process(Protocol):
    """A child with its two pipes; `subprocess.Popen` is one."""

    pid: int
    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> int: ...
    def kill(self) -> None: ...


_PIPE_BYTES = 1 << 18
"""What a pipe holds on Linux, instead of 64 kB: most documents and what is made of them are handed over without waiting halfway."""


def _widened(*pipes: int) -> None:
    """Where the system has no room for wider pipes they stay as they are."""
    if sys.platform == "linux":
        for pipe in pipes:
            with contextlib.suppress(OSError):
                fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


class Spare:
    """Two pipes for a twin to be: `theirs` are the numbers of its ends, which the child inherits."""

    def __init__(self) -> None:
        jobs, self._jobs = os.pipe()
        self._replies, replies = os.pipe()
        _widened(jobs, replies)
        self.theirs = (jobs, replies)
        self._open = True

    def inherited(self) -> None:
        """The child has its ends now; ours of them are closed, so that a pipe ends with the twin."""
        for number in self.theirs:
            os.close(number)

    def twin(self, number: int) -> Twin:
        """The process of this number, which serves these pipes. Raises OSError where it has ended and its child, too."""
        handle = os.pidfd_open(number) if sys.platform == "linux" else -1
        self._open = False
        return Twin(number, handle, os.fdopen(self._jobs, "wb"), os.fdopen(self._replies, "rb"))

    def close(self) -> None:
        """No twin is wanted."""
        if self._open:
            self._open = False
            os.close(self._jobs)
            os.close(self._replies)


class Twin:
    """A child that another child split off. It is no child of ours: we know it by a handle, and how it ended by what Linux tells."""

    def __init__(self, number: int, handle: int, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.pid = number
        self.stdin: IO[bytes] | None = stdin
        self.stdout: IO[bytes] | None = stdout
        self._handle = handle
        self._code: int | None = None
        self._lock = threading.Lock()

    def poll(self) -> int | None:
        """How it ended, as `subprocess.Popen` says it; None while it lives. A code of 1 where nobody can tell any more."""
        return self._code if self._code is not None or not self._ended(0) else self._buried()

    def wait(self, timeout: float | None = None) -> int:
        """Raises subprocess.TimeoutExpired when it has not ended in so many seconds."""
        if self._code is None and not self._ended(timeout):
            raise subprocess.TimeoutExpired("twin", timeout or 0)
        return self._buried()

    def kill(self) -> None:
        """End it at once. Calling it for one that has ended does nothing."""
        with self._lock, contextlib.suppress(ProcessLookupError):
            if self._code is None and sys.platform == "linux":
                signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    def _ended(self, timeout: float | None) -> bool:
        return bool(select.select([self._handle], [], [], timeout)[0])

    def _buried(self) -> int:
        with self._lock:
            if self._code is None:
                self._code = _code_of(self.pid)
                os.close(self._handle)
            return self._code


def _code_of(number: int) -> int:
    """How a process ended that its parent has not asked about yet: the last field of /proc/N/stat (proc(5)), 1 where it is gone."""
    try:
        state, *fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 1
    return os.waitstatus_to_exitcode(int(fields[-1])) if state == "Z" else 1


def start(memory: int, *, with_spare: bool) -> tuple[subprocess.Popen[bytes], Spare | None]:
    """Our own interpreter with our own code, and pipes for a twin of it where one may be wanted. Raises OSError."""
    spare = Spare() if with_spare and CAN_SPLIT else None
    process = subprocess.Popen(  # noqa: S603  our own interpreter with our own code
        [sys.executable, "-c", child.BOOTSTRAP, json.dumps(sys.path), str(memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pass_fds=spare.theirs if spare else (),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    _widened(*(pipe.fileno() for pipe in (process.stdin, process.stdout) if pipe))
    if spare:
        spare.inherited()
    return process, spare
