"""Leaders' meetings of the made-up year: announced, held (or called off) and looked back on, in English."""

from __future__ import annotations

from datetime import datetime
from random import Random

from monitor.demo.everyday import WEEKDAYS
from monitor.demo.stories import Text, Wording, crossed, listed, write
from monitor.demo.world import COUNTRIES, FORUMS, SUBJECTS, TOWNS, Country
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Summit:
    """One meeting: who receives whom, where, about what; `forum` is empty for two countries, `cancelled` when it is called off."""

    at: datetime
    host: Country
    guests: tuple[Country, ...]
    place: str
    subject: str
    forum: str = ""
    cancelled: bool = False

    def slots(self) -> dict[str, str]:
        guest = self.guests[0]
        return {
            "host": self.host.name,
            "hosthead": f"{self.host.head} of {self.host.name}",
            "guest": guest.name,
            "guesthead": f"{guest.head} of {guest.name}",
            "others": listed([country.name for country in self.guests]),
            "forum": self.forum,
            "place": self.place,
            "subject": self.subject,
            "weekday": WEEKDAYS[self.at.weekday()],
            "date": f"{self.at.day} {self.at:%B}",
        }


def summit(at: datetime, rng: Random, *, forum: bool, cancelled: bool = False) -> Summit:
    """A meeting that opens at this moment, the rest drawn."""
    countries = rng.sample(COUNTRIES, 5 if forum else 2)
    return Summit(
        at,
        countries[0],
        tuple(countries[1:]),
        rng.choice(TOWNS),
        rng.choice(SUBJECTS),
        rng.choice(FORUMS) if forum else "",
        cancelled,
    )


_COMMON = (
    "The two sides want to speak about {subject}.",
    "It is the first meeting of this kind for three years.",
    "Streets around the town hall of {place} are closed.",
    "Delegations of {others} have arrived.",
    "A joint text has been prepared, diplomats say.",
    "No press conference is planned.",
    "The {guesthead} travels with four ministers.",
)

AHEAD = Wording(
    crossed(
        (
            "{hosthead} to meet {guesthead} at summit in {place}",
            "Summit planned: {guesthead} to visit {host}",
            "{host} and {guest} prepare leaders' summit on {subject}",
        ),
        (
            "The {hosthead} will meet the {guesthead} for a summit in {place} on {date}, both governments said.",
            "The {hosthead} will receive the {guesthead} in {place} on {date} for a summit on {subject}.",
        ),
    ),
    _COMMON,
)
HELD = Wording(
    crossed(
        (
            "{hosthead} meets {guesthead} at summit in {place}",
            "Summit in {place}: {host} and {guest} agree on {subject}",
            "{guesthead} arrives in {place} for summit with {hosthead}",
            "Leaders of {host} and {guest} hold summit on {subject}",
        ),
        (
            "The {hosthead} and the {guesthead} met for a summit in {place} on {weekday} and spoke about {subject}.",
            "The {guesthead} arrived in {place} on {weekday} for a summit with the {hosthead}.",
        ),
    ),
    (
        *_COMMON,
        "The meeting lasted two hours longer than planned.",
        "Both leaders shook hands in front of the old lighthouse.",
    ),
)
AFTER = Wording(
    crossed(
        (
            "What the summit of {host} and {guest} brought",
            "After the summit: {guest} doubts the text on {subject}",
            "Opinion: the leaders' summit in {place} was worth the cake",
        ),
        (
            "Days after the summit in {place} between the {hosthead} and the {guesthead} the text on {subject} is being read closely.",
            "The summit of {host} and {guest} in {place} ended with a page on {subject}; we asked what it is worth.",
        ),
    ),
    (*_COMMON, "Parliaments of both countries must still agree."),
)
CANCELLED = Wording(
    crossed(
        (
            "Summit of {host} and {guest} called off",
            "{guesthead} cancels summit with {hosthead}",
            "No summit in {place}: talks on {subject} stall",
        ),
        (
            "The summit of the {hosthead} and the {guesthead} in {place} was called off on {weekday}.",
            "The {guesthead} will not come to the summit in {place}, the government of {guest} said on {weekday}.",
        ),
    ),
    (
        "A new date has not been named.",
        "Talks on {subject} go on among officials.",
        "{host} spoke of a pity.",
        "Hotels in {place} lose their guests.",
    ),
)
FORUM = Wording(
    crossed(
        (
            "Leaders of {forum} open summit in {place}",
            "Summit of {forum}: leaders agree on {subject}",
            "{hosthead} receives leaders of {forum} for summit",
        ),
        (
            "The leaders of {forum} opened their summit in {place} on {weekday}; {subject} stands first on the list.",
            "The {hosthead} welcomed the leaders of {others} to the summit of {forum} in {place} on {weekday}.",
        ),
    ),
    (*_COMMON, "{forum} has nine members.", "The {guesthead} met the {hosthead} on the margins."),
)
FORUM_AHEAD = Wording(
    crossed(
        (
            "Leaders of {forum} to meet for summit in {place}",
            "Summit of {forum} planned: leaders to come to {place}",
        ),
        (
            "The leaders of {forum} will meet for a summit in {place} on {date}; {subject} stands first on the list.",
            "The {hosthead} will receive the leaders of {others} for a summit of {forum} in {place} on {date}.",
        ),
    ),
    _COMMON,
)
FORUM_AFTER = Wording(
    crossed(
        (
            "What the summit of {forum} brought",
            "After the summit of {forum}: {guest} doubts the text on {subject}",
        ),
        ("Days after the summit of {forum} in {place} the text on {subject} is being read closely.",),
    ),
    (*_COMMON, "Parliaments of all countries must still agree."),
)


def report(event: Summit, kind: Wording, rng: Random, *, length: int = 3) -> Text:
    """A text about this meeting in the manner of `kind`."""
    return write(kind, event.slots(), "summit", rng, length=length)
