"""A choice of how often: a few round intervals in words, and the present one if it is none of these."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

MINUTES = (5, 10, 15, 20, 30, 60, 120, 240, 360, 720, 1440)


def interval_words(minutes: int) -> str:
    """As in "10 min", "2 h" or "1 day"; 0 is "automatic"."""
    if not minutes:
        return "automatic"
    if minutes % 1440 == 0:
        return "1 day" if minutes == 1440 else f"{minutes // 1440} days"
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"


def offer_intervals(box: QComboBox, minutes: int, offers: Iterable[int] = MINUTES) -> None:
    """Fill the box and choose `minutes`; `currentData` is the number of minutes."""
    box.clear()
    for each in sorted({*offers, minutes}):
        box.addItem(interval_words(each), each)
    box.setCurrentIndex(box.findData(minutes))
