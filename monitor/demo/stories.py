"""What a report is before an outlet carries it, and how its sentences are put together."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one report: `paragraphs` make the body, the first of them the summary. `beat` becomes its category."""

    title: str
    paragraphs: tuple[str, ...]
    beat: str

    @property
    def summary(self) -> str:
        return self.paragraphs[0]

    @property
    def body(self) -> str:
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentence patterns for one kind of news; `{name}` stands for a slot. An opening is a title and the lead that fits it."""

    openings: tuple[tuple[str, str], ...]
    further: tuple[str, ...] = ()


def crossed(titles: Sequence[str], leads: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Openings of titles and leads that fit each other in any pairing."""
    return tuple((title, lead) for title in titles for lead in leads)


def write(wording: Wording, slots: dict[str, str], beat: str, rng: Random, *, length: int = 3) -> Text:
    """One report: a title, its lead and up to `length` further sentences, no pattern used twice."""
    title, lead = rng.choice(wording.openings)
    further = rng.sample(wording.further, min(length, len(wording.further)))
    return Text(_filled(title, slots), tuple(_filled(line, slots) for line in (lead, *further)), beat)


def _filled(pattern: str, slots: dict[str, str]) -> str:
    text = pattern.format_map(slots)
    return text[:1].upper() + text[1:]


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them: "a", "a and b", "a, b and c"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
