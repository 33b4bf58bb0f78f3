"""How Wirewatch looks: Fusion with our own light and dark palettes, sizes on a 4 px grid, topic colours for everyone's eyes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.style import style_sheet

MARGIN = 16
GAP = 12
SMALL, NORMAL, LARGE, HUGE = 11, 13, 16, 22  # pixels at 96 dpi


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


class Theme(QObject):
    """The palette in force. `changed` is emitted after the application wears another one."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", text_size: int = 0) -> None:
        super().__init__()
        self._application = application
        self._family = application.font()
        self._choice = choice
        self._text_size = text_size
        self.colours = LIGHT
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._wear()

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    @property
    def choice(self) -> str:
        """What the user chose: system, light or dark."""
        return self._choice

    def choose(self, choice: str, text_size: int = 0) -> None:
        """Wear system, light or dark; text larger or smaller by so many pixels."""
        if (choice, text_size) != (self._choice, self._text_size):
            self._choice, self._text_size = choice, text_size
            self._wear()

    def size(self, pixels: int) -> int:
        """A text size in pixels, as the user wants it."""
        return max(8, pixels + self._text_size)

    def font(self, pixels: int = NORMAL, *, bold: bool = False) -> QFont:
        """The system's font in one of our sizes, figures all of one width; bold is weight 600."""
        font = QFont(self._family)
        font.setPixelSize(self.size(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def topic_colour(self, index: int, chosen: str = "") -> QColor:
        """The colour of the topic at this place (or the one chosen for it), at least 3:1 against the page."""
        colour = QColor(chosen) if chosen else QColor()
        if not colour.isValid():
            colour = QColor(TOPIC_COLOURS[index % len(TOPIC_COLOURS)])
        return readable(colour, self.colours.base)

    def topic_shape(self, index: int) -> str:
        """disc, square, triangle, ...: so that no topic is told by its colour alone."""
        return TOPIC_SHAPES[index % len(TOPIC_SHAPES)]

    def _follow(self) -> None:
        if self._choice == "system":
            self._wear()

    def _wear(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._choice == "dark" or (self._choice == "system" and scheme == Qt.ColorScheme.Dark)
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(palette(self.colours))
        self._application.setFont(self.font())
        self._application.setStyleSheet(style_sheet(self.colours, self.size))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The Qt palette of one of ours."""
    made = QPalette()
    role = QPalette.ColorRole
    plain = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.hover,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.warning,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Light: colours.base,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.muted,
        role.Shadow: colours.line,
        role.Accent: colours.accent,
    }
    for which, colour in plain.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return made
