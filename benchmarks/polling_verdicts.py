"""Figures beside their bars: each is met or missed, and at the end it is said how many were."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Verdicts:
    """What was met and what was missed. A requirement that is checked many times is told once: missed if it ever was."""

    met: int = 0
    missed: list[str] = field(default_factory=list)
    _checked: dict[str, list[str]] = field(default_factory=dict)
    _times: dict[str, int] = field(default_factory=dict)

    def at_most(self, what: str, value: float, most: float, unit: str = "") -> str:
        """Note a figure; what to print behind it."""
        fine = value <= most
        self._note(f"{what}: {value:.3g} instead of at most {most:g}{unit}", fine=fine)
        return f"at most {most:g}{unit}: {_word(fine=fine)}"

    def line(self, what: str, value: float, most: float, unit: str = "") -> None:
        """Note a figure and print it."""
        print(f"{what:56} {value:8.2f}{unit:4} {self.at_most(what, value, most, unit)}", flush=True)

    def check(self, what: str, problem: str) -> None:
        """One more look at a requirement; an empty `problem` is a good one. Told by `tell_checks`."""
        problems = self._checked.setdefault(what, [])
        self._times[what] = self._times.get(what, 0) + 1
        if problem:
            problems.append(problem)

    def tell_checks(self) -> None:
        """Print the requirements that were looked at since the last time."""
        for what, problems in self._checked.items():
            self._note(f"{what}: {problems[0] if problems else ''}", fine=not problems)
            print(f"{what:56} {_word(fine=not problems)} ({self._times[what]} looks)")
            for problem in problems[:3]:
                print(f"    {problem}")
            if len(problems) > 3:
                print(f"    and {len(problems) - 3} more")
        self._checked.clear()
        self._times.clear()

    def summary(self) -> int:
        """Print how it went; the exit code: 1 when something was missed."""
        print(f"\n{self.met} met, {len(self.missed)} missed")
        for what in self.missed:
            print(f"  missed: {what}")
        return 1 if self.missed else 0

    def _note(self, what: str, *, fine: bool) -> None:
        if fine:
            self.met += 1
        else:
            self.missed.append(what)


def _word(*, fine: bool) -> str:
    return "met" if fine else "MISSED"
