"""What a topic may be called by machines: in commands, in `@name` of a query, in files and columns."""

from __future__ import annotations

import re

TOPIC_NAME = re.compile(r"\w[\w.-]{0,63}\Z")
"""Matches a whole name."""

WHAT_A_NAME_IS = "use letters, digits, -, _ and ., at most 64, and begin with a letter or digit"
