"""What marks tell of a topic, in words for people: precision, misses, recall, and what an edit would do to what was marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.trust import missed, recall
from ui.words import all_later, figure, tr

if TYPE_CHECKING:
    from monitor.trust import Estimate, Marks, Moved, Sample, Share

VERDICTS = all_later("right", "wrong", "missed", "left out")
"""What a mark says of a topic, as `monitor.trust.Mark.verdict` has it."""


def percent(part: float) -> str:
    """A share as people write it."""
    return f"{part * 100:.0f} %"


def share_words(share: Share) -> str:
    """As in "92 % (95 % interval 65 % to 99 %)"."""
    said = tr("{share} (95 % interval {low} to {high})")
    return said.format(share=percent(share.value), low=percent(share.low), high=percent(share.high))


def short_precision(marks: Marks) -> str:
    """As in "precision 92 % (65–99 %)"; empty where no flag is marked."""
    share = marks.precision
    if not share.whole:
        return ""
    said = tr("precision {share} ({low}–{high} %)")
    return said.format(share=percent(share.value), low=f"{share.low * 100:.0f}", high=f"{share.high * 100:.0f}")


def marks_words(marks: Marks) -> str:
    """As in "Of 12 marked flags 11 are right: precision 92 % (95 % interval 65 % to 99 %)."."""
    share = marks.precision
    if not share.whole:
        return tr(
            "No flag is marked yet. Say “right” or “wrong” below, or beside a flag in the reading pane: "
            "precision follows, and edits are held against it."
        )
    said = tr("Of {whole} marked flags {part} are right: precision {share}.")
    words = said.format(whole=share.whole, part=share.part, share=share_words(share))
    return words + _older(marks.older, tr("{number} of these marks are older than this version."))


def sample_words(sample: Sample, precision: Share) -> str:
    """What the marks of a sample tell, or what to do with it."""
    drawn = tr("{drawn} drawn from {population} articles that are not flagged.")
    if sample.flagged:
        drawn = tr("{drawn} drawn from {population} flags.")
    words = drawn.format(drawn=figure(len(sample.rows)), population=figure(sample.population))
    found = sample.belonging
    if not found.whole:
        return f"{words} " + tr("Say of each whether it belongs; the order is one of chance, so stop where you like.")
    looked = tr("{whole} marked, {part} of them belong.").format(whole=found.whole, part=found.part)
    words = f"{words} {looked} "
    if sample.flagged:
        words += tr("Precision: {share}.").format(share=share_words(found))
    else:
        words += _recall_words(sample, precision)
    return words + _older(
        sample.older, tr("{number} of these marks are of an earlier version: another seed draws others.")
    )


def _recall_words(sample: Sample, precision: Share) -> str:
    gone, estimate = missed(sample), recall(sample, precision)
    said = tr("Missed: about {value} (between {low} and {high}).")
    words = said.format(value=figure(gone.value, ",.0f"), low=figure(gone.low, ",.0f"), high=figure(gone.high, ",.0f"))
    return words if estimate is None else f"{words} {_estimated(estimate, assumed=not precision.whole)}"


def _estimated(estimate: Estimate, *, assumed: bool) -> str:
    said = tr("Recall: about {value} (between {low} and {high}).")
    if assumed:
        said = tr("Recall, if all flags are right: about {value} (between {low} and {high}).")
    return said.format(value=percent(estimate.value), low=percent(estimate.low), high=percent(estimate.high))


def _older(number: int, said: str) -> str:
    return " " + said.format(number=number) if number else ""


def moved_words(moved: Moved) -> str:
    """As in "of 12 marked: 3 right ones would be lost, 1 missed one would be found"; empty where nothing is marked."""
    if not moved.marked:
        return ""
    kinds = (
        (moved.right_lost, tr("1 right one would be lost"), tr("{number} right ones would be lost")),
        (
            moved.wrong_gained,
            tr("1 that does not belong would be flagged"),
            tr("{number} that do not belong would be flagged"),
        ),
        (moved.wrong_gone, tr("1 wrong one would be gone"), tr("{number} wrong ones would be gone")),
        (moved.missed_found, tr("1 missed one would be found"), tr("{number} missed ones would be found")),
    )
    told = [one if len(rows) == 1 else many.format(number=len(rows)) for rows, one, many in kinds if rows]
    said = ", ".join(told) or tr("none would change sides")
    return tr("of {number} marked: {moved}").format(number=moved.marked, moved=said)
