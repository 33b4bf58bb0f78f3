"""Row 18: what is installed is pinned and hashed, and none of it takes the place of another package's modules.

tests/test_project.py has the rest: every requirement is pinned, every pin hashed, from the index alone, and the bridge to Qt loses no
reference; tests/ui/test_bridge_and_tasks.py sends 5,000 signals.
"""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from collections import defaultdict

from hostile_house import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

CONSTRAINTS = (ROOT / "constraints.txt").read_text(encoding="utf-8")
PINS = {
    canonicalize_name(name): Version(version)
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", CONSTRAINTS, flags=re.MULTILINE)
}
TAKES_ANOTHERS_PLACE = {"niquests", "urllib3-future"}
"""They install their own urllib3 over everybody else's."""


def test_every_pin_has_hashes_of_its_files() -> None:
    blocks = re.split(r"^(?=[A-Za-z0-9])", CONSTRAINTS, flags=re.MULTILINE)[1:]
    hashed = [block for block in blocks if re.search(r"--hash=sha256:[0-9a-f]{64}\b", block)]
    assert len(hashed) == len(blocks) == len(PINS)


def test_nothing_pinned_or_installed_beside_us_takes_anothers_place() -> None:
    assert not TAKES_ANOTHERS_PLACE & PINS.keys()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [*project["dependencies"], *(line for lines in project["optional-dependencies"].values() for line in lines)]
    assert not TAKES_ANOTHERS_PLACE & {canonicalize_name(Requirement(line).name) for line in names}


def test_no_two_packages_that_we_use_bring_the_same_module() -> None:
    owners = defaultdict(set)
    for name in PINS:
        try:
            files = importlib.metadata.files(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        for file in files:
            if file.suffix == ".py" and file.parts[0] not in {"..", "bin", "tests", "test"}:
                owners[str(file)].add(name)
    assert len(owners) > 1_000
    assert not {file: names for file, names in owners.items() if len(names) > 1}


def test_the_qt_that_loses_references_and_the_fetcher_with_known_holes_are_shut_out() -> None:
    """PySide6 6.12.0 crashes Python 3.11; aiohttp before 3.14.4 unpacks bombs, feedparser before 6.0.12 is not what we guard."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {canonicalize_name(one.name): one.specifier for one in map(Requirement, project["dependencies"])}
    assert not asked["pyside6-essentials"].contains("6.12.0")
    assert not asked["aiohttp"].contains("3.14.3")
    assert asked["aiohttp"].contains(PINS["aiohttp"])
    assert asked["pyside6-essentials"].contains(PINS["pyside6-essentials"])
