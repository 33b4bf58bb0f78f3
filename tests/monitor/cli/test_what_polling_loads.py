"""`poll` is started again and again by timers: it loads what a poll needs, and shows the same words as the whole command line."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from monitor.cli.main import _OFTEN, parser

ROOT = Path(__file__).resolve().parents[3]
CODE = """
import sys
from monitor.cli.main import main
code = main(["poll", "--json", "--data", sys.argv[1]])
assert not {"numpy", "feedparser", "py3langid", "pyarrow", "monitor.reading"} & set(sys.modules), sorted(sys.modules)
sys.exit(code)
"""


def test_a_poll_loads_neither_parser_nor_charts(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def commands(groups: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (choices,) = [one.choices for one in groups._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(choices)


def test_commands_that_are_started_often_are_found_in_their_group_alone() -> None:
    every = commands(parser())
    for name, group in _OFTEN.items():
        alone = commands(parser((group,)))
        assert alone[name].format_help() == every[name].format_help()
