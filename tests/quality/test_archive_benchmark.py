"""The benchmark of a large archive, on a small one: it runs, and every figure is a number. How large they are is not asked here."""

from __future__ import annotations

import math
import os
from pathlib import Path

import pytest

from benchmarks import archive


@pytest.mark.skipif("WIREWATCH_TOOLS" not in os.environ, reason="needs the folder with baselines.py")
def test_a_small_archive_is_made_and_measured(tmp_path: Path, corpus: Path):
    found = list(archive.measured(corpus, 3000, tmp_path, 1, ("reading", "flagging", "saving")))
    assert len(found) > 12
    assert all(math.isfinite(figure.value) and figure.value > 0 for figure in found)
    assert not (tmp_path / "work").exists()
