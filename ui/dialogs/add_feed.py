"""Adding feeds by their addresses: checked while typing, polled at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from monitor.commands import AddFeeds, Done, Poll, Refused, SetPassword
from monitor.model import Subscription
from ui.dialogs import addresses
from ui.dialogs.frame import Frame
from ui.pages import wording
from ui.pages.emptiness import label

if TYPE_CHECKING:
    from ui.desk import Desk


class AddFeedDialog(QDialog):
    """One address a line. User name and password are for a single feed and go to the keyring."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._url = ""
        self.addresses = QPlainTextEdit()
        self.folder = QComboBox()
        self.allow_local = QCheckBox("Allow addresses on this network")
        self.username, self.password = QLineEdit(), QLineEdit()
        self.frame = Frame(self, "Add feeds", "Add and poll", self.send)
        self._lay_out()
        self._fill_folders()
        self.addresses.textChanged.connect(self._check)
        self.username.textChanged.connect(self._check)
        self.password.textChanged.connect(self._check)
        self._check()
        self.resize(520, 420)

    def _lay_out(self) -> None:
        self.addresses.setPlaceholderText("https://paper.example/rss.xml")
        self.addresses.setAccessibleName("Addresses, one a line")
        self.addresses.setTabChangesFocus(True)
        self.folder.setEditable(True)
        self.folder.setAccessibleName("Folder")
        self.username.setAccessibleName("User name")
        self.password.setAccessibleName("Password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.username.setPlaceholderText("only if the feed asks for one")
        self.password.setPlaceholderText("kept in the system's keyring")
        column = self.frame.column
        column.addWidget(label("Addresses of RSS, Atom or JSON feeds, one a line:", muted=True))
        column.addWidget(self.addresses, 1)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Folder", self.folder)
        form.addRow("User name", self.username)
        form.addRow("Password", self.password)
        column.addLayout(form)
        column.addWidget(self.allow_local)
        why = "Off, a feed can never lead into your own network. Tick it only for a server that you run yourself."
        column.addWidget(label(why, muted=True, small=True, wrap=True))
        self.frame.finish()

    def _fill_folders(self) -> None:
        folders = {feed.about.folder for feed in self._desk.reading.feeds() if feed.about.folder}
        self.folder.addItems(["", *sorted(folders, key=str.casefold)])

    def _check(self) -> None:
        read = addresses.read(self.addresses.toPlainText())
        trouble = list(read.wrong[:3])
        credentials = self.username.text().strip() or self.password.text()
        if credentials and len(read.urls) > 1:
            trouble.append("A user name is for one feed: add this feed alone.")
        elif self.password.text() and not self.username.text().strip():
            trouble.append("A password needs a user name.")
        self.frame.tell("\n".join(trouble))
        self.frame.accept.setEnabled(bool(read.urls) and not trouble)
        many = len(read.urls)
        self.frame.accept.setText("Add and poll" if many < 2 else f"Add {many:,} feeds and poll")

    def send(self) -> None:
        """Subscribe; the dialog closes when the engine took all of them."""
        urls = addresses.read(self.addresses.toPlainText()).urls
        username = self.username.text().strip() or None
        subscriptions = tuple(
            Subscription(
                url,
                folder=self.folder.currentText().strip(),
                allow_local=self.allow_local.isChecked(),
                username=username,
            )
            for url in urls
        )
        self.frame.busy(yes=True)
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
            self._desk.send(Poll(urls=urls))
        if done.counts.get("rejected"):
            self.frame.tell("Not added: " + "; ".join(wording.one_line(line, 200) for line in done.lines[:5]))
            return
        said = f"{wording.how_many(added, 'feed')} added"
        if known:
            said += f", {known:,} known already"
        self._desk.say(" ".join([f"{said}.", *(wording.one_line(remark, 300) for remark in remarks)]))
        self.accept()

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(refused.message)
