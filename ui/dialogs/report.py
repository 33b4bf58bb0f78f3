"""A report of a topic: which topic, which time, how many articles, and the HTML file it is written to."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from monitor.reading import reporting
from ui.dialogs.frame import Frame, beside, form_of_fields
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.form_rows import plain_box
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.errors import UserError
    from monitor.model import ArticleFilter, Topic
    from ui.desk import Desk

_DAYS = (
    (7, later("The last 7 days")),
    (30, later("The last 30 days")),
    (90, later("The last 90 days")),
    (365, later("The last year")),
)


class ReportDialog(QDialog):
    """The filter of the page that is shown gives the topic and, if it is bounded, the time that are chosen first."""

    def __init__(self, desk: Desk, filter: ArticleFilter, parent: QWidget | None = None) -> None:  # noqa: A002  # the seam's name
        super().__init__(parent)
        self._desk, self._filter = desk, filter
        self._written = Path()
        self.topic, self.time = QComboBox(), QComboBox()
        self.articles = QSpinBox()
        self.path = QLineEdit(str(Path.home() / "wirewatch-report.html"))
        self.browse = button(tr("Choose …"), self._browse)
        self.words = label("", muted=True, wrap=True)
        self.opener = button(tr("Open it"), self._open_it)
        self.opener.hide()
        self.frame = Frame(self, tr("Report of a topic"), tr("Write the report"), self.start)
        self._lay_out()
        desk.tasks.read(lambda reading: reading.topics(), self._offer, self)
        self.path.textChanged.connect(self._fit)
        self._fit()
        self.resize(560, 320)

    def _lay_out(self) -> None:
        for field, name in (
            (self.topic, "Topic"),
            (self.time, "Time"),
            (self.articles, "Articles"),
            (self.path, "File"),
        ):
            field.setAccessibleName(name)
        if self._filter.since is not None:
            self.time.addItem(tr("As the page shows it"), None)
        for days, words in _DAYS:
            self.time.addItem(tr(words), days)
        if self._filter.since is None:
            self.time.setCurrentIndex(self.time.findData(30))
        plain_box(self.articles)
        self.articles.setRange(0, reporting.MOST_ARTICLES)
        self.articles.setValue(200)
        self.articles.setPrefix(tr("the newest "))
        form = form_of_fields()
        form.addRow(tr("Topic"), self.topic)
        form.addRow(tr("Time"), self.time)
        form.addRow(tr("Articles"), self.articles)
        form.addRow(tr("File"), beside(self.path, self.browse))
        self.frame.column.addWidget(
            label(
                tr(
                    "One page for a browser or a printer: chart, key figures, sources, articles and how it was counted."
                ),
                wrap=True,
            )
        )
        self.frame.column.addLayout(form)
        self.frame.column.addWidget(self.words)
        self.frame.column.addStretch(1)
        left = QHBoxLayout()
        left.addWidget(self.opener)
        self.frame.finish(left)

    def _offer(self, topics: list[Topic]) -> None:
        for topic in topics:
            self.topic.addItem(topic.title or topic.name, topic.name)
        if self._filter.topics:
            self.topic.setCurrentIndex(max(0, self.topic.findData(self._filter.topics[0])))
        if not topics:
            self.frame.tell(tr("There is no topic yet; add one on the page Topics."))
        self._fit()

    def _fit(self) -> None:
        self.frame.accept.setEnabled(self.topic.count() > 0 and bool(self.path.text().strip()))

    def _browse(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Write the report to"), self.path.text(), "HTML (*.html)")
        if path:
            self.path.setText(path)

    def start(self) -> None:
        """Write the report in a thread; then offer to open it."""
        path, now, days = Path(self.path.text().strip()).expanduser(), self._desk.now(), self.time.currentData()
        asked = reporting.Asked(
            topic=self.topic.currentData(),
            since=self._filter.since if days is None else now - timedelta(days=days),
            until=self._filter.until if days is None else None,
            tz=self._desk.zone,
            articles=self.articles.value(),
        )
        self.frame.tell("")
        self.frame.busy(yes=True)
        self.words.setText(tr("Writing …"))
        self._desk.tasks.read(
            lambda reading: reporting.write(reading, asked, now, str(path)),
            lambda many: self._finish(path, many),
            self,
            failed=self._failed,
        )

    def _finish(self, path: Path, many: int) -> None:
        self.frame.busy(yes=False)
        self._written = path
        words = tr("A report of {articles} is in {path}")
        self.words.setText(words.format(articles=wording.how_many(many, "article"), path=path))
        self.opener.show()
        self.opener.setFocus()
        self.frame.close.setText(tr("Close"))

    def _open_it(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _failed(self, error: UserError) -> None:
        self.frame.busy(yes=False)
        self.words.setText("")
        self.frame.tell(str(error))
