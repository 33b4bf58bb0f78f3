"""What the engine tells whoever listens, and the Bus that carries it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from monitor.model import Alert, Outcome
from monitor.values import dataclass

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RoundStarted:
    """A round over `feeds` due feeds begins. `ticket` is that of the Poll which asked for it, empty when its time had come."""

    feeds: int
    at: datetime
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class FeedPolled:
    """One feed of a round is done: `done` of `total` so far."""

    feed_id: int
    url: str
    outcome: Outcome
    new: int
    edited: int
    flagged: int
    status: int | None
    reason: str
    bytes: int
    ms: int
    done: int
    total: int
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class RoundFinished:
    """A round is over; `cancelled` when the user stopped it. `next_round` is when the next feed falls due.

    `unjudged`: of so many articles a topic's query cannot say, within its steps, whether they match.
    """

    at: datetime
    feeds: int
    new: int
    edited: int
    flagged: int
    failed: int
    seconds: float
    cancelled: bool = False
    next_round: datetime | None = None
    ticket: str = ""
    unjudged: int = 0


@dataclass(frozen=True, slots=True)
class ArticlesChanged:
    """Articles were stored, edited, marked or re-flagged: lists and charts should read again. `new` counts those just stored."""

    new: int = 0


@dataclass(frozen=True, slots=True)
class FeedsChanged:
    """Feeds were added, removed or edited."""


@dataclass(frozen=True, slots=True)
class TopicsChanged:
    """Topics were saved, removed or re-flagged."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The settings file was written; read it again."""


@dataclass(frozen=True, slots=True)
class ExportsChanged:
    """A scheduled export was made, failed, was set up or removed."""


@dataclass(frozen=True, slots=True)
class AlertsChanged:
    """Alerts were raised, delivered or seen; `raised` are the new ones, `unshown` those that no notification service took."""

    raised: tuple[Alert, ...] = ()
    unshown: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferencesChanged:
    """A reference table was kept or taken away: marks in charts may be others."""


@dataclass(frozen=True, slots=True)
class ArticleOpened:
    """The user clicked a notification: show this article. Id 0 asks for the alert list."""

    article_id: int


@dataclass(frozen=True, slots=True)
class Progress:
    """A long task of the engine (import, re-flag): `done` of `total` (0 = unknown). `finished` ends it; `error` says why it failed.

    `about` names what it is about: the topic with which the archive is flagged, the first file of an import.
    """

    task: str
    label: str
    done: int
    total: int
    finished: bool = False
    error: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something around us is missing (no keyring, no notification daemon, no network): told once, in place.

    `what` is a stable word. An empty `text` says that it is over.
    """

    what: str
    text: str


Event = (
    RoundStarted
    | FeedPolled
    | RoundFinished
    | ArticlesChanged
    | FeedsChanged
    | TopicsChanged
    | SettingsChanged
    | ExportsChanged
    | AlertsChanged
    | ReferencesChanged
    | ArticleOpened
    | Progress
    | Trouble
)


class Bus:
    """Calls every listener, in the thread that publishes. A listener that raises is logged and does not stop the others."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Event], None]] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Add a listener; call what is returned to take it away again."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._remove(listener)

    def _remove(self, listener: Callable[[Event], None]) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener failed on %s", type(event).__name__)
