"""Links of an article: where one leads is shown before it opens, and asked about where its words name another place."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.marks import one_line
from ui.words import tr

_NAMED = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_LONGEST = 300


def words_of(document: QTextDocument, link: QUrl) -> str:
    """The words that carry this link, those of its first place."""
    block = document.begin()
    while block.isValid():
        said, places = "", block.begin()
        while not places.atEnd():
            form = places.fragment()
            if form.charFormat().isAnchor() and QUrl(form.charFormat().anchorHref()) == link:
                said += form.text()
            elif said:
                return said
            places += 1
        if said:
            return said
        block = block.next()
    return ""


def names_another(words: str, url: QUrl) -> str:
    """The place that the words name, where it is another than the link's; empty where they name none, or the same."""
    found = _NAMED.search(words.strip()[:_LONGEST])
    if found is None:
        return ""
    named = QUrl.fromUserInput(found.group()).host().casefold().removeprefix("www.")
    host = url.host().casefold().removeprefix("www.")
    same = named == host or named.endswith(f".{host}") or host.endswith(f".{named}")
    return "" if same or not named else named


def may_open(url: QUrl, words: str, parent: QWidget) -> bool:
    """Whether the user wants it opened: asked where the words name another place than the link leads to."""
    named = names_another(words, url)
    if not named:
        return True
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("This link leads elsewhere"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Its words name {named}, but it leads to {host}.").format(named=named, host=url.host()))
    box.setInformativeText(one_line(url.toDisplayString(), longest=_LONGEST).text)
    yes = box.addButton(tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is yes
