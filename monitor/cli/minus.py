"""A query that begins with a minus is no option."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ASKING = (("topics", "check"), ("topics", "preview"), ("search",))
_FLAGS = {"--json", "--starred", "--unread", "--count", "--count-soon", "--verbose", "--help"}
"""Options of these commands behind which no value stands."""
_EXCLUSION = re.compile("-(?!-|[hv]+$)")


def shielded(arguments: Sequence[str]) -> list[str]:
    """The arguments of a command line; a query that begins with a minus (-drone) is not taken for an option."""
    at = _behind_the_command(arguments)
    before, after = list(arguments[:at]), list(arguments[at:])
    for n, argument in enumerate(after):
        is_value = n > 0 and after[n - 1].startswith("--") and "=" not in after[n - 1] and after[n - 1] not in _FLAGS
        if "--" not in after and _EXCLUSION.match(argument) and not is_value:
            return [*before, *after[:n], *after[n + 1 :], "--", argument]
    return [*before, *after]


def _behind_the_command(arguments: Sequence[str]) -> int:
    """Where the arguments of a command that is asked a query begin; their end where it is another command."""
    start = 0
    while start < len(arguments) and arguments[start].startswith("-"):
        start += 2 if arguments[start] == "--data" else 1
    for command in _ASKING:
        if tuple(arguments[start : start + len(command)]) == command:
            return start + len(command)
    return len(arguments)
