"""An alarm rings for the job that takes too long, and for no other."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from monitor.feeds.alarm import Alarm

LONG = 3600.0


@pytest.fixture
def alarm() -> Iterator[Alarm]:
    alarm = Alarm()
    yield alarm
    alarm.end()


def test_it_rings_for_a_job_that_takes_too_long(alarm: Alarm) -> None:
    called = threading.Event()

    with alarm.set(0.01, called.set) as rung:
        assert called.wait(60)

    assert rung.is_set()


def test_it_rings_for_nobody_behind_the_job(alarm: Alarm) -> None:
    calls: list[str] = []
    last = threading.Event()

    for _ in range(200):
        with alarm.set(0.0005, lambda: calls.append("rang")) as rung:
            pass
        rang, calls[:] = list(calls), []
        assert rang == ["rang"] * rung.is_set()
    with alarm.set(0.01, last.set):
        assert last.wait(60)

    assert not calls


def test_a_shorter_job_after_a_long_one_is_not_waited_for_longer(alarm: Alarm) -> None:
    called = threading.Event()

    with alarm.set(LONG, called.set) as rung:
        pass
    assert not rung.is_set()
    with alarm.set(0.01, called.set):
        assert called.wait(60)


def test_an_error_in_the_job_calls_it_off(alarm: Alarm) -> None:
    with pytest.raises(OSError, match="gone"), alarm.set(LONG, lambda: None):
        raise OSError("gone")
    with alarm.set(LONG, lambda: None) as rung:
        assert not rung.is_set()


def test_all_alarms_are_one_thread_that_ends_and_may_begin_again(alarm: Alarm) -> None:
    before = threading.active_count()

    for _ in range(3):
        with alarm.set(LONG, lambda: None):
            assert threading.active_count() == before + 1
    alarm.end()
    assert threading.active_count() == before
    alarm.end()
    called = threading.Event()
    with alarm.set(0.01, called.set):
        assert called.wait(60)
