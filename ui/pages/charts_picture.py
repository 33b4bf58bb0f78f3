"""The chart as a picture people can cite: title, plot, legend and a caption that says range, zone and topic versions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPaintDevice, QPainter, QPdfWriter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView

from monitor.errors import UserError
from ui.desk import TopicMark
from ui.icons import draw_mark
from ui.theme import Theme
from ui.words import tr

_EDGE = 20
_LEGEND_LINE = 20
_MARK, _BEHIND_MARK = 16, 20
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Figure:
    """What a picture shows. `size` is that of the plot, in pixels at 96 dpi."""

    title: str
    caption: str
    marks: Sequence[TopicMark]
    plot: QGraphicsView
    size: QSize


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where on the picture everything stands, all words in full, however many there are; `size` in pixels at 96 dpi."""

    size: QSize
    title: QRectF
    marks: Sequence[tuple[QRectF, TopicMark]]
    plot: QRectF
    caption: QRectF


def _sheet(figure: Figure, theme: Theme) -> _Sheet:
    wide = figure.size.width()
    title = QRectF(_EDGE, 10, wide, max(26.0, _height(theme.font(16, bold=True), wide, figure.title)))
    marks = _places(figure.marks, theme, wide, title.bottom() + 2)
    plot = QRectF(QPointF(_EDGE, (marks[-1][0] if marks else title).bottom() + 6), figure.size.toSizeF())
    caption = QRectF(_EDGE, plot.bottom() + 4, wide, _height(theme.font(11), wide, figure.caption))
    return _Sheet(QSize(wide + 2 * _EDGE, math.ceil(caption.bottom()) + 10), title, marks, plot, caption)


def _height(font: QFont, wide: float, words: str) -> float:
    """What these words take, and a line more: another device may break them a little earlier."""
    metrics = QFontMetricsF(font)
    lines = metrics.boundingRect(QRectF(0, 0, wide, 100_000), _WRAPPED, words).height() / metrics.lineSpacing()
    return (math.ceil(lines) + (lines > 1.5)) * metrics.lineSpacing()


def _places(marks: Sequence[TopicMark], theme: Theme, wide: float, top: float) -> list[tuple[QRectF, TopicMark]]:
    """The legend, in as many lines as it takes."""
    metrics, found, left = QFontMetricsF(theme.font(11)), [], 0.0
    for mark in marks:
        needed = min(_MARK + metrics.horizontalAdvance(mark.title) + 4, wide)
        if left and left + needed > wide:
            left, top = 0.0, top + _LEGEND_LINE
        found.append((QRectF(_EDGE + left, top, needed, _LEGEND_LINE), mark))
        left += needed + _BEHIND_MARK
    return found


def save_png(path: Path, figure: Figure, theme: Theme, scale: float = 2.0) -> None:
    """Write a PNG at `scale` times the size on screen, whole or not at all. Raises UserError when the file cannot be written."""
    with _file(path) as file:
        picture(figure, theme, scale).save(file, "PNG")


def save_svg(path: Path, figure: Figure, theme: Theme) -> None:
    """Write an SVG, whole or not at all. Raises UserError when the file cannot be written."""
    sheet = _sheet(figure, theme)
    with _file(path) as file:
        generator = QSvgGenerator()
        generator.setOutputDevice(file)
        generator.setSize(sheet.size)
        generator.setViewBox(QRectF(QPointF(0, 0), sheet.size.toSizeF()))
        generator.setTitle(figure.title)
        generator.setDescription(figure.caption)
        generator.setResolution(96)
        _paint_on(generator, figure, sheet, theme)


def save_pdf(path: Path, figure: Figure, theme: Theme) -> None:
    """Write a PDF of one page, as large as the picture, whole or not at all. Raises UserError when the file cannot be written."""
    sheet = _sheet(figure, theme)
    with _file(path) as file:
        writer = QPdfWriter(file)
        writer.setTitle(figure.title)
        writer.setResolution(96)
        writer.setPageSize(QPageSize(sheet.size.toSizeF() / 96, QPageSize.Unit.Inch))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        _paint_on(writer, figure, sheet, theme)


@contextmanager
def _file(path: Path) -> Iterator[QBuffer]:
    """What is written here takes the place of `path` at the end, flushed to the disk; what was not written whole does not."""
    drawn = QBuffer()  # an SVG writer does not notice a full disk
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    yield drawn
    file, content = QSaveFile(str(path)), drawn.data()
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(content) != content.size() or not file.commit():
        words = tr("The picture could not be written to {path}: {why}.")
        raise UserError(words.format(path=path, why=file.errorString()))


def _paint_on(device: QPaintDevice, figure: Figure, sheet: _Sheet, theme: Theme) -> None:
    painter = QPainter(device)
    _paint(painter, figure, sheet, theme)
    painter.end()


def picture(figure: Figure, theme: Theme, scale: float = 2.0) -> QPixmap:
    """The whole picture at `scale` times the size on screen."""
    sheet = _sheet(figure, theme)
    pixmap = QPixmap(sheet.size * scale)
    pixmap.setDevicePixelRatio(scale)
    painter = QPainter(pixmap)
    _paint(painter, figure, sheet, theme)
    painter.end()
    return pixmap


def _paint(painter: QPainter, figure: Figure, sheet: _Sheet, theme: Theme) -> None:
    colours = theme.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), sheet.size.toSizeF()), QColor(colours.base))
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(16, bold=True))
    painter.drawText(sheet.title, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), figure.title)
    painter.setFont(theme.font(11))
    for place, mark in sheet.marks:
        draw_mark(painter, QRectF(place.left(), place.top() + 5, 10, 10), mark.shape, mark.colour)
        painter.setPen(QColor(colours.text))
        painter.drawText(place.adjusted(_MARK, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, mark.title)
    figure.plot.render(painter, sheet.plot, figure.plot.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio)
    painter.setPen(QColor(colours.muted))
    painter.setFont(theme.font(11))
    painter.drawText(sheet.caption, _WRAPPED, figure.caption)
