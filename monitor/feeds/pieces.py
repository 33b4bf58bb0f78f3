"""Where the items of a document stand that no XML parser can read whole: found by their tags alone, in time linear in its size. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from monitor.feeds.ahead import Ahead

_TOKEN = re.compile(rb"<(?:!--|!\[CDATA\[|(/?)((?:[\w.-]{1,40}:)?(?:item|entry))(?=[\s/>]))", re.IGNORECASE)
_ITEM_END = re.compile(rb"</(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]", re.IGNORECASE)
_FEED_END = re.compile(rb"</(?:[\w.-]{1,40}:)?(?:channel|rss|feed|rdf)\s*>", re.IGNORECASE)
_CLOSE = {b"<!--": b"-->", b"<![CDATA[": b"]]>"}


def pieces(data: bytes) -> list[tuple[int, int]]:
    """The ranges data[start:end] of the <item>s or <entry>s (whichever are more, with the prefix they bear), in order.

    What stands in a comment or in CDATA is none. An item that is never closed ends where the next begins, or the feed does.
    """
    tags = list(_item_tags(data))
    names = Counter(name for _, name, is_end in tags if not is_end)
    if not names:
        return []
    wanted = names.most_common(1)[0][0]
    ahead = _Ahead(data)
    found: list[tuple[int, int]] = []
    open_at = -1
    for place, name, is_end in tags:
        if name != wanted:
            continue
        if open_at >= 0:
            found.append((open_at, ahead.end_of_tag(place) if is_end else place))
        open_at = -1 if is_end else place
        if not is_end and data.endswith(b"/", place, ahead.end_of_tag(place) - 1):
            found.append((place, ahead.end_of_tag(place)))
            open_at = -1
    if open_at >= 0:
        last = _FEED_END.search(data, open_at)
        found.append((open_at, last.start() if last else len(data)))
    return found


def _item_tags(data: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """The tags of items outside of comments and CDATA: where, the name, and whether it is an end tag."""
    ahead, position = _Ahead(data), 0
    while token := _TOKEN.search(data, position):
        position = token.end()
        if token.group(2):
            yield token.start(), token.group(2).lower(), bool(token.group(1))
        else:
            position = ahead.behind(token.group(), position)


class _Ahead(Ahead[bytes]):
    """What comes next in a document."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._end = len(data)
        self._item_ends = (found.start() for found in _ITEM_END.finditer(data))
        self._item_end = -1

    def behind(self, opening: bytes, position: int) -> int:
        """Behind the comment or CDATA that opens before `position`; there itself if nothing closes it.

        One that holds the end of an item and opens again before it closes was left open by mistake.
        """
        close = self.find(_CLOSE[opening], position)
        again = self.find(opening, position)
        if close == self._end or (again < close and self._next_item_end(position) < again):
            return position
        return close + len(_CLOSE[opening])

    def end_of_tag(self, position: int) -> int:
        return min(self.find(b">", position) + 1, self._end)

    def _next_item_end(self, position: int) -> int:
        while self._item_end < position:
            self._item_end = next(self._item_ends, self._end)
        return self._item_end
