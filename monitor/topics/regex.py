"""Patterns of characters in a query (`/pattern/`): what is allowed in them, and how they are run."""

from __future__ import annotations

import functools
import re

from monitor.topics.tree import Regex

LONGEST_TEXT = 20_000
"""Only so many characters of each field are searched."""


@functools.lru_cache(maxsize=256)
def program(node: Regex) -> re.Pattern[str]:
    """The pattern ready for use."""
    return re.compile(node.pattern, re.IGNORECASE if node.folded else 0)
