"""What came of an import of articles, in plain words (no Qt in here)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.wording import how_many
from ui.words import figure, tr

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
        words = tr("{rows} was left out.") if rejected == 1 else tr("{rows} were left out.")
        sentences.append(words.format(rows=how_many(rejected, "row")))
    if remarks := counts["remarks"]:
        words = tr("{rows} were taken without a date, as theirs cannot be read.")
        if remarks == 1:
            words = tr("{rows} was taken without a date, as theirs cannot be read.")
        sentences.append(words.format(rows=how_many(remarks, "row")))
    if unjudged := counts["unjudged"]:
        words = tr("Whether {articles} match a topic is not known.")
        if unjudged == 1:
            words = tr("Whether {articles} matches a topic is not known.")
        sentences.append(words.format(articles=how_many(unjudged, "article")))
    if counts["resumed_from"]:
        words = tr("Went on at line {line}, where an earlier import had stopped.")
        sentences.insert(0, words.format(line=figure(counts["resumed_from"])))
    if counts["cancelled"]:
        sentences.insert(0, tr("Stopped before the end."))
        sentences.append(tr("What was read stays in the archive; import the same files again to go on from there."))
    return " ".join(sentences)


def _stored(counts: dict[str, int]) -> str:
    parts = []
    if added := counts["accepted"]:
        parts.append(tr("{articles} added").format(articles=how_many(added, "article")))
    if edited := counts["edited"]:
        words = tr("{number} came back with other words and were kept as edited")
        if edited == 1:
            words = tr("{number} came back with other words and was kept as edited")
        parts.append(words.format(number=figure(edited)))
    if known := counts["known"]:
        parts.append(tr("{number} known already").format(number=figure(known)))
    return f"{', '.join(parts) or tr('No article added')}."
