"""Garbage of Qt objects is collected where they live."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject

from ui.tidy import Tidy


class Knot(QObject):
    def __init__(self):
        super().__init__()
        self.me = self


def test_another_thread_collects_nothing(qapp):
    tidy = Tidy()
    assert not gc.isenabled()
    died_in = []
    knots = [Knot() for _number in range(3000)]
    for knot in knots:
        knot.destroyed.connect(lambda: died_in.append(threading.get_ident()))
    del knot
    knots.clear()
    thread = threading.Thread(target=lambda: [[number] for number in range(10_000)])
    thread.start()
    thread.join()
    assert died_in == []
    while tidy.look() is not None:
        pass
    gc.collect()
    assert set(died_in) == {threading.get_ident()}
    tidy.close()
