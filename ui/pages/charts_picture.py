"""The chart as a picture people can cite: title, plot, legend and a caption that says range, zone and topic versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView

from monitor.errors import UserError
from ui.desk import TopicMark
from ui.icons import draw_mark
from ui.theme import Theme

_EDGE = 20
_HEAD = 64
_FOOT = 60


@dataclass(frozen=True, slots=True)
class Figure:
    """What a picture shows. `size` is that of the plot, in pixels at 96 dpi."""

    title: str
    caption: str
    marks: Sequence[TopicMark]
    plot: QGraphicsView
    size: QSize

    @property
    def whole(self) -> QSize:
        return QSize(self.size.width() + 2 * _EDGE, self.size.height() + _HEAD + _FOOT)


def save_png(path: Path, figure: Figure, theme: Theme, scale: float = 2.0) -> None:
    """Write a PNG at `scale` times the size on screen. Raises UserError when the file cannot be written."""
    pixmap = picture(figure, theme, scale)
    if not pixmap.save(str(path), "PNG"):
        raise UserError(f"The picture could not be written to {path}.")


def save_svg(path: Path, figure: Figure, theme: Theme) -> None:
    """Write an SVG. Raises UserError when the file cannot be written."""
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(figure.whole)
    generator.setViewBox(QRectF(0, 0, figure.whole.width(), figure.whole.height()))
    generator.setTitle(figure.title)
    generator.setDescription(figure.caption)
    generator.setResolution(96)
    painter = QPainter()
    if not painter.begin(generator):
        raise UserError(f"The picture could not be written to {path}.")
    _paint(painter, figure, theme)
    painter.end()


def save_pdf(path: Path, figure: Figure, theme: Theme) -> None:
    """Write a PDF of one page, as large as the picture. Raises UserError when the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(figure.title)
    writer.setResolution(96)
    inches = QSizeF(figure.whole.width() / 96, figure.whole.height() / 96)
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise UserError(f"The picture could not be written to {path}.")
    _paint(painter, figure, theme)
    painter.end()


def picture(figure: Figure, theme: Theme, scale: float = 2.0) -> QPixmap:
    """The whole picture at `scale` times the size on screen."""
    pixmap = QPixmap(figure.whole * scale)
    pixmap.setDevicePixelRatio(scale)
    painter = QPainter(pixmap)
    _paint(painter, figure, theme)
    painter.end()
    return pixmap


def _paint(painter: QPainter, figure: Figure, theme: Theme) -> None:
    colours, wide = theme.colours, figure.size.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), figure.whole.toSizeF()), QColor(colours.base))
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(16, bold=True))
    painter.drawText(QRectF(_EDGE, 10, wide, 26), Qt.AlignmentFlag.AlignVCenter, figure.title)
    _paint_legend(painter, figure, theme)
    place = QRectF(_EDGE, _HEAD, wide, figure.size.height())
    figure.plot.render(painter, place, figure.plot.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio)
    painter.setPen(QColor(colours.muted))
    painter.setFont(theme.font(11))
    box = QRectF(_EDGE, _HEAD + figure.size.height() + 4, wide, _FOOT - 8)
    painter.drawText(box, int(Qt.TextFlag.TextWordWrap), figure.caption)


def _paint_legend(painter: QPainter, figure: Figure, theme: Theme) -> None:
    painter.setFont(theme.font(11))
    left = float(_EDGE)
    for mark in figure.marks:
        draw_mark(painter, QRectF(left, 43, 10, 10), mark.shape, mark.colour)
        painter.setPen(QColor(theme.colours.text))
        wide = painter.fontMetrics().horizontalAdvance(mark.title)
        painter.drawText(QRectF(left + 16, 38, wide + 4, 20), Qt.AlignmentFlag.AlignVCenter, mark.title)
        left += wide + 36
