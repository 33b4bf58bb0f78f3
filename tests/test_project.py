"""The project keeps its own promises: pins, version, licence, documents, file sizes, and no Qt where none is needed."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import monitor

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONSTRAINTS = (ROOT / "constraints.txt").read_text(encoding="utf-8")
SOURCES = [
    path
    for folder in ("monitor", "ui", "resources", "tests", "benchmarks", "docs")
    for path in sorted((ROOT / folder).rglob("*.py"))
] + [ROOT / "main.py"]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]

TESTED_ON = {"sys_platform": "linux", "python_version": "3.11", "python_full_version": "3.11.7", "extra": ""}
OWN_FAMILY = "wirewatch"


def _requirements() -> list[Requirement]:
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    found = [Requirement(line) for line in [*PROJECT["dependencies"], *extras]]
    return [requirement for requirement in found if requirement.name != OWN_FAMILY]


def _pins() -> dict[str, Version]:
    lines = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", CONSTRAINTS, flags=re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in lines}


def _names(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_pins_satisfy_what_the_project_asks_for():
    pins = _pins()
    for requirement in _requirements():
        if requirement.marker is None or requirement.marker.evaluate(TESTED_ON):
            pin = pins.get(canonicalize_name(requirement.name))
            assert pin is not None, f"{requirement.name} is not pinned"
            assert requirement.specifier.contains(pin, prereleases=True), f"{requirement} but pinned to {pin}"


def test_every_pin_is_hashed_and_comes_from_no_named_place():
    blocks = re.split(r"^(?=[A-Za-z0-9])", CONSTRAINTS, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(_pins())
    assert not [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]
    assert not re.search(r"://|file:|^-|--(extra-)?index|--find-links", CONSTRAINTS, flags=re.MULTILINE)


def test_the_version_stands_in_one_place():
    assert "version" in PROJECT["dynamic"]
    said = [
        _names(path)
        for path in SOURCES
        if re.search(r"^__version__\s*=", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert said == [str(Path("monitor/__init__.py"))]
    assert Version(monitor.__version__)


def test_the_licence_is_apache_2_and_whole():
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in licence
    assert "END OF TERMS AND CONDITIONS" in licence
    assert PROJECT["license"] == "Apache-2.0"


def test_every_dependency_has_its_reason():
    page = (ROOT / "docs/decisions/001-dependencies.md").read_text(encoding="utf-8").casefold()
    missing = {requirement.name for requirement in _requirements() if f"| {requirement.name.casefold()} |" not in page}
    assert not missing


def test_the_readme_has_its_two_commands_and_pictures_of_the_window():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pip install . && wirewatch" in readme
    assert "pip install -e '.[test]' && pytest" in readme
    assert "docs/images/overview-light.png" in readme
    assert "docs/images/overview-dark.png" in readme


def test_links_between_pages_lead_somewhere():
    broken = []
    for page in PAGES:
        links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
        broken += [
            f"{_names(page)}: {link}" for link in links if "://" not in link and not (page.parent / link).exists()
        ]
    assert not broken


def test_decisions_are_numbered_once():
    numbers = [path.name[:3] for path in sorted((ROOT / "docs/decisions").glob("*.md"))]
    assert len(numbers) == len(set(numbers))
    assert all(number.isdigit() for number in numbers)


def test_no_file_has_grown_beyond_four_hundred_lines():
    sizes = {_names(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert not {name: lines for name, lines in sizes.items() if lines > 400}


def test_every_file_says_its_idea_in_its_first_line():
    silent = []
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        docstring = ast.get_docstring(ast.parse(text)) or ""
        if not text.startswith('"""') or len(docstring.splitlines()[0] if docstring else "") < 10:
            silent.append(_names(path))
    assert not silent


def test_files_name_no_place_of_the_machine_they_were_written_on():
    home = re.compile(r"(?<![\w.~-])/(?:home|Users|root|work)/\w")
    sibling = "../" + "shared"  # in two parts, or this file would be found
    texts = {path: path.read_text(encoding="utf-8") for path in [*SOURCES, *PAGES, ROOT / "pyproject.toml"]}
    assert not [_names(path) for path, text in texts.items() if sibling in text or home.search(text)]


@pytest.mark.parametrize(
    "arguments", [["--version"], ["feeds", "list"], ["topics", "list"], ["search", "ferry"], ["poll"]]
)
def test_a_headless_command_imports_no_qt(arguments, tmp_path):
    script = (
        "import sys; from monitor.cli.main import main\n"
        "try: code = main(sys.argv[1:])\n"
        "except SystemExit as stop: code = stop.code\n"
        "qt = {name.split('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6', 'pyqtgraph'}\n"
        "sys.exit(f'imported {qt}' if qt else code)\n"
    )
    data = [] if arguments == ["--version"] else ["--data", str(tmp_path / "data")]
    done = subprocess.run(
        [sys.executable, "-c", script, *data, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="this run proves that the engine needs no Qt")
def test_the_bridge_to_qt_loses_no_reference():
    """PySide6 6.12.0 on Python 3.11 loses one reference to None a call until the interpreter aborts; such a release must not slip in."""
    script = (
        "import sys; from PySide6.QtCore import QObject, Signal, QTimer\n"
        "class Bell(QObject):\n"
        "    rung = Signal(object)\n"
        "bell, timer = Bell(), QTimer()\n"
        "before = sys.getrefcount(None), sys.getrefcount(True)\n"
        "for _ in range(300): bell.rung.emit(1); timer.setInterval(5)\n"
        "after = sys.getrefcount(None), sys.getrefcount(True)\n"
        "sys.exit(any(a < b - 100 for a, b in zip(after, before)))\n"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0


def test_no_two_test_files_share_a_name():
    """Test folders are no packages, so a second file of one name would be taken for the first."""
    names = [path.name for path in (ROOT / "tests").rglob("*.py") if path.name != "conftest.py"]
    assert not {name for name in names if names.count(name) > 1}
