"""A comparison with a reference table in words: its lines as rows, and all of it in one sentence (no Qt in here)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ui.dialogs.reference_words import figures
from ui.heard import heard
from ui.pages import wording
from ui.words import all_later, figure, later, tr

if TYPE_CHECKING:
    from monitor.reference.compare import Compared, Line
    from monitor.reference.model import ListedEvent

HEADS = (later("Day"), later("Verdict"), later("Ours"), later("Theirs"), later("Why"))
SHOWN = {
    "": later("All that either side covers"),
    "matched": later("Matched"),
    "differing": later("Differing"),
    "missing": later("Missing: theirs alone"),
    "extra": later("Extra: ours alone"),
    "uncovered": later("Not covered by the other side"),
}
_COUNTED = all_later("matched", "differing", "missing", "extra")
_VERDICTS = {
    "matched": later("= matched"),
    "differing": later("≠ differing"),
    "missing": later("− missing"),
    "extra": later("+ extra"),
}


def chosen(lines: Iterable[Line], shown: str) -> list[Line]:
    """The lines of a choice of `SHOWN`."""
    if shown == "uncovered":
        return [line for line in lines if not line.covered]
    return [line for line in lines if line.covered and shown in {"", line.verdict}]


def row(line: Line) -> tuple[str, str, str, str, str]:
    """A line as the table shows it."""
    verdict = tr(_VERDICTS[line.verdict]) if line.covered else tr("not covered")
    reason = wording.one_line(heard(line.reason), 300)
    return line.day, verdict, _event(line.ours), _event(line.theirs), reason[:1].upper() + reason[1:]


def _event(event: ListedEvent | None) -> str:
    if event is None:
        return ""
    told = figures(event)
    label = wording.one_line(event.label, 160)
    return f"{label} · {told}" if told else label


def detail(line: Line | None) -> str:
    """All of a line in a few lines of text: both sides, and each reason."""
    if line is None:
        return ""
    sides = ((tr("Ours"), line.ours), (tr("Theirs"), line.theirs))
    told = [f"{name} ({event.day}{_where(event)}): {_event(event)}" for name, event in sides if event is not None]
    return "\n".join([*told, f"{tr('Why')}: {wording.one_line(heard(line.reason), 600)}."])


def _where(event: ListedEvent) -> str:
    """The places of an event and the rows of a table that it is made of."""
    places = ", ".join(dict.fromkeys(wording.one_line(place.name, 60) for place in event.places if place.name))
    rows = f"{event.key}" if event.rows else ""
    return "".join(f", {part}" for part in (places, rows) if part)


def summary(found: Compared) -> str:
    """How many lines have each verdict, and what was not compared."""
    counts = found.counts()
    parts = [", ".join(f"{figure(counts[name])} {tr(name)}" for name in _COUNTED)]
    if found.nothing_of_ours:
        parts.append(tr("our ledger has no event here"))
    if counts["missing uncovered"]:
        parts.append(
            f"{figure(counts['missing uncovered'])} {tr('of the table are of days of which the archive has nothing')}"
        )
    if counts["extra uncovered"]:
        parts.append(f"{figure(counts['extra uncovered'])} {tr('of ours are outside the time of the table')}")
    if found.apart:
        parts.append(
            f"{figure(len(found.apart))} {tr('of ours are of a kind or by an actor that the table never lists, or by nobody named')}"
        )
    return " · ".join(parts)
