"""The invented outlets of the demonstration: who reports, in which language, how often and at what hours."""

from __future__ import annotations

from monitor.model import Subscription
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Outlet:
    """One made-up outlet. `daily` articles on a working day, `opens` and `closes` its busy hours (UTC), `wire` takes agency copy,
    `beats` what it writes about; `undated` says that some of its items carry no date.
    """

    slug: str
    name: str
    kind: str
    folder: str
    country: str
    daily: float
    beats: tuple[str, ...]
    lang: str = "en"
    opens: int = 6
    closes: int = 20
    wire: bool = False
    headline_only: bool = False
    undated: bool = False

    @property
    def title(self) -> str:
        """Its name as shown; it says that the outlet does not exist."""
        return f"{self.name} (made up)"

    @property
    def site(self) -> str:
        return f"https://{self.slug}.example"

    @property
    def url(self) -> str:
        return f"{self.site}/feed.xml"

    def about(self) -> Subscription:
        return Subscription(
            self.url,
            title=self.title,
            folder=self.folder,
            kind=self.kind,
            country=self.country,
            family=self.name,
            lang=self.lang,
            headline_only=self.headline_only,
        )


_GENERAL = ("economy", "weather", "city", "culture", "science", "ministers", "sport")

OUTLETS = (
    Outlet("norland-wire", "Norland Wire", "agency", "Agencies", "XN", 2.6, _GENERAL, opens=3, closes=23),
    Outlet("palesea-press", "Pale Sea Press Agency", "agency", "Agencies", "XS", 2.2, _GENERAL, opens=0, closes=20),
    Outlet("norhaven-courier", "The Norhaven Courier", "newspaper", "Newspapers", "XN", 2.0, _GENERAL, wire=True),
    Outlet("sudmark-gazette", "Sudmark Gazette", "newspaper", "Newspapers", "XS", 1.8, _GENERAL, wire=True),
    Outlet("ishkara-observer", "Ishkara Observer", "newspaper", "Newspapers", "XI", 1.4, _GENERAL, opens=2, wire=True),
    Outlet("tamboria-times", "Tamboria Times", "newspaper", "Newspapers", "XT", 1.3, _GENERAL, opens=8, wire=True),
    Outlet("bresnia-mirror", "Bresnia Mirror", "newspaper", "Newspapers", "XB", 1.2, _GENERAL, wire=True),
    Outlet("velmora-today", "Velmora Today", "broadcaster", "Broadcasters", "XV", 1.8, _GENERAL, closes=22, wire=True),
    Outlet(
        "longstrait-radio",
        "Long Strait Radio",
        "broadcaster",
        "Broadcasters",
        "XS",
        1.3,
        _GENERAL,
        wire=True,
        headline_only=True,
    ),
    Outlet(
        "lumen-one",
        "Lumen One",
        "broadcaster",
        "Broadcasters",
        "XL",
        1.0,
        _GENERAL,
        opens=9,
        closes=23,
        wire=True,
        undated=True,
    ),
    Outlet(
        "kalderia-state-news",
        "Kalderia State News",
        "state media",
        "State media",
        "XK",
        1.2,
        ("parade", "economy", "culture", "ministers"),
        closes=15,
    ),
    Outlet(
        "orvania-voice",
        "Voice of Orvania",
        "state media",
        "State media",
        "XO",
        0.8,
        ("economy", "ministers", "culture", "parade"),
        closes=16,
    ),
    Outlet(
        "presidency-norland",
        "Presidency of Norland",
        "official",
        "Official",
        "XN",
        0.5,
        ("ministers", "economy"),
        opens=7,
        closes=17,
    ),
    Outlet(
        "defence-sudmark",
        "Ministry of Defence of Sudmark",
        "official",
        "Official",
        "XS",
        0.4,
        ("parade", "ministers"),
        opens=7,
        closes=17,
    ),
    Outlet(
        "quiet-seas", "Institute for Quiet Seas", "think tank", "Think tanks", "XN", 0.4, ("arms",), opens=8, closes=16
    ),
    Outlet(
        "strait-monitor",
        "Strait Monitor",
        "think tank",
        "Think tanks",
        "XS",
        0.4,
        ("arms", "ministers"),
        opens=8,
        closes=16,
    ),
    Outlet(
        "orvania-business",
        "Orvania Business Daily",
        "newspaper",
        "Specialist",
        "XO",
        1.3,
        ("economy", "products"),
        closes=18,
    ),
    Outlet(
        "sport-norland",
        "Sport Norland",
        "specialist",
        "Specialist",
        "XN",
        1.6,
        ("sport", "mountains"),
        opens=10,
        closes=23,
    ),
    Outlet(
        "gadget-lantern",
        "Gadget Lantern",
        "specialist",
        "Specialist",
        "XL",
        0.9,
        ("products", "science"),
        opens=9,
        closes=21,
    ),
    Outlet("high-paths", "High Paths", "specialist", "Specialist", "XB", 0.4, ("mountains",), opens=8, closes=18),
    Outlet("noeul-ilbo", "노을일보", "newspaper", "한국어", "XI", 1.0, _GENERAL, lang="ko", opens=0, closes=13),
    Outlet("todai-shimbun", "灯台新聞", "newspaper", "日本語", "XT", 1.0, _GENERAL, lang="ja", opens=0, closes=13),
    Outlet("phare-de-velm", "Le Phare de Velm", "newspaper", "Français", "XV", 1.0, _GENERAL, lang="fr"),
    Outlet("nordmeer-zeitung", "Nordmeer-Zeitung", "newspaper", "Deutsch", "XB", 1.0, _GENERAL, lang="de"),
)

SILENT = Outlet("old-harbour-post", "Old Harbour Post", "newspaper", "Newspapers", "XB", 0.4, ("city",))
"""A feed that stopped answering some days ago: every list of feeds has one."""

OUTAGE = ("norhaven-courier", "sudmark-gazette", "bresnia-mirror", "longstrait-radio", "noeul-ilbo")
"""These could not be reached for two days: the fetch log and the coverage of the chart show it."""

GAPPED = "velmora-today"
"""This one published more than its feed could hold while we could not ask: its fetch log has a gap."""
