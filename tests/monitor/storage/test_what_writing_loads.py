"""Opening the archive loads only what is used."""

from __future__ import annotations

import subprocess
import sys


def test_who_only_reads_loads_neither_what_writes_nor_what_spells_texts_for_the_index() -> None:
    code = (
        "import sys, monitor.reading\n"
        "loaded = {'sqlite_utils', 'click', 'cattrs', 'monitor.text.normalise'} & set(sys.modules)\n"
        "assert not loaded, loaded\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_an_engine_writes_without_numpy_and_leaves_it_to_those_who_want_it() -> None:
    code = (
        "import sys, monitor.storage.store\n"
        "assert 'numpy' not in sys.modules\n"
        "import numpy\n"
        "assert numpy.array([1]).sum() == 1\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
