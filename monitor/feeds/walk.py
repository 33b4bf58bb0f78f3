"""Where the items of a well-formed document are, noted while somebody walks over its tags; any doubt is told. Pure."""

from __future__ import annotations

ITEMS = {"item", "entry"}
_CHANNEL = "channel"


class Walk:
    """Notes where items are while somebody walks over the tags of a UTF-8 document without a document type, names in small letters and
    without their prefixes. `around` are the start tags that surround items; `inside` is how deep the item lies that we are in (0: in none).
    """

    __slots__ = ("_data", "_in_channel", "_start", "_sure", "around", "found", "inside")

    def __init__(self, data: bytes) -> None:
        self.found: list[tuple[int, int]] = []
        self.around: list[bytes] = []
        self.inside = 0
        self._data = data
        self._in_channel = False
        self._start = -1
        self._sure = True

    @property
    def sure(self) -> bool:
        """Whether there are items, and no doubt about where they are."""
        return self._sure and bool(self.found)

    def open(self, local: str, depth: int, begin: int) -> None:
        """A start tag at this byte. Wanted are those of items and those no more than two deep (the root lies one deep)."""
        if local in ITEMS:
            self._sure = self._sure and not self.inside and depth == (3 if self._in_channel else 2)
            self.inside, self._start = depth, begin
        elif depth == 1 or (depth == 2 and local == _CHANNEL):
            end = self._tag_end(begin)
            self._sure = self._sure and end > 0 and len(self.around) < 2  # a second channel: whose item is whose?
            self._in_channel = depth == 2
            self.around.append(self._data[begin:end])

    def close(self, depth: int, end: int) -> None:
        """An end tag at this byte. Wanted are those of elements two deep, and as deep as the item that we are in."""
        if self.inside == depth:
            self._sure = self._sure and end > self._start and self._data.startswith(b"</", end)  # not <item/>
            if self._sure:
                self.found.append((self._start, self._data.index(b">", end) + 1))
            self.inside = 0
        if depth == 2:
            self._in_channel = False

    def _tag_end(self, begin: int) -> int:
        """Behind a start tag, in whose attributes a ">" may stand; 0 for one that is very long."""
        quote = 0
        for place in range(begin, min(len(self._data), begin + 65_536)):
            byte = self._data[place]
            if quote:
                quote = 0 if byte == quote else quote
            elif byte in b"\"'":
                quote = byte
            elif byte == 0x3E:
                return place + 1
        return 0
