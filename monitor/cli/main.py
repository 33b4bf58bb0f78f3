"""The one door: no subcommand opens the window, a subcommand runs headless and never imports Qt."""

from __future__ import annotations

import argparse
import gc
import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence

import monitor
from monitor import logs
from monitor.cli import streams
from monitor.cli.options import Parser, common
from monitor.cli.output import drop_unwritten, say
from monitor.cli.times import check_range
from monitor.errors import EngineBusyError, EngineFaultError, EngineLostError, QueryError, UserError

_GROUPS = (
    "poll",
    "feeds",
    "topics",
    "flag",
    "facts",
    "why",
    "importing",
    "search",
    "source",
    "mark",
    "tidy",
    "texts",
    "counts",
    "stories",
    "events",
    "bursts",
    "reference",
    "compare",
    "export",
    "schedule",
    "report",
    "alerts",
    "backup",
    "doctor",
    "demo",
)

_GROUP_OF = {
    **{group: group for group in _GROUPS if group != "importing"},
    "watch": "poll",
    "import": "importing",
    "restore": "backup",
}
"""The group that each command is in."""

COLLECT_AFTER = 100_000
"""Objects made between two looks for garbage; with Python's own number a tenth of a start is spent looking where there is none."""

OWN_BUG = 70
INTERRUPTED = 130


def parser(groups: Sequence[str] = _GROUPS) -> Parser:
    """The command line, as `--help` shows it; or some groups of its commands."""
    shared = common()
    top = Parser(
        prog="wirewatch",
        parents=[shared],
        description="Media monitoring: flags the articles that match your topics, shows why, and counts them. "
        "Without a command it opens the window.",
    )
    top.add_argument("--version", action="version", version=f"wirewatch {monitor.__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for group in groups:
        importlib.import_module(f"monitor.cli.{group}").add(commands, shared)
    return top


def needed(arguments: Sequence[str]) -> Sequence[str]:
    """The one group that has the command asked for; all of them where none is named, or one that is not known."""
    words = iter(arguments)
    for word in words:
        if word == "--data":
            next(words, None)
        elif not word.startswith("-"):
            return (_GROUP_OF[word],) if word in _GROUP_OF else _GROUPS
    return _GROUPS


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit codes are those of the README."""
    if not set(arguments) - {"-v", "--verbose"}:
        logs.to_screen(verbose=bool(arguments))
        return _guarded(open_window, argparse.Namespace(data=None, verbose=bool(arguments)))
    options = parser(needed(arguments)).parse_args(arguments, argparse.Namespace(run=None, data=None, verbose=False))
    logs.to_screen(verbose=options.verbose)
    return _guarded(options.run or open_window, options)


def _guarded(run: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    try:
        check_range(options)
        return run(options)
    except QueryError as error:
        from monitor.cli import query_error

        query_error.tell(error, typed if isinstance(typed := getattr(options, "query", ""), str) else "")
        return 2
    except EngineBusyError as error:
        say(f"wirewatch: {error}")
        return 3
    except EngineLostError as error:
        say(f"wirewatch: {error}")
        return 1
    except EngineFaultError as error:
        say(f"wirewatch: {error}")
        return OWN_BUG
    except UserError as error:
        say(f"wirewatch: {error}")
        drop_unwritten()
        return 2
    except KeyboardInterrupt:
        say("interrupted; what was stored stays")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        drop_unwritten()
        return 0


def open_window(options: argparse.Namespace) -> int:
    """The window; or one clear line when this machine cannot show one."""
    _alive = look_for_display()
    from ui.app import open_window as show

    return show(options.data, _HEADLESS)


def look_for_display() -> object:
    """Make sure now that a window can be opened; keep what this gives until one is. Raises UserError, or ends the process with 2."""
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise UserError(f"there is no display to open a window on. {_HEADLESS}")
    try:
        from ui.app import make_ready
    except ImportError as error:
        raise UserError(f"the window cannot be loaded ({error}). {_HEADLESS}") from error
    return make_ready(_HEADLESS)


_HEADLESS = (
    "These commands work without one: "
    "poll, watch, feeds, topics, flag, why, import, search, source, mark, tidy, texts, counts, stories, events, bursts, export, schedule, "
    "report, facts, reference, compare, alerts, backup, restore, doctor, demo --headless."
)


def console() -> None:
    """The console script. A bug of ours ends with 70 and the lines of our code that it passed."""
    streams.open_closed()
    logs.watch_threads()
    gc.set_threshold(COLLECT_AFTER)
    try:
        code = main(sys.argv[1:])
    except Exception:
        logs.to_screen(verbose=False)
        logging.getLogger(__name__).critical(
            "this is a bug in Wirewatch; please report it with these lines (-v adds what the fault itself says)",
            exc_info=True,
        )
        code = OWN_BUG
    sys.exit(code)
