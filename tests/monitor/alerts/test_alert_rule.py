"""What a user may say about a topic's alerts, and how it is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alert_rule import DAYS, USUAL, AlertRule, as_table, from_table
from monitor.errors import UserError
from monitor.model import Topic
from monitor.topics import files

CLOCKS = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
RULES = st.builds(
    AlertRule,
    on=st.sampled_from(["article", "story", "digest", "burst"]),
    bursts=st.sampled_from(["no", "yes"]),
    level=st.sampled_from(["flag", "mention"]),
    sources=st.lists(st.from_regex(r"[a-z]{1,9}\.example", fullmatch=True), max_size=3, unique=True).map(tuple),
    publishers=st.integers(1, 50),
    digest=st.sampled_from(["hourly", "daily", "weekly"]),
    digest_at=CLOCKS,
    digest_day=st.sampled_from(DAYS),
    silence_hours=st.integers(0, 1000),
    quiet=st.sampled_from(["", "never", "22:00-07:00"]),
    quiet_days=st.sets(st.sampled_from(DAYS)).map(lambda days: tuple(day for day in DAYS if day in days)),
    per_hour=st.integers(0, 1000),
    recent_hours=st.integers(0, 1000),
    urgency=st.sampled_from(["low", "normal", "critical"]),
    channels=st.sampled_from([(), ("desktop",), ("mail", "desktop")]),
)


@given(RULES)
def test_a_rule_goes_into_a_file_of_topics_and_comes_back_the_same(rule):
    topic = Topic("launches", "Launches", "missile", rule=rule)
    [(_, back)] = files.read(files.write([topic]))
    assert back.rule == rule
    assert from_table(as_table(rule)) == rule


def test_the_usual_rule_takes_no_room():
    assert as_table(USUAL) == {}
    assert "alerts" not in files.write([Topic("launches", "Launches", "missile")]).replace("alert =", "")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ('on = "often"', "alerts: on must be one of article, story, digest, burst"),
        ("publishers = 0", "publishers must be a whole number from 1 to 50"),
        ("publishers = true", "publishers must be a whole number"),
        ('quiet = "22-7"', 'quiet hours must look like "22:00-07:00"'),
        ('quiet = "07:00-07:00"', "name whole days as quiet days"),
        ('quiet_days = ["caturday"]', "quiet days must be among monday"),
        ('digest_at = "25:00"', 'digest_at must be a time such as "07:30"'),
        ("sources = [1]", "sources must be a list of texts"),
        ('channels = ["../mail"]', "channels must be a list of texts"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_with_its_place(said, why):
    with pytest.raises(UserError, match="line 1, topic launches") as refused:
        files.read(f'[[topic]]\nname = "launches"\nquery = "missile"\n[topic.alerts]\n{said}\n')
    assert why in str(refused.value)


def test_an_address_that_is_pasted_with_a_password_is_kept_without():
    rule = from_table({"sources": ["https://ann:hunter2@post.example/feed", "Post", "https://post.example/feed"]})
    assert rule.sources == ("https://post.example/feed", "Post")
