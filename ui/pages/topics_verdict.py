"""The line below a query: what is wrong with it and how to mend it, else advice, else what came of saving."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.heard import heard
from ui.marks import tip
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.topics_draft import in_one_line
from ui.words import tr

_MOST_PROPOSED = 160
"""Characters of a proposal that is shown; the button's hint has more of a longer one."""


class Verdict(QWidget):
    """`fix_asked(query)` when the user takes the query that would work."""

    fix_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fix = ""
        self._news = False
        self.words = label(" ", wrap=True)
        self._applying = PageAction(self, "topics-fix", lambda: self.fix_asked.emit(self._fix))
        self.apply_fix = action_button(self._applying)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.apply_fix, 0, Qt.AlignmentFlag.AlignTop)
        self._applying.setVisible(False)

    def text(self) -> str:
        """What is said now."""
        return self.words.text()

    def clear(self) -> None:
        """Nothing is wrong, and there is no news."""
        self._news = False
        self._say("", "warning")

    def wrong(self, text: str, fix: str = "") -> None:
        """Say what is wrong; `fix` is a query that would work."""
        self._news = False
        self._say(text, "warning", fix)

    def refused(self, text: str, fix: str = "") -> None:
        """Say why something was not done; it stays until the user types, though nothing is wrong with the query itself."""
        self._news = True
        self._say(text, "warning", fix)

    def tell(self, text: str) -> None:
        """Say what came of something; it stays until the user types."""
        self._news = True
        self._say(text, "")

    def forget_news(self) -> None:
        """The user types: what came of saving is over."""
        if self._news:
            self.clear()

    def advise(self, text: str) -> None:
        """Give advice where there is no news."""
        if not self._news:
            self._say(tr("Advice: {text}").format(text=heard(text)) if text else "", "muted")

    def _say(self, text: str, style: str, fix: str = "") -> None:
        text, proposed = heard(text), in_one_line(fix)
        if fix and proposed not in text and len(proposed) <= _MOST_PROPOSED:
            text = tr("{text} Proposed: {query}").format(text=text, query=proposed)
        self.words.setText(text or " ")
        for name in ("warning", "muted"):
            self.words.setProperty(name, name == style)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self._fix = fix
        self._applying.setVisible(bool(fix))
        self._applying.setToolTip(tip(wording.one_line(fix, 400)))
