"""The feeds we offer on first run: resources/feeds/*.toml, one file a region."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from monitor.model import Subscription


def default_feeds() -> list[Subscription]:
    """All shipped feeds, region by region; `folder` is the region."""
    return [feed for _, feeds in _shipped() for feed in feeds]


def regions() -> list[str]:
    """The regions in the order they are shown."""
    return [region for region, _ in _shipped()]


@cache
def _shipped() -> tuple[tuple[str, tuple[Subscription, ...]], ...]:
    return tuple(_read())


def _read() -> Iterator[tuple[str, tuple[Subscription, ...]]]:
    folder = files("resources") / "feeds"
    for path in sorted((path for path in folder.iterdir() if path.name.endswith(".toml")), key=lambda path: path.name):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        region = table["region"]
        yield region, tuple(Subscription(folder=region, **feed) for feed in table["feed"])
