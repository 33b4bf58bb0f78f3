"""Ctrl+C and the request to end at log-out, as the window hears them."""

from __future__ import annotations

import os
import signal

import pytest

from ui.interrupt import Interrupt

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a process cannot be asked like this on Windows")


@pytest.fixture
def interrupt(qapp):
    made = Interrupt()
    yield made
    made.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_window_is_told_when_the_process_is_asked_to_end(interrupt, qtbot, number):
    ended = []
    interrupt.on_asked(lambda: ended.append("old"))
    interrupt.on_asked(lambda: ended.append("new"))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: ended == ["new"])


def test_who_was_asked_too_early_is_told_as_soon_as_there_is_something_to_end(interrupt, qtbot):
    ended = []
    os.kill(os.getpid(), signal.SIGINT)
    interrupt.on_asked(lambda: ended.append("asked"))
    qtbot.waitUntil(lambda: ended == ["asked"])


def test_what_was_done_with_signals_before_is_done_again():
    before = signal.getsignal(signal.SIGTERM)
    Interrupt().close()
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_process_that_shall_outlive_ctrl_c_does(qapp):
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    made = Interrupt()
    assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    made.close()
    signal.signal(signal.SIGINT, before)
