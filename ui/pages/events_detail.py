"""One event: its title and place, what each source says of it with the words, how figures changed, and its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from ui.models.text_rows import TextRows
from ui.page_actions import PageAction, action_button
from ui.pages import events_words as words
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.events_matrix import MatrixModel
from ui.pages.events_quotes import Quotes
from ui.pages.tables import plain_table
from ui.pages.turning import Turning
from ui.words import tr

if TYPE_CHECKING:
    from monitor.ledger import EventDetail
    from ui.desk import Desk


_NARROW = 750


class EventDetails(QWidget):
    """`show_event` shows one. `parting(event, articles)`: these articles are to be an event of their own."""

    parting = Signal(int, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.detail: EventDetail | None = None
        self.title = label("", heading=True, wrap=True)
        self.below = label("", muted=True, wrap=True)
        self.below.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tools = QHBoxLayout()
        self.matrix_model, self.quotes = MatrixModel(desk, self), Quotes(desk)
        self.matrix = plain_table(self.matrix_model, tr("What each source says, a row a field; the words stand beside"))
        self.matrix.setSelectionBehavior(self.matrix.SelectionBehavior.SelectItems)
        sources, fields = self.matrix.horizontalHeader(), self.matrix.verticalHeader()
        sources.setStretchLastSection(False)
        sources.setDefaultSectionSize(140)
        sources.setTextElideMode(Qt.TextElideMode.ElideRight)
        fields.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fields.setHighlightSections(False)
        fields.show()
        self.changes_model = TextRows((tr("When"), tr("Field"), tr("Told"), tr("By")), self)
        self.articles_model = TextRows((tr("When"), tr("Publisher"), tr("Title")), self)
        self.changes = plain_table(
            self.changes_model, tr("How figures changed; Enter opens the article that told it so")
        )
        self.articles = plain_table(self.articles_model, tr("Articles of the event; Enter opens one"), several=True)
        for table, widths in ((self.matrix, (200,)), (self.changes, (110, 150, 230)), (self.articles, (110, 200))):
            for place, width in enumerate(widths):
                table.setColumnWidth(place, width)
        self.matrix.selectionModel().currentChanged.connect(lambda now, _before: self._quote(now))
        self.matrix.activated.connect(lambda _place: self.quotes.table.setFocus())
        self.changes.activated.connect(self._open_change)
        self.articles.activated.connect(self._open_article)
        self._parting = PageAction(self, "events-part", self._part)
        self.part = action_button(self._parting)
        self.tools.addWidget(self.part)
        self._arrange()
        self.show_event(None)
        self.tabs.currentChanged.connect(lambda _tab: self._fit())
        self.articles.selectionModel().selectionChanged.connect(lambda _now, _before: self._fit())

    def _arrange(self) -> None:
        said = QSplitter(Qt.Orientation.Horizontal)
        self._turning = Turning(said, (110, 200))
        said.setChildrenCollapsible(False)
        said.addWidget(self.matrix)
        said.addWidget(self.quotes)
        said.setSizes([560, 520])
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for tab in (said, self.changes, self.articles):
            self.tabs.addTab(tab, "")
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.below)
        head.addLayout(names, 1)
        head.addLayout(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def give_way(self, width: int) -> None:
        """Where the page is narrow the words stand below what is said in them."""
        narrow = width < _NARROW
        self._turning.turn(narrow=narrow)
        self.quotes.keep_one_line(on=not narrow)

    def show_event(self, detail: EventDetail | None) -> None:
        """Show this event; where one is shown already that has the same number, the chosen cell and tab stay."""
        same = detail is not None and self.detail is not None and self.detail.event.id == detail.event.id
        kept = self.matrix.currentIndex()
        row, column = (kept.row(), kept.column()) if same and kept.isValid() else (0, 0)
        self.detail = detail
        self.title.setText(wording.one_line(detail.event.title, 160) if detail else "")
        self.title.setToolTip(wording.one_line(detail.event.title, 600) if detail else "")
        self.below.setText(words.line_below(detail) if detail else "")
        self.matrix_model.show_fields(detail.fields if detail else ())
        self.changes_model.show_rows(self._changes())
        self.articles_model.show_rows(self._articles())
        self.tabs.setTabText(0, tr("What sources say"))
        self.tabs.setTabText(1, tr("Changes ({number})").format(number=self.changes_model.rowCount()))
        self.tabs.setTabText(2, tr("Articles ({number})").format(number=self.articles_model.rowCount()))
        if self.matrix_model.rowCount():
            here = self.matrix_model.index(min(row, self.matrix_model.rowCount() - 1), column)
            self.matrix.setCurrentIndex(here if here.isValid() else self.matrix_model.index(0, 0))
        else:
            self._quote(QModelIndex())
        self._fit()

    def _changes(self) -> list[tuple[str, ...]]:
        if self.detail is None:
            return []
        now, zone = self._desk.now(), self._desk.zone
        return [
            (
                wording.clock(step.at, now, zone),
                words.field_name(step.field),
                words.change(step),
                wording.one_line(step.said.source, 80),
            )
            for step in self.detail.steps
        ]

    def _articles(self) -> list[tuple[str, ...]]:
        if self.detail is None:
            return []
        now, zone = self._desk.now(), self._desk.zone
        return [
            (wording.clock(one.at, now, zone), wording.one_line(one.source, 80), wording.one_line(one.title, 300))
            for one in self.detail.articles
        ]

    def _quote(self, place: QModelIndex) -> None:
        if not place.isValid():
            self.quotes.show_said(tr("No source tells a fact of this event that can be read by rule."), ())
            return
        field = self.matrix_model.fields[place.row()]
        whose = self.matrix_model.sources[place.column() - 1] if place.column() else tr("all sources")
        about = tr("{field}: {source}").format(field=words.field_name(field.field), source=wording.one_line(whose, 60))
        self.quotes.show_said(about, self.matrix_model.said_at(place))

    def chosen_articles(self) -> tuple[int, ...]:
        """The ids of the selected articles, if the list of articles is shown."""
        if self.detail is None or self.tabs.currentIndex() != 2:
            return ()
        rows = {index.row() for index in self.articles.selectionModel().selectedIndexes()}
        return tuple(self.detail.articles[row].id for row in sorted(rows))

    def _fit(self) -> None:
        chosen = len(self.chosen_articles())
        self.part.setVisible(self.tabs.currentIndex() == 2)
        self._parting.setEnabled(0 < chosen < self.articles_model.rowCount())

    def _part(self) -> None:
        if self.detail is not None and (chosen := self.chosen_articles()):
            self.parting.emit(self.detail.event.id, chosen)

    def _open_change(self, place: QModelIndex) -> None:
        if self.detail is not None:
            self.quotes.open_quote(self.detail.steps[place.row()].said)

    def _open_article(self, place: QModelIndex) -> None:
        if self.detail is not None:
            self._desk.open_article(self.detail.articles[place.row()].id)
