"""How a topic is told of: the line in the editor, the dialog behind it, and what is saved."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import TOPICS

from monitor.alert_rule import USUAL, AlertRule
from monitor.commands import SaveTopic
from ui.dialogs.alert_rule import AlertRuleDialog
from ui.pages import topics_draft
from ui.pages.alert_words import rule_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

NIGHT = AlertRule(
    on="digest",
    digest="weekly",
    digest_at="06:15",
    digest_day="friday",
    level="mention",
    bursts="yes",
    sources=("a.example", "b.example"),
    publishers=3,
    silence_hours=48,
    quiet="21:30-06:00",
    quiet_days=("sunday",),
    per_hour=4,
    recent_hours=12,
    urgency="critical",
    channels=("mail",),
)


@pytest.mark.parametrize(
    "rule", [USUAL, NIGHT, AlertRule(quiet="never"), AlertRule(on="article", channels=()), AlertRule(on="burst")]
)
def test_the_dialog_shows_a_rule_and_gives_it_back_as_it_was(qtbot, rule):
    dialog = AlertRuleDialog("Missile launches", rule, ["mail", "hook"])
    qtbot.addWidget(dialog)
    assert dialog.chosen() == rule
    dialog.frame.accept.click()
    assert dialog.rule == rule


def test_what_is_chosen_in_the_dialog_is_the_rule(qtbot):
    dialog = AlertRuleDialog("Missile launches", USUAL, ["mail"])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.quiet_hours.isVisible()
    dialog.on.setCurrentIndex(dialog.on.findData("digest"))
    dialog.every.setCurrentIndex(dialog.every.findData("hourly"))
    dialog.quiet.setCurrentIndex(dialog.quiet.findData("own"))
    assert dialog.quiet_hours.isVisible()
    dialog.quiet_hours.on.click()
    dialog.channels["mail"].click()
    dialog.frame.accept.click()
    assert dialog.rule == AlertRule(on="digest", digest="hourly", quiet="22:00-07:00", channels=("desktop", "mail"))


def test_every_field_of_the_dialog_has_a_name_for_those_who_do_not_see_it(qtbot):
    dialog = AlertRuleDialog("Missile launches", USUAL, ["mail"])
    qtbot.addWidget(dialog)
    fields = (dialog.on, dialog.every, dialog.day, dialog.at, dialog.quiet, dialog.urgency, dialog.sources)
    fields += (dialog.publishers, dialog.silence, dialog.per_hour, dialog.recent)
    assert all(field.accessibleName() for field in fields)


def test_a_rule_is_told_in_a_few_words():
    assert rule_words(USUAL) == "each new story"
    assert rule_words(NIGHT) == (
        "a digest every Friday at 06:15, from 3 publishers on; mentions too; bursts too; only from a.example, b.example; "
        "and when nothing came for 48 hours; quiet 21:30-06:00; quiet on Sunday; urgent; through mail"
    )


def test_a_changed_rule_is_saved_with_the_topic_and_can_be_taken_back():
    draft = topics_draft.of(TOPICS[0])
    assert draft.command().rule is None, "what was not changed stays as the engine has it"
    changed = dataclasses.replace(draft, rule=NIGHT)
    assert changed.changed
    assert changed.command() == SaveTopic(
        TOPICS[0].name, TOPICS[0].query, TOPICS[0].title, TOPICS[0].colour, TOPICS[0].alert, rule=NIGHT
    )
    assert topics_draft.topic(changed, 3).rule == NIGHT
    assert topics_draft.way_back(changed, TOPICS[0].version).rule == USUAL


@given(st.sampled_from([USUAL, NIGHT, AlertRule(quiet="never"), AlertRule(level="mention")]))
def test_no_rule_is_told_in_more_than_one_line(rule):
    assert "\n" not in rule_words(rule)
