"""Looking ahead in a long text without ever searching a stretch of it twice, whatever it holds. Pure."""

from __future__ import annotations

from typing import AnyStr, Generic


class Ahead(Generic[AnyStr]):
    """Where things stand next after a position. Asked for rising positions, all answers together take time linear in the text."""

    def __init__(self, text: AnyStr) -> None:
        self._text: AnyStr = text
        self._next: dict[AnyStr, int] = {}

    def find(self, what: AnyStr, position: int) -> int:
        """The first place of `what` at or after the position; the text's end where there is none."""
        known = self._next.get(what, -1)
        if known < position:
            found = self._text.find(what, position)
            known = self._next[what] = len(self._text) if found < 0 else found
        return known
