"""The library of charts is loaded without making every class of Qt; what it offers is the same."""

import json
import subprocess
import sys
from typing import Any

_TELLS = """
import json, sys
from PySide6 import QtCore, QtGui, QtWidgets
if sys.argv[1] == "lent":
    from ui.pages.charts_library import load
    before = dir(QtWidgets)
    load()
    assert dir(QtWidgets) == before
import pyqtgraph
from pyqtgraph.Qt import QtGui as theirs
made = sum(name in vars(QtWidgets) for name in ("QCalendarWidget", "QDirModel", "QFontDialog", "QMdiArea", "QWizard"))
print(json.dumps({"made": made, "same": theirs.QPainter is QtGui.QPainter, "names": sorted(vars(pyqtgraph))}))
"""


def _told(way: str) -> Any:
    answer = subprocess.run([sys.executable, "-c", _TELLS, way], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def test_the_library_of_charts_is_loaded_without_a_copy_of_qt() -> None:
    lent, copied = _told("lent"), _told("copied")
    assert lent["names"] == copied["names"]
    assert lent["same"]
    assert copied["same"]
    assert lent["made"] == 0 < copied["made"]
