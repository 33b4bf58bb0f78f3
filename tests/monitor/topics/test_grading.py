"""A topic's threshold, zone and frame, as people write them down and as files carry them."""

from __future__ import annotations

import pytest

from monitor.errors import UserError
from monitor.grading import EVERY_MATCH, Grading, as_table, from_table
from monitor.model import Topic
from monitor.topics.files import read, write

GRADINGS = [
    EVERY_MATCH,
    Grading(threshold=4.0),
    Grading(threshold=0.0, mention=-1.5),
    Grading(2.5, 1.0, "title", "leaders"),
    Grading(zone="lead"),
]


@pytest.mark.parametrize("grading", GRADINGS)
def test_a_grading_comes_back_from_its_table_and_from_a_file_of_topics(grading):
    assert from_table(dict(as_table(grading))) == grading
    topic = Topic("storms", "Storms", "storm*", grading=grading)
    assert [one for _, one in read(write([topic]))] == [topic]


def test_a_topic_that_says_nothing_of_the_kind_says_nothing_in_its_file_either():
    assert as_table(EVERY_MATCH) == {}
    assert "threshold" not in write([Topic("storms", "Storms", "storm*")])


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('threshold = "high"', "threshold"),
        ("mention = true", "mention"),
        ("threshold = nan", "threshold"),
        ('zone = "footer"', "zone"),
        ('frame = "weddings"', "frame"),
    ],
)
def test_a_file_that_says_it_wrongly_is_told_which_topic_and_what(line, what):
    with pytest.raises(UserError, match=f"topic storms: {what} must be"):
        read(f'[[topic]]\nname = "storms"\nquery = "storm*"\n{line}\n')
