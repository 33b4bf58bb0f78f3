"""Two public tables of North Korean launches, read whole and put beside each other: what is rejected, and how many launches match.

WIREWATCH_CORPUS=… python -m benchmarks.reference_tables [-v]
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from datetime import date
from pathlib import Path

from monitor.gazetteer.load import gazetteer
from monitor.reference.columns import Layout
from monitor.reference.compare import Compared, Heard, compare
from monitor.reference.model import Table
from monitor.reference.table import HowToRead, read

FILES = {"cns": "nk_missile_tests_cns_1984_2022.csv", "csis": "nk_provocations_csis_1958_2022.csv"}
SINCE = date(2012, 1, 1)
"""From here on both tables list launches one by one."""


def table(corpus: Path, preset: str, chosen: str = "") -> tuple[Layout, Table]:
    """One of the tables; `chosen` is the preset that is asked for, else it is told by the columns."""
    return read((corpus / "truth" / FILES[preset]).read_bytes(), gazetteer(), HowToRead(chosen))


def compared(corpus: Path) -> Compared:
    """The descriptions of the one, as if they were our ledger, beside the table of the other, from 2012 on."""
    ours = [event for event in table(corpus, "csis")[1].events if event.first >= SINCE]
    theirs = [event for event in table(corpus, "cns")[1].events if event.first >= SINCE]
    return compare(ours, theirs, lambda _event: Heard(1.0, 1))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", help="each line that does not match, with the reason")
    options = parser.parse_args()
    corpus = Path(os.environ["WIREWATCH_CORPUS"])
    for preset in FILES:
        layout, found = table(corpus, preset)
        others = sum(count for _, count in found.others)
        print(
            f"{preset:5} as {layout.preset}: {found.rows} rows, {len(found.events)} events, {others} rows of other things, "
            f"{len(found.rejected)} rejected, {len(found.left_out)} cells left out"
        )
    both = compared(corpus)
    print(both.counts(), dict(Counter(one.field for line in both.lines for one in line.differences)))
    for line in both.lines if options.v else ():
        if line.verdict != "matched":
            print(f"    {line.day} {line.verdict}: {line.reason}")


if __name__ == "__main__":
    main()
