"""One place of the pool: a thread and its child of the moment, which can be killed; and the gate that says how many may work."""

from __future__ import annotations

import contextlib
import pickle
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from typing import BinaryIO, cast

from monitor.errors import FetchError
from monitor.feeds import child
from monitor.feeds.alarm import Alarm
from monitor.feeds.process import Process, Spare, start
from monitor.values import dataclass

_START_SECONDS = 60.0
_TOO_LONG = "Reading this feed took too long and was stopped."
_TOO_LARGE = "Reading this feed took too much memory and was stopped."
_CRASHED = "The process that was reading this feed ended unexpectedly."
_NO_START = "The process that reads feeds could not be started."


@dataclass(frozen=True, slots=True)
class Job:
    """A function to call in a child with these arguments, in so many seconds; `url` is the feed it is about."""

    function: Callable[..., object]
    arguments: tuple[object, ...]
    seconds: float
    url: str
    future: Future[object]


@dataclass(frozen=True, slots=True)
class Split:
    """A function for the first child to call once, before a twin is made of it; `future` gives the twin, or None where there is none."""

    function: Callable[..., object]
    arguments: tuple[object, ...]
    future: Future[Process | None]


class Gate:
    """Which slots may take jobs: the first so many. The others send their child away and wait."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._changed = threading.Condition()

    def limit(self, at_once: int) -> None:
        with self._changed:
            self._at_once = at_once
            self._changed.notify_all()

    def is_open_to(self, place: int) -> bool:
        return place < self._at_once

    def wait(self, place: int) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self.is_open_to(place))


class Slot:
    """A thread and its child of the moment. The thread writes a job, waits for the reply, and an alarm kills a child that is late.

    `at_work` until its child has been idle for too long; the first one's thread then waits for the next job, the others' ends.
    `is_ready` while it has a child that can take a job at once.
    """

    def __init__(
        self,
        jobs: queue.SimpleQueue[Job | Split | None],
        gate: Gate,
        place: int,
        *,
        memory: int,
        jobs_per_child: int,
        idle: float,
    ) -> None:
        self._jobs = jobs
        self._gate = gate
        self._place = place
        self._memory = memory
        self._jobs_per_child = jobs_per_child
        self._idle = idle
        self._child: Process | None = None
        self._spare: Spare | None = None
        self._done = 0
        self._stopping = False
        self._busy = False
        self._lock = threading.Lock()
        self._alarm = Alarm()
        self._thread: threading.Thread | None = None
        self.at_work = False
        self.is_ready = False

    def start(self, modules: Sequence[str] = (), twin: Future[Process | None] | None = None) -> None:
        """Begin to take jobs.

        Where `modules` are named, with a child that has imported them before the first job comes, and that a twin can be made of; or as
        the `twin` of another, once it is there.
        """
        self.at_work = True
        self._thread = threading.Thread(target=self._run, args=(modules, twin), name="pool", daemon=True)
        self._thread.start()

    def process_id(self) -> int | None:
        with self._lock:
            return None if self._child is None else self._child.pid

    def stop(self) -> None:
        """Kill a child that is at work; one that is idle is let go by the thread, which ends when it next finds a None in the queue."""
        with self._lock:
            self._stopping = True
            if self._child is not None and self._busy:
                self._child.kill()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _run(self, modules: Sequence[str], twin: Future[Process | None] | None) -> None:
        if modules:
            with contextlib.suppress(FetchError, CancelledError):  # the first job tries again, and is told
                self._ready(modules, "", with_spare=True)
        if twin:
            with contextlib.suppress(CancelledError):
                self._adopt(twin.result())
        while (job := self._next()) is not None:
            if isinstance(job, Split):
                job.future.set_result(self._split(job))
                continue
            if not self._gate.is_open_to(self._place):
                self._jobs.put(job)
                self._retire()
                self._gate.wait(self._place)
                continue
            if not job.future.set_running_or_notify_cancel():
                continue
            try:
                job.future.set_result(self._answer(job))
            except BaseException as error:  # noqa: BLE001  not handled here: it is raised where the job was submitted
                job.future.set_exception(error)
            del job
        self._retire()
        self._alarm.end()
        self.at_work = False

    def _next(self) -> Job | Split | None:
        try:
            return self._jobs.get(timeout=self._idle)
        except queue.Empty:
            self._retire()
            return None if self._place else self._jobs.get()

    def _answer(self, job: Job) -> object:
        message = pickle.dumps((job.function, job.arguments, job.seconds))
        process = self._ready((job.function.__module__,), job.url)
        reply, late = self._exchange(process, message, job.seconds * child.PATIENCE)
        self._done += 1
        if late or reply is None:
            if self._stopping:
                self._discard()
                raise CancelledError
            late = late or child.ran_out_of_time(process.wait())
            self._discard()
            raise FetchError(job.url, _TOO_LONG if late else _CRASHED, kind="parser")
        good, value = pickle.loads(reply)  # noqa: S301  sent by our own child
        if good:
            if self._done >= self._jobs_per_child:
                self._retire()
            return value
        if isinstance(value, MemoryError):
            self._discard()
            raise FetchError(job.url, _TOO_LARGE, kind="parser")
        raise value

    def _adopt(self, twin: Process | None) -> None:
        with self._lock:
            self._child, self._done, self.is_ready = twin, 0, twin is not None
        if self._stopping:
            self._discard()

    def _split(self, job: Split) -> Process | None:
        """Let the child call the function, then make a twin of it. None where it has no pipes for one, or something goes wrong."""
        process, spare = self._child, self._spare
        if process is None or spare is None:
            return None
        self._spare = None
        value: object = None
        for function, arguments in ((child.carry_out, (job.function, *job.arguments)), (child.split, spare.theirs)):
            message = pickle.dumps((function, arguments, _START_SECONDS))
            reply, _ = self._exchange(process, message, _START_SECONDS)
            good, value = pickle.loads(reply) if reply else (False, None)  # noqa: S301  sent by our own child
            if not good:
                spare.close()
                return None
        try:
            return spare.twin(cast("int", value))
        except OSError:  # it has ended again
            spare.close()
            return None

    def _ready(self, modules: Sequence[str], url: str, *, with_spare: bool = False) -> Process:
        """The child, started with these modules imported if there is none (or the one there was has died in its sleep)."""
        if self._child is not None and self._child.poll() is not None:
            self._discard()
        if self._child is not None:
            return self._child
        with self._lock:
            if self._stopping:
                raise CancelledError
            process, self._spare = start(self._memory, with_spare=with_spare)
            self._child = process
        self._done = 0
        imports = pickle.dumps((child.warm, tuple(modules), _START_SECONDS))
        if (
            self._exchange(process, None, _START_SECONDS)[0] is None
            or self._exchange(process, imports, _START_SECONDS)[0] is None
        ):
            self._discard()
            if self._stopping:
                raise CancelledError
            raise FetchError(url, _NO_START, kind="parser")
        self.is_ready = True
        return process

    def _exchange(self, process: Process, message: bytes | None, seconds: float) -> tuple[bytes | None, bool]:
        """The reply (None: the child is gone), and whether the deadline passed and the child was killed for it."""
        with self._lock:
            self._busy = not self._stopping
        if not self._busy:
            return None, False
        reply = None
        with self._alarm.set(seconds, process.kill) as late, contextlib.suppress(OSError):
            if message is not None:
                child.write(cast("BinaryIO", process.stdin), message)
            reply = child.read(cast("BinaryIO", process.stdout))
        self._busy = False
        return reply, late.is_set()

    def _retire(self) -> None:
        """Let the child end by itself, as it does when its input ends."""
        if self._child is not None and self._child.stdin is not None:
            with contextlib.suppress(OSError):
                self._child.stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(timeout=2)
        self._discard()

    def _discard(self) -> None:
        """Kill the child if it still lives, and leave no zombie and no open pipe behind."""
        with self._lock:
            process, self._child, self.is_ready = self._child, None, False
            spare, self._spare = self._spare, None
        if spare is not None:
            spare.close()
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
