"""The command line as a user runs it, and a site that serves feeds to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Answer, Site, Wirewatch, serving

from monitor.cli.main import main

NOW = "2026-05-28T12:00:00Z"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def wirewatch(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Wirewatch:
    """Runs a command as a script would, on a data folder of the test's own."""
    monkeypatch.setenv("WIREWATCH_NOW", NOW)
    monkeypatch.setenv("WIREWATCH_DATA", str(tmp_path / "data"))

    def run(*arguments: str) -> Answer:
        capfdbinary.readouterr()
        try:
            code = main(arguments)
        except SystemExit as end:  # argparse ends the process itself
            code = int(end.code or 0)
        out, err = capfdbinary.readouterr()
        return Answer(code, out.decode("utf-8"), err.decode("utf-8"))

    return run
