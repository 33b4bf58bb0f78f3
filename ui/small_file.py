"""Reading a file that the user chose and that should be small, in a thread."""

from __future__ import annotations

from pathlib import Path

from monitor.errors import UserError, why_not_read
from ui.heard import heard
from ui.words import tr

_MOST_BYTES = 20_000_000


def content_of(path: Path, kind: str) -> bytes:
    """All of it. Raises UserError that begins with its name when it cannot be read or is larger than `kind` ("a list of feeds") is."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        words = tr("{name} cannot be read: {why}")
        raise UserError(words.format(name=path.name, why=heard(why_not_read(error)))) from error
    if len(content) > _MOST_BYTES:
        words = tr("{name} is larger than 20 MB; {kind} is not.")
        raise UserError(words.format(name=path.name, kind=kind))
    return content
