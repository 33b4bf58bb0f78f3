"""What every page is given: the archive to read, the engine to ask, the news of both, and the way to another page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from monitor.commands import Command, Done, Refused, Reply
from monitor.events import FeedPolled, RoundFinished, RoundStarted
from monitor.model import ArticleFilter, Span, Topic
from monitor.ports import Now
from monitor.reading import Reading
from monitor.settings import Settings
from ui.heard import heard
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.link import Link  # the window shows before the engine is attached

NEW_TOPIC = ArticleFilter(topics=("",))  # asks the topics page to begin a topic
NO_ENGINE = later("The engine is not running, so nothing was changed. Restart Wirewatch to start it again.")


@dataclass(frozen=True, slots=True)
class TopicMark:
    """How a topic looks everywhere: its title, its colour under the present theme and a shape (never colour alone)."""

    name: str
    title: str
    colour: QColor
    shape: str


class Desk(QObject):
    """Everything a page may use. short reads may use `reading` at once, longer ones go through `tasks.read`.
    `data` is the folder in which everything is kept.

    Signals: `settings_changed` (new Settings are in `settings`), `topics_changed` (marks may look different), `going(page, filter)`,
    `opening(article_id)`, `quoting(article_id, span)`, `ledger(event)`, `acting(name)` and `saying(text, undo)` are for the window.
    """

    settings_changed = Signal()
    topics_changed = Signal()
    going = Signal(str, object)
    opening = Signal(int)
    quoting = Signal(int, object)
    ledger = Signal(int)
    acting = Signal(str)
    saying = Signal(str, object)

    def __init__(
        self,
        *,
        reading: Reading,
        signals: EngineSignals,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        now: Now,
        zone: ZoneInfo,
        data: Path | None = None,
    ) -> None:
        super().__init__()
        self.reading = reading
        self.signals = signals
        self.tasks = tasks
        self.settings = settings
        self.theme = theme
        self.now = now
        self.zone = zone
        self.data = data
        self.link: Link | None = None
        self._lost = False
        self._held: list[tuple[Command, Callable[[Reply], None]]] = []
        self._topics: list[Topic] | None = None
        self.round: list[RoundStarted | FeedPolled] = []
        signals.event.connect(self._follow)
        signals.lost.connect(self._lose)

    # the engine

    def attach(self, link: Link) -> None:
        """The engine can be asked from now on; what was asked before is sent now, in order."""
        self.link = link
        self._lost = False
        link.listen(self.signals.tell)
        link.on_lost(self.signals.broken)
        link.start()
        held, self._held = self._held, []
        for command, reply in held:
            link.send(command, reply)
        self.signals.link_changed.emit(True)

    def _follow(self, event: object) -> None:
        """Keep what was told of the round under way in `round`, for a page that is made while it runs."""
        if isinstance(event, RoundStarted):
            self.round = [event]
        elif isinstance(event, FeedPolled):
            self.round.append(event)
        elif isinstance(event, RoundFinished):
            self.round = []

    def _lose(self, _why: str) -> None:
        self.give_up()

    def give_up(self) -> None:
        """There is no engine: answer what waits, and refuse what comes until `attach`."""
        self.link = None
        self._lost = True
        self.round = []
        held, self._held = self._held, []
        for _command, reply in held:
            reply(Refused(tr(NO_ENGINE)))

    def send(
        self,
        command: Command,
        then: Callable[[Done], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Ask the engine; the answer comes in the window's thread, unless `owner` is gone by then.

        Before the engine is attached the command is kept and sent then. A refusal nobody asked for is said in the window.
        """

        def answered(answer: object) -> None:
            if isinstance(answer, Refused):
                (refused or self._say_refused)(replace(answer, message=heard(answer.message)))
            elif isinstance(answer, Done) and then is not None:
                then(replace(answer, lines=tuple(map(heard, answer.lines))) if answer.lines else answer)

        reply = self.signals.expect(answered, owner or self)
        if self.link is not None:
            self.link.send(command, reply)
        elif self._lost:
            reply(Refused(tr(NO_ENGINE)))
        else:
            self._held.append((command, reply))

    def _say_refused(self, answer: Refused) -> None:
        self.say(answer.message)

    # the window

    def go(self, page: str, filter: ArticleFilter | None = None) -> None:  # noqa: A002  # the seam's name
        """Show another page: overview, articles, charts, topics, feeds or alerts; a filter says which articles."""
        self.going.emit(page, filter)

    def open_article(self, article_id: int) -> None:
        """Show this article in the articles page."""
        self.opening.emit(article_id)

    def open_quote(self, article_id: int, field: str, start: int, end: int) -> None:
        """Show this article with `[start:end]` of its field (title, summary or body) chosen."""
        self.quoting.emit(article_id, Span(field, start, end))

    def open_event(self, number: int) -> None:
        """Show this event in the ledger."""
        self.ledger.emit(number)

    def act(self, name: str) -> None:
        """Do what the window's action of this name does (see ui/action_table.py)."""
        self.acting.emit(name)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Tell the user in one passing sentence, with a way back where there is one."""
        self.saying.emit(heard(text), undo)

    # topics and settings

    @property
    def topics(self) -> list[Topic]:
        """The topics, read once and again after each change."""
        if self._topics is None:
            self._topics = self.reading.topics()
        return self._topics

    def forget_topics(self) -> None:
        """Read the topics again when next asked; `topics_changed` is emitted."""
        self._topics = None
        self.topics_changed.emit()

    def mark(self, topic: str) -> TopicMark:
        """How this topic looks; a topic that is gone is grey and goes by its name."""
        for index, known in enumerate(self.topics):
            if known.name == topic:
                colour = self.theme.topic_colour(index, known.colour)
                return TopicMark(topic, known.title or topic, colour, self.theme.topic_shape(index))
        return TopicMark(topic, topic, QColor(self.theme.colours.muted), "ring")

    def use_settings(self, settings: Settings) -> None:
        """Put new settings into force."""
        self.settings = settings
        self.theme.choose(settings.theme, settings.text_size)
        self.settings_changed.emit()
