"""How Wirewatch looks: Fusion with our own light and dark palettes, sizes on a 4 px grid, topic colours for everyone's eyes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.colours import DARK, LIGHT, TOPIC_COLOURS, TOPIC_SHAPES, Colours, readable
from ui.style import style_sheet

MARGIN = 16
GAP = 12
SMALL, NORMAL, LARGE, HUGE = 11, 13, 16, 22  # pixels at 96 dpi


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
