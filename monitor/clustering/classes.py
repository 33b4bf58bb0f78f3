"""Which classes of missiles may be one and the same: equal ones, a wider word and a narrower, two sides of one missile."""

from __future__ import annotations

BALLISTIC = frozenset({"ICBM", "IRBM", "MRBM", "SRBM", "SLBM", "hypersonic missile", "ballistic missile"})
_ANYTHING = frozenset({"missile", "projectile"})
_WIDER: dict[str, frozenset[str]] = {
    "ballistic missile": BALLISTIC | {"rocket", "surface-to-surface missile"},
    "short-range missile": frozenset({
        "SRBM", "rocket", "anti-ship missile", "cruise missile", "ballistic missile", "surface-to-air missile", "hypersonic missile",
    }),
    "medium-range missile": frozenset({"MRBM", "IRBM", "SLBM", "ballistic missile"}),
    "long-range missile": frozenset({"ICBM", "IRBM", "cruise missile", "ballistic missile", "space launch vehicle"}),
    "surface-to-surface missile": BALLISTIC | {"cruise missile", "short-range missile", "long-range missile"},
    "hypersonic missile": BALLISTIC | {"cruise missile"},
    "cruise missile": frozenset({"anti-ship missile"}),
    "SLBM": frozenset({"SRBM", "MRBM", "IRBM", "ICBM"}),
    "rocket": frozenset({"SRBM", "ICBM", "space launch vehicle"}),
}  # fmt: skip
"""Words that do not contradict each other: a wider class and what it may mean, and labels that name different sides of one missile."""


def same_class(one: str, other: str) -> bool:
    """Whether two class names can mean the same missile. Symmetric."""
    if one == other or one in _ANYTHING or other in _ANYTHING:
        return True
    return other in _WIDER.get(one, ()) or one in _WIDER.get(other, ())


def some_same_class(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Whether any of these can be any of those; true where either says nothing."""
    return not ones or not others or any(same_class(one, other) for one in ones for other in others)


def is_ballistic(names: tuple[str, ...]) -> bool:
    """Whether one of these is a ballistic missile, or a rocket, which flies as one."""
    return bool((BALLISTIC | {"rocket", "space launch vehicle"}) & set(names))
