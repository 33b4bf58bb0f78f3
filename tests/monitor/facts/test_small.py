"""Patterns in small letters find what a search without regard to capitals finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from monitor.facts import background, meetings, words
from monitor.facts.small import Small

PATTERNS = [
    found for module in (words, meetings, background) for found in vars(module).values() if isinstance(found, Small)
]
SAID = st.lists(
    st.sampled_from(
        [
            "North Korea",
            "FIRED",
            "two",
            "ICBMs",
            "İzmir",
            "since January",
            "last Week",
            "Summit",
            "will meet",
            "has Regularly",
            "a range of",
        ]
    )
    | st.text(max_size=6),
    max_size=12,
).map(" ".join)


def places(matches: object) -> list[tuple[int, int]]:
    return [found.span() for found in matches]


@given(SAID)
def test_they_find_the_same_places(text):
    for pattern in PATTERNS:
        wide = re.compile(pattern.words, re.IGNORECASE)
        assert places(pattern.finditer(text)) == places(wide.finditer(text))


def test_classes_of_letters_and_names_of_groups_stay_as_they_are():
    found = Small(r"\bICBM\W(?P<How>\S+)").search("an icbm Flew")
    assert found is not None
    assert found["How"] == "flew"
