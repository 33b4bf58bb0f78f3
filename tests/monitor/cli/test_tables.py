"""Tables for people: the last column is whole, in lines that fit where somebody looks."""

from __future__ import annotations

import io
import os
import sys

import pytest

from monitor.cli.output import table

WHY = "There is no such page. The feed may have moved: open the publisher's site and look for its new address."


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def printed(monkeypatch: pytest.MonkeyPatch, out: io.TextIOWrapper) -> list[str]:
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((60, 24)))
    table(("condition", "feed", "why"), (("failing", "a" * 80, WHY), ("ok", "Post", "Polled as planned.")))
    return out.buffer.getvalue().decode().splitlines()  # type: ignore[attr-defined]  # it is a BytesIO


def test_a_program_finds_a_row_on_a_line_and_nothing_cut_from_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    head, failing, fine = printed(monkeypatch, io.TextIOWrapper(io.BytesIO()))
    assert head.endswith("why")
    assert failing == f"failing    {'a' * 59}…  {WHY}"
    assert fine.endswith("Polled as planned.")


def test_a_terminal_shows_it_in_lines_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = printed(monkeypatch, Terminal(io.BytesIO()))
    start = lines[0].index("why")
    assert " ".join(line[start:] for line in lines[1:-1]) == WHY
    assert all(len(line) - start <= 24 and not line[:start].strip() for line in lines[2:-1])
