"""Our light and dark palettes, topic colours for everyone's eyes, and the contrast that text needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, as #RRGGBB. `mark` lies behind matched words, `selected` behind the chosen row, `warning` is for trouble."""

    window: str
    base: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    mark: str
    warning: str
    good: str


LIGHT = Colours(
    window="#F7F7F5",
    base="#FFFFFF",
    raised="#EFEFEC",
    text="#1B1F24",
    muted="#5B6470",
    line="#E2E4E8",
    accent="#0B62C4",
    on_accent="#FFFFFF",
    selected="#E3EEFA",
    hover="#F1F4F7",
    mark="#FFE69A",
    warning="#A63D00",
    good="#0B6B45",
)
DARK = Colours(
    window="#17191D",
    base="#1E2126",
    raised="#262A31",
    text="#E6E8EB",
    muted="#9AA3AE",
    line="#2D3138",
    accent="#6FB1FF",
    on_accent="#10151C",
    selected="#233A55",
    hover="#252932",
    mark="#5C4A0E",
    warning="#FFA46B",
    good="#5CCB9A",
)

# Okabe and Ito's colours in the order that keeps neighbours apart, then three of Tol's bright scheme.
TOPIC_COLOURS = (
    "#0072B2",
    "#D55E00",
    "#009E73",
    "#CC79A7",
    "#E69F00",
    "#56B4E9",
    "#AA3377",
    "#228833",
    "#EE6677",
    "#F0E442",
)
TOPIC_SHAPES = ("disc", "square", "triangle", "diamond", "hexagon", "cross", "bar")


def luminance(colour: QColor) -> float:
    """Relative luminance 0..1 as WCAG 2.2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """WCAG contrast ratio of two colours, 1..21."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def readable(colour: QColor | str, against: QColor | str, ratio: float = 3.0) -> QColor:
    """The nearest darker (on a light ground) or lighter (on a dark one) shade that reaches the contrast."""
    shade, darker = QColor(colour), luminance(QColor(against)) > 0.2
    light = shade.lightnessF()
    while contrast(shade, against) < ratio and 0.0 < light < 1.0:
        light = max(0.0, light - 0.02) if darker else min(1.0, light + 0.02)
        shade = QColor.fromHslF(max(0.0, shade.hslHueF()), shade.hslSaturationF(), light)
    return shade
