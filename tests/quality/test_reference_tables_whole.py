"""Two public tables of launches: read whole by their presets, and put beside each other."""

from __future__ import annotations

import pytest

from benchmarks.reference_tables import compared, table
from monitor.reference.compare import Heard, compare

pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("preset", ["cns", "csis"])
def test_a_table_is_read_whole(corpus, preset):
    layout, found = table(corpus, preset)
    asked, the_same = table(corpus, preset, preset)
    assert (layout.preset, asked.preset) == (preset, preset)
    assert found == the_same
    assert (found.rejected, found.left_out) == ((), ())
    used = [row for event in found.events for row in event.rows]
    assert len(used) == len(set(used))
    assert len(used) + sum(count for _, count in found.others) == found.rows > 200
    assert all(event.actors == ("North Korea",) and event.kind == "launch" for event in found.events)


def test_no_missile_is_lost_in_a_launch(corpus):
    _, found = table(corpus, "cns")
    assert sum(event.count for event in found.events) == found.rows
    assert max(event.count for event in found.events) <= 10


@pytest.mark.parametrize("preset", ["cns", "csis"])
def test_a_table_beside_itself_matches_throughout(corpus, preset):
    events = table(corpus, preset)[1].events
    counts = compare(events, events, lambda _event: Heard(1.0, 1)).counts()
    assert counts == {name: len(events) if name == "matched" else 0 for name in counts}


def test_most_launches_of_one_table_find_their_counterpart_in_the_other(corpus):
    both = compared(corpus)
    counts = both.counts()
    theirs = counts["matched"] + counts["differing"] + counts["missing"] + counts["missing uncovered"]
    assert theirs >= 100
    assert counts["matched"] + counts["differing"] >= 0.90 * theirs
    assert counts["matched"] >= 0.74 * theirs
    assert both.apart == ()
