"""Every sentence at the glass goes through `tr` whole: words that stand in the code otherwise are found here, and few are excused."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAID = {"tr", "later", "all_later", "how_many", "Entry"}
"""What marks a text as one to be translated; see ui/words.py."""
SILENT = {
    "warning",
    "debug",
    "info",
    "error",
    "exception",
    "setStyleSheet",
    "setDefaultStyleSheet",
    "compile",
    "EngineBusyError",
    "cast",
}
"""Calls whose words stand in a log, a terminal or a style."""
WHOLE = {
    "ui/style.py": "the style",
    "ui/display.py": "said in the terminal, where there is no window",
    "ui/crash.py": "for those who mend it",
    "ui/pages/articles_help.py": "examples of queries",
    "ui/pages/topics_help.py": "examples of queries",
}
EXCUSED = {
    "SOCKS 4", "SOCKS 5", "JSON Feed", "JSON Lines", "CSV (*.csv)", "HTML (*.html)", "OPML (*.opml)", "DejaVu Sans Mono",  # names
    "state media", "think tank",  # kinds of feeds as queries write them (kind:)
    "missing uncovered", "extra uncovered", "silent zero", "at least", "at most", "network disk", "snoozed alerts",  # keys
    "The proxy", "settings: ", "in ", "d MMM yyyy", "00 Mmm  ",  # never shown
    " MB", " kB", " km", " Wirewatch ", "Wirewatch ", " — Wirewatch", " OR ",  # units, the name, a word of queries
    "fetched: ", "from: ", "SHA-256: ", "bytes: ", "redirected by: ",  # a citation, alike in all languages
    "The name ", " cannot", "Name cannot", "The secure connection to ", " cannot be trusted", "Connection cannot be trusted",
    "There is no way to ", "Server ", "There is no way to the server",  # what the engine says of a feed, recognised and shortened
}  # fmt: skip
WORD = re.compile(r"[A-Za-z]{2,}")


def unsaid(source: str) -> Iterator[str]:
    """The words of a module that nobody could translate: texts with a blank and a word, and such parts of f-strings."""
    yield from _below(ast.parse(source))


def _below(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in SAID | SILENT:
            return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.AnnAssign | ast.arg) and isinstance(node.annotation, ast.Constant):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value and WORD.search(node.value):
        yield node.value
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "format_spec"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _below(child)


def test_every_sentence_of_the_window_can_be_translated():
    left = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name not in WHOLE:
            found = unsaid(path.read_text(encoding="utf-8"))
            left += [f"{name}: {words!r}" for words in found if words not in EXCUSED]
    assert not left


def test_what_is_put_together_from_parts_is_found():
    assert list(unsaid('label.setText(f"{many} of {all} done")')) == [" of ", " done"]
    assert list(unsaid('text = "Nothing was " + ("kept" if kept else "lost here")')) == ["Nothing was ", "lost here"]
    assert list(unsaid('box.setText(tr("{many} of {all}").format(many=1, all=2))')) == []
    assert list(unsaid('"""What it is."""\nlog.warning("no file of this name")')) == []


def test_no_excuse_is_left_over():
    every = {words for path in (ROOT / "ui").rglob("*.py") for words in unsaid(path.read_text(encoding="utf-8"))}
    assert every >= EXCUSED
    assert all((ROOT / name).exists() for name in WHOLE)
