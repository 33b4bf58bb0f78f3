"""How one set of conformance cases went, field by field."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from benchmarks import conformance_causes as causes

FIELDS = ("title", "link", "date", "id")
ALL = "all four"


@dataclass(slots=True)
class Score:
    """How one set went. `equal`, `meant` and `causes` are of its well-formed cases; `wrong` names cases by field.

    `equal` counts cases that agree, `meant` those that agree or differ by decision. `crashes` are children that ended or had to be
    ended, and errors that are not the parser's own; `slowest` is in seconds of processor time. `damaged` counts the cases that are not
    well-formed and agree in all fields even so.
    """

    cases: int = 0
    well_formed: int = 0
    crashes: list[str] = field(default_factory=list)
    slowest: float = 0.0
    equal: Counter[str] = field(default_factory=Counter)
    meant: Counter[str] = field(default_factory=Counter)
    causes: Counter[causes.Cause] = field(default_factory=Counter)
    damaged: int = 0
    wrong: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in FIELDS})

    def rate(self, name: str, *, decided: bool = False) -> float:
        """The share of well-formed cases that agree in a field (or "all four"), or also differ by decision, 0..1."""
        return (self.meant if decided else self.equal)[name] / self.well_formed if self.well_formed else 1.0

    def add(self, other: Score) -> None:
        self.cases += other.cases
        self.well_formed += other.well_formed
        self.crashes += other.crashes
        self.slowest = max(self.slowest, other.slowest)
        self.equal += other.equal
        self.meant += other.meant
        self.causes += other.causes
        self.damaged += other.damaged
