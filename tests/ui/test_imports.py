"""What the window imports is imported as Python does it: PySide6 would read, and keep, the source of all of it."""

import subprocess
import sys

_ASKS = """
import sys
import ui.app
import ui.pages.charts_plot
import linecache
print(__builtins__.__import__.__name__)
print(*(name for name, module in sys.modules.items() if name.startswith("monitor.") and module.__file__ in linecache.cache))
"""


def test_no_source_is_read_of_what_the_window_imports() -> None:
    answer = subprocess.run([sys.executable, "-c", _ASKS], capture_output=True, text=True, check=True)
    importing, *read = answer.stdout.splitlines()
    assert importing != "__feature_import__"
    assert read == [""]
