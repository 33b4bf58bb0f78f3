"""Work that may hang or blow up, done in children that can be killed: a deadline and a memory limit for every job."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar, cast

from monitor.feeds.process import CAN_SPLIT, Process
from monitor.feeds.slot import Gate, Job, Slot, Split

T = TypeVar("T")
_SOON = 4
"""So many times as much as was done since the last look is soon done: the first document of a child takes as long as dozens of others."""


class Pool:
    """Up to `workers` children (default: 1 or 2, by the cores), started when there is work and ended after `idle` seconds without.

    The first one stays for `lasting` seconds: rounds come every few minutes, and to start it costs as much as some dozen documents. So
    does any other, so that it stays for some rounds, too: a twin takes 20 MB beside the first one's 36. Light jobs wait `patience`
    seconds for those that are there before another is started for them, and longer while one is only starting or gets on well.

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
        jobs_per_child: int = 2000,
        seconds: float = 5.0,
        seconds_per_mb: float = 1.0,
        idle: float = 300.0,
        lasting: float = 1200.0,
        patience: float = 1.0,
    ) -> None:
        self._seconds = seconds
        self._seconds_per_mb = seconds_per_mb
        self._jobs: queue.SimpleQueue[Job | Split | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._unfinished = self._finished = 0
        self._stuck = False
        self._patience = patience
        self._glance: threading.Timer | None = None
        count = workers or min(2, os.cpu_count() or 1)
        self._gate = Gate(count)
        self._slots = [
            Slot(
                self._jobs,
                self._gate,
                place,
                memory=memory,
                jobs_per_child=jobs_per_child,
                idle=idle if place else lasting,
            )
            for place in range(count)
        ]

    def prepare(self, *modules: str) -> None:
        """Much work is about to come: start the first child now, with these modules imported; where it can have no twin, the others, too.

        It does not wait for them.
        """
        with self._lock:
            for place, slot in enumerate(self._slots[:1] if CAN_SPLIT else self._slots):
                if not self._closed and not slot.at_work and self._gate.is_open_to(place):
                    slot.start(modules)

    def share(self, function: Callable[..., object], *arguments: object) -> None:
        """Have a prepared child call this once, then make the second child as a twin of it: what both need is loaded and made by one.

        It does not wait for that; where there is no twin, the second child starts when it is needed.
        """
        with self._lock:
            first, *others = self._slots
            alone = first.at_work and not any(slot.at_work for slot in others)
            if alone and CAN_SPLIT and not self._closed and others and self._gate.is_open_to(1):
                twin: Future[Process | None] = Future()
                self._jobs.put(Split(function, arguments, twin))
                others[0].start(twin=twin)

    def submit(
        self, function: Callable[..., T], *args: object, size: int = 0, url: str = "", light: bool = False
    ) -> Future[T]:
        """Run a top-level function in a child; `size` is the bytes of its input, `url` the feed it is about. `light`: much less work than
        starting a child.

        The future gives the result or raises what the function raised (it may be cancelled while it waits). A job that outlives its
        deadline, ends its child or exhausts its memory raises FetchError(url, kind="parser"). Raises RuntimeError after `close`.
        """
        future: Future[T] = Future()
        job = Job(
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
            self._finished = 0
            self._glance = threading.Timer(self._patience, self._help)
            self._glance.daemon = True
            self._glance.start()

    def _help(self) -> None:
        with self._lock:
            self._glance = None
            if self._closed or self._jobs.empty():
                self._stuck = False
                return
            if self._goes_well() or self._start_another():
                self._look_again()

    def _goes_well(self) -> bool:
        """Whether another child would come too late: the first one is starting or at its first document, or what waits is soon done."""
        was_stuck = self._stuck
        self._stuck = not self._finished and any(slot.is_ready for slot in self._slots)
        if not self._finished:
            return not was_stuck
        return self._jobs.qsize() <= _SOON * self._finished

    def limit(self, at_once: int) -> None:
        """So many children work at the same time from now on (at least 1); what is under way is finished."""
        self._gate.limit(max(1, at_once))

    def _count_down(self, _future: Future[T]) -> None:
        with self._lock:
            self._unfinished -= 1
            self._finished += 1

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
