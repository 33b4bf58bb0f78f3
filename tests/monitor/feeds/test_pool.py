"""Jobs in children: what comes back, what is killed, what is left behind (nothing)."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from monitor.errors import FetchError
from monitor.feeds import slot
from monitor.feeds.pool import Pool
from monitor.feeds.process import CAN_SPLIT

Make = Callable[..., Pool]


@pytest.fixture
def make_pool() -> Iterator[Make]:
    made: list[Pool] = []
    others = set(threading.enumerate())  # a pool may serve the tests of another file

    def make(workers: int = 1, **choices: float) -> Pool:
        made.append(Pool(workers, **choices))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for pool in made:
        pool.close()
    assert not [thread for thread in {*threading.enumerate()} - others if thread.name == "pool"]


def failure(future: Future[object]) -> FetchError:
    with pytest.raises(FetchError) as caught:
        future.result(30)
    return caught.value


def test_results_and_errors_come_back_as_they_are(make_pool: Make) -> None:
    pool = make_pool()
    assert pool.submit(int, "7").result(30) == 7
    with pytest.raises(ValueError, match="invalid literal") as caught:
        pool.submit(int, "seven").result(30)
    assert caught.value.__notes__[0].startswith("In a process of its own:\n")
    assert "seven" not in caught.value.__notes__[0]
    assert pool.submit(len, bytes(5_000_000), size=5_000_000).result(30) == 5_000_000


def test_jobs_share_a_child_and_it_is_replaced_in_time(make_pool: Make) -> None:
    pool = make_pool(jobs_per_child=3)
    children = [pool.submit(os.getpid).result(30) for _ in range(7)]
    assert [children.count(child) for child in dict.fromkeys(children)] == [3, 3, 1]
    assert os.getpid() not in children


def test_children_start_when_there_is_work_for_them(make_pool: Make) -> None:
    pool = make_pool(2)
    assert pool.children() == []
    pool.submit(int, "1").result(30)
    assert len(pool.children()) == 1
    for sleeping in [pool.submit(time.sleep, 0.5), pool.submit(time.sleep, 0.5)]:
        sleeping.result(30)
    assert len(pool.children()) == 2


def test_prepared_children_start_before_there_is_work(make_pool: Make) -> None:
    pool = make_pool(2)
    pool.prepare("colorsys")
    loaded = pool.submit(eval, "'colorsys' in __import__('sys').modules")
    assert loaded.result(60)
    assert len(pool.children()) >= 1
    pool.prepare("colorsys")
    assert len({pool.submit(os.getpid).result(60) for _ in range(20)}) <= 2


def test_a_child_that_cannot_be_prepared_is_tried_again_by_the_first_job(make_pool: Make) -> None:
    pool = make_pool()
    pool.prepare("no_such_module_anywhere")
    assert pool.submit(int, "7").result(60) == 7


@pytest.mark.skipif(not CAN_SPLIT, reason="children have no twins here")
def test_two_children_share_what_one_of_them_has_made(make_pool: Make) -> None:
    pool = make_pool(2)
    pool.prepare("colorsys")
    pool.share(os.putenv, "MADE_BY", "the first")
    for _ in range(100):  # until the twin is there
        if len(pool.children()) == 2:
            break
        pool.submit(time.sleep, 0.1).result(60)
    first, twin = pool.children()
    assert first != twin
    assert {pool.submit(os.getppid).result(60) for _ in range(20)} <= {os.getpid(), first}
    told = {pool.submit(subprocess.getoutput, "echo $MADE_BY").result(60) for _ in range(8)}
    assert told == {"the first"}


@pytest.mark.skipif(not CAN_SPLIT, reason="children have no twins here")
def test_a_twin_that_works_too_long_is_ended_and_replaced(make_pool: Make) -> None:
    pool = make_pool(2, seconds=0.5)
    pool.prepare("colorsys")
    pool.share(int, "7")
    endless = [pool.submit(sum, range(10**12), url="http://a.example/feed") for _ in range(2)]
    assert {failure(job).reason for job in endless} == {"Reading this feed took too long and was stopped."}
    assert [pool.submit(int, "7").result(60) for _ in range(4)] == [7] * 4


@pytest.mark.skipif(not CAN_SPLIT, reason="children have no twins here")
def test_what_cannot_be_made_leaves_the_pool_without_a_twin(make_pool: Make) -> None:
    pool = make_pool(2)
    pool.prepare("colorsys")
    pool.share(int, "seven")
    assert [pool.submit(int, "7").result(60) for _ in range(4)] == [7] * 4


def test_a_pool_is_closed_while_its_children_are_still_being_made(make_pool: Make) -> None:
    pool = make_pool(2)
    pool.prepare("colorsys")
    pool.share(time.sleep, 60)
    pool.close()
    assert pool.children() == []


def test_preparing_keeps_to_the_limit_and_a_closed_pool_starts_nobody(make_pool: Make) -> None:
    pool = make_pool(2)
    pool.limit(1)
    pool.prepare("colorsys")
    assert pool.submit(int, "7").result(60) == 7
    assert len(pool.children()) == 1
    pool.close()
    pool.prepare("colorsys")
    assert pool.children() == []


def test_a_limit_sends_children_away_and_more_room_brings_them_back(make_pool: Make) -> None:
    pool = make_pool(2)
    for sleeping in [pool.submit(time.sleep, 0.3) for _ in range(2)]:
        sleeping.result(30)
    pool.limit(1)
    workers = {job.result(30) for job in [pool.submit(os.getpid) for _ in range(20)]}
    assert len(workers & {pool.submit(os.getpid).result(30) for _ in range(5)}) == 1
    pool.limit(2)
    for sleeping in [pool.submit(time.sleep, 0.3) for _ in range(2)]:
        sleeping.result(30)
    assert len(pool.children()) == 2


def test_a_pool_that_begins_with_a_limit_starts_no_second_child(make_pool: Make) -> None:
    pool = make_pool(2)
    pool.limit(1)
    started = time.monotonic()
    for sleeping in [pool.submit(time.sleep, 0.2) for _ in range(3)]:
        sleeping.result(30)
    assert time.monotonic() - started >= 0.6
    assert len(pool.children()) == 1


def test_a_job_that_hangs_is_killed_and_the_next_one_runs(make_pool: Make) -> None:
    pool = make_pool(seconds=0.5, seconds_per_mb=0.1)
    pool.submit(int, "1").result(30)
    started = time.monotonic()
    error = failure(pool.submit(time.sleep, 60, size=2_000_000, url="http://a.example/feed"))
    assert 0.7 <= time.monotonic() - started < 20
    assert (error.kind, error.url) == ("parser", "http://a.example/feed")
    assert error.reason == "Reading this feed took too long and was stopped."
    assert pool.submit(int, "2").result(30) == 2


@pytest.mark.parametrize("crash", [(os._exit, 3), (os.abort,), (sys.exit, 1)])
def test_a_child_that_dies_is_replaced(make_pool: Make, crash: tuple[Callable[..., object], int]) -> None:
    pool = make_pool()
    future = pool.submit(*crash, url="http://a.example/feed")
    if crash[0] is sys.exit:
        with pytest.raises(SystemExit):
            future.result(30)
    else:
        assert failure(future).kind == "parser"
    assert pool.submit(int, "2").result(30) == 2


def test_a_child_that_was_killed_in_its_sleep_is_replaced(make_pool: Make) -> None:
    pool = make_pool()
    child = pool.submit(os.getpid).result(30)
    os.kill(child, 9)
    later = [pool.submit(os.getpid, url="u") for _ in range(2)]
    assert later[-1].result(30) != child


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="a child's memory is limited on Linux only")
def test_a_job_that_eats_memory_is_stopped(make_pool: Make) -> None:
    pool = make_pool(memory=300 << 20)
    child = pool.submit(os.getpid).result(30)
    assert "memory" in failure(pool.submit(bytearray, 1 << 30)).reason
    assert pool.submit(os.getpid).result(30) != child


def test_what_a_job_prints_does_not_disturb(make_pool: Make) -> None:
    pool = make_pool()
    assert pool.submit(print, "x" * 100_000).result(30) is None
    assert pool.submit(input).exception(30).__class__ is EOFError
    assert pool.submit(int, "3").result(30) == 3


def test_what_cannot_be_sent_is_an_error_of_that_job_only(make_pool: Make) -> None:
    pool = make_pool()
    with pytest.raises((AttributeError, TypeError)):
        pool.submit(len, threading.Lock()).result(30)
    assert pool.submit(threading.Lock).exception(30) is not None
    assert pool.submit(int, "3").result(30) == 3


def test_an_idle_child_ends_and_comes_back(make_pool: Make) -> None:
    pool = make_pool(lasting=0.2)
    child = pool.submit(os.getpid).result(30)
    deadline = time.monotonic() + 20
    while pool.children() and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    assert pool.children() == []
    assert pool.submit(os.getpid).result(30) != child


def test_the_first_child_stays_when_the_others_go(make_pool: Make) -> None:
    pool = make_pool(2, idle=0.2)
    for sleeping in [pool.submit(time.sleep, 0.5), pool.submit(time.sleep, 0.5)]:
        sleeping.result(30)
    deadline = time.monotonic() + 20
    while len(pool.children()) > 1 and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    assert len(pool.children()) == 1


def test_light_jobs_share_the_child_that_is_there(make_pool: Make) -> None:
    pool = make_pool(2, idle=0.2, patience=600)
    for sleeping in [pool.submit(time.sleep, 0.3, light=True) for _ in range(3)]:
        sleeping.result(30)
    assert len(pool.children()) == 1
    for sleeping in [pool.submit(time.sleep, 0.5), pool.submit(time.sleep, 0.5)]:
        sleeping.result(30)
    deadline = time.monotonic() + 20
    while len(pool.children()) > 1 and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    for sleeping in [pool.submit(time.sleep, 0.3, light=True) for _ in range(3)]:
        sleeping.result(30)
    assert len(pool.children()) == 1


def test_a_light_job_that_has_to_wait_for_long_gets_a_child_of_its_own(make_pool: Make) -> None:
    pool = make_pool(2, patience=0.1, seconds=60)
    hanging = pool.submit(time.sleep, 30, light=True)
    assert pool.submit(int, "7", light=True).result(25) == 7
    assert not hanging.done()


def test_light_jobs_wait_for_a_child_that_is_only_starting(make_pool: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    start, may_start = slot.start, threading.Event()

    def start_late(memory: int, *, with_spare: bool) -> object:
        assert may_start.wait(60)
        return start(memory, with_spare=with_spare)

    monkeypatch.setattr(slot, "start", start_late)
    pool = make_pool(2, patience=600)
    jobs = [pool.submit(int, str(number), light=True) for number in range(3)]
    pool._help()  # a look at what waits, when patience has come to its end
    assert [one.at_work for one in pool._slots] == [True, False]
    may_start.set()
    assert [job.result(60) for job in jobs] == [0, 1, 2]


def test_a_waiting_job_can_be_cancelled(make_pool: Make) -> None:
    pool = make_pool()
    running, waiting = pool.submit(time.sleep, 1), pool.submit(int, "1")
    assert waiting.cancel()
    assert running.result(30) is None
    assert pool.submit(int, "2").result(30) == 2


def test_closing_kills_what_runs_and_leaves_nothing(make_pool: Make) -> None:
    pool = make_pool(2)
    child = pool.submit(os.getpid).result(30)
    futures = [pool.submit(time.sleep, 4) for _ in range(4)]
    started = time.monotonic()
    pool.close()
    assert time.monotonic() - started < 3
    for future in futures:
        with pytest.raises(CancelledError):
            future.result(0)
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    with pytest.raises(RuntimeError):
        pool.submit(int, "1")
    pool.close()


def test_a_program_that_forgets_to_close_still_ends_and_is_not_run_again_in_the_child(tmp_path: Path) -> None:
    program = (
        "import os, sys, time\n"
        "print('main', flush=True)\n"
        "from monitor.feeds.pool import Pool\n"
        "pool = Pool(1)\n"
        "print(pool.submit(os.getpid).result(30), flush=True)\n"
        "pool.submit(time.sleep, 4)\n"
    )
    path = tmp_path / "program.py"
    path.write_text(program, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ran = subprocess.run(
        [sys.executable, path], env=environment, capture_output=True, text=True, timeout=30, check=True
    )
    main, child = ran.stdout.split()
    assert main == "main"
    deadline = time.monotonic() + 20
    while _alive(int(child)) and time.monotonic() < deadline:
        threading.Event().wait(0.1)
    assert not _alive(int(child))


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_job_that_never_stops_counting_is_ended_by_its_processor_time(make_pool: Make) -> None:
    pool = make_pool(seconds=0.5)
    error = failure(pool.submit(sum, range(10**15), url="http://a.example/feed"))
    assert isinstance(error, FetchError)
    assert "too long" in error.reason
    assert pool.submit(int, "1").result(30) == 1
