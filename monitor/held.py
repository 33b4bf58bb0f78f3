"""What the texts of a query's matches hold, for looking through an archive where its index cannot be asked."""

from __future__ import annotations

from monitor.values import dataclass

UNSURE = "isk"
"""Letters that a pattern in any case also finds as others than their capitals: the dotless i, the long s, the sign of the kelvin."""


@dataclass(frozen=True, slots=True)
class Held:
    """Characters side by side in a text. `folded`: capitals do not count, all are small here. `field`: title or body; None: any text."""

    text: str
    folded: bool = False
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """Every match holds one of these, or the index finds it by `match`, an FTS5 expression (None: it need not be asked)."""

    held: tuple[Held, ...]
    match: str | None = None
