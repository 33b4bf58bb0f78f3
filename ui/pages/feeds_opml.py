"""Feeds from other readers and for them: OPML files, read carefully."""

from __future__ import annotations

import re
from pathlib import Path

from monitor.commands import Done
from monitor.errors import UserError
from ui.pages import wording

_MOST_BYTES = 20_000_000
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")


def read_file(path: Path) -> str:
    """The text of an OPML file in the encoding it declares. Raises UserError when it cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}") from error
    if len(content) > _MOST_BYTES:
        raise UserError(f"{path.name} is larger than 20 MB; a list of feeds is not.")
    declared = _DECLARED.search(content[:200])
    encoding = (
        "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else declared[1].decode() if declared else "utf-8-sig"
    )
    try:
        return content.decode("utf-8-sig" if encoding.casefold() == "utf-8" else encoding)
    except (LookupError, UnicodeDecodeError) as error:
        raise UserError(f"{path.name} is not readable as {encoding}; save it again as UTF-8.") from error


def told(done: Done) -> str:
    """What an import brought: "12 feeds added, 3 were known, 1 was rejected: …"."""
    added, known, rejected = (done.counts.get(name, 0) for name in ("added", "known", "rejected"))
    parts = [f"{wording.how_many(added, 'feed')} added"]
    if known:
        parts.append(f"{known:,} {'was' if known == 1 else 'were'} known already")
    if rejected:
        parts.append(f"{rejected:,} {'was' if rejected == 1 else 'were'} rejected")
    why = "; ".join(wording.one_line(line, 160) for line in done.lines[:5])
    more = f"; and {len(done.lines) - 5:,} more" if len(done.lines) > 5 else ""
    return ", ".join(parts) + (f": {why}{more}" if why else "")
