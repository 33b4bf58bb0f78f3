"""Brings the translations up to date: collects what the window and the engine say from their code, compiles the .ts files to .qm.

    python docs/update_translations.py          collect, keep what is translated, drop what nothing says any more, compile
    python docs/update_translations.py --check  change nothing; code 1 where the .ts or .qm files are behind the code

resources/translations/wirewatch_LANGUAGE.ts is Qt's own format and is edited by hand or with Qt Linguist. Needs PySide6's lrelease.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET  # our own files only

from engine_texts import engine_texts, shipped

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ko")
CONTEXT, ENGINE = "wirewatch", "engine"
LANGUAGE = "en"
"""What ui/heard.py asks for to learn the language: its translation is the code of the language."""

TEXTS: dict[str, slice] = {
    "tr": slice(0, 1),
    "later": slice(0, 1),
    "all_later": slice(0, None),
    "Entry": slice(1, 2),
    "how_many": slice(1, 3),
}
"""Which arguments of which calls are said at the glass (see ui/words.py)."""


def said() -> list[str]:
    """Every text that is translated, in the order of the code."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        found.update(dict.fromkeys(of_source(path.read_text(encoding="utf-8"))))
    return list(found)


def of_source(source: str) -> Iterator[str]:
    """The texts of one module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            parts = list(node.args[TEXTS[name]]) if name in TEXTS else []
            texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            yield from _counted(texts) if name == "how_many" else texts


def _counted(texts: list[str]) -> list[str]:
    """One of them and many of them, as `how_many` puts them together."""
    return [f"{{number}} {text}" for text in (*texts, *([texts[0] + "s"] if len(texts) == 1 else []))]


def all_texts() -> dict[str, list[str]]:
    """All that is translated, by its context."""
    return {CONTEXT: said(), ENGINE: list(dict.fromkeys([LANGUAGE, *shipped(), *engine_texts()]))}


def translated(path: Path) -> dict[tuple[str, str], str]:
    """What a .ts file says in its language, by context and source; what it leaves open is left out."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            source, text = message.findtext("source") or "", message.findtext("translation") or ""
            if text:
                found[context.findtext("name") or "", source] = text
    return found


def document(language: str, texts: dict[str, list[str]], known: dict[tuple[str, str], str]) -> str:
    """The .ts file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, sources in texts.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in sources:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            if (name, text) in known:
                translation.text = known[name, text]
            else:
                translation.set("type", "unfinished")
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"


def compiled(path: Path) -> bytes:
    """The .qm file of a .ts file."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "out.qm"
        subprocess.run([str(program), "-silent", str(path), "-qm", str(out)], check=True)  # noqa: S603  # Qt's own tool
        return out.read_bytes()


def brought_up_to_date(path: Path, new: bytes, *, check: bool) -> bool:
    """Whether the file held something else; it is written unless it is only checked."""
    behind = not path.exists() or path.read_bytes() != new
    if behind and not check:
        path.write_bytes(new)
    return behind


def main(arguments: list[str]) -> int:
    """Say of each language how much of it is translated."""
    check, texts = "--check" in arguments, all_texts()
    FOLDER.mkdir(exist_ok=True)
    catalogue = "".join(f"{text}\n" for text in engine_texts())
    behind = brought_up_to_date(FOLDER / "engine.txt", catalogue.encode(), check=check)
    for language in LANGUAGES:
        path = FOLDER / f"wirewatch_{language}.ts"
        known = translated(path) | {(ENGINE, LANGUAGE): language}
        behind |= brought_up_to_date(path, document(language, texts, known).encode(), check=check)
        behind |= brought_up_to_date(path.with_suffix(".qm"), compiled(path), check=check)
        for name, sources in texts.items():
            print(f"{language}, {name}: {sum((name, one) in known for one in sources)} of {len(sources)} texts")
    return int(behind and check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
