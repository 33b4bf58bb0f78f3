"""Archives that went wrong as real ones do: bytes overwritten in the middle, the end cut off, pages full of noise, nothing left."""

from __future__ import annotations

import random
from pathlib import Path

from archive_samples import NOON, URL, article, batch, flagged

from monitor.model import Subscription, Topic
from monitor.storage.store import Store

PAGE = 4096


def filled(path: Path, articles: int = 1500) -> Path:
    """An archive of several hundred pages with notes, tags, flags and a topic of the user's; all of it in the one file."""
    store = Store(path, now=lambda: NOON)
    store.add_feeds([Subscription(URL, title="The Gazette")])
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    for start in range(0, articles, 500):
        numbers = range(start, min(start + 500, articles))
        store.save(
            batch(*(flagged(article(f"g{n}", body=f"Line {n} of {n % 97}. " * 30, hours_ago=n)) for n in numbers))
        )
    for number in range(1, articles, 50):
        store.annotate(number, "ask the harbour", ("sea",))
    store.close()
    return path


def overwrite_middle(path: Path, size: int = 4 * PAGE) -> None:
    """As a bad block of the disk leaves it."""
    content = path.read_bytes()
    middle = len(content) // 2 // PAGE * PAGE
    path.write_bytes(content[:middle] + b"\xa5" * size + content[middle + size :])


def cut(path: Path) -> None:
    """As a full disk or a broken copy leaves it; not at the end of a page."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 + 1234])


def sprinkle(path: Path, seed: int, times: int = 30) -> None:
    """Noise in many places behind the first pages, which say what tables there are."""
    noise = random.Random(seed)  # noqa: S311 - repeatable noise, not a secret
    content = bytearray(path.read_bytes())
    for _ in range(times):
        at = noise.randrange(40 * PAGE, len(content) - 400)
        content[at : at + 400] = noise.randbytes(400)
    path.write_bytes(content)
