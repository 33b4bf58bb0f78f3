"""Garbage of the window is collected in the window's thread only."""

from __future__ import annotations

import gc
import threading

import pytest

from ui.garbage import Garbage


class Loop:
    """An object in a cycle that notes the thread in which it goes."""

    def __init__(self, gone: list[int]) -> None:
        self.itself = self
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


@pytest.fixture
def garbage(qapp):
    made = Garbage()
    yield made
    made.stop()


def test_what_a_thread_leaves_behind_goes_in_the_windows_thread(garbage):
    gone: list[int] = []
    worker = threading.Thread(target=lambda: [Loop(gone) for _ in range(5000)])
    worker.start()
    worker.join()
    assert gone == []
    assert garbage.sweep() >= 5000
    assert set(gone) == {threading.get_ident()}


def test_sweeping_again_at_once_finds_nothing_to_do(garbage):
    gc.collect()
    assert garbage.sweep() == 0


def test_python_collects_by_itself_again_afterwards(qapp):
    garbage = Garbage()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
