"""What only our own exports say of an article: how it stood in the archive that it comes from, the analyst's marks included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from monitor.rejected import Kept

_OWN = ("feed_url", "guid", "first_seen")
_YES = {"1", "true"}


def is_own(row: Mapping[str, object]) -> bool:
    """Whether a row without its empty cells is one of our own view of articles."""
    return all(name in row for name in _OWN)


def kept_of(row: Mapping[str, object]) -> Kept:
    """How the article of one of our own rows stood. Raises ValueError, in words for people, for a value that is none of ours."""
    return Kept(
        lang=str(row.get("lang", "")),
        sort_time=_time(row, "sort_time"),
        edited=_time(row, "edited"),
        read=_flag(row, "read"),
        starred=_flag(row, "starred"),
        note=_text(row, "note"),
        tags=tuple(tag for tag in _text(row, "tags").split(",") if tag),
    )


def iso_time(text: str) -> datetime | None:
    """An ISO 8601 time (or date: its midnight) as aware UTC; one without a zone is UTC; None for anything else."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _time(row: Mapping[str, object], name: str) -> datetime | None:
    text = _text(row, name)
    moment = iso_time(text)
    if text and moment is None:
        raise ValueError(f"{name} is not a time such as 2023-09-13T14:00:00Z")
    return moment


def _flag(row: Mapping[str, object], name: str) -> bool:
    return str(row.get(name, "")).lower() in _YES


def _text(row: Mapping[str, object], name: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} is not text")  # noqa: TRY004  the value is the user's; the caller tells them about it
    return value
