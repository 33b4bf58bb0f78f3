"""The running application: it gives the actions their meaning, keeps the window's state, and lets go of everything in order."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

import monitor
from monitor import settings as choices
from monitor.commands import CancelRound, Done, Poll, SaveSettings
from monitor.errors import UserError
from monitor.events import AlertsChanged, ArticleOpened, Event, FeedPolled, RoundFinished, RoundStarted, SettingsChanged
from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter
from monitor.mounts import warning
from monitor.places import Places
from ui.archive_care import ArchiveCare
from ui.desk import NEW_TOPIC, Desk, TopicMark
from ui.heard import heard
from ui.icons import mark_icon
from ui.leaving import Leaving
from ui.marks import one_line
from ui.pages import feeds_opml
from ui.palette import Choice, Palette, ShortcutHelp, choices_of
from ui.state import State
from ui.tray import Tray
from ui.window import PAGES, MainWindow, load
from ui.words import tr

if TYPE_CHECKING:
    from monitor.link import Link
    from ui.dialogs.help import HelpDialog
    from ui.dialogs.import_articles import ImportDialog

log = logging.getLogger(__name__)

DIALOGS = {
    "preferences": "ui.dialogs.preferences:PreferencesDialog",
    "add-feed": "ui.dialogs.add_feed:AddFeedDialog",
    "welcome": "ui.dialogs.welcome:WelcomeDialog",
    "export-list": "ui.dialogs.export:ExportDialog",
    "report": "ui.dialogs.report:ReportDialog",
    "import-articles": "ui.dialogs.import_articles:ImportDialog",
    "compare": "ui.dialogs.compare_reference:CompareDialog",
    "help": "ui.dialogs.help:HelpDialog",
}


class Front(QObject):
    """One window over one data folder. `attach` gives a link to the engine; it is called in a thread and may be slow."""

    def __init__(
        self, desk: Desk, places: Places, attach: Callable[[], Link], window: MainWindow | None = None
    ) -> None:
        super().__init__()
        self.desk = desk
        self.window = window or MainWindow(desk)
        self._places = places
        self._attach = attach
        self._links: list[Link] = []
        self._importing: ImportDialog | None = None
        self._helping: HelpDialog | None = None
        self._state = State(places)
        self.leaving = Leaving(self.window)
        self.care = ArchiveCare(desk, places, self.window, self.leaving, self._links, self.quit)
        self.tray = Tray(self.window, self.window.actions_table) if Tray.available() else None
        self._bind()
        self._state.restore(self.window)

    # beginning

    def _bind(self) -> None:
        actions, window = self.window.actions_table, self.window
        for name in PAGES:
            actions.on(f"go-{name}", lambda name=name: window.go(name, ArticleFilter()))  # type: ignore[misc]  # a bound default
        meaning: dict[str, Callable[[], object]] = {
            "go-starred": lambda: window.go("articles", ArticleFilter(starred=True)),
            "go-flagged": lambda: window.go("articles", ArticleFilter(flagged=True)),
            "search": window.search,
            "palette": self._open_palette,
            "shortcuts": lambda: self._open(ShortcutHelp(actions, window)),
            "about": self._about,
            "help": self._help,
            "toggle-sidebar": window.toggle_sidebar,
            "undo": window.status.take_back,
            "theme": self._toggle_theme,
            "text-larger": lambda: self._resize_text(1),
            "text-smaller": lambda: self._resize_text(-1),
            "poll": lambda: self.desk.send(Poll()),
            "poll-all": lambda: self.desk.send(Poll(all=True)),
            "cancel-round": lambda: self.desk.send(CancelRound()),
            "import-opml": self._import_opml,
            "import-articles": self._import_articles,
            "export-list": lambda: self._of_the_list("export-list"),
            "report": lambda: self._of_the_list("report"),
            "new-topic": lambda: window.go("topics", NEW_TOPIC),
            "compare": lambda: self._dialog("compare"),
            "add-feed": lambda: self._dialog("add-feed"),
            "restore": self.care.restore,
            "repair": self.care.repair,
            "preferences": lambda: self._dialog("preferences"),
            "quit": self.ask_to_quit,
        }
        for name, do in meaning.items():
            actions.on(name, lambda do=do: do() and None)  # type: ignore[misc]  # a bound default
        window.closing.connect(self._closing)
        self.desk.signals.event.connect(self._hear)
        self.desk.signals.lost.connect(self._lost)
        self.desk.signals.link_changed.connect(lambda _attached: self._offer_rounds())
        self._offer_rounds()
        if self.tray is not None:
            self.tray.wanted.connect(window.come_forward)
            self.tray.opened.connect(lambda number: self.desk.signals.tell(ArticleOpened(number)))
            window.summed.connect(self._tell_tray)

    def show(self) -> None:
        """Show the page of last time with its first rows; numbers, engine and welcome come after."""
        name = self._state.text("window/page", "overview")
        if name == "articles":
            self._state.restore_articles(self.window.articles, current=True)
            self.window.go(name, self._state.filter())
        else:
            self.window.go(name if name in PAGES else "overview")
        if name != "articles":
            self.window.shown_page.connect(self._shape_articles)
        self.window.show()
        self.window.focus_page()
        QTimer.singleShot(0, self.window.read_summary)
        QTimer.singleShot(0, self._welcome)
        self.desk.tasks.run(lambda: warning(self._places.data), self._warn_of_disk, self)

    def _shape_articles(self, page: str) -> None:
        """The articles page is shown for the first time."""
        if page == "articles":
            self.window.shown_page.disconnect(self._shape_articles)
            self._state.restore_articles(self.window.articles, current=False)

    def attach_engine(self) -> None:
        """Attach to the engine, or start it, in the task pool."""

        def attach() -> Link:
            link = self._attach()
            self._links.append(link)
            return link

        self.desk.tasks.run(attach, self.desk.attach, self, failed=self._not_attached)

    def attached_already(self, link: Link) -> None:
        """Use a link that was made before there was a window."""
        self._links.append(link)
        self.desk.attach(link)

    def _not_attached(self, error: UserError) -> None:
        self.desk.give_up()
        self.desk.signals.link_changed.emit(False)
        words = tr("The engine could not be started: {why}. You can read the archive; nothing new arrives.")
        self.window.notices.tell("engine", words.format(why=heard(str(error))), tr("Try again"), self._try_again)

    def _lost(self, why: str) -> None:
        self._offer_rounds()
        words = tr("{why}. You can go on reading; nothing new arrives and nothing can be changed.")
        why = heard(why)
        text = words.format(why=f"{why[:1].upper()}{why[1:]}")
        self.window.notices.tell("engine", text, tr("Start it again"), self._try_again)

    def _try_again(self) -> None:
        self.window.notices.forget("engine")
        self.attach_engine()

    def _warn_of_disk(self, words: str) -> None:
        """A folder on a network disk is not safe, and looks like any other."""
        if words:
            self.window.notices.tell("network disk", f"{words}.")

    def _welcome(self) -> None:
        if not self.desk.settings.welcomed and not self.desk.reading.feeds():
            self._dialog("welcome")

    # what the engine says

    def _offer_rounds(self) -> None:
        """A round can be stopped while one runs, and begun while none does."""
        running, actions = bool(self.desk.round), self.window.actions_table
        actions["cancel-round"].setEnabled(running)
        for name in ("poll", "poll-all"):
            actions[name].setEnabled(not running)

    def _hear(self, event: Event) -> None:
        if isinstance(event, RoundStarted | FeedPolled | RoundFinished):
            self._offer_rounds()
        elif isinstance(event, AlertsChanged) and event.unshown and self.tray is not None:
            self.tray.tell(event.unshown)
        elif isinstance(event, SettingsChanged):
            settings, trouble = choices.load(self._places.settings)
            if trouble:
                self.window.notices.tell("settings", trouble)
            self.desk.use_settings(settings)

    def _tell_tray(self, summary: ArchiveSummary) -> None:
        if self.tray is not None:
            self.tray.say(summary.unseen_alerts)

    # actions

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _dialog(self, name: str) -> None:
        dialog = load(DIALOGS[name])(self.desk, self.window)
        if isinstance(dialog, QDialog):
            self._open(dialog)

    def _of_the_list(self, name: str) -> None:
        """A dialog about the list that is on the screen, all articles where there is none; the dialog says which."""
        listed = self.window.page_name == "articles"
        asked = self.window.articles.filter if listed else ArticleFilter()
        dialog = load(DIALOGS[name])(self.desk, asked, self.window)
        if isinstance(dialog, QDialog):
            self._open(dialog)

    def _import_articles(self) -> None:
        """The dialog; the one that was put away while it imports, if there is one."""
        if self._importing is None:
            dialog = self._importing = cast("ImportDialog", load(DIALOGS["import-articles"])(self.desk, self.window))
            dialog.finished.connect(self._import_closed)
            dialog.told.connect(self._tell_import)
        self._open(self._importing)

    def _import_closed(self) -> None:
        self._importing = None

    def _tell_import(self, words: str) -> None:
        """What came of an import whose dialog was put away."""
        self.window.notices.forget("import")
        self.window.notices.tell("import", words, tr("See the result"), self._import_articles)

    def _open_palette(self) -> None:
        topics = [self._topic_choice(self.desk.mark(topic.name)) for topic in self.desk.topics]
        self._open(Palette([*choices_of(self.window), *topics], self.window))

    def _topic_choice(self, mark: TopicMark) -> Choice:
        asked = ArticleFilter(topics=(mark.name,))
        sign = mark_icon(mark.shape, mark.colour.name())
        return Choice(one_line(mark.title, longest=60).text, "topic", lambda: self.desk.go("articles", asked), sign)

    def _help(self) -> None:
        """The documents, in a window that leaves the other usable; first what is told of the page in sight."""
        if self._helping is None:
            self._helping = cast("HelpDialog", load(DIALOGS["help"])(self.desk, self.window))
        if self._helping.isHidden() or self._helping.about != self.window.page_name:
            self._helping.tell_about(self.window.page_name)
        self._helping.show()
        self._helping.raise_()
        self._helping.activateWindow()

    def _about(self) -> None:
        text = tr("Flags the articles that match your topics, shows why, and counts them honestly.")
        text = f"Wirewatch {monitor.__version__}\n\n{text}"
        box = QMessageBox(QMessageBox.Icon.Information, tr("About Wirewatch"), text, parent=self.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(tr("Your data: {folder}").format(folder=self._places.data))
        self._open(box)

    def _import_opml(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self.window, tr("Import OPML"), "", tr("OPML (*.opml *.xml);;All files (*)")
        )
        if name:
            self.import_opml(Path(name))

    def import_opml(self, path: Path) -> None:
        """Subscribe to the feeds of an OPML file; what came of it is said in the status line."""
        feeds_opml.bring(self.desk, path, self.window, self._imported, self._not_imported, self._left)

    def _left(self) -> None:
        self.desk.say(tr("Nothing was imported."))

    def _not_imported(self, error: UserError) -> None:
        self.window.notices.forget("opml")
        self.window.notices.tell("opml", tr("Nothing was imported: {why}").format(why=heard(str(error))))

    def _imported(self, done: Done) -> None:
        if done.lines:
            self.window.notices.forget("opml")
            self.window.notices.tell("opml", feeds_opml.told(done))
        self.desk.say(feeds_opml.told(done))

    def _toggle_theme(self) -> None:
        self._choose(theme="light" if self.desk.theme.dark else "dark")

    def _resize_text(self, by: int) -> None:
        size = max(-2, min(6, self.desk.settings.text_size + by))
        self._choose(text_size=size)

    def _choose(self, **changes: object) -> None:
        """Put changed settings into force now and have the engine write them."""
        settings = replace(self.desk.settings, **changes)  # type: ignore[arg-type]  # names and types are ours, just above
        self.desk.use_settings(settings)
        self.desk.send(SaveSettings(choices.to_toml(settings)))

    # ending

    def _closing(self) -> None:
        if self.tray is None or not self.desk.settings.close_to_tray:
            self.ask_to_quit()
            return
        self.keep_state()
        self.window.hide()
        if not self._state.text("tray/explained"):
            self._state.keep("tray/explained", "yes")
            self.tray.explain()

    def ask_to_quit(self) -> None:
        """End the application, having asked what is to become of changes that are not saved."""
        pages = self.window.keeping()
        if pages:
            self.window.come_forward()
        self.leaving.ask(pages, self.quit)

    def quit(self) -> None:
        """End the application; what is written first is the window's state."""
        self.keep_state()
        self.window.hide()
        QApplication.quit()

    def keep_state(self) -> None:
        """Remember where the window is."""
        self._state.keep_window(self.window)

    def close(self) -> None:
        """Join every thread and stop an engine that this window started; call before the application object goes."""
        if self.tray is not None:
            self.tray.hide()
        self.window.take_down()
        self.desk.tasks.close()
        self.desk.reading.close()  # before the engine, which then leaves one tidy file behind
        for link in self._links:
            link.close(stop_engine=link.started_engine)
        self._links.clear()
