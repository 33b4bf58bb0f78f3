"""Loads pyqtgraph without the copy that it makes of all of Qt: a name of Qt is looked up when pyqtgraph asks for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_COPIED = (QtCore, QtGui, QtWidgets)


def load() -> None:
    """Import pyqtgraph, once.

    For its `pyqtgraph.Qt.QtCore` and so on it takes every name that `dir(PySide6.QtCore)` gives. PySide6 makes a class when it is asked
    for it, so that all classes and enumerations of Qt would be made: half of the time that the import takes, and 9 MB.
    """
    if "pyqtgraph" not in sys.modules:
        with _lent():
            import pyqtgraph  # noqa: F401


@contextmanager
def _lent() -> Iterator[None]:
    """Modules that ask Qt's in the places of the copies, while Qt's have no names to be copied."""
    names = [vars(real).get("__dir__") for real in _COPIED]
    for real in _COPIED:
        mirror = _mirror(real)
        sys.modules[mirror.__name__] = mirror
        vars(real)["__dir__"] = list
    try:
        yield
    finally:
        for real, told in zip(_COPIED, names, strict=True):
            if told is None:
                del vars(real)["__dir__"]
            else:
                vars(real)["__dir__"] = told


def _mirror(real: ModuleType) -> ModuleType:
    mirror = ModuleType(f"pyqtgraph.Qt.{real.__name__.rpartition('.')[2]}")
    vars(mirror)["__getattr__"] = lambda name: getattr(real, name)
    return mirror
