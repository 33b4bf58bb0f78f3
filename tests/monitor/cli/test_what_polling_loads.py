"""A command loads what it needs, `poll` above all, which timers start again and again; it shows the words of the whole command line."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from monitor.cli.main import _GROUPS, needed, parser

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


def test_a_command_is_found_in_its_group_alone_with_the_same_help() -> None:
    every = commands(parser())
    for name in every:
        groups = needed(["--data", "feeds", "-v", name, "poll"])
        assert len(groups) == 1
        alone = commands(parser(groups))
        assert alone[name].format_help() == every[name].format_help()


def test_what_is_no_command_is_looked_for_in_all_of_them() -> None:
    for typed in ([], ["--help"], ["importing"], ["pol"], ["--data"], ["--data", "poll"]):
        assert needed(typed) == _GROUPS
