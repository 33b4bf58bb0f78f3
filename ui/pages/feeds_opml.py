"""Feeds from other readers and for them: OPML files, read carefully."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from monitor.commands import Done, ImportOpml, opml_text
from monitor.errors import UserError
from ui.pages import consent, wording
from ui.small_file import content_of
from ui.words import figure, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor.reading import Reading
    from ui.desk import Desk


def read_file(path: Path) -> str:
    """An OPML file as `ImportOpml` takes it, whatever encoding it declares. Raises UserError when it cannot be read."""
    return opml_text(content_of(path, tr("a list of feeds")))


def bring(
    desk: Desk,
    path: Path,
    over: QWidget,
    then: Callable[[Done], None],
    failed: Callable[[UserError], None],
    left: Callable[[], None],
) -> None:
    """Have the engine follow the feeds of a file; what they would send to whom is told first, and then the user may leave it."""

    def send(text: str, *, proxies: bool) -> None:
        desk.send(
            ImportOpml(text, proxies=proxies), then, lambda refused: failed(UserError(refused.message)), owner=over
        )

    def consented(found: tuple[str, list[str]]) -> None:
        text, notices = found
        consent.ask(over, notices, tr("Import"), lambda: send(text, proxies=bool(notices)), left)

    def look(reading: Reading) -> tuple[str, list[str]]:
        text = read_file(path)
        return text, reading.opml_notices(text)

    desk.tasks.read(look, consented, over, failed=failed)


def told(done: Done) -> str:
    """What an import brought: "12 feeds added, 3 were known, 1 was rejected: …"."""
    added, known, rejected = (done.counts.get(name, 0) for name in ("added", "known", "rejected"))
    parts = [tr("{feeds} added").format(feeds=wording.how_many(added, "feed"))]
    if known:
        words = tr("{number} was known already") if known == 1 else tr("{number} were known already")
        parts.append(words.format(number=figure(known)))
    if rejected:
        words = tr("{number} was rejected") if rejected == 1 else tr("{number} were rejected")
        parts.append(words.format(number=figure(rejected)))
    why = "; ".join(wording.one_line(line, 160) for line in done.lines[:5])
    more = "; " + tr("and {number} more").format(number=figure(len(done.lines) - 5)) if len(done.lines) > 5 else ""
    return ", ".join(parts) + (f": {why}{more}" if why else "")


def write_file(reading: Reading, path: Path) -> str:
    """Write the feeds; says where they are, and how many an OPML file has no place for. Raises UserError when it cannot be written."""
    reading.write_text(path, reading.opml())
    left_out = len(reading.not_in_opml())
    words = tr("The feeds are in {path}")
    if left_out:
        words = tr("The feeds are in {path}; {feeds} without an address on the web left out")
    return words.format(path=path, feeds=wording.how_many(left_out, "feed"))
