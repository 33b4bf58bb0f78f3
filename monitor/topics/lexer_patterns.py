"""Patterns as they are typed: /.../ and /.../i."""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.marks import Mark
from monitor.topics.regex import PatternError, check
from monitor.topics.terms import ENDS

_END = rf"(?=[\s()\uff08\uff09]|$|{ENDS})"
_REGEX = re.compile(rf"/((?:[^/\\]|\\.)+)/(i?){_END}", re.DOTALL)
_WITH_OPTIONS = re.compile(rf"/((?:[^/\\]|\\.)+)/([^\W\d_]+){_END}", re.DOTALL)
_OPTIONS_ELSEWHERE = frozenset("adgimsuxy")


def pattern(text: str, start: int) -> Mark | None:
    """The mark of /…/ or /…/i, None where no stroke closes it. Raises QueryError, with a query as `fix` in which the pattern works."""
    found = _REGEX.match(text, start)
    if found is None:
        return None
    folded = bool(found[2])
    try:
        check(found[1], folded=folded)
    except PatternError as error:
        at = found.start(1)
        fix = None
        if error.instead is not None:
            fix = text[: at + error.start] + error.instead + text[at + error.end :]
        raise QueryError(error.message, at + error.start, at + error.end, fix) from error
    return Mark("regex", found[1], start, found.end(), flag=folded)


def refuse_options(text: str, start: int) -> None:
    """Raises QueryError for /…/ with letters behind it that mean nothing here, such as /…/x; does nothing where there are none."""
    found = _WITH_OPTIONS.match(text, start)
    if found is None:
        return
    options = found[2].lower()
    known = set(options) <= _OPTIONS_ELSEWHERE
    if not known and len(options) > 1:  # more likely a path, such as /usr/bin
        return
    message = (
        f"{found[2]} behind a pattern means nothing here. The one option is i, as in /pattern/i: capitals do not count. "
        "Put text with strokes in quotation marks."
    )
    kept = "i" if "i" in options else ""
    meant = known and not any(map(str.isspace, found[1]))
    fix = text[: found.start(2)] + kept + text[found.end(2) :] if meant else None
    raise QueryError(message, found.start(2), found.end(2), fix)
