"""The pages of the help: the project's own documents as they come with the program, found by words, read without a network."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

FIRST = (
    "first-five-minutes",
    "topics-language",
    "searching",
    "charts",
    "sources",
    "feed-health",
    "alerts",
    "stories",
    "topic-versions",
    "shipped-topics",
    "readme",
)
"""What people ask for first, in this order; the rest follows by title."""

OF_PAGES = {
    "overview": "first-five-minutes",
    "articles": "searching",
    "stories": "stories",
    "events": "events",
    "charts": "charts",
    "topics": "topics-language",
    "feeds": "feed-health",
    "alerts": "alerts",
}
"""What is told of each page of the window."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One document. `name` is its file's name in small letters, by which pages link to one another; `text` is Markdown."""

    name: str
    title: str
    text: str


def sources() -> list[Path]:
    """The files: packed beside the icons where the program is installed, in their own folder in a checkout."""
    packed = Path(str(files("resources"))) / "help"
    if packed.is_dir():
        return sorted(packed.glob("*.md"))
    root = Path(__file__).resolve().parent.parent
    return [root / "README.md", *sorted((root / "docs").glob("*.md"))]


def pages() -> list[HelpPage]:
    """All pages, those asked for first before the others. Empty where none came with the program."""
    found = [_page(path) for path in sources() if path.is_file()]
    rank = {name: place for place, name in enumerate(FIRST)}
    return sorted(found, key=lambda page: (rank.get(page.name, len(rank)), page.title.casefold()))


def _page(path: Path) -> HelpPage:
    text = path.read_text(encoding="utf-8")
    heading = next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), path.stem)
    return HelpPage(path.stem.casefold(), heading, text)


def target(link: str) -> tuple[str, str]:
    """The page and the heading that a link between pages leads to, as in ("alerts", "quiet-hours"); empty where it leads to no page."""
    address, _hash, heading = link.partition("#")
    if "://" in address or (address and not address.endswith(".md")):
        return "", ""
    return address.rpartition("/")[2].removesuffix(".md").casefold(), heading


def matching(found: list[HelpPage], typed: str) -> list[HelpPage]:
    """The pages that hold every word that is typed, those with one in their title first; all of them where nothing is typed."""
    words = typed.casefold().split()
    hits = [page for page in found if all(word in page.text.casefold() for word in words)]
    return sorted(hits, key=lambda page: not any(word in page.title.casefold() for word in words)) if words else hits
