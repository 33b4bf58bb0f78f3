"""`wirewatch topics starters`: more topics to begin with, taken only when asked for."""

from __future__ import annotations

from loopback import Wirewatch


def names(wirewatch: Wirewatch) -> list[object]:
    return [line["name"] for line in wirewatch("topics", "list", "--json").lines]


def test_a_fresh_folder_has_two_topics_and_is_offered_six(wirewatch: Wirewatch) -> None:
    offered = wirewatch("topics", "starters", "--json").lines
    assert len(offered) == 6
    assert not any(line["added"] for line in offered)
    assert names(wirewatch) == ["missile-launches", "summits"]


def test_a_starter_that_is_added_is_a_topic_like_any_other(wirewatch: Wirewatch) -> None:
    assert wirewatch("topics", "starters", "--add", "sanctions", "--add", "elections").code == 0
    assert names(wirewatch) == ["missile-launches", "summits", "sanctions", "elections"]
    assert wirewatch("topics", "show", "sanctions", "--json").lines[0]["zone"] == "lead"
    added = [line["name"] for line in wirewatch("topics", "starters", "--json").lines if line["added"]]
    assert added == ["sanctions", "elections"]


def test_a_name_that_is_no_starter_is_refused_and_nothing_is_added(wirewatch: Wirewatch) -> None:
    answer = wirewatch("topics", "starters", "--add", "sanctions", "--add", "weddings")
    assert answer.code == 2
    assert "weddings" in answer.err
    assert names(wirewatch) == ["missile-launches", "summits"]
