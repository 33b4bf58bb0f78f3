"""`demo`: a made-up year of coverage, in a folder of its own or one removed at close."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.cli.options import Commands
from monitor.cli.output import ProgressBar, say
from monitor.places import at_home
from monitor.ports import headless_now


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("demo", parents=[common], help="a made-up year of coverage, to see every page in use")
    parser.add_argument("--headless", action="store_true", help="fill the folder and end, without a window")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another number makes another year")
    parser.set_defaults(run=run_demo)


def run_demo(options: argparse.Namespace) -> int:
    from monitor.cli.main import look_for_display, open_window
    from monitor.demo.fill import demo

    _alive = None if options.headless else look_for_display()  # first: a year takes a while to make up
    with _folder(options.data) as folder:
        bar = ProgressBar("Making up a year")
        places = demo(folder, seed=options.seed, now=headless_now(), progress=bar.step)
        bar.end()
        say(f"A made-up year is in {places.data}")
        if options.headless:
            return 0
        return open_window(argparse.Namespace(data=str(places.data), verbose=False))


@contextmanager
def _folder(data: str | None) -> Iterator[Path]:
    if data is not None:
        yield at_home(data)
        return
    with tempfile.TemporaryDirectory(prefix="wirewatch-demo-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
