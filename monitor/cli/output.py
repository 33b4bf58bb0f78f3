"""How the command line speaks: JSON Lines or plain text on stdout, messages and progress on stderr."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.errors import UserError

if TYPE_CHECKING:
    from monitor.commands import Done

# What a terminal obeys instead of showing it: control characters, and those that turn the direction of the text after them.
COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def emit(value: Mapping[str, Json]) -> None:
    """One JSON object on one line of stdout, UTF-8 whatever the locale; half characters become question marks."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    _write(COMMANDS.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def line(text: str) -> None:
    """One line on stdout, UTF-8 whatever the locale, without what a terminal would obey: it may be a stranger's.

    Raises UserError when it cannot be written (a full disk).
    """
    _write(COMMANDS.sub("", text))


def flat(text: object) -> str:
    """The text on one line."""
    return " ".join(str(text).split())


def _write(text: str) -> None:
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError(f"standard output could not be written: {error.strerror or error}") from error


def drop_unwritten() -> None:
    """Forget what stdout did not take, or the interpreter would stumble over it at the end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """One line on stderr."""
    sys.stderr.write(COMMANDS.sub("", text).encode("utf-8", "replace").decode("utf-8") + "\n")
    sys.stderr.flush()


def iso(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC with Z, to the second."""
    return None if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def counted(number: int, one: str) -> str:
    """As in "1 feed" and "3 feeds"."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def unjudged(number: int) -> str:
    """Of how many articles it is not known whether they match: no alert was raised about them."""
    verb = "matches" if number == 1 else "match"
    unknown = f"whether {counted(number, 'article')} {verb} a topic is not known, its query takes too many steps"
    return f"{unknown}; `wirewatch doctor` names the topics"


def tell_added(done: Done, *, as_json: bool) -> int:
    """What became of feeds that were to be added; the exit code: 1 when some were rejected, or something of them was left out."""
    for left_out in done.lines:
        say(left_out)
    if as_json:
        emit({name: done.counts[name] for name in ("added", "known", "rejected")})
    else:
        line(f"{done.counts['added']} added, {done.counts['known']} known already, {done.counts['rejected']} rejected")
    return 1 if done.lines else 0


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns padded to their widest cell, for people; no cell wider than 60 but the last, which a terminal shows in lines of its own."""
    cells = [[*heads], *([*map(_short, row[:-1]), _plain(row[-1])] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads) - 1)]
    indent = sum(widths) + 2 * len(widths)
    for *row, last in cells:
        start = "".join(cell.ljust(width) + "  " for cell, width in zip(row, widths, strict=True))
        first, *more = _lines(last, indent)
        for text in (start + first, *(" " * indent + one for one in more)):
            line(text.rstrip())


def _lines(cell: str, indent: int) -> list[str]:
    """The last cell in lines that fit beside the others; one line where nobody looks, so that a program finds a row on a line."""
    if not sys.stdout.isatty():
        return [cell]
    room = max(24, shutil.get_terminal_size().columns - indent)
    return textwrap.wrap(cell, room, break_long_words=False, break_on_hyphens=False) or [""]


def _plain(cell: str) -> str:
    return flat(COMMANDS.sub("", cell))


def _short(cell: str) -> str:
    shown = _plain(cell)
    return shown if len(shown) <= 60 else shown[:59] + "…"


class ProgressBar:
    """A bar on stderr, on a terminal only; `step` may be called as often as one likes."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._shown = sys.stderr.isatty()

    def step(self, done: int, total: int) -> None:
        if self._shown:
            filled = 24 * done // total if total else 0
            sys.stderr.write(f"\r{self._label} [{'#' * filled}{'.' * (24 - filled)}] {done} of {total or '?'}")
            sys.stderr.flush()

    def end(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
