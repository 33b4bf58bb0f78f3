"""Work that may hang or blow up, done in children that can be killed: a deadline and a memory limit for every job."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import BinaryIO, TypeVar, cast

from monitor.errors import FetchError
from monitor.feeds import child

T = TypeVar("T")

_START_SECONDS = 60.0
_TOO_LONG = "Reading this feed took too long and was stopped."
_TOO_LARGE = "Reading this feed took too much memory and was stopped."
_CRASHED = "The process that was reading this feed ended unexpectedly."
_NO_START = "The process that reads feeds could not be started."


@dataclass(frozen=True, slots=True)
class _Job:
    function: Callable[..., object]
    arguments: tuple[object, ...]
    seconds: float
    url: str
    future: Future[object]


class Pool:
    """Up to `workers` children (default: 1 or 2, by the cores), started when there is work and ended after `idle` seconds without.

    The first one stays for `lasting` seconds: rounds come every few minutes, and to start it costs as much as some dozen documents. So
    does any other: light jobs wait `patience` seconds for those that are there before another is started for them.

    A child is a fresh interpreter that imports only what its jobs need; the program's main module is not run in it. It is replaced
    after `jobs_per_child` jobs, when it was killed and when it ran out of memory. A job has `seconds` of processor time, and
    `seconds_per_mb` more for each MB of its input; by the clock it has four times that (on Windows the clock alone decides).
    `memory` (bytes; 0 = no limit) bounds a child's address space on POSIX; elsewhere there is no such limit.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        memory: int = 1 << 30,
        jobs_per_child: int = 500,
        seconds: float = 5.0,
        seconds_per_mb: float = 1.0,
        idle: float = 30.0,
        lasting: float = 1200.0,
        patience: float = 1.0,
    ) -> None:
        self._seconds = seconds
        self._seconds_per_mb = seconds_per_mb
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._unfinished = 0
        self._patience = patience
        self._glance: threading.Timer | None = None
        count = workers or min(2, os.cpu_count() or 1)
        self._gate = _Gate(count)
        self._slots = [
            _Slot(
                self._jobs,
                self._gate,
                place,
                memory=memory,
                jobs_per_child=jobs_per_child,
                idle=idle if place else lasting,
            )
            for place in range(count)
        ]

    def submit(
        self, function: Callable[..., T], *args: object, size: int = 0, url: str = "", light: bool = False
    ) -> Future[T]:
        """Run a top-level function in a child; `size` is the bytes of its input, `url` the feed it is about. `light`: much less work than
        starting a child.

        The future gives the result or raises what the function raised (it may be cancelled while it waits). A job that outlives its
        deadline, ends its child or exhausts its memory raises FetchError(url, kind="parser"). Raises RuntimeError after `close`.
        """
        future: Future[T] = Future()
        job = _Job(
            function, args, self._seconds + self._seconds_per_mb * size / 1e6, url, cast("Future[object]", future)
        )
        with self._lock:
            if self._closed:
                raise RuntimeError("the pool is closed")
            self._unfinished += 1
            at_work = sum(slot.at_work for slot in self._slots)
            if not at_work or (self._unfinished > at_work and not light):
                self._start_another()
            elif self._unfinished > at_work:
                self._look_again()
            self._jobs.put(job)
        future.add_done_callback(self._count_down)
        return future

    def _start_another(self) -> bool:
        """Whether there was one to start."""
        for place, slot in enumerate(self._slots):
            if not slot.at_work and self._gate.is_open_to(place):
                slot.start()
                return True
        return False

    def _look_again(self) -> None:
        """See in a while whether jobs still wait."""
        if self._glance is None and not all(slot.at_work for slot in self._slots):
            self._glance = threading.Timer(self._patience, self._help)
            self._glance.daemon = True
            self._glance.start()

    def _help(self) -> None:
        with self._lock:
            self._glance = None
            if not self._closed and not self._jobs.empty() and self._start_another():
                self._look_again()

    def limit(self, at_once: int) -> None:
        """So many children work at the same time from now on (at least 1); what is under way is finished."""
        self._gate.limit(max(1, at_once))

    def _count_down(self, _future: Future[T]) -> None:
        with self._lock:
            self._unfinished -= 1

    def children(self) -> list[int]:
        """The process ids of the children that live now (for measuring; it may have changed when you read it)."""
        return [number for slot in self._slots if (number := slot.process_id()) is not None]

    def close(self) -> None:
        """Kill what runs, cancel what waits, and wait until every child and thread has ended. Calling it again does nothing."""
        self._gate.limit(len(self._slots))
        with self._lock:
            self._closed = True
            started = [slot for slot in self._slots if slot.at_work]
            if self._glance is not None:
                self._glance.cancel()
        for slot in started:
            slot.stop()
        with contextlib.suppress(queue.Empty):
            while True:
                job = self._jobs.get_nowait()
                if job is not None:
                    job.future.cancel()
        for _ in started:
            self._jobs.put(None)
        for slot in started:
            slot.join()


class _Gate:
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


class _Slot:
    """A thread and its child of the moment. The thread writes a job, waits for the reply, and has a timer kill the child meanwhile.

    `at_work` until its child has been idle for too long; the first one's thread then waits for the next job, the others' ends.
    """

    def __init__(
        self,
        jobs: queue.SimpleQueue[_Job | None],
        gate: _Gate,
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
        self._child: subprocess.Popen[bytes] | None = None
        self._done = 0
        self._stopping = False
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self.at_work = False

    def start(self) -> None:
        self.at_work = True
        self._thread = threading.Thread(target=self._run, name="pool", daemon=True)
        self._thread.start()

    def process_id(self) -> int | None:
        with self._lock:
            return None if self._child is None else self._child.pid

    def stop(self) -> None:
        """Kill the child; the thread ends when it next finds a None in the queue."""
        with self._lock:
            self._stopping = True
            if self._child is not None:
                self._child.kill()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while (job := self._next()) is not None:
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
        self._discard()
        self.at_work = False

    def _next(self) -> _Job | None:
        try:
            return self._jobs.get(timeout=self._idle)
        except queue.Empty:
            self._retire()
            return None if self._place else self._jobs.get()

    def _answer(self, job: _Job) -> object:
        message = pickle.dumps((job.function, job.arguments, job.seconds))
        process = self._ready(job)
        reply, late = self._exchange(process, message, job.seconds * child.PATIENCE)
        self._done += 1
        if late or reply is None:
            late = late or child.ran_out_of_time(process.wait())
            self._discard()
            if self._stopping:
                raise CancelledError
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

    def _ready(self, job: _Job) -> subprocess.Popen[bytes]:
        """The child, started if there is none (or the one there was has died in its sleep), with the job's module imported."""
        if self._child is not None and self._child.poll() is not None:
            self._discard()
        if self._child is not None:
            return self._child
        with self._lock:
            if self._stopping:
                raise CancelledError
            process = self._child = subprocess.Popen(  # noqa: S603  our own interpreter with our own code
                [sys.executable, "-c", child.BOOTSTRAP, json.dumps(sys.path), str(self._memory)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._done = 0
        module = pickle.dumps((child.warm, (job.function.__module__,), _START_SECONDS))
        if (
            self._exchange(process, None, _START_SECONDS)[0] is None
            or self._exchange(process, module, _START_SECONDS)[0] is None
        ):
            self._discard()
            if self._stopping:
                raise CancelledError
            raise FetchError(job.url, _NO_START, kind="parser")
        return process

    @staticmethod
    def _exchange(process: subprocess.Popen[bytes], message: bytes | None, seconds: float) -> tuple[bytes | None, bool]:
        """The reply (None: the child is gone), and whether the deadline passed and the child was killed for it."""
        late = threading.Event()

        def kill() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(seconds, kill)
        timer.daemon = True
        timer.start()
        reply = None
        with contextlib.suppress(OSError):
            if message is not None:
                child.write(cast("BinaryIO", process.stdin), message)
            reply = child.read(cast("BinaryIO", process.stdout))
        timer.cancel()
        timer.join()
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
            process, self._child = self._child, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
