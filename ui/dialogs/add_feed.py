"""Adding feeds by their addresses: checked while typing, polled at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from monitor.commands import AddFeeds, Done, Poll, Refused, SetPassword
from monitor.model import Subscription
from monitor.pasted import taken_apart
from ui.dialogs import addresses
from ui.dialogs.add_proxy import AddProxy
from ui.dialogs.found_feeds import FoundFeeds
from ui.dialogs.frame import Frame
from ui.heard import heard
from ui.marks import tip
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk


_NOTICES, _TIP = 5, 50
"""Queries that are told of in the dialog, and in the tip of it."""


class AddFeedDialog(QDialog):
    """One address a line; of a single site it offers the feeds. User name and password are for a single feed and go to the keyring."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._url = ""
        self.addresses = QPlainTextEdit()
        self.folder = QComboBox()
        self.allow_local = QCheckBox(tr("Allow addresses on this network"))
        self.username, self.password = QLineEdit(), QLineEdit()
        self.found = FoundFeeds(desk)
        self.look = button(tr("Look for feeds"), self.search, tip=tr("Ask this site which feeds it has"))
        self.sends = label("", muted=True, wrap=True)
        self.proxy = AddProxy(desk)
        self.frame = Frame(self, tr("Add feeds"), tr("Add and poll"), self.act)
        self._lay_out()
        self._fill_folders()
        self.addresses.textChanged.connect(self._check)
        self.username.textChanged.connect(self._check)
        self.password.textChanged.connect(self._check)
        self.allow_local.toggled.connect(self._check)
        self.proxy.changed.connect(self._check)
        self.found.changed.connect(self._check)
        self.found.failed.connect(self.addresses.setFocus)
        self._check()
        self.resize(560, 520)

    def _lay_out(self) -> None:
        self.addresses.setPlaceholderText("https://paper.example/rss.xml")
        self.addresses.setAccessibleName(tr("Addresses, one a line"))
        self.addresses.setTabChangesFocus(True)
        self.folder.setEditable(True)
        self.folder.setAccessibleName(tr("Folder"))
        self.username.setAccessibleName(tr("User name"))
        self.password.setAccessibleName(tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.username.setPlaceholderText(tr("only if the feed asks for one"))
        self.password.setPlaceholderText(tr("kept in the system's keyring"))
        column = self.frame.column
        what = tr(
            "Addresses of feeds, one a line, or the address of a site; gdelt: or google-news: with words to search for:"
        )
        column.addWidget(label(what, muted=True, wrap=True))
        column.addWidget(self.addresses, 1)
        column.addWidget(self.sends)
        column.addWidget(self.found, 2)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Folder"), self.folder)
        form.addRow(tr("User name"), self.username)
        form.addRow(tr("Password"), self.password)
        column.addLayout(form)
        column.addWidget(self.allow_local)
        why = tr("Off, a feed can never lead into your own network. Tick it only for a server that you run yourself.")
        column.addWidget(label(why, muted=True, small=True, wrap=True))
        column.addWidget(self.proxy.fold)
        extra = QHBoxLayout()
        extra.addWidget(self.look)
        self.frame.finish(extra)

    def _fill_folders(self) -> None:
        folders = {feed.about.folder for feed in self._desk.reading.feeds() if feed.about.folder}
        self.folder.addItems(["", *sorted(folders, key=str.casefold)])

    def _read(self) -> addresses.Read:
        return addresses.read(self.addresses.toPlainText(), self._desk.reading.feed_address)

    def _move_credentials(self) -> None:
        """What a pasted address holds of a user and a password goes to their fields, and with them to the keyring."""
        found = taken_apart(self.addresses.toPlainText())
        if found is None:
            return
        self.addresses.setPlainText(found.url)  # which forgets what could be undone, too
        self.addresses.moveCursor(QTextCursor.MoveOperation.End)
        self.username.setText(found.user)
        if found.password:
            self.password.setText(found.password)

    def _check(self) -> None:
        self._move_credentials()
        read = self._read()
        trouble = list(read.wrong[:3])
        credentials = self.username.text().strip() or self.password.text()
        if credentials and len(read.urls) > 1:
            trouble.append(tr("A user name is for one feed: add this feed alone."))
        elif self.password.text() and not self.username.text().strip():
            trouble.append(tr("A password needs a user name."))
        if proxy := self.proxy.wrong():
            trouble.append(proxy)
        if self.found.site and read.urls != (self.found.site,):
            self.found.clear()
        if self.found.trouble and not trouble:
            trouble = [self.found.trouble]
        offered = self.found.list.count() > 0
        self._show_queries(tuple(one.url for one in self.found.chosen()) if offered else read.urls)
        self.frame.tell("\n".join(trouble))
        web = [url for url in read.urls if url.casefold().startswith("http")]
        self.look.setEnabled(len(read.urls) == len(web) == 1 and not self.found.searching and not proxy)
        ready = bool(read.urls) and (not trouble or trouble == [self.found.trouble]) and not self.found.searching
        many = len(self.found.chosen()) if offered else len(read.urls)
        self.frame.accept.setEnabled(ready and many > 0)
        self.frame.accept.setText(self._words(read.urls, many))

    def _words(self, urls: tuple[str, ...], many: int) -> str:
        if self._looks_first(urls):
            return tr("Look for feeds")
        return tr("Add and poll") if many < 2 else tr("Add {number} feeds and poll").format(number=figure(many))

    def _looks_first(self, urls: tuple[str, ...]) -> bool:
        """Whether it is a site that was not asked for its feeds yet."""
        web = len(urls) == 1 and urls[0].casefold().startswith("http")
        return web and addresses.is_site(urls[0]) and self.found.site != urls[0]

    def _show_queries(self, urls: tuple[str, ...]) -> None:
        """Say whom queries are sent to before they are added: of the first few each, how many more there are, and all in the tip."""
        notices = dict.fromkeys(notice for url in urls if (notice := self._desk.reading.query_notice(url)))
        told = [heard(notice) for notice in notices]
        shown = told if len(told) <= _NOTICES + 1 else told[:_NOTICES]
        if rest := len(told) - len(shown):
            more = tr("… and {number} more searches; the tip of these lines names them.")
            shown = [*shown, more.format(number=figure(rest))]
        self.sends.setText("\n".join(shown))
        self.sends.setToolTip(tip("\n".join(told[:_TIP])) if rest else "")
        self.sends.setVisible(bool(told))

    def act(self) -> None:
        """Look for the feeds of a site; add feeds."""
        if self._looks_first(self._read().urls):
            self.search()
        else:
            self.send()

    def search(self) -> None:
        """Ask the engine for the feeds of the one address."""
        (site,) = self._read().urls

        def look() -> None:
            self.found.look(site, allow_local=self.allow_local.isChecked(), proxy=self.proxy.address())
            self._check()

        self.proxy.keep_password(look, self._refused)

    def done(self, result: int) -> None:
        """Closing stops a search, and leaves no password of a proxy behind that no feed goes through."""
        self.found.clear()
        self.proxy.end(self.proxy.address() if result == QDialog.DialogCode.Accepted else "")
        super().done(result)

    def send(self) -> None:
        """Subscribe; the dialog closes when the engine took all of them."""
        typed = self._read().urls
        if self.found.list.count():
            typed = tuple(one.url for one in self.found.chosen())
        urls = tuple(self._desk.reading.feed_address(url) or url for url in typed)
        username = self.username.text().strip() or None
        subscriptions = tuple(
            Subscription(
                url,
                folder=self.folder.currentText().strip(),
                allow_local=self.allow_local.isChecked(),
                username=username,
                proxy=self.proxy.address(),
            )
            for url in urls
        )
        self.frame.busy(yes=True)
        self.proxy.keep_password(lambda: self._add(subscriptions), self._refused)

    def _add(self, subscriptions: tuple[Subscription, ...]) -> None:
        urls = tuple(one.url for one in subscriptions)
        self._desk.send(AddFeeds(subscriptions), lambda done: self._added(urls, done), self._refused, owner=self)

    def _added(self, urls: tuple[str, ...], done: Done) -> None:
        username, password = self.username.text().strip(), self.password.text()
        if username and password and len(urls) == 1:
            command = SetPassword(urls[0], username, password)
            self._desk.send(command, lambda answer: self._finish(urls, done, answer.lines), self._refused, owner=self)
        else:
            self._finish(urls, done, ())

    def _finish(self, urls: tuple[str, ...], done: Done, remarks: tuple[str, ...]) -> None:
        self.frame.busy(yes=False)
        added, known = done.counts.get("added", len(urls)), done.counts.get("known", 0)
        if added or known:
            self.proxy.forget_unused(self.proxy.address())
            self._desk.send(Poll(urls=urls))
        if done.counts.get("rejected"):
            why = "; ".join(wording.one_line(line, 200) for line in done.lines[:5])
            self.frame.tell(tr("Not added: {why}").format(why=why))
            return
        words = tr("{feeds} added, {number} known already.") if known else tr("{feeds} added.")
        said = words.format(feeds=wording.how_many(added, "feed"), number=figure(known))
        self._desk.say(" ".join([said, *(wording.one_line(remark, 300) for remark in remarks)]))
        self.accept()

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(refused.message)
