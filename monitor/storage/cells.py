"""What a cell of the archive can hold: times as whole epoch seconds, text that SQLite can keep."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST = datetime.min.replace(tzinfo=UTC)
LAST = datetime.max.replace(tzinfo=UTC)
MISSING = "�"

Cell = str | int | float | None
Row = tuple[Cell, ...]


def seconds(moment: datetime) -> int:
    """Whole seconds since the epoch, rounded down."""
    since = moment - EPOCH
    return since.days * 86_400 + since.seconds


def seconds_or_none(moment: datetime | None) -> int | None:
    """The same, where there may be no time."""
    return None if moment is None else seconds(moment)


def moment(number: int) -> datetime:
    """Aware UTC; a number no calendar holds (a hand-edited archive) becomes the nearest end of time."""
    try:
        return EPOCH + timedelta(0, number)
    except OverflowError:
        return LAST if number > 0 else FIRST


def moment_or_none(number: int | None) -> datetime | None:
    """The same, where there may be no time."""
    return None if number is None else moment(number)


def storable(text: str) -> str:
    """The text with what SQLite cannot keep (NUL, lone surrogates) replaced one for one, so that offsets stand."""
    if not text:
        return ""
    if text.isascii():
        return text.replace("\x00", MISSING) if "\x00" in text else text
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join(MISSING if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text.replace("\x00", MISSING) if "\x00" in text else text


def storable_or_none(text: str | None) -> str | None:
    """The same, where there may be no text."""
    return None if text is None else storable(text)
