"""The reading pane: one article, what is known of it, why it was flagged, and what one can do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from monitor.commands import Annotate, Done
from monitor.errors import QueryError
from monitor.model import ArticleDetail, ArticleFilter, RowFlag, Span
from ui.desk import NEW_TOPIC, Desk
from ui.heard import heard
from ui.icons import icon
from ui.marks import one_line
from ui.page_actions import PageAction, follow
from ui.pages.articles_filter import language_name
from ui.pages.preview_below import Below
from ui.pages.preview_events import EventLines
from ui.pages.preview_full import FullTextBox
from ui.pages.preview_note import NoteBox
from ui.pages.preview_pictures import PicturesBox
from ui.pages.preview_source import SourceBox
from ui.pages.preview_text import ArticleText, Text, open_outside
from ui.pages.preview_versions import VersionsBox
from ui.pages.preview_why import WhyBox
from ui.pages.wording import ago, full_time, how_many
from ui.words import tr

_TEXT = 250
"""Pixels that the text keeps, whatever is open below it: its title, what is known of it, and its first lines."""
_BUTTONS = {
    "star": "star",
    "toggle-read": "read",
    "open": "open",
    "copy-citation": "copy",
    "note": "note",
    "source": "articles",
    "versions": "clock",
    "previous-flagged": "previous",
    "next-flagged": "next",
}
"""The icons of the buttons above an article, by the actions they are of."""


def facts(detail: ArticleDetail, desk: Desk) -> tuple[str, ...]:
    """What is known of an article, in two lines: who and when; language, how it came to us, and who had it first by its own words."""
    row, zone = detail.row, desk.zone
    published = tr("undated") if row.published is None else full_time(row.published, zone)
    first = [row.source, one_line(detail.author, longest=80).text, published]
    second = [tr("first seen {when}").format(when=ago(row.first_seen, desk.now(), zone))]
    if row.edited is not None:
        times = how_many(max(1, len(detail.versions)), "time")
        last = ago(row.edited, desk.now(), zone)
        second.append(tr("edited {times}, last {when}").format(times=times, when=last))
    if row.lang:
        second.append(language_name(row.lang))
    if detail.full_text:
        second.append(tr("free part of its page") if detail.no_full_text else tr("whole text from its page"))
    if row.backfill:
        second.append(tr("came with the first reading of its feed or an import"))
    if row.flood:
        second.append(tr("one of very many that its feed brought at once"))
    second += [one_line(part, longest=200).text for part in (_first_by(detail), heard(detail.credit)) if part]
    return " · ".join(part for part in first if part), " · ".join(second)


def _first_by(detail: ArticleDetail) -> str:
    """Who had it first, unless that is its publisher or its credit says so."""
    known = detail.originator in detail.credit or detail.originator.casefold() == detail.row.source.casefold()
    return "" if known else tr("first by {who}").format(who=detail.originator)


def citation(detail: ArticleDetail, desk: Desk) -> str:
    """The article as a footnote would name it."""
    row = detail.row
    moment = (row.published or row.first_seen).astimezone(desk.zone)
    said = tr("published") if row.published else tr("first seen")
    author = f"{one_line(detail.author, longest=120).text}, " if detail.author else ""
    title, source = one_line(row.title or tr("Untitled")).text, one_line(row.source).text
    return f"{author}“{title}”, {source}, {said} {moment:%Y-%m-%d %H:%M %Z}. {row.url}".strip()


def web_address(text: str) -> str:
    """The address if it is one of the web, else nothing."""
    url = QUrl(text)
    return text if url.scheme().lower() in {"http", "https"} and url.host() else ""


class Preview(QWidget):
    """Shows one article. Its buttons emit `asked(action)`; `pointed(address)` says where a link leads."""

    asked = Signal(str)
    pointed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("reading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._detail: ArticleDetail | None = None
        self._query = ""
        self.text = ArticleText(desk, self)
        self.why = WhyBox(desk, self)
        self.events = EventLines(desk, self)
        self.note = NoteBox(self)
        self.full = FullTextBox(desk, self)
        self.pictures = PicturesBox(desk, self)
        self.source = SourceBox(desk, self)
        self.versions = VersionsBox(desk, self)
        self.below = Below(desk, self)
        self._buttons: dict[str, QToolButton] = {}
        self._deeds: dict[str, PageAction] = {}
        self._build()
        self.text.pointed.connect(self.pointed)
        self.text.topic_wanted.connect(self.begin_topic)
        self.why.topic_asked.connect(lambda name, clause: desk.go("topics", ArticleFilter(clause, topics=(name,))))
        self.why.place_asked.connect(self.text.point)
        self.pictures.came.connect(self._again)
        self.note.written.connect(self._annotate)
        desk.theme.changed.connect(self._restyle)
        desk.topics_changed.connect(self._again)
        self._restyle()

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 0)
        tools.setSpacing(2)
        for name in _BUTTONS:
            if name == "previous-flagged":
                tools.addStretch(1)
            tools.addWidget(self._button(name))
        boxes = self.below.boxes
        boxes.addWidget(self.events)
        offers = QHBoxLayout()
        offers.addWidget(self.full)
        offers.addWidget(self.pictures, 1)
        boxes.addLayout(offers)
        boxes.addWidget(self.note)
        boxes.addWidget(self.why)
        boxes.addWidget(self.source)
        boxes.addWidget(self.versions)
        self.below.reveal_when_shown(self.note, self.why.explained, self.source, self.versions)
        article = QWidget(self)
        column = QVBoxLayout(article)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(tools)
        column.addWidget(self.text, 1)
        column.addWidget(self.below)
        self._empty = QLabel(tr("Choose an article to read it here.\nJ and K go through the list."), self)
        self._empty.setProperty("muted", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(article)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        action = self._deeds[name] = PageAction(self, name, lambda: self.asked.emit(name))
        button.setAccessibleName(action.iconText())
        button.setIconSize(QSize(18, 18))
        follow(button, action, words=False)
        self._buttons[name] = button
        return button

    def _restyle(self) -> None:
        colours = self._desk.theme.colours
        starred = self._detail is not None and self._detail.row.starred
        for name, sign in _BUTTONS.items():
            self._buttons[name].setIcon(icon(sign, colours.muted, colours.line))
        self._buttons["star"].setIcon(icon("star-full", colours.warning) if starred else icon("star", colours.muted))
        self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.text.setMinimumHeight(min(_TEXT, event.size().height() // 2))

    @property
    def detail(self) -> ArticleDetail | None:
        """The article that is shown."""
        return self._detail

    def show_article(self, detail: ArticleDetail | None, query: str = "") -> None:
        """Show an article; the words that match `query` are marked besides those of its flags."""
        before, before_query = self._detail, self._query
        self._detail, self._query = detail, query
        if (before, before_query) == (detail, query):
            return
        if detail is None:
            self.note.clear()
            self.source.clear()
            self.versions.show_article(None)
            self.text.clear()
            self._stack.setCurrentIndex(0)
            return
        self._show_marks(detail)
        if before is None or before_query != query or not _reads_the_same(before, detail):
            self._again()
        self._stack.setCurrentIndex(1)

    def _show_marks(self, detail: ArticleDetail) -> None:
        colours = self._desk.theme.colours
        starred = detail.row.starred
        self._buttons["star"].setIcon(icon("star-full", colours.warning) if starred else icon("star", colours.muted))
        self._buttons["star"].setAccessibleName(tr("Unstar") if starred else tr("Star"))
        self._deeds["open"].setEnabled(bool(web_address(detail.row.url)))
        self.why.show_marks(detail)
        self.note.show_note(detail)
        self.source.show_article(detail)
        self.versions.show_article(detail)
        self._deeds["versions"].setEnabled(bool(detail.versions))
        self.pictures.show_article(detail)
        self.full.show_article(detail, has_page=bool(web_address(detail.row.url)))

    def _again(self) -> None:
        detail = self._detail
        if detail is None:
            return
        spans = tuple(dict.fromkeys(span for flag in detail.row.flags for span in flag.spans))
        spans += self._query_spans(detail)
        shown = self.pictures.pictures
        html = self._desk.reading.safe_html(detail, tuple(shown)) if detail.html and not detail.full_text else ""
        link, images = web_address(detail.row.url), tuple(shown.values())
        self.text.show_text(Text(detail, facts(detail, self._desk), html, link, spans, images))
        self.why.show_flags(detail, self._flags(detail))
        self.events.show_article(detail)

    @staticmethod
    def _flags(detail: ArticleDetail) -> list[RowFlag]:
        return sorted(detail.row.flags, key=lambda flag: flag.level)

    def _query_spans(self, detail: ArticleDetail) -> tuple[Span, ...]:
        if not self._query:
            return ()
        try:
            return tuple(self._desk.reading.spans(self._query, detail))
        except QueryError:
            return ()  # the box above the list says so already

    def _annotate(self, article_id: int, note: str, tags: tuple[str, ...]) -> None:
        before = self.note.replaced

        def kept(_done: Done) -> None:
            self._desk.say(
                tr("Note and tags saved"), lambda: self._desk.send(Annotate(article_id, *before), owner=self)
            )

        self._desk.send(Annotate(article_id, note, tags), kept, owner=self)

    # what the page's actions ask for

    def open_outside(self) -> None:
        """Open the article in the user's browser."""
        if self._detail is not None:
            open_outside(self._detail.row.url)

    def copy_citation(self) -> None:
        """Put the citation on the clipboard."""
        if self._detail is not None:
            QGuiApplication.clipboard().setText(citation(self._detail, self._desk))
            self._desk.say(tr("Citation copied"))

    def begin_topic(self) -> None:
        """Begin a topic that looks for the words that are selected in the text."""
        words = " ".join(self.text.textCursor().selectedText().split())
        if words:
            self._desk.go("topics", replace(NEW_TOPIC, query=words))
        else:
            self._desk.say(tr("Select words of the article first"))

    def scroll_on(self) -> bool:
        """Scroll on by a screen; False when the end was reached before."""
        bar = self.text.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return False
        bar.setValue(bar.value() + bar.pageStep() - 40)
        return True

    def offers(self) -> dict[str, Callable[[], None]]:
        """The actions this pane can do by itself."""
        return {
            "open": self.open_outside,
            "copy-citation": self.copy_citation,
            "note": self.note.edit,
            "why": self.why.toggle,
            "flag-right": lambda: self.why.mark(belongs=True),
            "flag-wrong": lambda: self.why.mark(belongs=False),
            "full-text": self.full.ask,
            "load-pictures": self.pictures.load,
            "source": self.source.toggle,
            "versions": self.versions.toggle,
            "topic-from-words": self.begin_topic,
        }


def _reads_the_same(one: ArticleDetail, other: ArticleDetail) -> bool:
    """Whether only marks or notes differ, so that the text need not be shown (and scrolled to its top) again."""
    return (
        one.row.id == other.row.id
        and one.row.title == other.row.title
        and (one.summary, one.body, one.html) == (other.summary, other.body, other.html)
        and (one.ignored, one.originator, one.credit) == (other.ignored, other.originator, other.credit)
        and one.row.flags == other.row.flags
        and one.row.edited == other.row.edited
    )
