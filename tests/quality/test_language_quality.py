"""How often the language of real headlines is right when only their text is there to tell it."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from monitor.feeds import language

pytestmark = [pytest.mark.corpus, pytest.mark.timeout(600)]

# Some 0.7 % of the items that the corpus calls English are Swedish.
TITLES = {"en": 0.975, "fr": 0.98, "ja": 0.98, "ko": 0.985, "sv": 0.97, "zh": 0.995}
WITH_SUMMARY = {"en": 0.98, "fr": 0.98, "ja": 0.985, "ko": 0.99, "sv": 0.97, "zh": 0.995}
LABELLED = {"en": 0.98, "ko": 0.97, "sv": 0.97, "zh": 0.97}


def items(file: Path) -> Iterator[dict]:
    with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def shares_right(found: Iterable[dict], *, summary: bool) -> dict[str, tuple[float, int]]:
    """The share that is right of each language, and how many there are."""
    there, right = Counter(), Counter()
    for item in found:
        code = language.of(item["title"] or "", (item.get("summary") or "") if summary else "")
        there[item["lang"]] += 1
        right[item["lang"]] += code == item["lang"]
    return {code: (right[code] / number, number) for code, number in there.items()}


def check(shares: dict[str, tuple[float, int]], floors: dict[str, float]) -> None:
    said = ", ".join(f"{code} {share:.4f} of {number}" for code, (share, number) in sorted(shares.items()))
    print(said)  # noqa: T201  the figures are what this is run for
    low = {code for code, floor in floors.items() if shares[code][0] < floor}
    assert not low, said


@pytest.mark.parametrize(("summary", "floors"), [(False, TITLES), (True, WITH_SUMMARY)])
def test_languages_of_a_stream_of_news(corpus: Path, floors: dict[str, float], *, summary: bool) -> None:
    every = 8
    check(
        shares_right(islice(items(corpus / "load" / "items.jsonl.gz"), 0, None, every), summary=summary),
        {code: floor for code, floor in floors.items() if code != "ja"},
    )
    rare = (item for item in items(corpus / "load" / "items.jsonl.gz") if item["lang"] in {"fr", "ja"})
    check(shares_right(rare, summary=summary), {code: floors[code] for code in ("fr", "ja")})


@pytest.mark.parametrize("summary", [False, True])
def test_languages_of_the_labelled_articles(corpus: Path, *, summary: bool) -> None:
    check(shares_right(items(corpus / "topics" / "labelled.jsonl"), summary=summary), LABELLED)


@pytest.mark.parametrize("summary", [False, True])
def test_languages_of_pairs_of_articles(corpus: Path, *, summary: bool) -> None:
    pairs = list(items(corpus / "pairs" / "pairs.jsonl"))
    check(
        shares_right([side for pair in pairs for side in (pair["a"], pair["b"])], summary=summary),
        {"en": 0.97, "ru": 0.97},
    )
