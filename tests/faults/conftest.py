"""Commands as processes of their own, and a stand that serves feeds to them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from engines import ROOT, Run
from loopback import Answer
from newsstand import Newsstand, newsstand


@pytest.fixture
def run() -> Run:
    def run(data: Path, *arguments: str, bound: Sequence[str] = (), now: str = "") -> Answer:
        line = [*bound, sys.executable, "main.py", "--data", str(data), *arguments]
        around = {**os.environ, **({"WIREWATCH_NOW": now} if now else {})}
        done = subprocess.run(line, cwd=ROOT, env=around, capture_output=True, text=True, timeout=100, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        return Answer(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with newsstand() as stand:
        yield stand


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """A file with 2,000 articles, about 2 MB."""
    path = tmp_path / "rows.jsonl"
    lines = (json.dumps({"id": str(n), "title": f"Ferry {n} sails", "body": f"word{n} " * 120}) for n in range(2000))
    path.write_text("\n".join(lines), "utf-8")
    return path
