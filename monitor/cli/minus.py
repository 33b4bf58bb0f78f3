"""A query that begins with a minus is no option."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ASKING = {("topics", "check"), ("topics", "preview")}
_EXCLUSION = re.compile("-(?!-|[hv]+$)")


def shielded(arguments: Sequence[str]) -> list[str]:
    """The arguments of a command line; a query to check or preview that begins with a minus (-drone) is not taken for an option."""
    at = next((n + 2 for n in range(len(arguments) - 1) if tuple(arguments[n : n + 2]) in _ASKING), len(arguments))
    before, after = list(arguments[:at]), list(arguments[at:])
    for n, argument in enumerate(after):
        is_value = n > 0 and after[n - 1] in {"--days", "--data"}
        if "--" not in after and _EXCLUSION.match(argument) and not is_value:
            return [*before, *after[:n], *after[n + 1 :], "--", argument]
    return [*before, *after]
