"""Other parsers' own test sets: we read them as they do, and nothing in them makes us crash or hang."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import conformance

pytestmark = [pytest.mark.corpus, pytest.mark.timeout(300), pytest.mark.filterwarnings("ignore::DeprecationWarning")]

STRICT = {
    "feedparser": {"title": 0.995, "link": 0.99, "date": 0.99, "id": 0.99, "all four": 0.98},
    "gofeed": {"title": 0.99, "link": 0.98, "date": 0.99, "id": 0.99, "all four": 0.98},
    "feedvalidator": {"title": 0.99, "link": 0.92, "date": 0.99, "id": 0.99, "all four": 0.91},
}
UNDECIDED = {"feedparser": 2, "gofeed": 0, "feedvalidator": 0}
"""How many cases may differ without a decision behind it."""


@pytest.fixture(scope="module")
def scores(corpus: Path) -> dict[str, conformance.Score]:
    return conformance.measure(corpus / "feeds" / "conformance")


def test_titles_links_dates_and_ids_are_what_the_sets_expect(scores: dict[str, conformance.Score]) -> None:
    short = {
        (origin, name): score.rate(name)
        for origin, score in scores.items()
        for name, floor in STRICT[origin].items()
        if score.rate(name) < floor
    }
    assert short == {}
    whole = conformance.total(scores)
    assert {name: whole.rate(name) >= 0.95 for name in (*conformance.FIELDS, conformance.ALL)} == dict.fromkeys(
        (*conformance.FIELDS, conformance.ALL), True
    )


def test_where_we_differ_we_mean_to(scores: dict[str, conformance.Score]) -> None:
    undecided = {
        origin: sum(often for cause, often in score.causes.items() if not cause.decided)
        for origin, score in scores.items()
    }
    assert {origin: often <= UNDECIDED[origin] for origin, often in undecided.items()} == dict.fromkeys(UNDECIDED, True)


def test_damaged_documents_are_read_alike_too(scores: dict[str, conformance.Score]) -> None:
    whole = conformance.total(scores)
    assert whole.damaged >= 0.95 * (whole.cases - whole.well_formed) > 200


def test_no_case_ends_the_process_that_reads_it_or_takes_long(scores: dict[str, conformance.Score]) -> None:
    whole = conformance.total(scores)
    assert whole.cases > 2_900
    assert whole.crashes == []
    assert whole.slowest < 5
