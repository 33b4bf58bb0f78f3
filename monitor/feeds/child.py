"""What runs in a child of the pool: reads jobs from its input, answers on its output, under a memory limit and an alarm."""

from __future__ import annotations

import contextlib
import gc
import importlib
import math
import os
import pickle
import select
import signal
import struct
import sys
from collections.abc import Callable
from typing import BinaryIO

try:
    import resource
except ImportError:  # Windows has none: a child's memory is not limited there
    resource = None  # type: ignore[assignment]

HEAD = struct.Struct("!Q")
BOOTSTRAP = (
    "import json, os, sys; sys.path[:] = json.loads(sys.argv[1]); from monitor.feeds.child import serve; "
    "serve(int(sys.argv[2])); os._exit(0)"
)
"""What `python -c` is given, with the parent's sys.path and the memory limit in bytes; the user's main module is never imported.

Nothing is left to be tidied up at the end: the system takes back what is not closed.
"""

PATIENCE = 4
"""A job may take so many times its seconds by the clock: on a busy machine it gets only a share of a processor."""

Job = tuple[Callable[..., object], tuple[object, ...], float]
Reply = tuple[bool, object]

_ours: list[BinaryIO] = []
"""The pipes that this process serves."""

_twins: list[int] = []
"""The numbers of the processes that were split off this one."""

_FAREWELL_SECONDS = 0.25

_COLLECT_AT_START = 10_000
"""Objects made between two looks for garbage while modules are loaded, of which a sixteenth would go into looking."""
_COLLECT_LOADED = 50_000
"""The same while a document is read. Parsing leaves whole documents behind, which are looked for when the answer is sent: hardly anything
else is left then. Looks in between found little and took a thirtieth of the work.
"""


def serve(memory: int) -> None:
    """Answer jobs until the input ends. A job is (function, arguments, seconds); a reply is (True, result) or (False, exception)."""
    jobs, replies = _private_pipes()
    _limit(memory)
    gc.set_threshold(_COLLECT_AT_START)
    with contextlib.suppress(OSError):
        write(replies, pickle.dumps((True, "ready")))
    _answer(jobs, replies)
    for twin in _twins:
        _bury(twin)


def _bury(twin: int) -> None:
    """Ask how a twin ended that ends at about the same time as we: its processor time counts as ours then."""
    if sys.platform == "linux":
        handle = os.pidfd_open(twin)
        select.select([handle], [], [], _FAREWELL_SECONDS)
        os.waitpid(twin, os.WNOHANG)


def _answer(jobs: BinaryIO, replies: BinaryIO) -> None:
    _ours[:] = jobs, replies
    with contextlib.suppress(OSError):
        while job := read(jobs):
            waiting = [job]
            del job  # as long as the document in it, and in nobody's way once that is unpacked
            reply, spent = _run(waiting)
            write(replies, reply)
            del reply
            gc.collect(0)
            if spent:  # memory ran out once; what is left may be in pieces
                return


def split(jobs: int, replies: int) -> int:
    """Make a twin of this process, which has loaded what both need: it serves these pipes. Gives its number.

    There is one thread here, so that a copy of it is whole; what is ready to be read by one of the two is read by nobody else.
    """
    number = os.fork()
    if number:
        os.close(jobs)
        os.close(replies)
        _twins.append(number)
        return number
    _twins.clear()
    try:
        for pipe in _ours:
            os.close(pipe.fileno())
        _answer(os.fdopen(jobs, "rb"), os.fdopen(replies, "wb"))
    finally:
        os._exit(0)


def carry_out(function: Callable[..., object], *arguments: object) -> None:
    """Call it for what it leaves in this process; the result stays here, and the collector passes over it."""
    function(*arguments)
    gc.freeze()


def warm(*modules: str) -> None:
    """Import what a first job will need, so that importing is not counted as its time.

    What is imported stays: the collector need not look through it again and again.
    """
    for module in modules:
        importlib.import_module(module)
    gc.freeze()
    gc.set_threshold(_COLLECT_LOADED)


def _run(waiting: list[bytes]) -> tuple[bytes, bool]:
    """The pickled reply to the pickled job that is taken from this list, and whether this process should not be used again."""
    try:
        function, arguments, seconds = pickle.loads(waiting.pop())  # noqa: S301  sent by our parent
        _alarm(seconds)
        result = function(*arguments)
        return pickle.dumps((True, result)), False
    except MemoryError as error:
        return pickle.dumps((False, MemoryError(*error.args))), True
    except BaseException as error:  # noqa: BLE001  not handled here: it is raised where the job was submitted
        return _pickled_error(error), False
    finally:
        _alarm(0)


def _pickled_error(error: BaseException) -> bytes:
    """The exception itself, with where it happened as a note; one that does not survive pickling arrives as a RuntimeError."""
    from monitor.faults import add_place

    add_place(error)
    try:
        data = pickle.dumps((False, error))
        pickle.loads(data)  # noqa: S301  made in the line above
    except (pickle.PicklingError, TypeError, AttributeError, ValueError):
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))
    return data


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Our input and output, moved out of the way of anything that prints or reads."""
    if sys.platform == "win32":
        import msvcrt

        for number in (0, 1):
            msvcrt.setmode(number, os.O_BINARY)
    jobs, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business
    return jobs, replies


def _limit(memory: int) -> None:
    if resource is not None and memory:
        with contextlib.suppress(OSError, ValueError):  # a lower limit is already set
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _alarm(seconds: float) -> None:
    """End this process when a job has used so many seconds of processor time (POSIX only; 0 calls it off).

    Processor time, since a busy machine must not make a harmless feed late; the parent's clock catches what merely sleeps. The second
    alarm ends a job that sleeps although the parent is no longer there to end it.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.alarm(math.ceil(seconds * PATIENCE) + 2 if seconds else 0)


def ran_out_of_time(code: int | None) -> bool:
    """Whether a child with this exit code was ended by its own alarm."""
    return code is not None and code in {
        -getattr(signal, name) for name in ("SIGPROF", "SIGALRM") if hasattr(signal, name)
    }


def write(pipe: BinaryIO, data: bytes) -> None:
    """One message: its length, then its bytes. Raises OSError when the other end is gone."""
    pipe.write(HEAD.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def read(pipe: BinaryIO) -> bytes | None:
    """The next message; None when the other end is gone."""
    head = pipe.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    (length,) = HEAD.unpack(head)
    data = pipe.read(length)
    return data if len(data) == length else None
