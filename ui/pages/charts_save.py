"""The chart on its way out: pictures, a document, the clipboard, and the numbers as CSV."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from monitor.errors import UserError
from ui.page_actions import PageAction
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.model import Count
    from ui.desk import Desk
    from ui.pages.charts_picture import Figure

_KINDS = {
    "png": later("PNG picture (*.png)"),
    "svg": later("SVG drawing (*.svg)"),
    "pdf": later("PDF document (*.pdf)"),
    "csv": later("CSV table (*.csv)"),
}


class Charted(Protocol):
    """What a chart gives to be saved. `figure` raises UserError while there is none."""

    @property
    def counts(self) -> list[Count]: ...

    def figure(self) -> Figure: ...


class ExportButton(QPushButton):
    """A menu of all ways out. `charted` is the page that shows the chart."""

    def __init__(self, desk: Desk, charted: Charted, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export"), parent)
        self._desk = desk
        self._charted = charted
        menu = QMenu(self)
        for kind in _KINDS:
            menu.addAction(PageAction(self, f"charts-{kind}", partial(self._ask, kind)))
        menu.addSeparator()
        menu.addAction(PageAction(self, "charts-copy", self.copy))
        self.setMenu(menu)

    def _ask(self, kind: str) -> None:
        name = f"wirewatch-chart.{kind}"
        path, _filter = QFileDialog.getSaveFileName(self.window(), tr("Export the chart"), name, tr(_KINDS[kind]))
        if path:
            self.save(Path(path), kind)

    def save(self, path: Path, kind: str) -> None:
        """Write the chart as png, svg, pdf or csv; the window says what came of it."""
        if kind == "csv":
            counts, bom = self._charted.counts, self._desk.settings.csv_bom
            self._desk.tasks.read(
                lambda reading: reading.write_counts_csv(str(path), counts, bom=bom),
                lambda _none: self._desk.say(tr("The numbers are in {path}").format(path=path)),
                self,
                failed=lambda error: self._desk.say(str(error)),
            )
            return
        try:
            self._save_picture(path, kind)
        except UserError as error:
            self._desk.say(str(error))
        else:
            self._desk.say(tr("The chart is in {path}").format(path=path))

    def _save_picture(self, path: Path, kind: str) -> None:
        from ui.pages import charts_picture  # QtSvg is loaded when first needed

        writers = {"png": charts_picture.save_png, "svg": charts_picture.save_svg, "pdf": charts_picture.save_pdf}
        writers[kind](path, self._charted.figure(), self._desk.theme)

    def copy(self) -> None:
        """Put the picture into the clipboard."""
        from ui.pages import charts_picture

        try:
            QGuiApplication.clipboard().setPixmap(charts_picture.picture(self._charted.figure(), self._desk.theme))
        except UserError as error:
            self._desk.say(str(error))
        else:
            self._desk.say(tr("The chart is in the clipboard"))
