"""`demo`: a made-up year of coverage, in a folder of its own or one removed at close."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.cli.options import Commands
from monitor.cli.output import ProgressBar, line
from monitor.demo.fill import fill
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.lock import engine_lock
from monitor.places import Places, find
from monitor.ports import headless_now


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("demo", parents=[common], help="a made-up year of coverage, to see every page in use")
    parser.add_argument("--headless", action="store_true", help="fill the folder and end, without a window")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another number makes another year")
    parser.set_defaults(run=run_demo)


def run_demo(options: argparse.Namespace) -> int:
    with _folder(options.data) as places:
        bar = ProgressBar("Making up a year")
        with engine_lock(places), Engine(places, now=headless_now) as engine:
            articles = fill(engine.store, seed=options.seed, now=headless_now(), progress=bar.step)
        bar.end()
        line(f"{articles} made-up articles in {places.data}")
        if options.headless:
            return 0
        from monitor.cli.main import open_window

        return open_window(argparse.Namespace(data=str(places.data), verbose=False))


@contextmanager
def _folder(data: str | None) -> Iterator[Places]:
    if data is None:
        with tempfile.TemporaryDirectory(prefix="wirewatch-demo-", ignore_cleanup_errors=True) as folder:
            yield find(folder)
        return
    path = Path(data).expanduser()
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UserError(
            f"{path} is not empty; the demo never mixes with real articles. Give a new folder with --data DIR."
        )
    yield find(data)
