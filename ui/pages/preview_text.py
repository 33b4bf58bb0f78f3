"""The text of one article as a document: it loads nothing, opens nothing by itself, and shows the matched words marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from monitor.model import ArticleDetail, Span
from ui.desk import Desk
from ui.marks import find_words, hidden, matched_words, one_line, utf16_places
from ui.pages.links import may_open, words_of
from ui.pages.preview_ignored import MOST, find, how_many_ignored, outside
from ui.theme import LARGE, NORMAL, SMALL
from ui.words import tr

_HEADLINE = 300
"""Letters of a title that are shown: what is known of the article stays in sight below any."""
_LONGEST = 300_000
_COLUMN, _MARGIN, _LEAST = 760, 20, 120
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_ENDLESS = re.compile(r"[^\s\u2e80-\uffdc]{5000}")
"""A word that never ends, in a script that parts words: the view's time grows with the square of it, so it is the last that is shown."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Text:
    """What the document is made of: `facts` are lines about the article, `html` is already safe, `link` an http(s) address or empty.

    `images` are what `html` names as `picture:0`, `picture:1`, ….
    """

    detail: ArticleDetail
    facts: tuple[str, ...]
    html: str
    link: str
    spans: tuple[Span, ...]
    images: tuple[QImage, ...] = ()


class ArticleText(QTextBrowser):
    """Shows a Text. `pointed(address)` is emitted while the pointer or the focus is on a link, `topic_wanted` when
    a topic is to look for the selected words.
    """

    pointed = Signal(str)
    topic_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setMinimumHeight(100)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Article text"))
        self._text: Text | None = None
        self._start = 0
        self._fields: dict[str, tuple[int, str]] = {}
        self._at = -1
        self.anchorClicked.connect(self._open)
        self.highlighted.connect(lambda url: self.pointed.emit(url.toDisplayString()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is fetched, from the web or from this machine: an article must not know that it is read.

        What `picture:0` and the like name was got before, because the user asked for it.
        """
        scheme, _colon, place = (name if isinstance(name, str) else name.toString()).partition(":")
        images = self._text.images if self._text is not None else ()
        if scheme == "picture" and place.isdecimal() and int(place) < len(images):
            return self._fitting(images[int(place)])
        if kind == QTextDocument.ResourceType.ImageResource.value:
            blank = QImage(1, 1, QImage.Format.Format_ARGB32)
            blank.fill(QColor(0, 0, 0, 0))
            return blank
        return None

    def _fitting(self, image: QImage) -> QImage:
        """The image no wider than a line."""
        room = min(_COLUMN, self.width() - self.verticalScrollBar().sizeHint().width()) - 2 * _MARGIN
        return image.scaledToWidth(max(_LEAST, room), _SMOOTH) if image.width() > max(_LEAST, room) else image

    def _fit_images(self) -> None:
        document, images = self.document(), self._text.images if self._text is not None else ()
        for place, image in enumerate(images):
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(f"picture:{place}"), self._fitting(image))
        if images:
            document.markContentsDirty(0, document.characterCount())

    def _open(self, url: QUrl) -> None:
        if may_open(url, words_of(self.document(), url), self):
            open_outside(url)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu, and what else can be done with selected words."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        begin = menu.addAction(tr("New topic from the selected words"))
        begin.setEnabled(self.textCursor().hasSelection())
        begin.triggered.connect(self.topic_wanted)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines longer than this are hard to follow."""
        spare = max(0, self.width() - _COLUMN)
        self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)
        self._fit_images()

    def show_text(self, text: Text) -> None:
        """Show an article from its top."""
        document = self.document()
        self.clear()
        self._text = text
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(self._desk.theme.font(NORMAL + 1))
        writer = _Writer(self._desk, document)
        marks = writer.head(text)
        start = writer.end
        self._start, self._fields, self._at = start, writer.fields, -1
        if text.html.strip() and len(text.html) <= _LONGEST:
            writer.html(text.html)
            grey, rest = writer.ignored(start, text.detail.ignored)
            marks += outside(writer.found(start, matched_words(text.detail, text.spans)), grey)
        else:
            marks += writer.plain(text)
            grey, rest = [], list(text.detail.ignored)
        writer.tail(len(text.detail.ignored), rest)
        self.setExtraSelections([*self._painted(grey, faint=True), *self._painted(marks, faint=False)])
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def point(self, spans: Sequence[Span]) -> None:
        """Select the first of these words and bring it into view; asked again, the one after it."""
        places = self._places(spans)
        if not places:
            return
        following = [place for place in places if place[0] > self._at]
        start, length = following[0] if following else places[0]
        self._at = start
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _places(self, spans: Sequence[Span]) -> list[Place]:
        """Where these words of the judged text stand in the document, in its order."""
        if self._text is None:
            return []
        title = [span for span in spans if span.field == "title"]
        places = list(one_line(self._text.detail.row.title, title, longest=_HEADLINE).marks)
        elsewhere = []
        for span in spans:
            start, shown = self._fields.get(span.field, (0, ""))
            if span.field != "title" and span.end <= len(shown):
                places += [(start + at, length) for at, length in utf16_places(shown, [(span.start, span.end)])]
            elif span.field != "title":
                elsewhere.append(span)
        words = matched_words(self._text.detail, elsewhere)
        rest = self.document().toRawText()[self._start :].replace("\u2029", "\n").replace("\u2028", "\n")
        found = utf16_places(rest, find_words(rest, words))
        return sorted(set(places) | {(self._start + at, length) for at, length in found})

    @property
    def marked(self) -> list[str]:
        """The words that are marked, in order of painting."""
        return [one.cursor.selectedText() for one in self.extraSelections() if one.format.background().style().value]

    def _painted(self, places: Sequence[Place], *, faint: bool) -> list[QTextEdit.ExtraSelection]:
        colours, painted = self._desk.theme.colours, []
        form = QTextCharFormat()
        if faint:
            form.setForeground(QColor(colours.muted))
        else:
            form.setBackground(QColor(colours.mark))
            form.setForeground(QColor(colours.text))
        for start, length in places:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, form
            painted.append(one)
        return painted


def open_outside(url: QUrl | str) -> None:
    """Open an address in the user's browser, if it is of the web; other kinds are not opened."""
    url = QUrl(url)
    if url.scheme().lower() in {"http", "https"} and url.host():
        QDesktopServices.openUrl(url)


class _Writer:
    """Writes one document from its start to its end. Places it gives back are (start, length) in UTF-16 units of the document."""

    def __init__(self, desk: Desk, document: QTextDocument) -> None:
        self._theme = desk.theme
        self._document = document
        self._cursor = QTextCursor(document)
        self.fields: dict[str, tuple[int, str]] = {}  # where a field of the judged text begins, and what of it is shown
        self._block = QTextBlockFormat()
        self._block.setBottomMargin(10)
        self._block.setLineHeight(140.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)

    @property
    def end(self) -> int:
        """Where the document ends now."""
        return self._cursor.position()

    def _form(self, colour: str, font: QFont) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colour))
        return form

    def _tight(self) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setBottomMargin(4)
        return block

    def head(self, text: Text) -> list[Place]:
        """Title and facts; the marked places of the title."""
        colours, row = self._theme.colours, text.detail.row
        title = one_line(row.title or tr("Untitled"), [s for s in text.spans if s.field == "title"], longest=_HEADLINE)
        self._cursor.setBlockFormat(self._tight())
        self._cursor.insertText(title.text, self._form(colours.text, self._theme.font(LARGE + 2, bold=True)))
        small = self._form(colours.muted, self._theme.font(SMALL + 1))
        for fact in text.facts:
            self._cursor.insertBlock(self._tight(), small)
            self._cursor.insertText(one_line(fact, longest=600).text, small)
        if text.link:
            linked = QTextCharFormat(small)
            linked.setAnchor(True)
            linked.setAnchorHref(text.link)
            linked.setForeground(QColor(colours.accent))
            self._cursor.insertBlock(self._tight(), small)
            self._cursor.insertText(one_line(QUrl(text.link).toDisplayString(), longest=120).text, linked)
        gap = QTextBlockFormat(self._block)
        gap.setTopMargin(12)
        self._cursor.insertBlock(gap, self._form(colours.text, self._theme.font(NORMAL + 1)))
        return list(title.marks)

    def plain(self, text: Text) -> list[Place]:
        """Summary and body exactly as they were judged; their marked places."""
        detail = text.detail
        parts = [("summary", detail.summary), ("body", detail.body)]
        if detail.summary.strip() and " ".join(detail.summary.split()) in " ".join(detail.body.split()):
            parts = parts[1:]
        marks: list[Place] = []
        form = self._form(self._theme.colours.text, self._theme.font(NORMAL + 1))
        for field, whole in parts:
            endless = _ENDLESS.search(whole)
            shown = whole[: min(_LONGEST, endless.end())] if endless else whole[:_LONGEST]
            if not shown.strip():
                continue
            if marks or self._cursor.positionInBlock():
                self._cursor.insertBlock(self._block, form)
            start = self.end
            self._cursor.insertText(hidden(shown), form)
            self.fields[field] = (start, shown)
            spans = [(span.start, span.end) for span in text.spans if span.field == field and span.end <= len(shown)]
            marks += [(start + place, length) for place, length in utf16_places(shown, spans)]
        if not (detail.summary.strip() or detail.body.strip()):
            self._cursor.insertText(
                tr("The feed gave only this headline."), self._form(self._theme.colours.muted, self._theme.font(NORMAL))
            )
        return marks

    def html(self, safe: str) -> None:
        """The feed's own markup, made safe, in our font and line height."""
        start = self.end
        link = self._theme.colours.accent
        self._document.setDefaultStyleSheet(f"a {{ color: {link}; text-decoration: none; }}")
        self._cursor.insertHtml(safe)
        whole = QTextCursor(self._document)
        whole.setPosition(start)
        whole.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        block = QTextBlockFormat()
        block.setLineHeight(140.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.mergeBlockFormat(block)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def found(self, start: int, words: Sequence[str]) -> list[Place]:
        """Where these words stand in the document after `start`."""
        text = self._text_from(start)
        return [(start + place, length) for place, length in utf16_places(text, find_words(text, words))]

    def ignored(self, start: int, blocks: Sequence[str]) -> tuple[list[Place], list[str]]:
        """Where the blocks that were not judged stand in the document, and those that do not stand there."""
        text = self._text_from(start)
        found, rest = find(text, blocks)
        return [(start + place, length) for place, length in utf16_places(text, found)], rest

    def tail(self, number: int, rest: Sequence[str]) -> None:
        """Say how many blocks were not judged; write those that stand nowhere else."""
        if not number:
            return
        faint = self._form(self._theme.colours.muted, self._theme.font(SMALL + 1))
        block = QTextBlockFormat(self._tight())
        block.setTopMargin(16)
        self._cursor.insertBlock(block, faint)
        self._cursor.insertText(how_many_ignored(number), faint)
        for text in rest[:MOST]:
            self._cursor.insertBlock(self._tight(), faint)
            self._cursor.insertText(one_line(text, longest=1000).text, faint)

    def _text_from(self, start: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n").replace("\u00a0", " ")
