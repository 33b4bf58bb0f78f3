"""What rows of an import bring along beside the article, and what became of them."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row of an import that could not be used, and why. `file` is the name of the file it stands in, where there may be several.

    `taken`: it was used, without what the reason names.
    """

    line: int
    reason: str
    text: str
    file: str = ""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of importing articles. `remarks`: rows that were taken without their date. `unjudged`: articles of which a topic's query
    cannot say, within its steps, whether they match.

    `noted`: the first thousand rows that were rejected or have a remark; `rejects_file` has all, and is empty when there are none.
    `cancelled`: it stopped before the end. `resumed_from`: the line at which it went on where an earlier run stopped (0: from the start).
    """

    accepted: int = 0
    known: int = 0
    edited: int = 0
    rejected: int = 0
    remarks: int = 0
    unjudged: int = 0
    noted: tuple[Rejected, ...] = field(default=())
    rejects_file: str = ""
    cancelled: bool = False
    resumed_from: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """How an article stood in the archive that one of our exports comes from: language, times (aware UTC; None: not said), own marks."""

    lang: str
    sort_time: datetime | None = None
    edited: datetime | None = None
    read: bool = False
    starred: bool = False
    note: str = ""
    tags: tuple[str, ...] = ()

    @property
    def marked(self) -> bool:
        """Whether there is anything beside what a poll would have stored."""
        return bool(self.edited or self.read or self.starred or self.note or self.tags)
