"""Charts that are kept by name: a menu that brings one back, keeps what is shown, or deletes one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from monitor import chart_views
from monitor.chart_views import ChartView
from monitor.errors import UserError
from monitor.places import Places
from ui.page_actions import PageAction
from ui.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from ui.desk import Desk


class Viewed(Protocol):
    """The controls of a chart: what they say under a name, and the way back to it."""

    def view(self, name: str) -> ChartView: ...

    def restore(self, view: ChartView) -> None: ...


class ViewsButton(QPushButton):
    """Reads the file whenever its menu is opened; while it is broken, nothing is written over it."""

    def __init__(self, desk: Desk, viewed: Viewed, parent: QWidget | None = None) -> None:
        super().__init__(tr("Views"), parent)
        self.setToolTip(tr("Charts that you keep by name"))
        self._desk = desk
        self._viewed = viewed
        self._menu = QMenu(self)
        self._keeping = PageAction(self, "charts-keep", self._ask)
        self._keeping.setVisible(desk.data is not None)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)
        self.setVisible(desk.data is not None)

    @property
    def _path(self) -> Path:
        assert self._desk.data is not None  # noqa: S101  # the button is hidden without
        return Places(self._desk.data).views

    def fill(self) -> None:
        """Make the menu anew from the file."""
        self._menu.clear()
        views, problem = chart_views.load(self._path)
        if problem:
            self._desk.say(problem)
        for view in views:
            shown = self._menu.addAction(view.name.replace("&", "&&"))
            shown.triggered.connect(lambda _checked=False, view=view: self._viewed.restore(view))
        if views:
            self._menu.addSeparator()
        self._menu.addAction(self._keeping)
        self._keeping.setEnabled(not problem)
        if views:
            self._menu.addMenu(self._deletions(views))

    def _deletions(self, views: Sequence[ChartView]) -> QMenu:
        menu = QMenu(tr("Delete"), self._menu)
        for view in views:
            action = menu.addAction(view.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, name=view.name: self.delete(name))
        return menu

    def _ask(self) -> None:
        name, yes = QInputDialog.getText(self.window(), tr("Keep this view"), tr("Its name"))
        if yes:
            self.keep(name)

    def keep(self, name: str) -> None:
        """Keep what is shown under this name; one of the same name is replaced, and can be brought back."""
        views, problem = chart_views.load(self._path)
        if problem:
            self._desk.say(problem)
            return
        try:
            wanted = chart_views.check(self._viewed.view(name))
            others = [view for view in views if view.name != wanted.name]
            chart_views.save(self._path, [*others, wanted])
        except UserError as error:
            self._desk.say(str(error))
            return
        self._desk.say(tr("This chart is kept as {name}.").format(name=wanted.name), lambda: self._back(views))

    def delete(self, name: str) -> None:
        """Forget the view of this name; it can be brought back."""
        views, _problem = chart_views.load(self._path)
        try:
            chart_views.save(self._path, [view for view in views if view.name != name])
        except UserError as error:
            self._desk.say(str(error))
            return
        self._desk.say(tr("The view {name} was deleted.").format(name=name), lambda: self._back(views))

    def _back(self, views: Sequence[ChartView]) -> None:
        try:
            chart_views.save(self._path, views)
        except UserError as error:
            self._desk.say(str(error))
