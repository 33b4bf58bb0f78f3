"""Launches of the made-up year: one event and the ways in which it is reported in English over the next days."""

from __future__ import annotations

from datetime import datetime
from random import Random

from monitor.demo.everyday import WEEKDAYS
from monitor.demo.stories import Text, Wording, crossed, write
from monitor.demo.world import NEIGHBOURS, RANGES, SUBJECTS, WATERS, WEAPONS, Country
from monitor.values import dataclass

COUNTS = ("a", "two", "three", "four")


@dataclass(frozen=True, slots=True)
class Launch:
    """One launch: who, what, where, how far; `count` is 1 to 4. `second`: it is not the first of its day."""

    at: datetime
    actor: Country
    neighbour: Country
    count: int
    weapon: str
    place: str
    water: str
    distance: int
    height: int
    second: bool = False

    def slots(self) -> dict[str, str]:
        many = self.count > 1
        article = "an" if self.weapon.startswith("i") else COUNTS[self.count - 1]
        return {
            "actor": self.actor.name,
            "actors": self.actor.people,
            "neighbour": self.neighbour.name,
            "neighbours": self.neighbour.people,
            "head": f"{self.neighbour.head} of {self.neighbour.name}",
            "capital": self.neighbour.capital,
            "what": f"{article} {self.weapon}{'s' if many else ''}",
            "missiles": f"{COUNTS[self.count - 1]} missiles" if many else "a missile",
            "missile": "missiles" if many else "missile",
            "they": "they" if many else "it",
            "place": self.place,
            "water": self.water,
            "distance": str(self.distance),
            "first": str(round(self.distance * 0.85, -1)),
            "height": str(self.height),
            "weekday": WEEKDAYS[self.at.weekday()],
            "time": f"{self.at:%H:%M}",
        }


def launch(at: datetime, rng: Random, actor: Country, *, after: Launch | None = None) -> Launch:
    """A launch by this country at this moment, the rest drawn; from elsewhere than one before it on the same day."""
    weapon, near, far, low, high = rng.choice(WEAPONS)
    count = 1 if weapon.startswith("intercontinental") else rng.choice((1, 1, 2, 2, 3, 4))
    return Launch(
        at,
        actor,
        after.neighbour if after else rng.choice(NEIGHBOURS[actor.code]),
        count,
        weapon,
        rng.choice([place for place in RANGES[actor.code] if after is None or place != after.place]),
        rng.choice(WATERS[actor.code]),
        rng.randrange(near, far, 10),
        rng.randrange(low, high),
        second=after is not None,
    )


_FACTS = (
    "The {missile} flew about {distance} kilometres and reached a height of {height} kilometres, the joint staff in {capital} said.",
    "The joint staff in {capital} saw the launch from {place} at {time} UTC.",
    "The {missile} came down in {water}, outside the exclusive economic zone of {neighbour}.",
    "No ship or aircraft was harmed, the coast guard of {neighbour} said.",
    "{actors} state media did not report the launch at first.",
    "The {head} called the security council of the country together.",
    "Ferries in {water} were told to keep away for three hours.",
    "It was the first test of this kind by {actor} for weeks.",
)

WIRE = Wording(
    crossed(
        (
            "{actor} fires {what} into {water}",
            "{actor} launches {missiles}, {neighbour} says",
            "{neighbour}: {actor} fired {what} from {place}",
        ),
        (
            "{actor} fired {what} from {place} into {water} on {weekday}, the joint staff of {neighbour} said.",
            "{capital} ({weekday}) - {actor} launched {what} towards {water}, officials of {neighbour} said.",
        ),
    ),
    _FACTS,
)
FLASH = Wording(
    crossed(
        (
            "{actor} fires {missiles}, {neighbour} says",
            "Urgent: {missile} fired from {place}",
            "{neighbour} reports missile launch by {actor}",
        ),
        ("{actor} fired {missiles} on {weekday}, the joint staff of {neighbour} said. More follows.",),
    ),
    ("The {missile} flew about {first} kilometres by first figures, the joint staff in {capital} said.",),
)
OWN = Wording(
    crossed(
        (
            "What we know about the {actors} missile launch",
            "Sirens in the morning: {actor} fires {what}",
            "{what} fired from {place} flew {distance} kilometres",
            "Fishermen of {neighbour} saw the {missile} fall after launch",
            "{actor} tests {what} at {place}",
        ),
        (
            "People on the coast of {neighbour} woke to sirens on {weekday} after {actor} fired {what} from {place}.",
            "{actor} tested {what} on {weekday}; {they} flew {distance} kilometres and fell into {water}.",
            "Crews of boats in {water} told us how they saw the missile launch by {actor} on {weekday}.",
        ),
    ),
    (
        *_FACTS,
        "Schools near the coast stayed open.",
        "Experts differ on whether the engine was new.",
        "A baker in {capital} said that she had gone on with her bread.",
    ),
)
REACTION = Wording(
    crossed(
        (
            "{neighbour} condemns {actors} missile launch",
            "{head} calls missile launch by {actor} a danger to shipping",
            "After missile launch {neighbour} asks {actor} for talks",
            "Protest note after {actor} fired {what}",
        ),
        (
            "{neighbour} condemned the missile launch by {actor} on {weekday} and handed over a note of protest.",
            "The {head} said after the launch of {what} by {actor} that the waters must stay open to all.",
        ),
    ),
    (
        *_FACTS,
        "{actor} spoke of a drill within its own waters.",
        "Talks on {subject} are to go on all the same.",
    ),
)
LATER = Wording(
    crossed(
        (
            "Analysis: why {actor} fired {what} now",
            "{actor} says missile test at {place} was a success",
            "Debris after missile launch: {neighbour} recovers a fin from {water}",
        ),
        (
            "{actor} said that the missile test at {place} had gone to plan, two days after it fired {what}.",
            "Days after {actor} launched {what}, a fishing boat brought a piece of metal to a harbour of {neighbour}.",
            "The missile launch from {place} fits a pattern: {actor} fires when talks on {subject} stand still.",
        ),
    ),
    (
        *_FACTS,
        "Our table lists every test of the year that we know of.",
        "The piece is now with the navy of {neighbour}.",
    ),
)
SECOND = Wording(
    crossed(
        (
            "{actor} fires {what} in second launch of the day",
            "{actor} fires again, hours after first launch of the day, {neighbour} says",
            "Second launch of the day: {actor} fired {what} from {place}",
        ),
        (
            "{actor} fired {what} from {place} at {time} UTC on {weekday}, its second launch of the day, officials of {neighbour} said.",
            "Hours after an earlier launch {actor} fired {what} from {place} on {weekday}, at {time} UTC, officials of {neighbour} said.",
        ),
    ),
    _FACTS,
)


def report(event: Launch, kind: Wording, rng: Random, *, length: int = 3) -> Text:
    """A text about this launch in the manner of `kind`."""
    return write(kind, {**event.slots(), "subject": rng.choice(SUBJECTS)}, "launch", rng, length=length)
