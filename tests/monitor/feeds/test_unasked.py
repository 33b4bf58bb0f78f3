"""A page that nobody clicked for may be reached by redirects; every site on the way is asked as politely as the first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from servers import Site, http, redirect, site
from worlds import Clock, World

from monitor.documents import Document
from monitor.domains import host_of
from monitor.errors import FetchError
from monitor.feeds.lanes import Lanes
from monitor.feeds.unasked import PACE, Unasked, Way
from monitor.feeds.web import Web
from monitor.model import Feed, Subscription
from monitor.ports import Fetch, Fetched

SHORT, PAPER = "https://sho.rt/s1", "https://paper.example/a1"
RULES = {"sho.rt": "https://sho.rt/robots.txt", "paper": "https://paper.example/robots.txt"}
EVERYBODY = "User-agent: *\nDisallow: /private"
NOBODY = "User-agent: *\nDisallow: /"


class Errand:
    """Asks for pages through some way to the network, while time passes as it waits."""

    def __init__(self, fetch: Fetch, clock: Clock) -> None:
        self.time = 0.0
        self.stop = threading.Event()
        self.stop.wait = self._wait  # type: ignore[method-assign]
        self.waited: list[float] = []
        self.fetch = fetch
        self.unasked = Unasked(self._ask, self.stop, now=clock, seconds=lambda: self.time)

    def _wait(self, seconds: float | None = None) -> bool:
        self.time += seconds or 0.0
        self.waited.append(seconds or 0.0)
        return self.stop.is_set()

    def _ask(self, asking: Feed) -> Fetched:
        ((_, answer),) = self.fetch([asking], cancelled=threading.Event())
        return answer

    def get(self, url: str, **more: object) -> Fetched | None:
        """What comes of one page; None when told to stop, or when it is put off."""
        self.lanes = Lanes(self.unasked, lambda _number: Feed(0, Subscription(url, **more), is_page=True))  # type: ignore[arg-type]
        self.lanes.add(1, host_of(url))
        return next((answer for _, _, answer in self.lanes.answers()), None)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(clock)


@pytest.fixture
def errand(world: World, clock: Clock) -> Errand:
    """A shortener that leads to a paper; both let everybody in."""
    world.sends_on(SHORT, PAPER)
    world.serves(PAPER, "<p>The strait is closed.</p>")
    for rules in RULES.values():
        world.serves(rules, EVERYBODY)
    return Errand(world, clock)


def asked(world: World) -> list[str]:
    return [url for url, _ in world.asked]


def test_the_site_that_a_link_leads_to_is_asked_for_its_rules_too(errand: Errand, world: World) -> None:
    assert isinstance(errand.get(SHORT), Document)
    assert asked(world) == [RULES["sho.rt"], SHORT, RULES["paper"], PAPER]


def test_where_it_says_no_its_page_is_not_asked_for(errand: Errand, world: World) -> None:
    world.serves(RULES["paper"], NOBODY)
    answer = errand.get(SHORT)
    assert isinstance(answer, FetchError)
    assert (answer.kind, answer.url) == ("robots", PAPER)
    assert PAPER not in asked(world)


def test_two_ways_to_one_paper_keep_its_pace(errand: Errand, world: World) -> None:
    other = "https://other.rt/s2"
    world.sends_on(other, PAPER)
    world.serves("https://other.rt/robots.txt", EVERYBODY)
    errand.get(SHORT)
    before = errand.time
    errand.get(other)
    assert errand.time >= before + PACE
    assert asked(world).count(RULES["paper"]) == 1


def test_a_redirect_on_the_same_site_waits_its_turn(errand: Errand, world: World) -> None:
    world.sends_on("https://paper.example/a", PAPER)
    assert isinstance(errand.get("https://paper.example/a"), Document)
    assert errand.time == 2 * PACE  # robots.txt, the address, where it leads


def test_rules_that_stand_elsewhere_are_read_there_slowly(errand: Errand, world: World) -> None:
    world.sends_on(RULES["paper"], "https://paper.example/moved/robots.txt")
    world.serves("https://paper.example/moved/robots.txt", NOBODY)
    answer = errand.get(PAPER)
    assert isinstance(answer, FetchError)
    assert answer.kind == "robots"
    assert errand.time == PACE


def test_a_way_without_end_is_left_after_five_redirects(errand: Errand, world: World) -> None:
    world.sends_on(PAPER, PAPER)
    answer = errand.get(PAPER)
    assert isinstance(answer, FetchError)
    assert answer.reason == "The server redirects more than 5 times."
    assert asked(world).count(PAPER) == 6


def test_a_sound_behind_a_redirect_is_not_asked_for(errand: Errand, world: World) -> None:
    world.sends_on(SHORT, "https://paper.example/talk.mp3")
    answer = errand.get(SHORT)
    assert isinstance(answer, FetchError)
    assert answer.kind == "media"
    assert asked(world) == [RULES["sho.rt"], SHORT]


def test_the_site_that_wants_rest_gets_it_and_not_the_one_that_led_there(errand: Errand, world: World) -> None:
    world.fails(PAPER, "no", kind="status", status=429, retry_after=3600.0)
    answer = errand.get(SHORT)
    assert isinstance(answer, FetchError)
    errand.unasked.note(answer)
    assert (errand.unasked.rests("paper.example"), errand.unasked.rests("sho.rt")) == (True, False)
    assert errand.get(SHORT) is None
    assert [host for host, _ in errand.lanes.put_off.values()] == ["paper.example"]
    assert asked(world).count(PAPER) == 1


def test_whoever_is_told_to_stop_on_the_way_asks_for_nothing_more(errand: Errand, world: World) -> None:
    world.sends_on(SHORT, PAPER)
    errand.stop.wait = lambda _seconds=None: len(world.asked) == 2 and (errand.stop.set() or True)  # type: ignore[method-assign,assignment,func-returns-value]
    assert errand.get(SHORT) is None
    assert asked(world) == [RULES["sho.rt"], SHORT]


def test_a_way_goes_on_with_no_more_rights_than_it_had_and_the_feed_has_now() -> None:
    def page(url: str, **more: object) -> Feed:
        return Feed(0, Subscription(url, **more), is_page=True)  # type: ignore[arg-type]

    trusted = page(SHORT, allow_local=True, certificate="ours", proxy="http://proxy.example:8080")
    left, stayed = Way(trusted, page(PAPER), hop=2), Way(trusted, page(PAPER, allow_local=True, certificate="ours"))
    assert left.again(trusted) == Way(trusted, page(PAPER, proxy="http://proxy.example:8080"), hop=2)
    assert stayed.again(page(SHORT)) == Way(page(SHORT), page(PAPER))
    assert left.again(page("https://sho.rt/edited")) == Way.to(page("https://sho.rt/edited"))


# with the real fetcher


@pytest.fixture
def paper() -> Iterator[Site]:
    with site("127.10.0.12") as it:
        it.serve("/a1", http(b"<p>The strait is closed.</p>"))
        yield it


@pytest.fixture
def short(paper: Site) -> Iterator[Site]:
    with site("127.10.0.11") as it:
        it.serve("/s1", redirect(paper.url("/a1")))
        it.serve("/robots.txt", http(EVERYBODY.encode()))
        yield it


def paths(it: Site) -> list[str]:
    return [request.path for request in it.asked]


def test_the_fetcher_stops_where_it_is_sent_on(
    short: Site, paper: Site, clock: Clock, make_web: Callable[..., Web]
) -> None:
    paper.serve("/robots.txt", http(NOBODY.encode()))
    errand = Errand(make_web(allow=lambda _address: True), clock)
    answer = errand.get(short.url("/s1"))
    assert isinstance(answer, FetchError)
    assert answer.kind == "robots"
    assert (paths(short), paths(paper)) == (["/robots.txt", "/s1"], ["/robots.txt"])
    paper.serve("/robots.txt", http(EVERYBODY.encode()))
    answer = Errand(make_web(allow=lambda _address: True), clock).get(short.url("/s1"))
    assert isinstance(answer, Document)
    assert answer.url == paper.url("/a1")


def test_what_one_host_may_do_no_other_may_by_its_redirects(
    short: Site, paper: Site, clock: Clock, make_web: Callable[..., Web]
) -> None:
    """A feed whose own host may be local is no way into the network, nor back to that host by another one."""
    web = make_web(allow=lambda address: str(address) == "127.10.0.11")
    answer = Errand(web, clock).get(short.url("/s1"), allow_local=True)
    assert isinstance(answer, FetchError)
    assert answer.kind == "local-address"
    assert "It leads to 127.10.0.12" in answer.reason
    assert paths(paper) == []
    paper.serve("/robots.txt", http(EVERYBODY.encode()))
    paper.serve("/back", redirect(short.url("/inside")))
    answer = Errand(make_web(allow=lambda _address: False), clock).get(paper.url("/back"), allow_local=True)
    assert isinstance(answer, FetchError)
    assert answer.kind == "local-address"
    assert "/inside" not in paths(short)
