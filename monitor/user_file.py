"""A list that the user keeps in a small TOML file of the data folder: read whole or not at all, and written so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from monitor.errors import UserError, why_not_read

Kept = TypeVar("Kept")


def load(path: Path, parse: Callable[[str], tuple[Kept, ...]], what: str) -> tuple[tuple[Kept, ...], str]:
    """What the file holds and, where it cannot be used, why; then there is nothing, and the file is left as it is."""
    try:
        return parse(path.read_text(encoding="utf-8")), ""
    except FileNotFoundError:
        return (), ""
    except (OSError, UnicodeDecodeError) as error:
        why = why_not_read(error) if isinstance(error, OSError) else "it is not UTF-8 text"
        return (), f"The {what} cannot be read from {path}: {why}."
    except UserError as error:
        return (), f"The {what} cannot be used: {error}. Mend the file {path}."


def save(path: Path, text: str, what: str) -> None:
    """Write the file whole or not at all, readable by its owner only. Raises UserError when it cannot be written."""
    draft = path.with_name(path.name + ".new")
    try:
        draft.touch(mode=0o600)
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise UserError(f"cannot write the file of {what} {path}: {error.strerror or error}") from error
