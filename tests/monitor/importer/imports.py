"""Files to import, and what brings them in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from monitor.rejected import Imported

Bring = Callable[..., Imported]


def written(path: Path, count: int, *, bad_every: int = 0) -> Path:
    """A file of so many articles, every third about a ferry; every so many-th line is none."""
    lines = (
        "not json"
        if bad_every and n % bad_every == 0
        else json.dumps(
            {"id": f"a{n}", "title": f"{'Ferry' if n % 3 == 0 else 'Train'} number {n}", "published": "2024-05-01"}
        )
        for n in range(count)
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
