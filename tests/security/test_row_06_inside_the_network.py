"""Row 6: nothing on the web leads us into this machine or its network: no address, redirect, icon, page, link, name or file."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

import pytest
from connect_proxy import connecting
from hostile_house import SHORT, FeedServer, House, ask_one, the_internet
from worlds import MORNING

from monitor.documents import Document
from monitor.errors import FetchError, UserError
from monitor.feeds.extract import is_installed
from monitor.feeds.pool import Pool
from monitor.feeds.roads import Roads
from monitor.feeds.web import Web
from monitor.following.discovery import Discovery
from monitor.following.favicons import EVERY, Favicons
from monitor.full_texts import FullTexts

INSIDE = (
    "http://127.0.0.1:PORT/x/sink",
    "http://localhost:PORT/x/sink",
    "http://0x7f.1:PORT/x/sink",
    "http://2130706433:PORT/x/sink",
    "http://0:PORT/x/sink",
    "http://[::1]:PORT/x/sink",
    "http://[::ffff:127.0.0.1]:PORT/x/sink",
    "http://169.254.169.254/latest/meta-data/",
    "http://127.1:PORT/x/sink",
    "http://017700000001:PORT/x/sink",
    "http://[::ffff:7f00:1]:PORT/x/sink",
    "http://[64:ff9b::7f00:1]:PORT/x/sink",
    "http://[64:ff9b:1:7f00:0:100:808:808]:PORT/x/sink",
    "http://[2002:7f00:1::]:PORT/x/sink",
    "http://127.0.0.1.:PORT/x/sink",
)
SCHEMES = ("file", "ftp", "data", "javascript")


@pytest.fixture(params=INSIDE)
def inside(request: pytest.FixtureRequest, server: FeedServer) -> str:
    return str(request.param).replace("PORT", str(server.port))


@pytest.fixture
def untouched(server: FeedServer) -> Iterator[None]:
    """After the test nothing more has arrived where nobody may be led."""
    before = server.sunk()
    yield
    assert server.sunk() == before


@pytest.fixture
def road(outside: Web) -> Roads:
    """The fetcher as the engine has it: files of this machine and the web behind one door."""
    return Roads(outside, now=lambda: MORNING)


@pytest.fixture
def public(tmp_path: Path, outside: Web, pool: Pool) -> Iterator[House]:
    """A house that is asked to poll public feeds only."""
    made = House(tmp_path, outside, pool)
    yield made
    made.close()


def refused(answer: object) -> str:
    return answer.kind if isinstance(answer, FetchError) else type(answer).__name__


def feed_naming(*links: str, icon: str = "", site: str = "") -> str:
    """A feed with an entry for each of these links."""
    image = f"<image><url>{escape(icon)}</url></image>" if icon else ""
    entries = "".join(
        f"<item><guid>{number}</guid><title>A ferry</title><link>{escape(link)}</link></item>"
        for number, link in enumerate(links or ("http://a.example/1",))
    )
    return f"<rss version='2.0'><channel><title>Post</title><link>{escape(site)}</link>{image}{entries}</channel></rss>"


# as a feed, and by a redirect


def test_no_feed_is_inside_unless_the_user_said_so(outside: Web, inside: str, untouched: None) -> None:
    assert refused(ask_one(outside, inside)) == "local-address"


@pytest.mark.parametrize("allowed", [False, True])
def test_no_redirect_of_a_public_host_leads_inside(
    server: FeedServer, outside: Web, inside: str, untouched: None, *, allowed: bool
) -> None:
    """Not even where the feed itself may be local: that is said of its own host alone."""
    assert refused(ask_one(outside, server.url(f"x/local?to={inside}", 11), allow_local=allowed)) == "local-address"


def test_no_public_host_leads_a_local_feed_back_to_its_own_host(
    server: FeedServer, outside: Web, untouched: None
) -> None:
    """The permission is for what the feed's own host says, not for a path that a stranger chooses there."""
    hop = server.url(f"x/local?to={server.inside()}", 11)
    led = server.url(f"x/local?to={quote(hop, safe='')}", "127.0.0.1")
    assert refused(ask_one(outside, led, allow_local=True)) == "local-address"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_redirect_leaves_the_web(server: FeedServer, road: Roads, scheme: str) -> None:
    answer = ask_one(road, server.url(f"x/scheme/{scheme}", 11), allow_local=True)  # type: ignore[arg-type]
    assert refused(answer) == "redirect"


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "file://localhost/etc/passwd", "ftp://127.0.0.1/x", "data:text/xml,<rss/>", "javascript:1"],
)
def test_no_other_scheme_is_a_feed(road: Roads, url: str) -> None:
    assert refused(ask_one(road, url)) in {"local-address", "address"}  # type: ignore[arg-type]


def test_the_hosts_that_stand_for_the_internet_are_reached(server: FeedServer, outside: Web) -> None:
    """Or the other tests here would prove nothing."""
    before = len(server.sunk())
    assert isinstance(ask_one(outside, server.url("x/sink", 11)), Document)
    assert isinstance(ask_one(outside, server.url(f"x/local?to={server.url('x/sink', 12)}", 11)), Document)
    assert len(server.sunk()) == before + 2


# names


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What a name server answers, one address after the other, the last one for ever."""
    zone: dict[str, list[str]] = {}
    real = socket.getaddrinfo

    def look_up(host: str, port: int, *args: object, **more: object) -> object:
        if host not in zone:
            return real(host, port, *args, **more)  # type: ignore[arg-type]
        address = zone[host].pop(0) if len(zone[host]) > 1 else zone[host][0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return zone


def test_a_public_name_that_means_an_inside_address_is_refused(
    server: FeedServer, outside: Web, named: dict[str, list[str]], untouched: None
) -> None:
    named["rebound.example"] = ["127.0.0.1"]
    assert refused(ask_one(outside, f"http://rebound.example:{server.port}/x/sink")) == "local-address"


def test_a_name_that_changes_its_mind_is_refused_when_it_does(server: FeedServer, named: dict[str, list[str]]) -> None:
    named["wavering.example"] = ["127.10.0.13", "127.0.0.1"]
    kinds, before = [], len(server.sunk())
    for _ in range(2):
        fresh = Web(now=lambda: MORNING, deadlines=SHORT, allow=the_internet)
        kinds.append(refused(ask_one(fresh, f"http://wavering.example:{server.port}/x/sink")))
        fresh.close()
    assert kinds == ["Document", "local-address"]
    assert len(server.sunk()) == before + 1


def test_a_proxy_is_not_asked_for_what_is_inside(server: FeedServer, inside: str, untouched: None) -> None:
    through = Web(now=lambda: MORNING, deadlines=SHORT, proxy=f"http://127.0.0.1:{server.port}")
    assert refused(ask_one(through, inside)) == "local-address"
    through.close()


OF_NETWORKS = (
    "router",
    "NAS.lan",
    "nas.lan.",
    "printer.home.arpa",
    "hub.home",
    "intranet.corp",
    "wiki.intranet",
    "db.private",
    "x.internal",
    "a.localhost",
    "host.localdomain",
    "shelf.local",
)


def through_a_proxy(server: FeedServer, url: str) -> tuple[str, list[str]]:
    """What comes of asking for an address by way of a proxy, and what that was asked for."""
    with connecting(server.port) as proxy:
        through = Web(now=lambda: MORNING, deadlines=SHORT, proxy=f"http://127.0.0.1:{proxy.port}")
        answer = ask_one(through, url)
        through.close()
    return refused(answer), proxy.asked


@pytest.mark.parametrize("name", OF_NETWORKS)
def test_a_proxy_is_not_asked_for_names_of_the_network(server: FeedServer, untouched: None, name: str) -> None:
    """A proxy would look the name up where it stands, and that may be inside: neither as a feed nor by a redirect."""
    led = f"http://news.example/x/status/302?to=http://{name}/x/sink"
    assert through_a_proxy(server, f"http://{name}/x/sink") == ("local-address", [])
    assert through_a_proxy(server, led) == ("local-address", [led])


def test_no_other_dot_hides_a_name_of_the_network(server: FeedServer, untouched: None) -> None:
    assert through_a_proxy(server, "http://nas\N{IDEOGRAPHIC FULL STOP}lan/x/sink") == ("local-address", [])


def test_a_proxy_is_asked_for_names_of_the_web(server: FeedServer) -> None:
    """Or the tests above would prove nothing."""
    before = len(server.sunk())
    assert through_a_proxy(server, "http://plan.example/x/sink") == ("Document", ["http://plan.example/x/sink"])
    assert len(server.sunk()) == before + 1


@pytest.mark.parametrize("name", ["nas.lan", "rsshub", "hub.home.arpa"])
def test_a_local_feed_at_a_name_of_the_network_goes_around_the_proxy(
    server: FeedServer, named: dict[str, list[str]], name: str
) -> None:
    named[name] = ["127.0.0.1"]
    nowhere = Web(now=lambda: MORNING, deadlines=SHORT, proxy="http://127.0.0.1:1")
    assert refused(ask_one(nowhere, server.url("f/3", name), allow_local=True)) == "Document"
    assert refused(ask_one(nowhere, server.url("f/3", name))) == "local-address"
    own = ask_one(nowhere, server.url("f/3", name), allow_local=True, proxy="http://127.0.0.1:1")
    assert refused(own) == "proxy"
    nowhere.close()


# icons, full texts, discovery, what a feed names


def icons(house: House, road: Roads, pool: Pool) -> None:
    """All that are due; a few are looked after at a time."""
    while house.store.icons_due(house.clock() - EVERY, 1):
        Favicons(house.store, road, road, pool, now=house.clock).refresh(threading.Event())


def follow(server: FeedServer, house: House, *bodies: str, allowed: bool = False) -> list[str]:
    """Feeds with these very bodies, read once; `allowed`: their own hosts may be local."""
    urls = [server.saying(body, 20 + number) for number, body in enumerate(bodies)]
    house.follow(*urls, server.url("f/15", 16), allow_local=allowed)
    told = house.poll()
    assert [told[url].outcome for url in urls] == ["new"] * len(urls)
    return urls


def all_inside(server: FeedServer) -> list[str]:
    return [address.replace("PORT", str(server.port)) for address in INSIDE]


def page_with_icon(server: FeedServer, icon: str) -> str:
    return server.saying(f'<html><head><link rel="icon" href="{icon}"></head></html>', 17)


@pytest.mark.parametrize("way", ["named", "page", "site"])
@pytest.mark.parametrize("redirected", [False, True])
@pytest.mark.parametrize("allowed", [False, True])
def test_no_icon_is_inside(
    server: FeedServer,
    public: House,
    road: Roads,
    pool: Pool,
    way: str,
    untouched: None,
    *,
    redirected: bool,
    allowed: bool,
) -> None:
    """Neither one that a feed names, nor one that its site's page names, nor where that page itself would be inside."""
    bodies = []
    for address in all_inside(server):
        to = server.url(f"x/local?to={address}", 18) if redirected else address
        names = {"named": {"icon": to}, "page": {"site": page_with_icon(server, to)}, "site": {"site": to}}
        bodies.append(feed_naming(**names[way]))
    follow(server, public, *bodies, allowed=allowed)
    icons(public, road, pool)


def test_icons_outside_are_asked_for(server: FeedServer, public: House, road: Roads, pool: Pool) -> None:
    """Or the test above would prove nothing."""
    page = page_with_icon(server, server.url("x/sink?page", 18))
    follow(server, public, feed_naming(icon=server.url("x/sink?named", 18), site=page))
    before = len(server.sunk())
    icons(public, road, pool)
    assert len(server.sunk()) == before + 2


def test_an_icon_that_is_a_file_is_not_opened(server: FeedServer, public: House, road: Roads, pool: Pool) -> None:
    (url,) = follow(server, public, feed_naming(icon="file:///etc/hostname", site="file:///etc/"))
    assert "file:" not in "".join(public.store.named_icon(public.feed(url).id))
    icons(public, road, pool)
    assert public.reading.icon(public.feed(url).id) is None


@pytest.mark.skipif(not is_installed(), reason="the extra fulltext is not installed")
@pytest.mark.parametrize("redirected", [False, True])
@pytest.mark.parametrize("allowed", [False, True])
def test_no_full_text_is_inside(
    server: FeedServer, public: House, road: Roads, pool: Pool, untouched: None, *, redirected: bool, allowed: bool
) -> None:
    there = all_inside(server)
    links = [server.url(f"x/local?to={address}", 18) for address in there] if redirected else there
    (url,) = follow(server, public, feed_naming(*links), allowed=allowed)
    texts = FullTexts(public.store, road, pool, public.bus, now=public.clock)
    rows = public.rows(url)
    assert len(rows) == len(links)
    for row in rows:
        with pytest.raises(UserError, match="local network"):
            texts.get(row.id)
    texts.stop()


def search(server: FeedServer, road: Roads, pool: Pool, page: str, *, allow_local: bool = False) -> list[str]:
    found, _ = Discovery(road, pool, now=lambda: MORNING).search(
        page, allow_local=allow_local, cancelled=threading.Event()
    )
    return [one.url for one in found]


def test_discovery_is_not_led_back_to_a_local_host_by_another(
    server: FeedServer, road: Roads, pool: Pool, untouched: None
) -> None:
    page = linking(server, server.inside())
    led = server.url(f"x/local?to={quote(page, safe='')}", "127.0.0.1")
    assert search(server, road, pool, led, allow_local=True) == []


def linking(server: FeedServer, to: str) -> str:
    return server.saying(f'<html><head><link rel="alternate" type="application/rss+xml" href="{to}"></head></html>', 19)


@pytest.mark.parametrize("allowed", [False, True])
def test_discovery_finds_no_feed_inside(
    server: FeedServer, road: Roads, pool: Pool, untouched: None, *, allowed: bool
) -> None:
    for address in all_inside(server)[:8]:
        led = server.url(f"x/local?to={address}", 18)
        for page in (linking(server, address), linking(server, led), led):
            assert search(server, road, pool, page, allow_local=allowed) == []


def test_discovery_finds_feeds_outside_and_no_files(server: FeedServer, road: Roads, pool: Pool) -> None:
    feed = server.url("f/3", 4)
    assert search(server, road, pool, linking(server, feed)) == [feed]
    assert search(server, road, pool, linking(server, "file:///etc/passwd")) == []


@pytest.mark.parametrize("allowed", [False, True])
def test_a_sitemap_that_points_inside_is_not_followed(
    server: FeedServer, public: House, untouched: None, *, allowed: bool
) -> None:
    index = (
        "<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        "<sitemap><loc>{}</loc></sitemap></sitemapindex>"
    )
    outside = server.saying(index.format(server.url("x/news", 19)), 19)
    urls = [
        server.saying(index.format(address), 20 + number)
        for number, address in enumerate([*all_inside(server), "file:///etc/passwd"])
    ]
    public.follow(*urls, outside, allow_local=allowed)
    told = public.poll()
    assert told[outside].outcome == "new"
    assert [told[url].outcome for url in urls] == ["failed"] * len(urls)


def test_nothing_that_a_feed_shows_or_encloses_is_fetched(server: FeedServer, public: House) -> None:
    """Neither when it is polled nor when the article is made fit to be read, inside or outside."""
    before = len(server.sunk())
    parts = "".join(
        f"<enclosure url='{url}' length='1' type='audio/mpeg'/><description>&lt;img src='{url}'&gt; text"
        f"&lt;video poster='{url}'&gt;&lt;/video&gt;</description><comments>{url}</comments>"
        for url in (server.inside(), server.url("x/sink", 18))
    )
    item = f"<item><guid>1</guid><title>A ferry</title>{parts}</item>"
    (url,) = follow(server, public, f"<rss version='2.0'><channel><title>Post</title>{item}</channel></rss>")
    detail = public.reading.article(public.rows(url)[0].id)
    assert detail is not None
    assert "x/sink" not in public.reading.safe_html(detail)
    assert len(server.sunk()) == before


def test_a_permanent_redirect_is_not_adopted_into_the_network(server: FeedServer, public: House) -> None:
    urls = [server.url(f"x/status/301?to={address}", 20 + number) for number, address in enumerate(all_inside(server))]
    moved = server.url(f"x/status/301?to={server.url('f/15', 16)}", 19)
    public.follow(*urls, moved, allow_local=False)
    for _ in range(4):
        public.clock.tick(hours=12)
        public.poll()
    assert {feed.url for feed in public.store.feeds()} == {*urls, server.url("f/15", 16)}, "only the outside one moved"
    assert not any(feed.about.allow_local for feed in public.store.feeds())
