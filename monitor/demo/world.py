"""The invented world: countries, places, offices and forces; no person or place of it exists."""

from __future__ import annotations

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """An invented country with its capital and who speaks for it; offices stand for people."""

    name: str
    people: str
    capital: str
    head: str
    code: str


NORLAND = Country("Norland", "Norlandic", "Norhaven", "president", "XN")
SUDMARK = Country("Sudmark", "Sudmarker", "Sudmark City", "prime minister", "XS")
KALDERIA = Country("Kalderia", "Kalderian", "Kalder", "supreme leader", "XK")
VELMORA = Country("Velmora", "Velmoran", "Velm", "prime minister", "XV")
ISHKARA = Country("Ishkara", "Ishkaran", "Port Ishka", "president", "XI")
TAMBORIA = Country("Tamboria", "Tamborian", "Tambor", "king", "XT")
BRESNIA = Country("Bresnia", "Bresnian", "Bresna", "chancellor", "XB")
ORVANIA = Country("Orvania", "Orvanian", "Orvan", "president", "XO")
LUMENIA = Country("Lumenia", "Lumenian", "Lumen", "prime minister", "XL")

COUNTRIES = (NORLAND, SUDMARK, KALDERIA, VELMORA, ISHKARA, TAMBORIA, BRESNIA, ORVANIA, LUMENIA)
FIRING = (KALDERIA, KALDERIA, KALDERIA, ORVANIA)
"""Who tests missiles in this world, the busiest most often."""

NEIGHBOURS = {"XK": (NORLAND, SUDMARK, ISHKARA), "XO": (VELMORA, TAMBORIA, BRESNIA)}

RANGES = {
    "XK": ("Kalder", "the Grey Cape", "Mirna Bay", "the Tolva range"),
    "XO": ("Orvan", "the Salt Plain range", "Cape Vesk"),
}
WATERS = {"XK": ("the Pale Sea", "the Long Strait"), "XO": ("the Gulf of Tam", "the Amber Sea")}

WEAPONS = (
    ("short-range ballistic missile", 240, 690, 30, 95),
    ("short-range ballistic missile", 300, 620, 35, 80),
    ("cruise missile", 900, 1600, 1, 2),
    ("medium-range ballistic missile", 850, 1300, 350, 700),
    ("intercontinental ballistic missile", 900, 1100, 4500, 6800),
    ("hypersonic missile", 600, 1000, 40, 70),
)
"""What is fired: name, flight distance from and to (km), height from and to (km)."""

FORUMS = ("the Pale Sea Council", "the Ring of Nine", "the Forum of Straits", "the Amber Sea Union")
SUBJECTS = (
    "trade and fishing rights",
    "a pause in naval exercises",
    "the shared railway",
    "energy and water",
    "the prisoners' exchange",
    "a border crossing",
    "food aid",
    "rules for the Long Strait",
    "a common customs line",
    "flood protection",
)

TOWNS = (
    "Norhaven",
    "Sudmark City",
    "Velm",
    "Port Ishka",
    "Tambor",
    "Bresna",
    "Orvan",
    "Lumen",
    "Old Harbour",
    "Westquay",
    "Alder Bridge",
    "Mirna Bay",
    "Stonefold",
    "Lower Fen",
    "Saltmouth",
    "Three Mills",
    "Hollin",
    "Great Larch",
    "Pellworth",
    "Quarry Hill",
    "Eastlock",
    "Marrow Lake",
)
PEAKS = ("Mount Ovel", "the Grey Tooth", "Mount Sarn", "the Lantern Peak", "Hollin Horn")
TEAMS = (
    "the Norhaven Rockets",
    "the Port Ishka Rockets",
    "the Velm Harriers",
    "the Bresna Foxes",
    "the Saltmouth Mariners",
    "the Tambor Kites",
)
FIRMS = ("Lumen Devices", "Harrow & Finch", "Alder Motors", "Quietware", "Northlight Labs", "Saltmouth Foods")
