"""A topic's threshold, zone and frame live in the archive; changing them is a new version."""

from __future__ import annotations

import dataclasses

from monitor.grading import EVERY_MATCH, Grading
from monitor.model import Topic

STORMS = Topic("storms", "Storms", "storm*", grading=Grading(4.0, 1.0, "lead", "leaders"))


def test_a_topic_comes_back_with_its_grading(store):
    store.save_topic(STORMS)
    assert store.topics()[-1] == STORMS


def test_another_threshold_is_another_version_and_the_same_one_is_not(store):
    store.save_topic(STORMS)
    assert store.save_topic(dataclasses.replace(STORMS, title="Bad weather")).version == 1
    eased = store.save_topic(dataclasses.replace(STORMS, grading=EVERY_MATCH))
    assert (eased.version, store.topics()[-1].grading) == (2, EVERY_MATCH)
