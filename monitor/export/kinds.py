"""What kind of value a column of our tables holds: a time, a whole number, a fraction, JSON, or text."""

from __future__ import annotations

from typing import Literal

Kind = Literal["time", "whole", "fraction", "json", "text"]

_NAMES: dict[Kind, str] = {
    "time": """published first_seen sort_time edited seen flagged_at last_polled last_new newest_item next_poll at started ended raised
        fetched""",
    "whole": """id article_id event_id story_id topic_version backfill undated read starred last_status failures status items new
        gap_seconds articles publishers stories start end human delivered total whole size flood""",
    "fraction": "score value coverage",
    "json": "spans ignored hops",
}
_KINDS: dict[str, Kind] = {name: kind for kind, names in _NAMES.items() for name in names.split()}


def kind_of(view: str, column: str) -> Kind:
    """The kind of a column of the view v_`view` (or of counts); text for one that is not known here."""
    if view == "facts" and column == "value":
        return "text"  # a number or a name, as the field wants it
    return _KINDS.get(column, "text")
