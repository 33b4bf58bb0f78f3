"""What makes a match of a topic a flag, and what only a mention: a topic's threshold, zone and event frame."""

from __future__ import annotations

from typing import Literal

from monitor.errors import UserError
from monitor.values import dataclass

Zone = Literal["anywhere", "lead", "title"]
Frame = Literal["none", "leaders"]
ZONES: tuple[Zone, ...] = ("anywhere", "lead", "title")
FRAMES: tuple[Frame, ...] = ("none", "leaders")


@dataclass(frozen=True, slots=True)
class Grading:
    """How a topic's matches are told apart.

    A match is a `flag` when its score reaches `threshold` and one of its words stands in `zone`; else it is a `mention` when its score
    reaches `mention`, and nothing below that. `frame` adds what is known of an event: "leaders" counts leaders of different countries,
    forums of theirs and travel abroad. With neither threshold nor zone every match is a flag.
    """

    threshold: float | None = None
    mention: float | None = None
    zone: Zone = "anywhere"
    frame: Frame = "none"


EVERY_MATCH = Grading()
"""A topic that says nothing of the kind: every match is a flag."""


def as_table(grading: Grading) -> dict[str, float | str]:
    """What is said, as a flat table of plain values; empty for EVERY_MATCH."""
    said: dict[str, float | str | None] = {
        "threshold": grading.threshold,
        "mention": grading.mention,
        "zone": None if grading.zone == "anywhere" else grading.zone,
        "frame": None if grading.frame == "none" else grading.frame,
    }
    return {name: value for name, value in said.items() if value is not None}


def from_table(table: dict[str, object]) -> Grading:
    """The grading that a table says; names that are none of its own are passed over. Raises UserError for values of the wrong kind."""
    zone = next((known for known in ZONES if known == table.get("zone", "anywhere")), None)
    frame = next((known for known in FRAMES if known == table.get("frame", "none")), None)
    if zone is None:
        raise UserError(f"zone must be one of {', '.join(ZONES)}")
    if frame is None:
        raise UserError(f"frame must be one of {', '.join(FRAMES)}")
    return Grading(_number(table, "threshold"), _number(table, "mention"), zone, frame)


def _number(table: dict[str, object], name: str) -> float | None:
    value = table.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1_000_000 <= value <= 1_000_000:
        raise UserError(f"{name} must be a number")
    return float(value)
