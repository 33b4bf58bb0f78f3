"""The log: which program, when, what went wrong and where in the code; nothing that articles, users or addresses say."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from monitor.faults import without_secrets, without_words

_OURS = ("monitor", "ui", "resources", "__main__")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_Arguments = tuple[object, ...] | Mapping[str, object] | None

log = logging.getLogger(__name__)


class Lines(logging.Formatter):
    """A record begins at the margin and goes on indented, without control characters: nothing that it quotes can look like another.

    A fault is told without its words, one that stands among the arguments too. What other packages' loggers say may quote anything:
    it is left out but for the form of words that takes arguments, and its place in their code is named instead. `words`: all is told as
    it is, but for what looks like a secret; for someone who looks at the screen and asked for it.
    """

    def __init__(self, form: str, *, words: bool = False) -> None:
        super().__init__(form)
        self._words = words

    def format(self, record: logging.LogRecord) -> str:
        told = record if self._words else _hushed(record)
        lines = without_secrets(super().format(told)).splitlines()
        return "\n    ".join(_NOT_TEXT.sub(lambda found: f"\\x{ord(found[0]):02x}", line) for line in lines)

    def formatException(  # noqa: N802  logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return super().formatException(ei) if self._words or ei[1] is None else without_words(ei[1])


def _hushed(record: logging.LogRecord) -> logging.LogRecord:
    """The record with nothing in it that may quote others."""
    told = logging.makeLogRecord(record.__dict__)
    told.exc_text = None  # another handler's formatter may have left the fault's words here
    if record.name.partition(".")[0] in _OURS:
        told.args = _named(record.args)
    else:
        form = str(record.msg) if record.args else "(its words are left out)"
        told.msg, told.args = f"{form} [{record.filename}:{record.lineno}]", ()
    return told


def _named(given: _Arguments) -> _Arguments:
    """The arguments of a record, faults among them by their kind."""
    if isinstance(given, tuple):
        return tuple(_kind(one) if isinstance(one, BaseException) else one for one in given)
    return given


def _kind(error: BaseException) -> str:
    """Its kind, and what the operating system means by its number."""
    number = error.errno if isinstance(error, OSError) else None
    return f"{type(error).__name__} ({os.strerror(number)})" if number else type(error).__name__


def to_file(path: Path) -> None:
    """To this file, 1 MB and one older file at most."""
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(Lines("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


def to_screen(*, verbose: bool) -> None:
    """Errors to standard error, with `verbose` also what is only told, and all of it in its own words."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines("%(levelname)s %(name)s: %(message)s", words=verbose))
    logging.basicConfig(level=logging.INFO if verbose else logging.ERROR, handlers=[handler])


def watch_threads() -> None:
    """From now on a fault that nobody caught in a thread goes to the log, and not with its words to standard error."""
    threading.excepthook = _ended


def _ended(caught: threading.ExceptHookArgs) -> None:
    """A thread ended by a fault that nobody caught."""
    if caught.exc_value is not None and caught.exc_type is not SystemExit:
        log.error("a thread could not go on", exc_info=caught.exc_value)
