"""Finding the feeds of a site: where they are looked for, in which order, how often the site is asked, and where we never go."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from servers import Site, http, redirect
from servers import site as serving
from source_samples import a_document
from worlds import Clock, Desk, InlinePool, World, rss

from monitor.commands import CancelDiscovery, Discover, Found
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Progress
from monitor.feeds import page
from monitor.feeds.web import Web
from monitor.following.discovery import MOST, Discovery

MAIN = rss(("1", "Ferry runs again", "x"), title="Main news").encode()
SPORT = rss(("2", "Harbour rowers win", "x"), title="Sport").encode()
ATOM = (
    b"<feed xmlns='http://www.w3.org/2005/Atom'><title>Atom</title><id>a</id><updated>2026-05-28T08:00:00Z</updated><entry>"
    b"<title>Ferry</title><id>1</id><link href='https://paper.example/9'/><updated>2026-05-27T08:00:00Z</updated></entry></feed>"
)
NEWS = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>'
    "<loc>https://paper.example/5</loc><news:news><news:publication><news:name>The Paper</news:name></news:publication>"
    "<news:publication_date>2026-05-28T07:00:00Z</news:publication_date><news:title>Pier mended</news:title></news:news></url></urlset>"
)


def html(*links: str, head: str = "") -> bytes:
    return http(f"<!doctype html><html><head><title>The Paper</title>{head}{''.join(links)}</head></html>".encode())


def link(href: str, kind: str = "application/rss+xml", title: str = "") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}">'


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def search():
    """Looks for feeds with the real network and says what it found and why not more."""
    webs = []

    def run(url: str, *, allow_local: bool = True, cancelled: threading.Event | None = None, proxy: str = ""):
        webs.append(Web(now=Clock()))
        discovery = Discovery(webs[-1], InlinePool(), now=Clock())
        return discovery.search(url, allow_local=allow_local, cancelled=cancelled or threading.Event(), proxy=proxy)

    yield run
    for web in webs:
        web.close()


def paths(site: Site) -> list[str]:
    return [request.path for request in site.asked]


def test_an_address_that_is_a_feed_is_found_with_one_request(site, search):
    site.serve("/feed", http(MAIN))
    found, why = search(site.url("/feed"))
    assert [(one.url, one.title, one.format, one.items) for one in found] == [
        (site.url("/feed"), "Main news", "rss20", 1)
    ]
    assert found[0].newest == Clock()()
    assert (why, paths(site)) == ("", ["/feed"])


def test_the_links_of_a_page_are_followed_from_its_base(site, search):
    site.serve(
        "/",
        html(
            link("main", title="Main"),
            link("../sport", "application/atom+xml; charset=utf-8"),
            head='<base href="/sub/">',
        ),
    )
    site.serve("/sub/main", http(MAIN))
    site.serve("/sport", http(SPORT))
    found, _ = search(site.url("/"))
    assert [one.title for one in found] == ["Main news", "Sport"]
    assert paths(site) == ["/", "/sub/main", "/sport", "/robots.txt"]


def test_what_is_no_link_to_a_feed_is_not_followed(site, search):
    links = (
        '<link rel="stylesheet" type="text/css" href="/style">',
        '<link rel="alternate" hreflang="fr" href="/fr">',
        link("javascript:alert(1)"),
        link("file:///etc/hostname"),
        f"<!-- {link('/comment')} -->",
        f"<script>var x = '{link('/script')}'</script>",
    )
    site.serve("/", html(*links))
    search(site.url("/"))
    assert not {"/style", "/fr", "/comment", "/script"} & set(paths(site))


def test_a_link_that_says_it_is_a_feed_is_followed_before_one_that_may_be_anything(site, search):
    others = (f'<link rel="alternate" type="application/json" href="/program/{number}">' for number in range(6))
    site.serve("/", html(*others, link("/feed")))
    site.serve("/feed", http(ATOM))
    found, _ = search(site.url("/"))
    assert [one.url for one in found] == [site.url("/feed")]
    assert paths(site)[:2] == ["/", "/feed"]


def test_a_link_for_readers_that_is_spelled_like_a_feed_is_followed_where_the_page_declares_none(site, search):
    anchors = (
        '<a href="/feedback">Write to us</a><a href="/about.xml">About</a><a href="https://other.example/rss">Others</a>'
        '<a href="javascript:rss()">x</a><a href="/blog/feed/#top">RSS</a><a href="/blog/feed/">again</a>'
    )
    site.serve("/", http(f"<html><body>{anchors}</body></html>".encode()))
    site.serve("/blog/feed/", http(ATOM))
    found, _ = search(site.url("/"))
    assert [one.url for one in found] == [site.url("/blog/feed/")]
    assert paths(site) == ["/", "/blog/feed/", "/robots.txt"]


def test_a_feed_that_the_page_declares_is_followed_alone(site, search):
    site.serve("/", http(f'<html><head>{link("/declared")}</head><a href="/blog/feed/">RSS</a></html>'.encode()))
    site.serve("/declared", http(ATOM))
    site.serve("/blog/feed/", http(ATOM))
    search(site.url("/"))
    assert "/blog/feed/" not in paths(site)


def test_without_links_the_usual_places_are_tried_until_one_answers(site, search):
    site.serve("/", html())
    site.serve("/feed.xml", http(ATOM))
    found, _ = search(site.url("/"))
    assert [(one.url, one.format) for one in found] == [(site.url("/feed.xml"), "atom10")]
    assert paths(site) == ["/", "/robots.txt", "/feed", "/rss.xml", "/feed.xml"]


@pytest.mark.parametrize(
    "front",
    [
        http(b"forbidden", "403 Forbidden"),
        http(b"", "404 Not Found"),
        http(b"", "410 Gone"),
        http(b"", "204 No Content"),
        http(b""),
        http(b'{"broken'),
        http(b"<rss"),
    ],
)
def test_a_front_page_that_says_nothing_does_not_end_the_search(site, search, front: bytes):
    site.serve("/", front)
    site.serve("/feed", http(MAIN))
    found, why = search(site.url("/"))
    assert [one.url for one in found] == [site.url("/feed")]
    assert (why, paths(site)) == ("", ["/", "/robots.txt", "/feed"])


def test_a_refused_front_page_is_what_is_told_where_the_usual_places_have_nothing_either(site, search):
    site.serve("/", http(b"", "403 Forbidden"))
    found, why = search(site.url("/"))
    assert (found, len(site.asked)) == ((), MOST)
    assert "403" in why


@pytest.mark.parametrize("status", ["401 Unauthorized", "429 Too Many Requests", "500 Broken", "503 Unavailable"])
def test_a_site_that_wants_a_password_or_to_be_left_alone_is_asked_once(site, search, status: str):
    site.serve("/", http(b"", status))
    site.serve("/feed", http(MAIN))
    found, why = search(site.url("/"))
    assert (found, paths(site)) == ((), ["/"])
    assert status[:3] in why


def test_a_site_is_never_asked_more_than_eight_times(site, search):
    site.serve("/", html(*(link(f"/missing{number}") for number in range(40))))
    found, why = search(site.url("/"))
    assert (found, len(site.asked)) == ((), MOST)
    assert why == "No feed was found: neither the page nor the usual places name one."


def test_redirects_count_as_requests(site, search):
    site.routes["/"] = lambda _: html(*(link(f"/r{number}") for number in range(5)))
    for number in range(5):
        site.serve(f"/r{number}", redirect(f"/s{number}"))
        site.serve(f"/s{number}", html())
    search(site.url("/"))
    assert len(site.asked) == MOST


def test_redirects_count_even_when_they_lead_nowhere(site, search):
    site.serve("/", html(*(link(f"/r{number}") for number in range(5))))
    for number in range(5):
        site.serve(f"/r{number}", redirect(f"/lost{number}"))
        site.serve(f"/lost{number}", http(b"", "500 Broken"))
    found, _ = search(site.url("/"))
    assert found == ()
    assert len(site.asked) == MOST
    assert "/robots.txt" not in paths(site)


@pytest.mark.parametrize("links", range(1, 6))
def test_not_even_the_last_request_is_sent_on_beyond_eight(site, search, links):
    site.serve("/", html(*(link(f"/r{number}") for number in range(links))))
    for number in range(links):
        for hop in range(4):
            site.serve(f"/r{number}" + "x" * hop, redirect(f"/r{number}" + "x" * (hop + 1)))
    search(site.url("/"))
    assert len(site.asked) <= MOST


def test_a_circle_of_redirects_uses_up_what_may_be_asked(site, search):
    site.serve("/", html(link("/circle"), link("/other"), link("/third")))
    site.serve("/circle", redirect("/circle"))
    search(site.url("/"))
    assert paths(site) == ["/", *["/circle"] * 6, "/other"]


def test_the_news_sitemap_that_robots_names_is_offered(site, search):
    site.serve("/", html())
    site.serve(
        "/robots.txt",
        http(f"User-agent: *\nSitemap: {site.url('/all.xml')}\nsitemap: {site.url('/news.xml')} # new\n".encode()),
    )
    site.serve("/news.xml", http(NEWS.encode()))
    found, _ = search(site.url("/"))
    assert [(one.url, one.title, one.format) for one in found] == [(site.url("/news.xml"), "The Paper", "news-sitemap")]
    assert "/all.xml" not in paths(site)


def test_an_index_of_sitemaps_is_offered_under_its_own_address(site, search):
    index = f"<sitemapindex><sitemap><loc>{site.url('/news-7.xml')}</loc></sitemap></sitemapindex>"
    site.serve("/sitemap.xml", http(index.encode()))
    site.serve("/news-7.xml", http(NEWS.encode()))
    found, _ = search(site.url("/sitemap.xml"))
    assert [(one.url, one.items) for one in found] == [(site.url("/sitemap.xml"), 1)]


def test_the_same_entries_under_two_addresses_are_one_feed(site, search):
    site.serve("/", html(link("/a"), link("/b"), link("/a")))
    site.serve("/a", http(MAIN))
    site.serve("/b", http(MAIN))
    found, _ = search(site.url("/"))
    assert [one.url for one in found] == [site.url("/a")]


def test_nothing_on_this_network_is_asked_unless_the_user_allows_it(site, search):
    site.serve("/feed", http(MAIN))
    found, why = search(site.url("/feed"), allow_local=False)
    assert (found, site.asked) == ((), [])
    assert "local network" in why


def test_a_local_page_leads_to_no_other_local_server(site, search):
    with serving() as other:
        other.serve("/feed", http(MAIN))
        site.serve("/", html(link(other.url("/feed"))))
        found, _ = search(site.url("/"))
        assert (found, other.asked) == ((), [])


def test_sitemaps_of_other_hosts_are_left_alone(site, search):
    with serving() as other:
        site.serve("/", html())
        site.serve("/robots.txt", http(f"Sitemap: {other.url('/news.xml')}".encode()))
        search(site.url("/"))
        assert other.asked == []


def test_a_search_that_is_cancelled_asks_no_more(site, search):
    cancelled = threading.Event()

    def home(_request):
        cancelled.set()
        return html(link("/feed"))

    site.routes["/"] = home
    assert search(site.url("/"), cancelled=cancelled)[0] == ()
    assert paths(site) == ["/"]


def test_a_search_through_a_proxy_asks_nobody_in_another_way(site, search):
    with serving() as way:
        way.routes["http://paper.example/"] = lambda _request: html(link("/feed"))
        way.routes["http://paper.example/feed"] = lambda _request: http(MAIN)
        found, _ = search("http://paper.example/", allow_local=False, proxy=way.url("").rstrip("/"))
        assert [one.url for one in found] == ["http://paper.example/feed"]
        assert [urlsplit(request.path).hostname for request in way.asked] == ["paper.example"] * 3
    found, why = search(site.url("/"), proxy="http://127.0.0.1:1")
    assert (found, site.asked) == ((), [])
    assert "proxy" in why
    with pytest.raises(UserError, match="the proxy of a feed must look like"):
        search(site.url("/"), proxy="proxy.example")


def guessing(*, https: int | None) -> World:
    """The front page at https answers with this status, or nobody does; /feed is a feed there, port 80 is closed."""
    world = World(Clock())
    for path in ("robots.txt", "rss.xml", "feed.xml", "atom.xml", "rss", "index.xml", "feed.json"):
        world.fails(f"https://paper.example/{path}", kind="status", status=404)
    world.fails("https://paper.example", f"it says {https}", kind="status" if https else "connect", status=https)
    world.fails("http://paper.example", "port 80 is closed")
    world.serves("https://paper.example/feed", MAIN.decode())
    return world


@pytest.mark.parametrize("status", [403, 404])
@pytest.mark.parametrize("typed", ["paper.example", "https://paper.example"])
def test_a_front_page_that_https_refuses_does_not_end_the_search_however_it_was_typed(typed: str, status: int):
    world = guessing(https=status)
    found, why = Discovery(world, InlinePool(), now=Clock()).search(
        typed, allow_local=False, cancelled=threading.Event()
    )
    assert ([one.url for one in found], why) == (["https://paper.example/feed"], "")
    assert [url for url, _ in world.asked] == [f"https://paper.example{path}" for path in ("", "/robots.txt", "/feed")]


@pytest.mark.parametrize(("status", "asked"), [(None, ["https", "http"]), (401, ["https"]), (503, ["https"])])
def test_http_is_tried_only_where_nobody_answers_at_https(status: int | None, asked: list[str]):
    world = guessing(https=status)
    search = Discovery(world, InlinePool(), now=Clock()).search
    assert search("paper.example", allow_local=False, cancelled=threading.Event()) == ((), f"it says {status}")
    assert [url for url, _ in world.asked] == [f"{scheme}://paper.example" for scheme in asked]


def test_a_site_that_refuses_everything_is_asked_eight_times_at_most_where_its_scheme_was_guessed():
    world = guessing(https=403)
    world.fails("https://paper.example/feed", kind="status", status=404)
    search = Discovery(world, InlinePool(), now=Clock()).search
    assert search("paper.example", allow_local=False, cancelled=threading.Event()) == ((), "it says 403")
    assert len(world.asked) == MOST


def test_what_answers_nothing_is_told_as_the_server_said_it(site, search):
    found, why = search(site.url("/"))
    assert found == ()
    assert why


@pytest.mark.parametrize(
    "typed",
    ["", "javascript:alert(1)", "ftp://paper.example", "file:///etc/hostname", "https://user:secret@paper.example/"],
)
def test_what_is_no_address_of_a_site_is_refused(search, typed):
    with pytest.raises(UserError) as caught:
        search(typed)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "body", [b"<![", b"<!x[<link rel=alternate", b"<link href>" * 1000, b"\xff\xfe<", b"<title>" + b"a" * 9000]
)
def test_a_damaged_page_gives_what_can_be_read(body):
    assert len(page.read(a_document(body)).title) <= 1000


# through the engine


def test_the_engine_looks_for_feeds_and_tells_how_far_it_is(tmp_path: Path, site: Site):
    clock = Clock()
    from monitor.places import find
    from monitor.vault import MemoryVault

    site.serve("/", html(link("/feed")))
    site.serve("/feed", http(MAIN))
    with Engine(find(str(tmp_path / "data")), now=clock, vault=MemoryVault(), channel=Desk()) as engine:
        told: list[Progress] = []
        engine.bus.subscribe(lambda event: told.append(event) if isinstance(event, Progress) else None)
        done = engine.do(Discover(site.url("/"), allow_local=True))
        assert engine.do(CancelDiscovery()).counts == {}
        assert engine.store.feeds() == []
    assert done.found == (Found(site.url("/feed"), "Main news", "rss20", clock(), 1),)
    assert [(event.done, event.total) for event in told if not event.finished] == [(0, MOST), (1, MOST), (2, MOST)]
    assert told[-1].finished
