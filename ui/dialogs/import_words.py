"""What came of an import of articles, in plain words (no Qt in here)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.wording import how_many
from ui.words import figure

if TYPE_CHECKING:
    from monitor.commands import Done

FORMATS = {"jsonl": "JSON Lines", "csv": "CSV", "parquet": "Parquet"}


def size_words(size: int) -> str:
    """As in "12.4 MB" or "3 kB"."""
    return f"{figure(size / 1e6, ',.1f')} MB" if size >= 100_000 else f"{figure(-(-size // 1000))} kB"


def result_words(done: Done) -> str:
    """As in "1,204 articles added, 3 known already. 2 rows were left out."."""
    counts = done.counts
    sentences = [_stored(counts)]
    if rejected := counts["rejected"]:
        sentences.append(f"{how_many(rejected, 'row')} {_were(rejected)} left out.")
    if remarks := counts["remarks"]:
        sentences.append(f"{how_many(remarks, 'row')} {_were(remarks)} taken without a date, as theirs cannot be read.")
    if unjudged := counts["unjudged"]:
        sentences.append(
            f"Whether {how_many(unjudged, 'article')} {'matches' if unjudged == 1 else 'match'} a topic is not known."
        )
    if counts["resumed_from"]:
        sentences.insert(0, f"Went on at line {figure(counts['resumed_from'])}, where an earlier import had stopped.")
    if counts["cancelled"]:
        sentences.insert(0, "Stopped before the end.")
        sentences.append("What was read stays in the archive; import the same files again to go on from there.")
    return " ".join(sentences)


def _stored(counts: dict[str, int]) -> str:
    parts = [f"{how_many(counts['accepted'], 'article')} added"] if counts["accepted"] else []
    parts += (
        [f"{figure(counts['edited'])} came back with other words and {_were(counts['edited'])} kept as edited"]
        if counts["edited"]
        else []
    )
    parts += [f"{figure(counts['known'])} known already"] if counts["known"] else []
    return f"{', '.join(parts) or 'No article added'}."


def _were(number: int) -> str:
    return "was" if number == 1 else "were"
