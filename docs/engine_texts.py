"""Collects what the engine says to people from its code: every sentence as a template, with a name for each thing that is put into it.

The engine speaks English and knows no window. `update_translations.py` writes what is found here into the catalogue that the window
looks sentences up in (resources/translations/engine.txt) and into the .ts files.
"""

from __future__ import annotations

import ast
import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from engine_glue import GLUED, NOT_SAID
from engine_rooms import ROOMS

ROOT = Path(__file__).resolve().parent.parent
_WORD = re.compile(r"[A-Za-z]{2,}")
_SQL = re.compile(r"(SELECT|INSERT|UPDATE|DELETE) ")
_FORMAT = re.compile(r"{([a-z_]+)[:!][^{}]*}")
_SENTENCE = re.compile(r"(?<=[a-z0-9)}][.!?]) +(?=[A-Z“{])")
_GAP = re.compile(r"{[a-z_][a-z0-9_]*}")
_ASKED = {
    "startswith",
    "endswith",
    "removesuffix",
    "removeprefix",
    "split",
    "partition",
    "replace",
    "find",
    "execute",
    "compile",
}
_PLAIN = {"join", "shown", "str", "len", "sorted", "list", "max", "min", "quote", "repr", "round", "_many", "items"}
_MOST_FORMS = 12


def engine_texts() -> list[str]:
    """Every template of the rooms and the glued ones, each once, in the order of the code."""
    found: dict[str, None] = dict.fromkeys(GLUED)
    for path in _files():
        found.update(dict.fromkeys(of_source(path.read_text(encoding="utf-8"))))
    return [text for text in found if text not in NOT_SAID]


def _files() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / "monitor").glob(room))]


def shipped() -> Iterator[str]:
    """The regions of the feeds and the titles of the topics that come with us, and the countries that facts name."""
    for folder, key in (("feeds", "region"), ("topics", "title")):
        for path in sorted((ROOT / "resources" / folder).rglob("*.toml")):
            yield tomllib.loads(path.read_text(encoding="utf-8"))[key]
    countries = (ROOT / "resources" / "gazetteer" / "countries.toml").read_text(encoding="utf-8")
    yield from (row["name"] for row in tomllib.loads(countries)["rows"])
    yield from ("European Union", "European Council", "African Union", "Arab League", "Commonwealth")


def of_source(source: str) -> Iterator[str]:
    """The templates of one module; a sentence that has several forms gives each of them."""
    tree = ast.parse(source)
    constants = _constants(tree)
    silent = set(_silent(tree))
    for node in _in_order(tree):
        if id(node) in silent:
            continue
        for text in _forms(node, constants) if isinstance(node, ast.Constant | ast.JoinedStr) else ():
            for said in _SENTENCE.split(text.strip()):
                if _is_said(_GAP.sub("", said)):
                    yield said


def _is_said(words: str) -> bool:
    """Whether these words between gaps are something that people are told: several of them, with blanks between."""
    return len(_WORD.findall(words)) > 1 and " " in words.strip() and "\n" not in words and not _SQL.match(words)


def _in_order(tree: ast.AST) -> Iterable[ast.expr]:
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
    return sorted(nodes, key=lambda node: (node.lineno, node.col_offset))


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """The texts that the module has names for."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant | ast.JoinedStr):
            found.update((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
    return {
        name: value
        for name, value in found.items()
        if not isinstance(value, ast.Constant) or isinstance(value.value, str)
    }


def _silent(tree: ast.AST) -> Iterator[int]:
    """What nobody is told: documentation, the log, parts of f-strings, and what texts are compared or searched with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(part) for value in node.values for part in ast.walk(value))
        elif isinstance(node, ast.Compare) or (isinstance(node, ast.Call) and _is_silent(node.func)):
            yield from (id(part) for part in ast.walk(node))


def _is_silent(call: ast.expr) -> bool:
    if not isinstance(call, ast.Attribute):
        return False
    return call.attr in _ASKED or (isinstance(call.value, ast.Name) and call.value.id in {"log", "logger", "re"})


def _forms(node: ast.expr, constants: dict[str, ast.expr]) -> list[str]:
    if isinstance(node, ast.Constant):
        return [_FORMAT.sub(r"{\1}", node.value)] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return _forms(node.body, constants) + _forms(node.orelse, constants)
    if not isinstance(node, ast.JoinedStr):
        return []
    parts = [_part(value, constants) for value in node.values]
    forms = ("".join(form) for form in itertools.islice(itertools.product(*parts), _MOST_FORMS))
    return [_numbered(form) for form in forms]


def _part(value: ast.expr, constants: dict[str, ast.expr]) -> list[str]:
    if isinstance(value, ast.Constant):
        return [str(value.value)]
    inner = value.value if isinstance(value, ast.FormattedValue) else value
    if isinstance(inner, ast.Name) and inner.id in constants:
        return _forms(constants[inner.id], constants)
    if isinstance(inner, ast.IfExp):
        both = [_forms(one, constants) for one in (inner.body, inner.orelse)]
        if all(both):
            return both[0] + both[1]
    return ["{" + _name(inner) + "}"]


def _name(node: ast.expr) -> str:
    """What a thing that is put into a sentence is called there."""
    if isinstance(node, ast.Name):
        return re.sub(r"[^a-z0-9_]", "", node.id.lower()).strip("_") or "value"
    if isinstance(node, ast.Attribute):
        return "kind" if node.attr == "__name__" else node.attr.lower().strip("_")
    if isinstance(node, ast.Call):
        called = _name(node.func)
        return _name(node.args[0]) if called in _PLAIN and node.args else called
    if isinstance(node, ast.BoolOp):
        return _name(node.values[0])
    if isinstance(node, ast.Subscript | ast.Starred):
        return _name(node.value)
    if isinstance(node, ast.BinOp):
        return _name(node.left)
    if isinstance(node, ast.GeneratorExp | ast.ListComp):
        return _name(node.elt)
    return "value"


def _numbered(form: str) -> str:
    """No two gaps of a template have one name."""
    seen: dict[str, int] = {}

    def named(gap: re.Match[str]) -> str:
        seen[gap[0]] = seen.get(gap[0], 0) + 1
        return gap[0] if seen[gap[0]] == 1 else f"{gap[0][:-1]}_{seen[gap[0]]}}}"

    return _GAP.sub(named, form)
