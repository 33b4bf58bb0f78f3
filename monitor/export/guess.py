"""What a file of articles is written in: told by its name, else by how it begins."""

from __future__ import annotations

from pathlib import Path

from monitor.errors import UserError
from monitor.export.rows import Format, format_of

_LOOK = 64 * 1024
_NO_TEXT = {
    b"\x1f\x8b": "it is compressed; unpack it first",
    b"PK\x03\x04": "it is an archive of files or a workbook; unpack it, or save its sheet as CSV (UTF-8), first",
    b"\x28\xb5\x2f\xfd": "it is compressed; unpack it first",
    b"\xff\xfe": "it is written in UTF-16; save it as UTF-8",
    b"\xfe\xff": "it is written in UTF-16; save it as UTF-8",
    b"PAR1": "it is Parquet; say --format parquet",
}
"""How files begin that are no lines of text, and what to do about them."""


def guessed(path: Path) -> Format | None:
    """None when neither tells. Raises OSError when the name does not and the file cannot be read."""
    try:
        return format_of(path)
    except UserError:  # its name promises nothing
        if path.exists() and not path.is_file():  # a pipe would be emptied by looking
            return None
        with path.open("rb") as file:
            return _by_content(file.read(_LOOK))


def why_no_text(start: bytes) -> str:
    """Why a file that begins like this holds no lines that we can read; empty when it may."""
    return next((words for mark, words in _NO_TEXT.items() if start.startswith(mark)), "")


def _by_content(start: bytes) -> Format | None:
    if start.startswith(b"PAR1"):
        return "parquet"
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"{"):
        return "jsonl"
    header = {
        cell.strip(b"\"' ")
        for cell in text.partition(b"\n")[0].strip().lower().replace(b";", b",").replace(b"\t", b",").split(b",")
    }
    return "csv" if b"title" in header else None
