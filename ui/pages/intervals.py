"""A choice of how often: a few round intervals in words, and the present one if it is none of these."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from ui.pages.wording import how_many
from ui.words import tr

MINUTES = (5, 10, 15, 20, 30, 60, 120, 240, 360, 720, 1440)


def interval_words(minutes: int) -> str:
    """As in "10 min", "2 h" or "1 day"; 0 is "automatic"."""
    if not minutes:
        return tr("automatic")
    if minutes % 1440 == 0:
        return how_many(minutes // 1440, "day")
    return tr("{n} h").format(n=minutes // 60) if minutes % 60 == 0 else tr("{n} min").format(n=minutes)


def offer_intervals(box: QComboBox, minutes: int, offers: Iterable[int] = MINUTES) -> None:
    """Fill the box and choose `minutes`; `currentData` is the number of minutes."""
    box.clear()
    for each in sorted({*offers, minutes}):
        box.addItem(interval_words(each), each)
    box.setCurrentIndex(box.findData(minutes))
