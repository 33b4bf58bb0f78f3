"""What a score is made of, in the words of the judge (monitor/topics/score.py), marked so that they are translated."""

from __future__ import annotations

from ui.words import all_later

PARTS = all_later(
    "words in the title",
    "words in the lead",
    "a summit or state visit in the title",
    "the word summit in the title",
    "a summit or state visit in the lead",
    "leaders of two countries in the title",
    "leaders of two countries",
    "leaders of two countries, and a word for meeting or visiting",
    "a leader close to a word for meeting",
    "leaders of many countries close to a word for meeting",
    "two leaders close to a word for meeting",
    "a leader abroad, in the title",
    "a leader abroad, in the lead",
    "a forum of leaders",
    "a forum and a leader or a meeting",
    "an office or a leader",
    "a summit in or with a country",
    "a call",
    "ministers, envoys and others in the title",
    "ministers, envoys and others in the lead",
    "sport, mountains or companies in the title",
    "sport, mountains or companies in the lead",
)
"""A part that is not here is shown in English."""
