"""`watch` says what it does, and what it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

START = "import sys; from monitor.cli.main import main; sys.exit(main(['watch']))"


def test_who_watches_with_polling_switched_off_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("polling = false\n")
    environment = os.environ | {"WIREWATCH_DATA": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", START], env=environment, stderr=subprocess.PIPE, text=True) as watch:
        assert watch.stderr is not None
        said = [watch.stderr.readline() for _ in range(2)]
        watch.terminate()
        watch.wait(timeout=30)
    assert said[0].startswith("Watching the feeds")
    assert "Polling is switched off" in said[1]
