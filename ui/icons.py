"""Our stroke icons, tinted at run time: one SVG a name in resources/icons, drawn by us on a 24 px grid."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 40, 48)


@lru_cache(maxsize=256)
def icon(name: str, colour: str, faint: str = "") -> QIcon:
    """The icon of that name in a colour (#RRGGBB); `faint` is its colour where it is disabled."""
    made = QIcon()
    svg = _svg(name)
    clear, dim = (_renderer(svg.replace("currentColor", one)) for one in (colour, faint))
    for size in _SIZES:
        drawn = _drawn(clear, size)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # in a selected row Qt would tint it
            made.addPixmap(drawn, mode)
        if faint:
            made.addPixmap(_drawn(dim, size), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """Wirewatch's own icon, in its own colours."""
    made = QIcon()
    own = _renderer(_svg("wirewatch"))
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn(own, size))
    return made


def _svg(name: str) -> str:
    return files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


def _renderer(svg: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.encode()))


def _drawn(svg: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap.copy()  # without what Qt keeps for painting on


_OUTLINES: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
    "triangle": ((0.5, 0.03), (1.0, 0.93), (0.0, 0.93)),
    "diamond": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "hexagon": ((0.27, 0.05), (0.73, 0.05), (1.0, 0.5), (0.73, 0.95), (0.27, 0.95), (0.0, 0.5)),
    "cross": (
        *((0.33, 0.0), (0.67, 0.0), (0.67, 0.33), (1.0, 0.33), (1.0, 0.67), (0.67, 0.67)),
        *((0.67, 1.0), (0.33, 1.0), (0.33, 0.67), (0.0, 0.67), (0.0, 0.33), (0.33, 0.33)),
    ),
    "bar": ((0.0, 0.28), (1.0, 0.28), (1.0, 0.72), (0.0, 0.72)),
}


def draw_mark(painter: QPainter, where: QRectF, shape: str, colour: QColor) -> None:
    """A topic's mark (disc, square, triangle, ...) filling a small square; `ring` for a topic that is gone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour if shape == "ring" else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if shape == "ring" else colour)
    outline = _OUTLINES.get(shape)
    if outline is None:
        painter.drawEllipse(where)
    else:
        points = [QPointF(where.x() + x * where.width(), where.y() + y * where.height()) for x, y in outline]
        painter.drawPolygon(QPolygonF(points))
    painter.restore()


@lru_cache(maxsize=256)
def mark_icon(shape: str, colour: str, size: int = 12) -> QIcon:
    """A topic's mark as an icon, for menus and drop-down lists."""
    made = QIcon()
    for scale in (1, 2):
        side = size * scale
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_mark(painter, QRectF(side * 0.1, side * 0.1, side * 0.8, side * 0.8), shape, QColor(colour))
        painter.end()
        drawn = pixmap.copy()  # the same
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(drawn, mode)
    return made
